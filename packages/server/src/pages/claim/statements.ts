/** What bears on a claim: one row a statement, with its stance and why. */
import type { Library, ReviewedClaim } from '@hearsay/desk';
import type { Bearing } from '@hearsay/weigh';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { named } from '../names.ts';
import type { Articles } from './article-link.ts';

function bearingRow(library: Library, articles: Articles, bearing: Bearing): Html {
  const entry = articles.get(bearing.article);
  const outlet = entry?.outlet ?? null;
  const proof = bearing.key === null ? urls.article(bearing.article) : urls.statement(bearing.key);
  return html`<tr><td>${when(entry?.published ?? null)}</td>
<td>${named(library, outlet, bearing.article)}</td>
<td><a href="${proof}">${inLanguage(entry?.title ?? bearing.article, entry?.lang ?? null)}</a></td>
<td><span class="stance ${bearing.stance}">${bearing.stance}</span>${bearing.denies === null ? '' : ` (${bearing.denies})`}${bearing.withdrawnIn === null ? '' : html` <span class="flag">withdrawn in version ${bearing.withdrawnIn}</span>`}</td>
<td>${bearing.voice === 'outlet' ? "the outlet's own voice" : 'a source'}</td>
<td class="why">${bearing.why} (${bearing.score.toFixed(2)})</td></tr>`;
}

export function statementsSection(
  library: Library,
  articles: Articles,
  { review }: ReviewedClaim,
): Html {
  return html`<section aria-labelledby="statements"><h2 id="statements">What bears on it</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Table of statements"><table>
<thead><tr><th scope="col">Day</th><th scope="col">Outlet</th><th scope="col">Article</th><th scope="col">Stance</th><th scope="col">Voice</th><th scope="col">Why</th></tr></thead>
<tbody>${review.statements.map((row) => bearingRow(library, articles, row))}</tbody></table></div></section>`;
}
