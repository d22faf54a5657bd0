/** The dates of a document: its publication, its last change, and those its text speaks of. */
import { type PageDate, type Part, type Place, partText, readPage, readText } from '@hearsay/read';
import { type DateExpression, findDates } from '@hearsay/text';
import type { Document } from './document.ts';

/** One line of the answer of `hearsay dates --lines`. */
export interface DocumentDates {
  readonly id: string;
  /** Day of publication. */
  readonly date: string | null;
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  readonly expressions: readonly {
    readonly place: Place;
    readonly text: string;
    readonly type: DateExpression['type'];
    readonly value: string;
    readonly grain: string;
    readonly inferred: boolean;
  }[];
}

const PARTS: readonly Part[] = ['headline', 'standfirst', 'body'];
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Reads a document for its dates alone. */
export async function datesOf({
  id,
  page,
  ...given
}: Document): Promise<
  DocumentDates | { readonly id: string; readonly error: { code: string; message: string } }
> {
  const read = 'text' in page ? readText(page.text, given) : await readPage(page, given);
  if ('error' in read) return { id, error: read.error };
  const { article } = read;
  const { published, modified, lang } = article;
  const reference = published?.value ?? given.published ?? null;
  return {
    id,
    date: DAY.exec(published?.value ?? '')?.[0] ?? null,
    published,
    modified,
    expressions: PARTS.flatMap((part) => {
      const text = partText(article, part, null);
      return findDates(text, { lang, reference, zone: given.zone ?? null }).map(
        ({ span, text: words, type, value, grain, inferred }) => ({
          place: { part, partIndex: null, spans: [span] },
          text: words,
          type,
          value,
          grain,
          inferred,
        }),
      );
    }),
  };
}
