/** An invented desk and ways to write versions down shortly, for the tests of this stage. */
import type { Mention, MentionType, SourceType, Statement } from '@hearsay/attribute';
import { type Article, plainArticle } from '@hearsay/read';
import type { Office, Organisation, Outlet, Person, Registry } from '../entity.ts';
import type { Version } from '../version.ts';

export function person(id: string, names: Person['names'], more: Partial<Person> = {}): Person {
  return { type: 'person', id, names, wikidata: null, speaksFor: [], ...more };
}

export function organisation(
  id: string,
  names: Organisation['names'],
  more: Partial<Organisation> = {},
): Organisation {
  return { type: 'organisation', id, names, country: null, wikidata: null, renamed: [], ...more };
}

export function office(id: string, names: Office['names'], more: Partial<Office> = {}): Office {
  return {
    type: 'office',
    id,
    names,
    of: null,
    heads: null,
    speaksFor: [],
    country: null,
    holders: [],
    ...more,
  };
}

export function outlet(id: string, names: Outlet['names'], more: Partial<Outlet> = {}): Outlet {
  return {
    type: 'outlet',
    id,
    names,
    kind: null,
    country: null,
    seat: null,
    owner: null,
    languages: [],
    access: null,
    domains: [],
    speaksFor: [],
    reliability: null,
    leaning: [],
    ...more,
  };
}

export function registry(parts: Partial<Registry>): Registry {
  return { outlets: [], people: [], organisations: [], offices: [], countries: [], ...parts };
}

/** Sarvia (XX) and Veria (YY), their ministries, a change of minister, outlets in four scripts. */
export const desk: Registry = registry({
  countries: [
    {
      type: 'country',
      code: 'XX',
      names: {
        en: ['Sarvia', 'Sarvian'],
        fa: ['سرویا', 'سروی'],
        ar: ['سارفيا', 'سارفي', 'سارفية'],
        he: ['סרביה', 'סרוויה', 'סרווי'],
        tr: ['Sarviya'],
        de: ['Sarwien', 'sarwische'],
      },
    },
    {
      type: 'country',
      code: 'YY',
      names: { en: ['Veria', 'Verian'], fa: ['وریا'], tr: ['Verya'] },
    },
  ],
  people: [
    person('sohrabi', {
      en: ['Reza Sohrabi'],
      fa: ['رضا سهرابی'],
      ar: ['رضا سهرابي'],
      he: ['רזא סוהראבי'],
      tr: ['Rıza Sohrabi'],
    }),
    person('karimi', { en: ['Leila Karimi'], fa: ['لیلا کریمی'], ar: ['ليلى كريمي'] }),
    person('daneshvar', { en: ['Kamal Daneshvar'], fa: ['کمال دانشور'] }, { speaksFor: ['mfa'] }),
    person('leader-person', { en: ['Mahan Tavakol'], fa: ['ماهان توکل'] }),
    person('hollis', { en: ['Edgar Hollis'] }),
  ],
  organisations: [
    organisation(
      'mfa',
      {
        en: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
        fa: ['وزارت خارجه', 'وزارت امور خارجه'],
        ar: ['وزارة الخارجية'],
        he: ['משרד החוץ'],
        tr: ['Dışişleri Bakanlığı'],
        de: ['Außenministerium'],
      },
      { country: 'XX' },
    ),
    organisation('veria-mfa', { en: ['Foreign Ministry'], fa: ['وزارت خارجه'] }, { country: 'YY' }),
    organisation(
      'sarvia-government',
      { en: ['Government of Sarvia'], fa: ['دولت سرویا'] },
      { country: 'XX' },
    ),
  ],
  offices: [
    office(
      'foreign-minister',
      {
        en: ['foreign minister', 'top diplomat'],
        fa: ['وزیر خارجه', 'وزیر امور خارجه'],
        ar: ['وزير الخارجية'],
        he: ['שר החוץ'],
        tr: ['Dışişleri Bakanı'],
        de: ['Außenminister', 'Außenministerin'],
      },
      {
        of: 'mfa',
        heads: 'mfa',
        country: 'XX',
        holders: [
          { person: 'sohrabi', from: '2021-08-25', to: '2024-05-19' },
          { person: 'karimi', from: '2024-05-20', to: null },
        ],
      },
    ),
    office(
      'veria-foreign-minister',
      { en: ['foreign minister'] },
      { country: 'YY', holders: [{ person: 'hollis', from: null, to: null }] },
    ),
    office(
      'leader',
      { en: ['Supreme Leader', 'the Leader'], fa: ['رهبر'] },
      { country: 'XX', holders: [{ person: 'leader-person', from: '2019-01-01', to: null }] },
    ),
  ],
  outlets: [
    outlet(
      'dawn-courier',
      { en: ['Dawn Courier', 'the Courier'], fa: ['پیک سحر'] },
      { country: 'GB', domains: ['dawncourier.example'] },
    ),
    outlet('omid', { en: ['Omid'], fa: ['امید'] }, { country: 'XX', domains: ['omid.example'] }),
    outlet(
      'al-sahel',
      { en: ['Al-Sahel'], ar: ['الساحل'], he: ['א-סאחל'] },
      { country: 'YY', domains: ['sahel.example'] },
    ),
    outlet('time', { en: ['Time'] }, { country: 'US' }),
    outlet(
      'mfa-channel',
      { en: ['Sarvia MFA channel'] },
      { kind: 'official', speaksFor: ['mfa'], domains: ['social.example/@mfa'] },
    ),
  ],
});

export function article(more: Partial<Article> = {}): Article {
  const published = { value: '2026-03-04', precision: 'day', from: 'meta' } as const;
  return plainArticle('', 'en', { published, ...more });
}

export function version(
  text: string,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  more: {
    readonly article?: Partial<Article>;
    readonly outlet?: string | null;
    readonly number?: number;
  } = {},
): Version {
  return {
    address: 'https://dawncourier.example/1',
    version: more.number ?? 1,
    outlet: more.outlet ?? null,
    captured: '2026-03-04T10:00:00Z',
    sha256: '0'.repeat(64),
    article: article({ text, ...more.article }),
    attribution: { statements, mentions, relays: [], notes: [], warnings: [] },
    names: [],
  };
}

/** A mention of words that stand in the body text. */
export function mention(id: string, text: string, words: string, type: MentionType): Mention {
  const at = text.indexOf(words);
  return {
    id,
    spans: [[at, at + words.length]],
    text: words,
    type,
    entity: null,
    part: 'body',
    partIndex: null,
  };
}

export function statement(
  id: string,
  source: {
    readonly text: string;
    readonly type: SourceType;
    readonly mention?: string | null;
  } | null,
  content: string,
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    key: `key-${id}`,
    act: 'speech',
    kind: 'indirect',
    part: 'body',
    partIndex: null,
    source:
      source === null
        ? null
        : {
            spans: [[0, source.text.length]],
            text: source.text,
            type: source.type,
            mention: source.mention ?? null,
            entity: null,
            anonymous: null,
          },
    cue: null,
    content: { spans: [[0, content.length]], text: content },
    parent: null,
    chain: [],
    polarity: 'asserts',
    denies: null,
    hedges: [],
    addressee: null,
    venue: null,
    said: null,
    confidence: 1,
    why: 'test',
    ...more,
  };
}
