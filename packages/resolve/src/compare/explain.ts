/** Why two names got their score: who answers whom, and what each feature gave. */
import type { Comparison } from './features.ts';
import { featureNames } from './features.ts';
import type { Weights } from './learn-weights.ts';
import type { NameShape } from './shape.ts';

/** Points smaller than this change nothing and are not told. */
const TOLD = 0.1;
/** Words told of each name: a longer list explains nothing. */
const MAX_TOLD = 12;

/** Word pairs with their kind and likeness, words without an answer, then points, largest first. */
export function explain(
  a: NameShape,
  b: NameShape,
  comparison: Comparison,
  weights: Weights,
): string {
  const word = (shape: NameShape, places: readonly number[]): string =>
    places.map((at) => shape.words[at]?.key ?? '').join('+');
  const { pairings, leftAlone, rightAlone } = comparison.alignment;
  const words = pairings
    .slice(0, MAX_TOLD)
    .map(
      ({ left, right, likeness }) =>
        `${word(a, left)} = ${word(b, right)} (${likeness.kind} ${likeness.value.toFixed(2)})`,
    );
  const alone = [...leftAlone.map((at) => word(a, [at])), ...rightAlone.map((at) => word(b, [at]))];
  const points = featureNames
    .map((name) => ({ name, points: weights[name] * comparison.features[name] }))
    .filter((one) => one.name !== 'always' && Math.abs(one.points) >= TOLD)
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points))
    .map((one) => `${one.points > 0 ? '+' : '−'}${Math.abs(one.points).toFixed(1)} ${one.name}`);
  return [
    words.length > 0 ? words.join(', ') : 'no word answers another',
    ...(alone.length > 0 ? [`without an answer: ${alone.slice(0, MAX_TOLD).join(', ')}`] : []),
    ...(points.length > 0 ? [`points: ${points.join(', ')}`] : []),
  ].join('; ');
}
