import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../inline.ts';
import { parseEdition } from '../parse/edition.ts';
import { fullDesk, type ShortArticle, type ShortDesk } from '../testing/desk.ts';
import { checkEdition } from './gate.ts';

const FOLDER = new URL('../../vectors/honest/', import.meta.url);
// The contract's bar: false alarms on honest editions, as a share of their links.
const MAX_FALSE_ALARMS = 0.02;

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;
}

const base = read<ShortDesk>('../gate/desk.json');
const more = read<Pick<ShortDesk, 'claims' | 'states'>>('claims.json');
const { proofs } = fullDesk({
  ...base,
  articles: [...base.articles, ...read<readonly ShortArticle[]>('articles.json')],
  claims: [...base.claims, ...more.claims],
  states: { ...base.states, ...more.states },
});

describe('the gate on honest editions', () => {
  it('sets a mark on at most two links in a hundred', () => {
    let links = 0;
    const alarms: string[] = [];
    const names = readdirSync(FOLDER).filter((name) => /^\d.*\.md$/.test(name));
    for (const name of names) {
      const parsed = parseEdition(readFileSync(new URL(name, FOLDER), 'utf8'));
      if ('error' in parsed) throw new Error(`${name}: ${parsed.error.message}`);
      links += linksOf(parsed.edition.blocks).length;
      for (const { line, column, code, message } of checkEdition(parsed.edition, proofs)) {
        alarms.push(`${name}:${line}:${column} ${code}: ${message}`);
      }
    }
    if (process.env.SHOW !== undefined) {
      process.stderr.write(`${names.length} editions, ${links} links, ${alarms.length} marks\n`);
    }
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(links).toBeGreaterThan(100);
    if (alarms.length > links * MAX_FALSE_ALARMS) expect(alarms).toEqual([]);
  });
});
