import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkArrows } from './arrows.ts';

test('every import in the house goes to the left', () => {
  const { violations, filesRead } = checkArrows(join(import.meta.dirname, '../..'));
  expect(violations).toEqual([]);
  expect(filesRead).toBeGreaterThan(50);
});

test('an import to the right, a clock in a pure stage and a stray package are reported', () => {
  const { violations } = checkArrows(join(import.meta.dirname, 'fixture'));
  expect(violations).toEqual([
    {
      file: 'packages/drawer/src/stray.ts',
      line: 1,
      message: 'drawer has no place in the order of the stages',
    },
    {
      file: 'packages/text/src/right.ts',
      line: 1,
      message: 'text imports store, a package to its right',
    },
    {
      file: 'packages/weigh/src/clock.ts',
      line: 1,
      message: 'weigh is pure and reads the clock or chance: Date.now(',
    },
  ]);
});
