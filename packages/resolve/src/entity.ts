/** Whom and what a desk knows: the entities that mentions are matched with. */

/** Names by language code, the first of each language being the one to show. */
export type Names = Readonly<Record<string, readonly string[]>>;

export type OutletKind = 'newspaper' | 'agency' | 'broadcaster' | 'site' | 'official' | 'account';

interface Named {
  readonly id: string;
  readonly names: Names;
}

export interface Leaning {
  readonly label: string;
  /** ISO day from which the label holds. */
  readonly from: string | null;
  readonly by: string | null;
  readonly source: string | null;
}

export interface Outlet extends Named {
  readonly type: 'outlet';
  readonly kind: OutletKind | null;
  readonly country: string | null;
  readonly seat: string | null;
  readonly owner: string | null;
  readonly languages: readonly string[];
  readonly access: string | null;
  readonly domains: readonly string[];
  /** Ids of organisations or offices whose channel it is. */
  readonly speaksFor: readonly string[];
  /** Admiralty reliability, A to F. */
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | null;
  readonly leaning: readonly Leaning[];
}

export interface Person extends Named {
  readonly type: 'person';
  readonly wikidata: string | null;
  readonly speaksFor: readonly string[];
}

export interface Organisation extends Named {
  readonly type: 'organisation';
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly renamed: readonly { readonly from: string; readonly names: Names }[];
}

export interface Holder {
  readonly person: string;
  /** ISO days, both inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Office extends Named {
  readonly type: 'office';
  /** The organisation or office it belongs to. */
  readonly of: string | null;
  /** The organisation it heads. */
  readonly heads: string | null;
  readonly speaksFor: readonly string[];
  readonly country: string | null;
  readonly holders: readonly Holder[];
}

export interface Country {
  readonly type: 'country';
  readonly code: string;
  readonly names: Names;
}

export type Entity = Outlet | Person | Organisation | Office;

/** The desk's names as one space of ids. */
export interface Registry {
  readonly outlets: readonly Outlet[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly offices: readonly Office[];
  /** Countries beyond ISO 3166, or with unusual names. */
  readonly countries: readonly Country[];
}
