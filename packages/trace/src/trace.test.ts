import type { Registry, Version } from '@hearsay/resolve';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildOutlet,
  buildVersion,
  emptyRegistry,
  type StatementDraft,
  spanOf,
  unnamedOfficial,
  type VersionDraft,
} from '../testing/build-version.ts';
import { findEvidence } from './evidence.ts';
import type { Carrier, Origins } from './origin.ts';
import { type OriginJudgement, traceOrigins } from './trace.ts';

const registry: Registry = {
  ...emptyRegistry,
  outlets: [
    buildOutlet('courier', 'Dawn Courier'),
    buildOutlet('post', 'Harbor Post'),
    buildOutlet('globe', 'River Globe'),
    buildOutlet('wire', 'Agency Wire', { kind: 'agency' }),
    buildOutlet('channel', 'Ministry Channel', { kind: 'official', speaksFor: ['mfa'] }),
  ],
  people: [
    {
      type: 'person',
      id: 'sohrabi',
      names: { en: ['Reza Sohrabi'] },
      wikidata: null,
      speaksFor: [],
    },
    {
      type: 'person',
      id: 'nadim',
      names: { en: ['Lena Nadim'] },
      wikidata: null,
      speaksFor: ['mfa'],
    },
  ],
  organisations: [
    {
      type: 'organisation',
      id: 'mfa',
      names: { en: ['Foreign Ministry'] },
      country: 'XX',
      wikidata: null,
      renamed: [],
    },
  ],
};

const SENTENCE = 'The Leader has approved direct talks with Veria.';
const CLAIM = 'The Leader has approved direct talks with Veria';

interface Item extends VersionDraft {
  /** What the statements carry, in their order; a voice row for the first sentence when none. */
  readonly carries?: readonly string[];
}

function item(
  address: string,
  day: number,
  outlet: string | null,
  statement: Partial<StatementDraft> | null,
  set: Partial<Item> = {},
): Item {
  // Eight words are alike in all: too few to prove a copy.
  const text = set.text ?? `${CLAIM} (${address}).`;
  return {
    address,
    outlet,
    published: `2026-03-0${day}`,
    text,
    statements: statement === null ? [] : [{ content: CLAIM, ...statement }],
    ...set,
  };
}

function carriersOf(version: Version, carries: readonly string[]): Carrier[] {
  const { address, attribution, article } = version;
  if (attribution.statements.length === 0) {
    const place = {
      article: address,
      version: 1,
      part: 'body' as const,
      partIndex: null,
      spans: [spanOf(article.text, CLAIM)],
    };
    return [
      { article: address, version: 1, statement: null, place, carries: carries[0] ?? 'claim' },
    ];
  }
  return attribution.statements.flatMap((one, index) => {
    const what = carries[index] ?? 'claim';
    if (what === '') return [];
    const place = {
      article: address,
      version: 1,
      part: one.part,
      partIndex: null,
      spans: one.content.spans,
    };
    return [{ article: address, version: 1, statement: one.id, place, carries: what }];
  });
}

function trace(
  items: readonly Item[],
  judgements: readonly OriginJudgement[] = [],
  contested: readonly string[] = [],
): Origins {
  const versions = items.map(buildVersion);
  const carriers = versions.flatMap((version, index) =>
    carriersOf(version, items[index]?.carries ?? []),
  );
  return traceOrigins({
    carriers,
    versions,
    registry,
    evidence: findEvidence(versions, registry),
    judgements,
    contested,
  });
}

const officials = { source: unnamedOfficial() };
const quoting = (outlet: string, rest: Partial<StatementDraft> = {}): Partial<StatementDraft> => ({
  source: { text: outlet, type: 'outlet', entity: outlet },
  ...rest,
});
const said = (entity: string, rest: Partial<StatementDraft> = {}): Partial<StatementDraft> => ({
  source: { text: entity, type: 'person', entity },
  ...rest,
});

