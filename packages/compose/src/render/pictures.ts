/** Pictures of an edition: where each is shown from, its size, its caption and its credit chain. */
import type { EditionImage } from '../edition.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import { lineHtml } from './direction.ts';
import { escapeHtml, safeAddress } from './escape.ts';

/** A picture as it is published; with its size the page keeps its place before it has loaded. */
export interface PlacedPicture {
  readonly address: string;
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Where the picture of an edition is published; null shows its words without it. */
export type PictureAt = (src: string) => PlacedPicture | null;

/** The address as it was written, where it is a safe one. */
export const asWritten: PictureAt = (src) => {
  const address = safeAddress(src);
  return address === null ? null : { address, size: null };
};

/** An `img` element; `attributes` with a space before them, or ''. */
export function imageHtml(
  { address, size }: PlacedPicture,
  alt: string,
  attributes: string,
): string {
  const sides = size === null ? '' : ` width="${size.width}" height="${size.height}"`;
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"${sides}${attributes}>`;
}

/** Who made the picture and through whose hands it came, in the words of the edition's language. */
function creditHtml(credit: readonly string[], lang: string): string {
  if (credit.length === 0) return '';
  const names = credit.map((each) => `<bdi>${escapeHtml(each)}</bdi>`).join(' / ');
  const [before = '', after = ''] = composeLanguageOrEnglish(lang).page.credit.split('{names}');
  return `<small class="credit">${escapeHtml(before)}${names}${escapeHtml(after)}</small>`;
}

/** The picture with what stands under it; without the picture where it is not published. */
export function pictureHtml(image: EditionImage, lang: string, pictureAt: PictureAt): string {
  const placed = pictureAt(image.src);
  const caption = image.caption === null ? '' : lineHtml(image.caption, lang, 'bdi');
  const notes = [caption, creditHtml(image.credit, lang)].filter((note) => note !== '');
  const figcaption = notes.length === 0 ? '' : `<figcaption>${notes.join(' ')}</figcaption>`;
  if (placed !== null) return `<figure>${imageHtml(placed, image.alt, '')}${figcaption}</figure>`;
  return figcaption === '' && image.alt === ''
    ? ''
    : `<figure class="missing"><p>${lineHtml(image.alt, lang, 'bdi')}</p>${figcaption}</figure>`;
}
