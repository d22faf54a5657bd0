/**
 * The places of a mail that differ from reader to reader. They are marked with noncharacters, which
 * no text can hold: the renderers take them out of every string they are given.
 */

const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const PERSONAL_OPEN = '\ufdd2';
const PERSONAL_CLOSE = '\ufdd3';

export interface ReaderLinks {
  readonly manage: string;
  readonly unsubscribe: string;
}

/** Where a reader's own link will stand. */
export const slot = (name: keyof ReaderLinks): string => `${OPEN}${name}${CLOSE}`;

/** Words for the reader alone, which the archive page leaves out. */
export const personal = (text: string): string => `${PERSONAL_OPEN}${text}${PERSONAL_CLOSE}`;

const SLOT = new RegExp(`${OPEN}(manage|unsubscribe)${CLOSE}`, 'g');
const PERSONAL_MARKS = new RegExp(`[${PERSONAL_OPEN}${PERSONAL_CLOSE}]`, 'g');
const PERSONAL_WORDS = new RegExp(`${PERSONAL_OPEN}[^${PERSONAL_CLOSE}]*${PERSONAL_CLOSE}`, 'g');

/** The text for one reader. Links are made of letters, digits and marks that HTML leaves alone. */
export function forReader(text: string, links: ReaderLinks): string {
  return text
    .replace(SLOT, (_, name: keyof ReaderLinks) => links[name])
    .replace(PERSONAL_MARKS, '');
}

/** The text for everybody. */
export function forAll(text: string): string {
  return text.replace(PERSONAL_WORDS, '').replace(SLOT, '');
}
