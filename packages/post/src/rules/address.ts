/**
 * Which mail addresses the desk writes to: the plain ones of RFC 5321, `local@domain` with dots and
 * plus signs. Comments, quoted local parts, address literals and letters beyond ASCII before the @ are
 * correct by the standards, used by nearly nobody, and the ways by which headers are broken into.
 */
import { domainToASCII } from 'node:url';

/** Octets: RFC 5321, 4.5.3.1, and the erratum 1690 on RFC 3696 for the whole. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
const MAX_LABEL = 63;

export interface MailAddress {
  /** As it is written to: the domain in ASCII and small letters. */
  readonly address: string;
  /** The one form under which a reader is found: all in small letters. */
  readonly key: string;
  readonly domain: string;
  /** The mailbox behind it without a tag (`+…`): what limits count by. */
  readonly mailbox: string;
}

export type AddressFault = 'empty' | 'long' | 'quoted' | 'unicode' | 'shape';

const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

function localFault(local: string): AddressFault | null {
  if (/["\\()<>,;:[\]\s]/.test(local)) return 'quoted';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: anything beyond ASCII is what is looked for
  if (/[^\u0000-\u007f]/.test(local)) return 'unicode';
  if (local.length > MAX_LOCAL) return 'long';
  return local.split('.').every((atom) => ATOM.test(atom)) ? null : 'shape';
}

function domainOf(text: string): string | null {
  if (/[\s()<>[\]\\",;:/?#%@]/.test(text)) return null;
  const domain = domainToASCII(text.toLowerCase());
  const labels = domain.split('.');
  const fits = labels.every((label) => label.length <= MAX_LABEL && LABEL.test(label));
  // A name of the public network has a top level, and that is no number.
  return fits && labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? '') ? domain : null;
}

/** The address a person typed, or what is wrong with it. */
export function readAddress(typed: string): MailAddress | { readonly fault: AddressFault } {
  const text = typed.trim();
  if (text === '') return { fault: 'empty' };
  // Before anything looks at the parts: a text of megabytes is no address.
  if (text.length > MAX_ADDRESS) return { fault: 'long' };
  const at = text.lastIndexOf('@');
  if (at <= 0) return { fault: 'shape' };
  const local = text.slice(0, at);
  const fault = localFault(local);
  if (fault !== null) return { fault };
  const domain = domainOf(text.slice(at + 1));
  if (domain === null) return { fault: 'shape' };
  const address = `${local}@${domain}`;
  if (address.length > MAX_ADDRESS) return { fault: 'long' };
  const key = address.toLowerCase();
  const [untagged = ''] = local.toLowerCase().split('+');
  return { address, key, domain, mailbox: `${untagged}@${domain}` };
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const MAILBOX = /^([^<>"\\]*)<([^<>]+)>$/;

/** `Name <address>` or an address alone; null for anything else. */
export function readMailbox(text: string): Mailbox | null {
  if (/\p{Cc}/u.test(text)) return null;
  const [, name = '', inside] = MAILBOX.exec(text.trim()) ?? [];
  const read = readAddress(inside ?? text);
  return 'address' in read ? { name: name.trim(), address: read.address } : null;
}
