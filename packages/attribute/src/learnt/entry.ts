/**
 * What the words of a learnt cue mean: the table's entry of a form inside them, of a form whose other
 * part stands elsewhere in the sentence, or of the form they are most like.
 */
import type { CueEntry } from '../languages/table.ts';
import { findIn, type Lexicon, matchAt } from '../lexicon.ts';
import type { Run, Word } from '../passage/passage.ts';
import type { CueMatch, Scene } from '../rules/scene.ts';

/** An entry with the words that are its cue. */
export interface KnownCue {
  readonly entry: CueEntry;
  readonly runs: readonly Run[];
}

/** The entry of a learnt cue, with all its parts; null where no table knows anything like it. */
export function knownCue(scene: Scene, cue: Run): KnownCue | null {
  for (let at = cue[0]; at < cue[1]; at++) {
    const match = scene.cues[at];
    const entry = match ? meant(scene, match) : null;
    if (entry !== null) return { entry, runs: [cue] };
  }
  const parted = closedBy(scene, cue) ?? completedBy(scene, cue);
  if (parted !== null) return parted;
  const entry = nearestEntry(scene, cue);
  return entry && { entry, runs: [cue] };
}

/** "weist … zurück" denies and "weist … an" orders: the word that closes a split form's clause decides. */
function meant({ passage }: Scene, { meaning, run }: CueMatch): CueEntry | null {
  const { entry, splits = [], plain = true } = meaning;
  const sentence = passage.words[run[0]]?.sentence ?? -1;
  const end = passage.sentences[sentence]?.[1] ?? run[1];
  const found = splits
    .flatMap(({ closing, entry: whole }) => {
      const match = findIn(closing, passage.words, run[1], end);
      // "sie sei zu billig": what closes a clause stands before a mark, or last.
      if (match === null || passage.words[match.at + match.length]?.kind === 'word') return [];
      return [{ at: match.at, whole }];
    })
    .sort((a, b) => a.at - b.at);
  if (found[0] !== undefined) return found[0].whole;
  return plain ? entry : null;
}

/** Words between the parts of a split form. */
const MAX_APART = 40; // Wikinews train, own corpora: 99 % stand nearer

/** "kündigte … an": the network took the end for the cue, and the form it closes stands before it. */
function closedBy({ passage, lexicon, cues }: Scene, cue: Run): KnownCue | null {
  if (lexicon.table.verbSecond === undefined) return null;
  const { words } = passage;
  const sentence = words[cue[0]]?.sentence ?? -1;
  for (let at = cue[0] - 1; at >= Math.max(0, cue[0] - MAX_APART); at--) {
    if (words[at]?.sentence !== sentence) break;
    for (const { closing, entry } of cues[at]?.meaning.splits ?? []) {
      const match = matchAt(closing, words, cue[0]);
      if (match === null) continue;
      const first = cues[at]?.run ?? [at, at + 1];
      return { entry, runs: [first, [cue[0], cue[0] + match.length]] };
    }
  }
  return null;
}

/** "hat … versprochen": the network took the helping verb, and the participle closes the clause. */
function completedBy({ passage, lexicon, classes, cues }: Scene, cue: Run): KnownCue | null {
  if (lexicon.table.verbSecond === undefined || classes[cue[0]] !== 'auxiliary') return null;
  const { words } = passage;
  const sentence = words[cue[0]]?.sentence ?? -1;
  for (let at = cue[1]; at < cue[1] + MAX_APART; at++) {
    if (words[at]?.sentence !== sentence) break;
    const match = cues[at];
    if (!match || match.meaning.splits) continue;
    // A participle closes its clause: a mark or another verb is behind it.
    const next = words[match.run[1]];
    if (next?.kind === 'word' && classes[match.run[1]] !== 'auxiliary') continue;
    return { entry: match.meaning.entry, runs: [cue, match.run] };
  }
  return null;
}

/** Letters that a word must share with a form from its beginning, and their least share of the form. */
const MIN_STEM = 5;
const STEM_SHARE = 0.7;

/**
 * The entry of the form that a cue is most like: a phrase with the same first word, the noun of its verb
 * ("دستور داده بود" beside "دستور داد"), or a word with the same stem. Null where forms that are as
 * like differ in what they do.
 */
function nearestEntry({ passage, lexicon, classes }: Scene, [from, to]: Run): CueEntry | null {
  let best = 0;
  let alike: CueEntry[] = [];
  for (let at = from; at < to; at++) {
    const word = passage.words[at];
    if (word?.kind !== 'word' || classes[at] !== null) continue;
    for (const { keys, entry } of formsLike(lexicon, word.key)) {
      const score = likeness(keys, passage.words, at, to);
      if (score === 0 || score < best) continue;
      alike = score > best ? [entry] : [...alike, entry];
      best = score;
    }
  }
  const [first] = alike;
  const isOne = alike.every(
    ({ polarity, act }) => polarity === first?.polarity && act === first.act,
  );
  return first !== undefined && isOne ? first : null;
}

/** How like a form the words from one on are: 0 not at all; a phrase's first word counts most. */
function likeness(
  [first = '', second]: readonly string[],
  words: readonly Word[],
  at: number,
  to: number,
): number {
  const key = words[at]?.key ?? '';
  if (second !== undefined) {
    if (key !== first) return 0;
    return 1 + (at + 1 < to ? shared(words[at + 1]?.key ?? '', second) / second.length : 0);
  }
  const stem = shared(key, first);
  if (stem < MIN_STEM || stem < STEM_SHARE * first.length) return 0;
  return stem / Math.max(key.length, first.length);
}

/** How many letters two words have in common from their beginning. */
function shared(a: string, b: string): number {
  let letters = 0;
  while (letters < a.length && letters < b.length && a[letters] === b[letters]) letters++;
  return letters;
}

interface Form {
  readonly keys: readonly string[];
  readonly entry: CueEntry;
}

const FORMS = new WeakMap<Lexicon, ReadonlyMap<string, readonly Form[]>>();

/** Forms whose first word begins as a word does. */
function formsLike(lexicon: Lexicon, key: string): readonly Form[] {
  let forms = FORMS.get(lexicon);
  if (forms === undefined) {
    const byStart = new Map<string, Form[]>();
    for (const entries of lexicon.cues.values()) {
      for (const { keys, value } of entries) {
        const start = (keys[0] ?? '').slice(0, START);
        if (value.splits !== undefined) continue;
        byStart.set(start, [...(byStart.get(start) ?? []), { keys, entry: value.entry }]);
      }
    }
    FORMS.set(lexicon, byStart);
    forms = byStart;
  }
  return forms.get(key.slice(0, START)) ?? [];
}

const START = 3; // letters; only forms that begin alike are compared
