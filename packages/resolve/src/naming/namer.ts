/** Finds names of people, bodies and places in running text, by a linear chain over words. */
import {
  type Chain,
  emissions,
  emptyRows,
  hashText,
  marginals,
  type Rows,
  viterbi,
} from '@hearsay/attribute';
import { primaryCode, type Span } from '@hearsay/text';
import { beginOf, type LabelRun, type NameKind, runsOf } from './labels.ts';
import { namingLanguage } from './languages/index.ts';
import type { NameWords } from './name-words.ts';
import { rowsOf } from './rows.ts';
import { type CutSentence, type Cutter, cutSentences } from './sentences.ts';
import { signTable } from './signs.ts';
import { factsOf, SHAPE } from './word-facts.ts';

export interface NamingModel {
  /** Languages with marked names in the training; in others the rules name. */
  readonly languages: readonly string[];
  readonly chain: Chain;
  readonly names: NameWords;
}

export interface FoundName {
  readonly kind: NameKind;
  /** UTF-16 offsets in the text. */
  readonly span: Span;
  /** Probability of the labels of its words, 0 to 1. */
  readonly probability: number;
}

export interface Namer {
  /** Names in text order, none inside another; none in a language without a table. */
  find(text: string, lang: string): readonly FoundName[];
}

/** Signs mean one thing beside capitals and another without. */
const GROUPS = { names: 1, nouns: 1, none: 2 } as const;
/** Share of the rules' names that are right, kind and span (docs/lab/mentions.md). */
const RULED = 0.6;
/** Characters looked at: longer texts are books or broken pages. */
const MAX_TEXT = 400_000;

/** A finder of names; it remembers the words it has seen. */
export function createNamer({ languages, chain, names }: NamingModel): Namer {
  const cutters = new Map<string, Cutter | null>();
  const rows = emptyRows();
  return {
    find(text, lang) {
      const code = primaryCode(lang);
      let cutter = cutters.get(code);
      if (cutter === undefined) {
        cutter = cutterFor(code, names);
        cutters.set(code, cutter);
      }
      if (cutter === null) return [];
      const isLearnt = languages.includes(code);
      return cutSentences(text.slice(0, MAX_TEXT), code, cutter).flatMap((sentence) =>
        isLearnt ? learntNames(sentence, chain, rows) : ruledNames(sentence),
      );
    },
  };
}

/** How texts of a language are cut and looked up; null without a table. */
export function cutterFor(code: string, names: NameWords): Cutter | null {
  const language = namingLanguage(code);
  if (language === null) return null;
  const table = signTable(language, names);
  return {
    table,
    factsOf: factsOf(table, hashText(language.code)),
    group: GROUPS[language.capitals],
  };
}

function learntNames(sentence: CutSentence, chain: Chain, rows: Rows): readonly FoundName[] {
  if (!mayHoldNames(sentence)) return [];
  const scores = emissions(chain, rowsOf(sentence, rows));
  const runs = runsOf(viterbi(chain, scores));
  if (runs.length === 0) return [];
  const shares = marginals(chain, scores);
  return runs.flatMap(({ kind, run: [from, to] }) => {
    const label = beginOf(kind);
    let probability = shares[from * chain.labels + label] ?? 0;
    for (let at = from + 1; at < to; at++)
      probability = Math.min(probability, shares[at * chain.labels + label + 1] ?? 0);
    return nameOf(sentence, { kind, run: [from, to] }, probability);
  });
}

/** Where capitals mark names, a sentence without a second one holds none, but for one that opens it. */
function mayHoldNames({ words, cased, ruled }: CutSentence): boolean {
  if (!cased) return true;
  return (
    ruled.some((label) => label !== 0) ||
    words.some(({ shape }, at) => at > 0 && CAPITAL.has(shape))
  );
}

const CAPITAL: ReadonlySet<number> = new Set([SHAPE.capital, SHAPE.capitals, SHAPE.initial]);

function ruledNames(sentence: CutSentence): readonly FoundName[] {
  return runsOf(sentence.ruled).flatMap((run) => nameOf(sentence, run, RULED));
}

function nameOf(
  { tokens }: CutSentence,
  { kind, run: [from, to] }: LabelRun,
  probability: number,
): readonly FoundName[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];
  return [{ kind, span: [first.start, last.end], probability }];
}
