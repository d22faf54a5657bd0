/** `hearsay evaluate mentions`: names in running text, against public sets of marked names. */
import { namer } from '@hearsay/desk/reading';
import type { NamedText, NameKind, Namer } from '@hearsay/resolve';
import { dataMissing } from '../data.ts';
import type { Evaluation, FigureRow } from '../evaluation.ts';
import { countNames, type NameCounts, type Named, nameFigures, noCounts } from './score.ts';
import { MARKED_SETS, markedTexts } from './sets.ts';

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

function rowsOf(
  set: string,
  texts: readonly NamedText[],
  names: Namer,
  onFault: (fault: string) => void,
): readonly FigureRow[] {
  const counts = new Map<NameKind | 'all', NameCounts>(
    (['all', ...KINDS] as const).map((kind) => [kind, noCounts()]),
  );
  for (const { text, lang, names: marked } of texts) {
    const found = names.find(text, lang);
    for (const [kind, count] of counts) {
      const own = (named: readonly Named[]) =>
        named.filter((one) => kind === 'all' || one.kind === kind);
      countNames(count, own(marked), own(found));
    }
    const shown = (one: Named): string => `${one.kind} "${text.slice(...one.span)}"`;
    const [wanted, given] = [marked.map(shown), found.map(shown)];
    for (const one of wanted) if (!given.includes(one)) onFault(`${set}: missed ${one}`);
    for (const one of given) if (!wanted.includes(one)) onFault(`${set}: too many ${one}`);
  }
  return [...counts].map(([kind, count]) => ({
    label: kind === 'all' ? `${set}, ${texts.length} sentences` : `  ${kind}`,
    values: [...nameFigures(count), count.marked],
  }));
}

export const evaluateMentions: Evaluation = async (data, { onFault }) => {
  const names = namer();
  const rows: FigureRow[] = [];
  let words = 0;
  const started = process.cpuUsage();
  for (const set of MARKED_SETS) {
    const texts = await markedTexts(set, 'dev', data);
    if (texts === null) continue;
    rows.push(...rowsOf(`${set.lang}, ${set.name}`, texts, names, onFault));
    words += texts.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  }
  if (rows.length === 0)
    return dataMissing(
      data,
      MARKED_SETS.flatMap((set) => set.files.dev[0] ?? []),
    );
  const { user, system } = process.cpuUsage(started);
  return {
    name: 'mentions',
    about: `names in running text; ${((user + system) / words).toFixed(1)} microseconds of CPU a word`,
    columns: ['F1', 'P', 'R', 'F1 touching', 'P', 'R', 'marked'],
    rows,
  };
};
