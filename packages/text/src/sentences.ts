/** Sentences: where a stop ends one, and where it belongs to an abbreviation, a figure or a quote. */
import { textLanguage } from './languages/index.ts';
import type { TextLanguage } from './languages/language.ts';
import { paragraphs, pushTrimmed } from './paragraphs.ts';
import type { Span } from './span.ts';

// Stops (with closing marks and brackets after them) that may end a sentence, then the gap.
// Runs are bounded: a line of a million dots is matched in pieces, so the scan stays linear.
const CANDIDATE = /([.!?؟۔。…‽]{1,12})(["”»›’'״“)\]]{0,4})(\s{1,200}|$)/gu;
const WORD_BEFORE = /[\p{L}\p{M}\p{Nd}.'’"״׳-]{1,40}$/u;
const LOWER_FIRST = /^["“„«‹‘'([-]*\p{Ll}/u;
const OPENING = /^["“”„«‹‘'([]+/u;
// Careless print goes on in lower case: the word before the stop must then be one that no
// abbreviation looks like.
const PLAIN_WORD = /^\p{Ll}{3,}$/u;
// A smiley or a row of marks belongs to the sentence before it.
const SMILEY = /^[:;=][-']?[()DPp3/\\|](?=\s|$)|^[.!?)](?=\s)/u;
// "City - Agency:" before a report is no part of its first sentence; words before a quotation are.
const DATELINE =
  /^\s*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\u200c]{1,19}\s){1,4}[-–—]\s(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\u200c]{1,19}\s){0,3}[\p{Lu}\p{Lo}][\p{L}\p{M}\u200c]{1,19}:\s(?!["“”«»„'‘‹])/u;
const MAX_DATELINE = 170; // UTF-16 units
const FIRST_WORD = /^[\p{L}\p{M}'’-]+/u;

/**
 * Spans of the sentences of the whole text, in order, trimmed, never across a paragraph. A stop
 * after an abbreviation, an initial or an ordinal of the language ends no sentence; nor does one
 * inside a quotation that goes on in lower case ("No!" she said).
 */
export function sentences(text: string, lang: string): Span[] {
  const rules = rulesOf(textLanguage(lang));
  const found: Span[] = [];
  for (const [start, end] of paragraphs(text)) {
    const block = text.slice(start, end);
    let from = 0;
    for (const match of block.matchAll(CANDIDATE)) {
      const opening = DATELINE.exec(block.slice(from, from + MAX_DATELINE));
      if (opening !== null && match.index >= from + opening[0].length) {
        pushTrimmed(found, text, start + from, start + from + opening[0].length);
        from += opening[0].length;
      }
      const to = match.index + match[0].length;
      if (to < block.length && !endsSentence(block, match, rules)) continue;
      pushTrimmed(found, text, start + from, start + to);
      from = to;
    }
    pushTrimmed(found, text, start + from, end);
  }
  return found;
}

interface Rules {
  readonly abbreviations: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly figure: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly ordinalStop: boolean;
  readonly caseless: boolean;
}

const RULES = new Map<string, Rules>();

function rulesOf(table: TextLanguage | null): Rules {
  const code = table?.code ?? 'und';
  const known = RULES.get(code);
  if (known !== undefined) return known;
  const rules: Rules = {
    abbreviations: new Set(table?.abbreviations),
    closing: new Set(table?.closingAbbreviations),
    figure: new Set(table?.figureAbbreviations),
    openers: new Set(table?.openers),
    ordinalStop: table?.ordinalStop ?? false,
    caseless: table !== null && table.script !== 'Latn',
  };
  RULES.set(code, rules);
  return rules;
}

function endsSentence(block: string, match: RegExpExecArray, rules: Rules): boolean {
  const [, stops = '', closers = '', gap = ''] = match;
  const at = match.index;
  const after = block.slice(at + stops.length + closers.length + gap.length).slice(0, 60);
  if (SMILEY.test(after)) return false;
  const goesOnLower = LOWER_FIRST.test(after);
  if (closers !== '' && goesOnLower) return false;
  if (/^(?:…|\.{2,})/.test(stops)) {
    // Where letters have no case, only a word that opens sentences tells that a new one begins.
    return rules.caseless ? opensSentence(after, rules) : !goesOnLower;
  }
  if (stops !== '.') return !goesOnLower || closers === '';
  if (closers !== '') return true;
  const word = (WORD_BEFORE.exec(block.slice(Math.max(0, at - 40), at))?.[0] ?? '').replace(
    /^["“'’.-]+/,
    '',
  );
  if (goesOnLower && !PLAIN_WORD.test(word)) return false;
  return !isAbbreviation(word, after, rules);
}

function isAbbreviation(word: string, after: string, rules: Rules): boolean {
  const key = word.toLowerCase();
  if (/^\p{Nd}+$/u.test(word))
    return rules.ordinalStop && word.length < YEAR_FIGURES && !opensSentence(after, rules);
  if (rules.abbreviations.has(key)) return true;
  if (/^\p{Lu}$/u.test(word)) return true;
  if (rules.figure.has(key)) return /^\p{Nd}/u.test(after);
  const closing = rules.closing.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!closing) return false;
  return !opensSentence(after, rules);
}

/** A number of so many figures before a stop is a year, not an ordinal. */
const YEAR_FIGURES = 4;

function opensSentence(after: string, rules: Rules): boolean {
  const next = FIRST_WORD.exec(after.replace(OPENING, ''))?.[0].toLowerCase();
  return next !== undefined && rules.openers.has(next);
}
