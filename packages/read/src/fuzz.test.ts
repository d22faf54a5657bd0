import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';
import { samplePage } from './testing/sample-page.ts';

const page = samplePage({
  head: '<title>Port shut | Courier</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Port shut"}</script>',
  article: `<h1>Port shut</h1>${'<p>The <a href="/m">ministry</a> said "no" on Monday, 4 March 2026.<br>Nobody was hurt. (Agency Nord)</p><figure><img src="a.jpg"><figcaption>Port. Photo: A via B</figcaption></figure>'.repeat(4)}`,
});

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '<!--',
    '-->',
    '<![CDATA[',
    '</p>',
    '<table>',
    '<td>',
    '</div></div>',
    '<script>',
    '<svg>',
    '&#x110000;',
    '&#0;',
    '&',
    '\u0000',
    '<a href="http://[">',
    '<br><br>',
    '<body>',
    '<p hidden>',
  ),
);

const cut = fc.tuple(fc.nat(page.length), fc.nat(200), junk);

test('a mutated page is read or refused, its spans lie in its text, and its text is the same twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 8 }), async (cuts) => {
      let html = page;
      for (const [at, length, put] of cuts)
        html = html.slice(0, at) + put + html.slice(at + length);
      const bytes = new TextEncoder().encode(html);
      const reading = await readPage({ bytes }, { url: 'https://x.example/a' });
      if ('error' in reading) return;
      const { text, links, agencies, notes } = reading.article;
      for (const { place } of links)
        for (const [start, end] of place.spans)
          expect(text.slice(start, end)).toHaveLength(end - start);
      for (const { name, place } of agencies)
        if (place) expect(place.spans.map(([a, b]) => text.slice(a, b)).join('')).toBe(name);
      for (const { place } of notes)
        for (const [start, end] of place?.spans ?? [])
          expect(text.slice(start, end)).toHaveLength(end - start);
      expect(text).not.toMatch(/\n{3,}|^\n|\n$/);
      expect(await readPage({ bytes }, { url: 'https://x.example/a' })).toEqual(reading);
    }),
    { numRuns: 150 },
  );
});
