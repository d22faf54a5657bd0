import type { ErrorWords, FrameWords, PagingWords } from '../words/frame.ts';

export const frame: FrameWords = {
  skip: 'Zum Inhalt springen',
  site: 'Website',
  languages: 'Sprachen',
  home: 'Startseite',
  claims: 'Behauptungen',
  editions: 'Ausgaben',
  articles: 'Artikel',
  who: 'Personen und Medien',
  search: 'Suche',
  changes: 'Änderungen',
  events: 'Ereignisse',
  corrections: 'Berichtigungen',
  feeds: 'Feeds',
  feedsLead:
    'Ein Feed sagt einem Feedreader, was neu ist, damit niemand hier nachsehen muss: Geben Sie ihm eine dieser Adressen.',
  feedsAll: 'Alle in einer Datei: {file}',
  asOf: 'Stand: {day} ({zone}).',
  notReviewed: 'Noch nicht ausgewertet.',
  proof: 'Jede Aussage führt zu den Worten in einer Aufzeichnung.',
  undated: 'ohne Datum',
};

export const paging: PagingWords = {
  label: 'Seiten',
  first: 'Erste',
  newer: 'Neuere',
  older: 'Ältere',
  last: 'Letzte',
  at: 'Seite {page} von {pages}',
  titled: '{title}, Seite {page}',
};

export const errors: ErrorWords = {
  notFound: {
    title: 'Nicht gefunden',
    heading: 'Hier steht nichts',
    statement:
      'Die Redaktion hat keine Aussage mit diesem Schlüssel. Vielleicht stand sie in einem Artikel, der neu gelesen wurde und sie nicht mehr enthält.',
    citedBy: 'Zitiert wird sie in:',
    claim: 'Die Redaktion verfolgt keine Behauptung mit dieser Kennung und hat nie eine geprüft.',
    capture:
      'Keine Aufzeichnung mit dieser SHA-256-Summe ist aufbewahrt, oder ihre Datei ist beschädigt.',
    picture:
      'Hier liegt kein Bild. Bilder sind PNG-, JPEG-, GIF- oder WebP-Dateien neben den Ausgaben der Redaktion.',
    feed: 'Diesen Feed gibt es nicht. Die Namen enden auf {endings}; [alle Feeds](all).',
    other:
      'Vielleicht ist die Adresse vertippt, oder was hier stand, gehörte nie zu dieser Redaktion.',
    on: 'Dauerhafte Adressen von Behauptungen, Aussagen und Ausgaben verschwinden nicht. Weiter geht es zu den [Behauptungen](claims), den [Ausgaben](editions), den [Artikeln](articles) oder mit der Suche:',
  },
  broken: {
    title: 'Fehler',
    heading: 'Diese Seite ließ sich nicht erstellen',
    text: 'Der Fehler liegt bei uns und wurde festgehalten. Bitte gleich noch einmal versuchen oder zur [Startseite](home) gehen.',
  },
  tooOften: {
    title: 'Zu viele Anfragen',
    wait: {
      one: 'Bitte in {n} Sekunde noch einmal fragen.',
      other: 'Bitte in {n} Sekunden noch einmal fragen.',
    },
    feeds:
      'Ein Programm, das Feeds liest, schickt die Marke seiner letzten Antwort mit ({header}): Was sich nicht geändert hat, wird immer beantwortet.',
  },
  dropped: {
    heading: 'Diese Behauptung wird nicht mehr verfolgt',
    text: 'Die Redaktion hat die Behauptung {claim} von ihrer Liste genommen. Bei der letzten Prüfung, {day}, galt sie als {state}, mit folgender Grundlage: {origins}.',
    editions: 'Ausgaben dazu',
    on: 'Die Aussagen, auf denen sie beruhte, behalten ihre Adressen. Siehe die [Behauptungen, die jetzt verfolgt werden](claims).',
  },
};
