import { expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import { answersKept } from './answers.ts';

const answer = (body: string): Answer => ({
  status: 200,
  type: 'text/plain',
  body,
  cache: 'minute',
});

test('an answer is made once for each state of the desk', async () => {
  const answers = answersKept();
  let made = 0;
  const make = async () => answer(`made ${++made}`);
  const both = await Promise.all([answers.get('1', '/', make), answers.get('1', '/', make)]);
  expect(both.map((kept) => kept?.body)).toEqual(['made 1', 'made 1']);
  expect((await answers.get('1', '/', make))?.body).toBe('made 1');
  expect((await answers.get('2', '/', make))?.body).toBe('made 2');
  expect((await answers.get('1', '/', make))?.body).toBe('made 3');
});

test('equal answers have equal tags, others have others', async () => {
  const tag = async (body: string) =>
    (await answersKept().get('', '/', async () => answer(body)))?.etag;
  expect(await tag('a')).toBe(await tag('a'));
  expect(await tag('a')).not.toBe(await tag('b'));
});

test('what was asked for longest ago goes first, and no more is kept than agreed', async () => {
  const answers = answersKept(10);
  const make = (body: string) => async () => answer(body);
  for (const key of ['a', 'b']) await answers.get('', key, make('12345'));
  await answers.get('', 'a', make('not made'));
  await answers.get('', 'c', make('12345'));
  expect(answers.size()).toBe(10);
  expect((await answers.get('', 'a', make('anew')))?.body).toBe('12345');
  expect((await answers.get('', 'b', make('anew')))?.body).toBe('anew');
});

test('a fault and a missing page are not kept', async () => {
  const answers = answersKept();
  await expect(answers.get('', '/', () => Promise.reject(new Error('gone')))).rejects.toThrow();
  expect(await answers.get('', '/', async () => null)).toBeNull();
  expect((await answers.get('', '/', async () => answer('now')))?.body).toBe('now');
});
