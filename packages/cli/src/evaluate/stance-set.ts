/** Headlines and texts with their marked stance: the train part of the Fake News Challenge (FNC-1). */
import { join } from 'node:path';
import { type HeadlineStance, type Page, readPage } from '@hearsay/weigh';
import { findSet, jsonLines } from './data.ts';
import type { DataMissing } from './evaluation.ts';

export interface StancePair {
  readonly headline: string;
  /** Number of the text. */
  readonly body: number;
  readonly stance: HeadlineStance;
  readonly headlinePage: Page;
  readonly textPage: Page;
}

interface Body {
  readonly body: number;
  readonly text: string;
}

type Marked = Pick<StancePair, 'headline' | 'body' | 'stance'>;

const FILES = ['fnc1-train-bodies.jsonl.gz', 'fnc1-train-stances.jsonl.gz'];

/** The language of the set. */
export const STANCE_LANG = 'en';
/** The classes, in the order in which the challenge names them. */
export const STANCE_LABELS: readonly HeadlineStance[] = [
  'agree',
  'disagree',
  'discuss',
  'unrelated',
];

/** Every fifth text is held back from training. */
const HELD_BODIES = 5;

export function isHeld({ body }: Marked): boolean {
  return body % HELD_BODIES === 0;
}

/** Of the texts that are not held back, every fourth chooses what training leaves open. */
export function isDev({ body }: Marked): boolean {
  return body % HELD_BODIES === 1;
}

/** The pairs that `keep` takes, in the order of the set. */
export async function stancePairs(
  data: string,
  keep: (pair: Marked) => boolean,
): Promise<readonly StancePair[] | DataMissing> {
  const set = await findSet(data, 'stories', FILES);
  if ('error' in set) return set;
  const [bodyFile = '', pairFile = ''] = FILES.map((name) => join(set.folder, name));
  const texts = new Map((await jsonLines<Body>(bodyFile)).map(({ body, text }) => [body, text]));
  const pages = new Map<string, Page>();
  const pageOf = (text: string): Page => {
    const page = pages.get(text) ?? readPage(text, STANCE_LANG);
    pages.set(text, page);
    return page;
  };
  return (await jsonLines<Marked>(pairFile)).filter(keep).map(({ headline, body, stance }) => ({
    headline,
    body,
    stance,
    headlinePage: pageOf(headline),
    textPage: pageOf(texts.get(body) ?? ''),
  }));
}
