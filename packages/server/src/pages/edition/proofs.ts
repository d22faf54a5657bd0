/** Where the links of an edition lead on this site, and which of them lead nowhere. */
import { type Edition, editionTargets, type Target } from '@hearsay/compose';
import type { Library } from '@hearsay/desk';
import { urls as permanent, type Urls, webAddress } from '../../urls.ts';
import { entitiesOf } from '../names.ts';

/** The page on this site that proves what a link says; null for what has none. */
export type LinkTo = (target: Target) => string | null;

/** Looks up all that the edition cites, at once; what is read away from the site needs no language. */
export async function linksOf(
  library: Library,
  edition: Edition,
  urls: Urls = permanent,
): Promise<LinkTo> {
  const targets = editionTargets(edition);
  const keys = targets.flatMap((target) => (target.to === 'statement' ? [target.key] : []));
  const addresses = targets.flatMap((target) => (target.to === 'capture' ? [target.url] : []));
  const [known, articles] = await Promise.all([
    library.knownStatements(keys),
    library.entries(addresses),
  ]);
  return (target) => {
    switch (target.to) {
      case 'statement':
        return known.has(target.key) ? urls.statement(target.key) : null;
      case 'capture':
        return articles.has(target.url) ? urls.article(target.url) : webAddress(target.url);
      case 'claim':
        // A claim that the desk dropped keeps its address, which says so.
        return urls.claim(target.id);
      case 'outlet':
        return entitiesOf(library).has(target.id) ? urls.entity(target.id) : null;
      case 'web':
        return webAddress(target.href);
    }
  };
}

/** The same with whole addresses, for what is read away from the site. */
export function absolute(linkTo: LinkTo, base: string): LinkTo {
  return (target) => {
    const path = linkTo(target);
    return path?.startsWith('/') ? base + path : path;
  };
}