describe('reports', () => {
  test('no carrier gives no origin', () => {
    expect(trace([])).toMatchObject({ min: 0, max: 0, minExact: true, list: [] });
  });

  test('an article that cites a captured report belongs to its origin', () => {
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', quoting('courier')),
    ]);
    expect(origins).toMatchObject({ min: 1, max: 1 });
    expect(origins.list[0]).toMatchObject({
      id: 'o1',
      kind: 'report',
      outlet: 'courier',
      source: 'two senior officials',
      articles: ['u:a', 'u:b'],
      carries: ['claim'],
    });
    expect(origins.list[0]?.evidence[0]).toMatchObject({
      kind: 'cites',
      from: 'u:b',
      to: 'u:a',
      via: [],
      certain: true,
    });
  });

  test('an article belongs to the origin at any distance, and what lies between is told', () => {
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', quoting('courier')),
      item('u:c', 3, 'globe', quoting('courier', { through: [{ text: 'post', entity: 'post' }] })),
    ]);
    expect(origins.list).toHaveLength(1);
    expect(origins.list[0]?.evidence.find((one) => one.from === 'u:c')).toMatchObject({
      to: 'u:a',
      via: ['post'],
    });
  });

  test('an article may belong to two origins', () => {
    const text = `${CLAIM}, the Courier reported. A diplomat told the Post: ${CLAIM}.`;
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', null, {
        text,
        statements: [
          { content: CLAIM, ...quoting('courier') },
          { content: CLAIM, source: unnamedOfficial({ role: 'diplomat' }, 'A diplomat') },
        ],
      }),
    ]);
    expect(origins.list.map((one) => one.articles)).toEqual([['u:a', 'u:b'], ['u:b']]);
    expect(origins).toMatchObject({ min: 1, max: 2 });
    expect(origins.mayShare).toHaveLength(1);
  });

  test('an outlet that is not captured is a cited origin, its source as printed', () => {
    const origins = trace([
      item('u:b', 2, 'post', { ...officials, through: [{ text: 'Far Gazette' }] }),
    ]);
    expect(origins.list[0]).toMatchObject({
      kind: 'cited',
      outlet: 'Far Gazette',
      source: 'two senior officials',
    });
    expect(origins.list[0]?.evidence[0]).toMatchObject({ kind: 'cites', to: 'Far Gazette' });
  });

  test('an outlet named in two ways is one cited origin', () => {
    const origins = trace([
      item('u:b', 2, 'post', quoting('courier')),
      item('u:c', 2, 'globe', { source: { text: 'Dawn Courier', type: 'outlet' } }),
    ]);
    expect(origins.list).toHaveLength(1);
    expect(origins.list[0]).toMatchObject({ kind: 'cited', outlet: 'courier' });
  });

  test('an outlet that goes on with its own report adds no origin', () => {
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 3, 'courier', null),
      item('u:c', 4, 'courier', quoting('courier')),
    ]);
    expect(origins.list.map((one) => one.articles)).toEqual([['u:a', 'u:b', 'u:c']]);
  });

  test('an outlet that cites itself alone is its own report', () => {
    const origins = trace([item('u:a', 1, 'courier', quoting('courier'))]);
    expect(origins.list[0]).toMatchObject({ kind: 'report', outlet: 'courier', rootless: false });
  });

  test('an unnamed source that spoke to another outlet is that outlet report', () => {
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', {
        ...officials,
        set: { venue: { text: 'the Courier', outlet: 'courier' } },
      }),
    ]);
    expect(origins).toMatchObject({ min: 1, max: 1 });
  });

  test('an article dated before its source still rests on it', () => {
    const origins = trace([
      item('u:a', 5, 'courier', officials),
      item('u:b', 2, 'post', quoting('courier')),
    ]);
    expect(origins.list).toHaveLength(1);
  });

  test('articles without a date are placed by their capture', () => {
    const origins = trace([
      item('u:a', 1, 'courier', officials, { published: null }),
      item('u:b', 2, 'post', quoting('courier'), { published: null }),
    ]);
    expect(origins.list[0]?.articles).toHaveLength(2);
  });
});

