/** Makes the library of a desk from its store. */
import type { Version } from '@hearsay/resolve';
import type { PublishedEdition, Store } from '@hearsay/store';
import type { Desk } from '../desk-file/load.ts';
import { articleId } from './article-id.ts';
import type { ArticleEntry, Library, ReviewedClaim } from './library.ts';

/** Hits on one page: who searches looks at the first ones or asks anew. */
const MAX_HITS = 50;

/** Throws where the store fails: a page that cannot be made says so by itself. */
function expectValue<R extends object>(result: R): Exclude<R, { readonly error: unknown }> {
  if ('error' in result)
    throw new Error((result.error as { message: string }).message, { cause: result.error });
  return result as Exclude<R, { readonly error: unknown }>;
}

const newestFirst = (a: ArticleEntry, b: ArticleEntry): number =>
  (b.published ?? b.captured).localeCompare(a.published ?? a.captured) ||
  a.address.localeCompare(b.address);

function entriesOf(versions: readonly Version[]): readonly ArticleEntry[] {
  const entries = new Map<string, ArticleEntry>();
  for (const { address, outlet, article, captured, version } of versions)
    entries.set(address, {
      id: articleId(address),
      address,
      outlet,
      title: article.title,
      lang: article.lang,
      published: article.published?.value ?? null,
      captured: entries.get(address)?.captured ?? captured,
      versions: version,
    });
  return [...entries.values()].sort(newestFirst);
}

function lastRevisions(editions: readonly PublishedEdition[]): readonly PublishedEdition[] {
  const last = new Map(editions.map((edition) => [edition.name, edition]));
  return [...last.values()].sort(
    (a, b) => b.date.localeCompare(a.date) || a.name.localeCompare(b.name),
  );
}

/** The claims of the desk file as of the latest day that was reviewed. */
async function reviewedClaims(
  desk: Desk,
  store: Store,
): Promise<{ asOf: string | null; claims: readonly ReviewedClaim[] }> {
  const { reviews } = expectValue(await store.reviews());
  const asOf = reviews.reduce<string | null>(
    (latest, { asOf: day }) => (latest === null || day > latest ? day : latest),
    null,
  );
  const byId = new Map(
    reviews.filter((kept) => kept.asOf === asOf).map(({ review }) => [review.id, review]),
  );
  const claims = desk.claims.flatMap((claim) => {
    const review = byId.get(claim.id);
    return review === undefined ? [] : [{ claim, review }];
  });
  return { asOf, claims };
}

/** The desk as its store holds it now. Throws where the store cannot answer. */
export async function openLibrary(desk: Desk, store: Store): Promise<Library> {
  const { versions } = expectValue(await store.versions());
  const { editions } = expectValue(await store.editions());
  return {
    desk,
    ...(await reviewedClaims(desk, store)),
    articles: entriesOf(versions),
    editions: lastRevisions(editions),
    async article(address) {
      return expectValue(await store.versions({ address })).versions;
    },
    async statement(key) {
      const { found } = expectValue(await store.statement(key));
      const [first] = found;
      if (first === undefined) return [];
      const numbers = new Set(found.map(({ version }) => version));
      const all = expectValue(await store.versions({ address: first.address })).versions;
      return all.filter(({ version }) => numbers.has(version));
    },
    async capture(sha256) {
      const [capture] = expectValue(await store.captures({ sha256 })).captures;
      const found = await store.captureBytes(sha256);
      if (capture === undefined || 'error' in found) return null;
      return { bytes: found.bytes, contentType: capture.contentType };
    },
    async search(words) {
      const { hits } = expectValue(await store.search({ words, limit: MAX_HITS }));
      return hits;
    },
  };
}
