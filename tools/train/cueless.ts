/**
 * Fits how sure the encoder is of a statement without a cue, which its English calibration has never seen.
 * Usage: node tools/train/cueless.ts MODEL CORPORA   (MODEL: packages/models/encoder; CORPORA: corpora)
 * The network has learnt the corpora's train parts, so that it is right there more often than elsewhere:
 * the weight is fitted on the dev parts. To tell honestly what it gives, each half of their articles is
 * also measured with the weight of the other half. Writes heads.json and digest.json of MODEL.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import {
  calibrationError,
  type Judged,
  judge,
  type Prediction,
} from '../../packages/attribute/src/index.ts';
import { markedArticles } from '../../packages/cli/src/evaluate/attribution-sets.ts';
import { chooseEngine } from '../../packages/desk/src/reading/index.ts';
import { readText } from '../../packages/read/src/index.ts';

const LANGUAGES = ['ar', 'de', 'fa', 'he', 'tr'];
/** Ridge penalty: keeps the weight small while the cases are few. */
const PENALTY = 1;
const NEWTON_STEPS = 30;
/** The weight while cases are gathered: with it the engine leaves none out for not being sure. */
const HIGH = 4;
/** Probabilities nearer to 0 or 1 than this say no more. */
const SUREST = 1e-4;

/** What this reads of heads.json; the rest goes through it as it is. */
interface Heads {
  readonly calibration: { readonly weights: Record<string, number>; readonly curve: unknown };
}

interface Case extends Judged {
  readonly lang: string;
  /** Which half of its language's articles it stands in. */
  readonly half: number;
  /** Whether the network found it, and without a cue. */
  readonly isCueless: boolean;
}

const logOdds = (share: number): number => {
  const held = Math.min(1 - SUREST, Math.max(SUREST, share));
  return Math.log(held / (1 - held));
};
const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

async function casesOf(corpora: string, lang: string): Promise<readonly Case[]> {
  const found = await markedArticles(corpora, lang, 'dev');
  const chosen = await chooseEngine({ engine: 'encoder', volume: 'few' }, lang);
  if (found === null) throw new Error(`${corpora} has no dev part in ${lang}`);
  if ('error' in chosen) throw new Error(chosen.error.message);
  const predictions: Prediction[] = [];
  const told: Pick<Case, 'half' | 'isCueless'>[] = [];
  for (const [at, { id, text, outlet = null }] of found.gold.entries()) {
    const read = readText(text, { lang, outlet });
    if ('error' in read) throw new Error(`${id}: ${read.error.message}`);
    const { statements } = await chosen.attribute(read.article);
    predictions.push({ id, statements });
    for (const { part, cue, why } of statements) {
      if (part !== 'body') continue;
      told.push({ half: at % 2, isCueless: cue === null && why.startsWith('encoder: encoder') });
    }
  }
  const judged = judge(found.gold, predictions);
  if (judged.length !== told.length) throw new Error(`${lang}: the set marks no inner statements`);
  return judged.map((one, at) => ({ ...one, lang, ...(told[at] as (typeof told)[number]) }));
}

/** What to add to the log odds of statements without a cue, by Newton steps. */
function fitWeight(cases: readonly Case[]): number {
  let weight = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let slope = -PENALTY * weight;
    let curvature = PENALTY;
    for (const { isCueless, confidence, right } of cases) {
      if (!isCueless) continue;
      const share = shareOf(logOdds(confidence) + weight);
      slope += (right ? 1 : 0) - share;
      curvature += share * (1 - share);
    }
    weight += slope / curvature;
  }
  return weight;
}

const moved = (one: Case, weight: number): Case =>
  one.isCueless ? { ...one, confidence: shareOf(logOdds(one.confidence) + weight) } : one;

/** Writes heads.json with a weight, and the digest that goes with it. */
function writeWeight(model: string, heads: Heads, weight: number): void {
  heads.calibration.weights.cueless = weight;
  const bytes = Buffer.from(JSON.stringify(heads));
  writeFileSync(join(model, 'heads.json'), bytes);
  const digestPath = join(model, 'digest.json');
  const digest = JSON.parse(readFileSync(digestPath, 'utf8'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  digest.files['heads.json'] = { bytes: bytes.length, sha256 };
  writeFileSync(digestPath, `${JSON.stringify(digest, null, 2)}\n`);
}

const [model, corpora] = argv.slice(2);
if (model === undefined || corpora === undefined)
  throw new Error('usage: node tools/train/cueless.ts MODEL CORPORA');
const heads: Heads = JSON.parse(readFileSync(join(model, 'heads.json'), 'utf8'));
if (JSON.stringify(heads.calibration.curve) !== '[[0,0],[1,1]]')
  throw new Error('the curve of heads.json is no straight line: fit with that of calibrate.py');

writeWeight(model, heads, HIGH);
const cases: Case[] = [];
for (const lang of LANGUAGES) cases.push(...(await casesOf(corpora, lang)));
const byOther = [1, 0].map((half) => fitWeight(cases.filter((one) => one.half === half)));
const after = cases.map((one) => moved(one, byOther[one.half] as number));
for (const lang of LANGUAGES) {
  const own = (list: readonly Case[]): readonly Case[] => list.filter((one) => one.lang === lang);
  const errors = [cases, after].map((list) => calibrationError(own(list)).toFixed(3)).join(' to ');
  const cueless = own(cases).filter(({ isCueless }) => isCueless).length;
  stdout.write(`${lang}: ${own(cases).length} statements, ${cueless} without a cue, ${errors}\n`);
}
const weight = Number((HIGH + fitWeight(cases)).toFixed(5));
writeWeight(model, heads, weight);
stdout.write(
  `weight ${weight} (halves: ${byOther.map((one) => (HIGH + one).toFixed(2)).join(', ')})\n`,
);
exit(0);