describe('circles and unnamed media', () => {
  const circle = [
    item('u:a', 1, 'courier', quoting('post')),
    item('u:b', 2, 'post', quoting('globe')),
    item('u:c', 3, 'globe', quoting('courier')),
  ];

  test('a circle is one cited origin without a root', () => {
    const origins = trace(circle);
    expect(origins.list).toHaveLength(1);
    expect(origins.list[0]).toMatchObject({
      kind: 'cited',
      rootless: true,
      articles: ['u:a', 'u:b', 'u:c'],
    });
    expect(origins).toMatchObject({ min: 1, max: 1 });
  });

  test('a circle adds nothing to min beside another origin', () => {
    expect(trace([...circle, item('u:d', 1, 'wire', officials)])).toMatchObject({ min: 1, max: 2 });
  });

  test('each article that names no outlet is an unnamed origin that leaves max open', () => {
    const media = { source: { text: 'media in Veria', type: 'collective' as const } };
    const origins = trace([item('u:a', 1, 'courier', media), item('u:b', 2, 'post', media)]);
    expect(origins.list.map((one) => one.kind)).toEqual(['unnamed', 'unnamed']);
    expect(origins).toMatchObject({ min: 1, max: null });
  });

  test('a hedge alone is a report that nobody is named for', () => {
    const origins = trace([
      item('u:a', 1, 'courier', { source: null, set: { hedges: ['reportedly'] } }),
    ]);
    expect(origins.list[0]).toMatchObject({ kind: 'unnamed' });
  });

  test('residents are sources of the report, not media', () => {
    const origins = trace([
      item('u:a', 1, 'courier', { source: { text: 'residents', type: 'collective' } }),
    ]);
    expect(origins.list[0]).toMatchObject({ kind: 'report', source: 'residents' });
  });
});

describe('speech', () => {
  test('one speaker is one origin however many outlets quote, with occasions inside', () => {
    const origins = trace([
      item('u:a', 1, 'courier', said('sohrabi')),
      item('u:b', 1, 'post', said('sohrabi')),
      item(
        'u:c',
        5,
        'globe',
        said('sohrabi', {
          set: {
            said: { value: '2026-03-05', precision: 'day', text: 'on Thursday', inferred: false },
          },
        }),
      ),
    ]);
    expect(origins.list).toHaveLength(1);
    const [origin] = origins.list;
    expect(origin).toMatchObject({ kind: 'speech', speaker: 'sohrabi' });
    expect(origin?.occasions).toEqual([
      { date: '2026-03-01', venue: null, articles: ['u:a', 'u:b'] },
      { date: '2026-03-05', venue: null, articles: ['u:c'] },
    ]);
    expect(origin?.evidence.map((one) => [one.kind, one.from, one.to])).toEqual([
      ['same-speech', 'u:b', 'u:a'],
      ['same-speaker', 'u:c', 'u:a'],
    ]);
  });

  test('a spokesperson, the unsigned statement and the official channel are one speaker, the body', () => {
    const origins = trace([
      item('u:a', 1, 'courier', said('nadim')),
      item('u:b', 1, 'post', {
        source: { text: 'Foreign Ministry', type: 'organisation', entity: 'mfa' },
      }),
      item('u:c', 1, 'channel', null),
    ]);
    expect(origins.list.map((one) => [one.speaker, one.articles.length])).toEqual([['mfa', 3]]);
  });

  test('different named speakers are parted', () => {
    const origins = trace([
      item('u:a', 1, 'courier', said('sohrabi')),
      item('u:b', 1, 'post', said('nadim')),
    ]);
    expect(origins).toMatchObject({ min: 2, max: 2 });
    expect(origins.parted[0]).toMatchObject({ a: 'o1', b: 'o2', why: 'different named speakers' });
  });

  test('what a speaker affirms and denies are two origins, and denials do not count', () => {
    const origins = trace([
      item('u:a', 1, 'courier', said('sohrabi')),
      item('u:b', 2, 'courier', said('sohrabi'), { carries: ['denial'] }),
    ]);
    expect(origins.list.map((one) => one.carries)).toEqual([['claim'], ['denial']]);
    expect(origins).toMatchObject({ min: 1, max: 1 });
  });

  test('a speech whose speaker denies having given it is contested', () => {
    const origins = trace([item('u:a', 1, 'courier', said('sohrabi'))], [], ['sohrabi']);
    expect(origins.list[0]?.contested).toBe(true);
  });

  test('an unnamed official who tells of a leader is a report, not the leader speaking', () => {
    const origins = trace([
      item('u:a', 1, 'courier', {
        ...said('sohrabi'),
        through: [{ text: 'an official', type: 'anonymous' }],
      }),
    ]);
    expect(origins.list[0]?.kind).toBe('report');
  });
});

