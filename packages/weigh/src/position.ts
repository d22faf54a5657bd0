/**
 * Who confirmed, denied, declined or stayed silent. The steps, in order: rows that are an actor's own
 * words on the record; the day of each; what people decided; the words in the order of days; silence
 * where there are none.
 */
import type { Statement } from '@hearsay/attribute';
import type { Note } from '@hearsay/read';
import { type Registry, type Version, type Voices, voicesOf } from '@hearsay/resolve';
import { wordDice } from '@hearsay/text';
import type { NamesInText } from '@hearsay/trace';
import { reportedDay } from './as-of.ts';
import type { Bearings } from './bearing/bearings.ts';
import type { Bearing, Claim, ClaimReview, Position, PositionKind } from './claim.ts';
import { inOrder, type Misfit, type WeighDecision } from './decision.ts';
import { speakerIn, speakerNames } from './speaker/speaker.ts';

export interface Positions {
  /** The one that holds for each actor, in the claim's order. */
  readonly holding: readonly Position[];
  /** All of them, by actor, then by day. */
  readonly history: readonly Position[];
  readonly misfits: readonly Misfit[];
}

export interface PositionRequest {
  readonly claim: Claim;
  readonly bearings: readonly Bearing[];
  readonly refusals: Bearings['refusals'];
  /** Every version known by then. */
  readonly versions: readonly Version[];
  readonly registry: Registry;
  readonly decisions: readonly WeighDecision[];
  readonly first: ClaimReview['first'];
  readonly zone: string;
  /** ISO day; decisions on later words do not count yet. */
  readonly asOf: string;
}

interface Words {
  readonly position: Position;
  readonly day: string;
  readonly captured: number;
  readonly order: number;
  readonly text: string;
}

export function positionsOf(request: PositionRequest): Positions {
  const versions = new Map(
    request.versions.map((version) => [`${version.address}\n${version.version}`, version]),
  );
  const own = ownRows(request, versions, speakerNames(request.registry));
  const holding: Position[] = [];
  const history: Position[] = [];
  for (const actor of request.claim.actors) {
    const voices = voicesOf(request.registry, actor);
    const words = decidedWords(request, actor, wordsOf(actor, own, voices));
    const silence = silenceOf(request, actor, voices, words);
    const all = [...silence, ...words.map(({ position }) => position)];
    const last = words.at(-1)?.position ?? silence.at(-1);
    history.push(...all);
    holding.push(last ?? noPosition(actor));
  }
  return { holding, history, misfits: misfitsOf(request) };
}

function noPosition(actor: string): Position {
  return {
    actor,
    position: 'none',
    denies: null,
    date: null,
    article: null,
    version: null,
    statement: null,
    place: null,
    basis: null,
    since: null,
  };
}

/** A standing row with who speaks in it. */
interface OwnRow {
  readonly row: Bearing;
  readonly version: Version;
  readonly entity: string;
  readonly day: string;
  /** The text itself gives the day of the words. */
  readonly dated: boolean;
  readonly position: PositionKind;
  readonly text: string;
}

function ownRows(
  { bearings, refusals, zone }: PositionRequest,
  versions: ReadonlyMap<string, Version>,
  speakers: NamesInText,
): readonly OwnRow[] {
  return bearings.flatMap((row): OwnRow[] => {
    const version = versions.get(`${row.article}\n${row.version}`);
    if (version === undefined || row.withdrawnIn !== null) return [];
    if (row.voice === 'outlet') {
      const refuser = refusals.get(row) ?? null;
      const entity = refuser ?? version.outlet;
      const position = refuser === null ? positionKind(row, null, false) : 'declined';
      if (entity === null || position === null) return [];
      return [
        {
          row,
          version,
          entity,
          day: reportedDay(version, zone),
          dated: false,
          position,
          text: '',
        },
      ];
    }
    const statement = version.attribution.statements.find((one) => one.id === row.statement);
    const entity = statement === undefined ? null : speakerIn(version, statement, speakers);
    if (statement === undefined || entity === null) return [];
    const refuses = refusals.has(row);
    const isWish = statement.act === 'thought' || statement.act === 'intention';
    if (statement.parent !== null || (isWish && !refuses)) return [];
    if (isSecondHand(statement)) return [];
    const position = positionKind(row, statement.polarity, refuses);
    if (position === null) return [];
    const said =
      statement.said !== null &&
      (statement.said.precision === 'day' || statement.said.precision === 'minute')
        ? statement.said.value.slice(0, 10)
        : null;
    const text = statement.content.text;
    return [
      {
        row,
        version,
        entity,
        day: said ?? reportedDay(version, zone),
        dated: said !== null,
        position,
        text,
      },
    ];
  });
}

