/** Editions and digests as issues: the mail's text, the same for all its readers. */
import {
  composeLanguage,
  type Edition,
  escapeHtml,
  type LinkTo,
  printedDay,
  renderMail,
  renderText,
} from '@hearsay/compose';
import type { Issue, Release } from '@hearsay/store';
import { postLanguage } from '../languages/index.ts';
import { filled } from '../languages/language.ts';
import { digest } from '../rules/secret.ts';
import { contentOfChange, contentOfEdition, editionItem } from './content.ts';
import { issueFooter, type Sender } from './footer.ts';
import { isolatedLine, isolatedWords, plainWords } from './isolate.ts';
import { mailDocument, plainLines } from './letter.ts';

/** The public addresses that mails lead to, absolute. */
export interface SiteLinks {
  readonly edition: (name: string) => string;
  readonly claim: (id: string) => string;
  readonly issue: (id: string) => string;
}

/** An edition, and where what it cites stands. */
export interface PublishedText {
  readonly edition: Edition;
  /** Absolute addresses. */
  readonly linkTo: LinkTo;
}

export interface IssueContext {
  readonly sender: Sender;
  readonly links: SiteLinks;
  /** UTC instant. */
  readonly made: string;
}

/** Characters of an id: 128 bits of a hash. */
const ID_LENGTH = 32;
const idOf = (...parts: readonly string[]): string =>
  digest(JSON.stringify(parts)).slice(0, ID_LENGTH);

/** An edition as it is mailed. */
export function editionIssue(
  name: string,
  { edition, linkTo }: PublishedText,
  context: IssueContext,
): Issue {
  const { links, sender, made } = context;
  const { lang, title } = edition.front;
  const id = idOf(editionItem(name), lang);
  const footer = issueFooter(postLanguage(lang), sender, links.issue(id));
  return {
    id,
    lang,
    subject: plainWords(title),
    html: renderMail(edition, linkTo, footer.html),
    text: renderText(edition, linkTo) + footer.text,
    items: [editionItem(name)],
    made,
  };
}

const HEADING = 'font-size:19px;line-height:26px;margin:24px 0 12px';
const LINK = 'color:#0b4f8a;text-decoration:underline';

const day = (iso: string, locale: string): string => printedDay(iso, locale).first;

interface Entry {
  readonly title: string;
  readonly href: string;
  readonly lines: readonly string[];
}

function editionEntry(release: Release, locale: string, { links }: IssueContext): Entry {
  const { name, title, standfirst } = contentOfEdition(release);
  const lines = [day(release.day, locale), ...(standfirst === null ? [] : [standfirst])];
  return { title, href: links.edition(name), lines };
}

function changeEntry(release: Release, locale: string, { links }: IssueContext): Entry {
  const { claim, question, from, to } = contentOfChange(release);
  const { mail } = postLanguage(locale);
  const names: Readonly<Record<string, string>> = composeLanguage(locale)?.draft.stateNames ?? {};
  const stateName = (state: string | null): string =>
    state === null ? '' : (names[state] ?? state);
  const sentence = from === null ? mail.firstState : mail.change;
  const words = filled(sentence, { from: stateName(from), to: stateName(to) });
  return { title: question, href: links.claim(claim), lines: [day(release.day, locale), words] };
}

const entryHtml = ({ title, href, lines }: Entry): string =>
  [
    `<p style="margin:0 0 4px;font-weight:bold"><a href="${escapeHtml(href)}" style="${LINK}">${isolatedWords(title)}</a></p>`,
    ...lines.map((line) => `<p style="margin:0 0 4px">${isolatedWords(line)}</p>`),
    '<p style="margin:0 0 16px;font-size:4px;line-height:4px">&nbsp;</p>',
  ].join('\n');

/** Several items as one mail, in the language in which the desk writes to the reader. */
export function digestIssue(
  releases: readonly Release[],
  locale: string,
  today: string,
  context: IssueContext,
): Issue {
  const language = postLanguage(locale);
  const { mail, code } = language;
  const { sender, links, made } = context;
  const items = releases.map(({ item }) => item).sort();
  const id = idOf('digest', code, ...items);
  const subject = plainWords(
    filled(mail.digestSubject, { desk: sender.desk, date: day(today, code) }),
  );
  const sections = [
    {
      title: mail.editions,
      entries: releases
        .filter(({ kind }) => kind === 'edition')
        .map((release) => editionEntry(release, code, context)),
    },
    {
      title: mail.changes,
      entries: releases
        .filter(({ kind }) => kind === 'change')
        .map((release) => changeEntry(release, code, context)),
    },
  ].filter(({ entries }) => entries.length > 0);
  const footer = issueFooter(language, sender, links.issue(id));
  const html = [
    `<h1 style="font-size:24px;line-height:30px;margin:0 0 12px">${escapeHtml(subject)}</h1>`,
    ...sections.flatMap(({ title, entries }) => [
      `<h2 style="${HEADING}">${escapeHtml(title)}</h2>`,
      ...entries.map(entryHtml),
    ]),
    footer.html,
  ].join('\n');
  const text = [
    subject,
    ...sections.flatMap(({ title, entries }) => [
      '',
      title,
      ...entries.flatMap((entry) => [
        '',
        ...[entry.title, ...entry.lines].map(isolatedLine),
        entry.href,
      ]),
    ]),
  ];
  return {
    id,
    lang: code,
    subject,
    html: mailDocument(code, subject, html),
    text: `${plainLines(code, text)}\n${footer.text}`,
    items,
    made,
  };
}
