/** The shapes of a corpus: the item as authors write it and the line as it is published. */
import type { Span } from '@hearsay/text';

export const STYLES = [
  'news-agency',
  'newspaper',
  'official-statement',
  'interview',
  'column',
] as const;
export type Style = (typeof STYLES)[number];

export const SPLITS = ['train', 'dev'] as const;
export type Split = (typeof SPLITS)[number];

export const SOURCE_TYPES = [
  'person',
  'office',
  'organisation',
  'outlet',
  'document',
  'anonymous',
  'collective',
  'unknown',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const ACTS = ['speech', 'writing', 'thought', 'intention'] as const;
export type Act = (typeof ACTS)[number];

export const POLARITIES = [
  'asserts',
  'denies',
  'declines',
  'asks',
  'orders',
  'promises',
  'unclear',
] as const;
export type Polarity = (typeof POLARITIES)[number];

export const DENIED = ['content', 'report', 'outlet'] as const;
export type Denied = (typeof DENIED)[number];

export const KINDS = ['direct', 'indirect', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

export type Part = 'headline' | 'body';

/** A problem in a source file, said to its author. Lines count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Words in the item's text (`headline`: its title); spans count UTF-16 units. */
export interface Words {
  readonly spans: readonly Span[];
  readonly text: string;
}

/** The first full mention of a source. */
export interface Mention extends Words {
  readonly id: string;
  readonly type: SourceType;
  readonly part: Part;
}

export interface Statement {
  readonly id: string;
  readonly part: Part;
  readonly act: Act;
  readonly kind: Kind;
  /** Null only where nobody is meant (a hedge alone). */
  readonly source: (Words & { readonly type: SourceType; readonly mention: string }) | null;
  readonly cue: Words | null;
  readonly content: Words;
  readonly parent: string | null;
  /** From the publisher to the speaker; a nested one: its parent's, then its own. */
  readonly chain: readonly string[];
  readonly polarity: Polarity;
  readonly denies: Denied | null;
  readonly addressee?: Words;
  readonly venue?: Words;
}

/** One line of `train.jsonl` or `dev.jsonl`. */
export interface CorpusItem {
  readonly id: string;
  readonly lang: string;
  readonly style: Style;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}
