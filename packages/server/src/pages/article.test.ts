import type { ArticleEntry } from '@hearsay/desk';
import { articleId } from '@hearsay/desk';
import type { Version } from '@hearsay/resolve';
import { expect, test } from 'vitest';
import { createSite } from '../app.ts';
import { ADDRESS, libraryOf } from '../testing/library.ts';

const library = libraryOf('words');
const first = (await library.statement('key1'))[0] as Version;
const entry = (await library.entries([ADDRESS])).get(ADDRESS) as ArticleEntry;

function version(number: number, text: string): Version {
  const article = { ...first.article, title: 'Title', standfirst: null, text };
  return { ...first, version: number, article };
}

async function page(path: string, versions: readonly Version[]): Promise<string> {
  const site = createSite({
    library: async () => ({
      ...library,
      article: async () => versions,
      entries: async () => new Map([[ADDRESS, { ...entry, versions: 2 }]]),
    }),
    base: 'https://desk.example',
    onFault: (fault) => {
      throw fault;
    },
  });
  return (await site.request(path)).text();
}

const path = `/articles/${articleId(ADDRESS)}?lang=en`;

test('an article shows what each version took out and put in', async () => {
  const text = await page(path, [
    version(1, 'He will sign.\n\nThe rest stays.'),
    version(2, 'He may sign.\n\nThe rest stays.'),
  ]);
  expect(text).toContain('<summary>What this version changed</summary>');
  expect(text).toContain('<del>He will sign.</del>');
  expect(text).toContain('<ins>He may sign.</ins>');
  expect(text).not.toContain('<del>The rest stays.</del>');
});

test('a version whose words are the same says so, and the only one says nothing', async () => {
  expect(await page(path, [version(1, 'The same.'), version(2, 'The same.')])).toContain(
    'No word of the text changed.',
  );
  expect(await page(path, [version(1, 'Alone.')])).not.toContain('What this version changed');
});

test('beside each statement stand the claims that it bears on', async () => {
  expect(await page(path, [first])).toMatch(
    /<span class="stance affirms">affirms<\/span> <a href="\/claims\/claim\?lang=en">/,
  );
});

test('a statement that the last version has no more says so, and leads to what changed', async () => {
  expect(await page('/statements/key1?lang=en', [])).toContain(
    `<a href="${path}#versions"><span class="flag">withdrawn in version 2</span></a>`,
  );
});
