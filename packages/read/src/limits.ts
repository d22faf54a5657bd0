/** Every bound of this stage, each with its reason. Lengths are UTF-16 code units unless said. */

/** Largest page, mail or feed taken in, bytes: news pages stay under 3 MB, feeds under 8 MB. */
export const MAX_INPUT_BYTES: number = 10 * 1024 * 1024;

/** Elements nested deeper keep their text at this depth: real pages stay under 200. */
export const MAX_DEPTH = 400;

/** Elements kept of one page; the largest real page measured has 60,000. */
export const MAX_ELEMENTS = 250_000;

/** An attribute value is cut here: data URIs and inline state are of no use, addresses are shorter. */
export const MAX_ATTRIBUTE = 20_000;

/** Attributes kept of one element: real elements stay under 60. */
export const MAX_ATTRIBUTES = 200;

/** Longest JSON script parsed; larger ones are application state of hundreds of pages. */
export const MAX_JSON = 4_000_000;

/** Values visited in one JSON script, so that a wide or deep one cannot take the time of a page. */
export const MAX_JSON_VALUES = 200_000;

/** Characters of a title, name or label; a longer one is a paragraph in the wrong element. */
export const MAX_LABEL = 1_000;

/** Feed items answered; the rest is left out with a warning. */
export const MAX_FEED_ITEMS = 100_000;

/** Pages of a PDF read; newspapers' whole editions stay under 120. */
export const MAX_PDF_PAGES = 300;

/** Parts of one mail or web archive looked at. */
export const MAX_MAIL_PARTS = 1_000;
