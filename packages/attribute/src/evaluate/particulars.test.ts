import type { Span } from '@hearsay/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, ChainLink, Mention, Statement } from '../statement.ts';
import {
  type MarkedParticulars,
  type ParticularDocument,
  scoreParticulars,
} from './particulars.ts';

const TEXT = 'Weiss said that Berg had denied any delay. The port is open, he said.';
const at = (words: string): Span => {
  const from = TEXT.indexOf(words);
  return [from, from + words.length];
};

const TOLD: MarkedParticulars = {
  sourceType: 'person',
  polarity: 'asserts',
  denies: null,
  act: 'speech',
  kind: 'indirect',
  parent: null,
  chain: ['Harbor Post', 'Anna Weiss'],
};
const OUTER = 'Berg had denied any delay';
const DOCUMENT: ParticularDocument = {
  id: 'a',
  text: TEXT,
  attributions: [
    { source: [at('Weiss')], cue: [at('said')], content: [at(OUTER)], told: TOLD },
    {
      source: [at('Berg')],
      cue: [at('had denied')],
      content: [at('any delay')],
      isNested: true,
      told: {
        ...TOLD,
        polarity: 'denies',
        denies: 'content',
        parent: 0,
        chain: ['Harbor Post', 'Anna Weiss', 'Berg'],
      },
    },
  ],
};

const link = (text: string, mention: string | null = null): ChainLink => ({
  type: 'person',
  text,
  spans: [],
  mention,
  entity: null,
});

function statement(id: string, source: string, content: string, more: Partial<Statement>) {
  const made: Partial<Statement> = {
    id,
    part: 'body',
    act: 'speech',
    kind: 'indirect',
    polarity: 'asserts',
    denies: null,
    parent: null,
    cue: null,
    addressee: null,
    confidence: 1,
    content: { spans: [at(content)], text: content },
    ...more,
  };
  const words = { spans: [at(source)], text: source, type: 'person', mention: null };
  return { source: words, ...made } as unknown as Statement;
}

const outer = statement('s1', 'Weiss', OUTER, {
  chain: [link('Harbor Post'), link('Weiss', 'm1')],
});
const inner = statement('s2', 'Berg', 'any delay', {
  polarity: 'denies',
  denies: 'content',
  parent: 's1',
  chain: [link('Harbor Post'), link('Weiss', 'm1'), link('Berg')],
});
const MENTIONS = [
  { id: 'm1', text: 'Anna Weiss', part: 'body', spans: [] },
] as unknown as Mention[];

function shares(statements: readonly Statement[]) {
  const found = { statements, mentions: MENTIONS } as unknown as Attribution;
  return scoreParticulars([DOCUMENT], new Map([['a', found]]));
}

describe('what statements tell beside their words', () => {
  it('is right throughout for statements as they are marked', () => {
    const found = shares([outer, inner]);
    expect(found?.polarity).toEqual({ right: 2, found: 2, marked: 2 });
    expect(found?.['what is denied']).toEqual({ right: 1, found: 1, marked: 1 });
    expect(found?.['nested: parent and chain']).toEqual({ right: 1, found: 1, marked: 1 });
  });

  it('counts a missed statement among the marked ones only', () => {
    expect(shares([outer])?.['source type']).toEqual({ right: 1, found: 1, marked: 2 });
    expect(shares([outer])?.['nested: parent']).toEqual({ right: 0, found: 0, marked: 1 });
  });

  it('asks a nested one for the parent that is marked, however right its chain is', () => {
    const flat = shares([outer, { ...inner, parent: null }]);
    expect(flat?.chain.right).toBe(2);
    expect(flat?.['nested: parent']).toEqual({ right: 0, found: 1, marked: 1 });
  });

  it('asks a chain for as many links, each by the name or its mention', () => {
    const bare = { ...outer, chain: [link('Harbor Post'), link('he', 'm1')] };
    expect(shares([bare])?.chain.right).toBe(1);
    expect(shares([{ ...outer, chain: [link('Anna Weiss')] }])?.chain.right).toBe(0);
    const other = { ...outer, chain: [link('Harbor Post'), link('a captain')] };
    expect(shares([other])?.chain.right).toBe(0);
  });

  it('has nothing to say of sets that mark words alone', () => {
    const words = DOCUMENT.attributions.map(({ told: _, ...one }) => one);
    expect(scoreParticulars([{ ...DOCUMENT, attributions: words }], new Map())).toBeNull();
  });

  it('never has more right than found, nor more found than marked', () => {
    const any = fc.subarray([outer, inner, { ...inner, id: 's3', polarity: 'asks' as const }]);
    fc.assert(
      fc.property(any, (statements) => {
        for (const { right, found, marked } of Object.values(shares(statements) ?? {})) {
          expect(right).toBeLessThanOrEqual(found);
          expect(found).toBeLessThanOrEqual(marked);
        }
      }),
    );
  });
});
