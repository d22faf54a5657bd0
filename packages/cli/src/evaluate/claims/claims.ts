/** `hearsay evaluate claims`: reviews invented cases and counts the facts that are right. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Review, reviewDesk } from '@hearsay/desk';
import { dataMissing, jsonFile } from '../data.ts';
import type { Evaluation } from '../evaluation.ts';
import { compareReview } from './compare.ts';
import { asFolderDesk } from './folder-desk.ts';
import { newTally } from './tally.ts';
import { parseTruth, type Truth } from './truth.ts';

interface Case {
  readonly folder: string;
  readonly truths: readonly Truth[];
}

async function truthsOf(folder: string): Promise<readonly Truth[]> {
  const dated = await readdir(join(folder, 'expected')).catch(() => []);
  const files = [
    join(folder, 'expected.json'),
    ...dated.filter((name) => name.endsWith('.json')).map((name) => join(folder, 'expected', name)),
  ];
  const truths: Truth[] = [];
  for (const file of files) {
    const value = await jsonFile<unknown>(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (value !== null) truths.push(parseTruth(value));
  }
  return truths;
}

/** Every folder at or below `data` that has a desk file and its truth. */
async function casesBelow(data: string): Promise<readonly Case[]> {
  const entries = await readdir(data, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === 'desk.yaml')) {
    const truths = await truthsOf(data);
    return truths.length === 0 ? [] : [{ folder: data, truths }];
  }
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const below = await Promise.all(folders.sort().map((name) => casesBelow(join(data, name))));
  return below.flat();
}

async function reviewCase({ folder, truths }: Case): Promise<readonly Review[]> {
  const target = await mkdtemp(join(tmpdir(), 'hearsay-case-'));
  try {
    await asFolderDesk(folder, target);
    const reviews: Review[] = [];
    for (const { asOf } of truths) {
      const result = await reviewDesk(target, {
        asOf,
        since: null,
        positions: 'holding',
        network: 'off',
        control: {
          progress: () => undefined,
          trouble: ({ message }) => process.stderr.write(`${folder}: ${message}\n`),
          signal: new AbortController().signal,
        },
      });
      if ('error' in result) throw new Error(`${folder}: ${result.error.message}`);
      reviews.push(result.review);
    }
    return reviews;
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

export const evaluateClaims: Evaluation = async (data, { onFault }) => {
  const cases = await casesBelow(data);
  if (cases.length === 0) return dataMissing(data, ['desk.yaml with expected.json']);
  const tally = newTally();
  for (const one of cases) {
    const reviews = await reviewCase(one);
    one.truths.forEach((truth, at) => {
      const review = reviews[at];
      if (review !== undefined) compareReview(truth, review, tally);
    });
  }
  for (const fault of tally.faults()) onFault(fault);
  const truths = cases.reduce((sum, one) => sum + one.truths.length, 0);
  return {
    name: 'claims',
    about: `${cases.map(({ folder }) => relative(data, folder) || '.').join(', ')}: ${truths} dates`,
    columns: ['right', 'of', 'share %'],
    rows: tally.kinds().map(({ kind, right, of }) => ({
      label: kind,
      values: [right, of, (100 * right) / of],
    })),
  };
};
