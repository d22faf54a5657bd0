import { describe, expect, it } from 'vitest';
import { readTreebank, scoreSentences } from './treebank.ts';

const CONLLU = `# newdoc id = d1
# newpar
# text = Hana left.
1\tHana
# text = A headline
1\tA
# newpar
# text = Marlo stayed. Why?
1\tMarlo
`;

describe('a treebank', () => {
  it('is laid out with its paragraphs, and sentences without a mark on their own', () => {
    expect(readTreebank(CONLLU, 'running').map(({ text }) => text)).toEqual([
      'Hana left. A headline\n\nMarlo stayed. Why?',
    ]);
    expect(readTreebank(CONLLU, 'printed').map(({ text }) => text)).toEqual([
      'Hana left.\n\nA headline\n\nMarlo stayed. Why?',
    ]);
  });

  it('is cut into texts of ten sentences where it has no documents', () => {
    expect(readTreebank('# text = One.\n'.repeat(25), 'running')).toHaveLength(3);
  });

  it('is scored by sentences whose both ends are right', () => {
    expect(scoreSentences(readTreebank(CONLLU, 'printed'), 'en')).toMatchObject({
      gold: 3,
      found: 4,
      right: 2,
      precision: 0.5,
    });
    expect(scoreSentences([], 'en').f1).toBe(0);
  });
});
