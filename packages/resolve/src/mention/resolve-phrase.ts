/** One mention or source to one entity: what may be meant depends on the type that attribution gave. */
import type { SourceType } from '@hearsay/attribute';
import type { Entity } from '../entity.ts';
import { bodyNamedBefore, formerHolder, officeNamedBefore, outletNamedBefore } from './anaphora.ts';
import { bodyIn, hasKind, officeIn, spokenFor } from './body.ts';
import type { Choice } from './choose.ts';
import type { MentionContext } from './context.ts';
import { governmentMeant } from './metonym.ts';
import { personIn, vacantOfficeIn } from './person.ts';
import { type Phrase, readPhrase } from './phrase.ts';

export interface PhraseChoice extends Choice {
  /** The name is printed in full, so that short forms may later point to it. */
  readonly full: boolean;
}

/** `place` is a mention's type that no source has. */
export type PhraseType = SourceType | 'place';

/**
 * The entity a phrase means, or null. Unnamed sources and collectives never get one: "a senior
 * official" in two places may be two people.
 */
export function resolvePhrase(
  text: string,
  type: PhraseType,
  context: MentionContext,
): PhraseChoice | null {
  if (type === 'anonymous' || type === 'collective') return null;
  const phrase = readPhrase(
    text,
    context.index,
    context.vocabulary,
    (entity) => !context.isBarred(entity),
  );
  const choice = byType(phrase, type, context);
  if (choice === null) return null;
  return { full: true, ...choice };
}

function byType(
  phrase: Phrase,
  type: Exclude<PhraseType, 'anonymous' | 'collective'>,
  context: MentionContext,
): (Choice & { readonly full?: boolean }) | null {
  switch (type) {
    case 'person':
      return (
        personIn(phrase, context) ?? occupantIn(phrase, context) ?? wholePhrase(phrase, context)
      );
    case 'office':
      return (
        fullPerson(phrase, context) ??
        officeIn(phrase, context) ??
        formerHolder(phrase, context) ??
        officeNamedBefore(phrase, context)
      );
    case 'organisation':
      return (
        bodyIn(phrase, context, ['organisation', 'outlet']) ??
        governmentMeant(phrase, context) ??
        bodyNamedBefore(phrase, context)
      );
    case 'outlet':
      return (
        bodyIn(phrase, context, ['outlet', 'organisation']) ?? outletNamedBefore(phrase, context)
      );
    case 'document':
      return hasKind(phrase, 'statement')
        ? bodyIn(phrase, context, ['organisation', 'office'])
        : null;
    case 'place':
      return governmentMeant(phrase, context);
    case 'unknown':
      return wholePhrase(phrase, context);
  }
}

/** Somebody unknown by name with a known post: a spokesperson is the body, an occupant the office. */
function occupantIn(phrase: Phrase, context: MentionContext): Choice | null {
  if (hasKind(phrase, 'spokesperson')) return spokenFor(phrase, context);
  if (hasKind(phrase, 'former') || hasKind(phrase, 'designate')) return null;
  return vacantOfficeIn(phrase, context);
}

/** A known person's whole name, which goes before the office beside it. */
function fullPerson(phrase: Phrase, context: MentionContext): Choice | null {
  const choice = personIn(phrase, context);
  return choice?.full === true ? choice : null;
}

/** Nothing in the phrase but the known name, fillers and countries. */
function wholePhrase(phrase: Phrase, context: MentionContext): Choice | null {
  if (phrase.unknown.length > 0 || phrase.known.length !== 1) return null;
  const types: readonly Entity['type'][] = ['organisation', 'outlet', 'office'];
  return personIn(phrase, context) ?? bodyIn(phrase, context, types);
}
