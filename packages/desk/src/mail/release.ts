/** Gives readers what is published: an edition by name, and the changes of claims' states. */

import type { Edition } from '@hearsay/compose';
import { parseEdition } from '@hearsay/compose';
import { changeReleases, editionRelease, postFailure } from '@hearsay/post';
import type { OpenDesk } from '../open.ts';
import type { RunFailure } from '../run/progress.ts';

/** The last published revision of an edition, read. */
export async function publishedEdition(
  { store }: Pick<OpenDesk, 'store'>,
  name: string,
): Promise<{ readonly edition: Edition } | RunFailure> {
  const found = await store.editions({ name });
  if ('error' in found) return found;
  const last = found.editions.at(-1);
  if (last === undefined)
    return postFailure(
      'edition-unknown',
      `No edition ${name} is published; readers get what stands on the site. Publish it first.`,
    );
  const parsed = parseEdition(last.markdown);
  if ('error' in parsed)
    return { error: { code: parsed.error.code, message: `${name}: ${parsed.error.message}` } };
  return { edition: parsed.edition };
}

/** Releases an edition; again changes nothing. */
export async function releaseEdition(
  opened: Pick<OpenDesk, 'store'>,
  name: string,
  at: Date,
): Promise<{ readonly edition: Edition } | RunFailure> {
  const published = await publishedEdition(opened, name);
  if ('error' in published) return published;
  const release = editionRelease(name, published.edition, at.toISOString());
  const released = await opened.store.release([release]);
  return 'error' in released ? released : published;
}

/** Releases every change of a state that the last review knows of. */
export async function releaseChanges(
  { desk, store }: Pick<OpenDesk, 'desk' | 'store'>,
  at: Date,
): Promise<{ readonly changed: boolean } | RunFailure> {
  const found = await store.reviewCards();
  if ('error' in found) return found;
  const releases = found.cards.flatMap(({ review }) => {
    const claim = desk.claims.find(({ id }) => id === review.id);
    return claim === undefined ? [] : changeReleases(claim, review, at.toISOString());
  });
  return store.release(releases);
}
