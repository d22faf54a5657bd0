/** What one process may take over from the run of another: reading captures, finding who says what. */
import type { Capture } from '@hearsay/store';
import { engineSetting } from '../../reading/engines.ts';
import { stageVersion } from '../stage-version.ts';

/** Which capture: its bytes, and when they stood at which address. */
export interface CaptureName {
  readonly sha256: string;
  readonly address: string;
  /** UTC instant. */
  readonly captured: string;
}

export type Task =
  | { readonly step: 'read'; readonly captures: readonly CaptureName[] }
  | { readonly step: 'attribute'; readonly articles: readonly ArticleTask[] };

export interface ArticleTask {
  readonly address: string;
  /** The captures that begin its versions, in their order. */
  readonly captures: readonly CaptureName[];
}

export function nameOf({ sha256, address, captured }: Capture): CaptureName {
  return { sha256, address, captured };
}

/** Items in lots of a size. */
export function inLots<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, lot) =>
    items.slice(lot * size, (lot + 1) * size),
  );
}

/** Processes whose code or engine differs would make results that are of no use to each other. */
export function queueName(): string {
  return `${stageVersion('attribute')}-${engineSetting() ?? 'usual'}`;
}
