import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, readMailbox } from './address.ts';

/** Text of any UTF-16 units. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

test.each([
  ['hana@reader.example', 'hana@reader.example'],
  ['  Hana.Sohrabi@Reader.EXAMPLE ', 'Hana.Sohrabi@reader.example'],
  ["o'neil+news@mail.reader.example", "o'neil+news@mail.reader.example"],
  ['hana@bücher.example', 'hana@xn--bcher-kva.example'],
  ['hana@مثال.example', 'hana@xn--mgbh0fb.example'],
])('takes %j', (typed, address) => {
  expect(readAddress(typed)).toMatchObject({ address });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['hana', 'shape'],
  ['@reader.example', 'shape'],
  ['hana@', 'shape'],
  ['hana@reader', 'shape'],
  ['hana@reader..example', 'shape'],
  ['hana@-reader.example', 'shape'],
  ['hana@10.0.0.1', 'shape'],
  ['hana@[10.0.0.1]', 'shape'],
  ['.hana@reader.example', 'shape'],
  ['hana..s@reader.example', 'shape'],
  ['hana(comment)@reader.example', 'quoted'],
  ['"hana s"@reader.example', 'quoted'],
  ['hana\r\nBcc:x@reader.example', 'quoted'],
  ['a@b@reader.example', 'shape'],
  ['hana<x@reader.example', 'quoted'],
  ['ُهانا@reader.example', 'unicode'],
  [`${'a'.repeat(65)}@reader.example`, 'long'],
  [`a@${'b.'.repeat(130)}example`, 'long'],
  [`${'a'.repeat(310)}@r.example`, 'long'],
])('refuses %j', (typed, fault) => {
  expect(readAddress(typed)).toEqual({ fault });
});

test('limits count a mailbox, whatever its tag and its capitals', () => {
  const mailboxes = ['hana@r.example', 'Hana+a@r.example', 'hana+b+c@R.example'].map((typed) => {
    const read = readAddress(typed);
    return 'mailbox' in read ? read.mailbox : null;
  });
  expect(new Set(mailboxes)).toEqual(new Set(['hana@r.example']));
});

test('whatever is typed, an address that is taken is one line of plain letters, and reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.emailAddress()), (typed) => {
      const read = readAddress(typed);
      if ('fault' in read) return;
      expect(read.address).toMatch(/^[!-~]{1,254}$/);
      expect(read.address.split('@')).toHaveLength(2);
      expect(readAddress(read.address)).toEqual(read);
    }),
  );
});

test('a long text is refused at once', () => {
  expect(readAddress('('.repeat(10_000_000))).toEqual({ fault: 'long' });
});

test.each([
  [
    'Strait Review <review@desk.example>',
    { name: 'Strait Review', address: 'review@desk.example' },
  ],
  ['review@desk.example', { name: '', address: 'review@desk.example' }],
  ['Review\nBcc: x <review@desk.example>', null],
  ['"Review" <review@desk.example>', null],
  ['Review <review>', null],
])('reads the mailbox %j', (text, mailbox) => {
  expect(readMailbox(text)).toEqual(mailbox);
});
