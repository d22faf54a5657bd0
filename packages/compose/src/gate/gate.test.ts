import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_CODES, type MarkCode } from '../edition.ts';
import { parseEdition } from '../parse/edition.ts';
import { fullDesk, type ShortDesk } from '../testing/desk.ts';
import { checkEdition } from './gate.ts';

interface Vector {
  readonly name: string;
  readonly lang?: string;
  readonly front?: Readonly<Record<string, unknown>>;
  readonly body: string;
}

interface VectorFile {
  readonly code: MarkCode;
  readonly valid: readonly Vector[];
  readonly invalid: readonly (Vector & {
    readonly statement?: string;
    readonly expected?: string;
  })[];
}

const FOLDER = new URL('../../vectors/gate/', import.meta.url);

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;
}

const { proofs } = fullDesk(read<ShortDesk>('desk.json'));

function marksOf(vector: Vector) {
  const front = {
    title: 'What is known of the talks?',
    date: '2026-03-20',
    lang: vector.lang ?? 'en',
    ...vector.front,
  };
  const parsed = parseEdition(`---\n${JSON.stringify(front)}\n---\n\n${vector.body}\n`);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return checkEdition(parsed.edition, proofs);
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'desk.json');

describe('checkEdition', () => {
  it('has vectors for every code', () => {
    expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...MARK_CODES].sort());
  });

  for (const name of files) {
    const { code, valid, invalid } = read<VectorFile>(name);
    it.each(valid)(`sets no mark: ${code}, $name`, (vector) => {
      expect(marksOf(vector)).toEqual([]);
    });
    it.each(invalid)(`marks ${code}: $name`, (vector) => {
      const marks = marksOf(vector);
      expect(marks.map((mark) => mark.code)).toEqual([code]);
      if (vector.statement !== undefined) expect(marks[0]?.statement).toBe(vector.statement);
      if (vector.expected !== undefined) expect(marks[0]?.expected).toBe(vector.expected);
    });
  }
});
