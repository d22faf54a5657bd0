/** "the minister", "the newspaper": phrases of which only the article says whom they mean. */
import type { Entity, Office } from '../entity.ts';
import { wordForms } from '../name/forms.ts';
import { nameWords } from '../name/words.ts';
import { dayOf, holdersOn } from '../office.ts';
import { hasKind } from './body.ts';
import type { Choice } from './choose.ts';
import { countryOf, type MentionContext } from './context.ts';
import type { Phrase } from './phrase.ts';

/** "the former minister": the one person of the article who held such an office before that day. */
export function formerHolder(phrase: Phrase, context: MentionContext): Choice | null {
  if (!hasKind(phrase, 'former') || phrase.unknown.length > 0) return null;
  const day = dayOf(context.day);
  const people = context.named.filter((entity) =>
    context.index.registry.offices.some(
      (office) =>
        isMeant(office, phrase, context) &&
        office.holders.some(({ person, to }) => person === entity.id && to !== null && to < day),
    ),
  );
  const [only, other] = people;
  if (only === undefined || other !== undefined) return null;
  return { entity: only, why: 'held the office before, named in the article' };
}

/** "the minister": the one office that the article named, by its holder or itself, with that word. */
export function officeNamedBefore(phrase: Phrase, context: MentionContext): Choice | null {
  const isBare = phrase.kinds.some((kinds) => kinds.has('post')) && phrase.unknown.length === 0;
  const isOther = (['former', 'designate', 'spokesperson', 'dependent'] as const).some((kind) =>
    hasKind(phrase, kind),
  );
  if (!isBare || isOther || phrase.known.length > 0) return null;
  const offices = context.index.registry.offices.filter(
    (office) =>
      isMeant(office, phrase, context) &&
      (context.named.includes(office) ||
        holdersOn(office, context.day).some((id) =>
          context.named.some((entity) => entity.id === id),
        )),
  );
  const [only, other] = offices;
  if (only === undefined || other !== undefined) return null;
  return { entity: only, why: 'office named in the article' };
}

/** "the ministry": the one body, named itself or by its office, whose name has all those words. */
export function bodyNamedBefore(phrase: Phrase, context: MentionContext): Choice | null {
  const isOther = (['indefinite', 'dependent', 'spokesperson'] as const).some((kind) =>
    hasKind(phrase, kind),
  );
  const words = phrase.words.filter((_, at) => phrase.kinds[at]?.has('filler') !== true);
  if (isOther || phrase.known.length > 0 || words.length === 0) return null;
  const bodies = context.index.registry.organisations.filter((body) => {
    const inName = wordsOfNames(body);
    const isNamed = context.named.some(
      (entity) =>
        entity === body ||
        (entity.type === 'office' && (entity.heads === body.id || entity.of === body.id)),
    );
    return (
      isNamed &&
      words.every((word) => wordForms(word, context.vocabulary).some((form) => inName.has(form)))
    );
  });
  const [only, other] = bodies;
  if (only === undefined || other !== undefined) return null;
  return { entity: only, why: 'the only body named in the article with these words' };
}

/** "the newspaper": the one outlet that the article names, of the country that the phrase names. */
export function outletNamedBefore(phrase: Phrase, context: MentionContext): Choice | null {
  const isBare =
    phrase.known.length === 0 &&
    phrase.unknown.length === 0 &&
    hasKind(phrase, 'outlet-noun') &&
    !hasKind(phrase, 'indefinite');
  if (!isBare) return null;
  const outlets = context.named.filter(
    (entity) =>
      entity.type === 'outlet' &&
      (phrase.countries.length === 0 || phrase.countries.includes(entity.country ?? '')),
  );
  const [only, other] = outlets;
  if (only === undefined || other !== undefined) return null;
  return { entity: only, why: 'the only outlet named in the article' };
}

/** A word for a post in the phrase stands in the office's name, and no country speaks against it. */
function isMeant(office: Office, phrase: Phrase, context: MentionContext): boolean {
  const country = countryOf(office, context.index);
  if (phrase.countries.length > 0 && country !== null && !phrase.countries.includes(country))
    return false;
  const inName = wordsOfNames(office);
  const isKnown = phrase.known.some((known) => known.names.some((name) => name.entity === office));
  return (
    isKnown ||
    phrase.words.some(
      (word, at) =>
        phrase.kinds[at]?.has('post') === true &&
        phrase.kinds[at]?.has('former') !== true &&
        wordForms(word, context.vocabulary).some((form) => inName.has(form)),
    )
  );
}

function wordsOfNames(entity: Entity): ReadonlySet<string> {
  return new Set(
    Object.values(entity.names)
      .flat()
      .flatMap((name) => nameWords(name).map((word) => word.key)),
  );
}
