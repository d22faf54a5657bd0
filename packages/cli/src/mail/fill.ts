/** All that filling the queue of a desk needs. */
import type { OpenDesk } from '@hearsay/desk';
import type { FillParts } from '@hearsay/post';
import type { Opened } from './desk-mail.ts';

/** An edition with the pages that prove it. */
export async function publishedText(
  opened: OpenDesk,
  site: string,
  name: string,
): Promise<Exclude<Awaited<ReturnType<FillParts['editionOf']>>, null>> {
  const { publishedEdition } = await import('@hearsay/desk');
  const { citedAddresses, mailLinkTo } = await import('@hearsay/server');
  const found = await publishedEdition(opened, name);
  if ('error' in found) throw new Error(found.error.message, { cause: found.error });
  const { edition } = found;
  const lines = await opened.store.articleLinesOf(citedAddresses(edition));
  if ('error' in lines) return lines;
  const articles = new Set(lines.lines.map(({ address }) => address));
  return { edition, linkTo: mailLinkTo(site, articles) };
}

export async function fillParts({ opened, mail }: Opened): Promise<FillParts> {
  const { siteLinks } = await import('@hearsay/server');
  const { settings, sender, parts } = mail;
  const { site } = settings;
  return {
    store: opened.store,
    context: { sender, links: siteLinks(site) },
    zone: opened.desk.zone,
    editionOf: (name) => publishedText(opened, site, name),
    now: parts.now,
  };
}
