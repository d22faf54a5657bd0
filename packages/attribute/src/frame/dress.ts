/** Dresses the drafts of an article's parts as statements: sources, mentions, chains, force, keys. */
import type { Article } from '@hearsay/read';
import { type Span, spansText } from '@hearsay/text';
import { type Draft, extent } from '../draft.ts';
import { type Run, spansOf, wordsText } from '../passage/passage.ts';
import { phraseBefore } from '../rules/noun-phrase.ts';
import { clauseBounds, isWord, type Scene } from '../rules/scene.ts';
import type { ChainLink, Source, SourceType, Statement } from '../statement.ts';
import { confidenceOf } from './confidence.ts';
import { hedgesOf, kindOf } from './force.ts';
import { isDefinite } from './head-nouns.ts';
import { addresseeOf, withoutHearer, withoutLeadingSetting } from './hearer.ts';
import { statementKey } from './key.ts';
import { type MentionRegister, type PartPassage, pronounAt, type SourceWords } from './mentions.ts';
import { holdersOf, type Telling } from './narrator.ts';
import { parentsOf } from './nest.ts';
import { saidOn } from './said.ts';

import { type SourceKind, sourceKind } from './source-type.ts';
import { venueOf } from './venue.ts';
import { weighedForce, weighedKind } from './weighed.ts';

export interface DressedPart {
  readonly place: PartPassage;
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
}

export interface Wardrobe {
  readonly article: Article;
  readonly register: MentionRegister;
  readonly outletNames: ReadonlySet<string>;
  readonly engine: string;
}

/** The statements of one part, in text order, with ids from `firstId` on. */
export function dressPart(part: DressedPart, wardrobe: Wardrobe, firstId: number): Statement[] {
  const sorted = [...part.drafts].sort(
    (a, b) => extent([...a.content, ...a.cue])[0] - extent([...b.content, ...b.cue])[0],
  );
  const drafts = withoutDepths(sorted).map((made) =>
    withoutLeadingSetting(part.scene, withoutHearer(part.scene, made)),
  );
  const parents = parentsOf(drafts);
  const holders = holdersOf(part.scene.passage.words.length, drafts);
  const sources = drafts.map((made) => sourceOf(made, part, wardrobe));
  const resolved = sources.map((source, index) =>
    speakerInside(source, drafts, parents, sources, part, index),
  );
  const chains = new Map<number, readonly ChainLink[]>();
  const idOf = (index: number): string => `s${firstId + index}`;
  return drafts.map((made, index) => {
    const parent = parents[index] ?? -1;
    const chain = chainOf(index, drafts, parents, resolved, chains, part, wardrobe);
    return dress(made, {
      part,
      wardrobe,
      id: idOf(index),
      parent: parent < 0 ? null : idOf(parent),
      source: resolved[index] ?? null,
      chain,
      telling: { holders, parent },
    });
  });
}

/** Statements inside statements inside statements: deeper ones are a text without stops. */
const MAX_DEPTH = 6; // print reaches three

function withoutDepths(drafts: readonly Draft[]): readonly Draft[] {
  const parents = parentsOf(drafts);
  const depthOf = (index: number): number => {
    let depth = 0;
    for (let at = parents[index] ?? -1; at >= 0 && depth <= MAX_DEPTH; at = parents[at] ?? -1)
      depth++;
    return depth;
  };
  return drafts.filter((_, index) => depthOf(index) <= MAX_DEPTH);
}

interface Fitting {
  readonly part: DressedPart;
  readonly wardrobe: Wardrobe;
  readonly id: string;
  readonly parent: string | null;
  readonly source: Source | null;
  readonly chain: readonly ChainLink[];
  readonly telling: Telling;
}

function dress(made: Draft, fitting: Fitting): Statement {
  const { part, wardrobe, source } = fitting;
  const { scene, place } = part;
  const { passage } = scene;
  const content = textOf(scene, made.content);
  const { polarity, denies } = weighedForce(scene, made, wardrobe.outletNames);
  const hearer = addresseeOf(scene, made, fitting.telling);
  const { canonical, url } = wardrobe.article;
  return {
    id: fitting.id,
    key: statementKey(canonical ?? url ?? '', speakerText(source, wardrobe), content.text),
    act: made.entry?.act ?? 'speech',
    kind: kindOf(scene, made.content),
    part: place.part,
    partIndex: place.partIndex,
    source,
    cue:
      made.cue.length === 0
        ? null
        : {
            ...textOf(scene, made.cue),
            lemma: made.entry?.lemma ?? wordsText(passage, made.cue[0] as Run),
          },
    content,
    parent: fitting.parent,
    chain: fitting.chain,
    polarity,
    denies,
    hedges: hedgesOf(scene, made),
    addressee: hearer && addressed(part, wardrobe, hearer),
    venue: venueOf(scene, made, wardrobe.outletNames, hearer, fitting.telling),
    said: saidOn(scene, made, wardrobe.article),
    confidence: confidenceOf(made, passage.lang),
    why: `${wardrobe.engine}: ${made.rule}${made.entry ? ` (${made.entry.lemma})` : ''}`,
  };
}

/** The hearer's words with whom they mean. */
function addressed(
  { scene, place }: DressedPart,
  { register, outletNames }: Wardrobe,
  run: Run,
): Statement['addressee'] {
  const kind = sourceKind(scene.passage, scene.lexicon, run, outletNames);
  return { ...textOf(scene, [run]), mention: register.of(place, run, kind) };
}

