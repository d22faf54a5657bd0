import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';
import { draft } from '../draft.ts';
import { holdersOf } from './narrator.ts';

/** Each statement's cue with whom it tells and where. */
function told(text: string): readonly (readonly unknown[])[] {
  const { statements } = attribute(plainArticle(text, 'en'), { engine: 'rules' });
  return statements.map(({ cue, addressee, venue }) => [
    cue?.text,
    addressee?.text ?? null,
    venue?.text ?? null,
  ]);
}

describe('whom and where a statement tells', () => {
  it('is told in its own clause and not in what another says', () => {
    const text =
      'Hana Marsh said in an interview that the minister had told reporters that the port was shut.';
    expect(told(text)).toEqual([
      ['said', null, 'an interview'],
      ['told', 'reporters', null],
    ]);
  });
});

describe('the statement that holds a word', () => {
  it('is the one with the smallest content around it', () => {
    const outer = draft({ content: [[1, 6]], rule: 'clause' });
    const inner = draft({ content: [[3, 5]], rule: 'clause' });
    const inOrder = [-1, 0, 0, 1, 1, 0, -1];
    expect([...holdersOf(7, [outer, inner])]).toEqual(inOrder);
    expect([...holdersOf(7, [inner, outer])]).toEqual(
      inOrder.map((index) => (index < 0 ? index : 1 - index)),
    );
  });
});
