/** One version of one article, read, attributed and resolved: what the stages to the right work on. */
import type { Attribution } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import type { NamedMention } from './named/named-mention.ts';

export interface Version {
  /** The article's address: canonical where known. All versions of one article share it. */
  readonly address: string;
  /** 1 for the first text captured, 2 for the first that differs from it, and so on. */
  readonly version: number;
  /** The desk's outlet id, null for an outlet the desk does not know. */
  readonly outlet: string | null;
  /** ISO instant of the capture whose text this version is. */
  readonly captured: string;
  /** SHA-256 of the captured bytes, hex. */
  readonly sha256: string;
  readonly article: Article;
  readonly attribution: Attribution;
  /** Names in the rest of the text, beside the sources that `attribution` mentions. */
  readonly names: readonly NamedMention[];
}
