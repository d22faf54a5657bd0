import { describe, expect, test } from 'vitest';
import type { Article } from './article.ts';
import { MAX_INPUT_BYTES } from './limits.ts';
import { readPage } from './read-page.ts';
import { samplePage } from './testing/sample-page.ts';

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);

async function articleOf(
  html: string,
  url = 'https://dawncourier.example/world/1',
): Promise<Article> {
  const reading = await readPage({ bytes: bytes(html) }, { url });
  if ('error' in reading) throw new Error(reading.error.message);
  return reading.article;
}

const paragraph = (words: string): string =>
  `<p>${words} The ferries of the northern line stayed in port, and the harbour office said that it did not know when they would sail again.</p>`;

const article = `<h1>Sarvia shuts its northern port</h1>
<p class="byline">By <a rel="author" href="/hs">Hana Sarto</a> and Ali Demir</p>
<figure><img src="/port.jpg"><figcaption>The port of Lind on Monday. (Photo: Hana Sarto/Agency Nord)</figcaption></figure>
${paragraph('The port was shut on Monday.')}${paragraph('"We had no choice," the harbour master said.')}
<p>The <a href="/ministry">ministry</a> told the <a href="https://harborpost.example/x">Harbor Post</a> that the order would stand until the end of the month. (Agency Nord)</p>`;

const head = `<title>Sarvia shuts its northern port | Dawn Courier</title>
<link rel="canonical" href="https://dawncourier.example/world/1"><meta property="og:site_name" content="Dawn Courier">
<meta property="article:section" content="World"><meta name="description" content="A strike and a storm leave the islands cut off.">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Sarvia shuts its northern port","datePublished":"2026-03-04T09:30:00+03:30","dateModified":"2026-03-04T11:00:00+03:30","author":[{"@type":"Person","name":"Hana Sarto"},{"@type":"Person","name":"Ali Demir"}]}</script>`;

describe('a news page', () => {
  test('gives its main text without title, byline, caption and furniture', async () => {
    const { text } = await articleOf(samplePage({ head, article }));
    const paragraphs = text.split('\n\n');
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[0]).toMatch(/^The port was shut on Monday\./);
    expect(paragraphs[2]).toMatch(/\(Agency Nord\)$/);
    expect(text).not.toMatch(/Related|newsletter|First reader|All rights/);
  });

  test('gives title, standfirst, authors, section, outlet and dates', async () => {
    const read = await articleOf(samplePage({ head, article }));
    expect(read).toMatchObject({
      title: 'Sarvia shuts its northern port',
      standfirst: 'A strike and a storm leave the islands cut off.',
      authors: ['Hana Sarto', 'Ali Demir'],
      section: 'World',
      outlet: 'Dawn Courier',
      canonical: 'https://dawncourier.example/world/1',
      lang: 'en',
      direction: 'ltr',
      published: { value: '2026-03-04T09:30+03:30', precision: 'minute', from: 'json-ld' },
      modified: { value: '2026-03-04T11:00+03:30', precision: 'minute', from: 'json-ld' },
    });
  });

  test('gives figures with caption and credit chain, nearest first', async () => {
    const { media } = await articleOf(samplePage({ head, article }));
    expect(media).toEqual([
      {
        type: 'image',
        src: 'https://dawncourier.example/port.jpg',
        caption: 'The port of Lind on Monday.',
        credit: ['Agency Nord', 'Hana Sarto'],
        date: null,
      },
    ]);
  });

  test('gives footage with its day, and a caption that stands in no figure', async () => {
    const footage = `<div class="article-media"><video src="/quay.mp4"></video><div class="media-desc">Ships leave Lind on 2 March 2026. Video: Harbour Office via Agency Nord</div></div>`;
    const { media, text } = await articleOf(
      samplePage({ head, article: article.replace('</figure>', `</figure>${footage}`) }),
    );
    expect(media[1]).toEqual({
      type: 'video',
      src: 'https://dawncourier.example/quay.mp4',
      caption: 'Ships leave Lind on 2 March 2026.',
      credit: ['Agency Nord', 'Harbour Office'],
      date: '2026-03-02',
    });
    expect(text).not.toContain('Ships leave');
  });

  test('tells the roles of its authors', async () => {
    const byline =
      '<div class="byline"><a rel="author" href="/hs">Hana Sarto</a><span>Diplomatic correspondent</span></div>';
    const read = await articleOf(
      samplePage({ article: article.replace(/<p class="byline">.*?<\/p>/, byline) }),
    );
    expect(read.authors).toEqual(['Hana Sarto']);
    expect(read.roles).toEqual([{ name: 'Hana Sarto', role: 'Diplomatic correspondent' }]);
  });

  test('gives links inside the main text at the words that carry them', async () => {
    const { text, links } = await articleOf(samplePage({ head, article }));
    const shown = links.map(({ place, href }) => [
      place.spans.map(([a, b]) => text.slice(a, b)).join(),
      href,
    ]);
    expect(shown).toEqual([
      ['ministry', 'https://dawncourier.example/ministry'],
      ['Harbor Post', 'https://harborpost.example/x'],
    ]);
  });

  test('gives the agency of a closing credit with its place', async () => {
    const { text, agencies } = await articleOf(samplePage({ head, article }));
    const [agency] = agencies;
    expect(agency?.name).toBe('Agency Nord');
    const [start, end] = agency?.place?.spans[0] ?? [0, 0];
    expect(text.slice(start, end)).toBe('Agency Nord');
  });

  test('tells what each step removed when asked to explain', async () => {
    const reading = await readPage(
      { bytes: bytes(samplePage({ head, article })) },
      {},
      { explain: true },
    );
    const removed = 'error' in reading ? [] : (reading.removed ?? []);
    expect(removed).toContainEqual(expect.objectContaining({ step: 'clean', why: 'related' }));
    expect(removed).toContainEqual(expect.objectContaining({ step: 'clean', why: 'comments' }));
  });

  test('puts what the caller gives before what the page says', async () => {
    const given = { lang: 'fa', outlet: 'Courier', published: '2026-03-03' };
    const reading = await readPage({ bytes: bytes(samplePage({ head, article })) }, given);
    expect('error' in reading ? null : reading.article).toMatchObject({
      lang: 'fa',
      direction: 'rtl',
      outlet: 'Courier',
      published: { value: '2026-03-03', precision: 'day', from: 'given' },
    });
  });
});

