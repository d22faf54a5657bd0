/**
 * Which statements and sentences bear on a claim. The steps, in order: articles from the claim's
 * `from` on; their statements, each once with the latest version that has it; inner statements
 * yield to the outer one; the outlet's own sentences; the headline where nothing else stands; what
 * people decided.
 */
import type { Statement } from '@hearsay/attribute';
import { type Registry, type Version, voicesOf } from '@hearsay/resolve';
import { fold, type Span, wordDice } from '@hearsay/text';
import type { PlaceIn } from '@hearsay/trace';
import { reportedDay } from '../as-of.ts';
import type { Bearing, Claim } from '../claim.ts';
import { decidedStances, type Misfit, type WeighDecision } from '../decision.ts';
import { isCountry } from '../meaning/names.ts';
import { type Profile, profileOf } from '../meaning/profile.ts';
import type { Sense } from '../meaning/sense.ts';
import { refusalIn, refuserAmong } from '../refusal/refusal.ts';
import { type Answer, answersIn, isAnswerTo, type Reporters, reportersOf } from './answered.ts';
import { withoutCitedToDeny } from './cited-to-deny.ts';
import { type Passage, type PassageReader, passageReader } from './passage.ts';
import { isRefusal } from './refused.ts';
import { BY_CONTEXT, type Reading, type StanceReader, stanceRank, stanceReader } from './stance.ts';

export interface Bearings {
  /** By address, then by place in the text. */
  readonly bearings: readonly Bearing[];
  /**
   * Rows in which somebody refuses to speak of the claim, with the id of who does where the outlet tells
   * of it; null where the row's statement has the speaker.
   */
  readonly refusals: ReadonlyMap<Bearing, string | null>;
  readonly misfits: readonly Misfit[];
}

/** What one article's versions hold, with the number of the version that dropped each. */
interface Held<T> {
  readonly item: T;
  readonly version: Version;
  readonly withdrawnIn: number | null;
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
  readonly refusals: ReadonlyMap<Bearing, string | null>;
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
  const refusals = new Map<Bearing, string | null>();
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
    for (const [row, by] of found.refusals) refusals.set(row, by);
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
  return { bearings, refusals, misfits };
}

const isAffirming = ({ stance, withdrawnIn }: Bearing): boolean =>
  stance === 'affirms' && withdrawnIn === null;

/**
 * The rows of an article that takes no side yet, with its denials of reports which it names by outlets
 * that affirm the claim: by those whose position counts, or beside words on the claim's subject.
 */
function withAnswers(
  { claim, registry, passages, zone }: ClaimReader,
  reporters: Reporters,
  version: Version,
  rows: readonly Bearing[],
  decided: Decided,
): readonly Bearing[] {
  const isSided = ({ stance }: Bearing): boolean => stanceRank(stance) >= stanceRank('affirms');
  if (reporters.size === 0 || rows.some(isSided)) return rows;
  const day = reportedDay(version, zone);
  const isActor = (entity: string | null): boolean =>
    entity !== null && claim.actors.some((actor) => voicesOf(registry, actor)(entity, day));
  const answers = answersIn(passages, registry, version).filter(
    (answer) =>
      isAnswerTo(reporters, answer, version, zone) &&
      (rows.length > 0 ||
        isActor(
          answer.by.voice === 'outlet'
            ? version.outlet
            : (answer.by.statement.source?.entity ?? null),
        )),
  );
  const added = answers
    .map((answer) => answerRow(version, answer))
    .filter(({ key }) => key === null || !decided.has(key));
  const keys = new Set(added.map(({ key }) => key));
  return added.length === 0
    ? rows
    : [...rows.filter((row) => !keys.has(row.key) && row.place?.part !== 'headline'), ...added];
}

