/** A phrase that means an office, a body or an outlet. */
import type { Entity } from '../entity.ts';
import { nameWords } from '../name/words.ts';
import type { WordKind } from '../vocabulary.ts';
import { type Choice, chooseBody } from './choose.ts';
import type { MentionContext } from './context.ts';
import { isDependence, officesIn, ofType } from './person.ts';
import { kindsOfWord, type Phrase } from './phrase.ts';

/** The office a phrase without a person's name means: "the Sarvian foreign minister". */
export function officeIn(phrase: Phrase, context: MentionContext): Choice | null {
  if (hasKind(phrase, 'spokesperson')) return spokenFor(phrase, context);
  if (hasKind(phrase, 'former') || hasKind(phrase, 'designate')) return null;
  for (const known of phrase.known) {
    const names = ofType(known, 'office');
    if (
      names.length === 0 ||
      isDependence(phrase, known) ||
      isOfUnknown(phrase, known.from, known.to, context)
    )
      continue;
    const choice = chooseBody(names, phrase.countries, context);
    if (choice !== null) return { ...choice, why: `office by ${choice.why}` };
  }
  return null;
}

/**
 * Whom a spokesperson speaks for: the spokesperson's own office where the registry has it, else the
 * body itself, since a spokesperson's words are the body's.
 */
export function spokenFor(phrase: Phrase, context: MentionContext): Choice | null {
  const offices = officesIn(phrase, context);
  const own = offices.find((office) => office.type === 'office' && office.speaksFor.length > 0);
  if (own !== undefined) return { entity: own, why: "spokesperson's office by name" };
  const body = bodyIn(phrase, context, ['organisation', 'office', 'person']);
  if (body === null) return null;
  const speaking = context.index.registry.offices.filter(
    (office) => office.speaksFor.includes(body.entity.id) && isSpokesOffice(office),
  );
  const only = speaking.length === 1 ? speaking[0] : undefined;
  if (only !== undefined) return { entity: only, why: `spokesperson of ${body.entity.id}` };
  return {
    entity: body.entity,
    why: `spokesperson's words are those of ${body.entity.id}; ${body.why}`,
  };

  function isSpokesOffice(office: Entity): boolean {
    return Object.values(office.names)
      .flat()
      .some((name) =>
        nameWords(name).some((word) => kindsOfWord(word, context.vocabulary).has('spokesperson')),
      );
  }
}

/** The body or outlet of the wanted types that the phrase names, the earliest first. */
export function bodyIn(
  phrase: Phrase,
  context: MentionContext,
  types: readonly Entity['type'][],
): Choice | null {
  for (const known of phrase.known) {
    const names = known.names.filter(
      (name) =>
        types.includes(name.entity.type) && isTrusted(phrase, known.to - known.from, name.common),
    );
    const isOutlet = names.every((name) => name.entity.type === 'outlet');
    // Without capitals an adjective behind an outlet's name looks like a longer name; it is none.
    const isLonger =
      !(isOutlet && !hasCapitals(phrase)) && isOfUnknown(phrase, known.from, known.to, context);
    if (names.length === 0 || isLonger) continue;
    const choice = chooseBody(names, phrase.countries, context);
    if (choice !== null) return choice;
  }
  return null;
}

/** An everyday word is a name only where nothing unknown stands in the phrase beside it. */
function isTrusted(phrase: Phrase, words: number, common: boolean): boolean {
  return !common || words > 1 || phrase.unknown.length === 0;
}

/** "the Verian foreign minister", "foreign minister of Veria", of a country that nobody told us of. */
function isOfUnknown(phrase: Phrase, from: number, to: number, context: MentionContext): boolean {
  const before = phrase.words[from - 1];
  const first = phrase.words[from];
  const isJoined = (gap: string | undefined): boolean =>
    gap !== undefined && /^[\s\u200c-]+$/u.test(gap);
  if (before !== undefined && phrase.unknown.includes(from - 1) && isJoined(first?.gap)) {
    if (before.capital || !hasCapitals(phrase)) return true;
  }
  const isWhose = context.vocabulary.language.genitives.includes(phrase.words[to]?.key ?? '');
  let next = to;
  while (phrase.kinds[next]?.has('filler') === true && isJoined(phrase.words[next]?.gap)) next += 1;
  const after = phrase.words[next];
  if (after === undefined || !phrase.unknown.includes(next) || !isJoined(after.gap)) return false;
  if (isWhose) return true;
  return hasCapitals(phrase) ? after.capital && next > to : next === phrase.words.length - 1;
}

function hasCapitals(phrase: Phrase): boolean {
  return phrase.words.some((word) => word.capital);
}

/** Whether a word of the phrase, outside known names, is of a kind. */
export function hasKind(phrase: Phrase, kind: WordKind): boolean {
  return phrase.kinds.some((kinds) => kinds.has(kind));
}
