/** What stands in a folder of captures. */

import type { Failure } from '../failure.ts';
import type { FetchedCapture } from '../fetch/fetcher.ts';

/** One file: a capture, or why it is none. */
export type FolderEntry =
  | { readonly file: string; readonly capture: FetchedCapture }
  | ({ readonly file: string } & Failure);
