import type { MentionType } from '@hearsay/attribute';
import { describe, expect, it } from 'vitest';
import { indexRegistry, resolveVersion } from './index.ts';
import { desk, mention, statement, version } from './testing/desk.ts';

const index = indexRegistry(desk);

/** The entity of one mention whose words are the beginning of an article in Sarvia's context. */
function entityOf(words: string, type: MentionType, lang = 'en', context = ''): string | null {
  const text = `${words} ${context}`;
  const given = version(text, [mention('m1', text, words, type)], [], { article: { lang } });
  return resolveVersion(given, index).attribution.mentions[0]?.entity ?? null;
}

describe('a person is found', () => {
  it.each([
    ['Reza Sohrabi', 'en', 'sohrabi'],
    ['Foreign Minister Leila Karimi', 'en', 'karimi'],
    ['Leila Karimi, the Sarvian foreign minister', 'en', 'karimi'],
    ['Dr. Reza Sohrabi', 'en', 'sohrabi'],
    ["Sohrabi's", 'en', 'sohrabi'],
    ['رضا سهرابی، وزیر خارجه پیشین', 'fa', 'sohrabi'],
    ['آقای سهرابی', 'fa', 'sohrabi'],
    ['وليلى كريمي', 'ar', 'karimi'],
    ['لرضا سهرابي', 'ar', 'sohrabi'],
    ['שר החוץ לשעבר רזא סוהראבי', 'he', 'sohrabi'],
    ['ולסוהראבי', 'he', 'sohrabi'],
    ["Rıza Sohrabi'nin", 'tr', 'sohrabi'],
    ['Eski Dışişleri Bakanı Rıza Sohrabi', 'tr', 'sohrabi'],
    ['Foreign Ministry spokesman Kamal Daneshvar', 'en', 'daneshvar'],
  ])('%s (%s) is %s', (words, lang, id) => {
    expect(entityOf(words, 'person', lang)).toBe(id);
  });

  it.each([
    ['Ali Reza Sohrabi'],
    ["Reza Sohrabi's lawyer Omid Farhadi"],
    ['an adviser to Reza Sohrabi'],
    ['Reza Sohrabi Jafari'],
    ['Nima Farhadi'],
  ])('but not in "%s"', (words) => {
    expect(entityOf(words, 'person')).toBeNull();
  });
});

describe('a person is found in a spelling or script that the desk does not have', () => {
  it.each([
    ['ادگار هولیس', 'fa', 'hollis'],
    ['ماهان توكل', 'ar', 'leader-person'],
    ['Rıza Sohrabi', 'tr', 'sohrabi'],
    ['Reza Sohraby', 'en', 'sohrabi'],
    ['Лейла Карими', 'ru', 'karimi'],
    ['דאנשוואר', 'he', 'daneshvar'],
  ])('%s (%s) is %s', (words, lang, id) => {
    expect(entityOf(words, 'person', lang)).toBe(id);
  });

  it.each([
    ['علیرضا سهرابی', 'fa'],
    ['Rezai Sohrabi', 'en'],
    ['Leyla Karimian', 'tr'],
  ])('but not for another: %s (%s)', (words, lang) => {
    expect(entityOf(words, 'person', lang)).toBeNull();
  });
});

describe('an office is found', () => {
  it.each([
    ['the Sarvian foreign minister', 'en', 'foreign-minister'],
    ["Sarvia's top diplomat", 'en', 'foreign-minister'],
    ['the foreign minister of Veria', 'en', 'veria-foreign-minister'],
    ['وزیر امور خارجه سرویا', 'fa', 'foreign-minister'],
    ['وزير الخارجية السارفي', 'ar', 'foreign-minister'],
    ['שר החוץ הסרווי', 'he', 'foreign-minister'],
    ["Sarviya Dışişleri Bakanı'nın", 'tr', 'foreign-minister'],
    ['der sarwische Außenminister', 'de', 'foreign-minister'],
  ])('%s (%s) is %s', (words, lang, id) => {
    expect(entityOf(words, 'office', lang)).toBe(id);
  });

  it.each([
    ['the Iranian foreign minister'],
    ['the Kelpish foreign minister'],
    ['the deputy foreign minister of Sarvia'],
    ['the former Sarvian foreign minister'],
    ["the Sarvian foreign minister's adviser"],
  ])('but not in "%s"', (words) => {
    expect(entityOf(words, 'office')).toBeNull();
  });

  it('goes by the country named before where the phrase names none', () => {
    const text = 'Sarvia and Veria met. Veria left early. The foreign minister said so.';
    const given = version(text, [mention('m1', text, 'The foreign minister', 'office')], []);
    expect(resolveVersion(given, index).attribution.mentions[0]?.entity).toBe(
      'veria-foreign-minister',
    );
  });
});

