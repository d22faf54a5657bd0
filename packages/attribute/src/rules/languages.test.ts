import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { attribute } from '../attribute.ts';

type Row = readonly [text: string, source: string, cue: string, content: string];

function read(lang: string, text: string) {
  return attribute(plainArticle(text, lang), { engine: 'rules' });
}

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  fa: [
    [
      'کریم سهرابی، وزیر خارجه، روز دوشنبه در نشست خبری گفت که مذاکرات شکست خورده است.',
      'کریم سهرابی، وزیر خارجه',
      'گفت',
      'مذاکرات شکست خورده است',
    ],
    ['به گفته دو مقام ارشد، بندر باز است.', 'دو مقام ارشد', 'به گفته', 'بندر باز است'],
    ['وزارت خارجه این گزارش را تکذیب کرد.', 'وزارت خارجه', 'تکذیب کرد', 'این گزارش'],
    [
      'خبرگزاری پیک سحر به نقل از یک مقام آگاه گزارش داد که بندر باز است.',
      'یک مقام آگاه',
      'گزارش داد',
      'بندر باز است',
    ],
  ],
  ar: [
    [
      'قال وزير الخارجية كريم سالم إن المحادثات فشلت.',
      'وزير الخارجية كريم سالم',
      'قال',
      'المحادثات فشلت',
    ],
    ['وقالت صحيفة المدار نقلا عن مسؤولين إن الميناء مفتوح.', 'مسؤولين', 'وقالت', 'الميناء مفتوح'],
    ['ونفت الوزارة التقرير.', 'الوزارة', 'ونفت', 'التقرير'],
    ['ونقلت صحيفة المدار عن مسؤول قوله إن الميناء مفتوح.', 'مسؤول', 'ونقلت قوله', 'الميناء مفتوح'],
    ['وبحسب مصدرين، الميناء مفتوح.', 'مصدرين', 'وبحسب', 'الميناء مفتوح'],
  ],
  he: [
    ['שר החוץ דן רון אמר אתמול כי השיחות נכשלו.', 'שר החוץ דן רון', 'אמר', 'השיחות נכשלו'],
    ['"הנמל פתוח לכולם", אמר השר דן רון.', 'השר דן רון', 'אמר', '"הנמל פתוח לכולם"'],
    ['לדברי שני בכירים, הנמל פתוח.', 'שני בכירים', 'לדברי', 'הנמל פתוח'],
    ['דובר המשרד אמר שהדיווח שקרי.', 'דובר המשרד', 'אמר', 'שהדיווח שקרי'],
    ['חברת "נים" מסרה לכתבים שהנמל פתוח.', 'חברת "נים"', 'מסרה', 'שהנמל פתוח'],
    ['לפי סקר שערך המכון, הנמל פתוח.', 'סקר שערך המכון', 'לפי', 'הנמל פתוח'],
    ['המשרד סירב להתייחס לדיווח.', 'המשרד', 'סירב להתייחס', 'לדיווח'],
    ['הנהלת הנמל דוחה את הטענה.', 'הנהלת הנמל', 'דוחה', 'הטענה'],
  ],
  tr: [
    [
      'Dışişleri Bakanı Ali Kaya, görüşmelerin başarısız olduğunu söyledi.',
      'Dışişleri Bakanı Ali Kaya',
      'söyledi',
      'görüşmelerin başarısız olduğunu',
    ],
    ['Kaya, "Görüşmelere dönmeyiz" dedi.', 'Kaya', 'dedi', '"Görüşmelere dönmeyiz"'],
    ['Bakanlığa göre liman açık.', 'Bakanlığa', 'göre', 'liman açık'],
    ['Bakanlık haberi yalanladı.', 'Bakanlık', 'yalanladı', 'haberi'],
  ],
  de: [
    [
      'Außenminister Karl Berg sagte am Montag, die Gespräche seien gescheitert.',
      'Außenminister Karl Berg',
      'sagte',
      'die Gespräche seien gescheitert',
    ],
    ['„Der Hafen ist offen“, sagte Berg.', 'Berg', 'sagte', '„Der Hafen ist offen“'],
    [
      '„Der Hafen ist offen“, so Ministerin Hana Weiss.',
      'Ministerin Hana Weiss',
      'so',
      '„Der Hafen ist offen“',
    ],
    [
      'Das Ministerium bestritt, dass Gespräche begonnen hätten.',
      'Das Ministerium',
      'bestritt',
      'Gespräche begonnen hätten',
    ],
  ],
};

describe.each(Object.keys(ROWS))('rules in %s', (lang) => {
  it.each(ROWS[lang] as Row[])('read: %s', (text, source, cue, content) => {
    const [statement, ...more] = read(lang, text).statements;
    expect(more).toEqual([]);
    expect([statement?.source?.text, statement?.cue?.text, statement?.content.text]).toEqual([
      source,
      cue,
      content,
    ]);
  });
});

describe('a verb joined by a letter', () => {
  it('has the subject of the clause before it', () => {
    const { statements } = read('he', 'המשרד דחה את הבקשה, והוסיף כי הנמל פתוח.');
    expect(statements.map((one) => [one.source?.text, one.content.text])).toEqual([
      ['המשרד', 'הבקשה'],
      ['המשרד', 'הנמל פתוח'],
    ]);
  });
});

describe('a verb that stands for its speaker', () => {
  it.each([
    ['fa', 'رضا سهرابی گفت که بندر باز است. وزیر خارجه نیامد.\n\nافزود: «بندر باز می‌ماند.»'],
    ['ar', 'قال كريم سالم إن الميناء مفتوح. وأضاف: «سيبقى مفتوحا للجميع».'],
    ['he', 'דן רון אמר שהנמל פתוח. לדבריו, הנמל יישאר פתוח.'],
    ['tr', 'Ali Kaya, limanın açık olduğunu söyledi. "Liman açık kalacak" diye ekledi.'],
  ])('points to the speaker before it (%s)', (lang, text) => {
    const { statements } = read(lang, text);
    expect(statements).toHaveLength(2);
    expect(statements[1]?.source?.text).toBe('');
    expect(statements[1]?.source?.mention).toBe(statements[0]?.source?.mention);
  });
});

describe('a German refusal to speak', () => {
  it.each([
    [
      'Die Reederei hat es am Abend abgelehnt, sich zu dem Verkauf zu äußern, bis er feststeht.',
      'declines',
    ],
    ['Die Reederei wies den Vorwurf zurück, sie weigere sich, sich zu äußern.', 'denies'],
  ])('%s', (text, polarity) => {
    expect(read('de', text).statements[0]?.polarity).toBe(polarity);
  });
});
