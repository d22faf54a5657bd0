/**
 * The review of a desk. The steps, in order: captures are gathered; each is read; captures become
 * versions of articles, attributed and resolved; evidence between them is traced and every claim
 * weighed; the edition is drafted. Each step keeps its results, so that a run that was stopped goes
 * on where it was, and a run over the same captures changes nothing.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Version } from '@hearsay/resolve';
import { zonedDay } from '@hearsay/text';
import { type ClaimReview, reviewClaims, versionsAsOf } from '@hearsay/weigh';
import { type OutdatedDecision, outdatedDecisions } from '../decisions/judged.ts';
import type { StandingDecision } from '../decisions/log.ts';
import { weighDecisionsOf } from '../decisions/sort.ts';
import type { Desk } from '../desk-file/load.ts';
import { draftInto } from '../editions/draft.ts';
import { articleId } from '../library/article-id.ts';
import { dataFolder, type OpenDesk, openDesk } from '../open.ts';
import type { Review } from '../schemas/review.ts';
import { markChange } from './change.ts';
import { currentVersions } from './current-versions.ts';
import { gatherCaptures } from './gather-captures.ts';
import type { RunControl, RunFailure } from './progress.ts';
import { stageVersion } from './stage-version.ts';
import { writeWhole } from './write-whole.ts';

export interface ReviewOptions {
  /** ISO day; null is today in the desk's zone. */
  readonly asOf: string | null;
  /** ISO day from which events are listed; null lists all. */
  readonly since: string | null;
  readonly positions: 'holding' | 'all';
  readonly control: RunControl;
}

export interface ReviewResult {
  readonly desk: Desk;
  readonly review: Review;
  /** Decisions that fit no text any more. */
  readonly unmatched: readonly StandingDecision[];
  /** Decisions that judged another text of their claim. */
  readonly outdated: readonly OutdatedDecision[];
  /** Where the draft lies; null where no claim is there to draft from. */
  readonly draft: string | null;
}

function toReview(
  asOf: string,
  versions: readonly Version[],
  claims: readonly ClaimReview[],
): Review {
  return {
    schema: 'hearsay/review/1',
    asOf,
    articles: versions.map(
      ({ address, outlet, article, captured, sha256, version, attribution }) => ({
        id: articleId(address),
        url: address,
        outlet,
        title: article.title,
        published: article.published,
        captured,
        sha256,
        lang: article.lang,
        version,
        statements: [...attribution.statements],
      }),
    ),
    claims: [...claims],
  };
}

/** A review of a part of the captures would be a false one: what was read so far is kept, no more. */
function interrupted(): RunFailure {
  return {
    error: {
      code: 'interrupted',
      message: 'stopped; the next run goes on from where this one was',
    },
  };
}

/** Reviews an open desk from the captures it has. */
export async function reviewOpened(
  opened: OpenDesk,
  options: ReviewOptions,
): Promise<ReviewResult | RunFailure> {
  const { desk, store, folder } = opened;
  const { control } = options;
  const asOf = options.asOf ?? zonedDay(new Date().toISOString(), desk.zone);
  const current = await currentVersions(opened, control);
  if ('error' in current) return current;
  if (control.signal.aborted) return interrupted();
  const { versions, registry, standing } = current;
  control.progress({ step: 'weigh', done: 0, total: desk.claims.length, item: null });
  const weighed = reviewClaims(desk.claims, {
    versions,
    registry,
    decisions: weighDecisionsOf(standing),
    asOf,
    zone: desk.zone,
    since: options.since,
    positions: options.positions,
  });
  const reviews = weighed.map(({ review }) => review);
  const saved = await store.saveReviews(asOf, reviews, { weigh: stageVersion('weigh') });
  if ('error' in saved) return saved;
  const { all } = versionsAsOf(versions, asOf, desk.zone);
  const review = toReview(asOf, all, reviews);
  await mkdir(dataFolder(folder), { recursive: true });
  await writeWhole(join(dataFolder(folder), 'review.json'), `${JSON.stringify(review)}\n`);
  const drafted = await draftInto(opened, { asOf, since: options.since, versions: all, reviews });
  if ('error' in drafted) return drafted;
  await markChange(dataFolder(folder));
  const misfits = new Set<unknown>(
    weighed.flatMap(({ misfits: list }) => list.map(({ decision }) => decision)),
  );
  return {
    desk,
    review,
    unmatched: [...current.unmatched, ...standing.filter((decision) => misfits.has(decision))],
    outdated: outdatedDecisions(desk, standing),
    draft: drafted.path,
  };
}

/** Collects and reviews the desk in `folder`. */
export async function reviewDesk(
  folder: string,
  options: ReviewOptions & { readonly network: 'on' | 'off' },
): Promise<ReviewResult | RunFailure> {
  const opened = await openDesk(folder);
  if ('error' in opened) return opened;
  try {
    const { network, control } = options;
    const failed = await gatherCaptures(opened, {
      network,
      recheck: 'when-due',
      politeness: 'usual',
      control,
    });
    if (control.signal.aborted) return interrupted();
    return failed ?? (await reviewOpened(opened, options));
  } finally {
    await opened.close();
  }
}
