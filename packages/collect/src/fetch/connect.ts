/**
 * The connections: each is checked at the moment it is made, after the name is resolved, so that a
 * name that points into a private network, now or after a second look-up, leads nowhere.
 */
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { FetchLimits } from './limits.ts';
import { bareHost, isAllowed, isPublic, mappedTo, portOf } from './network.ts';
import type { NetworkRules, Resolve } from './options.ts';

/** Told apart from other errors by its class. */
export class PrivateAddressError extends Error {}

/** The machine's resolver, as programs use it (hosts file, then DNS). */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** Where a connection goes: the machine to ask for, and the addresses its name may lead to. */
interface Target {
  readonly hostname: string;
  readonly port: string;
  readonly addresses: readonly string[];
}

/** The addresses of a host that may be reached; throws where there are none. */
async function permitted(url: URL, rules: NetworkRules, resolve: Resolve): Promise<Target> {
  const mapped = mappedTo(rules, url);
  // The desk's own file names this machine: that allows it.
  if (mapped !== null)
    return { hostname: mapped.host, port: String(mapped.port), addresses: [mapped.host] };
  if (Object.hasOwn(rules.hosts, url.hostname))
    throw new Error(`network.hosts maps ${url.hostname} for http, and the address says https`);
  const hostname = bareHost(url.hostname);
  const all = isIP(hostname) ? [hostname] : await resolve(hostname);
  const addresses = all.filter((one) => isPublic(one) || isAllowed(rules, url, one));
  if (addresses.length > 0) return { hostname, port: url.port, addresses };
  throw new PrivateAddressError(
    `${url.host} leads into a private network (${all.join(', ')}). If it is the desk's own, add "${url.hostname}:${portOf(url)}" to network.allow in desk.yaml`,
  );
}

/** A look-up that gives just these addresses: what was checked is what is connected to. */
function lookupOf(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = found;
    if (options.all) callback(null, found);
    else if (first !== undefined) callback(null, first.address, first.family);
  };
}

const CONNECTIONS = 8; // to one origin; how many are used at a time is settled by taking turns

/** An agent whose every connection keeps to the rules. */
export function createAgent(rules: NetworkRules, limits: FetchLimits, resolve: Resolve): Agent {
  const timing = { timeout: limits.fetchTime, allowH2: false };
  return new Agent({
    connections: CONNECTIONS,
    headersTimeout: limits.fetchTime,
    bodyTimeout: limits.fetchTime,
    connect(options, callback) {
      const url = new URL(`${options.protocol}//${options.host ?? options.hostname}`);
      permitted(url, rules, resolve).then(
        ({ hostname, port, addresses }) =>
          buildConnector({ ...timing, lookup: lookupOf(addresses) })(
            { ...options, hostname, port },
            callback,
          ),
        (error: Error) => callback(error, null),
      );
    },
  });
}