/** Told by anybody but outlets, words are second-hand: the chain has somebody before the source. */
function isSecondHand({ chain }: Statement): boolean {
  return chain.slice(0, -1).some((link) => link.type !== 'outlet');
}

/** What a row makes an actor's position, or null where it says nothing on the claim itself. */
function positionKind(
  row: Bearing,
  polarity: string | null,
  refuses: boolean,
): PositionKind | null {
  if (row.stance === 'affirms') return 'confirmed';
  if (row.stance === 'denies') return 'denied';
  if (refuses) return 'declined';
  return row.stance === 'questions' || polarity === 'unclear' ? 'none' : null;
}

// An actor's latest words that new ones are compared with: what is repeated is recent, and an actor
// with thousands of statements must not cost their square.
const MAX_RECENT = 100;
const SAME_WORDS = 0.8; // word Dice from which two contents are the same words told again

/**
 * An actor's words in one article with the day that it gives of others to the same end: of "denied on
 * Tuesday that …. “Nothing was lifted,” it said" both were said on Tuesday, whenever it was printed.
 */
function withDays(own: readonly OwnRow[]): readonly OwnRow[] {
  const keyOf = ({ row, position }: OwnRow): string =>
    `${row.article}\n${row.version}\n${position}\n${row.denies ?? ''}`;
  const days = new Map<string, Set<string>>();
  for (const one of own) {
    if (!one.dated) continue;
    const key = keyOf(one);
    const known = days.get(key);
    if (known === undefined) days.set(key, new Set([one.day]));
    else known.add(one.day);
  }
  return own.map((one) => {
    const [day, second] = days.get(keyOf(one)) ?? [];
    return one.dated || day === undefined || second !== undefined ? one : { ...one, day };
  });
}

function wordsOf(actor: string, own: readonly OwnRow[], voices: Voices): readonly Words[] {
  const found: Words[] = [];
  const counted = withDays(own.filter(({ entity, day }) => voices(entity, day)))
    // A day that another's words told may be one on which the office was not held.
    .filter(({ entity, day }) => voices(entity, day))
    .sort(
      (a, b) =>
        compare(a.day, b.day) ||
        compare(a.version.captured, b.version.captured) ||
        compare(a.row.article, b.row.article),
    );
  for (const { row, version, day, dated, position, text } of counted) {
    // Old words that an outlet prints again without a day of their own renew nothing.
    const old =
      dated || text === ''
        ? undefined
        : found
            .slice(-MAX_RECENT)
            .find(
              (one) => one.position.position === position && wordDice(one.text, text) >= SAME_WORDS,
            );
    if (old !== undefined) continue;
    const denies = position === 'denied' ? (row.denies ?? 'content') : null;
    const evades = position === 'none';
    found.push({
      position: evades
        ? noPosition(actor)
        : {
            actor,
            position,
            denies,
            date: day,
            article: row.article,
            version: row.version,
            statement: row.statement,
            place: row.place,
            basis: null,
            since: null,
          },
      day,
      captured: Date.parse(version.captured),
      order: found.length,
      text,
    });
  }
  return found.sort(compareWords);
}

