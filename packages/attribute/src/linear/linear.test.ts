import { plainArticle } from '@hearsay/read';
import type { Span } from '@hearsay/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';
import { type Chain, emissions, marginals, viterbi } from './crf.ts';
import { emptyRows, endRow, push } from './hash.ts';
import { mayFollow, readRuns, writeRuns } from './labels.ts';
import { type LinearModel, quantise, readModel, writeModel } from './model.ts';
import { type TrainingDocument, trainLinear } from './train.ts';

const SPEAKERS = ['Weiss', 'Berg', 'Finch', 'Karl Berg', 'The ministry', 'Hana Weiss'];
const VERBS = ['said', 'added', 'claimed', 'argued', 'noted'];
const CLAIMS = ['the port was open', 'ships would come', 'no talks were held', 'rain would fall'];

/** Documents of one simple pattern, with what is marked in them. */
function documents(count: number): TrainingDocument[] {
  return Array.from({ length: count }, (_, number) => {
    let text = '';
    const attributions: { source: Span[]; cue: Span[]; content: Span[] }[] = [];
    for (let line = 0; line < 6; line++) {
      const pick = <T>(values: readonly T[]): T =>
        values[(number * 7 + line * 3) % values.length] as T;
      const source = pick(SPEAKERS);
      const cue = pick(VERBS);
      const content = pick(CLAIMS);
      const at = text.length;
      text += `${source} ${cue} that ${content}. The gulls were loud.\n\n`;
      const end = at + source.length + 1 + cue.length;
      attributions.push({
        source: [[at, at + source.length]],
        cue: [[at + source.length + 1, end]],
        content: [[end + 1, end + 6 + content.length]],
      });
    }
    return { text, lang: 'en', attributions };
  });
}

const trained: LinearModel = trainLinear(documents(12), {
  bits: 12,
  passes: 3,
  seed: 1,
  onProgress: () => {},
});

describe('a trained model', () => {
  it('finds what it was shown', () => {
    const { statements } = attribute(
      plainArticle('Finch said that no talks were held. Gulls cried.', 'en'),
      {
        engine: 'linear',
        model: trained,
      },
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      source: { text: 'Finch' },
      cue: { text: 'said', lemma: 'say' },
      content: { text: 'no talks were held' },
    });
    expect(statements[0]?.why).toMatch(/^linear/);
  });

  it('survives being written and read', () => {
    const bytes = writeModel(trained);
    const again = readModel(bytes);
    if ('error' in again) throw new Error(again.error.message);
    expect(again.model.languages).toEqual(['en']);
    const text = documents(3)
      .map((document) => document.text)
      .join('');
    const found = (model: LinearModel) =>
      attribute(plainArticle(text, 'en'), { engine: 'linear', model }).statements;
    expect(found(again.model)).toEqual(found(trained));
  });

  it('leaves other languages to the rules', () => {
    const { statements } = attribute(plainArticle('„Der Hafen ist offen“, sagte Berg.', 'de'), {
      engine: 'linear',
      model: trained,
    });
    expect(statements[0]?.why).toMatch(/^rules/);
  });

  it('gives no span outside the text', () => {
    const pieces = fc.constantFrom(
      'Berg',
      ' said ',
      ' that ',
      '“',
      '”',
      '. ',
      '\n\n',
      ', ',
      '\ud800',
      'x ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const text = parts.join('');
        const { statements } = attribute(plainArticle(text, 'en'), {
          engine: 'linear',
          model: trained,
        });
        for (const { content, source, cue, confidence } of statements) {
          for (const [from, to] of [
            ...content.spans,
            ...(source?.spans ?? []),
            ...(cue?.spans ?? []),
          ]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          }
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a model file', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['of another kind', new Uint8Array(100)],
    ['cut short', writeModel(trained).slice(0, 5000)],
  ])('that is %s is an error and no model', (_, bytes) => {
    expect(readModel(bytes)).toMatchObject({ error: { code: 'bad-model' } });
  });
});

describe('the chain', () => {
  const chain: Chain = {
    labels: 3,
    size: 16,
    weights: Float32Array.from({ length: 48 }, (_, at) => Math.sin(at * 12.9898) * 2),
    scale: 1,
    transitions: Float32Array.from({ length: 12 }, (_, at) => Math.cos(at * 78.233)),
    allowed: mayFollow(3),
  };
  const rowsOf = (values: readonly number[]) => {
    const rows = emptyRows();
    for (const value of values) {
      push(rows, 1, value);
      endRow(rows);
    }
    return rows;
  };

  it('finds the labelling that trying all of them finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 5 }), (values) => {
        const scores = emissions(chain, rowsOf(values));
        const scoreOf = (path: readonly number[]): number =>
          path.reduce((sum, label, at) => {
            const before = at === 0 ? chain.labels : (path[at - 1] as number);
            if (!chain.allowed(before, label)) return Number.NEGATIVE_INFINITY;
            const move = chain.transitions[before * 3 + label] as number;
            return sum + move + (scores[at * 3 + label] as number);
          }, 0);
        let best = Number.NEGATIVE_INFINITY;
        for (let code = 0; code < 3 ** values.length; code++) {
          const path = values.map((_, at) => Math.floor(code / 3 ** at) % 3);
          best = Math.max(best, scoreOf(path));
        }
        expect(scoreOf([...viterbi(chain, scores)])).toBeCloseTo(best, 4);
      }),
    );
  });

  it('gives marginals that sum to one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (values) => {
        const shares = marginals(chain, emissions(chain, rowsOf(values)));
        for (let at = 0; at < shares.length; at += 3) {
          const sum = (shares[at] ?? 0) + (shares[at + 1] ?? 0) + (shares[at + 2] ?? 0);
          expect(sum).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it('keeps a byte’s precision', () => {
    const small = quantise(chain);
    expect(small.weights).toBeInstanceOf(Int8Array);
    chain.weights.forEach((weight, at) => {
      const kept = (small.weights[at] as number) * small.scale;
      expect(Math.abs(kept - weight) < small.scale || Math.abs(weight) > Math.abs(kept)).toBe(true);
    });
  });
});

describe('labels', () => {
  it('give back the runs that were written', () => {
    const labels = new Uint8Array(10);
    writeRuns(
      labels,
      [
        [1, 3],
        [3, 5],
      ],
      1,
    );
    expect(readRuns(labels, 1)).toEqual([
      [1, 3],
      [3, 5],
    ]);
  });
});
