/** Trains the linear engine on marked documents. */
import type { Span } from '@hearsay/text';
import type { Draft } from '../draft.ts';
import type { GoldAttribution } from '../evaluate/convert.ts';
import { attributionLanguage } from '../languages/index.ts';
import { draftsByCue } from '../learnt/drafts.ts';
import { compileLexicon, type Lexicon } from '../lexicon.ts';
import { cutPassage, type Passage, type Run } from '../passage/passage.ts';
import { type Scene, setScene } from '../rules/scene.ts';
import { applyRules } from '../rules/steps.ts';
import type { Calibration } from './confidence.ts';
import type { Chain } from './crf.ts';
import { type Encoded, encode } from './encode.ts';
import { type Example, fit } from './fit.ts';
import { emptyRows } from './hash.ts';
import { mayFollow, PART, PARTS, TAG, TAGS, writeRuns } from './labels.ts';
import { cueMask } from './link.ts';
import { type LinearModel, quantise } from './model.ts';
import { partRows, viewFrom } from './part-features.ts';
import { PLAIN_SIGNS, SIGNS } from './signs.ts';
import { stretches, type Tagged, tagPassage } from './tag.ts';
import { tagRow } from './tag-features.ts';

export interface TrainingDocument {
  readonly text: string;
  readonly lang: string;
  readonly attributions: readonly GoldAttribution[];
}

export interface TrainingOptions {
  /** log2 of the number of weight rows of each chain. */
  readonly bits: number;
  readonly passes: number;
  readonly seed: number;
  readonly onProgress: (what: string) => void;
}

interface Marked {
  readonly encoded: Encoded;
  readonly relations: readonly Relation[];
}

interface Relation {
  readonly source: readonly Run[];
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
}

/** The first chain is fitted on halves too, so that the second sees its honest mistakes. */
const FOLDS = 2;
/** Until links are compared with gold, the sum of their signs is the estimate. */
const UNCALIBRATED: Calibration = {
  weights: SIGNS.slice(0, PLAIN_SIGNS).map((sign) => (sign === 'always' ? 0 : 1)),
  trees: [],
};

/** A model of two byte-quantised chains; confidences are not calibrated yet. */
export function trainLinear(
  documents: readonly TrainingDocument[],
  options: TrainingOptions,
): LinearModel {
  const marked = documents.flatMap((document) => markDocument(document));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    marked.filter((__, index) => index % FOLDS === fold),
  );
  const tagExamples = new Map(marked.map((one) => [one, tagExamplesOf(one)]));
  const examplesOf = (ones: readonly Marked[]): Example[] =>
    ones.flatMap((one) => tagExamples.get(one) ?? []);
  const tagger = fitChain('tagger', examplesOf(marked), TAGS, options.passes, options, SEEDS);
  const linkExamples: Example[] = [];
  for (const fold of folds) {
    const others = marked.filter((one) => !fold.includes(one));
    const chain = fitChain(
      'tagger of a fold',
      examplesOf(others),
      TAGS,
      options.passes - 1,
      options,
    );
    for (const one of fold)
      linkExamples.push(...linkExamplesOf(one, tagPassage(chain, one.encoded)));
  }
  tagExamples.clear();
  const linker = fitChain('linker', linkExamples, PARTS, options.passes, options, SEEDS);
  const languages = [...new Set(documents.map((document) => document.lang))].sort();
  return {
    languages,
    tagger: quantise(tagger),
    linker: quantise(linker),
    calibration: UNCALIBRATED,
  };
}

/** Chains of several seeds share their features, so that their mean is one chain and surer. */
const SEEDS = 3; // each more adds half to the longest part of the training

function fitChain(
  name: string,
  examples: readonly Example[],
  labels: number,
  passes: number,
  { bits, seed, onProgress }: TrainingOptions,
  seeds: number = 1,
): Chain {
  const chains = Array.from({ length: seeds }, (_, of) =>
    fit(examples, {
      labels,
      size: 1 << bits,
      allowed: mayFollow(labels),
      passes: Math.max(1, passes),
      seed: seed + of,
      onPass: (pass, loss) =>
        onProgress(
          `${name}: pass ${pass + 1}, ${examples.length} sequences, loss ${loss.toFixed(4)}`,
        ),
    }),
  );
  return meanOf(chains);
}

