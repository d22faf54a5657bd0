import { describe, expect, it } from 'vitest';
import { desk } from '../testing/desk.ts';
import { namesFromCsv, namesToCsv } from './csv.ts';
import { fromFollowTheMoney, toFollowTheMoney } from './follow-the-money.ts';

describe('FollowTheMoney', () => {
  it('carries people, bodies, outlets, offices and terms there and back', () => {
    const back = fromFollowTheMoney(JSON.parse(JSON.stringify(toFollowTheMoney(desk))), 'en');
    if ('error' in back) throw new Error(back.error.message);
    const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);
    expect(ids(back.registry.people)).toEqual(ids(desk.people));
    expect(ids(back.registry.organisations)).toEqual(ids(desk.organisations));
    expect(ids(back.registry.outlets)).toEqual(ids(desk.outlets));
    expect(back.registry.offices.map((one) => one.holders)).toEqual(
      desk.offices.map((one) => one.holders),
    );
    expect(back.registry.people[0]?.names.en).toEqual(
      Object.values(desk.people[0]?.names ?? {}).flat(),
    );
  });

  it('names entities of other schemata and refuses what is no entity', () => {
    expect(
      fromFollowTheMoney(
        [{ id: 'v', schema: 'Vessel', properties: { name: ['Halcyon Star'] } }],
        'en',
      ),
    ).toMatchObject({ skipped: ['v'] });
    for (const wrong of [
      null,
      7,
      {},
      { id: 'x' },
      { id: '', schema: 'Person', properties: {} },
      { id: 'x', schema: 'Person', properties: { name: 'no list' } },
    ]) {
      expect(fromFollowTheMoney([wrong], 'en')).toMatchObject({ error: { code: 'ftm-invalid' } });
    }
  });
});

describe('a table of names', () => {
  it('goes there and back', () => {
    const text = namesToCsv(desk);
    const back = namesFromCsv(text);
    if ('error' in back) throw new Error(back.error.message);
    expect(back.rows.filter((row) => row.id === 'sohrabi').map((row) => row.name)).toEqual(
      Object.values(desk.people[0]?.names ?? {}).flat(),
    );
  });

  it('keeps quotation marks, commas, line ends and signs that a spreadsheet would run', () => {
    const name = '=cmd,"a"\r\nb';
    const strange = {
      ...desk,
      people: [{ ...(desk.people[0] as (typeof desk.people)[number]), names: { en: [name] } }],
      organisations: [],
      offices: [],
      outlets: [],
    };
    const text = namesToCsv(strange);
    expect(text).not.toContain(',=cmd');
    expect(namesFromCsv(text)).toMatchObject({ rows: [{ name }] });
  });

  it('says what is wrong with a row', () => {
    expect(namesFromCsv('id,type,lang,name\nx,ship,en,Y')).toMatchObject({
      error: { message: expect.stringContaining('row 2') },
    });
    expect(namesFromCsv('id,name\nx,Y')).toMatchObject({
      error: { message: expect.stringContaining('no column type') },
    });
    expect(namesFromCsv('id,type,lang,name\n"x,person,en,Y')).toMatchObject({
      error: { code: 'csv-invalid' },
    });
    expect(namesFromCsv('')).toMatchObject({ error: { code: 'csv-invalid' } });
  });
});
