/** From the files of the weights and two networks that run them to a model. */
import {
  createEncoder,
  embeddingTable,
  type Network,
  pieceCutter,
  type VocabularyFile,
  vocabularyOf,
} from '@hearsay/encode';
import type { ForceLabel } from '../draft.ts';
import { PARTS } from '../linear/labels.ts';
import type { SourceType } from '../statement.ts';
import type { Calibration } from './confidence.ts';
import {
  type EncoderModel,
  FARTHEST,
  FRAME_WIDTH,
  type Heads,
  type LabelTable,
  OUTPUT_WIDTH,
  PAIR_WIDTH,
} from './model.ts';

/** Values of a row of embeddings. */
const HIDDEN = 384; // multilingual-e5-small

/** A linear layer over labels: one row of weights, and one number added, for each. */
export interface LabelsFile<L extends string> {
  readonly labels: readonly L[];
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** `heads.json`, as `packages/models/encoder/FORMAT.md` describes it. */
export interface HeadsFile {
  readonly distance: readonly (readonly number[])[];
  readonly flag: readonly (readonly number[])[];
  readonly same: readonly (readonly number[])[];
  readonly transitions: readonly (readonly number[])[];
  readonly starts: readonly number[];
  readonly framed: readonly string[];
  readonly types: LabelsFile<SourceType>;
  readonly forces: LabelsFile<ForceLabel>;
  readonly thresholds: Heads['thresholds'];
  readonly window: Heads['window'];
  readonly calibration: Calibration;
  readonly form: {
    readonly drop: string;
    readonly map: Readonly<Record<string, string>>;
    readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

export interface EncoderFiles {
  readonly languages: readonly string[];
  readonly vocabulary: VocabularyFile;
  readonly heads: HeadsFile;
  /** `embeddings.q4`. */
  readonly embeddings: Uint8Array;
  /** `positions.f32`: rows of little-endian floats. */
  readonly positions: Float32Array;
}

export interface EncoderNetworks {
  readonly encoder: Network;
  readonly pair: Network;
}

export type EncoderModelRead =
  | { readonly model: EncoderModel }
  | { readonly error: { readonly code: 'bad-model'; readonly message: string } };

/** A model of files and networks; files that do not fit together are an error value. */
export function encoderModel(files: EncoderFiles, networks: EncoderNetworks): EncoderModelRead {
  const { vocabulary, heads, positions } = files;
  const embeddings = embeddingTable(files.embeddings, vocabulary.pieces.length, HIDDEN);
  if ('error' in embeddings) return embeddings;
  const tables: readonly Table[] = [
    ['distance', heads.distance, 2 * FARTHEST + 1, PAIR_WIDTH],
    ['flag', heads.flag, 2, PAIR_WIDTH],
    ['same', heads.same, 3, PAIR_WIDTH],
    ['transitions', heads.transitions, PARTS, PARTS],
    ['starts', [heads.starts], 1, PARTS],
    ...labelTables('types', heads.types),
    ...labelTables('forces', heads.forces),
  ];
  for (const [name, table, rows, width] of tables) {
    if (table.length !== rows || table.some((row) => row.length !== width))
      return bad(`the table "${name}" of heads.json is not ${rows} rows of ${width}`);
  }
  if (vocabulary.scores.length !== vocabulary.pieces.length)
    return bad('vocabulary.json has not as many scores as pieces');
  const reach = positions.length / HIDDEN - 2; // pieces between the two at the ends
  if (heads.window.longest > reach || heads.window.overlap >= heads.window.longest)
    return bad(`windows of heads.json do not fit ${reach} positions`);
  return {
    model: {
      languages: files.languages,
      form: formRules(heads.form),
      cut: pieceCutter(vocabularyOf(vocabulary)),
      encoder: createEncoder({
        embeddings,
        positions,
        network: networks.encoder,
        width: OUTPUT_WIDTH,
      }),
      pair: networks.pair,
      framed: new Set(heads.framed),
      heads: {
        ...heads,
        distance: flat(heads.distance),
        flag: flat(heads.flag),
        same: flat(heads.same),
        transitions: flat([...heads.transitions, heads.starts]),
        types: labelTable(heads.types),
        forces: labelTable(heads.forces),
      },
    },
  };
}

type Table = readonly [
  name: string,
  table: readonly (readonly number[])[],
  rows: number,
  width: number,
];

function labelTables(name: string, { labels, weights, bias }: LabelsFile<string>): Table[] {
  return [
    [`${name}.weights`, weights, labels.length, FRAME_WIDTH],
    [`${name}.bias`, [bias], 1, labels.length],
  ];
}

const labelTable = <L extends string>({ labels, weights, bias }: LabelsFile<L>): LabelTable<L> => ({
  labels,
  weights: flat(weights),
  bias,
});

const flat = (rows: readonly (readonly number[])[]): Float32Array => Float32Array.from(rows.flat());

function formRules({ drop, map, languages }: HeadsFile['form']): EncoderModel['form'] {
  const mapOf = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(record));
  return {
    drop: new Set(drop),
    map: mapOf(map),
    languages: new Map(Object.entries(languages).map(([lang, own]) => [lang, mapOf(own)])),
  };
}

function bad(message: string): EncoderModelRead {
  return { error: { code: 'bad-model', message } };
}
