/** Rows of an article that answers a report by its outlet's name, once it is known who affirms the claim. */
import { type Registry, type Version, voicesOf } from '@hearsay/resolve';
import type { PlaceIn } from '@hearsay/trace';
import { reportedDay } from '../as-of.ts';
import type { Bearing, Claim } from '../claim.ts';
import { type Answer, answersIn, isAnswerTo, type Reporters } from './answered.ts';
import type { PassageReader } from './passage.ts';
import { BY_CONTEXT, stanceRank } from './reading.ts';
import type { Decided } from './rows.ts';
import { voiceKey } from './voice-rows.ts';

/** The claim that may be answered, and what its articles are read with. */
interface Answered {
  readonly claim: Claim;
  readonly registry: Registry;
  readonly passages: PassageReader;
  /** IANA name. */
  readonly zone: string;
}

/**
 * The rows of an article that takes no side yet, with its denials of reports which it names by outlets
 * that affirm the claim: by those whose position counts, or beside words on the claim's subject.
 */
export function withAnswers(
  { claim, registry, passages, zone }: Answered,
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
