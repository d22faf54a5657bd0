import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conjugated, withIndefinite } from './arabic-forms.ts';

describe('the forms of an Arabic verb', () => {
  it('are those of he, she and they, in both tenses', () => {
    const forms = conjugated('أمر يأمر آمر').split('|');
    for (const form of ['أمر', 'أمرت', 'أمروا', 'يأمر', 'تأمر', 'يأمرون']) {
      expect(forms).toContain(form);
    }
  });

  it('take an object behind them, with the weak letter written out and the mute one left away', () => {
    const forms = conjugated('أوصى يوصي موص|طلب يطلب طالب').split('|');
    for (const form of ['أوصاه', 'أوصته', 'يوصيها', 'طلبوه']) expect(forms).toContain(form);
    expect(forms).not.toContain('أوصىه');
  });

  it('hold participles in the accusative of both genders', () => {
    const forms = conjugated('هدد يهدد مهدد').split('|');
    expect(forms).toEqual(expect.arrayContaining(['مهددا', 'مهددة']));
  });
});

describe('nouns in the indefinite accusative', () => {
  it('take one letter where no other ending stands', () => {
    expect(withIndefinite('ضابط|طبيبة|الرجل')).toBe('ضابط|ضابطا|طبيبة|الرجل');
  });

  it('keep every noun that was given', () => {
    const noun = fc.stringMatching(/^[ا-ي]{2,8}$/);
    fc.assert(
      fc.property(fc.array(noun, { minLength: 1, maxLength: 5 }), (nouns) => {
        expect(withIndefinite(nouns.join('|')).split('|')).toEqual(expect.arrayContaining(nouns));
      }),
    );
  });
});
