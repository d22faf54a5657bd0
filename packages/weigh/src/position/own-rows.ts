/** Rows that are somebody's own words on the record, and what position each of them takes. */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import type { NamesInText } from '@hearsay/trace';
import { reportedDay } from '../as-of.ts';
import type { Unsaid } from '../bearing/reading.ts';
import type { Bearing, PositionKind } from '../claim.ts';
import { speakerIn } from '../speaker/speaker.ts';
import { isRecalled } from './recalled.ts';
import type { PositionRequest } from './request.ts';

/** A standing row with who speaks in it. */
export interface OwnRow {
  readonly row: Bearing;
  readonly version: Version;
  readonly entity: string;
  readonly day: string;
  /** The text itself gives the day of the words. */
  readonly dated: boolean;
  /** The article recalls words of before. */
  readonly recalled: boolean;
  readonly position: PositionKind;
  readonly text: string;
}

/** Standing rows with who speaks; `versions` by address and number, `speakers` the names of all who may. */
export function ownRows(
  { bearings, unspoken, zone }: PositionRequest,
  versions: ReadonlyMap<string, Version>,
  speakers: NamesInText,
): readonly OwnRow[] {
  return bearings.flatMap((row): OwnRow[] => {
    const version = versions.get(`${row.article}\n${row.version}`);
    if (version === undefined || row.withdrawnIn !== null) return [];
    if (row.voice === 'outlet') {
      const unsaid = unspoken.get(row);
      const entity = unsaid?.by ?? version.outlet;
      const position = positionKind(row, null, unsaid?.how);
      if (entity === null || position === null) return [];
      return [
        {
          row,
          version,
          entity,
          day: reportedDay(version, zone),
          dated: false,
          recalled: false,
          position,
          text: '',
        },
      ];
    }
    const statement = version.attribution.statements.find((one) => one.id === row.statement);
    const entity = statement === undefined ? null : speakerIn(version, statement, speakers);
    if (statement === undefined || entity === null) return [];
    const unsaid = unspoken.get(row)?.how;
    const isWish = statement.act === 'thought' || statement.act === 'intention';
    if (statement.parent !== null || (isWish && unsaid !== 'declines')) return [];
    if (isSecondHand(statement)) return [];
    const position = positionKind(row, statement.polarity, unsaid);
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
        recalled: isRecalled(version, statement),
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
  unsaid: Unsaid | undefined,
): PositionKind | null {
  if (row.stance === 'affirms') return 'confirmed';
  if (row.stance === 'denies') return 'denied';
  if (unsaid === 'declines') return 'declined';
  const evades = unsaid === 'evades' || polarity === 'unclear' || row.stance === 'questions';
  return evades ? 'none' : null;
}
