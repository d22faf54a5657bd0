/** Where words were said: an interview, a statement, a network, with the outlet it belongs to. */
import type { Draft } from '../draft.ts';
import { matchAt } from '../lexicon.ts';
import { type Run, wordsText } from '../passage/passage.ts';
import { phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';
import { quotationAt, type Scene } from '../rules/scene.ts';
import type { Statement } from '../statement.ts';
import { narratorWords, type Telling } from './narrator.ts';

/** Longest setting phrase ("in an interview with the Evening Hour"). */
const MAX_VENUE = 12; // words

/**
 * "in an interview with Channel 4": the venue phrase without its preposition. An outlet that is told
 * something is the venue where no other is named, and the outlet of one that names none.
 */
export function venueOf(
  scene: Scene,
  made: Draft,
  outletNames: ReadonlySet<string>,
  hearer: Run | null,
  telling: Telling,
): Statement['venue'] {
  const told =
    hearer && outletIn(scene, hearer, outletNames) ? wordsText(scene.passage, hearer) : null;
  const phrase = venuePhrase(scene, made, telling);
  if (phrase === null) return told === null ? null : { text: told, outlet: told };
  return {
    text: wordsText(scene.passage, phrase),
    outlet: outletIn(scene, phrase, outletNames) ?? told,
  };
}

function venuePhrase(scene: Scene, made: Draft, telling: Telling): Run | null {
  for (const [from, to] of narratorWords(scene, made, telling)) {
    for (let at = from; at < to; at++) {
      const limit = Math.min(to, at + MAX_VENUE);
      const phrase = markedVenue(scene, at, from, limit) ?? settingAt(scene, at, limit);
      if (phrase !== null && holdsVenue(scene, phrase)) return withOutlet(scene, phrase, limit);
    }
  }
  return null;
}

/** "گفت‌وگو با شبکهٔ ساحل": with the outlet behind a preposition that ends a noun phrase. */
function withOutlet(scene: Scene, phrase: Run, limit: number): Run {
  const link = scene.classes[phrase[1]];
  const linked = link === 'breaker' || link === 'linker';
  const behind = linked ? phraseAfter(scene, phrase[1] + 1, limit) : null;
  const holds = behind !== null && outletIn(scene, behind, NO_NAMES) !== null;
  const whole: Run = holds ? [phrase[0], behind[1]] : phrase;
  const name = quotationAt(scene.passage, whole[1], 'open');
  const isName = name?.closed && name.close < limit && name.close - name.open <= MAX_NAME;
  return isName ? [whole[0], name.close + 1] : whole;
}

const MAX_NAME = 5; // words with marks: an outlet's name in quotation marks

const NO_NAMES: ReadonlySet<string> = new Set();

/** A preposition, then the phrase. */
function settingAt(scene: Scene, at: number, limit: number): Run | null {
  const setting = matchAt(scene.lexicon.settings, scene.passage.words, at);
  return setting && phraseAfter(scene, at + setting.length, limit);
}

/** "בהודעה", "açıklamasında": a noun that carries the mark of a place itself. */
function markedVenue(scene: Scene, at: number, from: number, limit: number): Run | null {
  const { words } = scene.passage;
  const venue = matchAt(scene.lexicon.venues, words, at);
  if (venue === null) return null;
  if (scene.lexicon.table.settings === '') return phraseBefore(scene, at + venue.length, from);
  const key = words[at]?.key ?? '';
  const marked = scene.lexicon.venuePrefixes.some((prefix) => key.startsWith(prefix));
  return marked ? (phraseAfter(scene, at, limit) ?? [at, at + venue.length]) : null;
}

/** True where a phrase has a noun of a place of speech, where nouns are joined also as its last part. */
export function holdsVenue({ passage, lexicon }: Scene, [from, to]: Run): boolean {
  const joins = lexicon.table.order === 'verb-second';
  for (let at = from; at < to; at++) {
    if (matchAt(lexicon.venues, passage.words, at)) return true;
    const key = passage.words[at]?.key ?? '';
    if (joins && lexicon.venueEndings.some((ending) => key.endsWith(ending))) return true;
  }
  return false;
}

/** The outlet in a phrase: a known name, else the part of it whose noun is an outlet's. */
function outletIn(scene: Scene, [from, to]: Run, names: ReadonlySet<string>): string | null {
  const { words } = scene.passage;
  for (let at = from; at < to; at++) {
    for (let end = to; end > at; end--) {
      const key = words
        .slice(at, end)
        .map((word) => word.key)
        .join(' ');
      if (names.has(key)) return wordsText(scene.passage, [at, end]);
    }
  }
  for (let at = from; at < to; at++) {
    if (matchAt(scene.lexicon.kinds, words, at)?.value !== 'outlet') continue;
    const run = partAround(scene, at, [from, to]);
    // "the station", "television": no outlet is named by a noun alone.
    if (run[1] - run[0] > 1) return wordsText(scene.passage, run);
  }
  return null;
}

/** The words around one of a phrase, up to its prepositions. */
function partAround({ classes }: Scene, at: number, [from, to]: Run): Run {
  let start = at;
  while (start > from && classes[start - 1] !== 'linker' && classes[start - 1] !== 'breaker')
    start--;
  let end = at;
  while (end < to && classes[end] !== 'linker') end++;
  return [start, end];
}
