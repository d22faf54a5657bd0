/** `hearsay evaluate languages`: the language of sentences and of their first words. */
import { identifyLanguage } from '@hearsay/text';
import { dataMissing, findData, jsonFile } from './data.ts';
import type { Evaluation, FigureRow } from './evaluation.ts';
import { percent } from './percent.ts';

interface LanguageVector {
  readonly lang: string;
  readonly text: string;
}

/** What is shown of a sentence, and how many in a hundred are asked to be told right. */
const CUTS: readonly {
  readonly label: string;
  readonly cut: (text: string) => string;
  readonly bar: number;
}[] = [
  { label: 'whole sentence', cut: (text) => text, bar: 97 },
  { label: 'first four words', cut: (text) => text.split(/\s+/).slice(0, 4).join(' '), bar: 90 },
];

export const evaluateLanguages: Evaluation = async (data, { onFault }) => {
  const files = ['languages.json'];
  const path = await findData(data, files);
  if (path === null) return dataMissing(data, files);
  const { items } = await jsonFile<{ items: readonly LanguageVector[] }>(path);
  const rows = CUTS.flatMap(({ label, cut, bar }): FigureRow[] => {
    const answers = items.map(({ lang, text }) => {
      const guess = identifyLanguage(cut(text)).lang;
      if (guess !== lang) onFault(`${lang} taken for ${guess}: ${cut(text)}`);
      return { lang, right: guess === lang };
    });
    const row = (name: string, own: typeof answers): FigureRow => {
      const right = own.filter((answer) => answer.right).length;
      return { label: name, values: [percent(right / own.length), right, own.length] };
    };
    const byLanguage = Map.groupBy(answers, ({ lang }) => lang);
    return [
      { ...row(`${label}: all`, answers), bar },
      ...[...byLanguage].map(([lang, own]) => row(`${label}: ${lang}`, own)),
    ];
  });
  return {
    name: 'languages',
    about: `${items.length} sentences of ${new Set(items.map(({ lang }) => lang)).size} languages`,
    columns: ['right %', 'right', 'of'],
    rows,
  };
};
