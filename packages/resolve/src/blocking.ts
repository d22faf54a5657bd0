/**
 * Keys by which a few candidates are found among a million names in any script, to be compared one
 * by one. A store keeps one row for each key of each name in a b-tree; two names that share no key
 * are not compared.
 */
import { nameShape, type ShapeWord } from './compare/shape.ts';
import { soundReadings } from './compare/sounds.ts';

/** Words of a name that make keys: the first ones and the last. */
const MAX_KEY_WORDS = 5;
/** Sounds of the other word in such a key. */
const HALF_BEGIN = 2;
/** Sounds of a word that is keyed with the begin of another: fewer are shared by too many names. */
const MIN_HALF_SOUNDS = 3;
/**
 * Keys of a name: one for each two of its words, whatever their order, or one for a name of one word.
 * A word without a letter of the four scripts stands for itself.
 */
export function blockingKeys(name: string): readonly string[] {
  const shape = nameShape(name);
  const proper = shape.words.filter((word) => !word.particle && !word.initial);
  const words = (proper.length > 0 ? proper : shape.words).map(readingsOf);
  const chosen =
    words.length <= MAX_KEY_WORDS
      ? words
      : [...words.slice(0, MAX_KEY_WORDS - 1), ...words.slice(-1)];
  const only = chosen[0];
  if (chosen.length === 1 && only !== undefined) return only;
  const keys = chosen.flatMap((first, at) =>
    chosen
      .slice(at + 1)
      .flatMap((second) =>
        first.flatMap((one) => second.map((other) => [one, other].sort().join('.'))),
      ),
  );
  // A name of two words has one key only, so each word is also keyed with the begin of the other.
  const begun =
    chosen.length === 2 ? chosen.flatMap((first, at) => halfKeys(first, chosen[1 - at] ?? [])) : [];
  // Written together or apart ("Abdul Rahman", "Abdulrahman"), neighbours sound as one word.
  const joined = proper.slice(0, -1).flatMap((word, at) => {
    const next = proper[at + 1];
    const other = chosen[at === 0 ? 2 : 0];
    if (next === undefined || other === undefined) return [];
    return other.flatMap((one) =>
      soundReadings(word.key + next.key).map((two) => [one, two].sort().join('.')),
    );
  });
  return [...new Set([...keys, ...begun, ...(proper.length === 3 ? joined : [])])];
}

/** A word in full, if it has sounds enough to tell names apart, with the begin of another. */
function halfKeys(whole: readonly string[], begun: readonly string[]): readonly string[] {
  return whole
    .filter((reading) => reading.length >= MIN_HALF_SOUNDS)
    .flatMap((reading) => begun.map((other) => `${reading}.${other.slice(0, HALF_BEGIN)}_`));
}

function readingsOf(word: ShapeWord): readonly string[] {
  const readings = soundReadings(word.key).filter((reading) => reading !== '');
  return readings.length > 0 ? readings : [word.key];
}
