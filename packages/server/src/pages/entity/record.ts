/** An outlet's track record: what its articles said of each claim, beside where the claim stands. */
import { type Html, html, when } from '../../html.ts';
import { numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { deskText } from '../names.ts';
import { stateBadge } from '../state.ts';
import { table } from '../table.ts';

export async function trackRecord(speaking: Speaking, outlet: string): Promise<Html> {
  const { library, lang, urls } = speaking;
  const words = speaking.words.record;
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
  if (rows.length === 0) return html`<p>${words.notKnown}</p>`;
  const affirmed = rows.filter(({ affirms }) => affirms > 0);
  const of = (state: string): string =>
    numberIn(lang, affirmed.filter(({ review }) => review.state === state).length);
  const numbers = {
    carried: numberIn(lang, affirmed.length),
    all: numberIn(lang, library.claims.length),
    confirmed: of('confirmed'),
    denied: of('denied'),
    disputed: of('disputed'),
    reported: of('reported'),
  };
  const { claim, state, first, affirm, deny, takenBack } = words;
  const heads = [claim, state, first, affirm, deny, takenBack];
  return html`<p>${said(words.summary, numbers)}</p>
${table(
  words.table,
  heads,
  rows.map((row) => ({
    head: html`<a href="${urls.claim(row.claim.id)}">${deskText(speaking, row.claim.question)}</a>`,
    cells: [
      stateBadge(speaking, row.review),
      when(row.review.first?.date ?? null, lang),
      ...[row.affirms, row.denies, row.withdrawn].map((n) => numberIn(lang, n)),
    ],
  })),
)}`;
}
