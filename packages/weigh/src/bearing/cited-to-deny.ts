/**
 * A report that an article cites only to tell its denial: "the museum called invented a story in the
 * Courier, which had reported the sale". The article is one that denies; what it cites relates.
 */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import type { Bearing } from '../claim.ts';
import { foldedWords, lexiconOf } from '../meaning/lexicon.ts';

/**
 * The rows with the affirming ones turned where a source's denial opens what the article says of the
 * claim, and all that affirms is told through other outlets.
 */
export function withoutCitedToDeny<R extends Bearing>(
  rows: readonly R[],
  history: readonly Version[],
): readonly R[] {
  const standing = rows.filter((row) => row.withdrawnIn === null);
  const affirming = standing.filter((row) => row.stance === 'affirms');
  if (affirming.length === 0) return rows;
  const told = new Map(
    standing.flatMap((row) => {
      const statement = statementOf(row, history);
      return statement === null ? [] : [[row, statement] as const];
    }),
  );
  const [opening] = [...told]
    .filter(([{ stance }]) => stance === 'denies' || stance === 'affirms')
    .sort(([, a], [, b]) => placeOf(a) - placeOf(b));
  if (opening?.[0].stance !== 'denies') return rows;
  const isCited = (row: R): boolean => {
    const statement = told.get(row);
    const version = history.find(({ version: number }) => number === row.version);
    return statement !== undefined && version !== undefined && isThroughOutlet(statement, version);
  };
  if (!affirming.every(isCited)) return rows;
  const cited = new Set(affirming);
  return rows.map((row) =>
    cited.has(row) ? { ...row, stance: 'relates', why: 'a report cited to be denied' } : row,
  );
}

function statementOf(row: Bearing, history: readonly Version[]): Statement | null {
  if (row.statement === null) return null;
  const version = history.find(({ version: number }) => number === row.version);
  return version?.attribution.statements.find(({ id }) => id === row.statement) ?? null;
}

/** Headlines come first, then the words of the body in their order. */
function placeOf({ part, content }: Statement): number {
  return part === 'headline' ? -1 : (content.spans[0]?.[0] ?? 0);
}

/** An outlet other than the publisher tells it, or a word like "which" stands for one. */
function isThroughOutlet({ source, chain }: Statement, version: Version): boolean {
  if (source === null) return false;
  const told = chain.filter(
    ({ type, entity, spans }, at) =>
      type === 'outlet' && !(at === 0 && (entity === version.outlet || spans.length === 0)),
  );
  if (told.length > 0) return true;
  const { isStop } = lexiconOf(version.article.lang);
  const words = foldedWords(source.text);
  return source.entity === null && words.length > 0 && words.every(isStop);
}
