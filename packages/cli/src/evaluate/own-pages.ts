/** `hearsay evaluate pages` on pages whose whole truth is known: text by shingles, metadata field by field. */
import { join } from 'node:path';
import { isRight, type PageTruth, scoreShingles, scoreTruths, truthFields } from '@hearsay/read';
import { jsonLines } from './data.ts';
import type { EvaluationOptions, FigureRow, Figures } from './evaluation.ts';
import { type PageFile, readPages } from './page-files.ts';
import { percent } from './percent.ts';

type Page = PageTruth & PageFile & { readonly half: 'seen' | 'held' };

/** Per cent of F1 over shingles; the best published reader has 97.0 on English pages. */
const BAR = 97.5;

export const OWN_PAGES = 'truth.jsonl';

/** Scores the pages of a folder that holds a truth file. */
export async function evaluateOwnPages(
  folder: string,
  { onFault }: EvaluationOptions,
): Promise<Figures> {
  const pages = await jsonLines<Page>(join(folder, OWN_PAGES));
  const { articles, perCpuSecond } = await readPages(pages, folder);
  pages.forEach((page, at) => {
    const article = articles[at];
    const { f1 } = scoreShingles([page], [{ id: page.id, text: article?.text ?? null }]);
    const wrong = article
      ? truthFields.filter((field) => isRight(field, page, article) === false)
      : [];
    if (f1 < 1 || wrong.length > 0)
      onFault(`${page.id} F1 ${(100 * f1).toFixed(1)} wrong: ${wrong.join(' ') || 'text alone'}`);
  });
  const row = (label: string, isMeant: (page: Page) => boolean): FigureRow => {
    const indexes = pages.flatMap((page, at) => (isMeant(page) ? [at] : []));
    const { text, fields } = scoreTruths(
      indexes.flatMap((at) => pages[at] ?? []),
      indexes.map((at) => articles[at] ?? null),
    );
    const shares = truthFields.map((field) => {
      const { right, of } = fields[field];
      return of === 0 ? null : percent(right / of);
    });
    const values = [text.f1, text.precision, text.recall].map(percent);
    return { label, values: [...values, ...shares, indexes.length] };
  };
  const langs = [...new Set(pages.map(({ lang }) => lang))];
  return {
    name: 'pages',
    about: `${pages.length} pages with their whole truth, ${perCpuSecond.toFixed(1)} a CPU-second`,
    columns: ['F1', 'P', 'R', ...truthFields, 'pages'],
    rows: [
      { ...row('held half', ({ half }) => half === 'held'), bar: BAR },
      row('seen half', ({ half }) => half === 'seen'),
      ...langs.map((lang) =>
        row(`held half: ${lang}`, (page) => page.half === 'held' && page.lang === lang),
      ),
    ],
  };
}
