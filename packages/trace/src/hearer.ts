/** The words for a source without the outlet that was told: "a diplomat to the Courier". */
import type { ChainLink } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { callingIn } from './calling.ts';
import { functionWords } from './languages/function-words.ts';
import { type OutletNames, type OutletRef, outletsNamedIn } from './outlet-names.ts';

const MAX_NAME = 6; // words of an outlet's name with what leads to it

/**
 * A person's words from which the publisher's own name at either end is cut, as somebody without a name;
 * null where it does not stand there or nothing for a person is left.
 */
export function withoutPublisher(
  version: Version,
  names: OutletNames,
  publisher: OutletRef | null,
  link: ChainLink,
): ChainLink | null {
  if (publisher === null || link.entity !== null || !PEOPLE.has(link.type)) return null;
  const { lang } = version.article;
  const named = outletsNamedIn(names, link.text, 'phrase');
  if (!named.some(({ key }) => key === publisher.key)) return null;
  const words = link.text.split(/\s+/u).filter((word) => word !== '');
  const isName = (some: readonly string[]): boolean =>
    outletsNamedIn(names, some.join(' '), 'phrase').some(({ key }) => key === publisher.key);
  const { frame } = functionWords(lang);
  for (let length = 1; length <= Math.min(MAX_NAME, words.length - 1); length += 1) {
    const rests = [
      isName(words.slice(0, length)) ? words.slice(length) : [],
      isName(words.slice(-length)) ? words.slice(0, -length) : [],
    ];
    for (const rest of rests) {
      const to = rest.findLastIndex((word) => !frame.has(fold(word)));
      const text = rest.slice(0, to + 1).join(' ');
      if (text !== '' && callingIn(lang, text) !== null)
        return { ...link, type: 'anonymous', text, mention: null };
    }
  }
  return null;
}

const PEOPLE: ReadonlySet<ChainLink['type']> = new Set(['person', 'anonymous', 'collective']);