describe('what parts and what may be shared', () => {
  const pair = (a: Partial<StatementDraft>, b: Partial<StatementDraft>, text?: string): Origins =>
    trace([
      item('u:a', 1, 'courier', a),
      item('u:b', 2, 'post', b, text === undefined ? {} : { text }),
    ]);

  test('two reports from officials may share an origin', () => {
    const origins = pair(officials, officials);
    expect(origins).toMatchObject({ min: 1, max: 2, parted: [] });
    expect(origins.mayShare).toMatchObject([{ a: 'o1', b: 'o2' }]);
  });

  test('sources of different countries are parted', () => {
    const origins = pair(
      { source: unnamedOfficial({ country: 'XX' }) },
      { source: unnamedOfficial({ country: 'YY' }) },
    );
    expect(origins).toMatchObject({ min: 2, max: 2, mayShare: [] });
    expect(origins.parted[0]?.places).toHaveLength(2);
  });

  test('sources of different roles are parted, a general role parts nothing', () => {
    const role = (name: string): Partial<StatementDraft> => ({
      source: unnamedOfficial({ role: name }),
    });
    expect(pair(role('diplomat'), role('lawmaker')).min).toBe(2);
    expect(pair(role('diplomat'), role('official')).min).toBe(1);
  });

  test('what an outlet saw itself is parted from what others were told', () => {
    expect(pair(officials, { source: null }, `${CLAIM}, as our reporter saw.`).min).toBe(2);
  });

  test('a named speaker of one country is no unnamed source of another', () => {
    expect(
      pair(
        { source: { text: 'Foreign Ministry', type: 'organisation', entity: 'mfa' } },
        { source: unnamedOfficial({ country: 'VE' }) },
      ).min,
    ).toBe(2);
    expect(
      pair(
        { source: { text: 'Foreign Ministry', type: 'organisation', entity: 'mfa' } },
        { source: unnamedOfficial({ country: 'XX' }) },
      ).min,
    ).toBe(1);
  });

  test('a source that the text calls a separate one is parted from the report beside it', () => {
    const text = `${CLAIM}, the Courier reported.\n\nA separate source told the Post: ${CLAIM}.`;
    const statements = [
      { content: CLAIM, ...quoting('courier') },
      { content: `Post: ${CLAIM}`, source: unnamedOfficial({}, 'A separate source') },
    ];
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', null, { text, statements }),
    ]);
    expect(origins).toMatchObject({ min: 2, max: 2 });
    expect(origins.parted[0]?.why).toContain('separate');
  });
});

