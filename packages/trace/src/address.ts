/** Web addresses as keys: what of an address tells articles apart. */

// Parameters that tell where a reader came from, never which article it is.
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|ref|cmpid|mc_[ce]id)=/i;
const MAX_ADDRESS = 8192; // longer ones are refused by browsers and servers

/** Scheme, `www.`, fragment, tracking parameters and a closing slash taken off; host in lower case. */
export function addressKey(address: string): string {
  const [beforeFragment = ''] = address.slice(0, MAX_ADDRESS).trim().split('#', 1);
  const [path = '', query] = beforeFragment.split(/\?(.*)/s, 2);
  const bare = path.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
  const slash = bare.indexOf('/');
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase();
  const rest = slash < 0 ? '' : trimSlashes(bare.slice(slash));
  const kept = (query ?? '').split('&').filter((one) => one !== '' && !TRACKING.test(one));
  return `${host}${rest}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

function trimSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
