/** What the desk file says of an outlet, person, office or organisation, with dates and sources. */
import type { Entity, Leaning, Office, Organisation, Outlet, Person } from '@hearsay/resolve';
import { filled, type Html, html, inLanguage, inList, when } from '../../html.ts';
import { draftWords, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { webAddress } from '../../urls.ts';
import { countryName, languageName, named } from '../names.ts';

type Row = readonly [string, Html | string];

/** Names by language, the language's name beside them. */
export function namesRow(speaking: Speaking, { names }: Entity): Row {
  const { lang, words } = speaking;
  return [
    words.profile.names,
    html`<ul class="plain">${Object.entries(names).map(
      ([code, list]) =>
        html`<li>${inList(
          list.map((name) => inLanguage(name, code)),
          lang,
        )} <span class="quiet">${languageName(speaking, code)}</span></li>`,
    )}</ul>`,
  ];
}

function list(speaking: Speaking, ids: readonly string[]): Html {
  return inList(
    ids.map((id) => named(speaking, id, id)),
    speaking.lang,
  );
}

const rowsOf = (items: readonly Html[]): Html => html`<ul class="plain">${items}</ul>`;

function leaningItem({ lang, words }: Speaking, { label, from, by, source }: Leaning): Html {
  const { noDate, since, saysWho, source: sourceWord } = words.profile;
  const href = source === null ? null : webAddress(source);
  const facts = [
    from === null ? noDate : filled(since, { day: when(from, lang) }),
    ...(by === null ? [] : [filled(saysWho, { who: inLanguage(by, null) })]),
    ...(href === null ? [] : [html`<a rel="nofollow noreferrer" href="${href}">${sourceWord}</a>`]),
  ];
  return html`<li>${inLanguage(label, null)} <span class="quiet">(${inList(facts, lang)})</span></li>`;
}

function reliabilityOf({ words }: Speaking, { reliability }: Outlet): Html | string {
  const { notRated, rated, grades, scale } = words.profile;
  if (reliability === null) return notRated;
  const grade = { grade: reliability, words: grades[reliability] };
  return html`<span data-reliability="${reliability}">${said(rated, grade)}</span> <span class="quiet">${scale}</span>`;
}

function outletRows(speaking: Speaking, outlet: Outlet): readonly Row[] {
  const { lang } = speaking;
  const words = speaking.words.profile;
  const { kind, country, seat, owner, languages, access, domains } = outlet;
  const leaning = outlet.leaning.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  const kindName =
    kind === null
      ? words.notStated
      : html`<span data-kind="${kind}">${draftWords(lang).outletKinds[kind]}</span>`;
  const rows: Row[] = [
    [words.kind, kindName],
    [words.country, country === null ? words.notStated : countryName(speaking, country)],
  ];
  if (seat !== null) rows.push([words.seat, inLanguage(seat, null)]);
  if (owner !== null) rows.push([words.owner, inLanguage(owner, null)]);
  if (languages.length > 0) {
    const names = languages.map((code) => languageName(speaking, code));
    rows.push([words.languages, inList(names, lang)]);
  }
  if (access !== null) rows.push([words.access, inLanguage(access, null)]);
  if (domains.length > 0) {
    const names = domains.map((domain) => html`<bdi dir="ltr">${domain}</bdi>`);
    rows.push([words.domains, inList(names, lang)]);
  }
  if (outlet.speaksFor.length > 0) rows.push([words.speaksFor, list(speaking, outlet.speaksFor)]);
  rows.push([words.reliability, reliabilityOf(speaking, outlet)]);
  const leanings = leaning.map((one) => leaningItem(speaking, one));
  rows.push([words.leaning, leaning.length === 0 ? words.notStated : rowsOf(leanings)]);
  return rows;
}

function wikidataRow(id: string | null): readonly Row[] {
  if (id === null) return [];
  const href = `https://www.wikidata.org/wiki/${id}`;
  return [['Wikidata', html`<a rel="nofollow noreferrer" href="${href}">${id}</a>`]];
}

function period({ lang, words }: Speaking, from: string | null, to: string | null): Html {
  const { fromTo, fromOn, upTo, untilNow } = words.profile;
  const sentence = from === null ? (to === null ? untilNow : upTo) : to === null ? fromOn : fromTo;
  const slots = {
    ...(from === null ? {} : { from: when(from, lang) }),
    ...(to === null ? {} : { to: when(to, lang) }),
  };
  return html`<span class="quiet">${filled(sentence, slots)}</span>`;
}

function personRows(speaking: Speaking, person: Person): readonly Row[] {
  const { library, words } = speaking;
  const { id, wikidata, speaksFor } = person;
  const held = library.desk.registry.offices.flatMap((office) =>
    office.holders
      .filter((holder) => holder.person === id)
      .map(
        ({ from, to }) =>
          html`<li>${named(speaking, office.id, office.id)} ${period(speaking, from, to)}</li>`,
      ),
  );
  const rows: Row[] = [];
  if (held.length > 0) rows.push([words.profile.offices, rowsOf(held)]);
  if (speaksFor.length > 0) rows.push([words.profile.speaksFor, list(speaking, speaksFor)]);
  return [...rows, ...wikidataRow(wikidata)];
}

function officeRows(speaking: Speaking, office: Office): readonly Row[] {
  const words = speaking.words.profile;
  const { of, heads, speaksFor, country } = office;
  const rows: Row[] = [];
  if (of !== null) rows.push([words.partOf, named(speaking, of, of)]);
  if (heads !== null) rows.push([words.heads, named(speaking, heads, heads)]);
  if (speaksFor.length > 0) rows.push([words.speaksFor, list(speaking, speaksFor)]);
  if (country !== null) rows.push([words.country, countryName(speaking, country)]);
  const holders = office.holders
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
    .map(
      ({ person, from, to }) =>
        html`<li>${named(speaking, person, person)} ${period(speaking, from, to)}</li>`,
    );
  if (holders.length > 0) rows.push([words.holders, rowsOf(holders)]);
  return rows;
}

function organisationRows(speaking: Speaking, organisation: Organisation): readonly Row[] {
  const { library, lang } = speaking;
  const words = speaking.words.profile;
  const { id, country, renamed, wikidata } = organisation;
  const { offices, people, outlets } = library.desk.registry;
  const parts = offices.filter((office) => office.of === id || office.heads === id);
  const voices = [...people, ...offices, ...outlets].filter(({ speaksFor }) =>
    speaksFor.includes(id),
  );
  const rows: Row[] = [];
  if (country !== null) rows.push([words.country, countryName(speaking, country)]);
  const items = renamed.map(({ from, names }) => {
    const since = filled(words.since, { day: when(from, lang) });
    return html`<li>${Object.entries(names).map(([code, [name = '']]) => html`${inLanguage(name, code)} `)}<span class="quiet">${since}</span></li>`;
  });
  if (items.length > 0) rows.push([words.renamed, rowsOf(items)]);
  const ids = (entities: readonly Entity[]): readonly string[] => entities.map((one) => one.id);
  if (parts.length > 0) rows.push([words.offices, list(speaking, ids(parts))]);
  if (voices.length > 0) rows.push([words.spokenForBy, list(speaking, ids(voices))]);
  return [...rows, ...wikidataRow(wikidata)];
}

export function profile(speaking: Speaking, entity: Entity): Html {
  const rows = {
    outlet: () => outletRows(speaking, entity as Outlet),
    person: () => personRows(speaking, entity as Person),
    office: () => officeRows(speaking, entity as Office),
    organisation: () => organisationRows(speaking, entity as Organisation),
  }[entity.type]();
  return html`<dl>${[namesRow(speaking, entity), ...rows].map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
