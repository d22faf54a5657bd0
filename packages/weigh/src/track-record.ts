/**
 * How outlets and kinds of unnamed sources have done: counted from claims that were resolved. Only who
 * reported something itself is judged; repeating it is counted apart.
 */
import type { Version } from '@hearsay/resolve';
import type { Origin } from '@hearsay/trace';
import type { Assessment, ClaimReview } from './claim.ts';

/** What became of a claim: it was so, it was not, or nobody knows. */
export type Outcome = 'so' | 'not-so' | 'open';

export interface TrackRecord {
  /** Outlet id or printed name; for a kind of source its role key. */
  readonly of: string;
  readonly right: number;
  readonly wrong: number;
  /** Resolved claims that it only repeated. */
  readonly repeated: number;
  /** Claims by id in the order given, each with what became of it. */
  readonly claims: readonly { readonly claim: string; readonly outcome: Outcome }[];
  /**
   * The least share of right reports that fits the counts with 95 % confidence (Wilson 1927), 0 to 1:
   * one right report of one does not make a sure source. Null without a resolved claim of its own.
   */
  readonly least: number | null;
}

export interface TrackRecords {
  readonly outlets: readonly TrackRecord[];
  readonly sources: readonly TrackRecord[];
}

/**
 * People's last assessment decides (Admiralty credibility 1: confirmed, 5: improbable); without one, a
 * claim whose actors all confirm it was so. A denial alone resolves nothing: it may be one's interest.
 */
export function outcomeOf({
  state,
  assessments,
}: Pick<ClaimReview, 'state' | 'assessments'>): Outcome {
  const judged = assessments.findLast((one: Assessment) => one.credibility !== null)?.credibility;
  if (judged === '1') return 'so';
  if (judged === '5') return 'not-so';
  return judged === undefined && state === 'confirmed' ? 'so' : 'open';
}

/** The records of all outlets and kinds of sources in the reviews, by name. */
export function trackRecords(
  reviews: readonly ClaimReview[],
  versions: readonly Version[],
): TrackRecords {
  const roleOf = rolesBySource(versions);
  const outlets = new Map<string, Counts>();
  const sources = new Map<string, Counts>();
  for (const review of reviews) {
    const outcome = outcomeOf(review);
    const publishers = new Map(versions.map((one) => [one.address, one.outlet]));
    for (const origin of review.origins.list) {
      if (origin.kind !== 'report' || !origin.carries.includes('claim')) continue;
      if (origin.outlet !== null) count(outlets, origin.outlet, review.id, outcome);
      const role = roleOf(origin);
      if (role !== null) count(sources, role, review.id, outcome);
      for (const article of origin.articles.slice(1)) {
        const outlet = publishers.get(article) ?? null;
        if (outlet !== null && outlet !== origin.outlet && outcome !== 'open')
          countsOf(outlets, outlet).repeated.add(review.id);
      }
    }
  }
  return { outlets: recordsOf(outlets), sources: recordsOf(sources) };
}

interface Counts {
  readonly outcomes: Map<string, Outcome>;
  readonly repeated: Set<string>;
}

function countsOf(all: Map<string, Counts>, of: string): Counts {
  const known = all.get(of) ?? {
    outcomes: new Map<string, Outcome>(),
    repeated: new Set<string>(),
  };
  all.set(of, known);
  return known;
}

/** Two reports of one outlet on one claim count once. */
function count(all: Map<string, Counts>, of: string, claim: string, outcome: Outcome): void {
  countsOf(all, of).outcomes.set(claim, outcome);
}

function recordsOf(all: ReadonlyMap<string, Counts>): readonly TrackRecord[] {
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, { outcomes, repeated }]) => {
      const claims = [...outcomes].map(([claim, outcome]) => ({ claim, outcome }));
      const right = claims.filter(({ outcome }) => outcome === 'so').length;
      const wrong = claims.filter(({ outcome }) => outcome === 'not-so').length;
      const least = right + wrong === 0 ? null : leastShare(right, right + wrong);
      return { of, right, wrong, repeated: repeated.size, claims, least };
    });
}

const NORMAL_95 = 1.96; // standard deviations that hold 95 % of a normal distribution

function leastShare(right: number, all: number): number {
  const share = right / all;
  const z2 = NORMAL_95 ** 2;
  const middle = share + z2 / (2 * all);
  const spread = NORMAL_95 * Math.sqrt((share * (1 - share) + z2 / (4 * all)) / all);
  return Math.max(0, (middle - spread) / (1 + z2 / all));
}

/** The role of an origin's unnamed source: as its first report's statement with these words has it. */
function rolesBySource(versions: readonly Version[]): (origin: Origin) => string | null {
  const byAddress = new Map(versions.map((version) => [version.address, version]));
  return ({ articles, source }) => {
    if (source === null) return null;
    for (const article of articles) {
      const statements = byAddress.get(article)?.attribution.statements ?? [];
      const role = statements.find((one) => one.source?.text === source)?.source?.anonymous?.role;
      if (role != null) return role;
    }
    return null;
  };
}
