/** The stage: an article in, its statements, mentions, relays, notes and warnings out. */
import type { Article, Note, Part, Warning } from '@hearsay/read';
import { fold } from '@hearsay/text';
import { type DressedPart, dressPart, type Wardrobe } from './frame/dress.ts';
import { headlineWarnings } from './frame/headline.ts';
import { laterAttributed } from './frame/later.ts';
import { createRegister, type PartPassage } from './frame/mentions.ts';
import { printedErrors } from './frame/printed-errors.ts';
import { relaysOf } from './frame/relay.ts';
import { silences } from './frame/silence.ts';
import { attributionLanguage } from './languages/index.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { applyLinear } from './linear/engine.ts';
import type { LinearModel } from './linear/model.ts';
import { cutPassage } from './passage/passage.ts';
import { setScene } from './rules/scene.ts';
import { applyRules } from './rules/steps.ts';
import type { Attribution, Relay, Statement } from './statement.ts';

export type Engine = 'rules' | 'linear';

export interface AttributeOptions {
  readonly engine: Engine;
  /** Weights of the linear engine; without them, or in a language they do not know, rules work. */
  readonly model?: LinearModel;
  /** Names of outlets the caller knows, in any language: they type sources and chains. */
  readonly outletNames?: readonly string[];
}

/** Longest text of one part that is read; what follows is left out with a warning. */
const MAX_TEXT = 5_000_000; // UTF-16 units: far above any article, small enough for memory

/** Engines that can run: the linear one only where its model was read. */
export function engines(model: LinearModel | null = null): readonly Engine[] {
  return model === null ? ['rules'] : ['rules', 'linear'];
}

/**
 * Finds who said what in an article. Spans count UTF-16 units in the part they are in. A language
 * without a table gives no statements and the warning `language-unsupported`.
 */
export function attribute(article: Article, options: AttributeOptions): Attribution {
  const lexicon = lexiconOf(article.lang);
  if (lexicon === null) return nothing(unsupported(article.lang));
  const model = learnedModel(article, options);
  const outletNames = new Set((options.outletNames ?? []).map(fold));
  const keys = new Map<string, string>();
  const parts = partsOf(article).map(({ part, partIndex, text }): DressedPart => {
    const passage = cutPassage(text.slice(0, MAX_TEXT), article.lang, keys);
    const scene = setScene(passage, lexicon);
    const ruled = applyRules(scene, part);
    const drafts = model && LEARNED.has(part) ? applyLinear(model, scene, ruled) : ruled;
    return { place: { part, partIndex, passage }, scene, drafts };
  });
  const body = parts.find(({ place }) => place.part === 'body');
  if (body === undefined) return nothing([]);
  const register = createRegister(lexicon, body.place.passage);
  const wardrobe: Wardrobe = { article, register, outletNames, engine: model ? 'linear' : 'rules' };
  return assemble(article, lexicon, parts, wardrobe);
}

/** The parts that the model was trained on; headlines and captions are the rules'. */
const LEARNED: ReadonlySet<Part> = new Set(['body', 'standfirst']);

/**
 * UTF-16 units of the longest body that the learned engine reads: fifteen times the longest article of
 * its training set. What is longer is a dump or an attack, which the faster rules bound in time.
 */
const MAX_LEARNED_TEXT = 500_000;

function learnedModel(
  { lang, text }: Article,
  { engine, model }: AttributeOptions,
): LinearModel | null {
  const reads = text.length <= MAX_LEARNED_TEXT && model?.languages.includes(lang);
  return engine === 'linear' && reads && model !== undefined ? model : null;
}

/** Parts in the order in which their mentions are met: the body first, as it names in full. */
const MEETING_ORDER: readonly Part[] = ['body', 'standfirst', 'headline', 'caption'];

function assemble(
  article: Article,
  lexicon: Lexicon,
  parts: readonly DressedPart[],
  wardrobe: Wardrobe,
): Attribution {
  const firstIds = new Map<DressedPart, number>();
  let count = 1;
  for (const part of parts) {
    firstIds.set(part, count);
    count += part.drafts.length;
  }
  const dressed = new Map<DressedPart, Statement[]>();
  const notes: Note[] = [];
  const relays: Relay[] = [];
  for (const kind of MEETING_ORDER) {
    for (const part of parts.filter(({ place }) => place.part === kind)) {
      const { scene, place } = part;
      const statements = dressPart(part, wardrobe, firstIds.get(part) ?? 1);
      dressed.set(part, statements);
      notes.push(
        ...silences(scene, place, wardrobe.register, wardrobe.outletNames),
        ...printedErrors(place),
        ...laterAttributed(statements, place),
      );
      relays.push(...relaysOf(scene, place, wardrobe.register, wardrobe.outletNames));
    }
  }
  const statements = parts.flatMap((part) => dressed.get(part) ?? []);
  const headline = parts.find(({ place }) => place.part === 'headline');
  const warnings: Warning[] = [
    ...(headline
      ? headlineWarnings(article, headline.place.passage, lexicon, statements, notes)
      : []),
    ...tooLong(article),
  ];
  return { statements, mentions: wardrobe.register.list(), relays, notes, warnings };
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

function nothing(warnings: readonly Warning[]): Attribution {
  return { statements: [], mentions: [], relays: [], notes: [], warnings };
}

function unsupported(lang: string): Warning[] {
  const message = `no table for the language "${lang}": statements are not looked for`;
  return [{ code: 'language-unsupported', message, place: null }];
}

function tooLong(article: Article): Warning[] {
  if (article.text.length <= MAX_TEXT) return [];
  const message = `the text is longer than ${MAX_TEXT} characters: the rest is not read for statements`;
  return [{ code: 'text-too-long', message, place: null }];
}
