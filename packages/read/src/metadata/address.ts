/** Addresses of a page: resolved, and trusted only where they are web addresses. */

/** The address against the page's own, or null where it is no web address. */
export function resolveAddress(href: string | null, base: string | null): string | null {
  if (!href) return null;
  const trimmed = href.trim();
  const absolute = base && URL.canParse(trimmed, base) ? new URL(trimmed, base) : parse(trimmed);
  return absolute && /^https?:$/.test(absolute.protocol) ? absolute.href : null;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** The address in links of the text: absolute where possible, else as printed; null for script and anchors. */
export function linkAddress(href: string, base: string | null): string | null {
  if (href.startsWith('#') || /^(?:javascript|data|vbscript):/i.test(href)) return null;
  if (/^(?:mailto|tel):/i.test(href)) return href;
  return (
    resolveAddress(href, base) ?? (base === null && !/^[a-z][\w+.-]*:/i.test(href) ? href : null)
  );
}

/** The host of an address without "www.", or null. */
export function hostOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '') || null;
}
