/**
 * A printed byline as names and roles: "By Hana Sarto, diplomatic correspondent, and Ali Demir". What is a role
 * is told by a noun of the language tables in it; everything else that looks like a name is one.
 */

import { foldLabel } from '../languages/fold-label.ts';
import { readingLanguages } from '../languages/index.ts';
import { beginsWithLabel, holdsLabel, isLabel, labelAtStart } from '../languages/labels.ts';

export interface Credited {
  readonly name: string;
  readonly role: string | null;
}

/** Longest byline and longest name, characters and words. */
export const MAX_BYLINE = 200;
const MAX_NAME = 60;
const MAX_NAME_WORDS = 6;

/** A role is short: "Senior diplomatic correspondent in Lind". */
const MAX_ROLE_WORDS = 8;

const joiners: ReadonlySet<string> = new Set(
  readingLanguages.flatMap((language) => language.nameJoiners),
);

/** Marks that part names and roles; blanks around a dash tell it from the dash of a double name. */
const PARTS = /[,;،|/()·•]|:\s|\s[-–—]\s/;

/** Names and roles of the pieces of a byline, in order. A role before any name is of the next one. */
export function parseByline(pieces: readonly string[]): readonly Credited[] {
  const found: { name: string; role: string | null }[] = [];
  let waiting: string | null = null;
  for (const piece of pieces) {
    for (const part of partsOf(piece)) {
      const last = found[found.length - 1];
      if (isRole(part)) {
        if (last && last.role === null) last.role = part;
        else waiting = part;
      } else if (isName(part)) {
        found.push({ name: part, role: waiting });
        waiting = null;
      }
    }
  }
  // "Staff writer" alone is all that the page says of its author.
  return found.length === 0 && waiting !== null ? [{ name: waiting, role: null }] : found;
}

/** The parts of one piece: labels off, joined names apart. */
function partsOf(piece: string): readonly string[] {
  const text = piece.replace(/\s+/g, ' ').trim();
  if (text.length > MAX_BYLINE || /^https?:/.test(text)) return [];
  return withoutLabel(text)
    .split(PARTS)
    .flatMap((part) => joinedNames(part.trim()))
    .map((part) => part.replace(/^[\s.:–—-]+|[\s:–—-]+$/g, ''))
    .filter((part) => part !== '');
}

/** The text without "By" or "Written by:" before it. */
function withoutLabel(text: string): string {
  const label = labelAtStart('bylineStarts', foldLabel(text));
  if (!label) return text;
  const rest = text.split(' ').slice(label.split(' ').length).join(' ');
  const marked = /^[^\s:]+(?:\s[^\s:]+)*?\s?:/.test(text);
  return !marked && isRole(text) ? text : rest.replace(/^[:\s]+/, '');
}

function joinedNames(part: string): readonly string[] {
  const names: string[][] = [[]];
  const words = part.split(' ');
  words.forEach((word, at) => {
    const open = names[names.length - 1] ?? [];
    if (joiners.has(word.toLowerCase())) names.push([]);
    else if (open.length >= MIN_JOINED && words.length - at >= MIN_JOINED && isAttached(word))
      names.push([word.slice(1)]);
    else open.push(word);
  });
  return names.map((name) => name.join(' ')).filter((name) => name !== '');
}

/** Both names around an attached "and" have so many words. */
const MIN_JOINED = 2;

const attached: readonly { letter: string; names: ReadonlySet<string> }[] =
  readingLanguages.flatMap(({ attachedJoiner }) =>
    attachedJoiner
      ? [{ letter: attachedJoiner.letter, names: new Set(attachedJoiner.names.split(' ')) }]
      : [],
  );

function isAttached(word: string): boolean {
  return attached.some(
    ({ letter, names }) => word.startsWith(letter) && word.length > 3 && !names.has(word),
  );
}

function isRole(part: string): boolean {
  return (
    part.split(' ').length <= MAX_ROLE_WORDS &&
    !/\d/.test(part) &&
    holdsLabel('roleNouns', foldLabel(part))
  );
}

/** Whether a part can be somebody's name: short, no figures, no address, no label of the page. */
export function isName(part: string): boolean {
  const folded = foldLabel(part);
  return (
    part.length > 1 &&
    part.length <= MAX_NAME &&
    part.split(' ').length <= MAX_NAME_WORDS &&
    /\p{L}/u.test(part) &&
    !/[@\d<>{}#…«»:]|https?:|^(?:admin|null|undefined|root|webmaster)$/iu.test(part) &&
    !isLabel('wholeLines', folded) &&
    !beginsWithLabel('lineStarts', folded) &&
    !beginsWithLabel('publishedLabels', folded)
  );
}
