/** The network of an address, shortened: enough to limit by and to prove with, not to name a person. */
import { isIP } from 'node:net';

const V6_GROUPS = 8;
/** A provider gives a household a /48 to /64; the former is what one attacker may roam in. */
const V6_KEPT = 3;

function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  const gap = Math.max(0, V6_GROUPS - before.length - after.length);
  return [...before, ...Array<string>(gap).fill('0'), ...after];
}

/** `192.0.2.0/24`, `2001:db8:1::/48`, or `unknown`. */
export function networkOf(address: string | null): string {
  const bare = (address ?? '')
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  if (isIP(bare) === 4) return `${bare.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(bare) !== 6) return 'unknown';
  const kept = groupsOf(bare.toLowerCase())
    .slice(0, V6_KEPT)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${kept.join(':')}::/48`;
}

/**
 * The address of who asks. Each proxy appends the address it was asked from: of `proxies` believed
 * ones, the entry that the outermost wrote is the last that nobody could invent.
 */
export function clientAddress(
  peer: string | null,
  forwarded: string | null,
  proxies: number,
): string | null {
  if (proxies === 0 || forwarded === null) return peer;
  const chain = forwarded.split(',').map((entry) => entry.trim());
  return chain[chain.length - proxies] ?? peer;
}
