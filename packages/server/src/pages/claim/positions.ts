/** Who confirmed, denied, declined or stayed silent: a time line, and the same as a table. */
import type { ReviewedClaim } from '@hearsay/desk';
import type { Position } from '@hearsay/weigh';
import { type ActorRow, drawPositions } from '../../drawing/position-line.ts';
import { type Html, html, inLanguage, when } from '../../html.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { named, nameOf } from '../names.ts';
import { positionPill, positionWords } from '../state.ts';

export async function positionsSection(
  speaking: Speaking,
  { claim, review }: ReviewedClaim,
): Promise<Html> {
  const { library, lang, words, urls } = speaking;
  const { asOf } = library;
  if (review.positions.length === 0) return html``;
  const keys = new Map(
    review.statements.map(({ article, statement, key }) => [`${statement} ${article}`, key]),
  );
  const hrefOf = ({ article, statement }: Position): string | null => {
    if (article === null) return null;
    const key = statement === null ? null : keys.get(`${statement} ${article}`);
    return key == null ? urls.article(article) : urls.statement(key);
  };
  const articles = await library.entries(review.positions.flatMap(({ article }) => article ?? []));
  const rows = claim.actors.map(
    (actor): ActorRow => ({
      name: nameOf(speaking, actor) ?? actor,
      positions: review.positions
        .filter((position) => position.actor === actor)
        .map((position) => ({
          ...position,
          words: positionWords(speaking, position),
          href: hrefOf(position),
        })),
    }),
  );
  const { actor, position, since, proof } = words.claim;
  const heads = [actor, position, since, proof];
  const from = review.first?.date ?? claim.from ?? asOf;
  return html`<section aria-labelledby="positions"><h2 id="positions">${words.claim.parts.positions}</h2>
${from === null || asOf === null ? '' : drawPositions(speaking, rows, from, asOf)}
<div class="scroll" tabindex="0" role="group" aria-label="${words.claim.tableOfPositions}"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${review.positions.map((position) => {
    const href = hrefOf(position);
    const entry = position.article === null ? undefined : articles.get(position.article);
    return html`<tr><th scope="row">${named(speaking, position.actor, position.actor)}</th>
<td>${positionPill(speaking, position)}</td>
<td>${when(position.date ?? position.since, lang)}</td>
<td>${href === null ? '' : html`<a href="${href}">${inLanguage(entry?.title ?? position.article ?? '', entry?.lang ?? null)}</a>`}</td></tr>`;
  })}</tbody></table></div></section>`;
}