describe('notes', () => {
  test('an update and a correction are records with their places', async () => {
    const notes = `${article}<p>This article was updated on Tuesday with the ministry's answer.</p><p>Correction: the port is in the north, not in the south, of the island.</p>`;
    const read = await articleOf(samplePage({ head, article: notes }));
    expect(read.notes.map((note) => note.kind)).toEqual(['update', 'correction']);
    const [start, end] = read.notes[1]?.place?.spans[0] ?? [0, 0];
    expect(read.text.slice(start, end)).toMatch(/^Correction: .* island\.$/);
  });

  test.each([
    [
      'fa',
      'اصلاحیه: نام بندر در نسخهٔ پیشین این خبر نادرست بود و تصحیح شد. (۱۴ اسفند ۱۴۰۴)',
      'correction',
      '2026-03-05',
    ],
    [
      'ar',
      'تصحيح: ورد اسم الميناء خطأ في نسخة سابقة من هذا الخبر. 5 مارس 2026',
      'correction',
      '2026-03-05',
    ],
    ['he', 'הכתבה עודכנה ב-5 במרץ 2026 עם תגובת המשרד.', 'update', '2026-03-05'],
    ['tr', 'Bu haber güncellendi: Bakanlığın yanıtı eklendi, 5 Mart 2026.', 'update', '2026-03-05'],
    [
      'de',
      'Korrektur: In einer früheren Fassung stand ein falscher Hafen. 5. März 2026',
      'correction',
      '2026-03-05',
    ],
  ])('a note in %s is a record with its day', async (lang, words, kind, day) => {
    const read = await articleOf(samplePage({ lang, head, article: `${article}<p>${words}</p>` }));
    expect(read.notes.map((note) => [note.kind, note.date])).toContainEqual([kind, day]);
  });

  test('an article marked as not free gets a paywall note and a warning', async () => {
    const paid = `${head}<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`;
    const read = await articleOf(samplePage({ head: paid, article }));
    expect(read.notes.map((note) => note.kind)).toContain('paywall');
    expect(read.warnings.map((warning) => warning.code)).toContain('paywall');
  });
});

