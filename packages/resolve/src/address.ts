/** The outlet behind a web address, by its domain. */
import type { Outlet, Registry } from './entity.ts';

/** Longest address looked at; browsers and servers refuse longer ones. */
const MAX_ADDRESS = 8192;

/** Host of an http(s) address in lower case without a closing dot, or null. */
function hostOf(address: string): string | null {
  if (address.length > MAX_ADDRESS) return null;
  const found = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/iu.exec(address.trim());
  return found?.[1]?.toLowerCase().replace(/\.$/u, '') ?? null;
}

/**
 * The outlet whose domain is the address's host or a parent of it; the longest domain wins, so that
 * `news.example.org` can be another outlet than `example.org`. A domain may carry a path
 * ("social.example/@name"), which the address must then begin with.
 */
export function outletOfAddress(registry: Registry, address: string): Outlet | null {
  const host = hostOf(address);
  if (host === null) return null;
  const rest = address.trim().replace(/^https?:\/\/[^/?#]*/iu, '');
  let best: { outlet: Outlet; length: number } | null = null;
  for (const outlet of registry.outlets) {
    for (const written of outlet.domains) {
      const domain = written.toLowerCase().replace(/^https?:\/\//u, '');
      const slash = domain.indexOf('/');
      const wanted = slash < 0 ? domain : domain.slice(0, slash);
      const path = slash < 0 ? '' : domain.slice(slash).replace(/\/$/u, '');
      const hostFits = host === wanted || host.endsWith(`.${wanted}`);
      const pathFits = path === '' || beginsWithPath(rest.toLowerCase(), path);
      if (wanted !== '' && hostFits && pathFits && (best === null || domain.length > best.length)) {
        best = { outlet, length: domain.length };
      }
    }
  }
  return best?.outlet ?? null;
}

function beginsWithPath(rest: string, path: string): boolean {
  return (
    rest === path || [`${path}/`, `${path}?`, `${path}#`].some((head) => rest.startsWith(head))
  );
}
