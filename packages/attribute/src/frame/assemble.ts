/** Last step of the stage: the drafts of all parts become one article's statements, mentions and notes. */
import type { Article, Note, Part, Warning } from '@hearsay/read';
import { fold } from '@hearsay/text';
import type { Lexicon } from '../lexicon.ts';
import type { Attribution, Relay, Statement } from '../statement.ts';
import { type DressedPart, dressPart, sourceWords, type Wardrobe } from './dress.ts';
import { headlineWarnings } from './headline.ts';
import { laterAttributed } from './later.ts';
import { createRegister } from './mentions.ts';
import { printedErrors } from './printed-errors.ts';
import { publisherNames } from './publisher.ts';
import { relaysOf } from './relay.ts';
import { silences } from './silence.ts';

/** Longest text of one part that is read; what follows is left out with a warning. */
export const MAX_TEXT = 5_000_000; // UTF-16 units: far above any article, small enough for memory

/** What every engine takes beside the article. */
export interface Surroundings {
  /** Names of outlets the caller knows, in any language: they type sources and chains. */
  readonly outletNames?: readonly string[];
}

/** Parts in the order in which their mentions are met: the body first, as it names in full. */
const MEETING_ORDER: readonly Part[] = ['body', 'standfirst', 'headline', 'caption'];

/** Dresses the drafts of the parts; `engine` is named in every statement's `why`. */
export function assemble(
  article: Article,
  lexicon: Lexicon,
  parts: readonly DressedPart[],
  engine: string,
  { outletNames = [] }: Surroundings,
): Attribution {
  const body = parts.find(({ place }) => place.part === 'body');
  if (body === undefined) return nothing([]);
  const known = new Set([...outletNames.map(fold), ...publisherNames(article.outlet, lexicon)]);
  const wardrobe: Wardrobe = {
    article,
    register: createRegister(lexicon, body.place.passage, sourceWords(body, known)),
    outletNames: known,
    engine,
  };
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

/** The attribution of an article in which nothing is looked for. */
export function nothing(warnings: readonly Warning[]): Attribution {
  return { statements: [], mentions: [], relays: [], notes: [], warnings };
}

function tooLong(article: Article): Warning[] {
  if (article.text.length <= MAX_TEXT) return [];
  const message = `the text is longer than ${MAX_TEXT} characters: the rest is not read for statements`;
  return [{ code: 'text-too-long', message, place: null }];
}
