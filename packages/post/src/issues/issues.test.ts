import { parseEdition } from '@hearsay/compose';
import type { Release } from '@hearsay/store';
import { expect, test } from 'vitest';
import { postLanguageCodes } from '../languages/index.ts';
import { changeReleases, editionRelease } from './content.ts';
import { digestIssue, editionIssue, type IssueContext } from './issue.ts';
import { serviceMail } from './service.ts';
import { forAll, forReader } from './slots.ts';

const HOSTILE = '</title><script>alert(1)</script>\r\nBcc: x\ufdd0manage\ufdd1\u202e"\u0000';
const CONTEXT: IssueContext = {
  sender: { desk: 'Strait Review', postal: '12 Harbour Road' },
  links: {
    edition: (name) => `https://review.example/editions/${encodeURIComponent(name)}`,
    claim: (id) => `https://review.example/claims/${id}`,
    issue: (id) => `https://review.example/mail/${id}`,
  },
  made: '2026-03-20T10:00:00.000Z',
};
const LINKS = {
  manage: 'https://review.example/subscription/s1',
  unsubscribe: 'https://review.example/unsubscribe/s1',
};

function editionOf(title: string, lang = 'en') {
  const parsed = parseEdition(
    `---\ntitle: ${JSON.stringify(title)}\ndate: 2026-03-20\nlang: ${lang}\n---\n\nAssessment: Nobody.\n`,
  );
  if ('error' in parsed) throw new Error(parsed.error.message);
  return parsed.edition;
}
const published = (title: string) => ({ edition: editionOf(title), linkTo: () => null });

test('the links of a reader stand where the issue has places for them, and nowhere in the archive', () => {
  const issue = editionIssue('one', published('Who did it?'), CONTEXT);
  for (const part of [issue.html, issue.text]) {
    const own = forReader(part, LINKS);
    expect(own).toContain(LINKS.manage);
    expect(own).toContain(LINKS.unsubscribe);
    expect(own).not.toMatch(/[\ufdd0-\ufdef]/);
    const all = forAll(part);
    expect(all).not.toMatch(/subscription|unsubscribe|[\ufdd0-\ufdef]/);
    expect(all).toContain(`https://review.example/mail/${issue.id}`);
    expect(all).toContain('12 Harbour Road');
  }
});

test('nothing in a title or a desk name is markup, a header, or a place for a link', () => {
  const context = { ...CONTEXT, sender: { desk: HOSTILE, postal: HOSTILE } };
  const edition = editionIssue('one', published(HOSTILE), context);
  const change: Release = {
    item: 'change/1',
    kind: 'change',
    at: CONTEXT.made,
    lang: null,
    series: null,
    claim: 'c',
    day: '2026-03-20',
    content: { claim: 'c', question: HOSTILE, from: HOSTILE, to: 'denied' },
  };
  const digest = digestIssue(
    [change, editionRelease('one', editionOf(HOSTILE), CONTEXT.made)],
    'fa',
    '2026-03-20',
    context,
  );
  for (const { subject, html, text } of [edition, digest]) {
    expect(subject).not.toMatch(/\p{Cc}/u);
    expect(html).not.toContain('<script');
    // Only the footer's own places, as often as in an innocent issue.
    const places = (part: string) => part.split('\ufdd0').length;
    const innocent = editionIssue('one', published('Plain'), CONTEXT);
    expect([places(html), places(text)]).toEqual([places(innocent.html), places(innocent.text)]);
  }
});

test('an issue has the same number for the same items, and another for others', () => {
  const id = (name: string): string => editionIssue(name, published('A'), CONTEXT).id;
  expect(id('one')).toBe(editionIssue('one', published('Another title'), CONTEXT).id);
  expect(id('one')).not.toBe(id('two'));
});

test('only changes of a state are released, each under what changed', () => {
  const event = { date: '2026-03-20', from: 'reported', to: 'denied', cause: [], text: 'words' };
  const events = [
    { ...event, what: 'state' as const },
    { ...event, what: 'state' as const, text: 'the same in other words' },
    { ...event, what: 'origin' as const },
  ];
  const releases = changeReleases({ id: 'c', question: 'Q?' }, { events }, CONTEXT.made);
  expect(releases).toHaveLength(2);
  expect(new Set(releases.map(({ item }) => item)).size).toBe(1);
});

test.each(postLanguageCodes)('the answers in %s carry their link in both parts', (locale) => {
  const links = {
    confirm: 'https://r.example/c',
    manage: 'https://r.example/m',
    erase: 'https://r.example/e',
  };
  const expected = { confirm: links.confirm, known: links.manage, erase: links.erase };
  for (const [kind, link] of Object.entries(expected)) {
    const mail = serviceMail(kind as keyof typeof expected, locale, CONTEXT.sender, links, null);
    expect(mail.html).toContain(`href="${link}"`);
    expect(mail.text.includes(link)).toBe(true);
    expect(mail.subject).toContain('Strait Review');
    expect(mail.html).toContain(`<html lang="${locale}"`);
  }
});
