/** The feeds of the site: editions, and changes in the claims' states, positions and origins. */
import { createHash } from 'node:crypto';
import { escapeHtml, renderFeedContent } from '@hearsay/compose';
import type { ClaimCard, EditionCard, Library } from '@hearsay/desk';
import { speakingIn } from '../languages/speaking.ts';
import { changesOf } from '../pages/changes/changes.ts';
import { changeText } from '../pages/changes/words.ts';
import { readEdition } from '../pages/edition/edition.ts';
import { pictureSources, picturesFor } from '../pages/edition/pictures.ts';
import { absolute, linksOf } from '../pages/edition/proofs.ts';
import { urls } from '../urls.ts';
import type { FeedEntry, FeedHead } from './feeds.ts';

/** Changes in a feed: what a reader that was away for weeks still finds. */
const MAX_CHANGES = 100;
/** Editions in a feed: each is there with its full text. */
const MAX_EDITIONS = 25;

/** Changes have days, not hours; noon is the same day in most of the world. */
const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);
/** A feed of changes is one document for all who read it. */
const FEED_LANGUAGE = 'en';

/** Before there was a web: the date of a feed without entries. */
const NEVER = new Date(0);

export interface FeedSource {
  readonly head: FeedHead;
  readonly entries: readonly FeedEntry[];
}

function changeEntries(library: Library, claims: readonly ClaimCard[]): readonly FeedEntry[] {
  const speaking = speakingIn(library, FEED_LANGUAGE);
  return changesOf(claims)
    .slice(0, MAX_CHANGES)
    .map(({ card, event }): FeedEntry => {
      const { claim } = card;
      const identity = [claim.id, event.date, event.what, event.from, event.to, event.text];
      const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
      const text = changeText(speaking, { card, event });
      return {
        title: `${claim.question} ${text}`,
        path: urls.claim(claim.id),
        id: `urn:hearsay:event:${digest}`,
        published: noon(event.date),
        updated: noon(event.date),
        html: `<p>${escapeHtml(text)}</p>`,
        summary: text,
        authors: [],
        lang: FEED_LANGUAGE,
      };
    });
}

async function editionEntry(
  library: Library,
  card: EditionCard,
  base: string,
): Promise<readonly FeedEntry[]> {
  const read = await readEdition(library, card.name, null);
  if (read === null) return [];
  const { edition } = read;
  const pictureAt = await picturesFor(library, pictureSources(edition));
  const html = renderFeedContent(edition, {
    linkTo: absolute(await linksOf(library, edition), base),
    pictureAt(src) {
      const placed = pictureAt(src);
      return placed === null ? null : { ...placed, address: base + placed.address };
    },
  });
  return [
    {
      title: card.front.title,
      path: urls.edition(card.name),
      id: `urn:hearsay:edition:${encodeURIComponent(card.name)}`,
      published: new Date(card.firstPublished),
      updated: new Date(card.published),
      html,
      summary: card.front.standfirst,
      authors: card.front.authors.map(({ name }) => name),
      lang: card.front.lang,
    },
  ];
}

async function editionEntries(library: Library, base: string): Promise<readonly FeedEntry[]> {
  const entries: FeedEntry[] = [];
  for (const card of library.editions.slice(0, MAX_EDITIONS))
    entries.push(...(await editionEntry(library, card, base)));
  return entries;
}

/** The names of all feeds, without ending. */
export function feedNames({ claims }: Library): readonly string[] {
  return ['editions', 'changes', ...claims.map(({ claim }) => `claims/${claim.id}`)];
}

/** The feed of this name (`editions`, `changes`, `claims/ID`), or null. */
export async function feedSource(
  library: Library,
  name: string,
  base: string,
): Promise<FeedSource | null> {
  const since = library.asOf === null ? NEVER : noon(library.asOf);
  const path = `/feeds/${name}`;
  if (name === 'editions')
    return {
      head: {
        title: 'Editions',
        description: 'The editions of this desk, with their full text.',
        path,
        page: urls.editions(),
        lang: library.desk.languages[0] ?? 'en',
        since: NEVER,
      },
      entries: await editionEntries(library, base),
    };
  if (name === 'changes')
    return {
      head: {
        title: 'Changes of claims',
        description: 'Each change of a state, a position or the number of origins.',
        path,
        page: urls.changes(),
        lang: FEED_LANGUAGE,
        since,
      },
      entries: changeEntries(library, library.claims),
    };
  const card = library.claims.find(({ claim }) => name === `claims/${claim.id}`);
  if (card === undefined) return null;
  const { id, question, asserts } = card.claim;
  return {
    head: {
      title: question,
      description: asserts,
      path: `/feeds/claims/${encodeURIComponent(id)}`,
      page: urls.claim(id),
      lang: FEED_LANGUAGE,
      since,
    },
    entries: changeEntries(library, [card]),
  };
}
