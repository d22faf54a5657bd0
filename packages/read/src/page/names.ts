/**
 * What templates call an element: the words of its class and id. A page gives many elements the same names, and
 * many steps ask the same of them, so that names are split once and each question about them is answered once.
 */

/** Answers a question about the words of a name; must depend on nothing else. */
export type Question<Answer> = (words: readonly string[]) => Answer;

export class Names {
  /** The words, lower case, and the pairs of adjoining words of one name ("entry-meta"). */
  readonly words: readonly string[];
  private readonly answers = new Map<Question<unknown>, unknown>();

  constructor(words: readonly string[]) {
    this.words = words;
  }

  /** The answer to the question, worked out where it is asked first. */
  about<Answer>(question: Question<Answer>): Answer {
    const known = this.answers.get(question);
    if (known !== undefined) return known as Answer;
    const answer = question(this.words);
    this.answers.set(question, answer);
    return answer;
  }
}

const NO_NAMES = new Names([]);

/** Class attributes are looked at this far: generated ones run to thousands of characters. */
const MAX_NAME = 400;

/** Names that were split lately; more would be those of other sites. */
const splitLately = new Map<string, Names>();
const MAX_SPLIT = 2000;

/** The names in an element's class and id attributes. */
export function namesIn(classes: string | undefined, id: string | undefined): Names {
  if (!classes && !id) return NO_NAMES;
  const printed = id ? `${classes ?? ''} ${id}` : (classes ?? '');
  const known = splitLately.get(printed);
  if (known !== undefined) return known;
  if (splitLately.size >= MAX_SPLIT) splitLately.clear();
  const names = new Names(splitNames(printed.slice(0, MAX_NAME)));
  splitLately.set(printed, names);
  return names;
}

function splitNames(printed: string): string[] {
  const keys: string[] = [];
  for (const name of printed.split(/\s+/)) {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((word) => word !== '');
    words.forEach((word, at) => {
      keys.push(word);
      const next = words[at + 1];
      if (next) keys.push(`${word}-${next}`);
    });
  }
  return keys;
}