describe('copies, links and credits', () => {
  const LONG =
    'The Leader has approved direct talks with Veria after a long meeting of the council in the old palace on Sunday night.';
  const long = (address: string, day: number, outlet: string, text: string): Item =>
    item(address, day, outlet, null, { text });

  test('a copied sentence of twelve words or more proves the origin, with its places', () => {
    const origins = trace([
      long('u:a', 1, 'courier', LONG),
      long('u:b', 2, 'post', `In other news, rain. ${LONG}`),
    ]);
    expect(origins).toMatchObject({ min: 1, max: 1 });
    const evidence = origins.list[0]?.evidence[0];
    expect(evidence).toMatchObject({ kind: 'copies', from: 'u:b', to: 'u:a', certain: true });
    expect(evidence?.fromPlace?.spans).toEqual([[21, 21 + LONG.length - 1]]);
  });

  test('a copied sentence of fewer words proves nothing', () => {
    const short = 'The Leader has approved direct talks with Veria.';
    expect(trace([long('u:a', 1, 'courier', short), long('u:b', 2, 'post', short)]).max).toBe(2);
  });

  test('a small edit leaves the copy proven, half of another sentence does not', () => {
    const edited = LONG.replace('old palace', 'summer palace');
    expect(trace([long('u:a', 1, 'courier', LONG), long('u:b', 2, 'post', edited)]).max).toBe(1);
    const half =
      'The Leader has approved direct talks with Veria after a long meeting of the council, which many ministers had awaited with little hope.';
    expect(trace([long('u:a', 1, 'courier', LONG), long('u:b', 2, 'post', half)]).max).toBe(2);
  });

  test('a sentence taken over with its clauses in another order is a copy', () => {
    const clauses = [
      'After a barge came within a foot of the old harbour wall',
      'the ferries have stopped in all of the northern port',
      'two of the line’s own deckhands told us on Tuesday',
    ];
    const [first = '', second = '', third = ''] = clauses;
    const printed = (address: string, day: number, outlet: string, text: string): Item =>
      item(address, day, outlet, { content: second }, { text });
    const items = [
      printed('u:a', 1, 'courier', `${first}, ${second}, ${third}. It was cold.`),
      printed('u:b', 2, 'post', `${third}, ${second}, ${first}. A band played.`),
    ];
    expect(trace(items).max).toBe(1);
    expect(trace(items).list[0]?.evidence[0]).toMatchObject({ kind: 'copies', from: 'u:b' });
    const half = printed(
      'u:c',
      2,
      'globe',
      `So they say by the sea and in the pubs: ${second}, and no more.`,
    );
    expect(trace([items[0] ?? half, half]).max).toBe(2);
  });

  test('words that a speaker is quoted with do not count as copied', () => {
    const quoted = `He spoke: "${LONG}"`;
    expect(trace([long('u:a', 1, 'courier', quoted), long('u:b', 2, 'post', quoted)]).max).toBe(2);
  });

  test('a link proves only from the sentence that carries the claim', () => {
    const text = `${SENTENCE} More news here.`;
    const linked = (over: string): Origins =>
      trace([
        item('https://courier.example/a', 1, 'courier', officials),
        item('u:b', 2, 'post', null, {
          text,
          links: [{ over, href: 'https://courier.example/a?utm_source=x' }],
        }),
      ]);
    expect(linked('approved').max).toBe(1);
    expect(linked('approved').list[0]?.evidence[0]).toMatchObject({
      kind: 'links',
      to: 'https://courier.example/a',
    });
    expect(linked('More news').max).toBe(2);
  });

  test('an agency line joins the agency, captured or not', () => {
    const agencies = [{ name: 'Agency Wire', place: null }];
    const items = [
      item('u:b', 2, 'post', null, { agencies }),
      item('u:c', 2, 'globe', null, { agencies }),
    ];
    expect(trace(items).list).toMatchObject([
      { kind: 'cited', outlet: 'wire', articles: ['u:b', 'u:c'] },
    ]);
    expect(trace([...items, item('u:a', 1, 'wire', officials)]).list).toMatchObject([
      { kind: 'report', outlet: 'wire' },
    ]);
  });

  test('a photo credit never joins', () => {
    const media = [
      { type: 'image' as const, src: 'p.jpg', caption: '', credit: ['Agency Wire'], date: null },
    ];
    expect(
      trace([item('u:b', 2, 'post', null, { media }), item('u:c', 2, 'globe', null, { media })])
        .max,
    ).toBe(2);
  });

  test('a text that says it is a translation joins what it is translated from', () => {
    const text = `${SENTENCE} This item was translated from the Dawn Courier.`;
    const mentions = [{ text: 'Dawn Courier', type: 'outlet' as const, entity: 'courier' }];
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', null, { text, mentions }),
    ]);
    expect(origins.max).toBe(1);
    expect(origins.list[0]?.evidence[0]).toMatchObject({ kind: 'translates' });
  });

  test('whoever speaks in a translation spoke in what it is translated from', () => {
    const text = `${SENTENCE} This item was translated from the Dawn Courier.`;
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', { source: { text: 'The Leader', type: 'person' } }, { text }),
    ]);
    expect(origins.list).toMatchObject([{ kind: 'report', articles: ['u:a', 'u:b'] }]);
  });
});

