/** A library made of one text wherever text from outside can stand, for tests of escaping. */
import type { Statement } from '@hearsay/attribute';
import type { FrontMatter } from '@hearsay/compose';
import { articleId, type Library } from '@hearsay/desk';
import type { Version } from '@hearsay/resolve';
import type { ClaimReview } from '@hearsay/weigh';

export const ADDRESS = 'https://courier.example/a';
const SHA = 'a'.repeat(64);

function versionOf(text: string): Version {
  const span = [0, text.length] as const;
  return {
    address: ADDRESS,
    version: 1,
    outlet: 'courier',
    captured: '2026-03-02T06:00:00.000Z',
    sha256: SHA,
    article: {
      url: ADDRESS,
      canonical: ADDRESS,
      lang: 'en',
      direction: 'ltr',
      outlet: text,
      title: text,
      standfirst: text,
      authors: [text],
      agencies: [],
      section: text,
      published: { value: '2026-03-02', precision: 'day', from: 'meta' },
      modified: null,
      text,
      media: [{ type: 'image', src: text, caption: text, credit: [text], date: null }],
      posts: [],
      links: [],
      notes: [],
      warnings: [],
    },
    names: [],
    attribution: {
      statements: [
        {
          id: 's1',
          key: 'key1',
          act: 'speech',
          kind: 'indirect',
          part: 'body',
          partIndex: null,
          source: {
            spans: [span],
            text,
            type: 'person',
            mention: null,
            entity: null,
            anonymous: null,
          },
          cue: { spans: [span], text, lemma: text },
          content: { spans: [span], text },
          parent: null,
          chain: [
            { type: 'outlet', text, spans: [], mention: null, entity: null },
            { type: 'person', text, spans: [span], mention: null, entity: null },
          ],
          polarity: 'asserts',
          denies: null,
          hedges: [text],
          addressee: null,
          venue: { text, outlet: null },
          said: { value: '2026-03-01', precision: 'day', text, inferred: false },
          confidence: 0.9,
          why: text,
        },
      ],
      mentions: [],
      relays: [],
      notes: [],
      warnings: [],
    },
  };
}

