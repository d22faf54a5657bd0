import { expect, test } from 'vitest';
import { decode } from './charset.ts';
import { utf8 } from './testing/sample-page.ts';

/** Bytes of a text in a legacy charset, by asking the decoder for each byte's letter. */
function encoded(charset: string, text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(charset).decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 0x3f));
}

const cp1256 = (text: string): Uint8Array => encoded('windows-1256', text);

const arabic =
  'قال الوزير في مؤتمر صحفي ان المحادثات سوف تستانف في الاسبوع القادم وان الميناء سيبقى مغلقا حتى نهاية الشهر';

test('UTF-8 needs no declaration', () => {
  expect(decode(utf8('<p>خبر</p>'), null, 'html')).toMatchObject({
    text: '<p>خبر</p>',
    charset: 'utf-8',
    warnings: [],
  });
});

test('a declared legacy charset is used', () => {
  const page = cp1256(`<meta charset="windows-1256"><p>${arabic}</p>`);
  expect(decode(page, null, 'html').text).toContain(arabic);
});

test('a declaration far into the page is found', () => {
  const page = cp1256(`<!-- ${'x'.repeat(3000)} --><meta charset="windows-1256"><p>${arabic}</p>`);
  expect(decode(page, null, 'html').text).toContain(arabic);
});

test('an undeclared legacy charset is guessed with a warning', () => {
  const { text, warnings } = decode(cp1256(`<p>${arabic.repeat(5)}</p>`), null, 'html');
  expect(text).toContain(arabic);
  expect(warnings).toContain('charset-guessed');
});

const hebrew = 'שר החוץ אמר ביום שני כי השיחות יימשכו בשבוע הבא וכי לא התקבלה כל החלטה';
const turkish = 'Dışişleri Bakanlığı görüşmelerin süreceğini ve henüz karar alınmadığını söyledi';

test.each([
  ['windows-1256', arabic],
  ['iso-8859-6', arabic],
  ['windows-1255', hebrew],
  ['iso-8859-8', hebrew],
  ['windows-1254', turkish],
  ['iso-8859-9', turkish],
])('a page in %s is read: declared in the page, by its header, undeclared', (charset, text) => {
  const page = encoded(charset, `<p>${text}. ${text}. ${text}. ${text}.</p>`);
  const declared = encoded(charset, `<meta charset="${charset}"><p>${text}</p>`);
  expect(decode(declared, null, 'html').text).toContain(text);
  expect(decode(page, `text/html; charset=${charset}`, 'html').text).toContain(text);
  expect(decode(page, null, 'html').text).toContain(text);
});

test('a wrong declaration is overruled by valid UTF-8', () => {
  const { text, warnings } = decode(
    utf8(`<meta charset="iso-8859-1"><p>${arabic}</p>`),
    null,
    'html',
  );
  expect(text).toContain(arabic);
  expect(warnings).toContain('charset-overruled');
});

test('bytes declared as UTF-8 that are legacy text are guessed', () => {
  const { text } = decode(cp1256(`<meta charset="utf-8"><p>${arabic.repeat(5)}</p>`), null, 'html');
  expect(text).toContain(arabic);
});

test('the XML declaration of a feed is used', () => {
  const feed = cp1256(
    `<?xml version="1.0" encoding="windows-1256"?><rss><title>${arabic}</title></rss>`,
  );
  expect(decode(feed, null, 'xml').text).toContain(arabic);
});

test('UTF-16 and UTF-32 are known by their marks and by their zero bytes', () => {
  const text = '<?xml version="1.0"?><rss version="2.0"></rss>';
  const wide = (width: 2 | 4, big: boolean, mark: boolean): Uint8Array =>
    Uint8Array.from(
      [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        const unit = width === 2 ? [code >> 8, code & 255] : [0, 0, code >> 8, code & 255];
        return big ? unit : unit.reverse();
      }),
    );
  for (const width of [2, 4] as const) {
    for (const big of [true, false]) {
      for (const mark of [true, false])
        expect(decode(wide(width, big, mark), null, 'xml').text).toBe(text);
    }
  }
});
