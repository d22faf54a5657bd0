/** What an edition is held against: the articles it cites, read again from their captures. */
import { type Edition, editionTargets, type Proofs, proofsFrom } from '@hearsay/compose';
import { readPage } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import type { ClaimReview } from '@hearsay/weigh';
import type { OpenDesk } from '../open.ts';
import type { RunFailure } from '../run/progress.ts';
import { givenFor } from '../run/readings.ts';

/** The addresses of all articles that the edition cites by statement or by capture. */
async function citedAddresses(
  edition: Edition,
  { store }: OpenDesk,
): Promise<{ readonly addresses: ReadonlySet<string> } | RunFailure> {
  const addresses = new Set<string>();
  for (const target of editionTargets(edition)) {
    if (target.to === 'statement') {
      const found = await store.statement(target.key);
      if ('error' in found) return found;
      for (const { address } of found.found) addresses.add(address);
    } else if (target.to === 'capture') {
      const known = await store.articleOf(target.url);
      if ('error' in known) return known;
      addresses.add(known.article ?? target.url);
    }
  }
  return { addresses };
}

/** The version with its article read anew from the captured bytes; null where they are gone. */
async function readAgain(version: Version, { desk, store }: OpenDesk): Promise<Version | null> {
  const found = await store.captureBytes(version.sha256);
  if ('error' in found) return null;
  const captures = await store.captures({ sha256: version.sha256 });
  if ('error' in captures) return null;
  const [capture] = captures.captures;
  if (capture === undefined) return null;
  const page = { bytes: found.bytes, contentType: capture.contentType };
  const read = await readPage(page, givenFor(desk, capture));
  return 'error' in read ? null : { ...version, article: read.article };
}

async function latestReviews({
  desk,
  store,
}: OpenDesk): Promise<readonly ClaimReview[] | RunFailure> {
  const kept = await store.reviews();
  if ('error' in kept) return kept;
  const latest = new Map<string, ClaimReview>();
  for (const { review } of kept.reviews) latest.set(review.id, review);
  return desk.claims.flatMap(({ id }) => latest.get(id) ?? []);
}

/** Lookups for the gate over what the edition cites. */
export async function proofsFor(
  edition: Edition,
  opened: OpenDesk,
): Promise<{ readonly proofs: Proofs } | RunFailure> {
  const { desk, store } = opened;
  const cited = await citedAddresses(edition, opened);
  if ('error' in cited) return cited;
  const versions: Version[] = [];
  for (const address of cited.addresses) {
    const kept = await store.versions({ address });
    if ('error' in kept) return kept;
    for (const version of kept.versions) {
      const fresh = await readAgain(version, opened);
      if (fresh !== null) versions.push(fresh);
    }
  }
  const reviews = await latestReviews(opened);
  if ('error' in reviews) return reviews;
  const { claims, registry, zone } = desk;
  return { proofs: proofsFrom({ versions, claims, reviews, registry, zone }) };
}
