/** The end of every issue: why it comes, where to read it, settings, leaving, the sender's address. */
import { escapeHtml } from '@hearsay/compose';
import { filled, type PostLanguage } from '../languages/language.ts';
import { isolatedLine, isolatedWords, plainWords } from './isolate.ts';
import { type MailBody, plainLines, small } from './letter.ts';
import { personal, slot } from './slots.ts';

export interface Sender {
  /** The desk's name. */
  readonly desk: string;
  readonly postal: string | null;
}

const LINK = 'color:#0b4f8a;text-decoration:underline';
const anchor = (href: string, words: string): string =>
  `<a href="${href}" style="${LINK}">${escapeHtml(words)}</a>`;

/** Both forms; `browser` is the address of the archive page. */
export function issueFooter(language: PostLanguage, sender: Sender, browser: string): MailBody {
  const { mail, code } = language;
  const why = filled(mail.why, { desk: sender.desk });
  const links = [
    anchor(escapeHtml(browser), mail.browser),
    personal(` · ${anchor(slot('manage'), mail.settings)}`),
    personal(` · ${anchor(slot('unsubscribe'), mail.leave)}`),
  ].join('');
  const html = [
    '<hr style="border:0;border-top:1px solid #cccccc;margin:32px 0 0">',
    personal(small(escapeHtml(why))),
    small(links),
    ...(sender.postal === null ? [] : [small(isolatedWords(sender.postal))]),
  ].join('\n');
  const line = (words: string): string => `${plainLines(code, [words])}\n`;
  const text = [
    // What mail programs know as the begin of a signature.
    '\n-- \n',
    personal(line(plainWords(why))),
    line(`${mail.browser}: ${browser}`),
    personal(line(`${mail.settings}: ${slot('manage')}`)),
    personal(line(`${mail.leave}: ${slot('unsubscribe')}`)),
    ...(sender.postal === null ? [] : [`${isolatedLine(sender.postal)}\n`]),
  ].join('');
  return { html, text };
}
