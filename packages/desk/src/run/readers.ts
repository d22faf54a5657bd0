/** The read stage's functions in the forms that collecting asks for. */
import type { SourceReaders } from '@hearsay/collect';
import { capturedAt, parseFeed, parseSitemap } from '@hearsay/read';

/** Collecting reports what a reader throws as a broken source, and goes on. */
function orThrow<R extends object>(result: R): Exclude<R, { readonly error: unknown }> {
  if ('error' in result) throw new Error((result.error as { message: string }).message);
  return result as Exclude<R, { readonly error: unknown }>;
}

export const sourceReaders: SourceReaders = {
  parseFeed: (feed) => orThrow(parseFeed(feed)),
  parseSitemap: (sitemap) => orThrow(parseSitemap(sitemap)),
};

/** The `<head>` of a page lies within this many bytes; the mark is ASCII in any charset. */
const HEAD_BYTES = 65_536;

/** When a page says that it was captured. */
export function statedCaptureTime(bytes: Uint8Array): string | null {
  return capturedAt(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)));
}
