import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { listHeaders } from './headers.ts';
import { compose, type Outgoing, returnPath, signer } from './message.ts';

/** Text of any UTF-16 units. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

const SITE = { site: 'https://review.example', replyTo: null };
const mail = (change: Partial<Outgoing> = {}): Outgoing => ({
  id: 'a'.repeat(32),
  from: { name: 'Strait Review', address: 'review@desk.example' },
  replyTo: null,
  to: 'hana@reader.example',
  subject: 'چه کسی اسکله را بست؟',
  html: '<p dir="rtl">هیچ‌کس.</p>',
  text: 'هیچ‌کس.',
  headers: listHeaders(SITE, 'review@desk.example', `${SITE.site}/unsubscribe/x`, 'issue'),
  date: new Date('2026-03-20T10:00:00Z'),
  attachment: null,
  ...change,
});

test('a mail has both parts, its headers, and its number in the Message-ID and the return path', async () => {
  const parsed = await PostalMime.parse(await compose(mail()));
  expect(parsed.subject).toBe('چه کسی اسکله را بست؟');
  expect(parsed.html?.trim()).toBe('<p dir="rtl">هیچ‌کس.</p>');
  expect(parsed.text?.trim()).toBe('هیچ‌کس.');
  expect(parsed.messageId).toBe(`<${'a'.repeat(32)}@desk.example>`);
  const header = (name: string) => parsed.headers.find(({ key }) => key === name)?.value;
  expect(header('list-unsubscribe')).toBe('<https://review.example/unsubscribe/x>');
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(returnPath('bounces@desk.example', 'x', 'b1')).toBe('bounces+b1@desk.example');
  expect(returnPath(null, 'review@desk.example', 'b1')).toBe('review@desk.example');
});

test('no subject, name or text can make a header of its own', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const hostile = `${text}\r\nBcc: all@reader.example\n\nX-Own: 1`;
      const from = { name: hostile, address: 'review@desk.example' };
      const bytes = await compose(mail({ subject: hostile, from, text: hostile, html: hostile }));
      const [head = ''] = bytes.toString('latin1').split('\r\n\r\n', 1);
      const names = head.split('\r\n').flatMap((line) => /^([^\s:]+):/.exec(line)?.[1] ?? []);
      expect(names).not.toContain('Bcc');
      expect(names).not.toContain('X-Own');
      expect(names.filter((name) => name === 'Subject')).toHaveLength(1);
      expect(bytes.includes('\n\n')).toBe(false);
    }),
    { numRuns: 30 },
  );
});

/** RFC 6376, 3.4: the relaxed forms of a header and of a body. */
const relaxedHeader = (line: string): string => {
  const colon = line.indexOf(':');
  const value = line
    .slice(colon + 1)
    .replace(/\r\n(?=[ \t])/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${line.slice(0, colon).toLowerCase().trim()}:${value.trim()}`;
};
const relaxedBody = (body: string): string =>
  `${body
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\r\n)+$/, '')}\r\n`;

test('the DKIM signature verifies, and covers both headers by which one leaves', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const dkim = { domain: 'desk.example', selector: 's1', keyFile: 'key.pem' };
  const signed = await signer(dkim, privateKey)(await compose(mail()));
  const text = signed.toString('latin1');
  const [head = ''] = text.split('\r\n\r\n', 1);
  const body = text.slice(head.length + 4);
  const lines = head.split(/\r\n(?![ \t])/);
  const signature = lines.find((line) => /^DKIM-Signature:/i.test(line)) ?? '';
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => tag.replace(/\s+/g, '').split(/=(.*)/s))
      .map(([name = '', value = '']) => [name, value]),
  );
  expect([tags.get('d'), tags.get('s'), tags.get('a')]).toEqual([
    'desk.example',
    's1',
    'rsa-sha256',
  ]);
  const covered = (tags.get('h') ?? '').toLowerCase().split(':');
  for (const name of ['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post'])
    expect(covered).toContain(name);
  expect(createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64')).toBe(
    tags.get('bh'),
  );
  const headers = covered.flatMap((name) => {
    const line = lines.findLast((one) => one.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? [] : `${relaxedHeader(line)}\r\n`;
  });
  const unsigned = relaxedHeader(signature.replace(/(\bb=)[^;]*$/s, '$1'));
  const verify = createVerify('RSA-SHA256').update(headers.join('') + unsigned, 'latin1');
  expect(verify.verify(publicKey, tags.get('b') ?? '', 'base64')).toBe(true);
});
