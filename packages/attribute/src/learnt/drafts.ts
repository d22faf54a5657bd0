/**
 * From what a learnt engine links to drafts: the rules' phrases, relaying outlets and surrounding
 * statements are taken over, so that every learnt engine's output is treated alike.
 */
import { covers, type Draft, draft, extent, type FrameReading } from '../draft.ts';
import { findIn } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { nearestSources } from '../rules/citing.ts';
import { quotationRuns } from '../rules/content.ts';
import { bareQuotations } from '../rules/quotations.ts';
import { reportedMoods } from '../rules/reported-mood.ts';
import type { Scene } from '../rules/scene.ts';
import { innermost, isWord, quotationAt } from '../rules/scene.ts';
import { knownCue } from './entry.ts';
import { speakersInFocus } from './focus.ts';
import { handedOn, relayedBy } from './handing-on.ts';
import type { Link } from './link.ts';
import { namedSpeakers } from './named-speakers.ts';
import { completedCue, completedSource, partedSource, wholePhrase } from './source.ts';

/** Forms that the model's training data marks otherwise or not at all: there the rules have the say. */
const RULED: ReadonlySet<string> = new Set([
  'refusal',
  'transcript',
  'signature',
  'hedge',
  'quoted-as-saying',
]);

/** Words whose speaker a label tells: no statement's content goes on over one. */
const LABELLED: ReadonlySet<string> = new Set(['transcript', 'signature']);

/** What is particular to an engine. */
export interface Maker<L extends Link> {
  /** Names the engine's statements. */
  readonly rule: string;
  /** Probability that a link is right. */
  readonly confidence: (link: L) => number;
  /** What it reads of the source's kind and of what the statement does; null where it learnt neither. */
  readonly frame: (link: L) => FrameReading | null;
  /**
   * Whether the rules' noun phrase completes a source that stops early. The encoder's own bounds are
   * better (full50 without and with: ar 80.9, 78.7; he 85.2, 83.9; en 77.2, 77.1; fa, tr, de .3 to .4).
   */
  readonly source: 'as-linked' | 'whole-phrase';
  /**
   * Where statements inside others are the rules': everywhere, or not inside quotations, where an engine
   * whose training data marks nested ones knows better (encoder, full50: de 89.9 to 90.4, tr 88.0 to
   * 88.5, fa 92.0 to 92.1, he 89.2 to 89.1; direct ones of de 93.1 to 97.9).
   */
  readonly nested: 'ruled' | 'ruled-outside-quotations';
}

/** Drafts of one passage from a learnt engine's settled links; `ruled` are the rules' drafts. */
export function draftsFrom<L extends Link>(
  links: readonly L[],
  scene: Scene,
  ruled: readonly Draft[],
  maker: Maker<L>,
): readonly Draft[] {
  const kept = ruled.filter((made) => RULED.has(made.rule));
  const taken = wordsOf(scene, kept);
  const labels = new Uint8Array(scene.passage.words.length);
  for (const { rule, cue } of ruled) {
    if (LABELLED.has(rule)) for (const [from, to] of cue) labels.fill(1, from, to);
  }
  const open = links.filter(
    (link) =>
      (!taken[link.cue[0]] || (maker.nested !== 'ruled' && standsInside(link, kept))) &&
      (link.isCueless || !isSilence(scene, link.cue)) &&
      !link.content.some(([from, to]) => labels.subarray(from, to).includes(1)),
  );
  const byCue = draftsByCue(ruled);
  const closing = ruled.filter(({ rule }) => rule === CLOSING);
  const learnt = open
    .map((link) => {
      const beside = link.isCueless ? undefined : byCue.get(link.cue[0]);
      const made = draftOf(maker, scene, link, beside, relayedBy(link, ruled));
      return withoutClosing(made, closing);
    })
    .filter((made) => !yieldsTo(made, closing))
    .filter((made, _, all) => !namesSourceOf(made, all));
  const seen = [...learnt, ...kept];
  const outer = [...seen, ...missedDrafts(scene, seen, ruled), ...aroundDrafts(learnt, ruled)];
  const nested = innerDrafts(outer, ruled).filter(
    ({ cue }) => maker.nested === 'ruled' || innermost(scene.passage, extent(cue)[0]) === null,
  );
  const named = namedSpeakers(scene, nearestSources(scene, [...outer, ...nested]));
  const sourced = speakersInFocus(scene, named);
  return reportedMoods(scene, bareQuotations(scene, sourced));
}

