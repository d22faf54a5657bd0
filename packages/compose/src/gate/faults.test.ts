import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition, Inline, MarkCode, Target } from '../edition.ts';
import { linksOf, plainText } from '../inline.ts';
import { parseEdition } from '../parse/edition.ts';
import { fullDesk, type ShortArticle, type ShortDesk } from '../testing/desk.ts';
import { flowsOf } from './flow.ts';
import { checkEdition } from './gate.ts';
import { sentencesOf } from './sentence.ts';

const FOLDER = new URL('../../vectors/honest/', import.meta.url);

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;
}

const base = read<ShortDesk>('../gate/desk.json');
const more = read<Pick<ShortDesk, 'claims' | 'states'>>('claims.json');
const { proofs } = fullDesk({
  ...base,
  articles: [...base.articles, ...read<readonly ShortArticle[]>('articles.json')],
  claims: [...base.claims, ...more.claims],
  states: { ...base.states, ...more.states },
});
const editions = readdirSync(FOLDER)
  .filter((name) => /^\d.*\.md$/.test(name))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

interface Fault {
  readonly codes: readonly MarkCode[];
  /** Lowest share of the faults put in that the gate has to find. */
  readonly least: number;
  /** Only where the link is the only one of its sentence. */
  readonly needsAlone?: true;
  /** The edition with the fault at one place, or nothing where the place does not allow it. */
  readonly put: (markdown: string, words: string, target: Target) => string | null;
}

/** A change to the quoted words of a statement in their own language. */
function inQuotation(
  change: (quoted: readonly string[]) => readonly string[] | null,
): Fault['put'] {
  return (markdown, words, target) => {
    const quoted = /^["“„«](.+)["”“»]$/su.exec(words)?.[1];
    const proof = target.to === 'statement' ? proofs.statement(target.key) : null;
    if (quoted === undefined || proof === null || /[…[\]]/.test(quoted)) return null;
    // A translation has no words to hold against the capture.
    const first = quoted.split(' ')[1] ?? '';
    if (!proof.version.article.text.includes(first)) return null;
    const changed = change(quoted.split(' '));
    return changed === null ? null : replaceOnce(markdown, quoted, changed.join(' '));
  };
}

function replaceOnce(markdown: string, old: string, next: string): string | null {
  return markdown.includes(old) ? markdown.replace(old, () => next) : null;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a word changed in a quotation': {
    codes: ['quote-differs'],
    least: 0.95,
    put: inQuotation((words) => {
      return words.length < 4 ? null : words.with(Math.floor(words.length / 2), 'zebra');
    }),
  },
  'a word left out of a quotation': {
    codes: ['cut-undeclared'],
    least: 0.95,
    put: inQuotation((words) => {
      return words.length < 5 ? null : words.toSpliced(Math.floor(words.length / 2), 1);
    }),
  },
  'a word put into a quotation': {
    codes: ['bracket-undeclared'],
    least: 0.95,
    put: inQuotation((words) => {
      return words.length < 5 ? null : words.toSpliced(Math.floor(words.length / 2), 0, 'zebra');
    }),
  },
  'the key of another speaker’s quotation': {
    codes: ['source-differs', 'quote-differs', 'translation-unnamed', 'polarity-differs'],
    least: 0.9,
    put: (markdown, words, target) => {
      if (target.to !== 'statement' || !/^["“„«]/.test(words)) return null;
      const other = target.key === 'dc-kavan' ? 'de-halvors' : 'dc-kavan';
      return replaceOnce(markdown, `(statement:${target.key}`, `(statement:${other}`);
    },
  },
  'a link taken away': {
    codes: ['unsupported', 'quote-differs'],
    needsAlone: true,
    least: 0.9,
    put: (markdown, words, target) => {
      if (target.to !== 'statement') return null;
      const start = markdown.indexOf(`[${words}](statement:`);
      const end = markdown.indexOf(')', start + words.length + 2);
      return start < 0 ? null : markdown.slice(0, start) + words + markdown.slice(end + 1);
    },
  },
};

/** Offsets of the links that stand alone in their sentence, outside assessments. */
function lonelyLinks(edition: Edition): ReadonlySet<number> {
  const sentences = flowsOf(edition).flatMap((flow) =>
    flow.assessed ? [] : sentencesOf(flow, edition.front.lang),
  );
  const alone = sentences.filter(({ links }) => links.length === 1);
  return new Set(alone.flatMap(({ links }) => links.map(({ at }) => at.offset)));
}

function codesOf(markdown: string): readonly MarkCode[] {
  const parsed = parseEdition(markdown);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return checkEdition(parsed.edition, proofs).map(({ code }) => code);
}

describe('the gate on faults put into honest editions', () => {
  it.each(Object.entries(FAULTS))('finds %s', (_name, { codes, least, put, needsAlone }) => {
    let tried = 0;
    const missed: string[] = [];
    for (const markdown of editions) {
      const parsed = parseEdition(markdown);
      if ('error' in parsed) throw new Error(parsed.error.message);
      const alone = lonelyLinks(parsed.edition);
      for (const { children, target, at } of linksOf(parsed.edition.blocks)) {
        if (needsAlone === true && !alone.has(at.offset)) continue;
        const words = plainText(children as readonly Inline[]);
        const faulty = put(markdown, words, target);
        if (faulty === null || faulty === markdown) continue;
        tried += 1;
        if (!codesOf(faulty).some((code) => codes.includes(code))) missed.push(words);
      }
    }
    if (process.env.SHOW !== undefined)
      process.stderr.write(`${_name}: ${tried - missed.length}/${tried} ${missed.join(' | ')}\n`);
    expect(tried).toBeGreaterThan(10);
    if (tried - missed.length < tried * least) expect(missed).toEqual([]);
  });
});