/** By day, then by capture; in one article what takes a side holds over what does not. */
function compareWords(a: Words, b: Words): number {
  const sameArticle = a.position.article === b.position.article;
  return (
    compare(a.day, b.day) ||
    a.captured - b.captured ||
    (sameArticle
      ? strength(a.position) - strength(b.position)
      : compare(a.position.article ?? '', b.position.article ?? '')) ||
    a.order - b.order
  );
}

function strength({ position, denies }: Position): number {
  if (position === 'confirmed') return 3;
  if (position === 'denied') return denies === 'content' ? 3 : 2;
  return position === 'declined' ? 1 : 0;
}

/** A person's word on a day takes the place of what the machine found for that day. */
function decidedWords(
  request: PositionRequest,
  actor: string,
  words: readonly Words[],
): readonly Words[] {
  let found = [...words];
  for (const { what } of inOrder(request.decisions)) {
    if (
      !('position' in what) ||
      what.position.claim !== request.claim.id ||
      what.position.actor !== actor
    )
      continue;
    const { date, position, denies } = what.position;
    if (date > request.asOf) continue;
    const machine = found.findLast((one) => one.day === date);
    const base = machine?.position ?? noPosition(actor);
    const denied = position === 'denied' ? (denies ?? 'content') : null;
    const decided: Position = { ...base, position, denies: denied, date };
    found = found.filter((one) => one.day !== date);
    found.push({
      position: decided,
      day: date,
      captured: machine?.captured ?? 0,
      order: found.length,
      text: machine?.text ?? '',
    });
    found.sort(compareWords);
  }
  return found;
}

function misfitsOf({ claim, decisions }: PositionRequest): readonly Misfit[] {
  return decisions.flatMap((decision): Misfit[] => {
    const { what } = decision;
    if (
      !('position' in what) ||
      what.position.claim !== claim.id ||
      claim.actors.includes(what.position.actor)
    )
      return [];
    return [{ decision, why: `${what.position.actor} is no actor of ${claim.id}` }];
  });
}

/** Silence from the first appearance until the actor's first words: computed, then as noted. */
function silenceOf(
  request: PositionRequest,
  actor: string,
  voices: Voices,
  words: readonly Words[],
): readonly Position[] {
  const { first } = request;
  if (first === null) return [];
  const firstWords = words[0]?.day ?? null;
  if (firstWords !== null && firstWords <= first.date) return [];
  const silent: Position = { ...noPosition(actor), position: 'silent' };
  const found: Position[] = [{ ...silent, basis: 'computed', since: first.date }];
  const noted = notedSilence(request, voices, first.date, firstWords);
  if (noted !== null) {
    const { version, note, day } = noted;
    const place = note.place && {
      article: version.address,
      version: version.version,
      ...note.place,
    };
    found.push({
      ...silent,
      article: version.address,
      version: version.version,
      place,
      basis: 'noted',
      since: day,
    });
  }
  return found;
}

interface Noted {
  readonly version: Version;
  readonly note: Note;
  readonly day: string;
}

/** The earliest note of the actor's silence in an article that bears on the claim. */
function notedSilence(
  request: PositionRequest,
  voices: Voices,
  from: string,
  until: string | null,
): Noted | null {
  const bearing = new Set(request.bearings.map((row) => row.article));
  let earliest: Noted | null = null;
  for (const version of request.versions) {
    if (!bearing.has(version.address)) continue;
    for (const note of version.attribution.notes) {
      const mention = version.attribution.mentions.find((one) => one.id === note.mention);
      const day = note.date?.slice(0, 10) ?? reportedDay(version, request.zone);
      if (note.kind !== 'silence' || mention?.entity == null || !voices(mention.entity, day))
        continue;
      if (day < from || (until !== null && day >= until)) continue;
      const sooner =
        earliest === null ||
        day < earliest.day ||
        (day === earliest.day && version.address < earliest.version.address);
      if (sooner) earliest = { version, note, day };
    }
  }
  return earliest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
