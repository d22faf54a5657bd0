/** A claim's statements and positions as tables for spreadsheets. */
import type { ReviewedClaim } from '@hearsay/desk';
import { type Answering, type Asked, textAnswer } from '../../answer.ts';
import { type Cell, csv } from '../../csv.ts';
import { filled, type Html, html } from '../../html.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../names.ts';
import { heldBy } from './held.ts';

/** Those of `hearsay review --csv` first, then what that leaves to the captures. */
const STATEMENT_COLUMNS = [
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
  'why',
  'title',
  'speaker',
  'source',
  'words',
  'page',
];
const POSITION_COLUMNS = [
  'claim',
  'actor',
  'name',
  'position',
  'denies',
  'from',
  'until',
  'article',
];

const TYPE = 'text/csv; charset=utf-8; header=present';

async function statementRows(
  { library, base }: Asked,
  { claim, review }: ReviewedClaim,
): Promise<readonly (readonly Cell[])[]> {
  const { state, origins, statements } = review;
  const articles = await library.entries(statements.map(({ article }) => article));
  const said = await library.statementsWith(statements.flatMap(({ key }) => key ?? []));
  return statements.map((row) => {
    const entry = articles.get(row.article);
    const statement = row.key === null ? undefined : said.get(row.key);
    const page = row.key === null ? urls.article(row.article) : urls.statement(row.key);
    const of = [claim.id, state, origins.min, origins.max, row.article];
    const article = [entry?.outlet ?? null, entry?.published ?? null];
    const bearing = [row.stance, row.denies, row.voice, row.key, row.withdrawnIn, row.score];
    const { source = null, content } = statement ?? {};
    const words = [source?.entity ?? null, source?.text ?? null, content?.text ?? null];
    return [...of, ...article, ...bearing, row.why, entry?.title ?? null, ...words, base + page];
  });
}

function positionRows(
  asked: Asked,
  { claim, review }: ReviewedClaim,
): readonly (readonly Cell[])[] {
  // A file is the same for every reader: names are those of the desk's first language.
  const lang = asked.library.desk.languages[0] ?? asked.lang;
  return heldBy(review, claim.actors).flatMap(({ actor, steps }) =>
    steps.map(({ position, denies, day, article }, at) => {
      // The last one holds: its end is open.
      const until = steps[at + 1]?.day ?? null;
      return [
        claim.id,
        actor,
        nameOf({ ...asked, lang }, actor),
        position,
        denies,
        day,
        until,
        article,
      ];
    }),
  );
}

export const claimStatementsTable: Answering = async (asked) => {
  const reviewed = await asked.library.claim(asked.param('file').replace(/\.csv$/, ''));
  if (reviewed === null) return null;
  return textAnswer(TYPE, csv(STATEMENT_COLUMNS, await statementRows(asked, reviewed)));
};

export const claimPositionsTable: Answering = async (asked) => {
  const reviewed = await asked.library.claim(asked.param('id'));
  if (reviewed === null) return null;
  return textAnswer(TYPE, csv(POSITION_COLUMNS, positionRows(asked, reviewed)));
};

/** The way to one of the tables, where it can be seen on the page. */
export function downloadLink({ words }: Speaking, href: string): Html {
  const format = html`<bdi dir="ltr" lang="en">CSV</bdi>`;
  return html`<p><a href="${href}" download>${filled(words.claim.download, { format })}</a></p>`;
}