/** "The guard told me: wait", inside an answer printed behind a label: its own statement, with a cue. */
function standsInside({ cue, source, content, isCueless }: Link, kept: readonly Draft[]): boolean {
  if (isCueless) return false;
  const [from, to] = extent([cue, ...source, ...content]);
  return kept.some((made) => covers(made.content, [from, to]));
}

/**
 * Denials and confirmations that only the rules found, in words where a learnt engine found nothing:
 * rare in training, they are what claims hang on (PolNeAR dev: F1 the same with them and without).
 */
function missedDrafts(
  scene: Scene,
  found: readonly Draft[],
  ruled: readonly Draft[],
): readonly Draft[] {
  const taken = wordsOf(scene, found);
  const isFree = ([from, to]: Run): boolean => !taken.subarray(from, to).includes(1);
  return ruled.filter(({ entry, source, cue, content, rule }) => {
    if (entry === null || source.length === 0 || cue.length === 0 || RULED.has(rule)) return false;
    const rare = entry.polarity === 'denies' || entry.frame === 'that' || rule === CLOSING;
    if (!rare && !CLAUSAL.has(scene.lexicon.table.order)) return false;
    return [...cue, ...content, ...source].every(isFree);
  });
}

/**
 * Where the rules read whole clauses they are as often right as the chains, so that what they alone
 * find is kept (linear, corpora/de dev: full50 79.7 without and 83.2 with; Turkish loses .2 by it).
 */
const CLAUSAL: ReadonlySet<string> = new Set(['verb-second']);

/** The rules' drafts by each word of their cues. */
export function draftsByCue(drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  const byWord = new Map<number, Draft>();
  for (const draft of drafts) {
    for (const [from, to] of draft.cue) {
      for (let at = from; at < to; at++) if (!byWord.has(at)) byWord.set(at, draft);
    }
  }
  return byWord;
}

function wordsOf(scene: Scene, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(scene.passage.words.length);
  for (const made of drafts) {
    for (const [from, to] of [...made.cue, ...made.content, ...made.source])
      taken.fill(1, from, to);
  }
  return taken;
}

/** The rule whose statements close a sentence: "…, a captain said." */
const CLOSING = 'clause-after-content';

/**
 * "Papers show that the island was sold, a captain said": where a chain goes on over the words that
 * close the sentence, they end its content, and the rules' statement stands around it.
 */
function withoutClosing(made: Draft, closing: readonly Draft[]): Draft {
  const [from, to] = extent([...made.content, ...made.cue, ...made.source]);
  const around = closing.find((one) => {
    const [start, end] = extent(one.content);
    return start <= from && from < end && extent(made.cue)[1] <= end && to > end;
  });
  if (around === undefined) return made;
  const [, end] = extent(around.content);
  const content = made.content
    .map(([start, last]): Run => [start, Math.min(last, end)])
    .filter(([start, last]) => last > start);
  return content.length > 0 ? { ...made, content } : made;
}

// From measuring on PolNeAR dev: links less sure than this are right less often than the rule.
const WEAK = 0.5;

/** A weak link inside the words for a source that close a sentence ("a man who saw it said"). */
function yieldsTo(made: Draft, closing: readonly Draft[]): boolean {
  if ((made.confidence ?? 1) >= WEAK) return false;
  const [from, to] = extent(made.cue);
  return closing.some((one) => {
    const [start, end] = extent([...one.source, ...one.cue]);
    return from >= start && to <= end && from !== extent(one.cue)[0];
  });
}

/**
 * "…, citing two officials": where the officials are the source of another statement they are nobody's
 * content, whatever a chain makes of the word that names them.
 */
function namesSourceOf(made: Draft, all: readonly Draft[]): boolean {
  if (made.entry?.frame !== 'citing' || made.content.length === 0) return false;
  const [from, to] = extent(made.content);
  return all.some((one) => one !== made && one.source.some(([a, b]) => from >= a && to <= b));
}

/** "has not commented": a note, no statement. */
function isSilence(scene: Scene, [from, to]: Run): boolean {
  return (
    findIn(scene.lexicon.silences, scene.passage.words, Math.max(0, from - 3), to + 3) !== null
  );
}

