/** Section: the desk's own judgement, apart from what was reported. */
import type { Claim, ClaimReview } from '@hearsay/weigh';
import type { Block, Inline } from '../edition.ts';
import { list, paragraph } from './entries.ts';
import { digits } from './lead.ts';
import type { Desk } from './source-of-draft.ts';
import { fill, NOWHERE, text } from './template.ts';
import { showDay } from './words.ts';

/** The recorded assessments and the hypotheses with their origins; nothing where there are none. */
export function judgement(claim: Claim, review: ClaimReview, desk: Desk): readonly Block[] {
  const { draft } = desk.language;
  const label: Inline = { type: 'strong', children: text(`${draft.assessment}:`), at: NOWHERE };
  const blocks: Block[] = review.assessments.map((assessment) => {
    const parts = [
      assessment.likelihood === null
        ? ''
        : plain(draft.likelihood, { likelihood: assessment.likelihood }),
      assessment.credibility === null
        ? ''
        : plain(draft.credibility, { credibility: assessment.credibility }),
    ].filter((part) => part !== '');
    const signed = plain(draft.signed, {
      by: assessment.by,
      date: showDay(assessment.at.slice(0, 10), desk.lang),
    });
    const head = parts.length === 0 ? '' : ` ${parts.join(draft.comma)}.`;
    return paragraph([label, ...text(`${head} ${assessment.why} (${signed})`)]);
  });
  const hypotheses = claim.hypotheses.flatMap((hypothesis) => {
    const weight = review.hypotheses.find((each) => each.id === hypothesis.id);
    if (weight === undefined) return [];
    const slots = {
      says: hypothesis.says,
      for: digits(weight.for.length, desk),
      against: digits(weight.against.length, desk),
    };
    return [[paragraph(fill(draft.hypothesis, slots, { to: 'claim', id: claim.id }))]];
  });
  if (hypotheses.length > 0) blocks.push(list(hypotheses));
  return blocks;
}

function plain(template: string, slots: Readonly<Record<string, string>>): string {
  return fill(template, slots, null)
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('');
}
