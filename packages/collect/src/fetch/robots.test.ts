import { expect, test } from 'vitest';
import { failure } from '../failure.ts';
import { stillClock } from '../testing/clock.ts';
import type { Answer } from './exchange.ts';
import { createRobots } from './robots.ts';

const never = new AbortController().signal;
const PAGE = new URL('https://outlet.example/closed/page');

const answer = (status: number, text: string | null = null): Answer => ({
  status,
  headers: {},
  cookies: [],
  bytes: text === null ? null : new TextEncoder().encode(text),
});

function robotsOver(answers: (Answer | ReturnType<typeof failure>)[]) {
  const clock = stillClock();
  const asked: string[] = [];
  const robots = createRobots('Hearsay/1 (desk)', clock, async (url) => {
    asked.push(url.href);
    return answers[asked.length - 1] ?? answer(404);
  });
  const codeFor = async (url: URL = PAGE) =>
    (await robots(url, never)).refusal(url)?.error.code ?? null;
  return { clock, asked, robots, codeFor };
}

test('rules for the desk by name go before rules for all', async () => {
  const text =
    'User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nDisallow: /closed/\nCrawl-delay: 3';
  const { codeFor, robots } = robotsOver([answer(200, text)]);
  expect(await codeFor()).toBe('robots-refused');
  expect(await codeFor(new URL('https://outlet.example/open'))).toBeNull();
  expect((await robots(PAGE, never)).delay).toBe(3_000);
});

test('the refusal names the line', async () => {
  const { robots } = robotsOver([answer(200, 'User-agent: *\nDisallow: /closed/')]);
  const refusal = (await robots(PAGE, never)).refusal(PAGE);
  expect(refusal?.error.message).toContain('line 2 of https://outlet.example/robots.txt');
});

test('a site without robots.txt is open; one that cannot say is closed for now', async () => {
  expect(await robotsOver([answer(404)]).codeFor()).toBeNull();
  expect(await robotsOver([answer(403)]).codeFor()).toBeNull();
  expect(await robotsOver([answer(503)]).codeFor()).toBe('robots-refused');
  expect(await robotsOver([failure('timeout', 'by the test')]).codeFor()).toBe('timeout');
});

test('it is read once a day for each site, and sooner where it failed', async () => {
  const { clock, asked, codeFor } = robotsOver([failure('timeout', 'by the test')]);
  await codeFor();
  await codeFor();
  expect(asked).toHaveLength(1);
  clock.advance(10 * 60_000);
  expect(await codeFor()).toBeNull();
  clock.advance(23 * 60 * 60_000);
  await codeFor();
  expect(asked).toHaveLength(2);
  clock.advance(2 * 60 * 60_000);
  await codeFor();
  await codeFor(new URL('https://other.example/'));
  expect(asked).toHaveLength(4);
});

test('many pages of a site that is new wait for one reading', async () => {
  const { asked, codeFor } = robotsOver([answer(200, 'User-agent: *\nDisallow: /closed/')]);
  const codes = await Promise.all(Array.from({ length: 5 }, () => codeFor()));
  expect(codes).toEqual(Array(5).fill('robots-refused'));
  expect(asked).toHaveLength(1);
});

test('a fetch that was called off leaves no verdict behind', async () => {
  const { asked, robots, codeFor } = robotsOver([failure('timeout', 'called off')]);
  await robots(PAGE, AbortSignal.abort());
  expect(await codeFor()).toBeNull();
  expect(asked).toHaveLength(2);
});

test.each([
  ['wildcards in heaps', `User-agent: *\nDisallow: /${'*a'.repeat(2_000)}$`],
  ['lines without end', 'Disallow: /x\n'.repeat(100_000)],
  ['bytes that are no text', '\u0000\ufffd'.repeat(10_000)],
])('robots.txt with %s is read in time', async (_what, text) => {
  const start = performance.now();
  await robotsOver([answer(200, text)]).codeFor(
    new URL(`https://outlet.example/${'a'.repeat(2_000)}`),
  );
  expect(performance.now() - start).toBeLessThan(2_000);
});
