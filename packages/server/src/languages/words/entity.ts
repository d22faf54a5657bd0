/** What the page of an outlet, person, office or organisation says. */
import type { Entity, Outlet } from '@hearsay/resolve';
import type { Plural } from './plural.ts';

export interface EntityWords {
  readonly types: Readonly<Record<Entity['type'], string>>;
  /** The same as headings of lists. */
  readonly groups: Readonly<Record<Entity['type'], string>>;
  /** Slot `{type}`: for whom the desk file does not know. */
  readonly found: string;
  /** Slots `{name}`, `{type}`. */
  readonly description: string;
  readonly positions: string;
  /** Slot `{n}`. */
  readonly statements: string;
  readonly allStatements: Plural;
  readonly record: string;
  readonly articles: string;
  readonly allArticles: Plural;
  readonly naming: string;
  readonly editions: string;
}

/** Rows of the profile. */
export interface ProfileWords {
  readonly names: string;
  readonly kind: string;
  readonly country: string;
  readonly seat: string;
  readonly owner: string;
  readonly languages: string;
  readonly access: string;
  readonly domains: string;
  readonly speaksFor: string;
  readonly spokenForBy: string;
  readonly reliability: string;
  /** Slots `{grade}`, `{words}`. */
  readonly rated: string;
  readonly scale: string;
  /** Admiralty reliability in words (NATO AJP-2.1). */
  readonly grades: Readonly<Record<NonNullable<Outlet['reliability']>, string>>;
  readonly notRated: string;
  readonly leaning: string;
  readonly noDate: string;
  /** Slot `{day}`. */
  readonly since: string;
  /** Slot `{who}`. */
  readonly saysWho: string;
  readonly source: string;
  readonly offices: string;
  readonly partOf: string;
  readonly heads: string;
  readonly holders: string;
  readonly renamed: string;
  readonly notStated: string;
  /** Slots `{from}`, `{to}`, days. */
  readonly fromTo: string;
  readonly fromOn: string;
  readonly upTo: string;
  readonly untilNow: string;
}

/** An outlet's track record. */
export interface RecordWords {
  readonly notKnown: string;
  /** Slots `{carried}`, `{all}`, `{confirmed}`, `{denied}`, `{disputed}`, `{reported}`, numbers. */
  readonly summary: string;
  readonly table: string;
  readonly claim: string;
  readonly state: string;
  readonly first: string;
  readonly affirm: string;
  readonly deny: string;
  readonly takenBack: string;
}
