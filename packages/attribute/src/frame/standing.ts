/** Names, sources and pronouns of a body in text order: what is walked to settle whom each means. */
import type { Pronoun } from '../languages/table.ts';
import { type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import type { Standing } from './antecedent.ts';
import type { Person, Place } from './people.ts';
import type { SourceKind } from './source-type.ts';

/** One place: a name, the words of a source, or a pronoun. */
export interface Step {
  readonly run: Run;
  readonly kind: SourceKind;
  /** Whom a name means; null for other words. */
  readonly person: Person | null;
  readonly pronoun: Pronoun | null;
  readonly role: Standing<unknown>['role'];
  /** True for the words of a source. */
  readonly speaks: boolean;
  /** For a pronoun that is an object: the first word of its clause; else -1. */
  readonly clause: number;
}

/** A name's kind where no source has told it. */
const NAMED: SourceKind = { type: 'person', anonymous: null };

/** All places in text order; a name inside a source's words is that source. */
export function standingsOf(
  passage: Passage,
  lexicon: Lexicon,
  places: readonly Place[],
  sources: readonly { readonly run: Run; readonly kind: SourceKind }[],
): readonly Step[] {
  const steps: Step[] = [];
  const taken = new Uint8Array(passage.words.length);
  for (const { run, kind } of sources) {
    const match = matchAt(lexicon.pronouns, passage.words, run[0]);
    const pronoun = match && run[0] + match.length === run[1] ? match.value : null;
    steps.push({ run, kind, person: null, pronoun, role: 'subject', speaks: true, clause: -1 });
    taken.fill(1, run[0], run[1]);
  }
  for (const { name, person } of places) {
    if (taken[name.run[0]]) continue;
    const role = roleOf(passage, lexicon, name.run);
    steps.push({
      run: name.run,
      kind: NAMED,
      person,
      pronoun: null,
      role,
      speaks: false,
      clause: -1,
    });
  }
  passage.words.forEach((_, at) => {
    const match = matchAt(lexicon.pronouns, passage.words, at);
    if (match === null || taken[at] || !isOfOne(match.value)) return;
    if (matchAt(lexicon.classes, passage.words, at)?.value !== 'pronoun') return;
    const run: Run = [at, at + match.length];
    const pronoun = match.value;
    const clause = clauseOfObject(passage, lexicon, at);
    const role = clause < 0 ? 'subject' : 'object';
    steps.push({ run, kind: NAMED, person: null, pronoun, role, speaks: false, clause });
  });
  return steps.sort((a, b) => a.run[0] - b.run[0] || b.run[1] - a.run[1]);
}

function isOfOne({ person, number, gender }: Pronoun): boolean {
  return person === 3 && number === 'one' && gender !== 'n' && gender !== null;
}

/** "told him", "with her": the first word of the clause, or -1 where the pronoun is no object. */
function clauseOfObject(passage: Passage, lexicon: Lexicon, at: number): number {
  const { words, sentences } = passage;
  const told = matchAt(lexicon.cues, words, at - 1)?.value.entry.frame === 'hearer';
  if (!told && matchAt(lexicon.classes, words, at - 1)?.value !== 'linker') return -1;
  let start = at;
  const first = sentences[words[at]?.sentence ?? -1]?.[0] ?? at;
  while (start > first && !PARTING.has(matchAt(lexicon.classes, words, start - 1)?.value ?? ''))
    start--;
  return start;
}

const PARTING: ReadonlySet<string> = new Set(['complementiser', 'subordinator', 'relative']);

/** How many words may stand between a clause's start and its subject ("But Weiss …"). */
const MAX_BEFORE_SUBJECT = 1;

/** A name is a subject at its clause's start or before a finite verb. */
function roleOf(passage: Passage, lexicon: Lexicon, run: Run): Standing<unknown>['role'] {
  const { words, text } = passage;
  const [from, to] = run;
  const last = words[to - 1];
  if (last && OWNING.test(text.slice(last.start, last.end))) return 'owner';
  const start = passage.sentences[words[from]?.sentence ?? -1]?.[0] ?? 0;
  const before = matchAt(lexicon.classes, words, from - 1)?.value ?? null;
  if (before === 'linker' || before === 'breaker') return 'object';
  if (from - start <= MAX_BEFORE_SUBJECT || words[from - 1]?.kind === 'quote') return 'subject';
  const behind = matchAt(lexicon.classes, words, to)?.value ?? null;
  const verb =
    behind === 'auxiliary' || behind === 'verb' || matchAt(lexicon.cues, words, to) !== null;
  return verb ? 'subject' : 'object';
}

const OWNING = /['’]s?$/;
