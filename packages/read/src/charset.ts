/**
 * Bytes to text. Order of trust: byte order mark, transport header, declaration in the document, the bytes
 * themselves. A declaration that does not fit the bytes is overruled, because pages copy declarations.
 */
import sniff from 'html-encoding-sniffer';
import { detect } from 'jschardet';
import type { ReadWarningCode } from './codes.ts';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding that was used, as the Encoding Standard writes it. */
  readonly charset: string;
  readonly warnings: readonly ReadWarningCode[];
}

/** Declarations are looked for this far, bytes: real pages have them past the standard's 1,024. */
const PRESCAN_BYTES = 8_192;

/** Bytes shown to the statistical detector; more changes no verdict and costs time. */
const DETECT_BYTES = 65_536;

/** Share of undecodable characters up to which UTF-8 text with damage is still UTF-8. */
const MAX_DAMAGE = 0.01;

/** Decodes a document. `markup` tells where a declaration can stand; plain text has none. */
export function decode(
  bytes: Uint8Array,
  contentType: string | null,
  markup: 'html' | 'xml' | 'plain',
): Decoded {
  const declared = markup === 'plain' ? null : declaredCharset(bytes, markup);
  const header = usable(headerCharset(contentType));
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (marked?.startsWith('utf-32'))
    return { text: decodeUtf32(bytes, marked), charset: marked, warnings: [] };
  if (marked) return finish(bytes, marked, []);
  const utf8 = tryUtf8(bytes);
  const claim = header ?? declared;
  if (utf8 !== null) {
    const plain = claim === null || claim === 'utf-8' || isAscii(bytes, utf8);
    if (plain || !claim.startsWith('iso-2022')) {
      return { text: utf8, charset: 'utf-8', warnings: plain ? [] : ['charset-overruled'] };
    }
  }
  if (header && header !== 'utf-8' && fits(bytes, header)) return finish(bytes, header, []);
  if (declared && declared !== 'utf-8' && fits(bytes, declared)) {
    return finish(bytes, declared, header && header !== declared ? ['charset-overruled'] : []);
  }
  if (claim === 'utf-8' && damage(bytes) <= MAX_DAMAGE) {
    return finish(bytes, 'utf-8', ['characters-damaged']);
  }
  const guessed = guess(bytes);
  return finish(bytes, guessed, [claim ? 'charset-overruled' : 'charset-guessed']);
}

/** The charset a Content-Type header or a meta element's content names, as printed. */
export function headerCharset(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredCharset(bytes: Uint8Array, markup: 'html' | 'xml'): string | null {
  const start = asciiStart(bytes);
  const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(
    start,
  )?.[1];
  if (declaration) return usable(declaration);
  if (markup === 'xml') return null;
  const unknown = 'x-user-defined';
  const sniffed = sniff(bytes, { maxPrescanBytes: PRESCAN_BYTES, defaultEncoding: unknown });
  return sniffed === unknown ? null : usable(sniffed);
}

function asciiStart(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 400));
}

function usable(label: string | null): string | null {
  if (!label) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'replacement' ? null : name;
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return 'utf-32le';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

/** UTF-16 and UTF-32 without a mark: the zero bytes around the first two characters, which are ASCII. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [...bytes.subarray(0, 8)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  const wide: Readonly<Record<string, string>> = {
    '000x000x': 'utf-32be',
    x000x000: 'utf-32le',
    '0x0x0x0x': 'utf-16be',
    x0x0x0x0: 'utf-16le',
  };
  return wide[zeros] ?? null;
}

/** The platform's decoder knows no UTF-32; feeds and mail archives have it now and then. */
function decodeUtf32(bytes: Uint8Array, charset: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, charset === 'utf-32le');
    const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    parts.push(valid ? String.fromCodePoint(code) : REPLACEMENT);
  }
  const text = parts.join('');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True where every byte stands for itself, so that all ASCII supersets read it alike. */
function isAscii(bytes: Uint8Array, text: string): boolean {
  return bytes.length === text.length;
}

const REPLACEMENT = '\uFFFD';

function damage(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    damaged += 1;
  }
  return damaged / Math.max(1, text.length);
}

/** UTF-16 without a mark is rare and needs zero bytes; legacy charsets take any byte. */
function fits(bytes: Uint8Array, charset: string): boolean {
  if (!charset.startsWith('utf-16')) return true;
  return bytes.subarray(0, PRESCAN_BYTES).includes(0);
}

function guess(bytes: Uint8Array): string {
  const highStart = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, highStart - DETECT_BYTES / 2);
  const found = detect(bytes.subarray(from, from + DETECT_BYTES)).encoding;
  return usable(found) ?? 'windows-1252';
}

function finish(bytes: Uint8Array, charset: string, warnings: ReadWarningCode[]): Decoded {
  const text = new TextDecoder(charset).decode(bytes);
  const damaged = text.includes(REPLACEMENT) && !warnings.includes('characters-damaged');
  return { text, charset, warnings: damaged ? [...warnings, 'characters-damaged'] : warnings };
}
