/** `hearsay evaluate sentences`: sentence boundaries against those of treebanks. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Layout, readTreebank, scoreSentences } from '@hearsay/text';
import { dataMissing, textFile } from './data.ts';
import type { Evaluation, FigureRow } from './evaluation.ts';
import { percent } from './percent.ts';

/** A treebank's part for development, named as Universal Dependencies names it. */
const FILE = /^([a-z]{2,3})_(\w+)-ud-dev\.conllu(?:\.gz)?$/;

const LAYOUTS: readonly Layout[] = ['printed', 'running'];

/** Per cent of F1, asked of the layout that pages have. */
const BARS: Readonly<Partial<Record<string, number>>> = { en: 95, fa: 99, he: 99, tr: 99 };

async function treebanksIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => FILE.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export const evaluateSentences: Evaluation = async (data) => {
  const below = await treebanksIn(join(data, 'treebanks'));
  const files = below.length > 0 ? below : await treebanksIn(data);
  if (files.length === 0) return dataMissing(data, ['treebanks/*-ud-dev.conllu.gz']);
  const rows: FigureRow[] = [];
  for (const file of files) {
    const [, lang = '', bank = ''] = FILE.exec(file.split(/[\\/]/).at(-1) ?? '') ?? [];
    const conllu = await textFile(file);
    for (const layout of LAYOUTS) {
      const { f1, precision, recall, gold, found } = scoreSentences(
        readTreebank(conllu, layout),
        lang,
      );
      const bar = layout === 'printed' ? BARS[lang] : undefined;
      const values = [percent(f1), percent(precision), percent(recall), gold, found];
      rows.push({
        label: `${lang} ${bank} ${layout}`,
        values,
        ...(bar === undefined ? {} : { bar }),
      });
    }
  }
  return {
    name: 'sentences',
    about: `${files.length} treebanks, both ends of a sentence right`,
    columns: ['F1', 'P', 'R', 'marked', 'found'],
    rows,
  };
};
