/** Step: every link leads to something the desk has, and to what still stands. */
import type { Mark } from '../edition.ts';
import { citationsOf, type GateStep, markLink } from './judgement.ts';
import { hasPhrase, wordsOf } from './phrases.ts';

/** Links to statements, captures, claims and outlets that the desk does not know. */
export const unknownLinks: GateStep = ({ edition, flows, proofs }) => {
  const marks: Mark[] = [];
  for (const link of flows.flatMap((flow) => flow.links)) {
    const { target } = link;
    const code = 'unknown-statement';
    if (target.to === 'statement' && proofs.statement(target.key) === null) {
      marks.push(markLink(link, code, `No statement has the key "${target.key}".`));
    } else if (target.to === 'capture' && proofs.versions(target.url).length === 0) {
      marks.push(markLink(link, code, `There is no capture of ${target.url}: add the page first.`));
    } else if (target.to === 'claim' && proofs.claim(target.id) === null) {
      marks.push(markLink(link, code, `The desk file has no claim "${target.id}".`));
    } else if (target.to === 'outlet' && !hasOutlet(target.id)) {
      marks.push(markLink(link, code, `The desk file has no outlet "${target.id}".`));
    }
  }
  for (const id of edition.front.claims) {
    if (proofs.claim(id) !== null) continue;
    marks.push({
      line: edition.lines.claims ?? 1,
      column: 1,
      code: 'unknown-statement',
      message: `The desk file has no claim "${id}".`,
      statement: null,
      expected: null,
    });
  }
  return marks;

  function hasOutlet(id: string): boolean {
    return proofs.registry.outlets.some((outlet) => outlet.id === id);
  }
};

/** Statements that a later version dropped, unless the sentence says so. */
export const withdrawnStatements: GateStep = ({ sentences, proofs, language }) => {
  return sentences.flatMap((sentence) => {
    return citationsOf(sentence, proofs).flatMap(({ link, proof }) => {
      if (proof.withdrawnIn === null) return [];
      const told = [sentence.frame, ...sentence.flow.context.map((flow) => flow.text)];
      const { withdrawal, proclitics } = language.gate;
      if (told.some((text) => hasPhrase(wordsOf(text), withdrawal, proclitics))) return [];
      const message = `Version ${proof.withdrawnIn} of the article no longer has this statement.`;
      return [markLink(link, 'withdrawn', message)];
    });
  });
};