describe('bad input', () => {
  const codeOf = async (input: Uint8Array): Promise<string | null> => {
    const reading = await readPage({ bytes: input });
    return 'error' in reading ? reading.error.code : null;
  };
  const warningsOf = async (html: string): Promise<readonly string[]> =>
    (await articleOf(html)).warnings.map((warning) => warning.code);

  test('an empty file is an error', async () => {
    expect(await codeOf(new Uint8Array())).toBe('input-empty');
  });

  test('a binary file is an error', async () => {
    expect(await codeOf(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256))).toBe(
      'input-binary',
    );
  });

  test('a page of 20 MB is an error that names the limit', async () => {
    const reading = await readPage({ bytes: new Uint8Array(20_000_000).fill(0x61) });
    expect(reading).toMatchObject({
      error: { code: 'input-too-large', message: expect.stringContaining('10 MB') },
    });
    expect(MAX_INPUT_BYTES).toBe(10 * 1024 * 1024);
  });

  test('a page in two languages is named, with the paragraphs of the other one', async () => {
    const turkish =
      '<p>Dışişleri Bakanlığı pazartesi günü görüşmelerin gelecek hafta süreceğini ve henüz bir karar alınmadığını söyledi.</p>';
    const read = await articleOf(
      samplePage({ article: `${article}${turkish}${turkish.replace('pazartesi', 'salı')}` }),
    );
    expect(read.lang).toBe('en');
    const warning = read.warnings.find(({ code }) => code === 'language-mixed');
    const words = warning?.place?.spans.map(([start, end]) => read.text.slice(start, end)) ?? [];
    expect(words).toHaveLength(2);
    expect(words.every((paragraph) => paragraph.startsWith('Dışişleri'))).toBe(true);
    expect(await warningsOf(samplePage({ article }))).not.toContain('language-mixed');
  });

  test('a page without text gives an empty text and a warning', async () => {
    expect(await warningsOf('<html><body><img src="x.png"></body></html>')).toContain(
      'no-main-text',
    );
  });

  test('a text of one line of 5 MB stays unchanged', async () => {
    const line = 'word '.repeat(1_000_000);
    const reading = await readPage({ bytes: bytes(line) });
    expect('error' in reading ? null : reading.article.text).toBe(line);
  });

  test('nesting of 100,000 tags is flattened and its text kept', async () => {
    const read = await articleOf(
      `<body>${'<div>'.repeat(100_000)}${article}${'</div>'.repeat(100_000)}</body>`,
    );
    expect(read.text).toContain('harbour master');
    expect(read.warnings.map((warning) => warning.code)).toContain('nesting-cut');
  });

  test('opening and closing tags that never match take linear time', async () => {
    const read = await articleOf(
      `<body>${article}${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}${'<p></b>'.repeat(50_000)}</body>`,
    );
    expect(read.text).toContain('harbour master');
  });

  test('an attribute of 9 MB is cut', async () => {
    const read = await articleOf(
      `<body><div data-x="${'y'.repeat(9_000_000)}">${article}</div></body>`,
    );
    expect(read.text).toContain('harbour master');
  });

  test('entity declarations are not expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><body>${article}<p>&b;&b;&b;</p></body>`;
    expect((await articleOf(bomb)).text).not.toContain('aaaaaaaaaa');
  });

  test('a script that looks like an article is no text', async () => {
    const script = `<script>var page = "${paragraph('A false article said this.').repeat(20)}"</script>`;
    expect((await articleOf(samplePage({ article: script + article }))).text).not.toContain(
      'false article',
    );
  });

  test('a cookie wall is named', async () => {
    const wall =
      '<body><div><h2>We value your privacy</h2><p>We and our partners store information on your device.</p><button>Accept all cookies</button></div></body>';
    expect(await warningsOf(wall)).toContain('consent-wall');
  });

  test('an error page sent as a page is named', async () => {
    expect(
      await warningsOf(
        '<title>404</title><body><h1>Page not found</h1><p>Try the search.</p></body>',
      ),
    ).toContain('error-page');
  });

  test('a sign-in page is named', async () => {
    expect(
      await warningsOf('<body><h1>Account</h1><p>Please sign in to go on.</p></body>'),
    ).toContain('sign-in-wall');
  });

  test('a date in the year 20206 is left out with a warning', async () => {
    const odd = '<meta property="article:published_time" content="20206-01-01T10:00:00Z">';
    const read = await articleOf(
      samplePage({ head: odd, article }),
      'https://dawncourier.example/x',
    );
    expect(read.published).toBeNull();
    expect(read.warnings.map((warning) => warning.code)).toContain('date-implausible');
  });
});

