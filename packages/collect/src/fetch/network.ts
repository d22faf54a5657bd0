/** Which machines may be reached: public ones, and those that the desk names. */
import ipaddr from 'ipaddr.js';
import type { NetworkRules } from './options.ts';

/** No private machine, no host of one's own. */
export const publicOnly: NetworkRules = { allow: [], hosts: {} };

const EVERYWHERE = '*';
const HTTP_PORT = 80;
const HTTPS_PORT = 443;

/** `host:port` as URLs write it: lower case, other scripts in ASCII, the port always there. */
function written(entry: string): string {
  const url = URL.parse(`http://${entry}`);
  return url === null || entry === EVERYWHERE ? entry : `${url.hostname}:${url.port || HTTP_PORT}`;
}

/** The rules with host names as URLs write them, however the desk file does. */
export function normalised({ allow, hosts }: NetworkRules): NetworkRules {
  const named = Object.entries(hosts).map(([name, target]) => [
    URL.parse(`http://${name}`)?.hostname ?? name,
    target,
  ]);
  return { allow: allow.map(written), hosts: Object.fromEntries(named) };
}

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

/** The port of an http or https address. */
export const portOf = (url: URL): number =>
  Number(url.port) || (url.protocol === 'https:' ? HTTPS_PORT : HTTP_PORT);

/** The `ip:port` that a desk gave to this host name, for http. */
export function mappedTo(rules: NetworkRules, url: URL): { host: string; port: number } | null {
  if (url.protocol !== 'http:' || !Object.hasOwn(rules.hosts, url.hostname)) return null;
  const target = URL.parse(`http://${rules.hosts[url.hostname]}`);
  if (target === null) return null;
  return { host: bareHost(target.hostname), port: Number(target.port) || HTTP_PORT };
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
