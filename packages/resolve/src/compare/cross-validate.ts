/** Scores the comparison of names on pairs that its weights were not learned from. */
import { compareShapes } from './features.ts';
import { type Example, learnWeights, probabilityOf, type Weights } from './learn-weights.ts';
import { fullNames, type NamePair } from './made-pairs.ts';
import { nameShape } from './shape.ts';

export interface FoldAnswer {
  readonly pair: NamePair;
  readonly fold: number;
  readonly said: boolean;
}

const FOLDS = 5;
/** Pairs made of words count little beside those that people labelled whole. */
const MADE_WEIGHT = 0.1;
/** Every so manyth made pair is used: 15,000 words make more than are needed. */
const MADE_EVERY = 5;
const EVEN = 0.5;

/** Examples of labelled pairs, each counted once. */
export function labelledExamples(pairs: readonly NamePair[]): readonly Example[] {
  return examplesOf(pairs, 1);
}

/** Examples of words of the learning half, of full names made of them, and of whole made names. */
export function madeExamples(
  words: readonly NamePair[],
  whole: readonly NamePair[],
): readonly Example[] {
  const some = [...words, ...fullNames(words)].filter((_, at) => at % MADE_EVERY === 0);
  return examplesOf([...some, ...whole], MADE_WEIGHT);
}

function examplesOf(pairs: readonly NamePair[], weight: number): readonly Example[] {
  return pairs.map(({ a, b, match }) => ({
    features: compareShapes(nameShape(a), nameShape(b)).features,
    match,
    weight,
  }));
}

/**
 * Answers for each pair by weights learned from the other folds and `made`; a pair's fold is its place
 * modulo five.
 */
export function crossValidate(
  pairs: readonly NamePair[],
  made: readonly Example[],
): readonly FoldAnswer[] {
  const examples = labelledExamples(pairs);
  const learned = Array.from(
    { length: FOLDS },
    (_, fold): Weights =>
      learnWeights([...examples.filter((__, at) => at % FOLDS !== fold), ...made]),
  );
  return pairs.flatMap((pair, at) => {
    const weights = learned[at % FOLDS];
    const example = examples[at];
    if (weights === undefined || example === undefined) return [];
    return [{ pair, fold: at % FOLDS, said: probabilityOf(weights, example.features) >= EVEN }];
  });
}