describe('denials, hypotheses and decisions', () => {
  test('an article that names a report only to deny it stands under mentions', () => {
    const text = `The ministry denied the Dawn Courier report: ${CLAIM}.`;
    const mentions = [{ text: 'Dawn Courier', type: 'outlet' as const, entity: 'courier' }];
    const denial = item('u:b', 2, 'post', said('nadim'), { text, mentions, carries: ['denial'] });
    const origins = trace([item('u:a', 1, 'courier', officials), denial]);
    expect(origins.list[0]).toMatchObject({ articles: ['u:a'], mentions: ['u:b'] });
    expect(origins.list[1]).toMatchObject({
      kind: 'speech',
      carries: ['denial'],
      articles: ['u:b'],
    });
  });

  test('evidence for a hypothesis is carried by the origin and does not count', () => {
    const origins = trace([item('u:a', 1, 'courier', officials, { carries: ['unreachable'] })]);
    expect(origins).toMatchObject({ min: 0, max: 0 });
    expect(origins.list[0]?.carries).toEqual(['unreachable']);
  });

  test('people merge and part origins', () => {
    const items = [
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', officials),
      item('u:c', 3, 'globe', quoting('post')),
    ];
    expect(trace(items, [{ merge: ['u:a', 'u:b'] }])).toMatchObject({ max: 1 });
    expect(trace(items, [{ part: ['u:a', 'u:b'] }])).toMatchObject({ min: 2, max: 2 });
    expect(trace(items, [{ part: ['u:b', 'u:c'] }])).toMatchObject({ min: 2, max: 3 });
  });
});

const OUTLETS = ['courier', 'post', 'globe', 'wire'];
const anyItem = fc.record({
  day: fc.integer({ min: 1, max: 9 }),
  outlet: fc.integer({ min: 0, max: 3 }),
  kind: fc.constantFrom('own', 'cites', 'media', 'speech', 'voice'),
  other: fc.integer({ min: 0, max: 3 }),
  country: fc.constantFrom(null, 'XX', 'YY'),
  speaker: fc.constantFrom('sohrabi', 'nadim'),
});
type AnyItem = typeof anyItem extends fc.Arbitrary<infer T> ? T : never;

function itemOf(one: AnyItem, index: number): Item {
  const statements: Record<string, Partial<StatementDraft> | null> = {
    own: { source: unnamedOfficial({ country: one.country }) },
    cites: quoting(OUTLETS[one.other] ?? ''),
    media: { source: { text: 'media', type: 'collective' } },
    speech: said(one.speaker),
    voice: null,
  };
  return item(`u:${index}`, one.day, OUTLETS[one.outlet] ?? '', statements[one.kind] ?? null);
}

test('the order of articles does not matter', () => {
  fc.assert(
    fc.property(
      fc.array(anyItem, { maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      (drafts, order) => {
        const items = drafts.map(itemOf);
        const shuffled = items
          .map((one) => [order.next().value ?? 0, one] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, one]) => one);
        expect(trace(shuffled)).toEqual(trace(items));
      },
    ),
    { numRuns: 100 },
  );
});

test('an article that only repeats never raises min', () => {
  fc.assert(
    fc.property(
      fc.array(anyItem, { minLength: 1, maxLength: 7 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (drafts, which, day) => {
        const items = drafts.map(itemOf);
        const repeated = items[which % items.length];
        const repeat = item('u:repeat', day, 'new-site', quoting(repeated?.outlet ?? ''));
        expect(trace([...items, repeat]).min).toBeLessThanOrEqual(trace(items).min);
      },
    ),
    { numRuns: 200 },
  );
});

test('min never exceeds max', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 8 }), (drafts) => {
      const { min, max } = trace(drafts.map(itemOf));
      expect(min).toBeLessThanOrEqual(max ?? min);
    }),
    { numRuns: 100 },
  );
});

