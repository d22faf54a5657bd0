import { expect, test } from 'vitest';
import { buildOutlet, buildVersion, emptyRegistry } from '../../testing/build-version.ts';
import { outletNames } from '../outlet-names.ts';
import { informantOf } from './informant.ts';

const registry = {
  ...emptyRegistry,
  outlets: [buildOutlet('post', 'Harbor Post'), buildOutlet('globe', 'River Globe')],
};
const names = outletNames(registry);
const CLAIMS: Readonly<Record<string, string>> = {
  en: 'The old mill at the lower lock will close in May.',
  de: 'Die alte Mühle an der unteren Schleuse wird im Mai geschlossen.',
  fa: 'آسیاب قدیمی کنار رودخانه در ماه مه بسته می‌شود.',
  ar: 'ستغلق الطاحونة القديمة عند النهر في مايو.',
  he: 'הטחנה הישנה שליד הנהר תיסגר במאי.',
  tr: 'Nehir kıyısındaki eski değirmen mayısta kapanacak.',
};
const found = (text: string, lang = 'en') => {
  const claim = CLAIMS[lang] ?? '';
  const version = buildVersion({
    address: 'u:a',
    outlet: 'post',
    lang,
    text: `${claim} ${text}`,
  });
  const place = { article: 'u:a', version: 1, part: 'body', partIndex: null } as const;
  return informantOf(names, registry, version, { ...place, spans: [[0, claim.length]] });
};

test('who told the outlet itself is found without a mark, in six languages', () => {
  for (const [lang, text, source] of [
    ['en', 'The Harbor Post was told so by two officials in the mill office.', 'officials'],
    ['de', 'Das erzählten unserer Zeitung zwei Beamte der Verwaltung.', 'Beamte'],
    ['fa', 'این را یک کارمند شهرداری به روزنامه ما گفت.', 'کارمند'],
    ['ar', 'وقد كشف ذلك لصحيفتنا موظف في البلدية.', 'موظف'],
    ['he', 'כך סיפרו לנו שני פקידים בעירייה.', 'פקידים'],
    ['tr', 'Bunu gazetemize belediyede çalışan bir memur anlattı.', 'memur'],
  ] as const)
    expect(found(text, lang)?.source, text).toContain(source);
});

test('whoever asks not to be named is the source, wherever it says so', () => {
  const text =
    'Boats wait at the gate. Word of it came from a civil servant in the mill office. He asked for his name to be kept out of the paper.';
  expect(found(text)?.source).toContain('civil servant');
});

test('nobody is found where the outlet was refused an answer', () => {
  expect(found('Two officials in the mill office did not answer the Harbor Post.')).toBeNull();
});

test('what another outlet was told is no source of this one', () => {
  expect(found('Two officials in the mill office told the River Globe so.')).toBeNull();
});

test('two sources that differ leave it open', () => {
  const text =
    'A baker told us of a letter that he had seen in the mill. A bus driver told us the same.';
  expect(found(text)).toBeNull();
});

test('somebody with a name is nobody new', () => {
  expect(found('The miller Ada Holm told the Harbor Post about it.')).toBeNull();
});

test('an endless text is read in time', () => {
  const started = performance.now();
  found('a clerk, '.repeat(60_000));
  expect(performance.now() - started).toBeLessThan(5000);
});
