import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../parse/edition.ts';
import { fullDesk, type ShortDesk } from '../testing/desk.ts';
import { annotationsOf } from './annotation.ts';
import { readingMinutes } from './reading-time.ts';
import { relatedEditions } from './related.ts';

const file = new URL('../../vectors/gate/desk.json', import.meta.url);
const short = JSON.parse(readFileSync(file, 'utf8')) as ShortDesk;

function edition(body: string, lang = 'en') {
  const parsed = parseEdition(
    `---\ntitle: What is known?\ndate: 2026-03-20\nlang: ${lang}\n---\n\n${body}\n`,
  );
  if ('error' in parsed) throw new Error(parsed.error.message);
  return parsed.edition;
}

describe('annotationsOf', () => {
  it('selects each stretch by quotation and by position in code points', () => {
    const articles = short.articles.map((article) => {
      // Two code units each, one code point.
      return { ...article, text: `😀😀 ${article.text}` };
    });
    const { proofs, versions } = fullDesk({ ...short, articles });
    const found = annotationsOf(
      edition('Kavan: [“We will not waste it.”](statement:dc-kavan) [Again](statement:dc-kavan).'),
      proofs,
      (key) => `https://desk.example/statements/${key}`,
    );
    expect(found).toHaveLength(1);
    const targets = found[0]?.target ?? [];
    expect(targets).toHaveLength(2);
    const text = [...(versions[0]?.article.text ?? '')];
    for (const { selector } of targets) {
      const [quote, position] = selector;
      expect(text.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
      expect(text.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    }
  });

  it('leaves out what the desk does not know', () => {
    const { proofs } = fullDesk(short);
    expect(annotationsOf(edition('[x](statement:nowhere)'), proofs, (key) => key)).toEqual([]);
  });
});

describe('readingMinutes', () => {
  it('goes by the words and the language', () => {
    const body = 'word '.repeat(900);
    expect(readingMinutes(edition(body))).toBe(4);
    expect(readingMinutes(edition(body, 'ar'))).toBe(7);
    expect(readingMinutes(edition('Short.'))).toBe(1);
  });
});

describe('relatedEditions', () => {
  const card = (id: string, claims: readonly string[], date: string) => {
    return { id, front: { title: id, date, claims, series: null } };
  };

  it('puts those with most shared claims first, then the newest, and leaves out the rest', () => {
    const here = card('here', ['a', 'b'], '2026-03-20');
    const others = [
      card('old', ['a'], '2024-01-01'),
      card('new', ['a'], '2026-01-01'),
      card('both', ['b', 'a'], '2020-01-01'),
      card('none', ['c'], '2026-03-01'),
      here,
    ];
    expect(relatedEditions(here, others, 5).map(({ id }) => id)).toEqual(['both', 'new', 'old']);
    expect(relatedEditions(here, others, 1)).toHaveLength(1);
  });
});
