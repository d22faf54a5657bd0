/** Credit lines of pictures and footage: parted from the caption, and read as a chain. */

import { foldLabel } from '../languages/fold-label.ts';
import { readingLanguages } from '../languages/index.ts';
import { beginsWithLabel } from '../languages/labels.ts';

/** Parts a caption's closing credit from it: in brackets, after "Photo:", or after a mark. */
export function splitCredit(caption: string): { text: string; credit: string | null } {
  const bracket = /\s*[([]([^()[\]]{2,120})[)\]]\s*\.?$/.exec(caption);
  if (bracket?.[1] && startsLikeCredit(bracket[1])) {
    return { text: caption.slice(0, bracket.index).trim(), credit: bracket[1] };
  }
  for (const mark of caption.matchAll(
    /(?:^|[.!?|•؟。–—-]\s*|\s{1,3}|©\s?)(?=[^\s.!?|•]{1,30}(?:\s[^\s.!?|•:]{1,30})?\s?[:/©])/g,
  )) {
    const rest = caption.slice(mark.index + mark[0].length);
    if (rest.length <= MAX_CREDIT && startsLikeCredit(rest)) {
      return {
        text: caption
          .slice(0, mark.index + mark[0].length)
          .replace(/[\s|•–—-]+$/, '')
          .trim(),
        credit: rest,
      };
    }
  }
  const sign = caption.indexOf('©');
  if (sign !== -1 && caption.length - sign <= MAX_CREDIT) {
    return { text: caption.slice(0, sign).trim(), credit: caption.slice(sign) };
  }
  return { text: caption, credit: null };
}

const MAX_CREDIT = 120;

function startsLikeCredit(text: string): boolean {
  if (text.trimStart().startsWith('©')) return true;
  const label = /^([^:]{1,30}):/.exec(text)?.[1];
  if (label !== undefined) return beginsWithLabel('creditStarts', foldLabel(label));
  return (
    /^[^.!?]{2,60}\/[^.!?]{2,60}$/.test(text) || viaWords.some((via) => text.includes(` ${via} `))
  );
}

const viaWords: readonly string[] = readingLanguages.flatMap((language) => language.creditVia);

/**
 * The credit chain, nearest to the page first: "Foreign Ministry via Agency A" gives Agency A, then the
 * ministry; "Hana Sarto/Agency A" gives Agency A, then the photographer.
 */
export function creditChain(printed: string): readonly string[] {
  let text = printed.replace(/^[\s(©]+|[\s).]+$/g, '');
  const label = /^([^:]{1,30}):\s*/.exec(text);
  if (label?.[1] && beginsWithLabel('creditStarts', foldLabel(label[1])))
    text = text.slice(label[0].length);
  let parts = [text];
  for (const via of viaWords) parts = parts.flatMap((part) => part.split(` ${via} `));
  return parts
    .reverse()
    .flatMap((part) => part.split(/\s*\/\s*/).reverse())
    .map((name) => name.replace(/^[\s©,]+|[\s,.]+$/g, ''))
    .filter((name) => name !== '' && name.length <= MAX_CREDIT);
}
