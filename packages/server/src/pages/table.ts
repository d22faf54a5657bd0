/** A table that a narrow page shows as a list of cards, in which each cell says what it tells. */
import { type Html, html } from '../html.ts';

/** A row: the cell that names it, and the others in the order of their columns. */
export interface Row {
  readonly head: Html | string;
  readonly cells: readonly (Html | string)[];
}

/**
 * `heads` name the columns, that of the rows' heads first. The roles are said because laid out as a
 * list a table is none to some browsers.
 */
export function table(label: string, heads: readonly string[], rows: readonly Row[]): Html {
  const [, ...columns] = heads;
  return html`<table role="table" class="cells" aria-label="${label}">
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ({ head, cells }) =>
      html`<tr role="row"><th role="rowheader" scope="row">${head}</th>${cells.map((cell, at) => html`<td role="cell" data-column="${columns[at] ?? ''}">${cell}</td>`)}</tr>
`,
  )}</tbody></table>`;
}
