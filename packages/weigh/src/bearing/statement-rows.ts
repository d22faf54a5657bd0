/**
 * Rows of an article's statements, each once with the latest version that has it; inner statements yield
 * to the outer one.
 */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { reportedDay } from '../as-of.ts';
import { NO_STANCE, type Reading } from './reading.ts';
import { type Decided, type ReadRow, settle } from './rows.ts';
import type { StanceReader } from './stance.ts';

/** What one article's versions hold, with the number of the version that dropped each. */
interface Held<T> {
  readonly item: T;
  readonly version: Version;
  readonly withdrawnIn: number | null;
}

/** What the statements of an article's versions say; keys of decisions that were met are added to `used`. */
export function statementRows(
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
    const unsaid =
      settled.unsaid === undefined ? {} : { unsaid: { how: settled.unsaid, by: null } };
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
      ...unsaid,
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
  return item.act === 'intention' && read().unsaid !== 'declines';
}

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
