/** The files of the encoder's weights, as `packages/models/encoder/FORMAT.md` describes them. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EncoderFiles } from '@hearsay/attribute';
import { z } from 'zod';

/** The layout that this program reads. */
const FORMAT = 2;

const digestFile = z.object({
  format: z.literal(FORMAT),
  languages: z.array(z.string()),
  files: z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() })),
});

const texts = z.record(z.string(), z.string());
const rows = z.array(z.array(z.number()));
const share = z.number().min(0).max(1);

const vocabularyFile = z.object({
  pieces: z.array(z.string()),
  scores: z.array(z.number()),
  unknownScore: z.number(),
  normalisation: texts,
});

const sourceType = z.enum([
  'person',
  'office',
  'organisation',
  'outlet',
  'document',
  'anonymous',
  'collective',
  'unknown',
]);
const force = z.enum([
  'asserts',
  'denies-content',
  'denies-report',
  'denies-outlet',
  'declines',
  'asks',
  'orders',
  'promises',
  'unclear',
]);

/** A linear layer over labels. */
const labelled = <L extends z.ZodType>(label: L) =>
  z.object({ labels: z.array(label), weights: rows, bias: z.array(z.number()) });

const headsFile = z.object({
  form: z.object({ drop: z.string(), map: texts, languages: z.record(z.string(), texts) }),
  window: z.object({ longest: z.int().positive(), overlap: z.int().nonnegative() }),
  transitions: rows,
  starts: z.array(z.number()),
  distance: rows,
  flag: rows,
  same: rows,
  framed: z.array(z.string()),
  types: labelled(sourceType),
  forces: labelled(force),
  thresholds: z.object({ cue: share, content: share, source: share }),
  calibration: z.object({
    bias: z.number(),
    weights: z.object({
      cue: z.number(),
      content: z.number(),
      source: z.number(),
      sourceless: z.number(),
      spill: z.number(),
      sourceSpill: z.number(),
      // As long as none was fitted, a statement without a cue weighs as others do.
      cueless: z.number().default(0),
    }),
    curve: z.array(z.tuple([share, share])),
  }),
});

export interface EncoderFolder {
  readonly files: EncoderFiles;
  /** Paths of the networks. */
  readonly networks: { readonly encoder: string; readonly pair: string };
  /** SHA-256 of the list of digests, hex: part of what a kept result depends on. */
  readonly digest: string;
}

export type EncoderFolderRead =
  | EncoderFolder
  | {
      readonly error: { readonly code: 'weights-missing' | 'bad-model'; readonly message: string };
    };

/** The folder of the weights that came with the program, or null where none did. */
export function encoderFolder(): string | null {
  try {
    const list = fileURLToPath(import.meta.resolve('@hearsay/models/encoder/digest.json'));
    statSync(list);
    return dirname(list);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** SHA-256 of the list of digests, hex; null where no weights came with the program. */
export function encoderDigest(folder: string | null = encoderFolder()): string | null {
  return folder === null ? null : sha256(readFileSync(join(folder, 'digest.json')));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a folder of weights. Every file is held against its size in the list of digests; the digests
 * themselves are checked by `damagedFiles`, which takes as long as everything else together.
 */
export function readEncoderFolder(folder: string): EncoderFolderRead {
  const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));
  try {
    const list = bytesOf('digest.json');
    const { languages, files } = digestFile.parse(JSON.parse(list.toString('utf8')));
    for (const [name, { bytes }] of Object.entries(files)) {
      const found = statSync(join(folder, name)).size;
      if (found !== bytes) return bad(`${name} has ${found} bytes, expected ${bytes}`);
    }
    const json = (name: string): unknown => JSON.parse(bytesOf(name).toString('utf8'));
    return {
      files: {
        languages,
        vocabulary: vocabularyFile.parse(json('vocabulary.json')),
        heads: headsFile.parse(json('heads.json')),
        embeddings: bytesOf('embeddings.q4'),
        positions: floats(bytesOf('positions.f32')),
      },
      networks: { encoder: join(folder, 'encoder.onnx'), pair: join(folder, 'pair.onnx') },
      digest: sha256(list),
    };
  } catch (error) {
    if (error instanceof z.ZodError) return bad(z.prettifyError(error));
    if (error instanceof SyntaxError) return bad(error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    return {
      error: { code: 'weights-missing', message: `the encoder has no weights: ${message}` },
    };
  }
}

/** Names of files that are not as the list of digests says. */
export function damagedFiles(folder: string): readonly string[] {
  const { files } = digestFile.parse(JSON.parse(readFileSync(join(folder, 'digest.json'), 'utf8')));
  return Object.keys(files).filter((name) => {
    return sha256(readFileSync(join(folder, name))) !== files[name]?.sha256;
  });
}

function bad(message: string): EncoderFolderRead {
  return {
    error: {
      code: 'bad-model',
      message: `the encoder's weights are damaged (${message}): check out the project again`,
    },
  };
}

/** Little-endian floats in the order of this machine. */
function floats(bytes: Buffer): Float32Array {
  const copy = Buffer.from(bytes);
  if (endianness() === 'BE') copy.swap32();
  return new Float32Array(
    copy.buffer,
    copy.byteOffset,
    copy.length / Float32Array.BYTES_PER_ELEMENT,
  );
}