describe('a page of one thing a hundred thousand times', () => {
  const many = (piece: string, count: number): string =>
    `<body>${article}${piece.repeat(count)}</body>`;

  test.each([
    ['links in one block', '<a href="/x">link</a> ', 100_000],
    ['like siblings', '<div class="c"><a href="/x">x</a> text</div>', 30_000],
    ['line breaks', 'word<br>', 100_000],
    ['figures', '<figure><img src="a"><figcaption>Photo: A/B via C</figcaption></figure>', 10_000],
    ['dates', '<div class="date">12.03.2020</div>', 20_000],
    ['meta elements', '<meta name="a" content="b">', 100_000],
    ['bylines', '<span class="author">Hana Sarto</span>', 30_000],
    [
      'entries',
      '<div class="post"><time>12:30</time><p>The port is shut, they say.</p></div>',
      20_000,
    ],
    ['pictures', '<div class="media"><img src="a"><span>Port (Photo: A)</span></div>', 20_000],
    ['headlines', '<h1>Sarvia shuts its northern port</h1>', 30_000],
  ])('is read in bounded time: %s', async (_, piece, count) => {
    const started = performance.now();
    await articleOf(many(piece, count));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('pages of another build', () => {
  test('an article that lies in embedded data only is read from there, with a warning', async () => {
    const body = `${paragraph('The port was shut on Monday.')}${paragraph('Nobody was hurt.')}${paragraph('The order stands.')}`;
    const state = JSON.stringify({ props: { article: { title: 'Port', bodyHtml: body } } });
    const read = await articleOf(
      `<body><div id="root">Loading</div><script type="application/json">${state}</script></body>`,
    );
    expect(read.text.split('\n\n')).toHaveLength(3);
    expect(read.warnings.map((warning) => warning.code)).toContain('text-from-data');
  });

  test('data that repeats a shown article is not preferred', async () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: 'Another text. '.repeat(200) })}</script>`;
    expect((await articleOf(samplePage({ head: data, article }))).text).not.toContain(
      'Another text',
    );
  });

  test('a running report gives its entries with their times', async () => {
    const post = (time: string, words: string): string =>
      `<div class="liveblog-entry"><time datetime="2026-03-04T${time}+03:30">${time}</time>${paragraph(words)}</div>`;
    const read = await articleOf(
      samplePage({
        article: `<h1>Storm: live</h1>${post('11:00', 'The wind has eased.')}${post('10:30', 'Two ships are late.')}${post('10:00', 'The port is shut.')}`,
      }),
    );
    expect(read.posts.map(({ published }) => published?.value)).toEqual([
      '2026-03-04T11:00+03:30',
      '2026-03-04T10:30+03:30',
      '2026-03-04T10:00+03:30',
    ]);
    const [start, end] = [read.posts[1]?.start ?? 0, read.posts[1]?.end ?? 0];
    expect(read.text.slice(start, end)).toMatch(/^Two ships are late\./);
  });

  test('entries that nothing but their times tells are parted, a bare clock is of the page’s day', async () => {
    const post = (time: string, words: string): string =>
      `<li class="row"><div><time>${time}</time></div><div>${paragraph(words)}</div></li>`;
    const read = await articleOf(
      samplePage({
        head: '<meta property="article:published_time" content="2026-03-04">',
        article: `<h1>Storm: live</h1><ul>${post('11:00', 'The wind has eased.')}${post('10:30', 'Two ships are late.')}${post('10:00', 'The port is shut.')}</ul>`,
      }),
      'https://dawncourier.example/live',
    );
    expect(read.posts.map(({ published }) => published?.value)).toEqual([
      '2026-03-04T11:00',
      '2026-03-04T10:30',
      '2026-03-04T10:00',
    ]);
    expect(read.text).not.toMatch(/10:30/);
  });

  test.each([
    [
      'fa',
      'rtl',
      'وزارت خارجه روز دوشنبه گفت که گفتگوها هفته آینده ادامه خواهد یافت و هیچ تصمیمی گرفته نشده است. سخنگو افزود که بندر تا پایان ماه بسته می‌ماند.',
      'بیشتر بخوانید: بندر شمالی بسته شد',
    ],
    [
      'ar',
      'rtl',
      'قالت وزارة الخارجية يوم الاثنين إن المحادثات ستستمر في الأسبوع المقبل، ولم يتخذ أي قرار بعد. وأضاف المتحدث أن الميناء سيبقى مغلقا حتى نهاية الشهر.',
      'اقرأ أيضا: إغلاق الميناء الشمالي',
    ],
    [
      'he',
      'rtl',
      'משרד החוץ אמר ביום שני כי השיחות יימשכו בשבוע הבא וכי לא התקבלה כל החלטה. הדובר הוסיף כי הנמל יישאר סגור עד סוף החודש.',
      'קראו גם: הנמל הצפוני נסגר',
    ],
    [
      'tr',
      'ltr',
      'Dışişleri Bakanlığı pazartesi günü görüşmelerin gelecek hafta süreceğini ve henüz bir karar alınmadığını söyledi. Sözcü, limanın ay sonuna kadar kapalı kalacağını ekledi.',
      'İlgili haber: Kuzey limanı kapatıldı',
    ],
  ])(
    'a page in %s keeps its text and loses its lines of furniture',
    async (lang, direction, words, label) => {
      const paragraphs = [words, words.slice(0, -1), `${words} ${words}`].map(
        (text) => `<p>${text}</p>`,
      );
      const read = await articleOf(
        samplePage({
          lang,
          article: `<h1>—</h1>${paragraphs.join(`<p><a href="/x">${label}</a></p>`)}`,
        }),
      );
      expect(read).toMatchObject({ lang, direction });
      expect(read.text).toContain(words);
      expect(read.text).not.toContain(label);
    },
  );
});
