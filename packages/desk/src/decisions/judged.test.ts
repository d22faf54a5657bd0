import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDesk } from '../open.ts';
import { decide, readDecisions } from './file.ts';
import { outdatedDecisions } from './judged.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-judged-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const deskSaying = (asserts: string): Promise<void> =>
  writeFile(
    join(folder, 'desk.yaml'),
    `desk: Mill Desk
timezone: UTC
organisations: [{ id: mill, names: { en: [Harrow Mill] } }]
claims:
  - { id: mill-closed, question: Has the mill closed?, asserts: ${asserts}, actors: [mill] }
`,
  );

const stance = (claim: string, key: string): unknown => ({
  at: '2026-03-02T09:00:00Z',
  by: 'ada',
  why: 'an opinion',
  what: { stance: { claim, key, stance: 'relates' } },
});

async function standing() {
  const read = await readDecisions(folder);
  if ('error' in read) throw new Error(read.error.message);
  return read.log.standing;
}

describe('what a decision judged', () => {
  test('is written with it: the claim and the words of the statement', async () => {
    await deskSaying('The mill closed.');
    await mkdir(join(folder, '.hearsay'));
    await writeFile(
      join(folder, '.hearsay', 'review.json'),
      JSON.stringify({
        articles: [{ statements: [{ key: 'k1', content: { text: 'the mill has shut' } }] }],
      }),
    );
    expect(await decide(folder, stance('mill-closed', 'k1'))).toEqual({ line: 1 });
    expect((await standing())[0]?.judged).toEqual({
      claim: 'The mill closed.',
      statement: 'the mill has shut',
    });
  });

  test('is told when the claim was edited afterwards, and the decision is kept', async () => {
    await deskSaying('The mill closed.');
    await decide(folder, stance('mill-closed', 'k1'));
    await deskSaying('The mill closed for good.');
    const loaded = await loadDesk(folder);
    if ('error' in loaded) throw new Error(loaded.error.message);
    const all = await standing();
    expect(all).toHaveLength(1);
    expect(outdatedDecisions(loaded.desk, all)).toEqual([
      {
        line: 1,
        claim: 'mill-closed',
        judged: 'The mill closed.',
        now: 'The mill closed for good.',
      },
    ]);
    expect(outdatedDecisions({ claims: [] }, all)[0]?.now).toBeNull();
  });

  test('is left out where nothing was reviewed, and a damaged review hides no decision', async () => {
    await deskSaying('The mill closed.');
    await mkdir(join(folder, '.hearsay'));
    await writeFile(join(folder, '.hearsay', 'review.json'), '{"articles":');
    await decide(folder, stance('mill-closed', 'k1'));
    expect((await standing())[0]?.judged).toEqual({ claim: 'The mill closed.', statement: null });
    await decide(folder, {
      at: '2026-03-02T09:00:00Z',
      by: 'ada',
      why: '',
      what: { same: ['a', 'b'] },
    });
    expect(await readFile(join(folder, 'decisions.jsonl'), 'utf8')).not.toContain('"judged":null');
    expect((await standing())[1]?.judged).toBeUndefined();
  });
});
