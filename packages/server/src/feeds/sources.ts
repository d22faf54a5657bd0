/** The feeds of the site: editions, and changes in the claims' states, positions and origins. */
import { createHash } from 'node:crypto';
import type { Library } from '@hearsay/desk';
import { editionEntries } from '../pages/edition.ts';
import { urls } from '../urls.ts';
import type { FeedEntry, FeedHead } from './feeds.ts';

/** Entries in a feed: what a reader that was away for weeks still finds. */
const MAX_ENTRIES = 100;

const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

/** Changes, newest first; of all claims where no id is given. */
function changeEntries(library: Library, claimId: string | null): readonly FeedEntry[] {
  return library.claims
    .filter(({ claim }) => claimId === null || claim.id === claimId)
    .flatMap(({ claim, review }) =>
      review.events.map((event): FeedEntry => {
        const identity = [claim.id, event.date, event.what, event.from, event.to, event.text];
        const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
        return {
          title: `${claim.question} ${event.text}`,
          path: urls.claim(claim.id),
          id: `urn:hearsay:event:${digest}`,
          date: noon(event.date),
          html: escaped(event.text),
        };
      }),
    )
    .sort((a, b) => b.date.getTime() - a.date.getTime() || a.id.localeCompare(b.id))
    .slice(0, MAX_ENTRIES);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface FeedSource {
  readonly head: FeedHead;
  readonly entries: readonly FeedEntry[];
}

/** The feed of this name (`editions`, `changes`, `claims/ID`), or null. */
export function feedSource(library: Library, name: string, base: string): FeedSource | null {
  const path = `/feeds/${name}`;
  if (name === 'editions')
    return {
      head: {
        title: 'Editions',
        description: 'The editions of this desk.',
        path,
        page: urls.editions(),
      },
      entries: editionEntries(library, base).slice(0, MAX_ENTRIES),
    };
  if (name === 'changes')
    return {
      head: {
        title: 'Changes of claims',
        description: 'Each change of a state, a position or the number of origins.',
        path,
        page: urls.claims(),
      },
      entries: changeEntries(library, null),
    };
  const reviewed = library.claims.find(({ claim }) => name === `claims/${claim.id}`);
  if (reviewed === undefined) return null;
  const { id, question, asserts } = reviewed.claim;
  return {
    head: {
      title: question,
      description: asserts,
      path: `/feeds/claims/${encodeURIComponent(id)}`,
      page: urls.claim(id),
    },
    entries: changeEntries(library, id),
  };
}
