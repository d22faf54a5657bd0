/** The draft of an edition: its sections in order. */
import { fold } from '@hearsay/text';
import type { Claim, ClaimReview } from '@hearsay/weigh';
import type { Block, FrontMatter } from '../edition.ts';
import { plainText } from '../inline.ts';
import { stamped } from '../parse/checksum.ts';
import { serialiseEdition } from '../serialise/edition.ts';
import { changes } from './changes.ts';
import { entries, paragraph } from './entries.ts';
import { judgement } from './judgement.ts';
import { lead, stateSentence } from './lead.ts';
import { type Desk, type DraftInput, deskOf, type Heard } from './source-of-draft.ts';
import { fill, NOWHERE, text } from './template.ts';
import { showDay } from './words.ts';

interface Subject {
  readonly claim: Claim;
  readonly review: ClaimReview;
}

type Section = (subject: Subject, desk: Desk) => readonly Block[];

/** What a claim's part of the draft holds, in reading order. */
export const DRAFT_SECTIONS: readonly { readonly name: string; readonly section: Section }[] = [
  { name: 'lead', section: ({ claim, review }, desk) => [paragraph(lead(claim, review, desk))] },
  { name: 'changes', section: changesSection },
  { name: 'entries', section: entriesSection },
  { name: 'related', section: relatedSection },
  { name: 'assessment', section: assessmentSection },
];

/**
 * The draft of an edition as the contract writes it: every sentence outside assessments is linked to
 * what proves it, quotations stand in the words and the language of the capture.
 */
export function draftEdition(input: DraftInput): string {
  const desk = deskOf(input);
  const subjects = input.claims.flatMap((claim): readonly Subject[] => {
    const review = input.reviews.find((each) => each.id === claim.id);
    return review === undefined ? [] : [{ claim, review }];
  });
  const leading = subjects.toSorted((a, b) => newsOf(b, desk) - newsOf(a, desk));
  const depth = leading.length > 1 ? 3 : 2;
  const blocks = leading.flatMap((subject) => {
    const sections = DRAFT_SECTIONS.flatMap(({ section }) => section(subject, desk));
    const levelled = sections.map(
      (block): Block => (block.type === 'heading' ? { ...block, depth } : block),
    );
    return leading.length > 1 ? [heading(subject.claim.question), ...levelled] : levelled;
  });
  return stamped(serialiseEdition({ front: frontOf(leading, desk), blocks, suggestions: [] }));
}

/** How much is new on a claim: the one with most leads the edition. */
function newsOf({ review }: Subject, desk: Desk): number {
  const since = desk.since(review.id) ?? '';
  return review.events.filter((event) => event.date > since).length;
}

function frontOf(subjects: readonly Subject[], desk: Desk): FrontMatter {
  const { input } = desk;
  const [first] = subjects;
  const standfirst =
    first === undefined ? null : plainText(stateSentence(first.claim, first.review, desk));
  return {
    title: first?.claim.question ?? input.desk.name,
    standfirst,
    date: input.asOf,
    series: input.series,
    authors: [],
    claims: subjects.map(({ claim }) => claim.id),
    image: null,
    events: [],
    disclaimer: null,
    lang: desk.lang,
    status: 'draft',
  };
}

function changesSection({ claim, review }: Subject, desk: Desk): readonly Block[] {
  const since = desk.since(claim.id);
  if (since === null) return [];
  const date = showDay(since, desk.lang);
  const title = fill(desk.language.draft.headings.changes, { date }, null);
  return [
    { type: 'heading', depth: 2, children: title, at: NOWHERE },
    changes(claim, review, since, desk),
  ];
}

function entriesSection({ review }: Subject, desk: Desk): readonly Block[] {
  const bearing = freshOf(review, desk).filter((each) => each.bearing.stance !== 'relates');
  const found = entries(withoutRepeats(bearing), desk);
  return found === null ? [] : [heading(desk.language.draft.headings.reports), found];
}

/** What is on the subject and counts for nothing: the words of speakers, not of outlets. */
function relatedSection({ review }: Subject, desk: Desk): readonly Block[] {
  const related = freshOf(review, desk).filter(({ bearing, statement }) => {
    return bearing.stance === 'relates' && statement !== null && statement.part === 'body';
  });
  const found = entries(withoutRepeats(related), desk);
  return found === null ? [] : [heading(desk.language.draft.headings.related), found];
}

function freshOf(review: ClaimReview, desk: Desk): readonly Heard[] {
  const since = desk.since(review.id) ?? '';
  const { asOf } = desk.input;
  return desk.heard(review).filter(({ bearing, day }) => {
    return bearing.withdrawnIn === null && day > since && day <= asOf;
  });
}

/**
 * Without headlines, standfirsts and the outlet's own sentences where a speaker's words in the body
 * say the same, and without words that stand inside longer ones of the same article.
 */
function withoutRepeats(heard: readonly Heard[]): readonly Heard[] {
  const isSpoken = ({ statement }: Heard): boolean => statement?.part === 'body';
  return heard.filter((each) => {
    const beside = heard.filter((other) => {
      const sameArticle = other.version.address === each.version.address;
      return other !== each && sameArticle && other.bearing.stance === each.bearing.stance;
    });
    if (!isSpoken(each) && beside.some(isSpoken)) return false;
    const words = fold(each.statement?.content.text ?? '');
    return !beside.some((other) => {
      const longer = fold(other.statement?.content.text ?? '');
      const isFirst = heard.indexOf(other) < heard.indexOf(each);
      return words !== '' && (longer === words ? isFirst : longer.includes(words));
    });
  });
}

function assessmentSection({ claim, review }: Subject, desk: Desk): readonly Block[] {
  const found = judgement(claim, review, desk);
  return found.length === 0 ? [] : [heading(desk.language.draft.assessment), ...found];
}

function heading(title: string): Block {
  return { type: 'heading', depth: 2, children: text(title), at: NOWHERE };
}
