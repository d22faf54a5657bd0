/** Which outlet is meant where the text has already said that it is one. */
import type { Outlet, Registry, Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';

/** An outlet as a key for comparing and as it is shown: the desk's id, or the name as printed. */
export interface OutletRef {
  readonly key: string;
  readonly shown: string;
}

export interface OutletNames {
  readonly byId: ReadonlyMap<string, Outlet>;
  /** Folded names of all languages; only asked for words known to mean an outlet. */
  readonly byName: ReadonlyMap<string, string>;
}

export function outletNames(registry: Registry): OutletNames {
  const byName = new Map<string, string>();
  for (const outlet of registry.outlets) {
    for (const name of Object.values(outlet.names).flat()) {
      const key = fold(name);
      if (key !== '' && !byName.has(key)) byName.set(key, outlet.id);
    }
  }
  return { byId: new Map(registry.outlets.map((outlet) => [outlet.id, outlet])), byName };
}

/** The outlet behind an id or, without one, behind a printed name. */
export function outletRef(names: OutletNames, id: string | null, printed: string): OutletRef {
  const known = id ?? names.byName.get(fold(printed)) ?? null;
  if (known !== null) return { key: known, shown: known };
  return { key: `name:${fold(printed)}`, shown: printed };
}

/** The publisher of a version, or null where neither the desk nor the page names one. */
export function publisherOf(names: OutletNames, version: Version): OutletRef | null {
  const printed = version.article.outlet;
  if (version.outlet === null && (printed === null || printed === '')) return null;
  return outletRef(names, version.outlet, printed ?? '');
}
