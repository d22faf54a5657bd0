/**
 * What is said of a proposition, turned by how it is said: denied, asked, ordered, called false or true,
 * by the statement's polarity and the words around its content.
 */
import type { Denied, Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import type { Stance } from '../claim.ts';
import type { Hints } from '../meaning/hints.ts';
import { foldedWords, lexiconOf, type MarkKind } from '../meaning/lexicon.ts';
import type { Sense } from '../meaning/sense.ts';
import { BY_CONTEXT, type Reading, stanceRank } from './reading.ts';

export interface StatementMarks {
  /** Words of the content, and those among them that carry a meaning of their own. */
  readonly words: number;
  readonly meaning: number;
  readonly content: ReadonlySet<MarkKind>;
  readonly cue: ReadonlySet<MarkKind>;
  /** The words from the cue to the content answer a report: "responded to the report that". */
  readonly answers: boolean;
  /** Its only word for false is one of the claim: "the head is a forgery" calls no report false. */
  readonly ownFalsity: boolean;
}

/** Marks in a statement's content and in the words from its source or cue to it; `hints` are the claim's own words. */
export function marksOf(
  version: Version,
  statement: Statement,
  hints: Hints | undefined,
): StatementMarks {
  const { lang } = version.article;
  const frame = framed(version, statement);
  const { marks } = lexiconOf(lang);
  const kinds = (text: string): Set<MarkKind> =>
    new Set(marks(foldedWords(text)).map(({ value }) => value));
  const { isStop } = lexiconOf(lang);
  const all = foldedWords(statement.content.text);
  const marked = marks(all);
  const meaning = all.filter(
    (word, index) =>
      !isStop(word) && !marked.some(({ at, length }) => index >= at && index < at + length),
  ).length;
  const said = hints?.find(all) ?? [];
  const isOwn = (at: number, length: number): boolean =>
    said.some((hint) => hint.at < at + length && at < hint.at + hint.length);
  const falsities = marked.filter(({ value }) => value === 'falsity');
  const ownFalsity = falsities.length > 0 && falsities.every(({ at, length }) => isOwn(at, length));
  const content = kinds(statement.content.text);
  if (ownFalsity) content.delete('falsity');
  const answers = answersReport(version, statement, kinds, content);
  return { words: all.length, meaning, content, cue: kinds(frame), answers, ownFalsity };
}

/**
 * `around` tells whether the article takes a side elsewhere, `isPut` whether a question is put to one who
 * declined to answer.
 */
export function turned(
  one: Statement,
  said: Sense,
  marks: StatementMarks,
  around: () => boolean,
  isPut: boolean,
): Reading {
  const plain = (stance: Stance, why: string = said.why): Reading => ({
    stance,
    denies: null,
    score: said.score,
    vague: stance === 'affirms' && said.vague,
    why,
  });
  switch (one.polarity) {
    case 'denies':
      if (marks.ownFalsity && one.denies !== 'outlet' && !marks.cue.has('denial'))
        return asserted(said, marks, around);
      return denied(one, said, marks, around);
    case 'declines':
      return plain(said.stance === 'none' ? 'none' : 'relates', 'refused to do it');
    case 'asks':
      if (isPut) return plain(said.stance === 'none' ? 'none' : 'relates', 'asked of somebody');
      return plain(
        stanceRank(said.stance) > stanceRank('relates') ? 'questions' : said.stance,
        'asked',
      );
    case 'orders':
    case 'promises':
      return plain(said.stance === 'none' ? 'none' : 'relates', 'not said to have happened');
    case 'unclear': {
      if (said.why === 'irony') return plain('relates');
      if (said.stance !== 'none') return plain('questions', 'questioned or evaded');
      const refers = refersBack(marks) && around();
      return refers
        ? { stance: 'questions', denies: null, score: BY_CONTEXT, why: 'evaded' }
        : plain('none');
    }
    case 'asserts':
      return asserted(said, marks, around);
  }
}

/** What is denied is the content as it stands: denying that it is not so affirms it. */
function denied(
  one: Statement,
  said: Sense,
  marks: StatementMarks,
  around: () => boolean,
): Reading {
  // "Said it had not happened" stands as a denial with its negation; only a word for denying turns it.
  if (said.stance === 'denies' && said.denies === 'content') {
    const turned = one.denies === 'content' && marks.cue.has('denial');
    if (!turned) return { stance: 'denies', denies: 'content', score: said.score, why: said.why };
    return { stance: 'affirms', denies: null, score: said.score, why: 'denies that it is not so' };
  }
  // "Denied having spoken to the press about it": what was told in the interview is not denied.
  // "Rejected a press report on their contest": what it told is not said, so that nothing else is denied.
  const untold = said.vague || stanceRank(said.stance) < stanceRank('affirms');
  const ofReport = marks.content.has('interview') || (untold && marks.content.has('report'));
  const what = one.denies !== 'outlet' && ofReport ? 'report' : (one.denies ?? 'content');
  if (stanceRank(said.stance) > stanceRank('relates')) {
    return { stance: 'denies', denies: what, score: said.score, why: `denies the ${what}` };
  }
  const refers = what !== 'content' || refersBack(marks) || marks.content.has('falsity');
  if (refers && (said.stance !== 'none' || around())) {
    return {
      stance: 'denies',
      denies: what,
      score: Math.max(said.score, BY_CONTEXT),
      why: `denies the ${what}, told of in the article`,
    };
  }
  return { stance: said.stance, denies: null, score: said.score, why: said.why };
}

// Longer contents say themselves what they are about.
const MAX_REFERENCE = 6; // words

/** A content that says little more than "such a report" or "it". */
function refersBack({ words, meaning, content }: StatementMarks): boolean {
  if (content.has('report')) return true;
  // "This contract" is another matter; "it had happened" is the one told of.
  return content.has('anaphora') && words <= MAX_REFERENCE && meaning <= MAX_MEANING;
}

const MAX_MEANING = 2; // words with a meaning of their own

function asserted(said: Sense, marks: StatementMarks, around: () => boolean): Reading {
  const { content, cue } = marks;
  if (said.stance === 'affirms' && cue.has('denial') && !cue.has('negation')) {
    return { stance: 'denies', denies: 'content', score: said.score, why: 'denies the content' };
  }
  if (said.stance === 'affirms' && marks.answers)
    return { stance: 'relates', denies: null, score: said.score, why: 'a report that is answered' };
  const refers = refersBack(marks) && stanceRank(said.stance) <= stanceRank('relates');
  if (content.has('falsity') && (said.stance === 'affirms' || (refers && around()))) {
    const what: Denied = refers ? 'report' : 'content';
    return {
      stance: 'denies',
      denies: what,
      score: Math.max(said.score, BY_CONTEXT),
      why: `calls the ${what} false`,
    };
  }
  if (
    content.has('truth') &&
    !content.has('negation') &&
    refers &&
    said.stance === 'none' &&
    around()
  ) {
    return {
      stance: 'affirms',
      denies: null,
      score: BY_CONTEXT,
      why: 'calls it true, told of in the article',
    };
  }
  return {
    stance: said.stance,
    denies: said.denies,
    score: said.score,
    vague: said.stance === 'affirms' && said.vague,
    why: said.why,
  };
}

// Words of "the dairy firmly rejected the report that": with more, another sentence has begun.
const MAX_FRAME = 12;

const QUOTED = /^\s*["“”„«‹‘‚]/u;

/** "Responded to the report that": the cue is one of answering, and what is answered is a report. */
function answersReport(
  version: Version,
  { cue, content, part, partIndex }: Statement,
  kinds: (text: string) => ReadonlySet<MarkKind>,
  own: ReadonlySet<MarkKind>,
): boolean {
  if (cue === null || QUOTED.test(content.text) || own.has('truth')) return false;
  const from = cue.spans[0]?.[0] ?? 0;
  const first = content.spans[0]?.[0] ?? 0;
  const text = from < first ? partText(version.article, part, partIndex).slice(from, first) : '';
  const behind = foldedWords(text).length <= MAX_FRAME && !/[.!?؟\n]/u.test(text) ? text : '';
  const isReport = own.has('report') || kinds(behind).has('report');
  return (
    isReport && (kinds(cue.text).has('reply') || kinds(`${behind} ${content.text}`).has('reply'))
  );
}

/** The words from a source or its cue to the content: "wies den Bericht zurück" is parted by its object. */
function framed(version: Version, { source, cue, content, part, partIndex }: Statement): string {
  const first = content.spans[0]?.[0] ?? 0;
  const own = (source?.part ?? part) === part ? (source?.spans ?? []) : [];
  const starts = [...own, ...(cue?.spans ?? [])].map(([start]) => start);
  const from = Math.min(...starts);
  const plain = cue?.text ?? '';
  if (!(from < first)) return plain;
  const text = partText(version.article, part, partIndex).slice(from, first);
  return foldedWords(text).length <= MAX_FRAME && !/[.!?؟\n]/u.test(text) ? text : plain;
}
