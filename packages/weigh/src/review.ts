/**
 * One claim as of a date. The steps, in order: what was known by then; which statements bear on the
 * claim; its first appearance; the actors' positions; its state; its origins; its hypotheses;
 * people's assessments; what changed since.
 */
import { type Registry, speakerOn, type Version } from '@hearsay/resolve';
import {
  type Carrier,
  type EvidenceGraph,
  findEvidence,
  type OriginJudgement,
  type Origins,
  type PlaceIn,
  traceOrigins,
} from '@hearsay/trace';
import { knownDay, reportedDay, versionsAsOf } from './as-of.ts';
import { bearingsBy, type ClaimReader, claimReader } from './bearing/bearings.ts';
import { type PassageReader, passageReader } from './bearing/passage.ts';
import type { Assessment, Bearing, Claim, ClaimReview } from './claim.ts';
import { inOrder, type Misfit, type WeighDecision } from './decision.ts';
import { eventsOf, type Snapshot } from './event.ts';
import { firstAppearance } from './first.ts';
import { weighHypotheses } from './hypothesis.ts';
import { amongRivals, profileOf } from './meaning/profile.ts';
import { type Positions, positionsOf } from './position/positions.ts';
import { stateOf } from './state.ts';

export interface ReviewRequest {
  readonly versions: readonly Version[];
  readonly registry: Registry;
  /** Evidence of the versions in force on `asOf`; found here where it is left out. */
  readonly evidence?: EvidenceGraph;
  readonly decisions: readonly WeighDecision[];
  /** ISO day, inclusive, in `zone`. */
  readonly asOf: string;
  /** IANA name. */
  readonly zone: string;
  /** ISO day from which events are told; all where it is left out. */
  readonly since?: string | null;
  /** `all` lists every position, `holding` (the default) the one that holds for each actor. */
  readonly positions?: 'holding' | 'all';
}

export interface Reviewed {
  readonly review: ClaimReview;
  /** Decisions on this claim that fit no text known by then. */
  readonly misfits: readonly Misfit[];
}

/** Reviews all claims; texts are read and evidence is found once. */
export function reviewClaims(
  claims: readonly Claim[],
  request: ReviewRequest,
): readonly Reviewed[] {
  const { current } = versionsAsOf(request.versions, request.asOf, request.zone);
  const evidence = request.evidence ?? findEvidence(current, request.registry);
  const passages = passageReader(request.registry);
  return claims.map((claim) => reviewWith(claim, { ...request, evidence }, passages));
}

/** Reviews one claim. */
export function reviewClaim(request: ReviewRequest & { readonly claim: Claim }): Reviewed {
  const [reviewed] = reviewClaims([request.claim], request);
  if (reviewed === undefined)
    throw new Error('A review of one claim gave none; report this with the claim.');
  return reviewed;
}

function reviewWith(
  claim: Claim,
  request: ReviewRequest & { readonly evidence: EvidenceGraph },
  passages: PassageReader,
): Reviewed {
  const { registry, decisions, asOf, zone, evidence } = request;
  const { current, all } = versionsAsOf(request.versions, asOf, zone);
  const reader = claimReader(claim, registry, zone, passages);
  const found = snapshotAt(reader, request, all, asOf);
  const { bearings, positions, first } = found;
  const carried = hypothesisRows(claim, request, current, passages);
  const traced = originsOf(claim, bearings, carried, current, request, evidence);
  const weighed = weighHypotheses(claim, carried, traced.origins, decisions);
  const events = eventsOf(
    snapshotsOf(reader, request, all, bearings),
    traced.origins,
    knownDays(all, zone),
  );
  const { state, flags } = found.state;
  return {
    review: {
      id: claim.id,
      state,
      flags,
      first,
      statements: bearings,
      origins: traced.origins,
      positions: request.positions === 'all' ? positions.history : positions.holding,
      hypotheses: weighed.hypotheses,
      assessments: assessmentsOf(claim, decisions),
      events: events.filter((event) => event.date >= (request.since ?? '')),
    },
    misfits: [...found.misfits, ...positions.misfits, ...traced.misfits, ...weighed.misfits],
  };
}

interface Found extends Snapshot {
  readonly first: ClaimReview['first'];
  readonly positions: Positions;
  readonly misfits: readonly Misfit[];
}

/** Bearings, first appearance, positions and state from the versions known by the end of a day. */
function snapshotAt(
  reader: ClaimReader,
  request: ReviewRequest,
  versions: readonly Version[],
  day: string,
): Found {
  const { claim, zone } = reader;
  const { bearings, unspoken, misfits } = bearingsBy(reader, versions, request.decisions);
  const latest = new Map(versions.map((version) => [version.address, version]));
  const first = firstAppearance(bearings, (article) => latest.get(article), zone);
  const { registry, decisions } = request;
  const positions = positionsOf({
    claim,
    bearings,
    unspoken,
    versions,
    registry,
    decisions,
    first,
    zone,
    asOf: day,
  });
  return {
    day,
    bearings,
    first,
    positions,
    holding: positions.holding,
    state: stateOf(bearings, positions.holding),
    misfits,
  };
}

