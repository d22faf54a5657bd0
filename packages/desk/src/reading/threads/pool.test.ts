import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../document.ts';
import { readingPool } from './pool.ts';
import type { DocumentTask } from './task.ts';

const pool = readingPool(2);
afterAll(() => pool.close());

const options = { engine: 'linear', volume: 'few', only: null, explain: false } as const;
const task = (id: string, text: string): DocumentTask => ({
  kind: 'document',
  document: { id, url: null, lang: 'en', published: null, outlet: null, page: { text } },
  options,
});

describe('reading threads', () => {
  it('read as one thread does, many more documents than there are threads', async () => {
    const tasks = Array.from({ length: 9 }, (_, at) =>
      task(`d${at}`, `The port is open, Finch said. ${'Gulls cried. '.repeat(at)}`),
    );
    const here = await Promise.all(tasks.map(({ document }) => readDocument(document, options)));
    expect(await Promise.all(tasks.map((one) => pool.perform(one)))).toEqual(here);
  });

  it('answer with an error where a thread ends, and go on with the next', async () => {
    const small = readingPool(1);
    const unreadable = task('x', '');
    // A page that is no page at all is a fault of the caller, which no reading survives.
    const broken = { ...unreadable, document: { ...unreadable.document, page: null } };
    const answers = await Promise.all([
      small.perform(broken as unknown as DocumentTask),
      small.perform(task('y', 'Finch said the port was open.')),
    ]);
    await small.close();
    expect(answers[0]).toMatchObject({ error: { code: 'reading-failed' } });
    expect(answers[1]).toMatchObject({ reading: { id: 'y' } });
  });
});
