/** Gold and predictions in one form: word indices; predictions converted to how the gold is marked. */

import type { Part } from '@hearsay/read';
import type { Span } from '@hearsay/text';
import type { Statement } from '../statement.ts';
import { COMPLEMENTISER } from './languages/en.ts';
import { type MeasuredText, touched } from './words.ts';

/** One marked attribution; spans in UTF-16 units of the document's text. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly addressee?: readonly Span[];
  readonly type?: string;
  readonly isNested?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

export interface Prediction {
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** A statement as the measure sees it. */
export interface Marked {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly addressee: readonly number[];
  readonly type: string | null;
  readonly nested: boolean;
  readonly kind: string | null;
  readonly confidence: number;
  readonly why: string;
  /** The first words of the source, in UTF-16 units of the text; null where it has none. */
  readonly sourceAt: Span | null;
  /** Id of the mention that a predicted source points to. */
  readonly mention: string | null;
}

/** Gold files count Unicode code points: their spans in UTF-16 units. */
export function toUtf16(text: string, spans: readonly Span[]): Span[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return spans.map(([from, to]) => [units[from] ?? at, units[to] ?? at]);
}

/** Gold attributions as word indices. */
export function markGold(text: MeasuredText, gold: readonly GoldAttribution[]): Marked[] {
  return gold.map((one) => ({
    source: touched(text, one.source),
    cue: touched(text, one.cue),
    content: touched(text, one.content),
    addressee: touched(text, one.addressee ?? []),
    type: one.type ?? null,
    nested: one.isNested ?? false,
    kind: null,
    confidence: 1,
    why: '',
    sourceAt: one.source[0] ?? null,
    mention: null,
  }));
}

type Loose = {
  source: Span[];
  cue: Span[];
  content: Span[];
  addressee: Span[];
  statement: Statement;
};

/**
 * Statements of the body as word indices. `outermost`: the gold marks no nested statements, keeps
 * "that" inside contents and has a cue everywhere, so that is how statements are converted.
 */
export function markStatements(
  text: string,
  measured: MeasuredText,
  statements: readonly Statement[],
  outermost: boolean,
): Marked[] {
  const loose = outermost ? asOutermost(text, statements) : statements.flatMap(bodyParts);
  return loose.map((one) => ({
    source: touched(measured, one.source),
    cue: touched(measured, one.cue),
    content: touched(measured, one.content),
    addressee: touched(measured, one.addressee),
    type: one.statement.source?.type ?? null,
    nested: false,
    kind: one.statement.kind,
    confidence: one.statement.confidence,
    why: one.statement.why,
    sourceAt: one.source[0] ?? null,
    mention: one.statement.source?.mention ?? null,
  }));
}

function bodyParts(statement: Statement): Loose[] {
  if (statement.part !== 'body') return [];
  const inBody = (value: { spans: readonly Span[]; part?: Part } | null): Span[] =>
    value && (value.part ?? 'body') === 'body' ? [...value.spans] : [];
  return [
    {
      source: inBody(statement.source),
      cue: inBody(statement.cue),
      content: [...statement.content.spans],
      addressee: inBody(statement.addressee),
      statement,
    },
  ];
}

function asOutermost(text: string, statements: readonly Statement[]): Loose[] {
  const found: Loose[] = [];
  let last: { mention: string | null; loose: Loose } | null = null;
  for (const loose of statements.flatMap(bodyParts)) {
    const { statement } = loose;
    const mention = statement.source?.mention ?? null;
    if (loose.cue.length === 0 && !statement.cue?.part) {
      if (last && mention !== null && mention === last.mention) {
        last.loose.content.push(...loose.content);
      }
      continue;
    }
    loose.content = withComplementiser(text, loose.content);
    found.push(loose);
    if (statement.parent === null) last = { mention, loose };
  }
  return found;
}

const COMPLEMENTISER_REACH = 8; // UTF-16 units before the content, as the published measure looks

function withComplementiser(text: string, content: readonly Span[]): Span[] {
  const first = [...content].sort((a, b) => a[0] - b[0])[0];
  if (first === undefined) return [];
  const before = text.slice(Math.max(0, first[0] - COMPLEMENTISER_REACH), first[0]);
  const found = COMPLEMENTISER.exec(before);
  if (found === null) return [...content];
  return content.map((span) => (span === first ? [first[0] - found[0].length, first[1]] : span));
}

/** Without the ones that lie inside another's content. */
export function outermostOnly(marked: readonly Marked[]): Marked[] {
  const sets = marked.map((one) => new Set(one.content));
  const inside = (a: number, b: number): boolean => {
    const inner = marked[a] as Marked;
    const outer = sets[b] as Set<number>;
    if (inner.content.length === 0 || !inner.content.every((at) => outer.has(at))) return false;
    if (inner.cue.length > 0) return inner.cue.every((at) => outer.has(at));
    return inner.content.length < outer.size && inner.source.every((at) => outer.has(at));
  };
  return marked.filter(
    (_, a) => !marked.some((__, b) => b !== a && inside(a, b) && !(inside(b, a) && b > a)),
  );
}
