/** The addresses of an edition's links: `statement:KEY`, `capture:URL`, `claim:ID`, `outlet:ID`. */
import type { Target } from '../edition.ts';

const SCHEME = /^(statement|capture|claim|outlet):(.+)$/s;

/** Reads a link's address; what has none of the four schemes is an ordinary address. */
export function parseTarget(address: string): Target {
  const match = SCHEME.exec(address.trim());
  const rest = match?.[2]?.trim() ?? '';
  switch (match?.[1]) {
    case 'statement':
      return { to: 'statement', key: decoded(rest) };
    case 'capture':
      return { to: 'capture', url: rest };
    case 'claim':
      return { to: 'claim', id: decoded(rest) };
    case 'outlet':
      return { to: 'outlet', id: decoded(rest) };
    default:
      return { to: 'web', href: address };
  }
}

/** The address as it is written in an edition. */
export function formatTarget(target: Target): string {
  switch (target.to) {
    case 'statement':
      return `statement:${encoded(target.key)}`;
    case 'capture':
      return `capture:${target.url}`;
    case 'claim':
      return `claim:${encoded(target.id)}`;
    case 'outlet':
      return `outlet:${encoded(target.id)}`;
    case 'web':
      return target.href;
  }
}

// Only what would end a Markdown address, or be read as an escape, is encoded: keys stay readable.
function encoded(id: string): string {
  return id.replace(/[%\s<>()\\&]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray per cent sign: the id is taken as it stands.
    return id;
  }
}
