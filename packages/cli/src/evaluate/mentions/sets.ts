/** Public sets of marked names, read into texts whose names have offsets. */
import type { NamedText, NameKind } from '@hearsay/resolve';
import { findData, textFile } from '../data.ts';

/** One set: its files by part, and how its lines and tags are read. */
interface MarkedSet {
  readonly lang: string;
  readonly name: string;
  readonly files: Readonly<Record<Part, readonly string[]>>;
  readonly wordOf: (line: string) => readonly [word: string, tag: string] | null;
  readonly kinds: Readonly<Record<string, NameKind>>;
  /** There is one file only: every second block of it trains, the others are scored. */
  readonly halves?: true;
}

/** Sentences of one document stand together, so that halves are cut in blocks. */
const BLOCK = 50;

export type Part = 'train' | 'dev';

const paths = (folder: string, file: string): readonly string[] => [
  `ner/${folder}/${file}`,
  `${folder}/${file}`,
  file,
];

/** PEYMA marks seven kinds, NEMO nine; times, sums, events, works and languages are no names here. */
export const MARKED_SETS: readonly MarkedSet[] = [
  {
    lang: 'fa',
    name: 'PEYMA',
    files: { train: paths('peyma-fa', 'train.txt.gz'), dev: paths('peyma-fa', 'dev.txt.gz') },
    wordOf: (line) => {
      const at = line.lastIndexOf('|');
      return at < 1 ? null : [line.slice(0, at), line.slice(at + 1).replace('_', '-')];
    },
    kinds: { PER: 'person', ORG: 'organisation', LOC: 'place' },
  },
  {
    lang: 'he',
    name: 'NEMO',
    files: {
      train: paths('nemo-he', 'token-single_train.bmes.gz'),
      dev: paths('nemo-he', 'token-single_dev.bmes.gz'),
    },
    wordOf: (line) => {
      const at = line.lastIndexOf(' ');
      return at < 1 ? null : [line.slice(0, at), line.slice(at + 1)];
    },
    kinds: {
      PER: 'person',
      ORG: 'organisation',
      GPE: 'place',
      LOC: 'place',
      FAC: 'place',
    },
  },
  {
    lang: 'en',
    name: 'UNER EWT',
    files: {
      train: paths('uner-en-ewt', 'dev.iob2.gz'),
      dev: paths('uner-en-ewt', 'dev.iob2.gz'),
    },
    halves: true,
    wordOf: (line) => {
      const [number = '', word = '', tag = ''] = line.split('\t');
      return /^\d+$/.test(number) && word !== '' ? [word, tag] : null;
    },
    kinds: { PER: 'person', ORG: 'organisation', LOC: 'place' },
  },
];

/** The texts of a part of a set, a sentence each; null where its file is not there. */
export async function markedTexts(
  set: MarkedSet,
  part: Part,
  data: string,
): Promise<readonly NamedText[] | null> {
  const path = await findData(data, set.files[part]);
  if (path === null) return null;
  const texts = textsOf(await textFile(path), set);
  if (set.halves === undefined) return texts;
  return texts.filter((_, at) => (Math.floor(at / BLOCK) % 2 === 0) === (part === 'train'));
}

/** Marks that are written without a space before them. */
const CLOSING = /^[.,:;!?،؛؟)\]»”%]+$/u;

/** Sentences parted by empty lines, one word a line. */
export function textsOf(file: string, set: MarkedSet): readonly NamedText[] {
  return file.split(/\r?\n\s*\r?\n/u).flatMap((block) => {
    let text = '';
    const names: { kind: NameKind; span: [number, number] }[] = [];
    for (const line of block.split(/\r?\n/u)) {
      const word = line.startsWith('# ') ? null : set.wordOf(line);
      if (word === null) continue;
      const [printed, tag] = word;
      if (text !== '' && !CLOSING.test(printed)) text += ' ';
      const start = text.length;
      text += printed;
      const [place = 'O', label = ''] = tag.split('-');
      const kind = set.kinds[label];
      const last = names.at(-1);
      if (kind === undefined) continue;
      const goesOn = /^[IE]$/u.test(place) && last?.kind === kind && start - last.span[1] <= 1;
      if (goesOn && last !== undefined) last.span[1] = text.length;
      else names.push({ kind, span: [start, text.length] });
    }
    return text === '' ? [] : [{ lang: set.lang, text, names }];
  });
}
