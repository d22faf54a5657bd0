import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../parse/edition.ts';
import { fullDesk, type ShortDesk } from '../testing/desk.ts';
import { clean, escapeHtml, safeAddress } from './escape.ts';
import { renderJsonLd, scriptJson } from './json-ld.ts';
import { renderEdition } from './render.ts';

const file = new URL('../../vectors/gate/desk.json', import.meta.url);
const { proofs } = fullDesk(JSON.parse(readFileSync(file, 'utf8')) as ShortDesk);
const linkTo = (target: { readonly to: string }) => `https://desk.example/${target.to}`;

function rendered(front: Readonly<Record<string, unknown>>, body: string) {
  const head = { title: 'What is known?', date: '2026-03-20', lang: 'en', ...front };
  const parsed = parseEdition(`---\n${JSON.stringify(head)}\n---\n\n${body}\n`);
  if ('error' in parsed) throw new Error(parsed.error.message);
  const { edition } = parsed;
  const jsonLd = renderJsonLd(edition, proofs, {
    linkTo,
    url: 'https://desk.example/e',
    publisher: 'Strait Review',
  });
  return { ...renderEdition(edition, { linkTo }), jsonLd, script: scriptJson(jsonLd) };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></head><body onload=alert(1)>',
  '\u202egnp.exe',
  'a\u0000b\u0007c\u001b[31md',
  '\ud800 alone',
  '&lt;script&gt;',
];

// Controls but line feed, and marks that turn the direction of what follows.
const FORBIDDEN = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Names of all elements and attributes as a browser's parser sees them. */
function parsedNames(html: string): readonly string[] {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    return [element.localName, ...element.getAttributeNames()];
  });
}

