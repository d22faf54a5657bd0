import { describe, expect, it } from 'vitest';
import { blockingKeys } from './blocking.ts';
import { nameTable } from './blocking-table.ts';
import { soundReadings } from './compare/sounds.ts';

const share = (a: string, b: string): boolean => {
  const keys = new Set(blockingKeys(b));
  return blockingKeys(a).some((key) => keys.has(key));
};

describe('blocking keys', () => {
  it.each([
    ['Reza Sohrabi', 'رضا سهرابی'],
    ['Kamran Davoudi', 'کامران داوودی'],
    ['Ramadan Khalil', 'رمضان خليل'],
    ['David Lavi', 'דוד לביא'],
    ['Vladimir Orlov', 'Владимир Орлов'],
    ['Abdul Rahman Mansour', 'Abdulrahman Mansour'],
    ['Sohrabi, Reza', 'Reza Sohrabi'],
    ['Gamal Mansour', 'جمال منصور'],
    ['Clara Wynn', 'كلارا وين'],
  ])('are shared by %s and %s', (a, b) => {
    expect(share(a, b)).toBe(true);
  });

  it('are few, whatever is given', () => {
    for (const name of [
      '',
      'x',
      'v'.repeat(10_000),
      'gvg '.repeat(500),
      'A. B.',
      '😀',
      '習 近平',
    ]) {
      expect(blockingKeys(name).length, name.slice(0, 20)).toBeLessThan(200);
    }
    expect(soundReadings('gvgvgvgvgv').length).toBeLessThanOrEqual(4);
  });
});

describe('a table of names', () => {
  it('gives the places of names that share a key, and no others', () => {
    const table = nameTable(['Reza Sohrabi', 'Leila Karimi', 'رضا سهرابی', 'Edgar Hollis']);
    expect([...table.candidates('Riza Sohrabi')].sort()).toEqual([0, 2]);
    expect(table.candidates('Nobody Known')).toEqual([]);
    expect(table.candidates('')).toEqual([]);
  });
});
