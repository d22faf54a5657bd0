import type { EntityWords, ProfileWords, RecordWords } from '../words/entity.ts';

export const entity: EntityWords = {
  types: { outlet: 'Outlet', person: 'Person', office: 'Office', organisation: 'Organisation' },
  found:
    '{type}, named by articles and not in the desk file: these words were joined by name alone',
  description: '{name}, {type}: profile, positions and statements.',
  positions: 'Positions',
  statements: 'Statements ({n})',
  allStatements: { one: 'View the statement', other: 'View all {n} statements' },
  record: 'Track record',
  articles: 'Articles ({n})',
  allArticles: { one: 'View the article', other: 'View all {n} articles' },
  naming: 'Articles that name it ({n})',
  editions: 'Editions that quote or report it ({n})',
};

export const profile: ProfileWords = {
  names: 'Names',
  kind: 'Kind',
  country: 'Country',
  seat: 'Seat',
  owner: 'Owner',
  languages: 'Languages',
  access: 'Access',
  domains: 'Domains',
  speaksFor: 'Speaks for',
  spokenForBy: 'Spoken for by',
  reliability: 'Reliability',
  rated: '{grade}: {words}',
  scale: "(Admiralty scale, the desk's rating)",
  grades: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'reliability cannot be judged',
  },
  notRated: 'not rated',
  leaning: 'Leaning',
  noDate: 'no date given',
  since: 'since {day}',
  saysWho: 'as {who} says',
  source: 'source',
  offices: 'Offices',
  partOf: 'Part of',
  heads: 'Heads',
  holders: 'Holders',
  renamed: 'Renamed',
  notStated: 'not stated',
  fromTo: 'from {from} to {to}',
  fromOn: 'from {from} until now',
  upTo: 'to {to}',
  untilNow: 'until now',
};

export const record: RecordWords = {
  notKnown: 'Not known yet: none of its articles affirms or denies a claim of this desk.',
  summary:
    "It carried {carried} of the desk's {all} claims. Of these, {confirmed} are confirmed by their actors, {denied} denied, {disputed} disputed; {reported} are only reported.",
  table: 'Table of claims',
  claim: 'Claim',
  state: 'State now',
  first: 'First reported',
  affirm: 'Articles that affirm',
  deny: 'Articles that deny',
  takenBack: 'Statements taken back',
};