describe('renderEdition', () => {
  it('marks a quotation in another language alone, not the words of the edition around it', () => {
    const quote = '“رهبر با گفت‌وگوی مستقیم موافقت کرده است”';
    const { html } = rendered(
      {},
      `Sohrabi [said, in the words of the page, ${quote}](statement:k).`,
    );
    expect(html).toContain(
      '<bdi dir="ltr">said, in the words of the page, <bdi lang="fa" dir="rtl">“',
    );
    expect(html).not.toContain('lang="fa" dir="rtl">said');
  });

  it('writes the page with title, date, links by target and words isolated', () => {
    const { html } = rendered({}, 'Sohrabi said [«این خبر ساختگی است»](statement:fa-sohrabi).');
    expect(html).toContain('<article lang="en" dir="ltr" class="edition">');
    expect(html).toContain('<time datetime="2026-03-20">20 March 2026</time>');
    expect(html).toMatch(
      /<a href="https:\/\/desk\.example\/statement" class="to-statement"><bdi[^>]*>«این خبر ساختگی است»<\/bdi><\/a>/,
    );
  });

  it('writes a right-to-left edition from right to left', () => {
    const { html, mail, text } = rendered(
      { lang: 'fa', title: 'چه می‌دانیم؟' },
      'رضا سهرابی [این خبر را تکذیب کرد](statement:fa-sohrabi).',
    );
    expect(html).toContain('<article lang="fa" dir="rtl"');
    expect(mail.html).toContain('<html lang="fa" dir="rtl">');
    expect(mail.html).toContain('text-align:right');
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !/^[\u200e\u200f]/.test(line))).toEqual([]);
    expect(lines[0]).toBe('\u200fچه می‌دانیم؟');
    expect(lines.at(-1)).toBe('\u200e[1] https://desk.example/statement');
  });

  it('isolates words that run against the edition', () => {
    const { html, mail } = rendered(
      { lang: 'fa', title: 'Did the Leader approve?' },
      '[«such fabrications»](statement:hp-darvish).',
    );
    expect(html).toContain('<h1><bdi dir="ltr">Did the Leader approve?</bdi></h1>');
    expect(html).toMatch(/<bdi[^>]* dir="ltr">«such fabrications»<\/bdi>/);
    expect(mail.html).toMatch(
      /<span[^>]* dir="ltr" style="unicode-bidi:isolate">«such fabrications»<\/span>/,
    );
    expect(mail.html).not.toContain('<bdi');
  });

  it('keeps the desk’s own judgement in a section of its own', () => {
    const { html } = rendered(
      {},
      '[It is open](claim:talks-approved).\n\n## Assessment\n\nIt will not last.\n\n## After\n\n[Open](claim:talks-approved).',
    );
    const [before, section = '', after] = html.split(/<section class="assessment">|<\/section>/);
    expect(before).toContain('It is open');
    expect(section).toContain('It will not last.');
    expect(after).toContain('After');
  });

  it('numbers links in plain text and gives each address once', () => {
    const { text } = rendered(
      {},
      '[One](statement:hp-denied) and [two](statement:hp-denied) and [three](claim:talks-approved).',
    );
    expect(text).toContain('One [1] and two [1] and three [2].');
    expect(text).toContain('[1] https://desk.example/statement');
  });

  it('dresses a mail in tables and inline style alone', () => {
    const { mail } = rendered({}, '- [One](statement:hp-denied)\n- Two');
    expect(mail.html).not.toMatch(/<style|class=|<script|flex|grid/);
    expect(mail.html).toContain('role="presentation"');
  });

  it('gives the markdown back without suggestions', () => {
    const { markdown } = rendered(
      {},
      '[One](statement:hp-denied).\n\n<!-- suggestions 00000000 -->\nTwo.\n<!-- /suggestions -->',
    );
    expect(markdown).toContain('[One](statement:hp-denied).');
    expect(markdown).not.toContain('Two');
  });

  it.each(HOSTILE)('escapes or drops what is hostile in every field: %j', (hostile) => {
    const front = {
      title: hostile,
      standfirst: hostile,
      authors: [{ name: hostile, role: hostile, bio: hostile, image: hostile }],
      image: { src: hostile, alt: hostile, caption: hostile, credit: [hostile] },
      events: [{ title: hostile, date: '2026-03-01', summary: hostile }],
      disclaimer: hostile,
    };
    const line = hostile.replaceAll('\n', ' ');
    const body = `${line}\n\n- [${line}](statement:hp-denied "${line.replaceAll('"', '')}")\n- ![${line}](javascript:alert(1))\n\n[x](javascript:alert(1)) [y](<data:text/html,${'a'}>)`;
    const all = rendered(front, body);
    for (const html of [all.html, all.mail.html, all.feedContent]) {
      const names = parsedNames(html);
      expect(names).not.toContain('script');
      expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
      expect(html).not.toMatch(/(?:href|src)="(?:javascript|data):/i);
      expect(html).not.toMatch(FORBIDDEN);
      expect(html.isWellFormed()).toBe(true);
    }
    expect(all.text).not.toMatch(FORBIDDEN);
    expect(all.script).not.toContain('<');
    expect(JSON.parse(all.script)).toEqual(JSON.parse(JSON.stringify(all.jsonLd)));
  });
});

describe('renderJsonLd', () => {
  it('names article, claim and quotation', () => {
    const { jsonLd } = rendered(
      { claims: ['talks-approved'] },
      'Darvish: [“such fabrications”](statement:hp-darvish).',
    );
    expect(jsonLd).toMatchObject({
      '@type': 'NewsArticle',
      about: [{ '@type': 'Claim', text: 'The Leader approved direct talks with Veria.' }],
      citation: [
        {
          '@type': 'Quotation',
          creator: { '@type': 'Person', name: 'spokeswoman Dana Darvish' },
          isBasedOn: { url: 'https://harborpost.example/denial' },
        },
      ],
    });
  });
});

describe('escaping', () => {
  it('leaves no mark-up and no hidden characters in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = escapeHtml(text);
        expect(safe).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(clean(clean(text))).toBe(clean(text));
        expect(safe.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['https://desk.example/a?b=c#d', 'https://desk.example/a?b=c#d'],
    ['/editions/1', '/editions/1'],
    ['mailto:desk@desk.example', 'mailto:desk@desk.example'],
    ['javascript:alert(1)', null],
    [' java\tscript:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['//elsewhere.example', null],
    ['\\\\elsewhere.example', null],
    ['', null],
  ])('lets only known addresses through: %j', (address, expected) => {
    expect(safeAddress(address)).toBe(expected);
  });
});
