/** People whose name is printed in a spelling or script that the registry does not have. */
import { blockingKeys } from '../blocking.ts';
import { spellingForm } from '../compare/family.ts';
import { maySurelyBeSame, sameName } from '../compare/same-name.ts';
import { scriptOf } from '../compare/shape.ts';
import { tailForms } from '../name/forms.ts';
import type { NameWord } from '../name/words.ts';
import type { IndexedName } from '../registry/index-registry.ts';
import { writesByLetters } from '../transliteration/by-letters.ts';
import type { MentionContext } from './context.ts';

/** Names of people that are surely the printed full name in another spelling. */
export function fullNamesLike(
  words: readonly NameWord[],
  context: MentionContext,
): readonly IndexedName[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return [];
  const before = words
    .slice(0, -1)
    .map((word) => word.key)
    .join(' ');
  const found = new Set<IndexedName>();
  for (const tail of tailForms(last, context.vocabulary)) {
    const printed = `${before} ${tail}`;
    for (const key of blockingKeys(printed)) {
      for (const name of context.index.blocks.get(key) ?? []) {
        if (
          !context.isBarred(name.entity) &&
          maySurelyBeSame(printed, name.name) &&
          sameName(printed, name.name).answer === 'same'
        )
          found.add(name);
      }
    }
  }
  return [...found];
}

/**
 * Names whose last word the printed surname surely writes. A name is asked only where the entity has
 * none in the printed script: else that spelling is the one to go by.
 */
export function surnamesLike(word: NameWord, context: MentionContext): readonly IndexedName[] {
  const printed = scriptOf(word.key);
  if (printed === 'other') return [];
  const forms = tailForms(word, context.vocabulary);
  return context.index.people
    .filter(({ name, surname }) => {
      if (context.isBarred(name.entity)) return false;
      const own = scriptOf(surname);
      return forms.some((form) => {
        if (own === printed) return own === 'latin' && spellingForm(form) === spellingForm(surname);
        if (own === 'latin') return writesByLetters(surname, form, printed);
        return printed === 'latin' && own !== 'other' && writesByLetters(form, surname, own);
      });
    })
    .map(({ name }) => name);
}
