/** Invented articles: words of no language in Latin and Arabic letters, as long as news is. */
import type { OpenDesk } from '@hearsay/desk';
import type { Chance } from './chance.ts';

type Version = Parameters<OpenDesk['store']['saveArticle']>[0][number];
type Statement = Version['attribution']['statements'][number];

/** Letters of syllables by language; the words mean nothing. */
const SYLLABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['b', 'd', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v'],
    ['a', 'e', 'i', 'o', 'u'],
  ],
  fa: [
    ['ب', 'د', 'ک', 'ل', 'م', 'ن', 'ر', 'س', 'ت', 'و'],
    ['ا', 'ی', 'و', ''],
  ],
};
const LANGUAGES = Object.keys(SYLLABLES);

const PARAGRAPHS = 14;
const WORDS_IN_PARAGRAPH = 45;
/** Every second paragraph is a statement of someone the desk knows, or of someone else. */
const STATEMENT_EVERY = 2;
const KNOWN_SPEAKERS = 0.6;

export const OUTLETS = 40;
export const PEOPLE = 60;
/** Days over which the articles are spread. */
const DAYS = 700;
const LAST_DAY = Date.UTC(2026, 2, 22);
const DAY = 86_400_000; // ms

export function inventWords(chance: Chance, lang: string, count: number): string {
  const [consonants = [], vowels = []] = SYLLABLES[lang] ?? [];
  const word = (): string =>
    Array.from(
      { length: 2 + chance.below(2) },
      () => chance.pick(consonants) + chance.pick(vowels),
    ).join('');
  return Array.from({ length: count }, word).join(' ');
}

export const addressOf = (number: number): string =>
  `https://outlet${number % OUTLETS}.example/${number}`;
export const keyOf = (number: number, statement: number): string => `key${number}x${statement}`;

/** ISO day of the article with this number: higher numbers are newer. */
export function dayOf(number: number, articles: number): string {
  const before = Math.floor(((articles - 1 - number) / articles) * DAYS);
  return new Date(LAST_DAY - before * DAY).toISOString().slice(0, 10);
}

function statementOf(
  chance: Chance,
  key: string,
  at: number,
  text: string,
  start: number,
): Statement {
  const end = start + text.length;
  const known = chance.below(100) < KNOWN_SPEAKERS * 100;
  const name = text.slice(0, text.indexOf(' '));
  return {
    id: `s${at + 1}`,
    key,
    act: 'speech',
    kind: 'indirect',
    part: 'body',
    partIndex: null,
    source: {
      spans: [[start, start + name.length]],
      text: name,
      type: 'person',
      mention: null,
      entity: known ? `person${chance.below(PEOPLE)}` : null,
      anonymous: null,
    },
    cue: null,
    content: { spans: [[start + name.length + 1, end]], text: text.slice(name.length + 1) },
    parent: null,
    chain: [],
    polarity: 'asserts',
    denies: null,
    hedges: [],
    addressee: null,
    venue: null,
    said: null,
    confidence: 0.9,
    why: 'invented',
  };
}

/** An article with its statements; `sha256` names a capture that does not exist. */
export function inventArticle(chance: Chance, number: number, articles: number): Version {
  const lang = chance.pick(LANGUAGES);
  const statements: Statement[] = [];
  let text = '';
  for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
    const words = inventWords(chance, lang, WORDS_IN_PARAGRAPH);
    const start = text.length + (paragraph === 0 ? 0 : 2);
    text += `${paragraph === 0 ? '' : '\n\n'}${words}.`;
    if (paragraph % STATEMENT_EVERY === 0) {
      const at = statements.length;
      statements.push(statementOf(chance, keyOf(number, at), at, words, start));
    }
  }
  const address = addressOf(number);
  const day = dayOf(number, articles);
  return {
    address,
    version: 1,
    outlet: `outlet${number % OUTLETS}`,
    captured: `${day}T12:00:00.000Z`,
    sha256: number.toString(16).padStart(64, '0'),
    article: {
      url: address,
      canonical: address,
      lang,
      direction: lang === 'fa' ? 'rtl' : 'ltr',
      outlet: null,
      title: inventWords(chance, lang, 8),
      standfirst: null,
      authors: [],
      agencies: [],
      section: null,
      published: { value: day, precision: 'day', from: 'meta' },
      modified: null,
      text,
      media: [],
      posts: [],
      links: [],
      notes: [],
      warnings: [],
    },
    attribution: { statements, mentions: [], relays: [], notes: [], warnings: [] },
    names: [],
  };
}
