/** The signs of somebody telling an outlet something, as tests of one sentence in one language. */
import { attributionLanguage } from '@hearsay/attribute';
import { fold } from '@hearsay/text';
import { functionWords } from '../languages/function-words.ts';
import {
  type PhraseFinder,
  type PhraseTest,
  phraseFinder,
  phraseTest,
} from '../languages/phrases.ts';
import { tellingWords } from './languages/index.ts';

export interface TellingTests {
  readonly tells: PhraseTest;
  /** Forms of telling, to be found in folded text. */
  readonly tellings: PhraseFinder;
  /** The outlet speaks of itself. */
  readonly ourselves: PhraseTest;
  /** Words by which the outlet speaks of itself, to be found in folded text. */
  readonly hearers: PhraseFinder;
  /** The sentence opens with what was told just before. */
  readonly pointsBack: PhraseTest;
  /** A part of a sentence that opens so and tells who said it. */
  readonly saysWhat: PhraseTest;
  /** Somebody is not to be named. */
  readonly hides: PhraseTest;
  /** The sentence tells of nothing being said. */
  readonly refuses: PhraseTest;
  /** The sentence goes on about somebody told of before: "He", "The official". */
  readonly goesOn: PhraseTest;
}

// Words between a word for a name and the one that withholds it: "asked for his name to be kept out".
const NEAR = 8;
const OPENING = 3; // first words of a sentence in which it may point back

const MADE = new Map<string, TellingTests | null>();

/** The tests of a language; null where it has no table. */
export function tellingTests(lang: string): TellingTests | null {
  const known = MADE.get(lang);
  if (known !== undefined) return known;
  const made = makeTests(lang);
  MADE.set(lang, made);
  return made;
}

function makeTests(lang: string): TellingTests | null {
  const words = tellingWords(lang);
  const table = attributionLanguage(lang);
  if (words === null || table === null) return null;
  const { hidden, opensNew, definite, hasArticle, standIns } = functionWords(lang);
  const naming = phraseFinder(words.naming);
  const withheld = phraseFinder(words.withheld);
  const pointing = phraseFinder(words.pointsBack);
  const declines = table.cues.filter(({ polarity }) => polarity === 'declines');
  const refuses = phraseTest([
    ...table.classes.negation.split('|').filter((word) => word !== ''),
    ...declines.flatMap(({ forms }) => forms.split('|').filter((form) => !form.includes('…'))),
  ]);
  const tells = phraseTest(words.tells);
  const pointsBack: PhraseTest = (text) => {
    const folded = fold(text);
    return pointing(folded).some(
      ({ start }) => folded.slice(0, start).split(' ').length <= OPENING,
    );
  };
  return {
    tells,
    tellings: phraseFinder(words.tells),
    ourselves: phraseTest(words.ourselves),
    hearers: phraseFinder(words.ourselves),
    pointsBack,
    saysWhat: (part) => pointsBack(part) && tells(part),
    hides: (text) => hidden(text) || isNear(fold(text), naming, withheld),
    refuses,
    goesOn: (text) => {
      const [first = ''] = fold(text).split(' ');
      if (opensNew.has(first)) return false;
      return !hasArticle || definite(first) || standIns.has(first);
    },
  };
}

function isNear(folded: string, one: PhraseFinder, other: PhraseFinder): boolean {
  const left = one(folded);
  const right = left.length === 0 ? [] : other(folded);
  return left.some((a) =>
    right.some((b) => {
      const between = folded.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
      return between.split(' ').length <= NEAR;
    }),
  );
}
