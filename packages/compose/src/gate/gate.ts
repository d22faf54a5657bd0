/** The fidelity gate: an edition is held against the captures, step by step. */
import type { Edition, Mark } from '../edition.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import { dates, years } from './date.ts';
import { flowsOf } from './flow.ts';
import { headlines } from './headline.ts';
import type { GateStep, Hearing } from './judgement.ts';
import { unknownLinks, withdrawnStatements } from './known.ts';
import { nameFinder } from './names.ts';
import { polarities } from './polarity.ts';
import type { Proofs } from './proofs.ts';
import { quotations } from './quote.ts';
import { sentencesOf } from './sentence.ts';
import { overstatements, sources } from './source.ts';
import { support } from './support.ts';

/** The steps in order; each is one kind of fault. */
export const GATE_STEPS: readonly { readonly name: string; readonly step: GateStep }[] = [
  { name: 'unknown links', step: unknownLinks },
  { name: 'withdrawn statements', step: withdrawnStatements },
  { name: 'quotations', step: quotations },
  { name: 'sources', step: sources },
  { name: 'overstatements', step: overstatements },
  { name: 'polarities', step: polarities },
  { name: 'dates', step: dates },
  { name: 'years', step: years },
  { name: 'support', step: support },
  { name: 'headlines', step: headlines },
];

/**
 * All faults of an edition, in the order of the file. Pass proofs whose articles were read from the
 * captures: the stored text alone proves nothing.
 */
export function checkEdition(edition: Edition, proofs: Proofs): readonly Mark[] {
  const lang = edition.front.lang;
  const language = composeLanguageOrEnglish(lang);
  const flows = flowsOf(edition);
  const sentences = flows.flatMap((flow) => sentencesOf(flow, lang));
  const names = nameFinder(proofs.registry, {
    prefixes: language.gate.prefixes,
    endings: language.gate.nameEndings,
  });
  const hearing: Hearing = { edition, flows, sentences, proofs, names, lang, language };
  const marks = GATE_STEPS.flatMap(({ step }) => step(hearing));
  return marks.sort((a, b) => a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
