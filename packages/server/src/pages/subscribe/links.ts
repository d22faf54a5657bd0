/** Where mails lead: the pages of the site, as absolute addresses. */
import { type Edition, editionTargets, type LinkTo, type Target } from '@hearsay/compose';
import { paths, type SiteLinks } from '@hearsay/post';
import { urls, webAddress } from '../../urls.ts';

/** Pages that every mail may lead to; `base` is the site's address without a final slash. */
export function siteLinks(base: string): SiteLinks {
  return {
    edition: (name) => base + urls.edition(name),
    claim: (id) => base + urls.claim(id),
    issue: (id) => base + paths.issue(id),
  };
}

/** Addresses of captures that an edition cites. */
export function citedAddresses(edition: Edition): readonly string[] {
  return editionTargets(edition).flatMap((target) => (target.to === 'capture' ? [target.url] : []));
}

/** What proves a link of an edition; `articles` are the addresses that the desk has a page for. */
export function mailLinkTo(base: string, articles: ReadonlySet<string>): LinkTo {
  return (target: Target) => {
    switch (target.to) {
      case 'statement':
        return base + urls.statement(target.key);
      case 'capture':
        return articles.has(target.url) ? base + urls.article(target.url) : webAddress(target.url);
      case 'claim':
        return base + urls.claim(target.id);
      case 'outlet':
        return base + urls.entity(target.id);
      case 'web':
        return webAddress(target.href);
    }
  };
}
