/** The day the words were said, where the cue's sentence gives it outside the content. */
import type { Article } from '@hearsay/read';
import { type DateExpression, findDates, primaryCode } from '@hearsay/text';
import { type Draft, extent } from '../draft.ts';
import { type Run, spanOf, spansOf } from '../passage/passage.ts';
import { COMMA, clauseBounds, markOf, type Scene } from '../rules/scene.ts';
import type { Said } from '../statement.ts';

/** How far from the cue a day still belongs to it. */
const MAX_DISTANCE = 120; // UTF-16 units: a subordinate clause tells other days beyond that

/** Words read on either side of the cue: more than the distance, so that a date is not cut. */
const MAX_WORDS = 40;

const PRECISIONS: Readonly<Record<string, Said['precision']>> = {
  minute: 'minute',
  second: 'minute',
  hour: 'day',
  day: 'day',
  month: 'month',
  year: 'year',
};
/** Characters of an ISO date at each precision. */
const LENGTHS: Readonly<Record<Said['precision'], number>> = {
  minute: 16,
  day: 10,
  month: 7,
  year: 4,
};

/**
 * The nearest date to the cue among the narrator's words of its sentence. Only those words are
 * read: a verb inside the content ("would return") must not turn a weekday to the future.
 */
export function saidOn(scene: Scene, made: Draft, article: Article): Said | null {
  const anchor = extent(made.cue.length > 0 ? made.cue : made.source);
  if (anchor[1] === 0) return null;
  const clause = clauseBounds(scene, anchor[0]);
  const [from, to] = spanOf(scene.passage, [
    Math.max(clause[0], anchor[0] - MAX_WORDS),
    Math.min(clause[1], anchor[1] + MAX_WORDS),
  ]);
  const [cueStart, cueEnd] = spanOf(scene.passage, anchor);
  const published = article.published?.value ?? null;
  const words = withoutContent(scene, made, from, to);
  let best: DateExpression | null = null;
  let nearest = MAX_DISTANCE;
  const options = { lang: primaryCode(scene.passage.lang), reference: published, zone: null };
  for (const found of findDates(words, options)) {
    if (found.type !== 'date' && found.type !== 'time') continue;
    const gap = Math.max(cueStart - from - found.span[1], from + found.span[0] - cueEnd);
    if (gap >= nearest || isLater(found.value, published)) continue;
    best = found;
    nearest = gap;
  }
  return best === null ? null : saidFrom(best);
}

/** A stretch with the content's words blanked, so that offsets stay. */
function withoutContent(scene: Scene, made: Draft, from: number, to: number): string {
  let words = scene.passage.text.slice(from, to);
  for (const [start, end] of spansOf(scene.passage, reported(scene, made.content))) {
    const first = Math.max(0, start - from);
    const last = Math.min(words.length, end - from);
    if (last > first) words = words.slice(0, first) + ' '.repeat(last - first) + words.slice(last);
  }
  return words;
}

/** Words before "that" which a learnt content takes in: "denied, in a note of Tuesday evening, that". */
const MAX_PRELUDE = 20;

/** The content from its conjunction on, where a comma before that closes words of the narrator. */
function reported(scene: Scene, content: readonly Run[]): readonly Run[] {
  const [first, ...rest] = content;
  if (first === undefined || (scene.passage.quotationOf[first[0]] ?? -1) >= 0) return content;
  const [from, to] = first;
  for (let at = from + 1; at < Math.min(to, from + MAX_PRELUDE); at++) {
    if (scene.classes[at] === 'complementiser' && COMMA.has(markOf(scene, at - 1)))
      return [[at, to], ...rest];
  }
  return content;
}

/** Words cannot have been said after the article that tells them. */
function isLater(value: string, published: string | null): boolean {
  if (published === null) return false;
  const length = Math.min(value.length, published.length, LENGTHS.day);
  return value.slice(0, length) > published.slice(0, length);
}

function saidFrom({ value, grain, text, inferred }: DateExpression): Said | null {
  const precision = PRECISIONS[grain];
  if (precision === undefined) return null;
  return { value: value.slice(0, LENGTHS[precision]), precision, text, inferred };
}
