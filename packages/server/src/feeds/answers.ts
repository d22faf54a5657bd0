/** Feeds as answers, with the links by which a WebSub subscriber finds the hub (WebSub, section 4). */
import type { Answer, Asked } from '../answer.ts';
import { FEED_TYPES, type FeedFormat, writeFeed } from './feeds.ts';
import { feedSource } from './sources.ts';

const FILE = /^(.+)\.(rss|atom|json)$/su;

/** The feed of a file name such as `editions.atom` or `claims/talks.json`; null for any other. */
export async function feedAnswer(
  { library, base }: Asked,
  file: string,
  hub: string | null,
): Promise<Answer | null> {
  const [, name = '', ending = ''] = FILE.exec(file) ?? [];
  const source = name === '' ? null : await feedSource(library, name, base);
  if (source === null) return null;
  const format = ending as FeedFormat;
  const site = { name: library.desk.name, base, hub };
  const self = `${base}${source.head.path}.${format}`;
  return {
    status: 200,
    type: FEED_TYPES[format],
    body: writeFeed(source.head, source.entries, format, site),
    cache: 'minute',
    links: hub === null ? [] : [`<${hub}>; rel="hub"`, `<${self}>; rel="self"`],
  };
}