function answerRow(version: Version, { by, denies }: Answer): Bearing {
  const { address: article, version: number } = version;
  const base = {
    article,
    version: number,
    stance: 'denies' as const,
    denies,
    withdrawnIn: null,
    score: BY_CONTEXT,
    why: 'denies the report of an outlet that affirms it',
  };
  if (by.voice === 'source') {
    const { id, key } = by.statement;
    return { ...base, statement: id, key, voice: 'source', place: null };
  }
  const { part, partIndex, span, words } = by.passage;
  const key = voiceKey(version, by.passage, words.join(' '));
  const place: PlaceIn = { article, version: number, part, partIndex, spans: [span] };
  return { ...base, statement: null, key, voice: 'outlet', place };
}

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
  const refusals = new Map<Bearing, string | null>();
  const sided = withoutCitedToDeny(withoutVague(rows), history);
  const found = withHeadline(sided).map(({ vague: _, refuser, ...row }) => {
    if (refuser !== undefined) refusals.set(row, refuser);
    return row;
  });
  return { versions: history.length, rows: found, refusals, used };
}

interface ReadRow extends Bearing {
  /** It affirms in words that no table knows. */
  readonly vague: boolean;
  /** Who refuses to speak, null for the row's own speaker; left out where nobody does. */
  readonly refuser?: string | null;
}

/** What is said vaguely counts only where no row of the article takes a side or asks in known words. */
function withoutVague(rows: readonly ReadRow[]): readonly ReadRow[] {
  const surer = rows.some(
    ({ stance, vague, place }) =>
      !vague && stanceRank(stance) > stanceRank('relates') && place?.part !== 'headline',
  );
  return rows.map((row) =>
    row.vague && surer
      ? { ...row, stance: 'relates', why: 'the subject, in words of its own' }
      : row,
  );
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

type Decided = ReturnType<typeof decidedStances>;

/** A person's word over the machine's; a stance of `none` takes the row away. */
function settle(reading: Reading, key: string, decided: Decided, used: Set<string>): Reading {
  const found = decided.get(key);
  if (found === undefined) return reading;
  used.add(key);
  const { stance, denies } = found.stance;
  const what = stance === 'denies' ? (denies ?? reading.denies ?? 'content') : null;
  return { stance, denies: what, score: 1, why: `decided by ${found.decision.by}` };
}

function statementRows(
  reader: StanceReader,
  history: readonly Version[],
  zone: string,
  decided: Decided,
  used: Set<string>,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  for (const { item, version, withdrawnIn } of heldStatements(history)) {
    const read = (): Reading => reader.statement(version, item, reportedDay(version, zone));
    const machine = isMute(reader, version, item, read) ? NO_STANCE : read();
    const outer = decided.has(item.key) ? false : hasOuter(reader, version, item, zone);
    const settled = settle(outer ? NO_STANCE : machine, item.key, decided, used);
    const { stance, denies, score, why } = settled;
    const vague = settled.vague === true;
    const refuser = settled.refuses === true ? { refuser: null } : {};
    if (stance === 'none') continue;
    const base = {
      article: version.address,
      version: version.version,
      statement: item.id,
      key: item.key,
    };
    rows.push({
      ...base,
      voice: 'source',
      place: null,
      stance,
      denies,
      withdrawnIn,
      score,
      vague,
      why,
      ...refuser,
    });
  }
  return rows;
}

/** What somebody means to do is no speech, unless it is to stay silent: "refused to comment". */
function isMute(
  reader: StanceReader,
  version: Version,
  item: Statement,
  read: () => Reading,
): boolean {
  if (reader.isClaimedAct(version, item)) return true;
  return item.act === 'intention' && read().refuses !== true;
}

const NO_STANCE: Reading = { stance: 'none', denies: null, score: 0, why: '' };

/** Each statement once, with the latest version that has it. */
function heldStatements(history: readonly Version[]): readonly Held<Statement>[] {
  const held = new Map<string, Held<Statement>>();
  for (const [index, version] of history.entries()) {
    const dropping = history[index + 1];
    for (const item of version.attribution.statements) {
      held.set(item.key, { item, version, withdrawnIn: dropping?.version ?? null });
    }
  }
  return [...held.values()];
}

/** Whether the statement stands inside another one that bears on the claim: the outer one decides. */
function hasOuter(
  reader: StanceReader,
  version: Version,
  statement: Statement,
  zone: string,
): boolean {
  const seen = new Set([statement.id]);
  let parent = statement.parent;
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    const outer = version.attribution.statements.find((one) => one.id === parent);
    if (outer === undefined) return false;
    if (
      outer.act !== 'intention' &&
      reader.statement(version, outer, reportedDay(version, zone)).stance !== 'none'
    )
      return true;
    parent = outer.parent;
  }
  return false;
}

