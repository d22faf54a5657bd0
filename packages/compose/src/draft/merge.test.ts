import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stamped } from '../parse/checksum.ts';
import { parseEdition } from '../parse/edition.ts';
import { mergeDraft } from './merge.ts';

const head = (date: string) => `---\ntitle: What is known?\ndate: ${date}\n---\n\n`;

const MINE = `${head('2026-03-20')}I wrote this   with odd   spaces.

* [He denied it](statement:a), I think.


My last line`;

const DRAFT = `${head('2026-03-27')}- **2 March 2026**
  - [Dawn Courier](outlet:c):
    - He [denied it: “no”](statement:a).
    - She [said: “yes”](statement:b).
- **9 March 2026**
  - They [said: “maybe”](statement:d).
`;

/** Whether all lines of one text stand in another, in order. */
function keeps(merged: string, text: string): boolean {
  let at = 0;
  for (const line of text.trimEnd().split('\n')) {
    at = merged.indexOf(line, at);
    if (at < 0) return false;
    at += line.length;
  }
  return true;
}

describe('mergeDraft', () => {
  it('leaves a person’s text as it stands and puts what is new behind it', () => {
    const merged = mergeDraft(MINE, DRAFT);
    expect(merged.startsWith(MINE)).toBe(true);
    const suggested = merged.slice(MINE.length);
    expect(suggested).toContain('statement:b');
    expect(suggested).toContain('statement:d');
    expect(suggested).not.toContain('statement:a');
    expect(suggested).toContain('`date`: 2026-03-27');
  });

  it('publishes no suggestion', () => {
    const parsed = parseEdition(mergeDraft(MINE, DRAFT));
    if ('error' in parsed) throw new Error(parsed.error.message);
    expect(JSON.stringify(parsed.edition.blocks)).not.toContain('maybe');
    expect(JSON.stringify(parsed.edition.suggestions)).toContain('maybe');
  });

  it('replaces suggestions that nobody has edited', () => {
    const once = mergeDraft(MINE, DRAFT);
    expect(mergeDraft(once, DRAFT)).toBe(once);
    const next = mergeDraft(once, DRAFT.replace('statement:d', 'statement:e'));
    expect(next).toContain('statement:e');
    expect(next).not.toContain('statement:d');
  });

  it('keeps suggestions that a person has edited', () => {
    const edited = mergeDraft(MINE, DRAFT).replace('maybe', 'perhaps, I would say');
    const merged = mergeDraft(edited, DRAFT.replace('statement:d', 'statement:e'));
    expect(merged).toContain('perhaps, I would say');
    expect(merged).toContain('statement:e');
  });

  it('puts a new draft in the place of one that nobody has edited', () => {
    expect(mergeDraft(stamped(MINE), stamped(DRAFT))).toBe(stamped(DRAFT));
    const touched = stamped(MINE).replace('I think', 'I am sure');
    expect(mergeDraft(touched, stamped(DRAFT)).startsWith(touched.trimEnd())).toBe(true);
  });

  it('leaves a file alone that is no edition, and one that has everything', () => {
    expect(mergeDraft('My notes', DRAFT)).toBe('My notes');
    expect(mergeDraft(DRAFT, DRAFT)).toBe(DRAFT);
  });

  it('loses no line and settles at once, whatever the two texts are', () => {
    const line = fc.constantFrom(
      ...['Words.', '- [a](statement:a)', '- [b](statement:b)', '  - [c](statement:c)', '## A', ''],
      ...[
        '<!-- suggestions 00000000 -->',
        '<!-- /suggestions -->',
        '> q',
        '1. x',
        '***',
        '    code',
      ],
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (mine, draft) => {
        const existing = head('2026-03-20') + mine;
        const merged = mergeDraft(existing, head('2026-03-20') + draft);
        expect(keeps(merged, existing)).toBe(true);
        expect(mergeDraft(merged, head('2026-03-20') + draft)).toBe(merged);
      }),
      { numRuns: 100 },
    );
  });
});
