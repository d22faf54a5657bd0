/** The draft of an edition: its sections in order. */
import type { Claim, ClaimReview } from '@hearsay/weigh';
import type { Block, FrontMatter } from '../edition.ts';
import { plainText } from '../inline.ts';
import { stamped } from '../parse/checksum.ts';
import { serialiseEdition } from '../serialise/edition.ts';
import { changes } from './changes.ts';
import { entries, paragraph } from './entries.ts';
import { judgement } from './judgement.ts';
import { lead, stateSentence } from './lead.ts';
import { type Desk, type DraftInput, deskOf } from './source-of-draft.ts';
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
function newsOf({ review }: Subject, { input }: Desk): number {
  return review.events.filter((event) => event.date > (input.since ?? '')).length;
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
  const { since } = desk.input;
  if (since === null) return [];
  const date = showDay(since, desk.lang);
  const title = fill(desk.language.draft.headings.changes, { date }, null);
  return [
    { type: 'heading', depth: 2, children: title, at: NOWHERE },
    changes(claim, review, since, desk),
  ];
}

function entriesSection({ review }: Subject, desk: Desk): readonly Block[] {
  const { since, asOf } = desk.input;
  const fresh = desk.heard(review).filter(({ bearing, day }) => {
    return bearing.withdrawnIn === null && day > (since ?? '') && day <= asOf;
  });
  const found = entries(fresh, desk);
  return found === null ? [] : [heading(desk.language.draft.headings.reports), found];
}

function assessmentSection({ claim, review }: Subject, desk: Desk): readonly Block[] {
  const found = judgement(claim, review, desk);
  return found.length === 0 ? [] : [heading(desk.language.draft.assessment), ...found];
}

function heading(title: string): Block {
  return { type: 'heading', depth: 2, children: text(title), at: NOWHERE };
}