const SAME_SENTENCE = 0.8; // word Dice, as for statements

/** Sentences in the outlet's own voice, the strongest of each version's body and its headline. */
function voiceRows(
  reader: StanceReader,
  passages: PassageReader,
  history: readonly Version[],
  zone: string,
  decided: Decided,
  used: Set<string>,
): readonly ReadRow[] {
  const rows: (ReadRow & { readonly text: string })[] = [];
  for (const [index, version] of history.entries()) {
    const dropping = history[index + 1]?.version ?? null;
    for (const own of ownSentences(reader, passages, version, zone)) {
      const { passage, reading } = own;
      const refuser = own.refuser === undefined ? {} : { refuser: own.refuser };
      const text = passage.words.join(' ');
      const key = voiceKey(version, passage, text);
      const settled = settle(reading, key, decided, used);
      const { stance, denies, score, why } = settled;
      const vague = settled.vague === true;
      const earlier = rows.findIndex(
        (row) => row.place?.part === passage.part && wordDice(row.text, text) >= SAME_SENTENCE,
      );
      if (earlier >= 0) rows.splice(earlier, 1);
      if (stance === 'none') continue;
      const place: PlaceIn = {
        article: version.address,
        version: version.version,
        part: passage.part,
        partIndex: passage.partIndex,
        spans: [passage.span],
      };
      const base = { article: version.address, version: version.version, statement: null, key };
      rows.push({
        ...base,
        voice: 'outlet',
        place,
        stance,
        denies,
        withdrawnIn: dropping,
        score,
        vague,
        why,
        ...refuser,
        text,
      });
    }
  }
  return rows.map(({ text: _, ...row }) => row);
}

/** The outlet's sentence as a key that later versions and decisions can name. */
function voiceKey(version: Version, passage: Passage, text: string): string {
  return `${version.address}#${passage.part}:${fold(text).slice(0, MAX_KEY)}`;
}

const MAX_KEY = 80; // letters: enough to tell sentences of one article apart

/** A sentence in the outlet's own voice, and who refuses to speak in it. */
interface OwnSentence {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly refuser?: string;
}

/**
 * The strongest own sentence of the body (or standfirst) and of the headline, and those that tell of a
 * refusal to speak of it.
 */
function ownSentences(
  reader: StanceReader,
  passages: PassageReader,
  version: Version,
  zone: string,
): readonly OwnSentence[] {
  const day = reportedDay(version, zone);
  const best = new Map<string, OwnSentence>();
  const refusals: OwnSentence[] = [];
  const sourced = version.attribution.statements.some(
    (one) =>
      one.part === 'body' &&
      !reader.isClaimedAct(version, one) &&
      reader.statement(version, one, day).stance !== 'none',
  );
  let supposed = false;
  for (const passage of passages.whole(version)) {
    const sense = reader.sentence(version, passage, day);
    const refuser =
      passage.part === 'body' ? refuserIn(reader, passages, version, passage, day) : null;
    if (refuser !== null) {
      const reading = { ...NO_STANCE, stance: 'relates' as const, score: sense.score };
      refusals.push({ passage, reading: { ...reading, why: 'declined to comment' }, refuser });
      continue;
    }
    // "It must be lifted", "should it be lifted": what the text goes on to say of it is said of that.
    supposed ||= sense.supposed;
    if (supposed && sense.stance === 'affirms') continue;
    if (sense.stance === 'none' || !speaksOfIt(sense)) continue;
    const by = attributed(reader, version, passage, day);
    if (by === 'all' || repeatsTitle(version, passage)) continue;
    if (by === 'part' && (sourced || stanceRank(sense.stance) < stanceRank('affirms'))) continue;
    const { stance, denies, score, why } = sense;
    const vague = sense.vague && stance === 'affirms';
    const reading: Reading = { stance, denies, score, vague, why };
    const slot = passage.part === 'headline' ? 'headline' : 'text';
    const known = best.get(slot)?.reading;
    const stronger =
      known === undefined ||
      rankOf(reading) > rankOf(known) ||
      (rankOf(reading) === rankOf(known) && reading.score > known.score);
    if (stronger) best.set(slot, { passage, reading });
  }
  return [...best.values(), ...refusals];
}

