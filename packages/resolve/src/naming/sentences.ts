/** A text cut into sentences of words with their facts, ready for the chain. */
import { sentences, type Token, tokens } from '@hearsay/text';
import { KNOWN } from './known.ts';
import type { SentenceFacts } from './rows.ts';
import { ruledLabels } from './rules.ts';
import type { SignTable } from './signs.ts';
import { type FactsOf, SHAPE, type WordFacts } from './word-facts.ts';

/** Longer sentences are lists or broken pages: they are cut, so that memory stays bounded. */
const MAX_WORDS = 200;

export interface CutSentence extends SentenceFacts {
  readonly tokens: readonly Token[];
}

export interface Cutter {
  readonly table: SignTable;
  readonly factsOf: FactsOf;
  readonly group: number;
}

/** The sentences of a text in order, long ones in pieces. */
export function cutSentences(text: string, lang: string, cutter: Cutter): readonly CutSentence[] {
  const ends = sentences(text, lang).map(([, end]) => end);
  const cut: CutSentence[] = [];
  let own: Token[] = [];
  let at = 0;
  const close = (): void => {
    if (own.length > 0) cut.push(sentenceOf(text, own, cutter));
    own = [];
  };
  for (const token of tokens(text)) {
    if (own.length > 0 && (token.start >= (ends[at] ?? text.length) || own.length >= MAX_WORDS))
      close();
    while (at < ends.length && token.start >= (ends[at] ?? 0)) at += 1;
    own.push(token);
  }
  close();
  return cut;
}

/** One sentence of words whose tokens are known. */
export function sentenceOf(text: string, own: readonly Token[], cutter: Cutter): CutSentence {
  const words = own.map((token) => cutter.factsOf(text, token));
  const sentence = {
    words,
    cased: cutter.table.capitals !== 'none',
    ruled: NOTHING_RULED,
    known: knownPhrases(words, cutter.table),
    quoted: quotedWords(words),
    group: cutter.group,
  };
  return { ...sentence, tokens: own, ruled: ruledLabels(sentence) };
}

const NOTHING_RULED = new Uint8Array(0);

function knownPhrases(words: readonly WordFacts[], { phrases }: SignTable): Uint8Array {
  const known = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    for (const { keys, kind } of phrases.get(words[at]?.key ?? '') ?? []) {
      if (!keys.every((key, of) => words[at + of]?.key === key)) continue;
      const begin = KNOWN[kind];
      for (let of = 0; of < keys.length; of++) known[at + of] ||= of === 0 ? begin : begin + 1;
    }
  }
  return known;
}

/** Words between two marks of a sentence; an open mark without a second one quotes nothing. */
function quotedWords(words: readonly WordFacts[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let open = -1;
  for (const [at, word] of words.entries()) {
    if (word.shape !== SHAPE.quote) continue;
    if (open < 0) open = at;
    else {
      quoted.fill(1, open + 1, at);
      open = -1;
    }
  }
  return quoted;
}
