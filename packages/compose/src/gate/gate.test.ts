import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_CODES, type MarkCode } from '../edition.ts';
import { parseEdition } from '../parse/edition.ts';
import { fullDesk, type ShortDesk } from '../testing/desk.ts';
import { checkEdition } from './gate.ts';
import { proofsFrom } from './proofs.ts';

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

describe('the gate and hostile editions', () => {
  it.each([
    ['one endless sentence', 'word '.repeat(50_000)],
    ['a quotation of nothing but cuts', `[“${'We … '.repeat(5_000)}zzz”](statement:dc-kavan)`],
    ['a quotation of nothing but brackets', `[“${'[x] '.repeat(500)}zzz”](statement:dc-kavan)`],
    ['opening marks', '“'.repeat(50_000)],
    ['thousands of links in a sentence', '[a](statement:hp-denied)'.repeat(3_000)],
    ['dates without end', '3 March 2026 '.repeat(5_000)],
    ['lone surrogates', `\ud800[“\udc00”](statement:dc-kavan)`],
    [
      'nested lists',
      Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
    ],
  ])('comes to an end on %s', (_name, body) => {
    expect(Array.isArray(marksOf({ name: '', body }))).toBe(true);
  });

  it('finds the words where a newer reading has moved them', () => {
    const short = read<ShortDesk>('desk.json');
    const full = fullDesk(short);
    const versions = full.versions.map((version) => {
      return {
        ...version,
        article: { ...version.article, text: `By our staff.\n\n${version.article.text}` },
      };
    });
    const moved = proofsFrom({ ...full, versions, zone: short.zone });
    const parsed = parseEdition(
      '---\ntitle: What is known?\ndate: 2026-03-20\n---\n\nDana Darvish: [“We reject such fabrications”](statement:hp-darvish). Omid Kavan: [“We will waste it”](statement:dc-kavan).\n',
    );
    if ('error' in parsed) throw new Error(parsed.error.message);
    expect(checkEdition(parsed.edition, moved).map(({ code }) => code)).toEqual(['cut-undeclared']);
  });
});
