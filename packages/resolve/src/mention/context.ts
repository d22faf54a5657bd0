/** What the article around a mention tells: its day, its countries, who was named before. */
import type { Entity } from '../entity.ts';
import type { NameIndex } from '../registry/index-registry.ts';
import type { Vocabulary } from '../vocabulary.ts';

export interface MentionContext {
  readonly index: NameIndex;
  readonly vocabulary: Vocabulary;
  /** ISO day of the words, or of the article where that is not known. */
  readonly day: string;
  /** Country of the outlet that published the article. */
  readonly outletCountry: string | null;
  /** Country codes named before the mention, the nearest last. */
  readonly countriesBefore: readonly string[];
  /** How often the article names each country code. */
  readonly countries: ReadonlyMap<string, number>;
  /** Entities that the article names in full somewhere, in order of mention. */
  readonly named: readonly Entity[];
  /** Whether people judged that this mention is not the entity. */
  readonly isBarred: (entity: Entity) => boolean;
}

/** The country of a body or office: an office without one has that of what it belongs to. */
export function countryOf(entity: Entity, index: NameIndex): string | null {
  switch (entity.type) {
    case 'person':
      return null;
    case 'outlet':
    case 'organisation':
      return entity.country;
    case 'office': {
      const body = index.entities.get(entity.of ?? entity.heads ?? '');
      if (entity.country !== null || body === undefined || body.id === entity.id)
        return entity.country;
      return body.type === 'organisation' || body.type === 'office' ? body.country : null;
    }
  }
}