/** One snapshot for each day on which an article that bears on the claim became known or changed. */
function snapshotsOf(
  reader: ClaimReader,
  request: ReviewRequest,
  all: readonly Version[],
  bearings: readonly Bearing[],
): readonly Snapshot[] {
  const bearing = new Set(bearings.map((row) => row.article));
  const relevant = all.filter((version) => bearing.has(version.address));
  const dayOf = new Map(relevant.map((version) => [version, knownDay(version, reader.zone)]));
  const days = [...new Set(dayOf.values())].sort();
  return days.map((day) =>
    snapshotAt(
      reader,
      request,
      relevant.filter((version) => (dayOf.get(version) ?? '') <= day),
      day,
    ),
  );
}

function knownDays(all: readonly Version[], zone: string): (article: string) => string | null {
  const days = new Map<string, string>();
  for (const version of all) {
    const day = knownDay(version, zone);
    const known = days.get(version.address);
    if (known === undefined || day < known) days.set(version.address, day);
  }
  return (article) => days.get(article) ?? null;
}

/** Rows on what each hypothesis says, by hypothesis id. */
function hypothesisRows(
  claim: Claim,
  request: ReviewRequest,
  current: readonly Version[],
  passages: PassageReader,
): ReadonlyMap<string, readonly Bearing[]> {
  const { registry, zone } = request;
  const profiles = claim.hypotheses.map(({ says }) => profileOf(says, {}, registry, 'ignored'));
  return new Map(
    claim.hypotheses.map(({ id, says }, index) => {
      const asClaim: Claim = { ...claim, id: `${claim.id}/${id}`, asserts: says, terms: {} };
      const own = profiles[index] ?? profileOf(says, {}, registry, 'ignored');
      const profile = amongRivals(own, profiles.toSpliced(index, 1));
      const reader = claimReader(asClaim, registry, zone, passages, profile);
      return [id, bearingsBy(reader, current, []).bearings];
    }),
  );
}

function originsOf(
  claim: Claim,
  bearings: readonly Bearing[],
  carried: ReadonlyMap<string, readonly Bearing[]>,
  versions: readonly Version[],
  request: ReviewRequest,
  evidence: EvidenceGraph,
): { readonly origins: Origins; readonly misfits: readonly Misfit[] } {
  const latest = new Map(versions.map((version) => [version.address, version]));
  const carrying = (row: Bearing, carries: string): Carrier[] => {
    const version = latest.get(row.article);
    const place = version === undefined ? null : placeOf(row, version);
    if (place === null || row.withdrawnIn !== null) return [];
    return [
      { article: row.article, version: row.version, statement: row.statement, place, carries },
    ];
  };
  const carriers = [
    ...bearings.flatMap((row) =>
      row.stance === 'affirms'
        ? carrying(row, 'claim')
        : row.stance === 'denies'
          ? carrying(row, 'denial')
          : [],
    ),
    ...[...carried].flatMap(([id, rows]) =>
      rows.flatMap((row) =>
        row.stance === 'affirms' || row.stance === 'denies' ? carrying(row, id) : [],
      ),
    ),
  ];
  const { judgements, misfits } = originJudgements(
    claim,
    request.decisions,
    new Set(carriers.map(({ article }) => article)),
  );
  const contested = contestedBy(bearings, latest, request);
  const origins = traceOrigins({
    carriers,
    versions,
    registry: request.registry,
    evidence,
    judgements,
    contested,
  });
  return { origins, misfits };
}

/** Speakers who deny, in words that stand, that what is reported of them was said. */
function contestedBy(
  bearings: readonly Bearing[],
  latest: ReadonlyMap<string, Version>,
  request: ReviewRequest,
): readonly string[] {
  return bearings.flatMap((row) => {
    const version = latest.get(row.article);
    const statement = version?.attribution.statements.find((one) => one.id === row.statement);
    const entity = statement?.source?.entity;
    if (version === undefined || !entity || row.denies !== 'report' || row.withdrawnIn !== null)
      return [];
    return [
      speakerOn(
        request.registry,
        entity,
        statement.said?.value ?? reportedDay(version, request.zone),
      ),
    ];
  });
}

function placeOf(row: Bearing, version: Version): PlaceIn | null {
  if (row.place !== null) return row.place;
  const statement = version.attribution.statements.find((one) => one.id === row.statement);
  if (statement === undefined) return null;
  const { part, partIndex, content } = statement;
  return { article: row.article, version: row.version, part, partIndex, spans: content.spans };
}

function originJudgements(
  claim: Claim,
  decisions: readonly WeighDecision[],
  carrying: ReadonlySet<string>,
): { readonly judgements: readonly OriginJudgement[]; readonly misfits: readonly Misfit[] } {
  const judgements: OriginJudgement[] = [];
  const misfits: Misfit[] = [];
  for (const decision of inOrder(decisions)) {
    if (!('origin' in decision.what) || decision.what.origin.claim !== claim.id) continue;
    const { origin } = decision.what;
    const urls = 'merge' in origin ? origin.merge : origin.part;
    const missing = urls.filter((url) => !carrying.has(url));
    if (missing.length > 0)
      misfits.push({ decision, why: `carries nothing of ${claim.id}: ${missing.join(', ')}` });
    judgements.push('merge' in origin ? { merge: urls } : { part: urls });
  }
  return { judgements, misfits };
}

function assessmentsOf(claim: Claim, decisions: readonly WeighDecision[]): readonly Assessment[] {
  return inOrder(decisions).flatMap(({ by, at, why, what }): Assessment[] => {
    if (!('assess' in what) || what.assess.claim !== claim.id) return [];
    return [
      {
        by,
        at,
        credibility: what.assess.credibility ?? null,
        likelihood: what.assess.likelihood ?? null,
        why,
      },
    ];
  });
}