describe('a body or outlet is found', () => {
  it.each([
    ['the Sarvian Foreign Ministry', 'organisation', 'en', 'mfa'],
    ["Veria's Foreign Ministry", 'organisation', 'en', 'veria-mfa'],
    ['وزارت امورخارجه سرویا', 'organisation', 'fa', 'mfa'],
    ['ووزارة الخارجية', 'organisation', 'ar', 'mfa'],
    ['Sarviya Dışişleri Bakanlığının', 'organisation', 'tr', 'mfa'],
    ['the Courier newspaper', 'outlet', 'en', 'dawn-courier'],
    ['روزنامه امید', 'outlet', 'fa', 'omid'],
    ['صحيفة الساحل', 'outlet', 'ar', 'al-sahel'],
    ['Al Sahel', 'outlet', 'en', 'al-sahel'],
    ['Time magazine', 'outlet', 'en', 'time'],
    ['a spokesman for the Sarvian Foreign Ministry', 'office', 'en', 'daneshvar'],
    ['Sarvia', 'organisation', 'en', 'sarvia-government'],
  ] as const)('%s (%s, %s) is %s', (words, type, lang, id) => {
    const expected = id === 'daneshvar' ? 'mfa' : id;
    expect(entityOf(words, type, lang)).toBe(expected);
  });

  it('takes an everyday word for an outlet only where it stands alone', () => {
    expect(entityOf('Time Ltd Archive', 'outlet')).toBeNull();
  });
});

describe('a phrase that points back', () => {
  const resolve = (text: string, words: readonly (readonly [string, MentionType])[], lang = 'en') =>
    resolveVersion(
      version(
        text,
        words.map(([one, type], at) => mention(`m${at}`, text, one, type)),
        [],
        { article: { lang } },
      ),
      index,
    ).attribution.mentions.map((one) => one.entity);

  it('means the only outlet named', () => {
    const text = 'The Courier wrote so. The newspaper named nobody. A newspaper did.';
    expect(
      resolve(text, [
        ['The Courier', 'outlet'],
        ['The newspaper', 'outlet'],
        ['A newspaper', 'outlet'],
      ]),
    ).toEqual(['dawn-courier', 'dawn-courier', null]);
    expect(
      resolve(
        'پیک سحر نوشت. این روزنامه گفت.',
        [
          ['پیک سحر', 'outlet'],
          ['این روزنامه', 'outlet'],
        ],
        'fa',
      ),
    ).toEqual(['dawn-courier', 'dawn-courier']);
  });

  it('means nobody where several are named, or media at large', () => {
    const text =
      'The Courier and Al-Sahel wrote so. The newspaper named nobody. Media in Sarvia wrote.';
    expect(
      resolve(text, [
        ['The Courier', 'outlet'],
        ['Al-Sahel', 'outlet'],
        ['The newspaper', 'outlet'],
        ['Media in Sarvia', 'outlet'],
      ]),
    ).toEqual(['dawn-courier', 'al-sahel', null, null]);
  });

  it('means the only body named with that word', () => {
    const text =
      'The Sarvian Foreign Ministry denied it. The ministry said no. A ministry said yes.';
    expect(
      resolve(text, [
        ['The Sarvian Foreign Ministry', 'organisation'],
        ['The ministry', 'organisation'],
        ['A ministry', 'organisation'],
      ]),
    ).toEqual(['mfa', 'mfa', null]);
  });

  it('means the minister or former minister named', () => {
    const text =
      'Leila Karimi of Sarvia met Reza Sohrabi. The minister said no. The former minister smiled.';
    expect(
      resolve(text, [
        ['Leila Karimi', 'person'],
        ['Reza Sohrabi', 'person'],
        ['The minister', 'office'],
        ['The former minister', 'office'],
      ]),
    ).toEqual(['karimi', 'sohrabi', 'foreign-minister', 'sohrabi']);
  });
});

