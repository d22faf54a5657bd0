/** W3C Web Annotations of what an edition cites: the words, and where they stand in the capture. */
import { partText } from '@hearsay/read';
import type { Edition } from '../edition.ts';
import { flowsOf } from '../gate/flow.ts';
import type { Proof, Proofs } from '../gate/proofs.ts';

// Characters of context on each side: what Hypothesis uses, enough to tell repeated words apart.
const CONTEXT = 32;

/** `start` and `end` count Unicode code points, as the standard says; `end` is exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface AnnotationTarget {
  readonly source: string;
  /** `body`, `headline`, `standfirst` or `caption`: the string that positions count in. */
  readonly part: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  readonly state: {
    readonly type: 'TimeState';
    /** ISO instant of the capture, and the SHA-256 of its bytes. */
    readonly sourceDate: string;
    readonly sha256: string;
  };
}

export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting';
  /** One target for each stretch of a discontinuous statement. */
  readonly target: readonly AnnotationTarget[];
}

/**
 * One annotation for each statement the edition cites, in the order of the text; `idOf` gives its
 * permanent address.
 */
export function annotationsOf(
  edition: Edition,
  proofs: Proofs,
  idOf: (key: string) => string,
): readonly Annotation[] {
  const keys = new Set<string>();
  for (const { target } of flowsOf(edition).flatMap((flow) => flow.links)) {
    if (target.to === 'statement') keys.add(target.key);
  }
  return [...keys].flatMap((key) => {
    const proof = proofs.statement(key);
    return proof === null ? [] : [annotation(proof, idOf(key))];
  });
}

function annotation({ statement, version }: Proof, id: string): Annotation {
  const text = partText(version.article, statement.part, statement.partIndex);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'highlighting',
    target: statement.content.spans.map(([start, end]): AnnotationTarget => {
      return {
        source: version.address,
        part: statement.part,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(wholeFrom(text, start - CONTEXT), start),
            suffix: text.slice(end, wholeFrom(text, end + CONTEXT)),
          },
          {
            type: 'TextPositionSelector',
            start: codePoints(text, start),
            end: codePoints(text, end),
          },
        ],
        state: { type: 'TimeState', sourceDate: version.captured, sha256: version.sha256 },
      };
    }),
  };
}

/** The offset, moved off the middle of a surrogate pair and into the text. */
function wholeFrom(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Code points before an offset in UTF-16 units. */
function codePoints(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; count += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return count;
}
