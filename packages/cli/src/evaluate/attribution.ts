/** `hearsay evaluate attribution`: who said what, against the marked articles of a data set. */
import { attribute, type GoldDocument, scoreAttribution, toUtf16 } from '@hearsay/attribute';
import { bestEngine, engineOptions } from '@hearsay/desk/reading';
import { readText } from '@hearsay/read';
import { dataMissing, findData, jsonLines } from './data.ts';
import type { Evaluation, Figures } from './evaluation.ts';

const SETS: Readonly<Record<string, readonly string[]>> = {
  en: ['attribution-en/dev.jsonl', 'dev.jsonl'],
  de: ['attribution-de/dev.jsonl', 'dev.jsonl'],
};

/** As the published scorer resamples, so that the intervals compare. */
const RESAMPLES = 1000;

/** A line of the project's own corpora (corpora/README.md); spans are UTF-16 units. */
interface CorpusItem {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly {
    readonly part: string;
    readonly source: { readonly spans: Spans } | null;
    readonly cue: { readonly spans: Spans } | null;
    readonly content: { readonly spans: Spans };
    readonly parent: string | null;
  }[];
}

type Spans = GoldDocument['attributions'][number]['source'];

function goldOf(line: GoldDocument | CorpusItem): GoldDocument {
  if ('attributions' in line) return inUtf16(line);
  const { id, text, statements } = line;
  return {
    id,
    text,
    attributions: statements
      .filter(({ part }) => part === 'body')
      .map(({ source, cue, content, parent }) => ({
        source: source?.spans ?? [],
        cue: cue?.spans ?? [],
        content: content.spans,
        isNested: parent !== null,
      })),
  };
}

/** Public sets count Unicode code points; statements count UTF-16 units. */
function inUtf16({ attributions, ...document }: GoldDocument): GoldDocument {
  const convert = (spans: Spans) => toUtf16(document.text, spans);
  return {
    ...document,
    attributions: attributions.map((one) => ({
      ...one,
      source: convert(one.source),
      cue: convert(one.cue),
      content: convert(one.content),
      ...(one.addressee === undefined ? {} : { addressee: convert(one.addressee) }),
    })),
  };
}

export const evaluateAttribution: Evaluation = async (data, { lang, engine: chosen }) => {
  const engine = chosen ?? bestEngine();
  const names = SETS[lang] ?? [`${lang}/dev.jsonl`, 'dev.jsonl'];
  const path = await findData(data, names);
  if (path === null) return dataMissing(data, names);
  const gold = (await jsonLines<GoldDocument | CorpusItem>(path)).map(goldOf);
  const started = process.cpuUsage();
  const predictions = gold.map(({ id, text }) => {
    const read = readText(text, { lang });
    if ('error' in read) return { id, statements: [] };
    return { id, statements: attribute(read.article, engineOptions(engine)).statements };
  });
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const score = scoreAttribution(gold, predictions, { resamples: RESAMPLES });
  const rows: Figures['rows'][number][] = [];
  const add = (label: string, { p, r, f, ci95 }: (typeof score.all)['full50']): number =>
    rows.push({ label, values: [p, r, f, ci95?.[0] ?? null, ci95?.[1] ?? null] });
  for (const [measure, figure] of Object.entries(score.all)) add(`all: ${measure}`, figure);
  for (const [measure, figure] of Object.entries(score.speech ?? {}))
    add(`speech: ${measure}`, figure);
  for (const [group, figure] of Object.entries(score.groups)) add(`full50 ${group}`, figure);
  return {
    name: 'attribution',
    about: `${path}, ${gold.length} documents, engine ${engine}, ${(gold.length / seconds).toFixed(1)} documents a CPU-second`,
    columns: ['P', 'R', 'F1', 'from', 'to'],
    rows,
  };
};
