/** Makes damaged feed XML readable: what stands before the root goes, and stray marks are told. */

/** Anything before the document's first own tag: blank lines, HTML error output, server chatter. */
const START = /<\?xml[\s?]|<!DOCTYPE[\s>]|<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)[\s>]/i;

/** An ampersand that begins no reference. */
const STRAY_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});)/i;

export interface Repaired {
  readonly xml: string;
  readonly damaged: boolean;
}

/** Cuts what precedes the feed and tells whether the text is damaged. */
export function repairXml(source: string): Repaired {
  const start = source.search(START);
  const xml = start > 0 ? source.slice(start) : source;
  const preceded = start > 0 && source.slice(0, start).trim() !== '' && !/^\s*<!--/.test(source);
  return { xml, damaged: preceded || isCut(xml) || STRAY_AMPERSAND.test(withoutSections(xml)) };
}

/** A document that does not end with a closing tag or comment was cut. */
function isCut(xml: string): boolean {
  return (
    !/>\s*$/.test(xml.slice(-TAIL)) ||
    !/<\/(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)\s*>/i.test(xml.slice(-TAIL))
  );
}

/** The closing tag stands this close to the end, but for comments. */
const TAIL = 2_000;

function withoutSections(xml: string): string {
  return xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replace(/<!--[\s\S]*?-->/g, '');
}
