import { expect, test } from 'vitest';
import { createSite } from '../../app.ts';
import { ADDRESS, libraryOf } from '../../testing/library.ts';

const library = libraryOf('=words, "quoted"');
const site = createSite({
  library: async () => library,
  base: 'https://desk.example',
  onFault: (fault) => {
    throw fault;
  },
});

async function table(path: string) {
  const response = await site.request(path);
  const [head = '', ...rows] = (await response.text()).replace(/^\ufeff/, '').split('\r\n');
  return { status: response.status, type: response.headers.get('content-type'), head, rows };
}

test('a claim goes out as a table: who said what, where, and what the desk makes of it', async () => {
  const { status, type, head, rows } = await table('/claims/claim.csv');
  expect([status, type]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
  // What `hearsay review --csv` writes comes first.
  expect(head).toMatch(
    /^claim,state,origins_min,origins_max,article,outlet,published,stance,denies,voice,statement,withdrawn_in,score,/,
  );
  expect(rows).toEqual([expect.stringContaining('https://desk.example/statements/key1'), '']);
  // Words from outside are no formula.
  expect(rows[0]).toContain(`"'=words, ""quoted"""`);
});

test('positions go out as a table: each with the day it began, the last one with an open end', async () => {
  const { head, rows } = await table('/claims/claim/positions.csv');
  expect(head).toBe('claim,actor,name,position,denies,from,until,article');
  expect(rows[0]).toBe(`claim,person,"'=words, ""quoted""",confirmed,,2026-03-03,,${ADDRESS}`);
});

test('the page of a claim leads to its tables, and a claim that is none has none', async () => {
  const page = await (await site.request('/claims/claim')).text();
  for (const href of ['/claims/claim.csv', '/claims/claim/positions.csv'])
    expect(page).toContain(`<a href="${href}" download>`);
  for (const path of ['/claims/none.csv', '/claims/none/positions.csv'])
    expect((await table(path)).status).toBe(404);
});
