/** What a page is asked, and what it answers; `app.ts` makes HTTP of it. */
import type { Html } from './html.ts';
import type { Speaking } from './languages/speaking.ts';

export interface Asked extends Speaking {
  /** The language that the address names; null where the reader's browser decided. */
  readonly chosen: string | null;
  /** The site's public address without a final slash. */
  readonly base: string;
  /** The part of the path that names what is asked for, decoded. */
  param(name: string): string;
  query(name: string): string;
  /** Number of a list's page, from 1; anything else that stands there is the first. */
  readonly page: number;
}

export interface Answer {
  readonly status: 200 | 404 | 410;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** How long it may be kept without asking. */
  readonly cache: 'minute' | 'forever' | 'never';
  /** Language of a page; left out of what is the same for every reader. */
  readonly lang?: string;
  /** Link headers (RFC 8288). */
  readonly links?: readonly string[];
}

/** Null where nothing stands at the address. */
export type Answering = (asked: Asked) => Promise<Answer | null>;

/** A whole page in the language of what was asked. */
export function pageAnswer({ lang }: Speaking, page: Html, status: Answer['status'] = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body: String(page), cache: 'minute', lang };
}

/** Text of another type: a feed, Markdown, a list for programs. */
export function textAnswer(type: string, body: string): Answer {
  return { status: 200, type, body, cache: 'minute' };
}
