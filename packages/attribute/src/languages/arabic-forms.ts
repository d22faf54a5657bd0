/**
 * Forms of Arabic verbs and nouns from what a dictionary gives, for the language's table: the endings
 * follow the school grammar (sound, hollow and weak verbs alike, as they are written without vowels).
 */
import type { Phrases } from './table.ts';

/** Written behind a verb or a noun as part of it: "him", "her", "them", "us", "me". */
const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'نا', 'ني'] as const;

/**
 * Every form of verbs that reports: past and present of "he", "she" and "they", alone and with an object
 * written behind, and the participle in the accusative ("مهدداً", "مهددة"). Each verb is its past, its
 * present and its active participle, parted by spaces; verbs are parted by `|`.
 */
export function conjugated(verbs: Phrases): Phrases {
  return verbs
    .split('|')
    .flatMap((verb) => {
      const [past = '', present = '', participle = ''] = verb.split(' ');
      const hers = `ت${present.slice(1)}`;
      const finite = [past, `${stem(past)}ت`, `${stem(past)}وا`, present, hers];
      const plural = [`${stem(present)}ون`, `${stem(present)}وا`];
      const participles = [`${participle}ا`, `${participle}ة`, `${participle}ين`];
      return [...finite, ...plural, ...participles, ...[...finite, ...plural].flatMap(withObject)];
    })
    .join('|');
}

/** A weak last letter falls before an ending. */
const stem = (form: string): string => form.replace(/[ىاوي]$/u, '');

/** "وعدهم", "أوصاه", "طلبوه": the weak letter is written out, the mute one left away. */
function withObject(form: string): readonly string[] {
  if (form.endsWith('ون')) return [];
  const open = form.replace(/ى$/u, 'ا').replace(/وا$/u, 'و');
  return OBJECTS.map((object) => open + object);
}

/** Nouns also in the indefinite accusative ("ضابطاً"), which is written where no other ending stands. */
export function withIndefinite(nouns: Phrases): Phrases {
  return nouns
    .split('|')
    .flatMap((noun) => (CLOSED.test(noun) ? [noun] : [noun, `${noun}ا`]))
    .join('|');
}

/** Phrases, nouns with the article, and nouns whose last letter takes no further one. */
const CLOSED = /\s|^ال|(?:[ةاىءهي]|ون|ين|ان|ات)$/u;
