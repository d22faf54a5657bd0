import { type Article, plainArticle } from '@hearsay/read';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';

const article = (text: string, lang = 'en', more: Partial<Article> = {}): Article =>
  plainArticle(text, lang, more);

/** Whom each source of a text points to, by the words of the mention. */
function meant(text: string, lang = 'en'): [source: string, mention: string | null][] {
  const { statements, mentions } = attribute(article(text, lang), { engine: 'rules' });
  return statements.flatMap((one): [string, string | null][] =>
    one.source
      ? [[one.source.text, mentions.find(({ id }) => id === one.source?.mention)?.text ?? null]]
      : [],
  );
}

describe('a short name', () => {
  it('points to the full name, also where that comes after a headline in the text', () => {
    const text =
      'Berg Rejects Port Deal\n\nThe port is shut. Karl Berg was asked. Berg said it stays so.';
    expect(meant(text)).toEqual([['Berg', 'Karl Berg']]);
  });

  it('points behind "Mr." to the name in full, wherever it stands first', () => {
    expect(meant('Mr. King said no. Owen King, the mayor, left. Mr. King said yes.')).toEqual([
      ['Mr. King', 'Owen King'],
      ['Mr. King', 'Owen King'],
    ]);
  });

  it('means the namesake of the title’s gender', () => {
    const text =
      'Karl Berg and Anna Berg sat down. Mrs. Berg said the port was open. Mr. Berg said it was shut.';
    expect(meant(text)).toEqual([
      ['Mrs. Berg', 'Anna Berg'],
      ['Mr. Berg', 'Karl Berg'],
    ]);
  });

  it('is joined to the full name where no capitals mark names', () => {
    expect(meant('کریم سهرابی به بندر رفت. سهرابی گفت که بندر باز است.', 'fa')).toEqual([
      ['سهرابی', 'کریم سهرابی'],
    ]);
  });
});

describe('a short source where no capitals mark names', () => {
  it.each([
    [
      'اجتمع مجلس نقابة الصحفيين أمس في المقر. وأكد المجلس أن القانون قائم.',
      'ar',
      'المجلس',
      'مجلس نقابة الصحفيين أمس',
    ],
    ['وصل محند أوراغ متأخراً. وقال أوراغ إن الميناء مفتوح.', 'ar', 'أوراغ', 'محند أوراغ'],
  ])(
    'points to its fuller form, though nothing is quoted there: %s',
    (text, lang, source, full) => {
      const [found] = meant(text, lang);
      expect(found?.[0]).toBe(source);
      expect(full.startsWith(found?.[1] ?? '-') || found?.[1] === full).toBe(true);
    },
  );

  it('keeps apart from a source that only holds the word', () => {
    const text = 'قال مصدر في الشركة إن السهم هبط. وأكدت الشركة أن السوق مفتوحة.';
    expect(meant(text, 'ar')[1]).toEqual(['الشركة', 'الشركة']);
  });
});

describe('a pronoun', () => {
  it('does not mean a word that only opens a quotation with a capital', () => {
    const text =
      'Anna Weiss came late. “Maybe the port is shut,” she said. “Look at the harbour,” she added.';
    expect(meant(text)).toEqual([
      ['she', 'Anna Weiss'],
      ['she', 'Anna Weiss'],
    ]);
  });

  it('agrees with what a given name or a word beside the name tells', () => {
    const text =
      'Karl Berg met Hana Weiss and the envoy’s spokeswoman Oru Tal. He said the talks were over.';
    expect(meant(text)).toEqual([['He', 'Karl Berg']]);
  });

  it('means the speaker rather than the one spoken of', () => {
    const text =
      'Karl Berg told reporters that Tom Lindt’s plan was dead. “It was never alive,” he said.';
    expect(meant(text).at(-1)).toEqual(['he', 'Karl Berg']);
  });

  it('goes on with the one whom the sentences before tell of', () => {
    const text =
      'Karl Berg visited Tom Lindt. He opened his bag. He drew a map. He said the border was wrong.';
    expect(meant(text)).toEqual([['He', 'Karl Berg']]);
  });
});

describe('a definite phrase', () => {
  it('takes up the one that was named with its noun', () => {
    const text =
      'Foreign Minister Karl Berg said the port was shut. The minister said it would stay shut.';
    expect(new Set(meant(text).map(([, mention]) => mention)).size).toBe(1);
  });

  it('takes it up with the letters that its language puts around nouns', () => {
    for (const [lang, text] of [
      ['ar', 'قالت وزارة خارجية الريانة إن الميناء مغلق. وأضافت الوزارة أن الطريق مفتوح.'],
      [
        'tr',
        'Marenya Dışişleri Bakanlığı limanın kapandığını duyurdu. Bakanlık yolun açık olduğunu bildirdi.',
      ],
    ] as const) {
      const mentions = meant(text, lang).map(([, mention]) => mention);
      expect(mentions).toHaveLength(2);
      expect(new Set(mentions).size).toBe(1);
    }
  });
});

describe('the register', () => {
  it('gives every source a mention that lies in the text', () => {
    const pieces = fc.constantFrom(
      'Karl Berg said it was so.',
      'He said no.',
      '“Maybe,” she said.',
      'Mr. Berg said yes.',
      'The minister said nothing was lost.',
      'Anna Berg’s aide said it rained.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (sentences) => {
        const text = sentences.join(' ');
        const { mentions } = attribute(article(text), { engine: 'rules' });
        for (const { spans, text: words } of mentions) {
          expect(text.slice(...(spans[0] ?? [0, 0]))).toBe(words);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes time in step with the number of statements that name nobody', () => {
    const quotations = (count: number): string =>
      `Karl Berg said that he left.${'\n\n“The port is shut and will stay shut for all.”'.repeat(count)}`;
    const cost = (count: number): number => {
      const text = quotations(count);
      const started = process.cpuUsage();
      attribute(article(text), { engine: 'rules' });
      const { user, system } = process.cpuUsage(started);
      return (user + system) / count;
    };
    cost(200);
    // Looking through all mentions at each statement would cost four times as much a statement.
    expect(cost(3200) / Math.min(cost(800), cost(800))).toBeLessThan(2.5);
  });

  it('takes time in step with the number of names', () => {
    const names = (count: number): string =>
      Array.from({ length: count }, (_, at) => `Mr. Karl Berg${at % 977} said that he left.`).join(
        ' ',
      );
    const cost = (text: string): number => {
      const started = process.cpuUsage();
      attribute(article(text), { engine: 'rules' });
      const { user, system } = process.cpuUsage(started);
      return (user + system) / text.length;
    };
    cost(names(300));
    const short = Math.min(cost(names(600)), cost(names(600)));
    // Quadratic work would cost four times as much a character.
    expect(cost(names(2400)) / short).toBeLessThan(2.5);
  });
});
