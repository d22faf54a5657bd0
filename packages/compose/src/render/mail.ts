/** The mail's HTML: one table, inline style, nothing that a client of 2007 cannot show. */
import { directionOf } from '@hearsay/text';
import type { Edition } from '../edition.ts';
import { dayText } from './day.ts';
import { isolated, lineHtml } from './direction.ts';
import { escapeHtml } from './escape.ts';
import { blocksHtml, type Dress, type LinkTo } from './html.ts';

// Pixels: the width that every client shows without scrolling.
const WIDTH = 600;
const FONT = "font-family:Georgia,'Times New Roman',serif";

/** A whole HTML document; `footer` is HTML that the sender adds (unsubscribe, postal address). */
export function renderMail(edition: Edition, linkTo: LinkTo, footer = ''): string {
  const { front } = edition;
  const direction = directionOf(front.lang);
  const align = direction === 'rtl' ? 'right' : 'left';
  const dress: Dress = {
    attributes: (element) => mailStyle(element, align),
    isolation: 'span',
    linkTo,
    lang: front.lang,
  };
  const date = escapeHtml(dayText(front.date, front.lang));
  const authors = front.authors
    .map(({ name }) => ` · ${isolated(name, escapeHtml(name), 'span')}`)
    .join('');
  const rows = [
    `<h1 style="font-size:24px;line-height:30px;margin:0 0 12px;text-align:${align}">${lineHtml(front.title, front.lang, 'span')}</h1>`,
    front.standfirst === null
      ? ''
      : `<p style="font-size:18px;line-height:26px;margin:0 0 12px;text-align:${align}">${lineHtml(front.standfirst, front.lang, 'span')}</p>`,
    `<p style="font-size:14px;color:#555555;margin:0 0 24px;text-align:${align}">${date}${authors}</p>`,
    blocksHtml(edition.blocks, dress),
    front.disclaimer === null
      ? ''
      : `<p style="font-size:13px;color:#555555;margin:24px 0 0;text-align:${align}">${lineHtml(front.disclaimer, front.lang, 'span')}</p>`,
    footer,
  ].filter((row) => row !== '');
  const lang = escapeHtml(front.lang);
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(front.title)}</title>`,
    '</head>',
    '<body style="margin:0;padding:0;background-color:#ffffff">',
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">`,
    `<table role="presentation" width="${WIDTH}" cellpadding="0" cellspacing="0" border="0" dir="${direction}" style="max-width:${WIDTH}px;width:100%"><tr>`,
    `<td align="${align}" dir="${direction}" style="padding:24px;${FONT};font-size:16px;line-height:24px;color:#1a1a1a">`,
    rows.join('\n'),
    '</td></tr></table>',
    '</td></tr></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function mailStyle(element: string, align: string): string {
  if (element.startsWith('a-')) return ' style="color:#0b4f8a;text-decoration:underline"';
  switch (element) {
    case 'p':
      return ` style="margin:0 0 16px;text-align:${align}"`;
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return ` style="font-size:19px;line-height:26px;margin:24px 0 12px;text-align:${align}"`;
    case 'ul':
    case 'ol':
      return ` style="margin:0 0 16px;padding-${align}:24px;text-align:${align}"`;
    case 'li':
      return ' style="margin:0 0 8px"';
    case 'blockquote':
      return ` style="margin:0 0 16px;padding-${align}:16px;border-${align}:3px solid #cccccc"`;
    case 'img':
      return ' border="0" style="max-width:100%;height:auto"';
    default:
      return '';
  }
}
