/** Reads the labelled pairs that the name model is learned from and scored on. */
import { readFileSync } from 'node:fs';
import {
  type Half,
  type NamePair,
  type TwoScripts,
  withWrongPartners,
} from '../../packages/resolve/src/compare/made-pairs.ts';

interface LabelledRow {
  readonly id: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: boolean;
  readonly lang?: string;
}

const PERSIAN = new URL('../../packages/resolve/vectors/persian-latin.json', import.meta.url);

/** Reads a labelled file: {id, name1, name2, is_match, lang?} a line. */
export function readPairs(file: string): readonly NamePair[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledRow)
    .map((row) => ({
      id: row.id,
      a: row.name1,
      b: row.name2,
      match: row.is_match,
      lang: row.lang ?? '',
    }));
}

/** The invented Persian people of one half. */
export function persianPairs(half: Half): readonly NamePair[] {
  return withWrongPartners(JSON.parse(readFileSync(PERSIAN, 'utf8')) as TwoScripts[], half);
}