function meanOf(chains: readonly Chain[]): Chain {
  const [first, ...others] = chains as [Chain, ...Chain[]];
  if (others.length === 0) return first;
  const mean = (values: readonly ArrayLike<number>[]): Float32Array => {
    const sum = Float32Array.from(values[0] as ArrayLike<number>);
    for (const one of values.slice(1)) {
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (one[at] as number);
    }
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) / values.length;
    return sum;
  };
  return {
    ...first,
    weights: mean(chains.map((chain) => chain.weights)),
    transitions: mean(chains.map((chain) => chain.transitions)),
  };
}

const LEXICONS = new Map<string, Lexicon>();

/** The scene of a body and the rules' drafts in it; null for a language without a table. */
export function ruledScene(
  text: string,
  lang: string,
): { readonly scene: Scene; readonly ruled: readonly Draft[] } | null {
  const table = attributionLanguage(lang);
  if (table === null) return null;
  const lexicon = LEXICONS.get(lang) ?? compileLexicon(table);
  LEXICONS.set(lang, lexicon);
  const scene = setScene(cutPassage(text, lang), lexicon);
  return { scene, ruled: applyRules(scene, 'body') };
}

function markDocument({ text, lang, attributions }: TrainingDocument): Marked[] {
  const made = ruledScene(text, lang);
  if (made === null) return [];
  const { scene, ruled } = made;
  const { passage } = scene;
  const encoded = encode(scene, ruled);
  const relations = attributions.map((one) => ({
    source: wordRuns(passage, one.source),
    cue: wordRuns(passage, one.cue),
    content: wordRuns(passage, one.content).flatMap(([from, to], index): Run[] => {
      const start = index === 0 && scene.classes[from] === 'complementiser' ? from + 1 : from;
      return start < to ? [[start, to]] : [];
    }),
  }));
  return [{ encoded, relations }];
}

/** Runs of the words that spans touch. */
function wordRuns({ words }: Passage, spans: readonly Span[]): Run[] {
  return spans.flatMap(([start, end]): Run[] => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < words.length && (words[to]?.start ?? end) < end) to++;
    return to > low ? [[low, to]] : [];
  });
}

function tagExamplesOf({ encoded, relations }: Marked): Example[] {
  const labels = new Uint8Array(encoded.key.length);
  for (const relation of relations) writeRuns(labels, relation.content, TAG.content);
  for (const relation of relations) writeRuns(labels, relation.source, TAG.source);
  for (const relation of relations) writeRuns(labels, relation.cue, TAG.cue);
  return stretches(encoded).map(([from, to]) => {
    const rows = emptyRows();
    for (let at = from; at < to; at++) tagRow(encoded, at, rows);
    return { rows: shrunk(rows), labels: repaired(labels.slice(from, to)) };
  });
}

/** An "inside" whose "begin" was overwritten becomes a "begin". */
function repaired(labels: Uint8Array): Uint8Array {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (label === 0 || label % 2 === 1) continue;
    const before = at === 0 ? 0 : (labels[at - 1] as number);
    if (before !== label && before !== label - 1) labels[at] = label - 1;
  }
  return labels;
}

function shrunk(rows: ReturnType<typeof emptyRows>): ReturnType<typeof emptyRows> {
  return { ...rows, data: rows.data.slice(0, rows.length) };
}

/** One example for each marked cue, and an empty one for each cue found where none is marked. */
function linkExamplesOf({ encoded, relations }: Marked, tagged: Tagged): Example[] {
  const mask = cueMask(encoded, tagged.cues);
  const byWord = draftsByCue(encoded.drafts);
  const marked = cueMask(
    encoded,
    relations.flatMap((relation) => relation.cue),
  );
  const example = (cue: Run, relation: Relation | null): Example => {
    const view = viewFrom(encoded, cue, tagged.tags, mask, byWord);
    const rows = emptyRows();
    partRows(view, rows);
    const labels = new Uint8Array(view.window[1] - view.window[0]);
    if (relation) {
      writeRuns(labels, relation.content, PART.content, view.window[0]);
      writeRuns(labels, relation.source, PART.source, view.window[0]);
    }
    return { rows: shrunk(rows), labels: repaired(labels) };
  };
  const spurious = tagged.cues.filter(([from, to]) => !marked.subarray(from, to).includes(1));
  return [
    ...relations.flatMap((relation) =>
      relation.cue[0] ? [example(relation.cue[0], relation)] : [],
    ),
    ...spurious.map((cue) => example(cue, null)),
  ];
}
