import type { EntityWords, ProfileWords, RecordWords } from '../words/entity.ts';

export const entity: EntityWords = {
  types: { outlet: 'Medium', person: 'Person', office: 'Amt', organisation: 'Organisation' },
  groups: { outlet: 'Medien', person: 'Personen', office: 'Ämter', organisation: 'Organisationen' },
  found:
    '{type}, in Artikeln genannt und nicht in der Redaktionsdatei: Diese Worte wurden allein über den Namen zusammengeführt',
  description: '{name}, {type}: Steckbrief, Haltungen und Aussagen.',
  positions: 'Haltungen',
  statements: 'Aussagen ({n})',
  allStatements: { one: 'Die Aussage ansehen', other: 'Alle {n} Aussagen ansehen' },
  record: 'Bilanz',
  articles: 'Artikel ({n})',
  allArticles: { one: 'Den Artikel ansehen', other: 'Alle {n} Artikel ansehen' },
  naming: 'Nennungen in Artikeln ({n})',
  editions: 'Ausgaben, die zitieren oder darüber berichten ({n})',
};

export const profile: ProfileWords = {
  names: 'Namen',
  kind: 'Art',
  country: 'Land',
  seat: 'Sitz',
  owner: 'Eigentümer',
  languages: 'Sprachen',
  access: 'Zugang',
  domains: 'Domains',
  speaksFor: 'Spricht für',
  spokenForBy: 'Für sie sprechen',
  reliability: 'Zuverlässigkeit',
  rated: '{grade}: {words}',
  scale: '(Admiralty-Skala, Einstufung der Redaktion)',
  grades: {
    A: 'völlig zuverlässig',
    B: 'meist zuverlässig',
    C: 'ziemlich zuverlässig',
    D: 'meist nicht zuverlässig',
    E: 'unzuverlässig',
    F: 'nicht zu beurteilen',
  },
  notRated: 'nicht eingestuft',
  leaning: 'Ausrichtung',
  noDate: 'ohne Datum',
  since: 'seit {day}',
  saysWho: 'laut {who}',
  source: 'Quelle',
  offices: 'Ämter',
  partOf: 'Teil von',
  heads: 'Leitet',
  holders: 'Amtsinhaber',
  renamed: 'Umbenannt',
  notStated: 'keine Angabe',
  fromTo: 'vom {from} bis {to}',
  fromOn: 'seit {from}',
  upTo: 'bis {to}',
  untilNow: 'bis heute',
};

export const record: RecordWords = {
  notKnown:
    'Noch nicht bekannt: Keiner der Artikel bejaht oder dementiert eine Behauptung dieser Redaktion.',
  summary:
    'Getragene Behauptungen: {carried} von {all}. Davon von den Beteiligten bestätigt: {confirmed}, dementiert: {denied}, umstritten: {disputed}, nur berichtet: {reported}.',
  table: 'Tabelle der Behauptungen',
  claim: 'Behauptung',
  state: 'Stand jetzt',
  first: 'Zuerst berichtet',
  affirm: 'Artikel, die bejahen',
  deny: 'Artikel, die dementieren',
  takenBack: 'Zurückgenommene Aussagen',
};
