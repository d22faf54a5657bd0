/** Which machines may be reached: public ones, and those that the desk names. */
import ipaddr from 'ipaddr.js';
import type { NetworkRules } from './options.ts';

/** No private machine, no host of one's own. */
export const publicOnly: NetworkRules = { allow: [], hosts: {} };

const EVERYWHERE = '*';

/** Address ranges that carry an IPv4 address inside: it is that one which counts. */
const MAPPED = 'ipv4Mapped';
const TRANSLATED = 'rfc6052'; // 64:ff9b::/96, IPv4 behind a translator

/**
 * Whether an IP address lies in the public internet: everything that IANA reserves (loopback,
 * private, link-local, shared, documentation, multicast …) does not.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  const v6 = parsed as ipaddr.IPv6;
  if (v6.range() === MAPPED) return isPublic(v6.toIPv4Address().toString());
  if (v6.range() === TRANSLATED) {
    const last = v6.toByteArray().slice(-4);
    return isPublic(last.join('.'));
  }
  return v6.range() === 'unicast';
}

/** Host of a URL without the brackets of IPv6. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

/** The `ip:port` that a desk gave to this host name, for http. */
export function mappedTo(rules: NetworkRules, url: URL): { host: string; port: number } | null {
  if (url.protocol !== 'http:' || !Object.hasOwn(rules.hosts, url.hostname)) return null;
  const target = URL.parse(`http://${rules.hosts[url.hostname]}`);
  if (target === null) return null;
  return { host: bareHost(target.hostname), port: Number(target.port) || 80 };
}

/** Whether the desk names this host, or the address it has, as one of its own. */
export function isAllowed(rules: NetworkRules, url: URL, address: string): boolean {
  const port = portOf(url);
  const names = [url.hostname, bareHost(url.hostname), address, `[${address}]`];
  return rules.allow.some(
    (entry) => entry === EVERYWHERE || names.some((name) => entry === `${name}:${port}`),
  );
}

/** Whether requests to this host go to a machine of the desk's own, which needs no sparing. */
export function isOwn(rules: NetworkRules, url: URL): boolean {
  if (mappedTo(rules, url) !== null) return true;
  const host = bareHost(url.hostname);
  return isAllowed({ ...rules, allow: rules.allow.filter((one) => one !== EVERYWHERE) }, url, host);
}