/** The entity that refuses to speak of the claim in a sentence where no statement does. */
function refuserIn(
  reader: StanceReader,
  passages: PassageReader,
  version: Version,
  passage: Passage,
  day: string,
): string | null {
  if (passage.entities.length === 0 || !reader.isAbout(version, passage, day)) return null;
  const refusal = refusalIn(version.article.lang, passage.words, 'told');
  if (refusal === null) return null;
  const [start, end] = passage.span;
  const told = version.attribution.statements.some(
    (one) =>
      one.part === passage.part &&
      one.content.spans.some(([from, to]) => from < end && to > start) &&
      isRefusal(passages, version, one),
  );
  const entities = passage.entities.filter(({ id }) => !isCountry(id));
  return told ? null : (refuserAmong(refusal, entities)?.id ?? null);
}

/** Strength among the sentences of one voice: what is vague is weaker than any side taken. */
function rankOf({ stance, vague }: Reading): number {
  return vague === true ? stanceRank('relates') + VAGUE : stanceRank(stance);
}

const VAGUE = 0.5; // between relating and asking

// Share of the claim's subject matter that a sentence without its subject must name to relate to it.
const FULL_TOPIC = 0.75;

/** Nobody vouches for what an outlet's own sentence means: it must name the claim's subject. */
function speaksOfIt({ subject, topic }: Sense): boolean {
  return subject === 'named' || (subject === 'open' && topic >= FULL_TOPIC);
}

/** Whether a sentence of the body is the headline printed again. */
function repeatsTitle(version: Version, passage: Passage): boolean {
  const title = version.article.title;
  if (passage.part !== 'body' || title === null) return false;
  return wordDice(passage.words.join(' '), title) >= SAME_SENTENCE;
}

// Share of a sentence's letters from which its statements are all it says: with less the rest of it
// is told by the outlet ("so the Courier reported").
const MOST = 0.5;

/**
 * Whether what the sentence says is said by somebody else than the outlet: all of it, or a `part`,
 * so that the rest may be read for what takes a side.
 */
function attributed(
  reader: StanceReader,
  version: Version,
  passage: Passage,
  day: string,
): 'no' | 'part' | 'all' {
  const [start, end] = passage.span;
  const within = ([from, to]: Span): number =>
    Math.max(0, Math.min(to, end) - Math.max(from, start));
  const sum = (spans: readonly Span[]): number =>
    spans.reduce((total, span) => total + within(span), 0);
  let touched = 0;
  let covered = 0;
  for (const one of version.attribution.statements) {
    if (one.act === 'intention' || one.part !== passage.part) continue;
    if (reader.isClaimedAct(version, one) || reader.isTurnedRound(version, one, day)) continue;
    touched += sum(one.content.spans) + sum(one.cue?.spans ?? []);
    if (one.parent === null) covered += sum(one.content.spans);
  }
  if (touched === 0) return 'no';
  return covered >= MOST * (end - start) ? 'all' : 'part';
}

/**
 * Own sentences that take no side count only where no source does; a headline only where no other
 * row of the article stands.
 */
function withHeadline(rows: readonly ReadRow[]): readonly ReadRow[] {
  const standing = rows.filter((row) => row.withdrawnIn === null);
  const others = standing.filter((row) => row.place?.part !== 'headline');
  const sided = others.some((row) => row.voice === 'source');
  return rows.filter((row) => {
    if (row.voice === 'source' || row.refuser !== undefined) return true;
    if (row.place?.part === 'headline') return others.length === 0;
    return stanceRank(row.stance) === stanceRank('affirms') || !sided;
  });
}
