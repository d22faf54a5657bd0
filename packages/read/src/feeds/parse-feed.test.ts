import { describe, expect, test } from 'vitest';
import { utf8 } from '../testing/sample-page.ts';
import { parseFeed } from './parse-feed.ts';
import { parseSitemap } from './parse-sitemap.ts';

const read = (source: string, url = 'https://dawncourier.example/feed') => {
  const feed = parseFeed({ bytes: utf8(source), url });
  if ('error' in feed) throw new Error(feed.error.message);
  return feed;
};

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Dawn Courier</title>${items}</channel></rss>`;

describe('a feed', () => {
  test('in RSS 2.0 gives address, title, day with zone, and its own id', () => {
    const item =
      '<item><title>Port &amp; harbour</title><link>/1</link><guid isPermaLink="false">x1</guid><pubDate>Wed, 04 Mar 2026 09:30:00 +0330</pubDate></item>';
    expect(read(rss(item))).toEqual({
      items: [
        {
          url: 'https://dawncourier.example/1',
          title: 'Port & harbour',
          published: { value: '2026-03-04T09:30+03:30', precision: 'minute', from: 'feed' },
          id: 'x1',
        },
      ],
      warnings: [],
    });
  });

  test('in Atom gives the alternate link', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title type="html">A &lt;b&gt;strike&lt;/b&gt;</title><link rel="self" href="/self"/><link href="/1"/><published>2026-03-04T09:30:00Z</published></entry></feed>';
    expect(read(atom).items).toMatchObject([
      { url: 'https://dawncourier.example/1', title: 'A strike', id: 'urn:1' },
    ]);
  });

  test('in RDF gives items that stand beside the channel', () => {
    const rdf =
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="https://x.example/1"><title>One</title><link>https://x.example/1</link><dc:date>2026-03-04</dc:date></item></rdf:RDF>';
    expect(read(rdf).items).toMatchObject([
      { url: 'https://x.example/1', published: { precision: 'day' } },
    ]);
  });

  test('in JSON gives the same shape', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 7, url: '/1', title: 'One', date_published: '2026-03-04T09:30:00+03:30' }],
    });
    expect(read(json).items).toMatchObject([
      {
        id: '7',
        url: 'https://dawncourier.example/1',
        published: { value: '2026-03-04T09:30+03:30' },
      },
    ]);
  });

  test('without guid keeps its identity by the address', () => {
    expect(read(rss('<item><link>https://x.example/1</link></item>')).items[0]?.id).toBe(
      'https://x.example/1',
    );
  });
});

describe('a damaged feed', () => {
  const codes = (source: string): readonly string[] =>
    read(source).warnings.map((warning) => warning.code);
  const item = '<item><title>One</title><link>https://x.example/1</link></item>';

  test('that was cut gives the items before the cut', () => {
    const cut = rss(item + item).slice(0, -40);
    expect(read(cut).items).toHaveLength(2);
    expect(codes(cut)).toContain('feed-repaired');
  });

  test('with bare ampersands is read', () => {
    const source = rss(
      '<item><title>Salt & Sons</title><link>https://x.example/?a=1&b=2</link></item>',
    );
    expect(read(source).items).toMatchObject([
      { title: 'Salt & Sons', url: 'https://x.example/?a=1&b=2' },
    ]);
    expect(codes(source)).toContain('feed-repaired');
  });

  test('after an HTML error message is read', () => {
    const source = `<br /><b>Warning</b>: cannot connect<br />${rss(item)}`;
    expect(read(source).items).toHaveLength(1);
    expect(codes(source)).toContain('feed-repaired');
  });

  test('that is empty says so', () => {
    expect(codes(rss(''))).toContain('feed-empty');
  });

  test('of 50,000 items is read whole', () => {
    expect(read(rss(item.repeat(50_000))).items).toHaveLength(50_000);
  });

  test('that is a page is an error', () => {
    expect(
      parseFeed({ bytes: utf8('<html><body><p>No feed here</p></body></html>') }),
    ).toMatchObject({ error: { code: 'feed-unreadable' } });
  });
});

describe('a sitemap', () => {
  const sitemap = (source: string) => {
    const read = parseSitemap({ bytes: utf8(source), url: 'https://x.example/map.xml' });
    if ('error' in read) throw new Error(read.error.message);
    return read;
  };

  test('with news gives titles and days', () => {
    const source =
      '<urlset><url><loc>https://x.example/1</loc><news:news><news:publication_date>2026-03-04</news:publication_date><news:title>One</news:title></news:news></url></urlset>';
    expect(sitemap(source).items).toMatchObject([
      { url: 'https://x.example/1', title: 'One', published: { value: '2026-03-04' } },
    ]);
  });

  test('index gives the addresses of its sitemaps', () => {
    expect(
      sitemap('<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>').sitemaps,
    ).toEqual(['https://x.example/news.xml']);
  });

  test('in OPML gives the feeds it lists', () => {
    expect(
      sitemap('<opml><body><outline text="A" xmlUrl="https://x.example/rss"/></body></opml>')
        .sitemaps,
    ).toEqual(['https://x.example/rss']);
  });
});
