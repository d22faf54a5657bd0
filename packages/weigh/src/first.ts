/** The first appearance of a claim: the earliest article that affirms it. */
import type { Version } from '@hearsay/resolve';
import { reportedDay } from './as-of.ts';
import type { Bearing, ClaimReview } from './claim.ts';

/**
 * The earliest affirming article by publication (capture where unknown), then by address; one whose
 * affirmations were all withdrawn stays first, marked with the version that dropped the last.
 */
export function firstAppearance(
  bearings: readonly Bearing[],
  versionOf: (article: string) => Version | undefined,
  zone: string,
): ClaimReview['first'] {
  const affirming = new Map<string, Bearing[]>();
  for (const row of bearings) {
    if (row.stance !== 'affirms') continue;
    affirming.set(row.article, [...(affirming.get(row.article) ?? []), row]);
  }
  let first: { version: Version; time: number; rows: readonly Bearing[] } | null = null;
  for (const [article, rows] of affirming) {
    const version = versionOf(article);
    if (version === undefined) continue;
    const time = publicationTime(version);
    if (
      first === null ||
      time < first.time ||
      (time === first.time && article < first.version.address)
    ) {
      first = { version, time, rows };
    }
  }
  if (first === null) return null;
  const dropped = first.rows.map((row) => row.withdrawnIn);
  const standing = dropped.includes(null);
  const withdrawnIn = standing ? null : Math.max(...dropped.flatMap((one) => one ?? []));
  return { article: first.version.address, date: reportedDay(first.version, zone), withdrawnIn };
}

function publicationTime(version: Version): number {
  const value = version.article.published?.value;
  const published = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(published) ? Date.parse(version.captured) : published;
}
