/** To whom words were said: a phrase that its language marks as a hearer, beside the cue. */
import { type Draft, extent } from '../draft.ts';
import { type Lexicon, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';
import { isWord, type Scene } from '../rules/scene.ts';
import { stemsOfKey } from './head-nouns.ts';
import { narratorWords, type Telling } from './narrator.ts';
import { holdsVenue } from './venue.ts';

/** How far from its cue a hearer may stand. */
const MAX_DISTANCE = 9; // words: days, places and adverbs stand between

/** The hearer of a statement: the engine's own, else the marked phrase nearest to the cue, or null. */
export function addresseeOf(scene: Scene, made: Draft, telling: Telling): Run | null {
  const found = made.addressee[0];
  if (found && made.source.some((run) => run[0] < found[1] && found[0] < run[1])) return null;
  if (found) return mayHear(scene, found) ? withoutSetting(scene, found) : null;
  if (made.cue.length === 0) return null;
  const [cueFrom, cueTo] = extent(made.cue);
  const isAsked = made.entry === null || ASKING.has(made.entry.polarity);
  let best: Run | null = null;
  let nearest = MAX_DISTANCE + 1;
  for (const [from, to] of narratorWords(scene, made, telling)) {
    const object = made.entry?.frame === 'hearer' ? objectAt(scene, made, [from, to]) : null;
    if (object !== null) return withoutSetting(scene, object);
    for (let at = from; at < to; at++) {
      const distance = at < cueFrom ? cueFrom - at : at - cueTo;
      if (distance >= nearest) continue;
      const run = hearerAt(scene, at, [from, to], isAsked);
      if (run === null) continue;
      if (holdsVenue(scene, run)) continue;
      const beside = run[1] === cueFrom || at === cueTo;
      if (!isSomebody(scene, run) && !(beside && isUnknown(scene, run))) continue;
      best = withoutSetting(scene, run);
      nearest = distance;
    }
  }
  return best;
}

const ASKING: ReadonlySet<string> = new Set(['orders', 'asks']);

/** A particle ("hinzu") or "it" that stands where a hearer would is none. */
function mayHear(scene: Scene, [from, to]: Run): boolean {
  const { words } = scene.passage;
  if (to - from > 1 || scene.lexicon.table.order !== 'verb-second') return true;
  const pronoun = matchAt(scene.lexicon.pronouns, words, from)?.value;
  if (pronoun) return pronoun.gender !== 'n';
  return words[from]?.capital === true || isSomebody(scene, [from, to]);
}

/** "told the Courier": behind the verb, or behind its subject where the verb stands first. */
function objectAt(scene: Scene, { cue, source }: Draft, [from, to]: Run): Run | null {
  const subject = extent(source);
  const cueTo = extent(cue)[1];
  const start = scene.lexicon.table.order === 'verb-first' ? Math.max(cueTo, subject[1]) : cueTo;
  if (start !== from) return null;
  const mark = matchAt(scene.lexicon.hearers.asked, scene.passage.words, from);
  return phraseAfter(scene, from + (mark?.length ?? 0), to);
}

/** No document, no place of speech: beside the cue such a phrase may hear, where a word marks it. */
function isUnknown({ passage, lexicon }: Scene, [from, to]: Run): boolean {
  const { words } = passage;
  if (lexicon.hearers.endings.length > 0) return false;
  for (let at = from; at < to; at++) {
    const tables = [lexicon.kinds, lexicon.venues, lexicon.settings, lexicon.refusedActs];
    if (tables.some((index) => matchAt<unknown>(index, words, at) !== null)) return false;
  }
  return true;
}

/** The phrase that is marked as a hearer at a word; `isAsked`: marks of whom one asks or orders too. */
function hearerAt(scene: Scene, at: number, [from, to]: Run, isAsked: boolean): Run | null {
  const { hearers } = scene.lexicon;
  const { words } = scene.passage;
  const alone = matchAt(hearers.alone, words, at);
  if (alone) return [at, at + alone.length];
  const mark =
    matchAt(scene.lexicon.towards, words, at) ??
    (isAsked ? matchAt(hearers.asked, words, at) : null);
  if (mark) return phraseAfter(scene, at + mark.length, to);
  const key = words[at]?.key ?? '';
  if (words[at]?.kind !== 'word') return null;
  // A function word is no hearer, unless tables know it as somebody with its letter ("לכתבים").
  if (scene.classes[at] !== null && !isSomebody(scene, [at, at + 1])) return null;
  const prefixes = isAsked ? [...hearers.prefixes, ...hearers.askedPrefixes] : hearers.prefixes;
  if (prefixes.some((prefix) => hasMore(key, prefix) && key.startsWith(prefix)))
    return phraseAfter(scene, at, to) ?? [at, at + 1];
  const endings = isAsked ? [...hearers.endings, ...hearers.askedEndings] : hearers.endings;
  if (endings.some((ending) => hasMore(key, ending) && key.endsWith(ending)))
    return phraseBefore(scene, at + 1, from);
  return null;
}

const MIN_REST = 3; // letters beside the mark; less is no noun

const hasMore = (key: string, mark: string): boolean => key.length - mark.length >= MIN_REST;

/** A person, a house, a people or a name can hear; a meeting or a plan cannot. */
export function isSomebody({ passage, lexicon }: Scene, [from, to]: Run): boolean {
  for (let at = from; at < to; at++) {
    if (matchAt(lexicon.hearers.alone, passage.words, at)) return true;
    if (matchAt(lexicon.pronouns, passage.words, at)) return true;
    if (namesSomebody(lexicon, passage.words[at]?.key ?? '', passage.words, at)) return true;
  }
  return false;
}

function namesSomebody(
  lexicon: Lexicon,
  key: string,
  words: Scene['passage']['words'],
  at: number,
): boolean {
  const { roles, countries, givenNames, honorifics, kinds } = lexicon;
  if (
    [roles, countries, givenNames, honorifics].some((index) => matchAt<unknown>(index, words, at))
  )
    return true;
  const kind = matchAt(kinds, words, at)?.value ?? null;
  if (kind !== null) return kind !== 'document';
  return hearerStems(lexicon, key).some((stem) => lexicon.somebodyStems.has(stem));
}

/** A word with and without its mark as a hearer, as stems that tables know. */
function hearerStems(lexicon: Lexicon, key: string): readonly string[] {
  const { endings, askedEndings } = lexicon.hearers;
  const bare = [...endings, ...askedEndings]
    .filter((ending) => hasMore(key, ending) && key.endsWith(ending))
    .map((ending) => key.slice(0, -ending.length));
  return [key, ...bare].flatMap((form) => stemsOfKey(lexicon, form));
}

/** "reporters in Kessel": where it was said is no part of the hearer. */
function withoutSetting({ passage, lexicon }: Scene, [from, to]: Run): Run {
  for (let at = from + 1; at < to; at++) {
    if (matchAt(lexicon.settings, passage.words, at)) return [from, at];
  }
  return [from, to];
}

/**
 * "قال كريم للصحفيين": a source does not hold those who report. Where hearers are marked by letters of
 * their own words a noun phrase runs on into them.
 */
export function withoutHearer(scene: Scene, made: Draft): Draft {
  const source = made.source[0];
  if (source === undefined || made.addressee.length > 0) return made;
  const { words } = scene.passage;
  const { prefixes } = scene.lexicon.hearers;
  for (let at = source[0] + 1; at < source[1]; at++) {
    const key = words[at]?.key ?? '';
    if (!prefixes.some((prefix) => key.startsWith(prefix)) || !reports(scene, at)) continue;
    return {
      ...made,
      source: [[source[0], at], ...made.source.slice(1)],
      addressee: [[at, source[1]]],
    };
  }
  return made;
}

/**
 * "gazetecilere limanın açık olduğunu söyledi": where case endings mark hearers and venues, and all stands
 * before the verb, content that is no quotation does not begin with them.
 */
export function withoutLeadingSetting(scene: Scene, made: Draft): Draft {
  const { order } = scene.lexicon.table;
  const first = made.content[0];
  if (order !== 'verb-final' || first === undefined || made.cue.length === 0) return made;
  if ((scene.passage.quotationOf[first[0]] ?? -1) >= 0 || extent(made.cue)[0] < first[1])
    return made;
  let from = first[0];
  for (let passed = 0; passed < MAX_LEADING; passed++) {
    const end = leadingEnd(scene, [from, first[1]]);
    if (first[1] - end < MIN_CONTENT) break;
    from = end;
  }
  return from === first[0]
    ? made
    : { ...made, content: [[from, first[1]], ...made.content.slice(1)] };
}

const MAX_LEADING = 2; // a venue and a hearer
const MIN_CONTENT = 2; // a reported clause has a subject and a verb
const MAX_VENUE = 4; // words: "dün düzenlediği basın toplantısında"

/** Where the hearer or venue ends that a run begins with, else its start. */
function leadingEnd(scene: Scene, [from, to]: Run): number {
  const { words } = scene.passage;
  for (let at = from; at < Math.min(to, from + MAX_VENUE); at++) {
    const venue = matchAt(scene.lexicon.venues, words, at);
    if (venue) return at + venue.length;
    if (!isWord(scene, at)) break;
  }
  const hearer = hearerAt(scene, from, [from, to], false);
  return hearer && isSomebody(scene, hearer) ? hearer[1] : from;
}

/** A journalist or an outlet. */
function reports({ passage, lexicon }: Scene, at: number): boolean {
  return (
    matchAt(lexicon.roles, passage.words, at)?.value === 'journalist' ||
    matchAt(lexicon.kinds, passage.words, at)?.value === 'outlet'
  );
}
