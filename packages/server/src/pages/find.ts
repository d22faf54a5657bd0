/** Names and claims that have all the words of a search, in any language and spelling they are kept in. */
import type { ClaimCard, Library } from '@hearsay/desk';
import type { Entity, Registry } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { entitiesOf } from './names.ts';

/** Of each; more than a screen of names answers no question. */
const MAX_FOUND = 12;

// Folding all names of a desk takes as long as many searches in them.
const folded = new WeakMap<Registry, readonly (readonly [Entity, readonly string[]])[]>();

/** The text as words are looked for in it: each begins behind a space. */
const searched = (text: string): string => ` ${fold(text)}`;

function namesOf(library: Library): readonly (readonly [Entity, readonly string[]])[] {
  const { registry } = library.desk;
  const before = folded.get(registry);
  if (before !== undefined) return before;
  const names = [...entitiesOf(library).values()].map(
    (entity) => [entity, Object.values(entity.names).flat().map(searched)] as const,
  );
  folded.set(registry, names);
  return names;
}

/** Whether one of the texts holds every word, or the beginning of one. */
function hold(texts: readonly string[], words: readonly string[]): boolean {
  return texts.some((text) => words.every((word) => text.includes(` ${word}`)));
}

export interface Found {
  readonly entities: readonly Entity[];
  readonly claims: readonly ClaimCard[];
}

/** In the order of the desk file; quotation marks and the order of the words mean nothing here. */
export function findNamed(library: Library, asks: string): Found {
  const words = fold(asks)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return { entities: [], claims: [] };
  const entities = namesOf(library).filter(([, texts]) => hold(texts, words));
  const claims = library.claims.filter(({ claim: { question, asserts, hypotheses } }) =>
    hold([question, asserts, ...hypotheses.map(({ says }) => says)].map(searched), words),
  );
  return {
    entities: entities.slice(0, MAX_FOUND).map(([entity]) => entity),
    claims: claims.slice(0, MAX_FOUND),
  };
}
