import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyJudgements, type Judgement, type JudgementKind } from './judgement.ts';

function judge(kind: JudgementKind, ids: readonly string[], at: string): Judgement {
  return { kind, ids, by: 'ed', at, why: 'test' };
}

describe('judgements', () => {
  it('merge over several steps', () => {
    const judged = applyJudgements([
      judge('same', ['a', 'b'], '1'),
      judge('same', ['b', 'c'], '2'),
    ]);
    expect(judged.groupOf('c')).toEqual(['a', 'b', 'c']);
    expect(judged.sameAs('a', 'c')).toBe(true);
  });

  it('never merge against a negative one, and show the path of the conflict', () => {
    const judged = applyJudgements([
      judge('same', ['a', 'b'], '1'),
      judge('different', ['a', 'c'], '2'),
      judge('same', ['b', 'c'], '3'),
    ]);
    expect(judged.sameAs('a', 'c')).toBe(false);
    expect(judged.sameAs('a', 'b')).toBe(true);
    expect(judged.sameAs('b', 'c')).toBe(false);
    expect(judged.conflicts).toHaveLength(1);
    expect(judged.conflicts[0]?.path).toEqual(['a', 'b', 'c']);
  });

  it('go by the later word on the same two', () => {
    const judged = applyJudgements([
      judge('different', ['a', 'b'], '2'),
      judge('same', ['b', 'a'], '3'),
      judge('same', ['a', 'b'], '1'),
    ]);
    expect(judged.sameAs('a', 'b')).toBe(true);
    expect(judged.parted('a', 'b')).toBe(false);
  });

  it('leave the unsure apart and say so', () => {
    const judged = applyJudgements([judge('unsure', ['a', 'b'], '1')]);
    expect([judged.sameAs('a', 'b'), judged.unsure('b', 'a')]).toEqual([false, true]);
  });

  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const any = fc.record({
    kind: fc.constantFrom<JudgementKind>('same', 'different', 'unsure'),
    ids: fc.uniqueArray(ids, { minLength: 2, maxLength: 3 }),
    by: fc.constantFrom('ed', 'machine'),
    at: fc.nat(9).map(String),
    why: fc.constant('test'),
  });

  it('do not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 10 }), fc.nat(), (given, seed) => {
        const turned = [...given.slice(seed % 11), ...given.slice(0, seed % 11)];
        for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
          expect(applyJudgements(turned).groupOf(id)).toEqual(applyJudgements(given).groupOf(id));
        }
      }),
    );
  });

  it('do not depend on the order within one instant', () => {
    const given = [
      judge('same', ['a', 'e'], '7'),
      judge('different', ['d', 'e'], '0'),
      judge('same', ['a', 'd'], '7'),
    ];
    const groups = [given, [...given].reverse()].map((list) => applyJudgements(list).groupOf('a'));
    expect(groups[0]).toEqual(groups[1]);
  });

  it('never join two that are judged different', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (given) => {
        const judged = applyJudgements(given);
        for (const conflict of judged.conflicts) {
          const [first, last] = [conflict.path[0] ?? '', conflict.path.at(-1) ?? ''];
          expect(conflict.different.ids).toContain(first);
          expect(conflict.different.ids).toContain(last);
          expect(judged.sameAs(first, last)).toBe(false);
        }
        for (const a of 'abcdef') {
          for (const b of 'abcdef') {
            if (a !== b && judged.sameAs(a, b)) expect(judged.parted(a, b)).toBe(false);
          }
        }
      }),
    );
  });
});
