/** An outlet, person, office or organisation: its profile, its articles, its positions. */
import type { Library } from '@hearsay/desk';
import type { Office, Outlet } from '@hearsay/resolve';
import { type Html, html, inLanguage, when } from '../html.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';
import { named, nameOf } from './names.ts';
import { positionWords } from './state.ts';

/** Admiralty reliability in words (NATO AJP-2.1). */
const RELIABILITY_WORDS = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const;

function outletProfile(library: Library, outlet: Outlet): Html {
  const { kind, country, owner, seat, reliability, leaning, speaksFor } = outlet;
  const articles = library.articles.filter((entry) => entry.outlet === outlet.id);
  return html`<dl>
<dt>Kind</dt><dd>${kind ?? 'not stated'}</dd>
<dt>Country</dt><dd>${country ?? 'not stated'}${seat === null ? '' : `, seat ${seat}`}${owner === null ? '' : `, owner ${owner}`}</dd>
<dt>Reliability</dt><dd>${reliability === null ? 'not rated' : `${reliability}: ${RELIABILITY_WORDS[reliability]}`}</dd>
<dt>Leaning</dt><dd>${leaning.length === 0 ? 'not stated' : leaning.map(({ label, from, by }) => html`${label} <span class="quiet">${from === null ? '' : html`since ${when(from)}`}${by === null ? '' : `, as ${by} says`}</span> `)}</dd>
${speaksFor.length === 0 ? '' : html`<dt>Speaks for</dt><dd>${speaksFor.map((id) => named(library, id, id))}</dd>`}
</dl>
<section aria-labelledby="articles"><h2 id="articles">Articles (${articles.length})</h2><ul>
${articles.map((entry) => html`<li><a href="${urls.article(entry.address)}">${inLanguage(entry.title ?? entry.address, entry.lang)}</a> <span class="quiet">${when(entry.published)}</span></li>`)}</ul></section>`;
}

function holders(library: Library, { holders: list }: Office): Html {
  if (list.length === 0) return html``;
  return html`<h2>Holders</h2><ul>${list.map(
    ({ person, from, to }) =>
      html`<li>${named(library, person, person)} <span class="quiet">${from === null ? '' : html`from ${when(from)} `}${to === null ? 'until now' : html`to ${when(to)}`}</span></li>`,
  )}</ul>`;
}

function positions(library: Library, id: string): Html {
  const rows = library.claims.flatMap(({ claim, review }) =>
    review.positions
      .filter(({ actor }) => actor === id)
      .map(
        (position) =>
          html`<li>${when(position.date ?? position.since)} ${positionWords(position)}: <a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a></li>`,
      ),
  );
  return rows.length === 0
    ? html``
    : html`<section aria-labelledby="positions"><h2 id="positions">Positions</h2><ul>${rows}</ul></section>`;
}

/** Null for an id the desk does not know. */
export function entityPage(library: Library, id: string): Html | null {
  const { outlets, people, organisations, offices } = library.desk.registry;
  const entity = [...outlets, ...people, ...organisations, ...offices].find((one) => one.id === id);
  if (entity === undefined) return null;
  const held = offices.filter((office) => office.holders.some(({ person }) => person === id));
  return layout(library, {
    title: nameOf(library, id) ?? id,
    body: html`<h1><bdi>${nameOf(library, id) ?? id}</bdi></h1>
<p class="quiet">${entity.type}. Names: ${Object.entries(entity.names).flatMap(([lang, names]) => names.map((name) => html`${inLanguage(name, lang)} <small>${lang}</small> `))}</p>
${entity.type === 'outlet' ? outletProfile(library, entity) : ''}
${entity.type === 'office' ? holders(library, entity) : ''}
${held.length === 0 ? '' : html`<h2>Offices</h2><ul>${held.map((office) => html`<li>${named(library, office.id, office.id)}</li>`)}</ul>`}
${positions(library, id)}`,
  });
}
