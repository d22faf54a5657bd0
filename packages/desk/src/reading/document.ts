/** One document in, one reading out: what `hearsay read` does with each input. */
import { type Given, type PageReading, readPage, readText } from '@hearsay/read';
import { nameMentions } from '@hearsay/resolve';
import { NOTHING_ATTRIBUTED, type Reading, toReading } from '../schemas/reading.ts';
import { chooseEngine, type EngineWish } from './engines.ts';
import { namer } from './models.ts';

/** A document to read: a page as bytes, or a text that stays as it is. */
export interface Document extends Given {
  readonly id: string;
  readonly page:
    | { readonly bytes: Uint8Array; readonly contentType: string | null }
    | { readonly text: string };
}

export interface ReadingOptions extends EngineWish {
  /** `article` stops before attribution. */
  readonly only: 'article' | null;
  /** Adds to the reading which step gave or removed what. */
  readonly explain: boolean;
}

export type DocumentResult =
  | { readonly reading: Reading }
  | { readonly id: string; readonly error: { readonly code: string; readonly message: string } };

/** Reads and attributes one document; what cannot be read is an error value with its reason. */
export async function readDocument(
  { id, page, ...given }: Document,
  { only, explain, ...wish }: ReadingOptions,
): Promise<DocumentResult> {
  const read: PageReading =
    'text' in page ? readText(page.text, given) : await readPage(page, given, { explain });
  if ('error' in read) return { id, error: read.error };
  const { article } = read;
  const chosen = only === 'article' ? null : await chooseEngine(wish, article.lang);
  if (chosen !== null && 'error' in chosen) return { id, error: chosen.error };
  const attribution = chosen === null ? NOTHING_ATTRIBUTED : await chosen.attribute(article);
  const names = chosen === null ? [] : nameMentions(article, attribution, namer());
  const reading = toReading(id, article, attribution, names);
  return { reading: explain ? { ...reading, explain: { removed: read.removed ?? [] } } : reading };
}
