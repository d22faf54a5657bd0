/** Warns of a headline that says more than the body does. */
import type { Article, Note, Warning } from '@hearsay/read';
import { fold, wordDice } from '@hearsay/text';
import { findIn, type Lexicon } from '../lexicon.ts';
import type { Passage } from '../passage/passage.ts';
import type { Statement } from '../statement.ts';

/** Two texts tell the same when they share so many words. */
const MIN_SAME = 0.3; // Dice of folded words; headlines are short beside what they sum up

/** `headline-stronger-than-body`, or nothing. */
export function headlineWarnings(
  article: Article,
  headline: Passage,
  lexicon: Lexicon,
  statements: readonly Statement[],
  notes: readonly Note[],
): Warning[] {
  const title = article.title ?? '';
  if (title === '' || QUESTION.test(title)) return [];
  const own = statements.filter((statement) => statement.part === 'headline');
  const body = statements.filter((statement) => statement.part === 'body');
  const hedged = findIn(lexicon.hedges, headline.words, 0, headline.words.length) !== null;
  const reason =
    refusalForSilence(headline, lexicon, body, notes) ??
    (hedged || own.some((statement) => statement.polarity === 'unclear')
      ? null
      : flatForHedged(title, own, body));
  if (reason === null) return [];
  const place = { part: 'headline', partIndex: null, spans: [[0, title.length]] } as const;
  return [{ code: 'headline-stronger-than-body', message: reason, place }];
}

const QUESTION = /[?؟]\s*$/;

/** "refuses" above a body that only tells of silence. */
function refusalForSilence(
  headline: Passage,
  lexicon: Lexicon,
  body: readonly Statement[],
  notes: readonly Note[],
): string | null {
  const refusal = findIn(lexicon.refusals, headline.words, 0, headline.words.length);
  if (refusal === null || !notes.some((note) => note.kind === 'silence')) return null;
  const refused = body.some(
    (statement) => statement.polarity === 'denies' || statement.polarity === 'declines',
  );
  return refused ? null : 'the headline tells a refusal, the body only silence';
}

/** A flat headline over statements that all hedge or deny the same. */
function flatForHedged(
  title: string,
  own: readonly Statement[],
  body: readonly Statement[],
): string | null {
  const claim = own[0]?.content.text ?? title;
  const same = body.filter((statement) => tellsSame(claim, statement.content.text));
  if (same.length === 0) return null;
  if (own.length === 0 && same.every((statement) => statement.hedges.length > 0)) {
    return 'the headline asserts flatly what the body hedges';
  }
  const denied = same.every((statement) => statement.polarity === 'denies');
  const admits = own.some((statement) => statement.polarity === 'denies');
  return denied && !admits ? 'the headline asserts what the body only tells as denied' : null;
}

/** Longest content that is compared with a headline. */
const MAX_COMPARED = 600; // UTF-16 units: a long quotation shares words with everything

function tellsSame(claim: string, content: string): boolean {
  if (content.length > MAX_COMPARED || fold(claim) === '') return false;
  return wordDice(claim, content) >= MIN_SAME;
}
