/** What the desk file says of an outlet, person, office or organisation, with dates and sources. */
import type { Library } from '@hearsay/desk';
import type { Entity, Leaning, Office, Organisation, Outlet, Person } from '@hearsay/resolve';
import { textLanguage } from '@hearsay/text';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { webAddress } from '../../urls.ts';
import { countryName, named } from '../names.ts';

/** Admiralty reliability in words (NATO AJP-2.1). */
const RELIABILITY_WORDS = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const;

type Row = readonly [string, Html | string];

const languageName = (code: string): string => textLanguage(code)?.name ?? code;

/** The language's own name beside the names in it. */
export function namesRow({ names }: Entity): Row {
  return [
    'Names',
    html`<ul class="plain">${Object.entries(names).map(
      ([lang, list]) =>
        html`<li>${list.map((name, at) => html`${at === 0 ? '' : ', '}${inLanguage(name, lang)}`)} <span class="quiet">${languageName(lang)}</span></li>`,
    )}</ul>`,
  ];
}

function list(library: Library, ids: readonly string[]): Html {
  return html`${ids.map((id, at) => html`${at === 0 ? '' : ', '}${named(library, id, id)}`)}`;
}

function leaningItem({ label, from, by, source }: Leaning): Html {
  const href = source === null ? null : webAddress(source);
  const facts = html`${from === null ? 'no date given' : html`since ${when(from)}`}${by === null ? '' : html`, as ${inLanguage(by, null)} says`}${href === null ? '' : html`, <a rel="nofollow noreferrer" href="${href}">source</a>`}`;
  return html`<li>${inLanguage(label, null)} <span class="quiet">(${facts})</span></li>`;
}

function outletRows(library: Library, outlet: Outlet): readonly Row[] {
  const { kind, country, seat, owner, languages, access, domains, reliability } = outlet;
  const leaning = outlet.leaning.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  const rows: Row[] = [
    ['Kind', kind ?? 'not stated'],
    ['Country', country === null ? 'not stated' : countryName(library, country)],
  ];
  if (seat !== null) rows.push(['Seat', inLanguage(seat, null)]);
  if (owner !== null) rows.push(['Owner', inLanguage(owner, null)]);
  if (languages.length > 0) rows.push(['Languages', languages.map(languageName).join(', ')]);
  if (access !== null) rows.push(['Access', inLanguage(access, null)]);
  if (domains.length > 0) rows.push(['Domains', domains.join(', ')]);
  if (outlet.speaksFor.length > 0) rows.push(['Speaks for', list(library, outlet.speaksFor)]);
  rows.push([
    'Reliability',
    reliability === null
      ? 'not rated'
      : html`${reliability}: ${RELIABILITY_WORDS[reliability]} <span class="quiet">(Admiralty scale, the desk's rating)</span>`,
  ]);
  rows.push([
    'Leaning',
    leaning.length === 0 ? 'not stated' : html`<ul class="plain">${leaning.map(leaningItem)}</ul>`,
  ]);
  return rows;
}

function wikidataRow(id: string | null): readonly Row[] {
  return id === null
    ? []
    : [
        [
          'Wikidata',
          html`<a rel="nofollow noreferrer" href="https://www.wikidata.org/wiki/${id}">${id}</a>`,
        ],
      ];
}

function period(from: string | null, to: string | null): Html {
  return html`<span class="quiet">${from === null ? '' : html`from ${when(from)} `}${to === null ? 'until now' : html`to ${when(to)}`}</span>`;
}

function personRows(library: Library, { id, wikidata, speaksFor }: Person): readonly Row[] {
  const held = library.desk.registry.offices.flatMap((office) =>
    office.holders.filter(({ person }) => person === id).map((holder) => ({ office, holder })),
  );
  return [
    ...(held.length === 0
      ? []
      : ([
          [
            'Offices',
            html`<ul class="plain">${held.map(
              ({ office, holder }) =>
                html`<li>${named(library, office.id, office.id)} ${period(holder.from, holder.to)}</li>`,
            )}</ul>`,
          ],
        ] as const)),
    ...(speaksFor.length === 0 ? [] : ([['Speaks for', list(library, speaksFor)]] as const)),
    ...wikidataRow(wikidata),
  ];
}

function officeRows(library: Library, office: Office): readonly Row[] {
  const rows: Row[] = [];
  if (office.of !== null) rows.push(['Part of', named(library, office.of, office.of)]);
  if (office.heads !== null) rows.push(['Heads', named(library, office.heads, office.heads)]);
  if (office.speaksFor.length > 0) rows.push(['Speaks for', list(library, office.speaksFor)]);
  if (office.country !== null) rows.push(['Country', countryName(library, office.country)]);
  const holders = office.holders.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  if (holders.length > 0)
    rows.push([
      'Holders',
      html`<ul class="plain">${holders.map(({ person, from, to }) => html`<li>${named(library, person, person)} ${period(from, to)}</li>`)}</ul>`,
    ]);
  return rows;
}

function organisationRows(library: Library, organisation: Organisation): readonly Row[] {
  const { id, country, renamed, wikidata } = organisation;
  const { offices, people, outlets } = library.desk.registry;
  const parts = offices.filter((office) => office.of === id || office.heads === id);
  const voices = [...people, ...offices, ...outlets].filter(({ speaksFor }) =>
    speaksFor.includes(id),
  );
  const rows: Row[] = [];
  if (country !== null) rows.push(['Country', countryName(library, country)]);
  if (renamed.length > 0)
    rows.push([
      'Renamed',
      html`<ul class="plain">${renamed.map(({ from, names }) => html`<li>${Object.entries(names).map(([lang, [name = '']]) => html`${inLanguage(name, lang)} `)}<span class="quiet">since ${when(from)}</span></li>`)}</ul>`,
    ]);
  const ids = (entities: readonly Entity[]): readonly string[] => entities.map((one) => one.id);
  if (parts.length > 0) rows.push(['Offices', list(library, ids(parts))]);
  if (voices.length > 0) rows.push(['Spoken for by', list(library, ids(voices))]);
  return [...rows, ...wikidataRow(wikidata)];
}

export function profile(library: Library, entity: Entity): Html {
  const rows = {
    outlet: () => outletRows(library, entity as Outlet),
    person: () => personRows(library, entity as Person),
    office: () => officeRows(library, entity as Office),
    organisation: () => organisationRows(library, entity as Organisation),
  }[entity.type]();
  return html`<dl>${[namesRow(entity), ...rows].map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
