/** An outlet's track record: what its articles said of each claim, beside where the claim stands. */
import type { Library } from '@hearsay/desk';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { stateBadge } from '../state.ts';

export async function trackRecord(library: Library, outlet: string): Promise<Html> {
  const record = await library.recordOf(outlet);
  const count = (claim: string, stance: string, what: 'articles' | 'withdrawn'): number =>
    record.find((row) => row.claim === claim && row.stance === stance)?.[what] ?? 0;
  const rows = library.claims
    .map(({ claim, review }) => ({
      claim,
      review,
      affirms: count(claim.id, 'affirms', 'articles'),
      denies: count(claim.id, 'denies', 'articles'),
      withdrawn: count(claim.id, 'affirms', 'withdrawn') + count(claim.id, 'denies', 'withdrawn'),
    }))
    .filter(({ affirms, denies }) => affirms + denies > 0);
  if (rows.length === 0)
    return html`<p>Not known yet: none of its articles affirms or denies a claim of this desk.</p>`;
  const affirmed = rows.filter(({ affirms }) => affirms > 0);
  const of = (state: string): number =>
    affirmed.filter(({ review }) => review.state === state).length;
  return html`<p>It carried ${affirmed.length} of the desk's ${library.claims.length} claims. Of these, ${of('confirmed')} are confirmed by their actors, ${of('denied')} denied, ${of('disputed')} disputed; ${of('reported')} are only reported.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Table of claims"><table>
<thead><tr><th scope="col">Claim</th><th scope="col">State now</th><th scope="col">First reported</th><th scope="col">Articles that affirm</th><th scope="col">that deny</th><th scope="col">Statements taken back</th></tr></thead>
<tbody>${rows.map(
    ({ claim, review, affirms, denies, withdrawn }) =>
      html`<tr><th scope="row"><a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a></th><td>${stateBadge(review)}</td><td>${when(review.first?.date ?? null)}</td><td>${affirms}</td><td>${denies}</td><td>${withdrawn}</td></tr>`,
  )}</tbody></table></div>`;
}
