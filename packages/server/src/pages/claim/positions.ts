/** Who confirmed, denied, declined or stayed silent: a time line, and the same as a table. */
import type { Library, ReviewedClaim } from '@hearsay/desk';
import type { Position } from '@hearsay/weigh';
import { type ActorRow, drawPositions } from '../../drawing/position-line.ts';
import { type Html, html, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { named, nameOf } from '../names.ts';
import { positionWords } from '../state.ts';
import type { Articles } from './article-link.ts';

export function positionsSection(
  library: Library,
  articles: Articles,
  { claim, review }: ReviewedClaim,
): Html {
  const { asOf } = library;
  const keyOf = ({ article, statement }: Position): string | null =>
    review.statements.find((row) => row.article === article && row.statement === statement)?.key ??
    null;
  const hrefOf = (position: Position): string | null => {
    const key = keyOf(position);
    if (key !== null) return urls.statement(key);
    return position.article === null ? null : urls.article(position.article);
  };
  const rows = claim.actors.map(
    (actor): ActorRow => ({
      name: nameOf(library, actor) ?? actor,
      positions: review.positions
        .filter((position) => position.actor === actor)
        .map((position) => ({
          ...position,
          words: positionWords(position),
          href: hrefOf(position),
        })),
    }),
  );
  const from = review.first?.date ?? claim.from ?? asOf;
  return html`<section aria-labelledby="positions"><h2 id="positions">Positions</h2>
${from === null || asOf === null ? '' : drawPositions(rows, from, asOf)}
<div class="scroll" tabindex="0" role="group" aria-label="Table of positions"><table>
<thead><tr><th scope="col">Actor</th><th scope="col">Position</th><th scope="col">Since</th><th scope="col">Proof</th></tr></thead>
<tbody>${review.positions.map((position) => {
    const href = hrefOf(position);
    return html`<tr><th scope="row">${named(library, position.actor, position.actor)}</th>
<td><span class="position ${position.position}">${positionWords(position)}</span></td>
<td>${when(position.date ?? position.since)}</td>
<td>${href === null || position.article === null ? '' : html`<a href="${href}">${articles.get(position.article)?.title ?? position.article}</a>`}</td></tr>`;
  })}</tbody></table></div></section>`;
}
