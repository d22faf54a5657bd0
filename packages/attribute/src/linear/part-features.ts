/** Features of the second chain: seen from one cue, is a word its source or its content? */
import type { Draft } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { around, both, bucket, type Encoded } from './encode.ts';
import { endRow, push, type Rows } from './hash.ts';
import { TAGS } from './labels.ts';

/** Words around a cue that may be its source or content. */
export const REACH = 140; // PolNeAR train: 99.5 % of content words lie nearer

/** All that the rows of one cue share. */
export interface View {
  readonly encoded: Encoded;
  readonly cue: Run;
  /** First and last word that are labelled. */
  readonly window: Run;
  /** Marginals of the first chain for each word of the passage. */
  readonly tags: Float32Array;
  /** 1 where the first chain found some cue. */
  readonly cues: Uint8Array;
  readonly lemma: number;
  /** The rules' draft with this cue, and each word's part in it: 0 none, 1 source, 2 content. */
  readonly ruled: Uint8Array | null;
  readonly sentence: Run;
}

/** The view from a cue; the window stays in the cue's paragraph. */
export function viewFrom(
  encoded: Encoded,
  cue: Run,
  tags: Float32Array,
  cues: Uint8Array,
  byWord: ReadonlyMap<number, Draft>,
): View {
  const { passage } = encoded.scene;
  const paragraph = passage.paragraphs[passage.words[cue[0]]?.paragraph ?? -1] ?? cue;
  const window: Run = [
    Math.max(paragraph[0], cue[0] - REACH),
    Math.min(paragraph[1], cue[1] + REACH),
  ];
  let lemma = 0;
  for (let at = cue[0]; at < cue[1] && lemma === 0; at++) lemma = encoded.lemma[at] as number;
  let draft: Draft | undefined;
  for (let at = cue[0]; at < cue[1] && !draft; at++) draft = byWord.get(at);
  return {
    encoded,
    cue,
    window,
    tags,
    cues,
    lemma: lemma === 0 ? (encoded.key[cue[0]] as number) : lemma,
    ruled: draft ? partsOf(draft, window) : null,
    sentence: passage.sentences[passage.words[cue[0]]?.sentence ?? -1] ?? cue,
  };
}

function partsOf(draft: Draft, [from, to]: Run): Uint8Array {
  const parts = new Uint8Array(to - from);
  const paint = (runs: readonly Run[], part: number): void => {
    for (const [start, end] of runs) {
      parts.fill(part, Math.max(0, start - from), Math.max(0, Math.min(to, end) - from));
    }
  };
  paint(draft.content, 2);
  paint(draft.source, 1);
  return parts;
}

/** Rows of all words in the window. */
export function partRows(view: View, rows: Rows): void {
  const [from, to] = view.window;
  const passed = cuesBetween(view);
  for (let at = from; at < to; at++) partRow(view, at, passed[at - from] as number, rows);
}

/** How many other cues lie between the cue and each word, two at most. */
function cuesBetween({ window, cue, cues }: View): Uint8Array {
  const [from, to] = window;
  const passed = new Uint8Array(to - from);
  let seen = 0;
  for (let at = cue[1]; at < to; at++) {
    passed[at - from] = seen;
    if (cues[at] && !cues[at - 1]) seen = Math.min(2, seen + 1);
  }
  seen = 0;
  for (let at = cue[0] - 1; at >= from; at--) {
    passed[at - from] = seen;
    if (cues[at] && !cues[at + 1]) seen = Math.min(2, seen + 1);
  }
  return passed;
}

function partRow(view: View, at: number, passed: number, rows: Rows): void {
  const { encoded: e, cue, lemma, ruled, window, sentence } = view;
  let template = 1001;
  const add = (value: number): void => push(rows, template++, value);
  const side = at < cue[0] ? -1 : at >= cue[1] ? 1 : 0;
  const distance = side < 0 ? at - cue[0] : side > 0 ? at - cue[1] + 1 : 0;
  const near = bucket(distance);
  const here = sentence[0] <= at && at < sentence[1] ? 0 : 1;
  const where = both(side, here);
  const gram = around(e.gram, at);
  const key = around(e.key, at);
  const quote = around(e.quote, at);
  const tag = tagOf(view.tags, at);
  const ruleHere = ruled === null ? 3 : (ruled[at - window[0]] as number);
  const ruleBefore = ruled === null ? 3 : (ruled[at - window[0] - 1] ?? 0);
  const ruleAfter = ruled === null ? 3 : (ruled[at - window[0] + 1] ?? 0);
  add(where);
  add(both(where, near));
  add(both(lemma, both(where, near)));
  add(both(lemma, where));
  add(both(where, both(passed, tag)));
  add(both(where, tag));
  add(both(where, both(tag, tagOf(view.tags, at - 1))));
  add(both(where, both(tag, tagOf(view.tags, at + 1))));
  add(both(near, tag));
  add(both(passed, both(near, tag)));
  add(both(lemma, both(where, tag)));
  add(both(where, gram));
  add(both(where, both(gram, around(e.gram, at - 1))));
  add(both(where, both(gram, around(e.gram, at + 1))));
  add(both(where, both(around(e.gram, at - 1), both(gram, around(e.gram, at + 1)))));
  add(both(near, gram));
  add(both(lemma, both(near, gram)));
  add(both(where, key));
  add(both(where, both(key, around(e.key, at - 1))));
  add(both(where, both(key, around(e.key, at + 1))));
  add(both(lemma, key));
  add(both(where, quote));
  add(both(where, both(quote, around(e.quote, at - 1))));
  add(both(where, both(quote, tag)));
  add(both(around(e.quote, cue[0]), both(where, quote)));
  add(both(where, ruleHere));
  add(both(ruleHere, both(ruleBefore, ruleAfter)));
  add(both(ruleHere, tag));
  add(both(lemma, ruleHere));
  add(both(ruleHere, gram));
  add(both(ruleHere, both(near, passed)));
  add(both(around(e.gram, cue[0] - 1), both(around(e.gram, cue[1]), where)));
  add(both(around(e.gram, cue[0] - 1), both(where, near)));
  add(both(around(e.gram, cue[1]), both(where, near)));
  add(both(around(e.key, cue[1]), both(where, near)));
  add(both(around(e.suffix3, cue[0]), both(where, tag)));
  add(both(around(e.rule, at), both(where, passed)));
  add(both(bucket(at - sentence[0]), where));
  add(both(bucket(sentence[1] - at), where));
  add(both(around(e.suffix3, at), where));
  if (here === 0 && Math.abs(distance) <= MAX_PATH) add(both(pathBetween(e, cue, at), side));
  endRow(rows);
}

/** How many words apart a word and a cue may stand for the grams between them to be one feature. */
const MAX_PATH = 6;

function pathBetween(e: Encoded, cue: Run, at: number): number {
  let path = 0;
  const [from, to] = at < cue[0] ? [at, cue[0]] : [cue[1], at + 1];
  for (let of = from; of < to; of++) path = both(path, e.gram[of] as number);
  return path;
}

/** The first chain's best tag of a word, with how sure it is in three steps. */
function tagOf(tags: Float32Array, at: number): number {
  if (at < 0 || (at + 1) * TAGS > tags.length) return -1;
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++) {
    if ((tags[at * TAGS + tag] as number) > (tags[at * TAGS + best] as number)) best = tag;
  }
  const share = tags[at * TAGS + best] as number;
  return best * 3 + (share > SURE ? 2 : share > LIKELY ? 1 : 0);
}

const SURE = 0.9;
const LIKELY = 0.6;