/** A library in which every text that comes from outside or from people is `text`. */
export function libraryOf(text: string): Library {
  const entry = {
    id: articleId(ADDRESS),
    address: ADDRESS,
    outlet: 'courier',
    title: text,
    lang: 'en',
    published: '2026-03-02',
    captured: '2026-03-02T06:00:00.000Z',
    versions: 1,
  };
  const version = versionOf(text);
  const place = {
    article: ADDRESS,
    version: 1,
    part: 'body' as const,
    partIndex: null,
    spans: [[0, 1] as const],
  };
  const names = { en: [text] };
  const claim = {
    id: 'claim',
    question: text,
    asserts: text,
    terms: {},
    actors: ['person'],
    from: null,
    hypotheses: [{ id: 'h', says: text }],
  };
  const review: ClaimReview = {
    id: 'claim',
    state: 'reported',
    flags: [],
    first: { article: ADDRESS, date: '2026-03-02', withdrawnIn: null },
    statements: [
      {
        article: ADDRESS,
        version: 1,
        statement: 's1',
        key: 'key1',
        voice: 'source',
        place: null,
        stance: 'affirms',
        denies: null,
        withdrawnIn: null,
        score: 0.9,
        why: text,
      },
    ],
    origins: {
      min: 1,
      minExact: true,
      max: 1,
      list: [
        {
          id: 'o1',
          kind: 'report',
          carries: ['claim'],
          outlet: text,
          speaker: null,
          occasions: [],
          source: text,
          contested: false,
          rootless: false,
          articles: [ADDRESS],
          mentions: [ADDRESS],
          evidence: [
            {
              kind: 'cites',
              from: ADDRESS,
              to: text,
              via: [text],
              certain: true,
              fromPlace: place,
              toPlace: null,
            },
          ],
        },
      ],
      parted: [{ a: 'o1', b: 'o1', why: text, places: [] }],
      mayShare: [{ a: 'o1', b: 'o1', why: text }],
    },
    positions: [
      {
        actor: 'person',
        position: 'confirmed',
        denies: null,
        date: '2026-03-03',
        article: ADDRESS,
        version: 1,
        statement: 's1',
        place: null,
        basis: null,
        since: null,
      },
    ],
    hypotheses: [{ id: 'h', for: ['o1'], against: [] }],
    assessments: [
      { by: text, at: '2026-03-04T10:00:00Z', credibility: '2', likelihood: text, why: text },
    ],
    events: [{ date: '2026-03-02', what: 'state', from: null, to: null, cause: [], text }],
  };
  const image = { src: text, alt: text, caption: text, credit: [text, text] };
  const front: FrontMatter = {
    title: text,
    standfirst: text,
    date: '2026-03-05',
    series: text,
    authors: [{ name: text, role: text, bio: text, image: text }],
    claims: ['claim'],
    image,
    events: [{ title: text, date: '2026-03-04', summary: text, image }],
    disclaimer: text,
    lang: 'en',
    status: 'published',
  };
  const revisions = [1, 2].map((revision) => ({
    name: 'edition',
    revision,
    series: text,
    date: front.date,
    published: `2026-03-0${4 + revision}T10:00:00.000Z`,
    markdown: `---\n${JSON.stringify(front)}\n---\n\n${text} [${revision}](statement:key1) [x](statement:none)\n`,
    reason: text,
  }));
  const said = { entry, statement: version.attribution.statements[0] as Statement };
  const page = <Item>(items: readonly Item[]) => ({ total: 1, page: 1, pages: 1, items });
  return {
    desk: {
      name: text,
      zone: 'Europe/London',
      languages: ['en'],
      registry: {
        outlets: [
          {
            type: 'outlet',
            id: 'courier',
            names,
            kind: 'newspaper',
            country: null,
            seat: text,
            owner: text,
            languages: [],
            access: text,
            domains: ['courier.example'],
            speaksFor: [],
            reliability: 'B',
            leaning: [{ label: text, from: null, by: text, source: null }],
          },
        ],
        people: [{ type: 'person', id: 'person', names, wikidata: null, speaksFor: [] }],
        organisations: [],
        offices: [],
        countries: [],
      },
      claims: [claim],
      sources: [],
      folders: [],
      clock: 'now',
      network: { allow: [], hosts: {} },
      series: null,
      mail: null,
    },
    state: '1',
    asOf: '2026-03-05',
    claims: [{ claim, review }],
    editions: [
      {
        name: 'edition',
        revision: 2,
        published: '2026-03-06T10:00:00.000Z',
        firstPublished: '2026-03-05T10:00:00.000Z',
        reason: text,
        front,
        cites: ['key1', 'none'],
      },
    ],
    claim: async (id) => (id === 'claim' ? { claim, review } : null),
    droppedClaim: async (id) => (id === 'dropped' ? { asOf: '2025-01-01', review } : null),
    statesOf: async () => [{ asOf: '2026-03-05', state: 'reported' }],
    recordOf: async () => [{ claim: 'claim', stance: 'affirms', articles: 1, withdrawn: 0 }],
    bearingsOf: async (key) => [
      { claim, bearing: { claim: 'claim', key, stance: 'affirms', why: text } },
    ],
    articles: async () => page([entry]),
    entries: async (addresses) =>
      new Map([...addresses].flatMap((one) => (one === ADDRESS ? [[one, entry] as const] : []))),
    article: async (id) => (id === entry.id ? [version] : []),
    statement: async (key) => (key === 'key1' ? [version] : []),
    knownStatements: async (keys) =>
      new Map([...keys].flatMap((key) => (key === 'key1' ? [[key, 'person'] as const] : []))),
    statementsWith: async (keys) =>
      new Map([...keys].flatMap((key) => (key === 'key1' ? [[key, said.statement] as const] : []))),
    articlesNaming: async () => page([entry]),
    saidBy: async () => page([said]),
    search: async () => [{ address: ADDRESS, day: '2026-03-02' }],
    edition: async (name) => (name === 'edition' ? revisions : []),
    picture: async () => null,
    capture: async (sha256) =>
      sha256 === SHA ? { bytes: new TextEncoder().encode(text), contentType: 'text/html' } : null,
  };
}
