import { expect, test } from 'vitest';
import { withDataSet } from '../../testing/data-set.ts';
import { EVALUATIONS } from './index.ts';

test.each(Object.keys(EVALUATIONS))('%s names the files that a folder lacks', async (name) => {
  await withDataSet({ 'something.txt': 'else' }, async (folder) => {
    const evaluation = await EVALUATIONS[name]?.();
    const result = await evaluation?.(folder, {
      lang: 'en',
      engine: 'rules',
      onFault: () => undefined,
    });
    expect(result).toMatchObject({ error: { code: 'data-missing' } });
    const message = result !== undefined && 'error' in result ? result.error.message : '';
    expect(message).toContain(folder);
    expect(message).toMatch(/\.(?:json|jsonl|gz|xz|yaml)/);
  });
});
