/** What an input is, by its first bytes and, where they do not tell, by its Content-Type. */

import { isGzip } from './gzip.ts';
import { isWarc } from './warc.ts';

export type Container = 'html' | 'text' | 'pdf' | 'mail' | 'warc' | 'gzip' | 'binary';

/** So many bytes are looked at; mail headers of newsletters reach several thousand. */
const LOOKED_AT = 4_096;

/** Text has fewer control characters than this share. */
const MAX_CONTROLS = 0.02;

/** Tells the container. Unknown text is taken for HTML as soon as it holds a tag. */
export function containerOf(bytes: Uint8Array, contentType: string | null): Container {
  if (isGzip(bytes, 0)) return 'gzip';
  if (isWarc(bytes)) return 'warc';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const type = (contentType ?? '').toLowerCase().split(';', 1)[0]?.trim() ?? '';
  if (start.trimStart().startsWith('%PDF-') || start.slice(0, 1_024).includes('%PDF-'))
    return 'pdf';
  const utf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  if (!utf16 && isBinary(bytes.subarray(0, LOOKED_AT))) return 'binary';
  if (type === 'message/rfc822' || type === 'multipart/related' || isMail(start)) return 'mail';
  const readable = utf16 ? start.replaceAll('\0', '') : start;
  if (type === 'text/plain' && !/<(?:!doctype|html|head|body)\b/i.test(readable)) return 'text';
  if (
    /<\/?[a-z!][^<>]{0,400}>/i.test(readable) ||
    /<(?:!doctype|html|body|div|p|script)\b/i.test(readable)
  )
    return 'html';
  if (type.includes('html') || type.includes('xml')) return 'html';
  return hasTags(bytes) ? 'html' : 'text';
}

/** Mail begins with header lines, among them some that only mail has. */
function isMail(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = header.split(/\r?\n/);
  if (!/^(?:[A-Za-z][\w-]{1,60}:|From )/.test(lines[0] ?? '')) return false;
  const names = new Set(lines.map((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1]?.toLowerCase()));
  const marks = [
    'mime-version',
    'received',
    'message-id',
    'return-path',
    'content-transfer-encoding',
    'delivered-to',
  ];
  const known = ['from', 'subject', 'date', 'to', 'content-type'].filter((name) =>
    names.has(name),
  ).length;
  return known >= 2 && (marks.some((name) => names.has(name)) || known >= 4);
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0c &&
      byte !== 0x0d &&
      byte !== 0x1b
    )
      controls += 1;
  }
  return controls > bytes.length * MAX_CONTROLS;
}

/** A closing tag anywhere: long inline scripts or comments may stand before the first. */
function hasTags(bytes: Uint8Array): boolean {
  const SLASH = 0x2f;
  const LESS = 0x3c;
  for (let at = bytes.indexOf(LESS); at !== -1; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === SLASH) return true;
  }
  return false;
}
