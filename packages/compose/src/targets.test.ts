import { expect, test } from 'vitest';
import { parseEdition } from './parse/edition.ts';
import { editionTargets } from './targets.ts';

test('links in paragraphs, lists and quotations are found in text order', () => {
  const parsed = parseEdition(
    `---\ntitle: Q?\ndate: 2026-03-01\nclaims: []\n---\n\n[a](statement:K1)\n\n- ["b"](capture:https://x.example/a)\n\n> [c](claim:talks)\n`,
  );
  expect('edition' in parsed && editionTargets(parsed.edition).map(({ to }) => to)).toEqual([
    'statement',
    'capture',
    'claim',
  ]);
});
