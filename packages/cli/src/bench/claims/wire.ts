/** Invented articles in bulk: what a desk holds when many outlets print the same news for a month. */
import type { Statement } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import type { Registry, Version } from '@hearsay/resolve';

export interface Bulk {
  readonly articles: number;
  /** Days over which they come out. */
  readonly days: number;
}

const OUTLETS = 50;
const WORDS = 400; // of an article, about the length of a news item
const REPEATED = 0.3; // share of articles that hold the shared item
const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/** The desk's names that the articles use. */
export const bulkRegistry: Registry = {
  outlets: Array.from({ length: OUTLETS }, (_, at) => ({
    type: 'outlet',
    id: `outlet-${at}`,
    names: { en: [`Outlet Number${at} Post`] },
    kind: 'newspaper',
    country: null,
    seat: null,
    owner: null,
    languages: [],
    access: null,
    domains: [`outlet-${at}.example`],
    speaksFor: [],
    reliability: null,
    leaning: [],
  })),
  people: [],
  organisations: [
    {
      type: 'organisation',
      id: 'ministry',
      names: { en: ['Ministry of Ports'] },
      country: null,
      wikidata: null,
      renamed: [],
    },
  ],
  offices: [],
  countries: [],
};

/** Made words, the same for the same seed: a linear congruential generator (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SAID = 'The Ministry of Ports sold the island before the storms';
const SHARED = `${SAID}, two officials of the harbour said. The papers were signed at night in a boat house, and the lamp went out twice while the clerk was looking for a pen that worked.`;

/** Versions in the order of their days, each with one statement that affirms the claim or none. */
export function bulkVersions({ articles, days }: Bulk): readonly Version[] {
  const random = generator(7);
  const word = (): string => `w${Math.floor(random() * 20_000).toString(36)}`;
  return Array.from({ length: articles }, (_, at): Version => {
    const own = Array.from(
      { length: WORDS },
      (_, index) => word() + (index % 15 === 14 ? '.' : ''),
    );
    const repeats = random() < REPEATED;
    const lead = repeats ? SHARED : `${SAID}, ${['a pilot', 'a clerk', 'a guard'][at % 3]} said.`;
    const text = `${lead}\n\n${own.join(' ')}`;
    const outlet = `outlet-${at % OUTLETS}`;
    const address = `https://${outlet}.example/${at}`;
    const published = new Date(START + Math.floor((at * days) / articles) * DAY).toISOString();
    return version(address, outlet, text, published, lead.slice(SAID.length + 2, -6));
  });
}

function version(
  address: string,
  outlet: string,
  text: string,
  published: string,
  source: string,
): Version {
  const article: Article = {
    url: address,
    canonical: address,
    lang: 'en',
    direction: 'ltr',
    outlet,
    title: null,
    standfirst: null,
    authors: [],
    agencies: [],
    section: null,
    published: { value: published.slice(0, 10), precision: 'day', from: 'given' },
    modified: null,
    text,
    media: [],
    posts: [],
    links: [],
    notes: [],
    warnings: [],
  };
  const attribution = {
    statements: [statement(address, outlet, text, source)],
    mentions: [],
    relays: [],
    notes: [],
    warnings: [],
  };
  const place = { address, version: 1, outlet, captured: published, sha256: '' };
  return { ...place, article, attribution, names: [] };
}

function statement(address: string, outlet: string, text: string, printed: string): Statement {
  const from = text.indexOf(',') + 2;
  const name = printed.split(' said')[0] ?? printed;
  const spans = [[from, from + name.length] as const];
  const link = { mention: null, entity: null };
  return {
    id: 's1',
    key: `${address}#s1`,
    act: 'speech',
    kind: 'indirect',
    part: 'body',
    partIndex: null,
    source: { spans, text: name, type: 'anonymous', ...link, anonymous: null },
    cue: null,
    content: { spans: [[0, SAID.length]], text: SAID },
    parent: null,
    chain: [
      { type: 'outlet', text: outlet, spans: [], mention: null, entity: outlet },
      { type: 'anonymous', text: name, spans, ...link },
    ],
    polarity: 'asserts',
    denies: null,
    hedges: [],
    addressee: null,
    venue: null,
    said: null,
    confidence: 1,
    why: 'invented',
  };
}
