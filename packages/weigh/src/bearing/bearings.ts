/**
 * Which statements and sentences bear on a claim. The steps, in order: articles from the claim's
 * `from` on; their statements, each once with the latest version that has it; inner statements
 * yield to the outer one; the outlet's own sentences; the headline where nothing else stands; what
 * people decided.
 */
import type { Registry, Version } from '@hearsay/resolve';
import { reportedDay } from '../as-of.ts';
import type { Bearing, Claim } from '../claim.ts';
import { decidedStances, type Misfit, type WeighDecision } from '../decision.ts';
import { type Profile, profileOf } from '../meaning/profile.ts';
import { withAnswers } from './answer-rows.ts';
import { reportersOf } from './answered.ts';
import { withoutCitedToDeny } from './cited-to-deny.ts';
import { type PassageReader, passageReader } from './passage.ts';
import { type Decided, type Unspoken, withHeadline, withoutVague } from './rows.ts';
import { type StanceReader, stanceReader } from './stance.ts';
import { statementRows } from './statement-rows.ts';
import { voiceRows } from './voice-rows.ts';

export interface Bearings {
  /** By address, then by place in the text. */
  readonly bearings: readonly Bearing[];
  /** Rows in which somebody who was asked about the claim takes no side. */
  readonly unspoken: ReadonlyMap<Bearing, Unspoken>;
  readonly misfits: readonly Misfit[];
}

/** A claim made ready to be read in any version; keeps what it has read. */
export interface ClaimReader {
  readonly claim: Claim;
  readonly zone: string;
  readonly registry: Registry;
  readonly passages: PassageReader;
  readonly stances: StanceReader;
  /** Rows of an article by what decided them and by its last known version. */
  readonly read: WeakMap<readonly WeighDecision[], WeakMap<Version, ArticleRows>>;
}

/** What one article's versions say, and the decisions that were used for it. */
interface ArticleRows {
  readonly versions: number;
  readonly rows: readonly Bearing[];
  readonly unspoken: ReadonlyMap<Bearing, Unspoken>;
  readonly used: ReadonlySet<string>;
}

export function claimReader(
  claim: Claim,
  registry: Registry,
  zone: string,
  passages: PassageReader = passageReader(registry),
  profile: Profile = profileOf(claim.asserts, claim.terms, registry),
): ClaimReader {
  const stances = stanceReader(profile, registry, passages, new Set(claim.actors));
  return { claim, zone, registry, passages, stances, read: new WeakMap() };
}

/** Reads all versions known as of a day against a claim. */
export function findBearings(
  claim: Claim,
  versions: readonly Version[],
  registry: Registry,
  decisions: readonly WeighDecision[],
  zone = 'UTC',
): Bearings {
  return bearingsBy(claimReader(claim, registry, zone), versions, decisions);
}

/** The same with a reader that is used again, for other days or other decisions. */
export function bearingsBy(
  reader: ClaimReader,
  versions: readonly Version[],
  decisions: readonly WeighDecision[],
): Bearings {
  const { claim, zone } = reader;
  const decided = decidedStances(decisions, claim.id);
  const used = new Set<string>();
  const unspoken = new Map<Bearing, Unspoken>();
  const known = reader.read.get(decisions) ?? new WeakMap<Version, ArticleRows>();
  reader.read.set(decisions, known);
  const articles = articlesOf(versions).flatMap((history) => {
    const first = history[0];
    const last = history.at(-1);
    if (first === undefined || last === undefined) return [];
    if (claim.from !== null && reportedDay(first, zone) < claim.from) return [];
    const kept = known.get(last);
    const found = kept?.versions === history.length ? kept : articleRows(reader, history, decided);
    known.set(last, found);
    for (const key of found.used) used.add(key);
    for (const [row, unsaid] of found.unspoken) unspoken.set(row, unsaid);
    return [{ version: last, rows: found.rows }];
  });
  const affirming = articles.filter(({ rows }) => rows.some(isAffirming));
  const reporters = reportersOf(
    affirming.map(({ version }) => version),
    zone,
  );
  const bearings = articles.flatMap(({ version, rows }) =>
    withAnswers(reader, reporters, version, rows, decided),
  );
  const misfits = [...decided].flatMap(([key, { decision }]) =>
    used.has(key) ? [] : [{ decision, why: `no text known by then has ${key}` }],
  );
  return { bearings, unspoken, misfits };
}

const isAffirming = ({ stance, withdrawnIn }: Bearing): boolean =>
  stance === 'affirms' && withdrawnIn === null;

function articleRows(
  { zone, passages, stances }: ClaimReader,
  history: readonly Version[],
  decided: Decided,
): ArticleRows {
  const used = new Set<string>();
  const rows = [
    ...statementRows(stances, history, zone, decided, used),
    ...voiceRows(stances, passages, history, zone, decided, used),
  ];
  const unspoken = new Map<Bearing, Unspoken>();
  const sided = withoutCitedToDeny(withoutVague(rows), history);
  const found = withHeadline(sided).map(({ vague: _, unsaid, ...row }) => {
    if (unsaid !== undefined) unspoken.set(row, unsaid);
    return row;
  });
  return { versions: history.length, rows: found, unspoken, used };
}

/** The versions of each article in their order. */
export function articlesOf(versions: readonly Version[]): readonly (readonly Version[])[] {
  const byAddress = new Map<string, Version[]>();
  for (const version of versions) {
    const list = byAddress.get(version.address);
    if (list === undefined) byAddress.set(version.address, [version]);
    else list.push(version);
  }
  return [...byAddress]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => list.sort((a, b) => a.version - b.version));
}
