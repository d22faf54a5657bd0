import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readManifest, type SiteManifest, type SiteVersion } from './site-manifest.ts';

const SAMPLE = fileURLToPath(new URL('../../../../examples/strait-review/', import.meta.url));
const EXPECTED = ['expected/2026-03-03.json', 'expected/2026-03-10.json', 'expected.json'];

interface Expected {
  readonly asOf: string;
  readonly articles: readonly { article: string; title: string }[];
  readonly statements: readonly {
    id: string;
    article: string;
    version: number;
    source: string | null;
    withdrawnIn: number | null;
  }[];
  readonly claims: readonly {
    statements: readonly { article: string; statement: string | null; sentence?: string }[];
    articles: readonly { article: string }[];
    either: readonly string[];
    origins: { list: readonly { id: string; articles: string[]; mentions: string[] }[] };
  }[];
}

let manifest: SiteManifest;
const texts = new Map<string, string>();

beforeAll(async () => {
  manifest = await readManifest(join(SAMPLE, 'site'));
  for (const page of manifest.pages) {
    for (const [index, version] of page.versions.entries()) {
      const text = await decoded(version, page.contentType);
      texts.set(`http://${page.host}${page.path}#${index + 1}`, text);
    }
  }
});

/** The page with tags taken out, in the charset that the header or the page names. */
async function decoded(version: SiteVersion, contentType: string): Promise<string> {
  const bytes = await readFile(join(SAMPLE, 'site', version.file));
  const named = /charset=([\w-]+)/.exec(`${contentType} ${bytes.toString('latin1')}`)?.[1];
  return new TextDecoder(named ?? 'utf-8').decode(bytes);
}

function words(page: string): string {
  return page
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
}

async function expectedOf(file: string): Promise<Expected> {
  return JSON.parse(await readFile(join(SAMPLE, file), 'utf8')) as Expected;
}

describe('the sample desk', () => {
  it('serves pages that state their own address and the time of their capture', () => {
    for (const page of manifest.pages) {
      const address = `http://${page.host}${page.path}`;
      for (const [index, version] of page.versions.entries()) {
        const text = texts.get(`${address}#${index + 1}`) ?? '';
        expect(text).toMatch(/<link rel="canonical" href="/i);
        expect(text).toContain(`="${address}"`);
        expect(text).toContain(`<meta name="hearsay:captured" content="${version.from}"`);
      }
    }
  });

  it('is large enough to be a sample: 13 outlets, five languages, two changed pages', () => {
    const hosts = new Set(manifest.pages.map((page) => page.host));
    expect(hosts.size).toBeGreaterThanOrEqual(10);
    expect(manifest.pages.length).toBeGreaterThanOrEqual(32);
    expect(new Set(manifest.outlets.map((outlet) => outlet.lang)).size).toBe(5);
    expect(manifest.pages.filter((page) => page.versions.length > 1)).toHaveLength(2);
  });

  it.each(EXPECTED)('states a truth in %s that its pages hold', async (file) => {
    const truth = await expectedOf(file);
    const ids = new Set(truth.statements.map((statement) => statement.id));
    for (const { article, title } of truth.articles) {
      const versions = [2, 1].map((number) => texts.get(`${article}#${number}`) ?? '');
      expect(
        versions.some((page) => words(page).includes(title)),
        article,
      ).toBe(true);
    }
    for (const { id, article, version, source } of truth.statements) {
      const page = texts.get(`${article}#${version}`);
      expect(page, id).toBeDefined();
      if (source !== null) expect(words(page ?? ''), id).toContain(source);
    }
    for (const claim of truth.claims) {
      for (const row of claim.statements) {
        if (row.statement !== null) expect(ids).toContain(row.statement);
        else expect(words(texts.get(`${row.article}#1`) ?? '')).toContain(row.sentence);
      }
    }
  });

  it.each(EXPECTED)(
    'judges in %s every article that stood by then, once for each claim',
    async (file) => {
      const truth = await expectedOf(file);
      const standing = truth.articles.map(({ article }) => article).sort();
      for (const claim of truth.claims) {
        const judged = [...claim.articles.map(({ article }) => article), ...claim.either].sort();
        expect(judged).toEqual(standing);
        for (const origin of claim.origins.list) {
          for (const member of [...origin.articles, ...origin.mentions]) {
            expect(standing, origin.id).toContain(member);
          }
        }
      }
    },
  );
});
