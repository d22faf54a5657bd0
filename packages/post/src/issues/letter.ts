/** A short mail: heading, paragraphs, perhaps a button. HTML for old clients, and plain text. */
import { escapeHtml } from '@hearsay/compose';
import { directionOf } from '@hearsay/text';
import { isolatedLine, isolatedWords, plainWords } from './isolate.ts';

export interface Letter {
  readonly lang: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: { readonly label: string; readonly href: string } | null;
  readonly after: readonly string[];
  readonly postal: string | null;
}

export interface MailBody {
  readonly html: string;
  readonly text: string;
}

/** Pixels: the width that every client shows without scrolling. */
const WIDTH = 600;
const FONT = "font-family:Georgia,'Times New Roman',serif";
/** Plain text has no direction of its own: a line of a right-to-left mail says it. */
const RIGHT_TO_LEFT = '\u200f';

/** A document of one column, as the renderer of editions makes it. */
export function mailDocument(lang: string, title: string, inner: string): string {
  const direction = directionOf(lang);
  const align = direction === 'rtl' ? 'right' : 'left';
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(lang)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body style="margin:0;padding:0;background-color:#ffffff">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">',
    `<table role="presentation" width="${WIDTH}" cellpadding="0" cellspacing="0" border="0" dir="${direction}" style="max-width:${WIDTH}px;width:100%"><tr>`,
    `<td align="${align}" dir="${direction}" style="padding:24px;${FONT};font-size:16px;line-height:24px;color:#1a1a1a">`,
    inner,
    '</td></tr></table>',
    '</td></tr></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The lines of a plain text, each with its direction where the language needs that. */
export function plainLines(lang: string, lines: readonly string[]): string {
  const mark = directionOf(lang) === 'rtl' ? RIGHT_TO_LEFT : '';
  // A line that runs by itself says so already.
  return lines.map((line) => (/^([\u200e\u200f]|$)/.test(line) ? line : mark + line)).join('\n');
}

export const small = (html: string): string =>
  `<p style="font-size:13px;line-height:20px;color:#555555;margin:16px 0 0">${html}</p>`;

/** The whole letter in both forms. */
export function writeLetter(letter: Letter): MailBody {
  const { lang, heading, paragraphs, button, after, postal } = letter;
  const html = [
    `<h1 style="font-size:22px;line-height:30px;margin:0 0 16px">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`),
    ...(button === null
      ? []
      : [
          // A table cell is what every client colours; the address below is for those who see no link.
          `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="background-color:#0b4f8a;padding:10px 20px"><a href="${escapeHtml(button.href)}" style="color:#ffffff;text-decoration:none;font-weight:bold">${escapeHtml(button.label)}</a></td></tr></table>`,
          `<p style="font-size:13px;line-height:20px;margin:12px 0 16px;word-break:break-all" dir="ltr">${escapeHtml(button.href)}</p>`,
        ]),
    ...after.map((text) => small(escapeHtml(text))),
    ...(postal === null ? [] : [small(isolatedWords(postal))]),
  ].join('\n');
  const text = [
    plainWords(heading),
    ...paragraphs.flatMap((line) => ['', plainWords(line)]),
    ...(button === null ? [] : ['', `${button.label}:`, button.href]),
    ...after.flatMap((line) => ['', plainWords(line)]),
    ...(postal === null ? [] : ['', isolatedLine(postal)]),
    '',
  ];
  return { html: mailDocument(lang, heading, html), text: plainLines(lang, text) };
}
