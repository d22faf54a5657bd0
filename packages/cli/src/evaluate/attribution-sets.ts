/** Marked articles as attribution data: the public sets, and the project's own corpora. */
import {
  type GoldDocument,
  type ParticularDocument,
  type Statement,
  toUtf16,
} from '@hearsay/attribute';
import { findData, jsonLines } from './data.ts';

type Spans = GoldDocument['attributions'][number]['source'];

/** A line of the project's own corpora (corpora/README.md); spans are UTF-16 units. */
interface CorpusItem {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly statements: readonly (Pick<
    Statement,
    'id' | 'act' | 'kind' | 'parent' | 'polarity' | 'denies'
  > & {
    readonly part: string;
    readonly source: {
      readonly spans: Spans;
      readonly type: NonNullable<Statement['source']>['type'];
    } | null;
    readonly cue: { readonly spans: Spans } | null;
    readonly content: { readonly spans: Spans };
    readonly chain: readonly string[];
  })[];
}

/** A marked article; of the project's own corpora also who published it and what its statements tell. */
export interface MarkedArticle extends ParticularDocument {
  readonly outlet?: string;
}

/** Where a language's articles of a split may lie below a folder of data. */
export function setNames(lang: string, split: 'train' | 'dev'): readonly string[] {
  return [`attribution-${lang}/${split}.jsonl`, `${lang}/${split}.jsonl`, `${split}.jsonl`];
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

function goldOf(line: GoldDocument | CorpusItem): MarkedArticle {
  if ('attributions' in line) return inUtf16(line);
  const { id, outlet, text } = line;
  const statements = line.statements.filter(({ part }) => part === 'body');
  const index = new Map(statements.map((one, at) => [one.id, at]));
  return {
    id,
    outlet,
    text,
    attributions: statements.map(({ source, cue, content, parent, chain, ...told }) => ({
      source: source?.spans ?? [],
      cue: cue?.spans ?? [],
      content: content.spans,
      isNested: parent !== null,
      told: {
        sourceType: source?.type ?? null,
        polarity: told.polarity,
        denies: told.denies,
        act: told.act,
        kind: told.kind,
        parent: parent === null ? null : (index.get(parent) ?? null),
        chain,
      },
    })),
  };
}

/** The marked articles of a split, with the file they come from; null where there is none. */
export async function markedArticles(
  data: string,
  lang: string,
  split: 'train' | 'dev',
): Promise<{ readonly path: string; readonly gold: readonly MarkedArticle[] } | null> {
  const path = await findData(data, setNames(lang, split));
  if (path === null) return null;
  return { path, gold: (await jsonLines<GoldDocument | CorpusItem>(path)).map(goldOf) };
}

/** What `hearsay read --lines` found in articles, as if it were marked. */
export async function readArticles(path: string): Promise<readonly GoldDocument[]> {
  return (await jsonLines<CorpusItem>(path)).map(goldOf);
}
