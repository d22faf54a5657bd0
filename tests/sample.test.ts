/** The sample desk against its truth, worked out by hand: prints the share right of each kind of fact. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Figures } from '../packages/cli/src/evaluate/evaluation.ts';
import { figuresText } from '../packages/cli/src/terminal/figures.ts';
import { hearsay, ROOT } from './support/command.ts';

/**
 * Shares in percent below which something broke: some points under what was measured when this was
 * written. They are a guard, not an aim: the sample is small, and nothing is tuned to it.
 */
const FLOORS: Readonly<Record<string, number>> = {
  'article: language': 100,
  'article: title': 80,
  'article: day': 70,
  'article: versions': 100,
  'statement: content': 85,
  'statement: source': 88,
  'statement: kind': 88,
  'statement: polarity': 80,
  'statement: chain': 85,
  state: 75,
  stance: 85,
  position: 70,
  'origins: pairs found': 75,
  'origins: pairs right': 85,
};

test('the program finds in the sample what a careful reader finds', async () => {
  const sample = join(ROOT, 'examples/strait-review');
  const { status, stdout, stderr } = await hearsay([
    'evaluate',
    'claims',
    '--data',
    sample,
    '--json',
  ]);
  expect([status, stderr]).toEqual([0, '']);
  const figures = JSON.parse(stdout) as Figures;
  process.stdout.write(figuresText(figures));
  const shares = Object.fromEntries(
    figures.rows.map(({ label, values }) => [label, values[2] ?? 0]),
  );
  for (const [kind, floor] of Object.entries(FLOORS))
    expect([kind, Number(shares[kind]?.toFixed(1)) >= floor, shares[kind]]).toEqual([
      kind,
      true,
      shares[kind],
    ]);
});
