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
  lead: 'Was behauptet wird, wer es gesagt hat und auf wie viele unabhängige Ursprünge es zurückgeht.',
  latestEdition: 'Neueste Ausgabe',
  allEditions: { one: 'Alle Ausgaben ({n})', other: 'Alle Ausgaben ({n})' },
  changedLast: 'Letzte Änderungen',
  allChanges: 'Alle Änderungen',
  notReported: 'Noch nicht berichtet.',
  firstReported: 'Zuerst berichtet: {day}.',
  actors: '{held} von {all} Beteiligten haben Stellung genommen oder schweigen.',
  lastChange: 'Letzte Änderung: {day}.',
  noClaims:
    'Noch ist keine Behauptung geprüft. Der Befehl {command} wertet die Artikel der Redaktion aus.',
  claimsLead: 'Alle Behauptungen, die geprüft werden, nach dem Jahr des ersten Berichts.',
};

export const lists: ListWords = {
  articles: 'Artikel ({n})',
  lead: {
    one: '{n} Artikel, und wer darin was gesagt hat.',
    other: '{n} Artikel, und wer darin was gesagt hat; die neuesten zuerst.',
  },
  versions: { one: '{n} Fassung', other: '{n} Fassungen' },
  articlesOf: 'Artikel von {name} ({n})',
  articlesOfTitle: '{name}: Artikel',
  naming: 'Artikel, die {name} nennen ({n})',
  namingTitle: '{name}: Nennungen in Artikeln',
  said: '{name}: was gesagt wurde ({n})',
  saidTitle: '{name}: Aussagen',
};

export const search: SearchWords = {
  label:
    'Wörter aus einem Artikel, ein Name oder eine Behauptung; was in Anführungszeichen steht, muss genau so vorkommen',
  labelShort: 'Wörter aus einem Artikel, ein Name oder eine Behauptung',
  button: 'Suchen',
  titled: 'Suche: {words}',
  nothing: 'Kein Artikel enthält alle diese Wörter. Weniger Wörter finden mehr.',
  found: { one: '{n} Artikel.', other: '{n} Artikel, die neuesten zuerst.' },
};

export const changes: ChangeWords = {
  heading: 'Änderungen der Behauptungen',
  lead: 'Jede Änderung eines Stands, einer Haltung oder der Zahl der Ursprünge, mit ihrem Anlass.',
  feeds: 'Als Feed: {feeds}.',
  none: 'Noch hat sich nichts geändert.',
  state: 'Der Stand änderte sich von „{from}“ zu „{to}“.',
  position: '{actor}: von „{from}“ zu „{to}“.',
  origin: 'Ein weiterer Ursprung: {origin}. Er trägt: {carries}.',
  theClaim: 'die Behauptung',
  itsDenial: 'ihr Dementi',
  evidenceOn: 'einen Beleg zu „{says}“',
  affirmationWithdrawn: 'Worte, die es bejahten, fehlen in einer späteren Fassung.',
  denialWithdrawn: 'Worte, die es dementierten, fehlen in einer späteren Fassung.',
};

export const corrections: CorrectionWords = {
  description: 'Was die Redaktion in ihren Ausgaben berichtigt hat und was Medien zurücknahmen.',
  lead: 'Keine veröffentlichte Ausgabe wird spurlos geändert: Jede Fassung bleibt unter ihrer Adresse.',
  ours: 'In unseren Ausgaben ({n})',
  none: 'Bisher wurde keine Ausgabe berichtigt.',
  theirs: 'Von Medien zurückgenommen',
  noneTakenBack: 'Kein Artikel hat zurückgenommen, was er zu einer Behauptung sagte.',
  revision: 'Fassung {revision}, {day}.',
  despite: 'Veröffentlicht, obwohl die Prüfung sie bemängelt hatte: {reason}',
  before: 'vorher',
  after: 'nachher',
  tooMuch: 'Es hat sich zu viel geändert, um es hier zu zeigen; bitte beide Fassungen vergleichen.',
  noWord:
    'Kein Wort des Textes hat sich geändert: Berichtigt wurden Ziele von Links oder das Bild.',
};

export const events: EventWords = {
  description: 'Was geschah, mit Bildern und Bildnachweisen, wie die Ausgaben es erzählen.',
  none: 'Noch erzählt keine Ausgabe von einem Ereignis. Ereignisse stehen im Kopf einer Ausgabe unter {key}.',
  toldIn: 'In: {editions}',
};

export const archive: ArchiveWords = {
  description: '{title}: {n} Ausgaben, die neuesten zuerst.',
  series: 'Reihen: {series}',
  nothing:
    'Noch ist nichts veröffentlicht. Ein Entwurf liegt im Ordner {folder} der Redaktion; {command} bringt ihn hierher.',
  editions: { one: '{n} Ausgabe', other: '{n} Ausgaben' },
  corrected: 'berichtigt, Fassung {revision}',
};

export const edition: EditionWords = {
  inThisEdition: 'Behauptungen in dieser Ausgabe',
  people: 'Wer darin spricht',
  onTheSameClaims: 'Zu denselben Behauptungen',
  inTheSeries: 'In der Reihe',
  newer: 'Neuer: {title}',
  older: 'Älter: {title}',
  viewAll: 'Alle Ausgaben',
  revision: 'Fassung {revision}, veröffentlicht am {day}.',
  firstPublished: 'Zuerst veröffentlicht am {day}.',
  whatChanged: 'Was die Berichtigungen änderten',
  despiteMarks: 'Veröffentlicht, obwohl die Prüfung sie bemängelt hatte. Begründung: {reason}',
  alsoAs: 'Auch als',
};
