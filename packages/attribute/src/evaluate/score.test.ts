import type { Span } from '@hearsay/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../statement.ts';
import { type GoldAttribution, toUtf16 } from './convert.ts';
import { scoreAttribution } from './score.ts';
import { measureText, quotedKind, touched } from './words.ts';

const TEXT = '“The port is open,” Berg said Monday. Weiss denied that it was.';
const at = (words: string, text = TEXT): Span => {
  const from = text.indexOf(words);
  return [from, from + words.length];
};
const GOLD: readonly GoldAttribution[] = [
  { source: [at('Berg')], cue: [at('said')], content: [at('“The port is open,”')] },
  { source: [at('Weiss')], cue: [at('denied')], content: [at('that it was')] },
];

function statement(source: string, cue: string, content: string): Statement {
  const part = (words: string) => ({ spans: [at(words)], text: words });
  const made: Pick<Statement, 'part' | 'content' | 'parent' | 'confidence' | 'kind'> & {
    source: unknown;
    cue: unknown;
    addressee: null;
  } = {
    part: 'body',
    content: part(content),
    parent: null,
    confidence: 1,
    kind: 'indirect',
    source: { ...part(source), mention: source, type: 'person' },
    cue: cue === '' ? null : part(cue),
    addressee: null,
  };
  return made as unknown as Statement;
}

const score = (statements: readonly Statement[], resamples = 0) =>
  scoreAttribution([{ id: 'a', text: TEXT, attributions: GOLD }], [{ id: 'a', statements }], {
    resamples,
  });

describe('the score', () => {
  it('is whole for the gold itself, the conjunction left out as statements do', () => {
    const found = score([
      statement('Berg', 'said', '“The port is open,”'),
      statement('Weiss', 'denied', 'it was'),
    ]);
    expect(found.all.full50).toMatchObject({ p: 100, r: 100, f: 100, pred: 2, gold: 2 });
    expect(found.all.fullExact.f).toBe(100);
    expect(found.groups['source/person']).toMatchObject({ p: 100, pred: 2 });
  });

  it('counts content without its source for content50 only', () => {
    const found = score([statement('Weiss', 'said', '“The port is open,”')]);
    expect(found.all.content50).toMatchObject({ p: 100, r: 50 });
    expect(found.all.full50.f).toBe(0);
  });

  it('leaves statements without a cue out where no earlier one has their mention', () => {
    expect(score([statement('Berg', '', '“The port is open,”')]).all.full50.pred).toBe(0);
  });

  it('gives the same interval every time', () => {
    const once = score([statement('Berg', 'said', '“The port is open,”')], 50);
    const again = score([statement('Berg', 'said', '“The port is open,”')], 50);
    expect(once).toEqual(again);
    expect(once.all.full50.ci95).not.toBeNull();
  });

  it('takes a missing document as empty', () => {
    const found = scoreAttribution([{ id: 'a', text: TEXT, attributions: GOLD }], [], {
      resamples: 0,
    });
    expect(found.all.full50).toMatchObject({ p: 0, r: 0, gold: 2 });
  });
});

describe('the measure’s words', () => {
  it('part possessives and contractions and keep abbreviations', () => {
    const { words } = measureText('Mr. Berg’s aide can’t go to the U.S. cannot.');
    expect(words).toEqual('Mr.|Berg|’s|aide|ca|n’t|go|to|the|U.S.|can|not|.'.split('|'));
  });

  it('tell direct, mixed and indirect words apart', () => {
    const text = measureText(TEXT);
    expect(quotedKind(text, touched(text, [at('“The port is open,”')]))).toBe('direct');
    expect(quotedKind(text, touched(text, [at('open,” Berg')]))).toBe('mixed');
    expect(quotedKind(text, touched(text, [at('it was')]))).toBe('indirect');
  });

  it('never lose or repeat a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { starts, ends, words } = measureText(text);
        words.forEach((word, index) => {
          expect(text.slice(starts[index], ends[index])).toBe(word);
          expect(starts[index]).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
        });
      }),
    );
  });
});

describe('offsets of the gold', () => {
  it('turn from code points into UTF-16 units', () => {
    expect(
      toUtf16('a😀b', [
        [1, 2],
        [2, 3],
      ]),
    ).toEqual([
      [1, 3],
      [3, 4],
    ]);
  });
});
