/** The claims of a review as text for the terminal, and as CSV. */
import type { Review } from '@hearsay/desk';
import pc from 'picocolors';

type ReviewedClaim = Review['claims'][number];
type Questions = ReadonlyMap<string, string>;

interface Screen {
  readonly isTTY?: boolean;
}

const COLOURS = {
  unreported: 'dim',
  reported: 'yellow',
  confirmed: 'green',
  denied: 'red',
  disputed: 'magenta',
} as const;

function originsText({ min, max, minExact }: ReviewedClaim['origins']): string {
  const least = minExact ? `${min}` : `at most ${min}`;
  if (max === null) return `at least ${least}, open above`;
  return min === max ? `${min}` : `${least} to ${max}`;
}

function positionText({
  position,
  denies,
  date,
  since,
  basis,
}: ReviewedClaim['positions'][number]): string {
  const what = position === 'denied' && denies !== null ? `denied the ${denies}` : position;
  const from = date ?? since;
  return `${what}${basis === 'noted' ? ' (as reported)' : ''}${from === null ? '' : `, ${from}`}`;
}

/** Each claim's state, origins and positions, ready to print. */
export function claimsText(review: Review, questions: Questions, screen: Screen): string {
  const paint = pc.createColors(screen.isTTY === true && pc.isColorSupported);
  const lines: string[] = [];
  for (const { id, state, flags, origins, positions, first, statements } of review.claims) {
    const flagged = flags.length === 0 ? '' : ` [${flags.join(', ')}]`;
    lines.push(
      '',
      paint.bold(`\u2068${questions.get(id) ?? id}\u2069`),
      `  ${paint[COLOURS[state]](state)}${flagged}   independent origins: ${originsText(origins)}`,
    );
    if (first !== null) lines.push(`  first: ${first.date} ${first.article}`);
    const count = (stance: string): number =>
      statements.filter((row) => row.stance === stance).length;
    lines.push(
      `  affirms ${count('affirms')} · denies ${count('denies')} · questions ${count('questions')} · relates ${count('relates')}`,
    );
    for (const position of positions)
      lines.push(`    ${position.actor.padEnd(22)} ${positionText(position)}`);
  }
  return `${lines.join('\n')}\n`;
}

const field = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  // A leading =, +, - or @ would be run as a formula by spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const COLUMNS = [
  'claim',
  'state',
  'origins_min',
  'origins_max',
  'article',
  'outlet',
  'published',
  'stance',
  'denies',
  'voice',
  'statement',
  'withdrawn_in',
  'score',
] as const;

/** One row for each statement that bears on a claim, as RFC 4180 writes it. */
export function claimsCsv(review: Review): string {
  const articles = new Map(review.articles.map((article) => [article.url, article]));
  const rows = review.claims.flatMap(({ id, state, origins, statements }) =>
    statements.map((row) => {
      const article = articles.get(row.article);
      return [
        id,
        state,
        origins.min,
        origins.max,
        row.article,
        article?.outlet ?? null,
        article?.published?.value ?? null,
        row.stance,
        row.denies,
        row.voice,
        row.key,
        row.withdrawnIn,
        row.score,
      ];
    }),
  );
  return [COLUMNS, ...rows]
    .map((row) => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}
