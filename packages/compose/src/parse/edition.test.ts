import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Target } from '../edition.ts';
import { serialiseEdition } from '../serialise/edition.ts';
import { MAX_EDITION_LENGTH, parseEdition } from './edition.ts';

const HEAD = '---\ntitle: Did the Leader approve talks?\ndate: 2026-03-20\n---\n';

function parsed(markdown: string) {
  const result = parseEdition(markdown);
  if ('error' in result) throw new Error(result.error.message);
  return result.edition;
}

/** The blocks without their positions. */
function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'at' ? undefined : each)));
}

describe('parseEdition', () => {
  it('reads every key of the head', () => {
    const { front } = parsed(
      [
        '---',
        'title: "Did the Leader approve talks?"',
        'standfirst: Nobody knows.',
        'date: 2026-03-20',
        'series: strait-review',
        'authors: [{ name: Lena Orth, role: analyst, bio: Reads a lot., image: lena.jpg }]',
        'claims: [talks-approved]',
        'image: { src: a.jpg, alt: A hall, caption: The hall, credit: [Agency A] }',
        'events: [{ title: Talks, date: 2026-03-02, summary: They met. }]',
        'disclaimer: Own views.',
        'lang: en',
        'status: published',
        '---',
        'Text.',
      ].join('\n'),
    );
    expect(front.authors[0]).toEqual({
      name: 'Lena Orth',
      role: 'analyst',
      bio: 'Reads a lot.',
      image: 'lena.jpg',
    });
    expect(front.image?.credit).toEqual(['Agency A']);
    expect(front.events[0]).toMatchObject({ title: 'Talks', date: '2026-03-02', image: null });
    expect(front.status).toBe('published');
  });

  it.each([
    ['---\ntitle: A\ndate: 2026-03-20\nstate: draft\n---\n', 4, 'keys among'],
    ['---\ntitle: A\ndate: 2026-02-30\n---\n', 3, 'a day such as'],
    ['---\ndate: 2026-02-20\n---\n', 1, '"title"'],
    ['---\ntitle: A\ndate: 2026-02-20\nstatus: ready\n---\n', 4, '"draft" or "published"'],
    ['---\ntitle: A\ndate: 2026-02-20\nclaims: talks\n---\n', 4, 'a list'],
    ['---\ntitle: [A]\ndate: 2026-02-20\n---\n', 2, 'a text'],
    ['---\ntitle: A\ndate: 2026-02-20\nlang: "en us"\n---\n', 4, 'a language code'],
    ['---\ntitle: A\n  date: "x\n---\n', 2, 'YAML'],
    ['---\ntitle: A\ndate: 2026-02-20\nevents:\n  - title: E\n    date: soon\n---\n', 6, 'a day'],
    ['---\na: &a [x]\ntitle: *a\n---\n', 2, 'keys among'],
  ])('answers a faulty head with line and expectation: %j', (markdown, line, expected) => {
    const result = parseEdition(markdown);
    expect(result).toMatchObject({ error: { code: 'front-matter-invalid', line } });
    if ('error' in result) expect(result.error.expected).toContain(expected);
  });

  it('answers a text without a head, and one that is too long, with a value', () => {
    expect(parseEdition('# Talks')).toMatchObject({ error: { code: 'front-matter-missing' } });
    const long = `${HEAD}${'a'.repeat(MAX_EDITION_LENGTH)}`;
    expect(parseEdition(long)).toMatchObject({ error: { code: 'edition-too-large' } });
  });

  it('reads the four schemes, with titles, references and angle brackets', () => {
    const { blocks } = parsed(
      `${HEAD}["a"](statement:K "translated by Lena Orth") [b](claim:c) [d](outlet:e) [f](<capture:https://x.example/a (1)>) [g][r]\n\n[r]: statement:R`,
    );
    const paragraph = blocks[0];
    const links = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(links.flatMap((each) => (each.type === 'link' ? [each.target] : []))).toEqual([
      { to: 'statement', key: 'K' },
      { to: 'claim', id: 'c' },
      { to: 'outlet', id: 'e' },
      { to: 'capture', url: 'https://x.example/a (1)' },
      { to: 'statement', key: 'R' },
    ]);
  });

  it('counts lines and columns of the whole file', () => {
    const { blocks } = parsed(`${HEAD}\nFirst.\n\n- Then [words](statement:K).\n`);
    const list = blocks[1];
    const item = list?.type === 'list' ? list.items[0]?.[0] : undefined;
    const link = item?.type === 'paragraph' ? item.children[1] : undefined;
    expect(link?.at).toMatchObject({ line: 8, column: 8 });
  });

  it('keeps suggestions apart from what is published', () => {
    const edition = parsed(
      `${HEAD}Mine.\n\n<!-- suggestions 00000000 -->\n- Theirs.\n<!-- /suggestions -->\n\nMine again.\n`,
    );
    expect(bare(edition.blocks)).toHaveLength(2);
    expect(edition.suggestions).toHaveLength(1);
  });

  it('survives hostile nesting', () => {
    for (const hostile of [
      '>'.repeat(5000),
      '- '.repeat(2000),
      '['.repeat(5000),
      '*a '.repeat(5000),
    ]) {
      expect(parseEdition(`${HEAD}${hostile}`)).toHaveProperty('edition');
    }
    const nested = `---\ntitle: ${'['.repeat(5000)}\n---\n`;
    expect(parseEdition(nested)).toMatchObject({ error: { code: 'front-matter-invalid' } });
  });
});

const at = { line: 1, column: 1, offset: 0 };
const words = fc
  .array(
    fc.string({
      minLength: 1,
      maxLength: 8,
      unit: fc.constantFrom(...'aB9*_[]()<>&;#!`~"|\\.-+=שع'),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));
const target: fc.Arbitrary<Target> = fc.oneof(
  words.map((key) => ({ to: 'statement' as const, key })),
  words.map((id) => ({ to: 'claim' as const, id })),
  fc.webUrl().map((url) => ({ to: 'capture' as const, url })),
);
const text: fc.Arbitrary<Inline> = words.map((value) => ({ type: 'text', value, at }));
const link: fc.Arbitrary<Inline> = fc.record({
  type: fc.constant('link' as const),
  target,
  title: fc.option(words) as fc.Arbitrary<string | null>,
  children: fc.tuple(text),
  at: fc.constant(at),
});
const inlines: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  fc.tuple(text),
  fc.tuple(text, link),
  fc.tuple(link, text),
);
const paragraph: fc.Arbitrary<Block> = inlines.map((children) => ({
  type: 'paragraph',
  children,
  at,
}));
const list: fc.Arbitrary<Block> = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((items) => ({ type: 'list', start: null, items, at }));
const nested: fc.Arbitrary<Block> = fc
  .tuple(paragraph, list)
  .map((item) => ({ type: 'list', start: 1, items: [item], at }));
const heading: fc.Arbitrary<Block> = inlines.map((children) => ({
  type: 'heading',
  depth: 2,
  children,
  at,
}));

describe('serialiseEdition', () => {
  it('writes what parses to the same edition, whatever the words are', () => {
    const { front } = parsed(HEAD);
    const blocks = fc.array(fc.oneof(paragraph, list, nested, heading), { maxLength: 5 });
    fc.assert(
      fc.property(blocks, words, (body, title) => {
        const file = serialiseEdition({
          front: { ...front, title },
          blocks: body,
          suggestions: [],
        });
        const again = parsed(file);
        expect(bare(again.blocks)).toEqual(bare(body));
        expect(again.front.title).toBe(title);
      }),
      { numRuns: 120 },
    );
  });
});
