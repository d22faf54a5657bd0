/** What bears on a claim: one row a statement, with its stance and why; in parts where it is long. */
import type { Library, ListPage, ReviewedClaim } from '@hearsay/desk';
import type { Bearing } from '@hearsay/weigh';
import { type Answering, pageAnswer } from '../../answer.ts';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { named } from '../names.ts';
import { neighbours, pageLinks, pageSuffix, partOf } from '../paging.ts';
import type { Articles } from './article-link.ts';

/** Rows on the claim's own page, and on each page of the whole list. */
const SHOWN = 30;
const PER_PAGE = 60;

/** What counts first, what is only on the subject last. */
const STANCES: readonly Bearing['stance'][] = ['affirms', 'denies', 'questions', 'relates'];

function bearingRow(library: Library, articles: Articles, bearing: Bearing): Html {
  const entry = articles.get(bearing.article);
  const outlet = entry?.outlet ?? null;
  // What an outlet says in its own voice is no statement, and has no page but the article's.
  const proof =
    bearing.statement === null || bearing.key === null
      ? urls.article(bearing.article)
      : urls.statement(bearing.key);
  return html`<tr><td>${when(entry?.published ?? null)}</td>
<td>${named(library, outlet, bearing.article)}<br><a href="${proof}">${inLanguage(entry?.title ?? bearing.article, entry?.lang ?? null)}</a></td>
<td><span class="stance ${bearing.stance}">${bearing.stance}</span>${bearing.denies === null ? '' : ` (${bearing.denies})`}${bearing.voice === 'outlet' ? html` <span class="quiet">own voice</span>` : ''}${bearing.withdrawnIn === null ? '' : html` <span class="flag">withdrawn in version ${bearing.withdrawnIn}</span>`}</td>
<td class="why">${bearing.why} (${bearing.score.toFixed(2)})</td></tr>`;
}

/** By stance, then newest first where the day is known. */
function ordered({ statements }: ReviewedClaim['review']): readonly Bearing[] {
  const rank = ({ stance }: Bearing): number => STANCES.indexOf(stance);
  return statements.toReversed().sort((a, b) => rank(a) - rank(b));
}

function counts({ statements }: ReviewedClaim['review']): string {
  return STANCES.map((stance) => {
    const count = statements.filter((row) => row.stance === stance).length;
    return `${stance} ${count}`;
  }).join(', ');
}

async function table(library: Library, rows: readonly Bearing[]): Promise<Html> {
  const articles = await library.entries(rows.map(({ article }) => article));
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Table of statements"><table>
<thead><tr><th scope="col">Day</th><th scope="col">Outlet and article</th><th scope="col">Stance</th><th scope="col">Why</th></tr></thead>
<tbody>${rows.map((row) => bearingRow(library, articles, row))}</tbody></table></div>`;
}

export async function statementsSection(
  library: Library,
  { claim, review }: ReviewedClaim,
): Promise<Html> {
  const counting = ordered(review).filter(({ stance }) => stance !== 'relates');
  const shown = counting.slice(0, SHOWN);
  const left = review.statements.length - shown.length;
  return html`<section aria-labelledby="statements"><h2 id="statements">What bears on it</h2>
<p>${review.statements.length} statements: ${counts(review)}.</p>
${shown.length === 0 ? '' : await table(library, shown)}
${left === 0 ? '' : html`<p><a href="${urls.claimStatements(claim.id)}">View all ${review.statements.length} statements</a></p>`}</section>`;
}

export const claimStatementsPage: Answering = async (asked) => {
  const { library } = asked;
  const reviewed = await library.claim(asked.param('id'));
  if (reviewed === null) return null;
  const { claim, review } = reviewed;
  const path = urls.claimStatements(claim.id);
  const list: ListPage<Bearing> = partOf(ordered(review), asked.page, PER_PAGE);
  return pageAnswer(
    layout(asked, {
      title: `${claim.question} Statements${pageSuffix(list)}`,
      path,
      ...neighbours(path, list),
      body: html`<h1>What bears on: <a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a></h1>
<p>${list.total} statements: ${counts(review)}.</p>
${await table(library, list.items)}
${pageLinks(path, list)}`,
    }),
  );
};
