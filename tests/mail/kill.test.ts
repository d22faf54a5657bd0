/** A sender killed with -9 at any moment: nobody gets an edition twice, nobody is missed untold. */
import { expect, test } from 'vitest';
import { survive } from '../../packages/cli/src/bench/mail/bench.ts';
import { temporaryFolder } from '../support/folder.ts';

/** `hearsay bench --mail --kills 20` measures more of both. */
const READERS = 300;
const KILLS = 3;
/** As many as are under way at a time: four batches of five. */
const UNDER_WAY = 20;

test('killed with -9 again and again, a sending reaches everybody once but for those in doubt', async () => {
  const { killed, twice, missed, doubt } = await survive(temporaryFolder(), READERS, KILLS);
  expect({ twice, missed }).toEqual({ twice: 0, missed: 0 });
  expect(killed).toBeGreaterThan(0);
  expect(doubt).toBeLessThanOrEqual(killed * UNDER_WAY);
}, 180_000);