describe('one source told of in several words', () => {
  const member = unnamedOfficial({ role: 'board-member' }, 'a member of the Ferry Board');
  const boards: Registry = {
    ...registry,
    organisations: [
      ...registry.organisations,
      ...['Ferry Board', 'Harbour Trust'].map((name) => ({
        type: 'organisation' as const,
        id: name,
        names: { en: [name] },
        country: null,
        wikidata: null,
        renamed: [],
      })),
    ],
  };
  const report = (
    address: string,
    outlet: string,
    text: string,
    drafts: StatementDraft[],
  ): Item => ({
    address,
    outlet,
    text,
    statements: drafts,
  });
  const traced = (items: readonly Item[]): Origins => {
    const versions = items.map(buildVersion);
    return traceOrigins({
      carriers: versions.flatMap((version) => carriersOf(version, [])),
      versions,
      registry: boards,
      evidence: findEvidence(versions, boards),
    });
  };

  test('what its first words tell parts a source that is later spoken of as known', () => {
    const first = report(
      'u:a',
      'courier',
      `A member of the Ferry Board said: ${CLAIM}. The member said: ${CLAIM} at last.`,
      [
        { content: CLAIM, source: { ...member, text: 'A member of the Ferry Board' } },
        {
          content: `${CLAIM} at last`,
          source: unnamedOfficial({ role: 'board-member' }, 'The member'),
        },
      ],
    );
    const second = report('u:b', 'post', `${CLAIM}. So told a member of the Harbour Trust.`, [
      {
        content: CLAIM,
        source: unnamedOfficial({ role: 'board-member' }, 'a member of the Harbour Trust'),
      },
    ]);
    expect(traced([first, second])).toMatchObject({ min: 2, max: 2 });
  });

  test('a second source that is new to the reader stays open', () => {
    const first = report(
      'u:a',
      'courier',
      `A member of the Ferry Board said: ${CLAIM}. A member said: ${CLAIM} at last.`,
      [
        { content: CLAIM, source: { ...member, text: 'A member of the Ferry Board' } },
        {
          content: `${CLAIM} at last`,
          source: unnamedOfficial({ role: 'board-member' }, 'A member'),
        },
      ],
    );
    const second = report('u:b', 'post', `${CLAIM}. So told a member of the Harbour Trust.`, [
      {
        content: CLAIM,
        source: unnamedOfficial({ role: 'board-member' }, 'a member of the Harbour Trust'),
      },
    ]);
    expect(traced([first, second])).toMatchObject({ min: 1, max: 2 });
  });

  test('a body spoken of by its noun alone is the body named before', () => {
    const origins = traced([
      report('u:a', 'courier', `The Ferry Board broke its silence. The force said: ${CLAIM}.`, [
        { content: CLAIM, source: unnamedOfficial({ role: null }, 'The force') },
      ]),
    ]);
    expect(origins.list[0]).toMatchObject({ kind: 'speech', speaker: 'Ferry Board' });
  });

  test('somebody in a body is no bystander, though no more is told of either', () => {
    const origins = traced([
      report('u:a', 'courier', `The Ferry Board is silent. A Ferry Board source said: ${CLAIM}.`, [
        { content: CLAIM, source: unnamedOfficial({ role: 'source' }, 'A Ferry Board source') },
      ]),
      report('u:b', 'post', `A neighbour said: ${CLAIM}.`, [
        { content: CLAIM, source: unnamedOfficial({ role: 'resident' }, 'A neighbour') },
      ]),
    ]);
    expect(origins).toMatchObject({ min: 2, max: 2 });
  });
});

