/** One line of `--lines`: a document with its page as HTML, text or raw bytes. */
import type { Document } from '@hearsay/desk/reading';
import { z } from 'zod';

const given = {
  id: z.string(),
  url: z.string().nullish(),
  lang: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
};

export const documentLine = z.union([
  z.object({ ...given, text: z.string() }),
  z.object({ ...given, html: z.string() }),
  z.object({ ...given, bytes: z.base64(), contentType: z.string().nullish() }),
]);

export const DOCUMENT_LINE =
  '{"id", "html"|"text"|"bytes", "contentType"?, "url"?, "lang"?, "published"?, "outlet"?}';

function pageOf(line: z.output<typeof documentLine>): Document['page'] {
  if ('text' in line) return { text: line.text };
  if ('html' in line)
    return { bytes: Buffer.from(line.html, 'utf8'), contentType: 'text/html; charset=utf-8' };
  return { bytes: Buffer.from(line.bytes, 'base64'), contentType: line.contentType ?? null };
}

/** The document that a line describes. */
export function documentOf(line: z.output<typeof documentLine>): Document {
  const { id, url = null, lang = null, published = null, outlet = null } = line;
  return { id, url, lang, published, outlet, page: pageOf(line) };
}
