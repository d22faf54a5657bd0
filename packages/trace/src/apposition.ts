/** What a text tells of somebody right behind the name, wherever: "Moor, an engineer at the works, …". */
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { callingIn } from './calling.ts';

const MIN_NAME = 3; // letters of a last name by which its bearer is found again
const MAX_PLACES = 6; // of the name in a text that are looked at
const MAX_LETTERS = 140; // of what stands behind it
const OPENS = /^["”»“]?\s?[,،(]\s?/u;
const ENDS = /[,،;؛.!?؟)\n]/u;

/**
 * The first words behind a name, between commas or in brackets, that hold a noun for what its bearer does;
 * empty where there are none. Only the last word of the name is looked for.
 */
export function toldBehindName({ article }: Version, name: string): string {
  const last = name.trim().split(/\s+/u).at(-1) ?? '';
  if (last.length < MIN_NAME) return '';
  const { text, lang } = article;
  let at = text.indexOf(last);
  for (let place = 0; at >= 0 && place < MAX_PLACES; place += 1) {
    const behind = text.slice(at + last.length, at + last.length + MAX_LETTERS);
    const [opening = ''] = OPENS.exec(behind) ?? [];
    const [phrase = ''] = opening === '' ? [] : behind.slice(opening.length).split(ENDS);
    if (phrase !== '' && callingIn(lang, phrase) !== null && !fold(phrase).includes(fold(last)))
      return phrase;
    at = text.indexOf(last, at + last.length);
  }
  return '';
}
