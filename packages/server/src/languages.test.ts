/** The site in the language of its reader: how it is found, kept by links, and told to caches. */
import { articleId } from '@hearsay/desk';
import { expect, test } from 'vitest';
import { createSite } from './app.ts';
import { siteLanguageCodes } from './languages/index.ts';
import { ADDRESS, libraryOf } from './testing/library.ts';

const PAGES = [
  '/',
  '/claims',
  '/claims/claim',
  '/claims/claim/statements',
  '/claims/claim/origins',
  '/claims/dropped',
  '/articles',
  `/articles/${articleId(ADDRESS)}`,
  '/statements/key1',
  '/who',
  '/who/courier',
  '/who/courier/articles',
  '/who/courier/named',
  '/who/person',
  '/who/person/statements',
  '/editions',
  '/editions/edition',
  '/editions/edition/1',
  '/events',
  '/feeds',
  '/changes',
  '/corrections',
  '/search?q=word',
  '/nowhere',
];
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);

const library = libraryOf('words');
const site = createSite({
  library: async () => library,
  base: 'https://desk.example',
  onFault: (fault) => {
    throw fault;
  },
});

const withLanguage = (path: string, code: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${code}`;

async function page(path: string, accept?: string) {
  const headers = accept === undefined ? {} : { 'accept-language': accept };
  const response = await site.request(path, { headers });
  return { response, text: await response.text() };
}

test.each(siteLanguageCodes)('every page speaks %s where the address says so', async (code) => {
  const direction = RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
  for (const path of PAGES) {
    const { response, text } = await page(withLanguage(path, code), 'en');
    expect([path, text.includes(`<html lang="${code}" dir="${direction}">`)]).toEqual([path, true]);
    expect([path, response.headers.get('content-language')]).toEqual([path, code]);
    expect([path, response.headers.get('vary')]).toEqual([path, null]);
    // Each slot of its words was filled.
    expect([path, /\{\w+\}|\]\(\w+\)/.exec(text)?.[0]]).toEqual([path, undefined]);
  }
});

test('links keep the language that an address names; files and feeds have none', async () => {
  for (const path of PAGES) {
    const { text } = await page(withLanguage(path, 'fa'));
    const links = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href);
    const fixed =
      /^\/(feeds[./]|captures\/|pictures\/)|^\/(editions|claims)\/[^?]*\.(md|txt|jsonld|json|csv)$/;
    const lost = links.filter((href) => !fixed.test(href) && !href.includes('lang=fa'));
    expect([path, lost]).toEqual([path, []]);
    const carried = links.filter((href) => fixed.test(href) && href.includes('lang='));
    expect([path, carried]).toEqual([path, []]);
  }
  const { text } = await page('/claims/claim?lang=fa');
  expect(text).toContain('href="/claims/claim?lang=fa#o1"');
  expect((await page('/search?lang=fa')).text).toContain('name="lang" value="fa"');
});

test('links of a page whose language was found name none', async () => {
  for (const path of PAGES) {
    const { text } = await page(path, 'tr');
    expect([path, /<a [^>]*href="\/[^"]*lang=/.exec(text)?.[0]]).toEqual([path, undefined]);
  }
});

test('every page offers every language by its own name, at the same place', async () => {
  for (const path of PAGES) {
    const { text } = await page(path);
    for (const [code, name] of [
      ['en', 'English'],
      ['ar', 'العربية'],
      ['fa', 'فارسی'],
      ['he', 'עברית'],
      ['tr', 'Türkçe'],
      ['de', 'Deutsch'],
    ]) {
      const [, query = ''] = path.split('?');
      const here = new URLSearchParams(query);
      here.set('lang', code ?? '');
      const href = here.toString().replaceAll('&', '&amp;');
      expect([path, text.includes(`<a href="?${href}" lang="${code}"`)]).toEqual([path, true]);
      expect([path, text.includes(`>${name}</a>`)]).toEqual([path, true]);
    }
  }
  expect((await page('/claims?page=3')).text).toContain('href="?page=3&amp;lang=fa"');
});

test('a page names itself in each language, and its permanent address for all others', async () => {
  const { text } = await page('/claims/claim?lang=fa');
  const base = 'https://desk.example/claims/claim';
  expect(text).toContain(`<link rel="canonical" href="${base}?lang=fa">`);
  expect(text).toContain(`<link rel="alternate" hreflang="x-default" href="${base}">`);
  for (const code of siteLanguageCodes)
    expect(text).toContain(`<link rel="alternate" hreflang="${code}" href="${base}?lang=${code}">`);
  expect((await page('/claims/claim', 'fa')).text).toContain(
    `<link rel="canonical" href="${base}">`,
  );
});

test('the browser decides where the address does not, and caches are told', async () => {
  const persian = await page('/claims/claim', 'fa-IR, en;q=0.5');
  expect(persian.text).toContain('<html lang="fa" dir="rtl">');
  expect(persian.response.headers.get('vary')).toBe('Accept-Language');
  const english = await page('/claims/claim', 'en');
  expect(english.text).toContain('<html lang="en" dir="ltr">');
  const tags = [persian, english, await page('/claims/claim?lang=fa', 'en')].map(({ response }) =>
    response.headers.get('etag'),
  );
  expect(new Set(tags).size).toBe(3);
  // The tag of one language's page is none of another's.
  const headers = { 'accept-language': 'en', 'if-none-match': tags[0] ?? '' };
  const again = await site.request('/claims/claim', { headers });
  expect([again.status, again.headers.get('vary')]).toEqual([200, 'Accept-Language']);
});

test('an edition speaks its own language unless the reader chose one', async () => {
  const own = await page('/editions/edition', 'fa');
  expect(own.text).toContain('<html lang="en" dir="ltr">');
  const chosen = await page('/editions/edition?lang=fa', 'en');
  expect(chosen.text).toContain('<html lang="fa" dir="rtl">');
  expect(chosen.text).toMatch(/<article lang="en" dir="ltr" class="edition">/);
});

test('what programs read is the same for every reader', async () => {
  const paths = [
    '/feeds/editions.atom',
    '/feeds/changes.json',
    '/feeds.opml',
    '/sitemap.xml',
    '/robots.txt',
    '/editions/edition.jsonld',
    '/editions/edition.md',
    '/editions/edition.annotations.json',
    '/claims/claim.csv',
    '/claims/claim/positions.csv',
    '/social/claims/claim.png',
    '/reconcile',
    '/style.css',
  ];
  for (const path of paths) {
    const plain = await page(path, 'en');
    const persian = await page(`${path}?lang=fa`, 'fa');
    expect([path, plain.response.status, persian.text === plain.text]).toEqual([path, 200, true]);
    expect([path, persian.response.headers.get('vary')]).toEqual([path, null]);
  }
});

test('the words of the contract stay as data beside their translation', async () => {
  const claim = (await page('/claims/claim?lang=fa')).text;
  expect(claim).toContain('<span class="state reported">گزارش‌شده</span>');
  expect(claim).toContain('<span class="stance affirms">تأیید می‌کند</span>');
  expect(claim).toContain('<span class="position confirmed">تأیید کرد</span>');
  const statement = (await page('/statements/key1?lang=he')).text;
  expect(statement).toContain('<span data-kind="indirect" data-act="speech">');
  expect(statement).toContain('<span data-polarity="asserts">קובע</span>');
});

test("the machine's English stays English, and says so", async () => {
  const { text } = await page('/statements/key1?lang=ar');
  expect(text).toMatch(/<dd><bdi lang="en" dir="ltr">words<\/bdi><\/dd>/);
  expect((await page('/statements/key1?lang=en')).text).toContain('<dt>Why</dt><dd>words</dd>');
});

test('an unknown language is none, and no address can put words into a page', async () => {
  const { response, text } = await page('/claims/claim?lang=%22%3E%3Cscript%3E', 'de');
  expect(response.headers.get('vary')).toBe('Accept-Language');
  expect(text).toContain('<html lang="de" dir="ltr">');
  expect(text).not.toContain('<script');
  const slash = await site.request('/claims/?lang=fa');
  expect(slash.headers.get('location')).toBe('/claims?lang=fa');
});
