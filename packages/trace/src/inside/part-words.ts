/** Sources told of by the part of a body they work in: "two people in its finance department". */
import { type PhraseTest, phraseTest } from '../languages/phrases.ts';
import { partWords } from './languages/index.ts';

/** What one language knows about parts of bodies. Phrases are matched as in `../languages`. */
export interface PartWords {
  /** ISO 639 code, the name of the file. */
  readonly code: string;
  /** Where the table's knowledge comes from. */
  readonly source: string;
  /** Nouns for a part of a body in which people work: "department". */
  readonly parts: readonly string[];
  /** Words by which such a part belongs to a body named before: "its". */
  readonly owners: readonly string[];
}

interface PartTests {
  readonly parts: PhraseTest;
  readonly owners: PhraseTest;
}

const TESTS = new Map<string, PartTests>();

function testsOf(lang: string): PartTests {
  const known = TESTS.get(lang);
  if (known !== undefined) return known;
  const words = partWords(lang);
  const made = { parts: phraseTest(words?.parts ?? []), owners: phraseTest(words?.owners ?? []) };
  TESTS.set(lang, made);
  return made;
}

/** Whether the words for a source name a part of a body. */
export function namesPart(lang: string, text: string): boolean {
  return testsOf(lang).parts(text);
}

/** Whether that part is said to be one of a body named before. */
export function namesOwnPart(lang: string, text: string): boolean {
  const { parts, owners } = testsOf(lang);
  return parts(text) && owners(text);
}

/** Whether a word makes what follows belong to somebody named before: "its", "her". */
export function isOwner(lang: string, word: string): boolean {
  return testsOf(lang).owners(word);
}