function textOf(scene: Scene, runs: readonly Run[]): { spans: readonly Span[]; text: string } {
  const spans = spansOf(scene.passage, runs);
  return { spans, text: spansText(scene.passage.text, spans) };
}

/** The words of a part's sources with what each names. */
export function sourceWords(
  { scene, drafts }: DressedPart,
  outletNames: ReadonlySet<string>,
): SourceWords[] {
  const seen = new Set<number>();
  return drafts.flatMap((made) => {
    const words = withoutHearer(scene, made).source[0];
    const run = words && taggedNoun(scene, words);
    if (run === undefined || seen.has(run[0])) return [];
    seen.add(run[0]);
    return [{ run, kind: weighedKind(scene, made, run, outletNames) }];
  });
}

/** "some lawyers who think": a relative pronoun means the noun phrase before it. */
function taggedNoun(scene: Scene, run: Run): Run {
  const [at, end] = run;
  if (end - at > 1 || scene.classes[at] !== 'relative') return run;
  const [from] = clauseBounds(scene, at);
  return phraseBefore(scene, isWord(scene, at - 1) ? at : at - 1, from) ?? run;
}

/** The words of the source, or of the mention it points to where the sentence has none. */
function speakerText(source: Source | null, { register }: Wardrobe): string {
  if (source === null) return '';
  if (source.text !== '') return source.text;
  return source.mention === null ? '' : (register.textOf(source.mention) ?? '');
}

function sourceOf(made: Draft, { place, scene }: DressedPart, wardrobe: Wardrobe): Source | null {
  const words = made.source[0] ?? made.speaker[0];
  if (words === undefined) return null;
  const run = taggedNoun(scene, words);
  const kind = weighedKind(scene, made, run, wardrobe.outletNames);
  const mention = wardrobe.register.of(place, run, kind);
  const known = mention === null ? null : wardrobe.register.kindOf(mention);
  const own = known !== null && takesUp(scene, run, kind, known) ? known : kind;
  return {
    ...textOf(scene, made.source),
    type: own.type,
    mention,
    entity: null,
    anonymous: own.anonymous,
  };
}

/** "She", "the minister" for one who was named: such words are of the kind of whom they mean. */
function takesUp(scene: Scene, run: Run, kind: SourceKind, known: SourceKind): boolean {
  const { passage, lexicon } = scene;
  if (kind.type === 'unknown' || pronounAt(passage, lexicon, run) !== null) return true;
  if (known.type !== 'person' || !POSTS.has(kind.type)) return false;
  return kind.type === 'office' || isDefinite(passage, lexicon, run);
}

/** What a phrase without a name is that takes up a named one. */
const POSTS: ReadonlySet<SourceType> = new Set(['office', 'anonymous']);

/** "I" and "we" inside somebody's quotation are that somebody. */
function speakerInside(
  source: Source | null,
  drafts: readonly Draft[],
  parents: readonly number[],
  sources: readonly (Source | null)[],
  { scene }: DressedPart,
  index: number,
): Source | null {
  const run = drafts[index]?.source[0];
  const outer = sources[parents[index] ?? -1];
  if (source === null || source.mention !== null || run === undefined || !outer) return source;
  const pronoun = scene.lexicon.pronouns.get(scene.passage.words[run[0]]?.key ?? '')?.[0]?.value;
  if (pronoun?.person !== 1) return source;
  return { ...source, mention: outer.mention, type: outer.type, anonymous: outer.anonymous };
}

/** From the publisher, over the outlets that hand the words on, to the speaker. */
function chainOf(
  index: number,
  drafts: readonly Draft[],
  parents: readonly number[],
  sources: readonly (Source | null)[],
  chains: Map<number, readonly ChainLink[]>,
  part: DressedPart,
  wardrobe: Wardrobe,
): readonly ChainLink[] {
  const known = chains.get(index);
  if (known) return known;
  const parent = parents[index] ?? -1;
  const before =
    parent < 0
      ? publisher(wardrobe)
      : chainOf(parent, drafts, parents, sources, chains, part, wardrobe);
  const source = sources[index];
  const own = source ? [...relaying(drafts[index] as Draft, part, wardrobe), linkOf(source)] : [];
  const chain = [...before, ...own];
  chains.set(index, chain);
  return chain;
}

function publisher({ article }: Wardrobe): ChainLink[] {
  if (article.outlet === null) return [];
  return [{ type: 'outlet', text: article.outlet, spans: [], mention: null, entity: null }];
}

function relaying(made: Draft, { scene, place }: DressedPart, wardrobe: Wardrobe): ChainLink[] {
  return made.relaying.map((runs) => {
    const run = extent(runs);
    const kind = sourceKind(scene.passage, scene.lexicon, run, wardrobe.outletNames);
    const type: SourceType =
      kind.type === 'person' || kind.type === 'unknown' ? 'outlet' : kind.type;
    const mention = wardrobe.register.of(place, run, { type, anonymous: kind.anonymous });
    return { type, ...textOf(scene, runs), mention, entity: null };
  });
}

function linkOf({ type, text, spans, mention, entity }: Source): ChainLink {
  return { type, text, spans, mention, entity };
}