describe('what is said by nobody named', () => {
  it.each(['anonymous', 'collective'] as const)('%s never gets an entity', (type) => {
    expect(entityOf('a senior Sarvian Foreign Ministry official', type)).toBeNull();
    expect(entityOf('Reza Sohrabi', type)).toBeNull();
  });
});

describe('sources', () => {
  const text = 'Reza Sohrabi spoke on Monday. He said no. Sohrabi left. The Courier asked.';
  const mentions = [
    mention('m1', text, 'Reza Sohrabi', 'person'),
    mention('m2', text, 'The Courier', 'outlet'),
  ];

  it('follow their mention where they are pronouns', () => {
    const given = version(text, mentions, [
      statement('s1', { text: 'He', type: 'person', mention: 'm1' }, 'no'),
    ]);
    expect(resolveVersion(given, index).attribution.statements[0]?.source?.entity).toBe('sohrabi');
  });

  it('reach the links of the chain and the venue', () => {
    const given = version(
      text,
      mentions,
      [
        statement('s1', { text: 'Reza Sohrabi', type: 'person', mention: 'm1' }, 'no', {
          chain: [
            { type: 'outlet', text: 'Omid', spans: [], mention: null, entity: null },
            { type: 'outlet', text: 'The Courier', spans: [[0, 5]], mention: 'm2', entity: null },
            { type: 'person', text: 'Reza Sohrabi', spans: [[0, 12]], mention: 'm1', entity: null },
          ],
          venue: { text: "the Courier's morning programme", outlet: null },
        }),
      ],
      { outlet: 'omid' },
    );
    const resolved = resolveVersion(given, index).attribution.statements[0];
    expect(resolved?.chain.map((link) => link.entity)).toEqual(['omid', 'dawn-courier', 'sohrabi']);
    expect(resolved?.venue?.outlet).toBe('dawn-courier');
  });

  it('are read on the day of the words, not of the page', () => {
    const said = (value: string) =>
      statement('s1', { text: 'Foreign Minister Arman', type: 'person' }, 'no', {
        said: { value, precision: 'day', text: 'then', inferred: false },
      });
    const namesakes = {
      ...desk,
      people: [
        { ...desk.people[0], id: 'old', names: { en: ['Bahram Arman'] } },
        { ...desk.people[0], id: 'new', names: { en: ['Dara Arman'] } },
      ] as typeof desk.people,
      offices: desk.offices.map((one) => ({
        ...one,
        holders: [
          { person: 'old', from: null, to: '2024-05-19' },
          { person: 'new', from: '2024-05-20', to: null },
        ],
      })),
    };
    const at = indexRegistry(namesakes);
    const entity = (day: string) =>
      resolveVersion(version('Sarvia.', [], [said(day)]), at).attribution.statements[0]?.source
        ?.entity;
    expect(entity('2024-05-19')).toBe('old');
    expect(entity('2024-05-20')).toBe('new');
  });

  it('come out the same when a version is resolved twice', () => {
    const given = version(text, mentions, [
      statement('s1', { text: 'Sohrabi', type: 'person', mention: 'm1' }, 'no'),
    ]);
    const once = resolveVersion(given, index);
    expect(resolveVersion(once, index)).toEqual(once);
  });
});

describe('decisions of people', () => {
  const text = 'Reza Sohrabi spoke.';
  const given = version(text, [mention('m1', text, 'Reza Sohrabi', 'person')], []);
  const at = (kind: 'same' | 'different', ids: readonly string[]) =>
    resolveVersion(
      given,
      indexRegistry(desk, [{ kind, ids, by: 'ed', at: '2026-03-05T00:00:00Z', why: 'namesake' }]),
    ).attribution.mentions[0]?.entity;

  it('keep a mention apart from an entity', () => {
    expect(at('different', ['https://dawncourier.example/1#m1', 'sohrabi'])).toBeNull();
  });

  it('give a mention an entity', () => {
    expect(at('same', ['https://dawncourier.example/1#m1', 'karimi'])).toBe('karimi');
  });
});
