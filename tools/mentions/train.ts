/**
 * Trains the model that finds names in running text.
 * Usage: node tools/mentions/train.ts DATA OUT
 * DATA holds `names/pairs.jsonl.gz` and `ner/` (docs/evaluation.md).
 */
import { writeFileSync } from 'node:fs';
import { argv, stderr } from 'node:process';
import { jsonLines } from '../../packages/cli/src/evaluate/data.ts';
import { MARKED_SETS, markedTexts } from '../../packages/cli/src/evaluate/mentions/sets.ts';
import { nameWordsOf, trainNamer, writeNamingModel } from '../../packages/resolve/src/index.ts';
import { joinedKey } from '../../packages/resolve/src/name/words.ts';

/** 2^18 rows of seven bytes: with the filter of name words 2.1 MB. */
const BITS = 18;
const PASSES = 4;
const SEED = 7;

interface WordPair {
  readonly lang: string;
  readonly latin: string;
  readonly native: string;
  readonly part: string;
}

const say = (what: string): boolean => stderr.write(`${what}\n`);
const [, , data = '', out = ''] = argv;

const words = new Set<string>();
for (const pair of await jsonLines<WordPair>(`${data}/names/pairs.jsonl.gz`)) {
  if (pair.part !== 'train') continue;
  words.add(joinedKey(pair.latin));
  // No language of the namer is written in Cyrillic.
  if (pair.lang !== 'ru') words.add(joinedKey(pair.native));
}
say(`${words.size} name words`);

const sets = await Promise.all(MARKED_SETS.map((set) => markedTexts(set, 'train', data)));
const texts = sets.flatMap((set) => set ?? []);
say(`${texts.length} marked texts`);

const settings = { bits: BITS, passes: PASSES, seed: SEED, onProgress: say };
const bytes = writeNamingModel(trainNamer(texts, nameWordsOf(words), settings));
writeFileSync(out, bytes);
say(`${out}: ${bytes.length} bytes`);
