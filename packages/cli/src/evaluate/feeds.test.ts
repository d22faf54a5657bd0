import { expect, test } from 'vitest';
import { evaluated } from '../../testing/data-set.ts';

const rss = (items: number): string =>
  `<rss version="2.0"><channel><title>Port</title>${'<item><title>Ferry</title></item>'.repeat(items)}</channel></rss>`;

test('feeds are scored by their items; what is no feed is read and not scored', async () => {
  const common = { format: 'rss', feed: true, wellformed: true };
  const { faults, value, figures } = await evaluated('feeds', {
    'feeds/feedparser-tests.tar.gz': { 'a.xml': rss(2), 'b.xml': rss(1), 'c.xml': 'no feed' },
    'feeds/expected.jsonl': [
      { ...common, file: 'a.xml', group: 'wellformed/rss', items: 3 },
      { ...common, file: 'b.xml', group: 'illformed', items: 1, wellformed: false },
      { ...common, file: 'c.xml', group: 'json', items: 0, feed: false, format: null },
    ],
  });
  expect(value('all', 'found')).toBe(2);
  expect(value('all', 'exact')).toBe(1);
  expect(value('illformed: damaged, with items', 'found')).toBe(1);
  expect(value('format rss', 'feeds')).toBe(2);
  expect(figures.rows.some(({ label }) => label === 'group json')).toBe(false);
  expect(faults).toEqual(['a.xml has 3, found 2']);
});