function draftOf<L extends Link>(
  { rule, confidence, frame, source }: Maker<L>,
  scene: Scene,
  found: L,
  ruled: Draft | undefined,
  relayed: Draft | undefined,
): Draft {
  const link = { ...found, ...partedSource(found, ruled) };
  const content = link.content
    .map((run) => trimContent(scene, run))
    .filter(([from, to]) => to > from);
  const known = link.isCueless ? null : knownCue(scene, link.cue);
  const cue = completedCue(scene, link, ruled);
  return draft({
    cue: known && known.runs.length > 1 ? known.runs : cue,
    source:
      source === 'whole-phrase'
        ? wholePhrase(scene, link.source, ruled?.source ?? [])
        : completedSource(scene, link, ruled),
    relaying: relayingOf(link.source, relayed),
    content: withReport(
      scene,
      carriedOn(scene, content.length > 0 ? content : link.content),
      link,
      ruled,
    ),
    addressee: ruled?.addressee ?? [],
    entry: known?.entry ?? null,
    rule,
    confidence: confidence(found),
    frame: frame(found),
    ...handedOn(link, relayed),
  });
}

/**
 * "denied a report that P", "called the report of P invented": what is denied begins with the report,
 * where the rules see that it does and a chain begins behind it (so in all ten such denials of PolNeAR
 * train).
 */
function withReport(
  { lexicon, passage }: Scene,
  content: readonly Run[],
  { cue, source }: Link,
  ruled: Draft | undefined,
): readonly Run[] {
  const [first] = content;
  const [object] = ruled?.content ?? [];
  if (!first || !object) return content;
  const isBetween = object[0] >= cue[1] && object[0] < first[0] && first[0] <= object[1] + 1;
  if (!isBetween || source.some(([from]) => from >= object[0] && from < first[0])) return content;
  const isReport = findIn(lexicon.reportWords, passage.words, object[0], first[0]) !== null;
  if (ruled?.entry?.polarity !== 'denies' && !isReport) return content;
  return [[object[0], first[1]], ...content.slice(1)];
}

/** Who hands the words on, as the rules see it, where both credit the same words. */
function relayingOf(learnt: readonly Run[], ruled: Draft | undefined): Draft['relaying'] {
  if (ruled === undefined) return [];
  const [from, to] = extent(learnt);
  const [start, end] = extent(ruled.source);
  return start < to && end > from ? ruled.relaying : [];
}

/** A quotation that goes on in the next paragraph is content to its end. */
function carriedOn(scene: Scene, content: readonly Run[]): readonly Run[] {
  const last = content.at(-1);
  const quotation = last && innermost(scene.passage, last[0]);
  if (!last || !quotation || quotation.next < 0 || quotation.open < last[0]) return content;
  return [...content.slice(0, -1), ...quotationRuns(scene, quotation)];
}

/** Marks at both ends that no quotation owns, and the conjunction, are no content. */
function trimContent(scene: Scene, [start, end]: Run): Run {
  let from = start;
  let to = end;
  const loose = (at: number, side: 'open' | 'close'): boolean =>
    !isWord(scene, at) && quotationAt(scene.passage, at, side) === null;
  while (from < to && (loose(from, 'open') || scene.classes[from] === 'complementiser')) from++;
  while (to > from && loose(to - 1, 'close')) to--;
  return [from, to];
}

/** What the rules find inside a statement's content, where the model found nothing. */
function innerDrafts(outer: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const cues = new Set(outer.map((made) => made.cue[0]?.[0]));
  const runs = outer.flatMap((made) => made.content).sort((a, b) => a[0] - b[0]);
  return ruled.filter((made) => {
    if (made.cue.length === 0 || RULED.has(made.rule)) return false;
    if (cues.has(made.cue[0]?.[0])) return false;
    const [from, to] = extent([...made.content, ...made.cue, ...made.source]);
    const around = runs[lastAtOrBefore(runs, from)];
    return around !== undefined && from >= around[0] && to <= around[1];
  });
}

/**
 * What the rules find around a learnt statement: "The bank has agreed to sell, two brokers said" is
 * the brokers' statement, though the chain stops at the bank. One that cuts a learnt statement in
 * two is left out: there the chain is right more often.
 */
function aroundDrafts(learnt: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const cues = new Set(learnt.map((made) => made.cue[0]?.[0]));
  const extents = learnt.map((made) => extent([...made.content, ...made.cue, ...made.source]));
  return ruled.filter((made) => {
    const [content] = made.content;
    if (made.content.length !== 1 || content === undefined || made.cue.length === 0) return false;
    if (RULED.has(made.rule) || cues.has(made.cue[0]?.[0])) return false;
    const [from, to] = extent([...made.content, ...made.cue, ...made.source]);
    const touched = extents.filter(([start, end]) => start < to && end > from);
    return (
      touched.length > 0 &&
      touched.every(([start, end]) => start >= content[0] && end <= content[1])
    );
  });
}

function lastAtOrBefore(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run)[0] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
