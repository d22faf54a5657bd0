/** What a page says about its own text: updates, corrections, that it must be paid for; and its agencies. */
import type { Article, Note } from '../article.ts';
import { foldLabel } from '../languages/fold-label.ts';
import { readingLanguages } from '../languages/index.ts';
import { labelAtStart } from '../languages/labels.ts';
import type { Block } from '../main-text/blocks.ts';
import type { Head } from '../metadata/head.ts';
import { dateInLine } from '../metadata/visible-date.ts';

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

const DAY = 'yyyy-mm-dd'.length;

/** A note is a paragraph of its own, up to this length. */
const MAX_NOTE = 600;

/** A label stands at the begin: what is behind this many characters is none. */
const MAX_NOTE_LABEL = 120;

/** A word like "Update" alone begins a note only where a mark follows it. */
const NOTE_MARK = /^[^\p{L}]*[\p{L}\s'’]{3,40}?\s*[:(\d–—-]/u;

/** Update and correction notes among the paragraphs, with their places and the day that they print. */
export function findNotes(paragraphs: readonly Paragraph[], lang: string | null): Note[] {
  const notes: Note[] = [];
  for (const { start, text } of paragraphs) {
    if (text.length > MAX_NOTE) continue;
    const folded = foldLabel(text.slice(0, MAX_NOTE_LABEL));
    const kind = noteKind(folded, text);
    if (!kind) continue;
    const place = { part: 'body', partIndex: null, spans: [[start, start + text.length]] } as const;
    const date = dateInLine(text, { monthFirst: false, lang })?.value.slice(0, DAY) ?? null;
    notes.push({ kind, mention: null, place, date });
  }
  return notes;
}

const NOTE_LISTS = [
  ['correctionNotes', 'correction'],
  ['updateNotes', 'update'],
] as const;

function noteKind(folded: string, text: string): 'update' | 'correction' | null {
  for (const [list, kind] of NOTE_LISTS) {
    const label = labelAtStart(list, folded);
    if (label && (label.includes(' ') || NOTE_MARK.test(text))) return kind;
  }
  return null;
}

/** True if the page's visible words say that the rest must be paid for. */
export function saysPaywall(blocks: readonly Block[]): boolean {
  return blocks.some(({ text, labels }) => text.length < MAX_NOTE && labels.hold('paywall'));
}

/** True if structured data or meta elements mark the article as not free to read. */
export function isDeclaredPaid(head: Head): boolean {
  if (head.articles.some((node) => /^false$/i.test(String(node.isAccessibleForFree)))) return true;
  return /^(?:locked|metered|paid|premium|subscription)$/i.test(
    head.meta('article:content_tier') ?? '',
  );
}

type Agency = Article['agencies'][number];

/** A name in a credit line: at most this many words and characters. */
const MAX_AGENCY_WORDS = 4;
const MAX_AGENCY = 40;

/**
 * Agencies in credit lines: "(Agency A)" at the start of the first paragraph or the end of the last ones, and
 * closing lines such as "With Agency A".
 */
export function findAgencies(
  paragraphs: readonly Paragraph[],
  bylines: readonly string[],
): Agency[] {
  const found: Agency[] = [];
  const add = (name: string, start: number | null): void => {
    const trimmed = name.trim();
    if (!isAgencyName(trimmed) || found.some((agency) => agency.name === trimmed)) return;
    const spans = start === null ? null : ([[start, start + trimmed.length]] as const);
    found.push({ name: trimmed, place: spans ? { part: 'body', partIndex: null, spans } : null });
  };
  const first = paragraphs[0];
  const opening = first ? /^[^().]{0,60}\(([^()]{2,40})\)\s*[-–—.:]/.exec(first.text) : null;
  if (first && opening?.[1]) add(opening[1], first.start + opening[0].indexOf('(') + 1);
  for (const paragraph of paragraphs.slice(-CLOSING_PARAGRAPHS)) {
    const closing = /[([]([^()[\]]{2,60})[)\]]\.?$/.exec(paragraph.text);
    if (closing?.[1]) {
      let from = paragraph.start + closing.index + 1;
      for (const name of closing[1].split(/[,/]/)) {
        add(name, from + name.length - name.trimStart().length);
        from += name.length + 1;
      }
    }
    for (const name of agencyLine(paragraph.text))
      add(name, paragraph.start + paragraph.text.indexOf(name));
  }
  for (const byline of bylines) for (const name of agencyLine(byline)) add(name, null);
  return found;
}

const CLOSING_PARAGRAPHS = 2;
const agencyNouns: ReadonlySet<string> = new Set(
  readingLanguages.flatMap((language) => language.agencyNouns).map(foldLabel),
);

/** The names of a line that only credits agencies: "With Agency A", "By Hana Sarto and agencies". */
function agencyLine(line: string): readonly string[] {
  if (line.length > MAX_AGENCY * 2) return [];
  const words = line.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const rest = words
      .slice(at)
      .join(' ')
      .replace(/[.()]+$/, '');
    if (agencyNouns.has(foldLabel(rest))) return [rest.replace(/^[^\p{L}]+/u, '')];
  }
  const label = labelAtStart('agencyStarts', foldLabel(line));
  if (!label) return [];
  const rest = words
    .slice(label.split(' ').length)
    .join(' ')
    .replace(/^[\s:]+|[\s.]+$/g, '');
  return rest === '' ? [] : rest.split(/\s*[,/]\s*/);
}

/** Names begin with a capital where the script has them, and are short. */
function isAgencyName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_AGENCY || name.split(' ').length > MAX_AGENCY_WORDS)
    return false;
  if (agencyNouns.has(foldLabel(name))) return true;
  const lettersOnly = /^[\p{L}\p{M}\s.'’&-]+$/u.test(name);
  const short = name.length <= 6 && !/\s/.test(name);
  return lettersOnly && (/^\p{Lu}/u.test(name) || /^\p{Lo}/u.test(name) || short);
}
