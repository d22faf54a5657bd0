import { expect, test } from 'vitest';
import { formatDecision, parseDecisions } from './log.ts';

const taken = { at: '2026-03-05T10:00:00Z', by: 'mina', why: 'read the page' };
const line = (what: unknown): string => `${JSON.stringify({ ...taken, what })}\n`;

test('decisions are read in order with their lines', () => {
  const result = parseDecisions(line({ reject: 'k1' }) + line({ same: ['a', 'b'] }));
  expect('log' in result && result.log.standing.map((d) => [d.line, d.what])).toEqual([
    [1, { reject: 'k1' }],
    [2, { same: ['a', 'b'] }],
  ]);
});

test('an undone decision no longer stands, nor does the undoing', () => {
  const result = parseDecisions(line({ reject: 'k1' }) + line({ undo: 1 }));
  expect('log' in result && result.log.standing).toEqual([]);
});

test('undoing a later line is refused', () => {
  const result = parseDecisions(line({ undo: 2 }) + line({ reject: 'k1' }));
  expect('error' in result && result.error.message).toMatch(/^decisions\.jsonl:1: .*earlier line/);
});

test('a line that is not JSON is named', () => {
  const result = parseDecisions(`${line({ reject: 'k' })}{"at":`);
  expect('error' in result && result.error.message).toMatch(/^decisions\.jsonl:2: /);
});

test('an unknown kind of decision is named with the known ones', () => {
  const result = parseDecisions(line({ rejects: 'k' }));
  expect('error' in result && result.error.message).toContain('unknown decision "rejects"');
});

test('a wrong value inside a known kind is named', () => {
  const result = parseDecisions(line({ stance: { claim: 'a', key: 'k', stance: 'likes' } }));
  expect('error' in result && result.error.message).toContain('stance');
});

test('a formatted decision is read back', () => {
  const result = parseDecisions(formatDecision({ ...taken, what: { reject: 'ک‌k' } }));
  expect('log' in result && result.log.standing[0]?.what).toEqual({ reject: 'ک‌k' });
});
