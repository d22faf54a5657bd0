import type {
  ArchiveWords,
  ChangeWords,
  CorrectionWords,
  EditionWords,
  EventWords,
  HomeWords,
  ListWords,
  SearchWords,
} from '../words/desk.ts';

export const home: HomeWords = {
  lead: 'What is claimed, who said it, and how many independent origins it has.',
  latestEdition: 'Latest edition',
  allEditions: { one: 'View all editions ({n})', other: 'View all editions ({n})' },
  changedLast: 'What changed last',
  allChanges: 'All changes',
  notReported: 'Not reported yet.',
  firstReported: 'First reported {day}.',
  actors: '{held} of {all} actors have a position or are silent.',
  lastChange: 'Last change {day}.',
  noClaims: 'No claim is reviewed yet. Run {command} on the desk.',
  claimsLead: 'Every claim under review, by the year in which it was first reported.',
};

export const lists: ListWords = {
  articles: 'Articles ({n})',
  lead: {
    one: '{n} article with who said what in it.',
    other: '{n} articles with who said what in them, the newest first.',
  },
  versions: { one: '{n} version', other: '{n} versions' },
  articlesOf: 'Articles of {name} ({n})',
  articlesOfTitle: '{name}: articles',
  naming: 'Articles that name {name} ({n})',
  namingTitle: '{name}: articles that name it',
  said: 'What {name} said ({n})',
  saidTitle: '{name}: statements',
};

export const search: SearchWords = {
  label: 'Words of an article, a name or a claim; a stretch in quotation marks must stand as it is',
  labelShort: 'Words of an article, a name or a claim',
  button: 'Search',
  titled: 'Search: {words}',
  nothing: 'No article has all these words. Fewer words find more.',
  found: { one: '{n} article, the newest first.', other: '{n} articles, the newest first.' },
};

export const changes: ChangeWords = {
  heading: 'Changes of claims',
  lead: 'Each change of a state, a position or the number of origins, with its cause.',
  feeds: 'As a feed: {feeds}.',
  none: 'Nothing has changed yet.',
  state: 'The state went from {from} to {to}.',
  position: '{actor}: from {from} to {to}.',
  origin: 'A further origin: {origin}. It carries {carries}.',
  theClaim: 'the claim',
  itsDenial: 'its denial',
  evidenceOn: 'evidence on “{says}”',
  affirmationWithdrawn: 'Words that affirmed it were taken out of a later version.',
  denialWithdrawn: 'Words that denied it were taken out of a later version.',
};

export const corrections: CorrectionWords = {
  description: 'What the desk corrected in its editions, and what outlets took back.',
  lead: 'A published edition is never changed without a trace: each revision stays at its own address.',
  ours: 'In our editions ({n})',
  none: 'No edition was corrected so far.',
  theirs: 'Taken back by outlets',
  noneTakenBack: 'No article has taken back what it said of a claim.',
  revision: 'Revision {revision}, {day}.',
  despite: 'Published although the gate had marked it: {reason}',
  before: 'before',
  after: 'after',
  tooMuch: 'Too much changed to be shown here; compare the two revisions.',
  noWord: 'No word of the text changed: what was mended is where its links lead, or its picture.',
};

export const events: EventWords = {
  description: 'What happened, with pictures and their credits, as the editions tell it.',
  none: 'No edition tells of an event yet. Events stand in the head of an edition, under {key}.',
  toldIn: 'In: {editions}',
};

export const archive: ArchiveWords = {
  description: '{title}: {n} editions, the newest first.',
  series: 'Series: {series}',
  nothing:
    "Nothing is published yet. A draft lies in the desk's {folder} folder; {command} brings it here.",
  editions: { one: '{n} edition', other: '{n} editions' },
  corrected: 'corrected, revision {revision}',
};

export const edition: EditionWords = {
  inThisEdition: 'Claims in this edition',
  people: 'Who speaks in it',
  onTheSameClaims: 'On the same claims',
  inTheSeries: 'In the series',
  newer: 'Newer: {title}',
  older: 'Older: {title}',
  viewAll: 'View all editions',
  revision: 'Revision {revision}, published {day}.',
  firstPublished: 'First published {day}.',
  whatChanged: 'What the corrections changed',
  despiteMarks: 'Published although the gate had marked it. The reason given: {reason}',
  alsoAs: 'Also as',
};
