/** Which words a decision judged, and which claims say something else by now. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Desk } from '../desk-file/load.ts';
import { dataFolder, loadDesk } from '../open.ts';
import type { StandingDecision } from './log.ts';
import type { Decided, Judged } from './shape.ts';

/** A decision whose claim was edited after it was taken. */
export interface OutdatedDecision {
  readonly line: number;
  readonly claim: string;
  /** What the claim asserted when it was judged, and what it asserts now; null where it is gone. */
  readonly judged: string;
  readonly now: string | null;
}

/** The claim that a decision is about, where it names one. */
function claimOf(what: Decided): string | null {
  if ('stance' in what) return what.stance.claim;
  if ('position' in what) return what.position.claim;
  if ('origin' in what) return what.origin.claim;
  if ('assess' in what) return what.assess.claim;
  return 'evidence' in what ? (what.evidence.claim ?? null) : null;
}

function keyOf(what: Decided): string | null {
  if ('stance' in what) return what.stance.key;
  if ('statement' in what) return what.statement.key;
  return 'reject' in what ? what.reject : null;
}

// The part of the last review's file that holds the words of statements.
const reviewed = z.object({
  articles: z.array(
    z.object({
      statements: z.array(z.object({ key: z.string(), content: z.object({ text: z.string() }) })),
    }),
  ),
});

/** Content of the statement with the key in the last review; null where there is none. */
async function statementText(folder: string, key: string): Promise<string | null> {
  const text = await readFile(join(dataFolder(folder), 'review.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A review that cannot be read tells no words; the next run writes a new one.
    return null;
  }
  const parsed = reviewed.safeParse(value);
  if (!parsed.success) return null;
  const all = parsed.data.articles.flatMap(({ statements }) => statements);
  return all.findLast((one) => one.key === key)?.content.text ?? null;
}

/** The words that somebody who decides this has before them; undefined where it is about none. */
export async function judgedWords(folder: string, what: Decided): Promise<Judged | undefined> {
  const [id, key] = [claimOf(what), keyOf(what)];
  if (id === null && key === null) return undefined;
  const loaded = id === null ? null : await loadDesk(folder);
  const claims = loaded === null || 'error' in loaded ? [] : loaded.desk.claims;
  return {
    claim: claims.find((claim) => claim.id === id)?.asserts ?? null,
    statement: key === null ? null : await statementText(folder, key),
  };
}

/** Decisions that judged another text of their claim than the one in the desk file. */
export function outdatedDecisions(
  { claims }: Pick<Desk, 'claims'>,
  standing: readonly StandingDecision[],
): readonly OutdatedDecision[] {
  return standing.flatMap(({ line, what, judged }): OutdatedDecision[] => {
    const id = claimOf(what);
    const before = judged?.claim ?? null;
    if (id === null || before === null) return [];
    const now = claims.find((claim) => claim.id === id)?.asserts ?? null;
    return now === before ? [] : [{ line, claim: id, judged: before, now }];
  });
}
