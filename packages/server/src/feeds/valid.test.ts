/** Every feed and list against the schema of its format, for plain desks and for hostile ones. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createSite } from '../app.ts';
import { libraryOf } from '../testing/library.ts';

const HOSTILE = `</title>]]><script>alert(1)</script> & "x" ' \u0000\u202e\ud800 سلام`;
const TEXTS = ['plain', HOSTILE];
const NAMES = ['editions', 'changes', 'claims/claim'];

function siteOf(text: string, hub: string | null = 'https://hub.example/') {
  return createSite({
    library: async () => libraryOf(text),
    base: 'https://desk.example',
    hub,
    onFault: (fault) => {
      throw fault;
    },
  });
}

async function bodyOf(text: string, path: string): Promise<string> {
  const response = await siteOf(text).request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

/** Throws, with the reason, where the document is not of the schema. */
function validate(schema: string, xml: string): void {
  const file = new URL(`../testing/schemas/${schema}.rng`, import.meta.url);
  const rng = XmlDocument.fromString(readFileSync(file, 'utf8'));
  const validator = RelaxNGValidator.fromDoc(rng);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
    rng.dispose();
  }
}

const address = z.url({ protocol: /^https?$/ });
const authors = z.array(z.strictObject({ name: z.string().min(1) })).min(1);
/** https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  authors,
  hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url: address })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      title: z.string(),
      content_html: z.string().min(1),
      summary: z.string().optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      language: z.string(),
      authors: authors.optional(),
    }),
  ),
});

for (const text of TEXTS) {
  const kind = text === 'plain' ? 'a plain desk' : 'a hostile desk';
  for (const format of ['rss', 'atom'] as const)
    test(`the feeds of ${kind} are valid as ${format}`, async () => {
      for (const name of NAMES) validate(format, await bodyOf(text, `/feeds/${name}.${format}`));
    });

  test(`the feeds of ${kind} are valid as JSON Feed`, async () => {
    for (const name of NAMES) {
      const feed = jsonFeed.parse(JSON.parse(await bodyOf(text, `/feeds/${name}.json`)));
      expect(feed.items.length).toBeGreaterThan(0);
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    }
  });

  test(`sitemap and OPML of ${kind} are valid`, async () => {
    validate('sitemap', await bodyOf(text, '/sitemap.xml'));
    validate('opml', await bodyOf(text, '/feeds.opml'));
  });
}

test('a schema refuses what its format does not have', async () => {
  const atom = await bodyOf('plain', '/feeds/editions.atom');
  expect(() => validate('atom', atom)).not.toThrow();
  for (const [from, to] of [
    [/<updated>[^<]*<\/updated>/, ''],
    [/<updated>[^<]*<\/updated>/, '<updated>yesterday</updated>'],
    [/<id>[^<]*<\/id>/, '<id></id>'],
    ['</feed>', '<extra/></feed>'],
  ] as const)
    expect(() => validate('atom', atom.replace(from, to))).toThrow();
});

test('ids stay the same from one reading to the next, and dates are those of publication', async () => {
  const read = async () =>
    JSON.parse(await bodyOf('plain', '/feeds/editions.json')) as {
      items: { id: string; date_published: string; date_modified: string }[];
    };
  const [first] = (await read()).items;
  expect((await read()).items[0]?.id).toBe(first?.id);
  expect(first).toMatchObject({
    id: 'urn:hearsay:edition:edition',
    date_published: '2026-03-05T10:00:00.000Z',
    date_modified: '2026-03-06T10:00:00.000Z',
  });
});

test('a feed carries the full text of an edition, with whole addresses', async () => {
  for (const format of ['rss', 'atom', 'json']) {
    const body = await bodyOf('plain', `/feeds/editions.${format}`);
    expect(body).toContain('https://desk.example/statements/key1');
    expect(body).not.toContain('href=\\"/statements');
  }
});
