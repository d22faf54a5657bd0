/** Preview pictures: what can be told of them without eyes. docs/editions.md shows how they look. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { drawSocial, type SocialPicture } from './draw.ts';
import { SOCIAL_SIZE } from './size.ts';

const PLAIN: SocialPicture = {
  desk: 'Strait Review',
  question: 'Who spoke?',
  line: '2 March 2026',
  badge: null,
  direction: null,
};

/** The columns of the question's lines that are drawn on. */
async function inked(picture: Partial<SocialPicture>): Promise<{ left: number; right: number }> {
  const png = await drawSocial({ ...PLAIN, ...picture });
  const { width, height } = SOCIAL_SIZE;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(await loadImage(Buffer.from(png)), 0, 0);
  const { data } = context.getImageData(0, 130, width, 320);
  // Dark: the ink of the question; the coloured edge is lighter.
  const isInk = (at: number): boolean => (data[at] ?? 255) + (data[at + 2] ?? 255) < 120;
  const columns: number[] = [];
  for (let at = 0; at < data.length; at += 4) if (isInk(at)) columns.push((at / 4) % width);
  const all = columns.sort((a, b) => a - b);
  return { left: all[0] ?? Number.NaN, right: all.at(-1) ?? Number.NaN };
}

test('a question stands where its readers begin to read', async () => {
  const english = await inked({});
  expect(english.left).toBeLessThan(100);
  expect(english.right).toBeLessThan(700);
  for (const question of ['آیا گفت؟', 'هل قال؟', 'האם אמר?']) {
    const { left, right } = await inked({ question });
    expect([question, right > 1050]).toEqual([question, true]);
    expect([question, left > 500]).toEqual([question, true]);
  }
});

test('letters that join are drawn joined: a word is narrower than its letters apart', async () => {
  const width = async (question: string): Promise<number> => {
    const { left, right } = await inked({ question });
    return right - left;
  };
  const joined = await width('ببب');
  const apart = await width('ب\u200cب\u200cب');
  expect(joined).toBeLessThan(apart * 0.8);
});

test('whatever stands in a question, it stays inside the picture', async () => {
  for (const question of [
    'word '.repeat(200),
    'W'.repeat(500),
    '',
    '\u202e\u0000\ud800 x',
    '؟'.repeat(300),
  ]) {
    const { left, right } = await inked({ question });
    if (Number.isNaN(left)) continue;
    expect([question.slice(0, 9), left >= 60]).toEqual([question.slice(0, 9), true]);
    expect([question.slice(0, 9), right <= SOCIAL_SIZE.width - 60]).toEqual([
      question.slice(0, 9),
      true,
    ]);
  }
});
