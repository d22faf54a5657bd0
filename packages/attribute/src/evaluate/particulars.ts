/**
 * How often statements are right in what they tell beside their words: the source's type, polarity,
 * act, kind, the reporting chain, and the statement that a nested one stands in. Judged on statements
 * that are paired with a marked one and share half of their content with it.
 */
import type {
  Act,
  Attribution,
  ChainLink,
  Denied,
  Polarity,
  SourceType,
  Statement,
  StatementKind,
} from '../statement.ts';
import { type GoldAttribution, type Marked, markGold, markStatements } from './convert.ts';
import { HALF, pair } from './pair.ts';
import { measureText } from './words.ts';

/** What a marked statement of the project's own corpora tells beside its words. */
export interface MarkedParticulars {
  /** Null where nobody is meant. */
  readonly sourceType: SourceType | null;
  readonly polarity: Polarity;
  /** Set exactly when polarity is `denies`. */
  readonly denies: Denied | null;
  readonly act: Act;
  readonly kind: StatementKind;
  /** Index of the statement that holds this one, among the document's marked ones. */
  readonly parent: number | null;
  /** Names from the publisher to the speaker, each as first written in full. */
  readonly chain: readonly string[];
}

export interface ParticularDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly (GoldAttribution & { readonly told?: MarkedParticulars })[];
}

export const PARTICULARS = [
  'source type',
  'polarity',
  'what is denied',
  'act',
  'kind',
  'chain',
  'nested: parent',
  'nested: parent and chain',
] as const;
export type Particular = (typeof PARTICULARS)[number];

/** Numbers of marked statements: `found` are those paired, `right` those told as they are marked. */
export interface Share {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

type Shares = Record<Particular, { right: number; found: number; marked: number }>;

/**
 * The shares over documents whose statements say what they tell; null where none does. The rows of
 * nested statements count only those that are marked as nested, `what is denied` only denials that
 * are told as denials.
 */
export function scoreParticulars(
  documents: readonly ParticularDocument[],
  attributions: ReadonlyMap<string, Attribution>,
): Readonly<Record<Particular, Share>> | null {
  const shares = Object.fromEntries(
    PARTICULARS.map((name) => [name, { right: 0, found: 0, marked: 0 }]),
  ) as Shares;
  for (const document of documents) countDocument(shares, document, attributions.get(document.id));
  return shares.kind.marked === 0 ? null : shares;
}

function countDocument(
  shares: Shares,
  { text, attributions }: ParticularDocument,
  found: Attribution | undefined,
): void {
  const measured = measureText(text);
  const gold = markGold(measured, attributions);
  const statements = (found?.statements ?? []).filter(({ part }) => part === 'body');
  const partners = partnersOf(gold, markStatements(text, measured, statements, false), statements);
  const names = new Map((found?.mentions ?? []).map((one) => [one.id, one.text]));
  attributions.forEach(({ told }, at) => {
    if (told === undefined) return;
    const statement = partners.get(at);
    const count = (name: Particular, isRight: boolean): void => {
      const share = shares[name];
      share.marked++;
      if (statement !== undefined) share.found++;
      if (isRight) share.right++;
    };
    const isChain = statement !== undefined && sameChain(told.chain, statement.chain, names);
    count('source type', statement !== undefined && typeOf(statement) === told.sourceType);
    count('polarity', statement?.polarity === told.polarity);
    count('act', statement?.act === told.act);
    count('kind', statement?.kind === told.kind);
    count('chain', isChain);
    if (told.polarity === 'denies' && statement?.polarity === 'denies')
      count('what is denied', statement.denies === told.denies);
    if (told.parent === null) return;
    const holder = partners.get(told.parent);
    const isParent = holder !== undefined && statement?.parent === holder.id;
    count('nested: parent', isParent);
    count('nested: parent and chain', isParent && isChain);
  });
}

const typeOf = ({ source }: Statement): SourceType | null => source?.type ?? null;

/** The statement that is paired with each marked one, by the marked one's index. */
function partnersOf(
  gold: readonly Marked[],
  predicted: readonly Marked[],
  statements: readonly Statement[],
): ReadonlyMap<number, Statement> {
  const goldAt = new Map(gold.map((one, at) => [one, at]));
  const statementOf = new Map(predicted.map((one, at) => [one, statements[at]]));
  const partners = new Map<number, Statement>();
  for (const [one, other, dice] of pair(gold, predicted)) {
    const at = goldAt.get(one);
    const statement = statementOf.get(other);
    if (dice >= HALF && at !== undefined && statement !== undefined) partners.set(at, statement);
  }
  return partners;
}

/** As many links, each by the same name: its own words, or those of its mention, share half. */
function sameChain(
  names: readonly string[],
  chain: readonly ChainLink[],
  mentions: ReadonlyMap<string, string>,
): boolean {
  return (
    names.length === chain.length &&
    chain.every((link, at) => {
      const named = wordsOf(names[at] ?? '');
      const full = link.mention === null ? undefined : mentions.get(link.mention);
      return [link.text, full ?? ''].some((text) => shareHalf(named, wordsOf(text)));
    })
  );
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

function shareHalf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size) >= HALF;
}
