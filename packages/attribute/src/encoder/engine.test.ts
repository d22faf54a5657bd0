import { plainArticle } from '@hearsay/read';
import type { Span } from '@hearsay/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeByEncoder } from '../attribute.ts';
import type { Attribution, Statement } from '../statement.ts';
import { toyModel } from './testing/toy-model.ts';

const read = (text: string, lang = 'en'): Promise<Attribution> =>
  attributeByEncoder(plainArticle(text, lang), { model: toyModel() });

function isInside(text: string, { content, source, cue, confidence }: Statement): boolean {
  const spans: Span[] = [...content.spans, ...(source?.spans ?? []), ...(cue?.spans ?? [])];
  return (
    spans.every(([from, to]) => from >= 0 && to > from && to <= text.length) &&
    content.spans.map(([from, to]) => text.slice(from, to)).join(' ') === content.text &&
    confidence >= 0 &&
    confidence <= 1
  );
}

function expectInside(text: string, { statements }: Attribution): void {
  expect(statements.filter((one) => !isInside(text, one))).toEqual([]);
}

const parts = ({ source, cue, content }: Statement): readonly string[] => [
  source?.text ?? '',
  cue?.text ?? '',
  content.text,
];

describe('the encoder engine', () => {
  it('finds what its model sees, and says that it did', async () => {
    const { statements, warnings } = await read('Finch said the port was open. Gulls cried.');
    expect(statements.map(parts)).toEqual([['Finch', 'said', 'the port was open']]);
    expect(statements[0]?.why).toBe('encoder: encoder (say)');
    expect(statements[0]?.confidence).toBeGreaterThan(0.7);
    expect(warnings).toEqual([]);
  });

  it('leaves refusals and silences to the rules', async () => {
    const { statements, notes } = await read('Finch declined to comment. Berg has not commented.');
    expect(statements[0]).toMatchObject({ polarity: 'declines' });
    expect(notes).toMatchObject([{ kind: 'silence' }]);
  });

  it('finds the same wherever a window ends', async () => {
    const sentence = 'Finch said the port was open. ';
    const filler = 'gulls cried over the water all day. ';
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 40 }), async (kinds) => {
        const text = kinds.map((speaks) => (speaks ? sentence : filler)).join('');
        const { statements } = await read(text);
        expect(statements).toHaveLength(kinds.filter(Boolean).length);
        for (const one of statements)
          expect(parts(one)).toEqual(['Finch', 'said', 'the port was open']);
      }),
      { numRuns: 30 },
    );
  });

  it('tries a language that it was not trained on, and warns', async () => {
    const { statements, warnings } = await read('Jansen said de haven is open.', 'nl');
    expect(statements.map(parts)).toEqual([['Jansen', 'said', 'de haven is open']]);
    expect(warnings).toMatchObject([{ code: 'language-untrained' }]);
  });

  it('gives no statements in a script that its vocabulary does not cover', async () => {
    const { statements, warnings } = await read('Порт открыт, сказал Берг. Чайки кричали.', 'ru');
    expect(statements).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'language-unsupported' }]);
  });
});

describe('bad input', () => {
  const quotations = (count: number): string =>
    Array.from({ length: count }, (_, at) => `“The port is open, ${at},” Finch said.`).join('\n\n');

  it.each([
    ['nothing', ''],
    ['no punctuation', 'Finch said the port is open and then Berg said it is closed '.repeat(80)],
    ['capitals alone', 'FINCH SAID THE PORT IS OPEN. BERG SAID NO. '.repeat(40)],
    ['an unbalanced mark', `“Finch said the port is open. ${'The sea was calm. '.repeat(60)}`],
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['a transcript', 'FINCH: The port is open.\n\nBERG: It is not.\n\nFINCH: It said so.'],
    ['code', 'if (said) { return told[0]; } // Finch said x\n'.repeat(50)],
    ['half characters', 'Finch said \ud800 the port \udc00 is open.'],
  ])('such as %s gives statements inside the text or none', async (_, text) => {
    expectInside(text, await read(text));
  });

  it('of any kind gives no span outside the text', async () => {
    const pieces = ['Berg', ' said ', ' told ', '“', '”', '. ', '\n\n', ', ', '\ud800', 'x ', ': '];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async (some) => {
        const text = some.join('');
        expectInside(text, await read(text));
      }),
      { numRuns: 100 },
    );
  });

  it('of 3,000 quotations takes time in step with their number', async () => {
    const cost = async (text: string): Promise<number> => {
      const started = process.cpuUsage();
      const found = await read(text);
      expectInside(text, found);
      return process.cpuUsage(started).user;
    };
    await cost(quotations(300));
    const few = await cost(quotations(300));
    const many = await cost(quotations(3_000));
    // Ten times the text; the rest is for what else the machine does.
    expect(many).toBeLessThan(25 * few);
  });
});
