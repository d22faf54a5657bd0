/** What every step of the gate is given, and how it writes a mark. */
import type { Edition, Mark, MarkCode } from '../edition.ts';
import type { ComposeLanguage } from '../languages/language.ts';
import type { Flow, FlowLink } from './flow.ts';
import { positionIn } from './flow.ts';
import type { NameFinder } from './names.ts';
import type { Proof, Proofs } from './proofs.ts';
import type { Sentence } from './sentence.ts';

/** An edition taken apart once for all steps. */
export interface Hearing {
  readonly edition: Edition;
  readonly flows: readonly Flow[];
  readonly sentences: readonly Sentence[];
  readonly proofs: Proofs;
  readonly names: NameFinder;
  readonly lang: string;
  readonly language: ComposeLanguage;
}

/** One step of the gate: all marks of its kind on an edition. */
export type GateStep = (hearing: Hearing) => readonly Mark[];

/** A link to a statement that the desk knows, in its sentence. */
export interface Citation {
  readonly sentence: Sentence;
  readonly link: FlowLink;
  readonly key: string;
  readonly proof: Proof;
}

/** The known statements that a sentence links to, in order. */
export function citationsOf(sentence: Sentence, proofs: Proofs): readonly Citation[] {
  return sentence.links.flatMap((link) => {
    if (link.target.to !== 'statement') return [];
    const { key } = link.target;
    const proof = proofs.statement(key);
    return proof === null ? [] : [{ sentence, link, key, proof }];
  });
}

export function markLink(
  link: FlowLink,
  code: MarkCode,
  message: string,
  expected: string | null = null,
): Mark {
  const statement = link.target.to === 'statement' ? link.target.key : null;
  const { line, column } = link.at;
  return { line, column, code, message, statement, expected };
}

export function markSentence(
  sentence: Sentence,
  offset: number,
  code: MarkCode,
  message: string,
  expected: string | null = null,
): Mark {
  return { ...positionIn(sentence.flow, offset), code, message, statement: null, expected };
}

// Longer excerpts make a message unreadable in a terminal.
const MAX_EXCERPT = 160;

/** A stretch of text for a message, cut at the end where it is long. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_EXCERPT ? line : `${line.slice(0, MAX_EXCERPT - 1)}…`;
}
