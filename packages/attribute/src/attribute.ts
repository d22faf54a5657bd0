/** The stage: an article in, its statements, mentions, relays, notes and warnings out. */
import type { Article, Part, Warning } from '@hearsay/read';
import type { Span } from '@hearsay/text';
import type { Draft } from './draft.ts';
import { applyEncoder } from './encoder/engine.ts';
import type { EncoderModel } from './encoder/model.ts';
import { isReadable } from './encoder/words.ts';
import { assemble, MAX_TEXT, nothing, type Surroundings } from './frame/assemble.ts';
import type { DressedPart } from './frame/dress.ts';
import { labelled } from './frame/label.ts';
import { meantBy } from './frame/meant.ts';
import type { PartPassage } from './frame/mentions.ts';
import { blankTable } from './languages/blank.ts';
import { attributionLanguage } from './languages/index.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { applyLinear } from './linear/engine.ts';
import type { LinearModel } from './linear/model.ts';
import { cutPassage } from './passage/passage.ts';
import { withoutRecited } from './rules/recited.ts';
import { setScene } from './rules/scene.ts';
import { applyRules } from './rules/steps.ts';
import type { Attribution, Mention } from './statement.ts';

export type Engine = 'rules' | 'linear' | 'encoder';

export interface AttributeOptions extends Surroundings {
  readonly engine: 'rules' | 'linear';
  /** Weights of the linear engine; without them, or in a language they do not know, rules work. */
  readonly model?: LinearModel;
}

export interface EncoderOptions extends Surroundings {
  readonly model: EncoderModel;
}

/** Engines that can run: the linear one only where its model was read. */
export function engines(model: LinearModel | null = null): readonly Engine[] {
  return model === null ? ['rules'] : ['rules', 'linear'];
}

/**
 * Finds who said what in an article. Spans count UTF-16 units in the part they are in. A language
 * without a table gives no statements and the warning `language-unsupported`.
 */
export function attribute(given: Article, options: AttributeOptions): Attribution {
  const { article, warnings } = labelled(given, (lang) => lexiconOf(lang) !== null);
  if (article === null) return nothing(warnings);
  const lexicon = lexiconOf(article.lang);
  if (lexicon === null) return nothing(unsupported(article.lang));
  const model = linearFor(article, options);
  const parts = cutParts(article, lexicon).map((part): DressedPart => {
    const { scene, ruled, place } = part;
    const learned = model !== null && LEARNED.has(place.part);
    const drafts = learned ? applyLinear(model, scene, ruled) : ruled;
    return { place, scene, drafts: withoutRecited(scene, drafts) };
  });
  const found = assemble(article, lexicon, parts, model ? 'linear' : 'rules', options);
  return { ...found, warnings: [...warnings, ...found.warnings] };
}

/**
 * The same by the encoder, whose networks answer later. It also tries languages without a table, where
 * names and forces are not told: with the warning `language-untrained`. An article that is too long
 * for it, or in a script that its vocabulary does not cover, is read by the rules.
 */
export async function attributeByEncoder(
  given: Article,
  { model, ...surroundings }: EncoderOptions,
): Promise<Attribution> {
  const { article, warnings: labelWarnings } = labelled(given, (lang) => lexiconOf(lang) !== null);
  if (article === null) return nothing(labelWarnings);
  if (article.text.length > MAX_LEARNED_TEXT)
    return attribute(article, { engine: 'rules', ...surroundings });
  const lexicon = lexiconOf(article.lang) ?? compileLexicon(blankTable(article.lang));
  const cut = cutParts(article, lexicon);
  if (cut.some(({ place }) => place.part === 'body' && !isReadable(model, place.passage)))
    return attribute(article, { engine: 'rules', ...surroundings });
  const parts: DressedPart[] = [];
  for (const { place, scene, ruled } of cut) {
    const learned = LEARNED.has(place.part);
    const drafts = learned ? await applyEncoder(model, scene, ruled) : ruled;
    parts.push({ place, scene, drafts: withoutRecited(scene, drafts) });
  }
  const found = assemble(article, lexicon, parts, 'encoder', surroundings);
  const warnings = model.languages.includes(article.lang) ? [] : untrained(article.lang);
  return { ...found, warnings: [...labelWarnings, ...found.warnings, ...warnings] };
}

/**
 * The mention that each span of an article's body points to when it is read as a source beside those of
 * the statements found; null where it points to nobody, or where the language has no table.
 */
export function mentionsMeant(
  article: Article,
  { statements }: Pick<Attribution, 'statements'>,
  spans: readonly Span[],
): readonly (Mention | null)[] {
  const lexicon = lexiconOf(article.lang);
  return lexicon === null ? spans.map(() => null) : meantBy(article, lexicon, statements, spans);
}

/** One part with what the rules find in it. */
interface RuledPart extends Omit<DressedPart, 'drafts'> {
  readonly ruled: readonly Draft[];
}

function cutParts(article: Article, lexicon: Lexicon): RuledPart[] {
  const keys = new Map<string, string>();
  return partsOf(article).map(({ part, partIndex, text }) => {
    const passage = cutPassage(text.slice(0, MAX_TEXT), article.lang, keys);
    const scene = setScene(passage, lexicon);
    return { place: { part, partIndex, passage }, scene, ruled: applyRules(scene, part) };
  });
}

/** The parts that the models were trained on; headlines and captions are the rules'. */
const LEARNED: ReadonlySet<Part> = new Set(['body', 'standfirst']);

/**
 * UTF-16 units of the longest body that a learned engine reads: fifteen times the longest article of
 * its training set. What is longer is a dump or an attack, which the faster rules bound in time.
 */
const MAX_LEARNED_TEXT = 500_000;

function linearFor(
  { lang, text }: Article,
  { engine, model }: AttributeOptions,
): LinearModel | null {
  const reads = text.length <= MAX_LEARNED_TEXT && model?.languages.includes(lang);
  return engine === 'linear' && reads && model !== undefined ? model : null;
}

function partsOf(article: Article): (Omit<PartPassage, 'passage'> & { text: string })[] {
  const parts: (Omit<PartPassage, 'passage'> & { text: string })[] = [];
  if (article.title) parts.push({ part: 'headline', partIndex: null, text: article.title });
  if (article.standfirst)
    parts.push({ part: 'standfirst', partIndex: null, text: article.standfirst });
  parts.push({ part: 'body', partIndex: null, text: article.text });
  article.media.forEach(({ caption }, index) => {
    if (caption !== '') parts.push({ part: 'caption', partIndex: index, text: caption });
  });
  return parts;
}

const LEXICONS = new Map<string, Lexicon>();

/** Compiled tables, kept: a pure memory of constant data. */
function lexiconOf(lang: string): Lexicon | null {
  const known = LEXICONS.get(lang);
  if (known) return known;
  const table = attributionLanguage(lang);
  if (table === null) return null;
  const lexicon = compileLexicon(table);
  LEXICONS.set(lang, lexicon);
  return lexicon;
}

function untrained(lang: string): Warning[] {
  const message = `the encoder has seen no marked text in the language "${lang}": its statements are a try`;
  return [{ code: 'language-untrained', message, place: null }];
}

function unsupported(lang: string): Warning[] {
  const message = `no table for the language "${lang}": statements are not looked for`;
  return [{ code: 'language-unsupported', message, place: null }];
}