describe('whose word it is', () => {
  test('a voice without a name speaks for the only body that its words name', () => {
    const origins = trace([
      item('u:a', 1, 'courier', {
        source: unnamedOfficial({}, 'the representative of the Foreign Ministry'),
      }),
      item('u:b', 2, 'post', said('mfa')),
    ]);
    expect(origins.list).toMatchObject([
      { kind: 'speech', speaker: 'mfa', articles: ['u:a', 'u:b'] },
    ]);
  });

  test('a statement that the text goes on about is the word of who spoke last', () => {
    const text = `The Foreign Ministry mourned him. The statement said: ${CLAIM}.`;
    const origins = trace([
      {
        address: 'u:a',
        outlet: 'courier',
        text,
        statements: [
          {
            content: 'mourned him',
            source: { text: 'The Foreign Ministry', type: 'organisation', entity: 'mfa' },
          },
          { content: CLAIM, source: { text: 'The statement', type: 'document' } },
        ],
        carries: ['', 'claim'],
      },
    ]);
    expect(origins.list).toMatchObject([{ kind: 'speech', speaker: 'mfa' }]);
  });

  test('words for media and the cue behind them are one hedge, and nobody is named', () => {
    const text = `Verya basınında çıkan haberlere göre ${CLAIM}.`;
    const cue = { spans: [spanOf(text, 'göre')], text: 'göre', lemma: 'göre' };
    const source = { text: 'Verya basınında çıkan haberlere', type: 'collective' as const };
    const origins = trace([
      item('u:a', 1, 'courier', { source, set: { cue } }, { text, lang: 'tr' }),
    ]);
    expect(origins).toMatchObject({ max: null, list: [{ kind: 'unnamed' }] });
  });

  test('an outlet that the sentence names apart from what was said is cited', () => {
    const text = `${CLAIM}, according to what the Dawn Courier heard from an official.`;
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      item('u:b', 2, 'post', { source: unnamedOfficial({}, 'an official') }, { text }),
    ]);
    expect(origins.list).toMatchObject([{ outlet: 'courier', articles: ['u:a', 'u:b'] }]);
  });

  test('a hedge beside a cited report is about that report', () => {
    const again = 'Talks with Veria are said to be near';
    const origins = trace([
      item('u:a', 1, 'courier', officials),
      {
        address: 'u:b',
        outlet: 'post',
        published: '2026-03-02',
        text: `${CLAIM}, the Courier reported. ${again}.`,
        statements: [
          { content: CLAIM, ...quoting('courier') },
          { content: again, source: null, set: { hedges: ['are said to'] } },
        ],
      },
    ]);
    expect(origins.list).toMatchObject([{ kind: 'report', articles: ['u:a', 'u:b'] }]);
    expect(origins.max).toBe(1);
  });

  test('what an outlet tells in its own voice comes from the source that spoke to it', () => {
    const text = `${SENTENCE} Snow fell on the square all day.\n\nThe letter came at night, a clerk told the Dawn Courier.`;
    const told = {
      content: 'The letter came at night',
      source: unnamedOfficial({ role: 'clerk' }, 'a clerk'),
    };
    const version = buildVersion({
      address: 'u:a',
      outlet: 'courier',
      text,
      statements: [
        {
          ...told,
          set: {
            chain: [
              { type: 'outlet', text: 'Dawn Courier', spans: [], mention: null, entity: 'courier' },
              { type: 'anonymous', text: 'a clerk', spans: [], mention: null, entity: null },
            ],
          },
        },
      ],
    });
    const place = {
      article: 'u:a',
      version: 1,
      part: 'body' as const,
      partIndex: null,
      spans: [spanOf(text, CLAIM)],
    };
    const origins = traceOrigins({
      carriers: [{ article: 'u:a', version: 1, statement: null, place, carries: 'claim' }],
      versions: [version],
      registry,
      evidence: findEvidence([version], registry),
    });
    expect(origins.list[0]).toMatchObject({ kind: 'report', source: 'a clerk' });
  });
});

describe('which report of an outlet is meant', () => {
  test('the one that tells of what the citing text tells', () => {
    const origins = trace([
      item('u:hill', 1, 'courier', officials, { text: `${CLAIM}. Two lorries stood on the hill.` }),
      item(
        'u:parcel',
        2,
        'courier',
        { source: unnamedOfficial({}, 'A driver') },
        {
          text: `${CLAIM}. A driver with parcels told the Courier.`,
        },
      ),
      item('u:c', 3, 'post', quoting('courier'), {
        text: `The driver with the parcels again: ${CLAIM}, the Courier reported.`,
      }),
    ]);
    const cites = origins.list.flatMap(({ evidence }) => evidence);
    expect(cites).toContainEqual(expect.objectContaining({ from: 'u:c', to: 'u:parcel' }));
  });
});

describe('a report that is recalled to have it denied', () => {
  const recalling = (first: 'claim' | 'denial'): Item => {
    const told = `Yesterday the Courier reported that ${CLAIM}.`;
    const denied = 'There will be no talks, the ministry said.';
    const statements: StatementDraft[] = [
      { content: CLAIM, ...quoting('courier') },
      { content: 'There will be no talks', ...said('mfa') },
    ];
    const isFirst = first === 'claim';
    return {
      address: 'u:b',
      outlet: 'post',
      published: '2026-03-03',
      text: isFirst ? `${told} ${denied}` : `${denied} ${told}`,
      statements: isFirst ? statements : statements.toReversed(),
      carries: isFirst ? ['claim', 'denial'] : ['denial', 'claim'],
    };
  };

  test('an article that opens with the denial is shown with the origin and is no member', () => {
    const origins = trace([item('u:a', 1, 'courier', officials), recalling('denial')]);
    expect(origins.list[0]).toMatchObject({ articles: ['u:a'], mentions: ['u:b'] });
  });

  test('one that opens with the report is a member', () => {
    const origins = trace([item('u:a', 1, 'courier', officials), recalling('claim')]);
    expect(origins.list[0]?.articles).toEqual(['u:a', 'u:b']);
  });
});
