/** Words that mix letters of scripts which look alike ("Putіn" with a Cyrillic і). */

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
];

/**
 * The words of a name that mix scripts with look-alike letters. Nobody writes a name so but by
 * mistake or to deceive, so such names are flagged and never merged.
 */
export function mixedWords(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => SCRIPTS.filter((script) => script.test(word)).length > 1,
  );
}
