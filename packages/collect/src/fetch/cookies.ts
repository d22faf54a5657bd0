/**
 * The cookies of one fetch. Some sites redirect in a circle until theirs come back; they are sent to
 * the host that set them, within this fetch, and forgotten with it: nobody is followed over time.
 */

/** Browsers keep some 50 to 180 for a host, of 4 kB each (RFC 6265, section 6.1). */
const MOST = 50;
const LONGEST = 4_096; // UTF-16 units of name and value

/** A name and a value as they may stand in a header. */
const PAIR = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*([\x21\x23-\x2b\x2d-\x3a\x3c-\x7e"]*)\s*(?:;|$)/;

export interface Cookies {
  /** Takes the `set-cookie` headers of an answer. */
  take(url: URL, headers: readonly string[]): void;
  /** The `cookie` header for an address, "" where there is nothing to send. */
  headerFor(url: URL): string;
}

export function createCookies(): Cookies {
  const hosts = new Map<string, Map<string, string>>();
  return {
    take(url, headers) {
      const kept = hosts.get(url.hostname) ?? new Map<string, string>();
      hosts.set(url.hostname, kept);
      for (const header of headers) {
        const [, name = '', value = ''] = PAIR.exec(header.slice(0, LONGEST)) ?? [];
        if (name !== '' && (kept.has(name) || kept.size < MOST)) kept.set(name, value);
      }
    },
    headerFor(url) {
      const kept = hosts.get(url.hostname) ?? new Map<string, string>();
      return [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    },
  };
}
