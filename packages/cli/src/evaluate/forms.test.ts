import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluated } from '../../testing/data-set.ts';
import { CHANGES } from './form-changes.ts';
import { inForm } from './forms.ts';

const change = (name: string, text: string, lang: string): string =>
  (CHANGES[name] as NonNullable<(typeof CHANGES)[string]>)(text, lang).text;

test('each form changes what its name says, and nothing else', () => {
  expect(change('zero-width non-joiner dropped', 'می\u200cشود', 'fa')).toBe('میشود');
  expect(change('Arabic yeh and kaf', 'یک', 'fa')).toBe('يك');
  expect(change('diacritics added', 'سدهای', 'fa')).toBe('سده\u064eای');
  expect(change('letters decomposed', 'Brücke', 'de')).toBe('Bru\u0308cke');
  expect(change('digits changed', '۱۲ روز', 'fa')).toBe('12 روز');
  expect(change('digits changed', '12 يوما', 'ar')).toBe('١٢ يوما');
  expect(change('digits changed', '12 Tage', 'de')).toBe('12 Tage');
  expect(change('quotation marks changed', 'Er sagte „ja“.', 'de')).toBe('Er sagte «ja».');
  expect(change('quotation marks changed', "'Yes,' he didn't say.", 'en')).toBe(
    "‹Yes,› he didn't say.",
  );
  expect(change('quotation marks straight', 'گفت «بله».', 'fa')).toBe('گفت "بله".');
  expect(change('quotation marks changed', 'דובר צה"ל אמר "לא"', 'he')).toBe('דובר צה"ל אמר «לא»');
  expect(change('double spaces', 'a b', 'en')).toBe('a  b');
});

test('marks move along with their words in every form', () => {
  const text = fc.string({ unit: fc.constantFrom(...' a"«»„“ی\u200c۱0é😀א') });
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...Object.keys(CHANGES)),
      (body, a, b, name) => {
        const ends = [a, b].map((one) => one % (body.length + 1)).sort((x, y) => x - y);
        const [from = 0, to = 0] = ends;
        const made = CHANGES[name]?.(body, 'fa');
        expect(made?.places).toHaveLength(body.length + 1);
        const document = {
          id: '1',
          text: body,
          attributions: [{ source: [], cue: [], content: [[from, to] as const] }],
        };
        const moved = inForm(document, 'fa', () => made as NonNullable<typeof made>);
        const [span] = moved.attributions[0]?.content ?? [];
        expect(span?.[0]).toBeLessThanOrEqual(span?.[1] ?? 0);
        expect(span?.[1]).toBeLessThanOrEqual(moved.text.length);
      },
    ),
  );
});

test('the loss of each form that touches a document is told against the bar', async () => {
  const text = 'وزیر نیرو گفت که سد باز می\u200cشود.';
  const content = 'سد باز می\u200cشود';
  const { figures, value } = await evaluated(
    'forms',
    {
      'fa/dev.jsonl': [
        {
          id: '1',
          text,
          statements: [
            {
              part: 'body',
              parent: null,
              source: { spans: [[0, 9]] },
              cue: { spans: [[10, 13]] },
              content: { spans: [[text.indexOf(content), text.indexOf(content) + content.length]] },
            },
          ],
        },
      ],
    },
    'fa',
  );
  expect(value('as printed', 'F1')).toBe(100);
  expect(value('zero-width non-joiner dropped', 'lost')).toBe(0);
  expect(value('Arabic yeh and kaf', 'F1')).toBe(100);
  expect(figures.rows.map(({ label }) => label)).not.toContain('quotation marks changed');
  expect(figures.rows[1]?.bar).toBe(99);
});
