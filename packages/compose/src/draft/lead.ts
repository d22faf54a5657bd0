/** Section: where a claim stands: its state, its origins, who took which position. */
import type { Claim, ClaimReview, Position } from '@hearsay/weigh';
import type { Inline, Target } from '../edition.ts';
import type { PositionName } from '../languages/language.ts';
import type { Desk } from './source-of-draft.ts';
import { capitalised, fill, text } from './template.ts';
import { showDay } from './words.ts';

/** The lead paragraph of a claim, sentence by sentence. */
export function lead(claim: Claim, review: ClaimReview, desk: Desk): readonly Inline[] {
  const sentences = [
    stateSentence(claim, review, desk),
    ...flagSentences(claim, review, desk),
    ...originSentence(claim, review, desk),
    ...firstSentence(review, desk),
    ...review.positions.flatMap((position) => positionSentence(claim, position, desk)),
  ];
  return sentences.flatMap((sentence, index) => [
    ...text(index === 0 ? '' : ' '),
    ...capitalised(sentence),
  ]);
}

function toClaim(claim: Claim): Target {
  return { to: 'claim', id: claim.id };
}

export function stateSentence(claim: Claim, review: ClaimReview, desk: Desk): readonly Inline[] {
  const date = showDay(desk.input.asOf, desk.lang);
  return fill(desk.language.draft.states[review.state], { date }, toClaim(claim));
}

function flagSentences(
  claim: Claim,
  review: ClaimReview,
  desk: Desk,
): readonly (readonly Inline[])[] {
  const { draft } = desk.language;
  const sentences: (readonly Inline[])[] = [];
  if (review.flags.includes('reportDenied') && review.state === 'reported')
    sentences.push(fill(draft.reportDenied, {}, toClaim(claim)));
  if (review.flags.includes('withdrawn'))
    sentences.push(fill(draft.allWithdrawn, {}, toClaim(claim)));
  return sentences;
}

function originSentence(
  claim: Claim,
  review: ClaimReview,
  desk: Desk,
): readonly (readonly Inline[])[] {
  const { min, max } = review.origins;
  const { origins } = desk.language.draft;
  if (review.state === 'unreported' || (min === 0 && max === 0)) return [];
  const slots = { min: digits(min, desk), max: digits(max ?? min, desk) };
  const template =
    max === null
      ? origins.open
      : min !== max
        ? origins.between
        : min === 1
          ? origins.one
          : origins.exact;
  return [fill(template, slots, toClaim(claim))];
}

export function digits(count: number, desk: Desk): string {
  return new Intl.NumberFormat(desk.lang).format(count);
}

function firstSentence(review: ClaimReview, desk: Desk): readonly (readonly Inline[])[] {
  const { first } = review;
  if (first === null) return [];
  const version = desk.find(first.article, null);
  const outlet = desk.outlet(version?.outlet ?? null);
  const name = outlet === null ? version?.article.outlet : desk.name(outlet);
  if (version === null || name == null) return [];
  const { draft } = desk.language;
  const template = first.withdrawnIn === null ? draft.first : draft.firstWithdrawn;
  const target: Target = { to: 'capture', url: first.article };
  return [fill(template, { outlet: name, date: showDay(first.date, desk.lang) }, target)];
}

function positionSentence(
  claim: Claim,
  position: Position,
  desk: Desk,
): readonly (readonly Inline[])[] {
  const name = positionName(position);
  const actor = desk.entity(position.actor);
  if (name === 'none' || actor === null) return [];
  const date = position.date ?? position.since;
  if (date === null) return [];
  const slots = { actor: desk.named(actor), date: showDay(date, desk.lang) };
  const form = name === 'silent' && position.basis === 'noted' ? 'silentNoted' : name;
  return [fill(desk.language.draft.positions[form], slots, positionTarget(claim, position, desk))];
}

export function positionName({
  position,
  denies,
}: Pick<Position, 'position' | 'denies'>): PositionName {
  if (position !== 'denied') return position;
  return denies === 'report' ? 'deniedReport' : denies === 'outlet' ? 'deniedOutlet' : 'denied';
}

/** The statement that sets the position, the page that notes the silence, else the claim. */
export function positionTarget(claim: Claim, position: Position, desk: Desk): Target {
  const version = position.article === null ? null : desk.find(position.article, position.version);
  const statement = version?.attribution.statements.find((each) => each.id === position.statement);
  if (statement !== undefined) return { to: 'statement', key: statement.key };
  // A silence that is noted has a page that notes it.
  return version === null ? toClaim(claim) : { to: 'capture', url: version.address };
}
