/** Addresses as they are asked for. */
import { type Failure, failure } from '../failure.ts';

/** How much of a wrong address a message repeats. */
const SHOWN = 200;

/** http or https, absolute against `base`, without fragment, user name and password. */
export function parseAddress(address: string, base?: URL): URL | Failure {
  const url = URL.parse(address, base?.href);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return failure('bad-address', `"${address.slice(0, SHOWN)}" is no http or https address.`);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}
