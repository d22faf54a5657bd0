import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';

const read = (text: string, lang = 'en'): (readonly (string | null | undefined)[])[] =>
  attribute(plainArticle(text, lang), { engine: 'rules' }).statements.map(
    ({ source, cue, content }) => [source?.text, cue?.text, content.text],
  );

describe('a signed quotation', () => {
  it('is the words of the name below it, not of the next one', () => {
    const text = [
      'Letters about the harbour.',
      '“The port smells of tar. I would miss it.” — Nadia Osk\n“Close it, and we starve.”― Ivo T. Rand\n“No.” – Mara Lind.',
    ].join('\n\n');
    expect(read(text)).toEqual([
      ['Nadia Osk', '—', '“The port smells of tar. I would miss it.”'],
      ['Ivo T. Rand', '―', '“Close it, and we starve.”'],
      ['Mara Lind', '–', '“No.”'],
    ]);
  });

  it('may be signed on the line below', () => {
    expect(read('“The harbour was never theirs.”\n\n- Ivo Rand.\n\nThe sea was calm.')).toEqual([
      ['Ivo Rand', '-', '“The harbour was never theirs.”'],
    ]);
  });

  it.each([
    ['an aside between dashes', '“We sail at dawn.”\n\n– a song of the coast –\n\nGulls cried.'],
    ['a sentence behind the dash', '“We sail at dawn.” — the gulls had heard it all before.'],
    ['words before the quotation', 'He hummed “we sail at dawn.” — Ivo Rand'],
  ])('is not signed by %s', (_, text) => {
    expect(read(text).map(([, cue]) => cue)).not.toContain('—');
    expect(read(text).map(([, cue]) => cue)).not.toContain('–');
  });
});

describe('a transcript', () => {
  it('may be printed as an extract, with a quotation mark before each label', () => {
    const text = [
      'Extract as follows:',
      '"OSK: Is the port open, sir?',
      '"RAND: It is open.',
      '"OSK: Since when, if I may ask?"',
    ].join('\n\n');
    expect(read(text)).toEqual([
      ['OSK', ':', 'Is the port open, sir?'],
      ['RAND', ':', 'It is open.'],
      ['OSK', ':', 'Since when, if I may ask?'],
    ]);
  });
});
