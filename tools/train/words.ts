/**
 * Cuts marked articles into words as the attribution stage does, so that training reads what use reads.
 * Usage: node tools/train/words.ts OUT LANG=FILE …   (FILE: attribution data or a corpus of this project)
 * Writes one JSON line an article, and one a marked headline, to OUT.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stderr } from 'node:process';
import type { GoldAttribution } from '../../packages/attribute/src/evaluate/convert.ts';
import { toUtf16 } from '../../packages/attribute/src/evaluate/convert.ts';
import { attributionLanguage } from '../../packages/attribute/src/languages/index.ts';
import { compileLexicon } from '../../packages/attribute/src/lexicon.ts';
import { quoteStates } from '../../packages/attribute/src/linear/encode.ts';
import {
  cutPassage,
  type Passage,
  type Run,
} from '../../packages/attribute/src/passage/passage.ts';
import { setScene } from '../../packages/attribute/src/rules/scene.ts';
import type { Denied, Polarity, SourceType } from '../../packages/attribute/src/statement.ts';
import type { Span } from '../../packages/text/src/index.ts';

/** One text in words; runs are half-open word indices, spans UTF-16 units. */
interface CutDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly words: readonly Span[];
  readonly quote: readonly number[];
  readonly sentence: readonly number[];
  readonly paragraph: readonly number[];
  readonly relations: readonly {
    readonly source: readonly Run[];
    readonly cue: readonly Run[];
    readonly content: readonly Run[];
    readonly nested: boolean;
    /** Without a cue: the first word of the content stands in for it. */
    readonly cueless: boolean;
    /** Kind of the source and force of the statement; null where the data does not mark them. */
    readonly type: SourceType | null;
    readonly force: Force | null;
  }[];
}

/** What a statement does with its words; a denial by what it denies. */
type Force = Exclude<Polarity, 'denies'> | `denies-${Denied}`;

interface CorpusStatement {
  readonly part: 'headline' | 'body';
  readonly source: {
    readonly spans: readonly Span[];
    readonly part?: string;
    readonly type: SourceType;
  } | null;
  readonly polarity: Polarity;
  readonly denies: Denied | null;
  readonly cue: { readonly spans: readonly Span[] } | null;
  readonly content: { readonly spans: readonly Span[] };
  readonly parent: string | null;
}

/** Marked parts in UTF-16 units and what is marked of them. */
type Marked = Omit<GoldAttribution, 'type'> & {
  readonly type: SourceType | null;
  readonly force: Force | null;
};

type Line =
  | {
      readonly id: string;
      readonly text: string;
      readonly attributions: readonly GoldAttribution[];
    }
  | {
      readonly id: string;
      readonly text: string;
      readonly title: string;
      readonly statements: readonly CorpusStatement[];
    };

/** Runs of the words that spans touch. */
function runsOf({ words }: Passage, spans: readonly Span[]): Run[] {
  return spans.flatMap(([start, end]): Run[] => {
    const from = words.findIndex((word) => word.end > start);
    if (from < 0) return [];
    let to = from;
    while (to < words.length && (words[to]?.start ?? end) < end) to++;
    return to > from ? [[from, to]] : [];
  });
}

function cut(id: string, lang: string, text: string, attributions: readonly Marked[]): CutDocument {
  const table = attributionLanguage(lang);
  if (table === null)
    throw new Error(`no attribution table for "${lang}": give a language that has one`);
  const passage = cutPassage(text, lang);
  const { classes } = setScene(passage, compileLexicon(table));
  return {
    id,
    lang,
    text,
    words: passage.words.map(({ start, end }) => [start, end]),
    quote: [...quoteStates(passage)],
    sentence: passage.words.map(({ sentence }) => sentence),
    paragraph: passage.words.map(({ paragraph }) => paragraph),
    relations: attributions.map(({ source, cue, content, isNested, type, force }) => {
      const runs = runsOf(passage, content).flatMap(([from, to], index): Run[] => {
        const start = index === 0 && classes[from] === 'complementiser' ? from + 1 : from;
        return start < to ? [[start, to]] : [];
      });
      const cueless = cue.length === 0;
      return {
        source: runsOf(passage, source),
        cue: cueless
          ? runs.slice(0, 1).map(([from]): Run => [from, from + 1])
          : runsOf(passage, cue),
        content: runs,
        nested: isNested ?? false,
        cueless,
        type,
        force,
      };
    }),
  };
}

function cutLine(line: Line, lang: string): CutDocument[] {
  if ('attributions' in line) {
    const units = (spans: readonly Span[]): Span[] => toUtf16(line.text, spans);
    return [
      cut(
        line.id,
        lang,
        line.text,
        line.attributions.map((one) => ({
          ...one,
          source: units(one.source),
          cue: units(one.cue),
          content: units(one.content),
          type: null,
          force: null,
        })),
      ),
    ];
  }
  const marked = (part: CorpusStatement['part']): Marked[] =>
    line.statements
      .filter((one) => one.part === part)
      .map((one) => ({
        source: (one.source?.part ?? part) === part ? (one.source?.spans ?? []) : [],
        cue: one.cue?.spans ?? [],
        content: one.content.spans,
        isNested: one.parent !== null,
        type: one.source?.type ?? null,
        force: one.polarity === 'denies' ? `denies-${one.denies ?? 'content'}` : one.polarity,
      }));
  const body = cut(line.id, lang, line.text, marked('body'));
  return [body, cut(`${line.id}/headline`, lang, line.title, marked('headline'))];
}

const [out = '', ...inputs] = argv.slice(2);
const documents = inputs.flatMap((input) => {
  const [lang = '', file = ''] = input.split('=');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => cutLine(JSON.parse(line) as Line, lang));
});
writeFileSync(out, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
stderr.write(
  `${documents.length} texts, ${documents.reduce((sum, one) => sum + one.relations.length, 0)} statements\n`,
);
