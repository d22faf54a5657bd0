/**
 * An actor's words in the order of their days: what an outlet prints again renews nothing, and an article
 * gives its day to the words beside it.
 */
import type { Voices } from '@hearsay/resolve';
import { wordDice } from '@hearsay/text';
import type { Position } from '../claim.ts';
import type { OwnRow } from './own-rows.ts';
import { noPosition } from './request.ts';

/** A position with what orders it among the others. */
export interface Words {
  readonly position: Position;
  readonly day: string;
  readonly captured: number;
  readonly order: number;
  readonly text: string;
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

/** The words of all who speak for the actor on the day of the words. */
export function wordsOf(actor: string, own: readonly OwnRow[], voices: Voices): readonly Words[] {
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
  for (const { row, version, day, dated, recalled, position, text } of counted) {
    // Old words that an outlet prints again without a day of their own renew nothing.
    const old =
      dated || text === ''
        ? undefined
        : found
            .slice(-MAX_RECENT)
            .find(
              (one) =>
                one.position.position === position &&
                (recalled || wordDice(one.text, text) >= SAME_WORDS),
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
export function compareWords(a: Words, b: Words): number {
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
