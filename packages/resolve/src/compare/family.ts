/**
 * The family form of a Latin-script word: one spelling for what romanisations of one name exchange
 * (gh/q, kh/h, j/dj/c, v/w, ou/u, a final -eh/-a).
 */

/**
 * Rewritings in order, longest first. Sources: the romanisation tables of the Library of Congress
 * and BGN/PCGN for Arabic, Persian, Hebrew and Russian against French and German press spellings.
 */
const REWRITINGS: readonly (readonly [RegExp, string])[] = [
  [/dsch/g, 'j'],
  [/tsch|tch/g, 'c'],
  [/sch|sh/g, 's'],
  [/ch/g, 'c'],
  [/zh|dj|dzh/g, 'j'],
  [/gh|q/g, 'g'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck|k/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/(?:ts|tz|z)/g, 's'],
  [/ou|oo|u|o/g, 'u'],
  [/ee|ei|ey|ay|ai|iy|yi|ij|y|e|i/g, 'i'],
  [/(?:ih|ah)$/g, 'a'],
  [/i$/g, 'i'],
  [/w|v/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/**
 * The rewritings that change no name into another: the same sound, written by another habit. Not
 * among them: e for i (Hamed is not Hamid), kh for h (Khani is not Hani), z for s.
 */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/dsch|dj|dzh/g, 'j'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'q'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo|u|o/g, 'u'],
  [/ee|iy|yi|ij|ii/g, 'i'],
  [/ei|ey|ay|ai/g, 'y'],
  [/(?:eh|ah|ih|e)$/g, 'a'],
  [/y$/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** Folded Latin letters in, one spelling for all habits of writing the same sounds out. */
export function spellingForm(key: string): string {
  let form = key;
  for (const [from, to] of SAME_SOUND) form = form.replace(from, to);
  return form;
}

/** Folded Latin letters in, family form out; other scripts come back as they are. */
export function familyForm(key: string): string {
  let form = key;
  for (const [from, to] of REWRITINGS) form = form.replace(from, to);
  return form;
}

/** The consonants of the family form: what stays when vowels are written or not. */
export function consonantSkeleton(key: string): string {
  return familyForm(key).replace(/[aiu]/g, '');
}
