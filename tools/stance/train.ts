/**
 * Trains the weights for the stance of a text to a headline on FNC-1's train part, without the texts
 * that `hearsay evaluate stance` measures on.
 * Usage: node tools/stance/train.ts DATA OUT
 *        node tools/stance/train.ts DATA --topics   (measures on topics that training did not see)
 */
import { writeFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { stanceFigures } from '../../packages/cli/src/evaluate/stance.ts';
import {
  isDev,
  isHeld,
  STANCE_LANG,
  type StancePair,
  stancePairs,
} from '../../packages/cli/src/evaluate/stance-set.ts';
import { type StanceModel, trainStance, writeStanceModel } from '../../packages/weigh/src/index.ts';
import { topicsOf } from './topics.ts';

const SHAPE = { bits: 13, width: 16, hidden: 32, passes: 5, seeds: [1, 2, 3] };
/** Each fifth of the topics is measured on in turn. */
const TOPIC_SHARE = 5;

const [, , data, out] = argv;
if (data === undefined || out === undefined) {
  stdout.write('usage: node tools/stance/train.ts DATA OUT | DATA --topics\n');
  exit(2);
}
const pairs = await stancePairs(data, (pair) => !isHeld(pair));
if ('error' in pairs) {
  stdout.write(`${pairs.error.message}\n`);
  exit(1);
}
if (out === '--topics') {
  const topics = topicsOf(pairs);
  const topic = ({ body }: StancePair): number => topics.get(body) ?? 0;
  for (let fold = 0; fold < TOPIC_SHARE; fold++) {
    const model = train(pairs.filter((pair) => topic(pair) % TOPIC_SHARE !== fold));
    const unseen = pairs.filter((pair) => topic(pair) % TOPIC_SHARE === fold);
    for (const { label, values } of stanceFigures(model, unseen, () => {}).rows)
      stdout.write(`${label}: ${values.join(' ')}\n`);
  }
} else {
  const bytes = writeStanceModel(train(pairs));
  writeFileSync(out, bytes);
  stdout.write(`${out}: ${bytes.length} bytes, ${pairs.length} pairs\n`);
}

function train(from: readonly StancePair[]): StanceModel {
  return trainStance(
    from.map((pair) => ({
      headline: pair.headlinePage,
      text: pair.textPage,
      stance: pair.stance,
      isDev: isDev(pair),
    })),
    { ...SHAPE, lang: STANCE_LANG, onProgress: (what) => stdout.write(`${what}\n`) },
  );
}
