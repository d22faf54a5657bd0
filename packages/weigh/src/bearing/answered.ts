/**
 * Denials of a report that name it by its outlet alone: "called the Courier's report a fabrication". That
 * report is the claim's where the outlet has lately affirmed the claim, so these are told last, when it
 * is known who affirms it.
 */
import type { Denied, Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Registry, Version } from '@hearsay/resolve';
import { type NamesInText, namedIn, namesInText } from '@hearsay/trace';
import { reportedDay } from '../as-of.ts';
import { lexiconOf, readWords } from '../meaning/lexicon.ts';
import type { Found } from '../meaning/pattern.ts';
import type { Passage, PassageReader } from './passage.ts';

/** A denial of a report of one of `outlets`, by a statement or in the outlet's own voice. */
export interface Answer {
  readonly outlets: readonly string[];
  readonly denies: Denied;
  readonly by:
    | { readonly voice: 'source'; readonly statement: Statement }
    | { readonly voice: 'outlet'; readonly passage: Passage };
}

/** The days on which each outlet's own articles affirmed the claim. */
export type Reporters = ReadonlyMap<string, readonly string[]>;

export function reportersOf(affirming: readonly Version[], zone: string): Reporters {
  const days = new Map<string, string[]>();
  for (const version of affirming) {
    if (version.outlet === null) continue;
    const day = reportedDay(version, zone);
    const known = days.get(version.outlet);
    if (known === undefined) days.set(version.outlet, [day]);
    else known.push(day);
  }
  return days;
}

// Days after which a report is answered no more: later denials are of later reports.
const MAX_ANSWER = 14;
const DAY = 86_400_000; // milliseconds

/** Whether an answer in a version is one to what the reporters told. */
export function isAnswerTo(
  reporters: Reporters,
  { outlets }: Answer,
  version: Version,
  zone: string,
): boolean {
  const day = Date.parse(reportedDay(version, zone));
  return outlets.some((id) =>
    (reporters.get(id) ?? []).some((told) => {
      const since = day - Date.parse(told);
      return since >= 0 && since <= MAX_ANSWER * DAY;
    }),
  );
}

const ANSWERS = new WeakMap<PassageReader, WeakMap<Version, readonly Answer[]>>();

/** All denials in a version of a report that an outlet's name tells; kept for all claims. */
export function answersIn(
  passages: PassageReader,
  registry: Registry,
  version: Version,
): readonly Answer[] {
  const read = ANSWERS.get(passages) ?? new WeakMap<Version, readonly Answer[]>();
  ANSWERS.set(passages, read);
  const known = read.get(version);
  if (known !== undefined) return known;
  const names = outletNames(registry);
  const named = ({ part, partIndex, span }: Passage): readonly string[] => {
    const text = partText(version.article, part, partIndex).slice(span[0], span[1]);
    return namedIn(names, text, 'sentence').filter((id) => id !== version.outlet);
  };
  const said = version.attribution.statements.flatMap((statement): Answer[] => {
    const { polarity, denies, act } = statement;
    if (polarity !== 'denies' || denies === null || denies === 'content') return [];
    if (act === 'intention' || act === 'thought') return [];
    const outlets = passages.around(version, statement).flatMap(named);
    return outlets.length === 0 ? [] : [{ outlets, denies, by: { voice: 'source', statement } }];
  });
  const whole = passages.whole(version);
  const told = whole.flatMap((passage, at): Answer[] => {
    if (!callsFalse(version, passage)) return [];
    const own = named(passage);
    const before = whole[at - 1];
    // "The Courier published an article on us. The article is a fabrication."
    const outlets = own.length > 0 || before?.part !== passage.part ? own : named(before);
    return outlets.length === 0
      ? []
      : [{ outlets, denies: 'report', by: { voice: 'outlet', passage } }];
  });
  const made = [...said, ...told.slice(0, 1)];
  read.set(version, made);
  return made;
}

/** A sentence of the body that no statement shares, in which a report is called false. */
function callsFalse(version: Version, { part, span, question, words }: Passage): boolean {
  if (part !== 'body' || question) return false;
  const { marks } = readWords(lexiconOf(version.article.lang), words);
  const isFalse = marks.some(
    (mark) =>
      mark.value === 'falsity' &&
      !marks.some((other) => other.value === 'negation' && isBeside(mark, other)),
  );
  if (!isFalse || !marks.some(({ value }) => value === 'report')) return false;
  return !version.attribution.statements.some(
    (one) =>
      one.part === part && one.content.spans.some(([from, to]) => from < span[1] && to > span[0]),
  );
}

// Words between "not" and "false" that it belongs to; the "no" of "no truth in it" is part of that.
const MAX_NEGATION = 2;

function isBeside(a: Found<unknown>, b: Found<unknown>): boolean {
  const gap = a.at < b.at ? b.at - (a.at + a.length) : a.at - (b.at + b.length);
  return gap >= 0 && gap < MAX_NEGATION;
}

const NAMES = new WeakMap<Registry, NamesInText>();

/** Names of the desk's outlets, to be found in running text. */
export function outletNames(registry: Registry): NamesInText {
  const known = NAMES.get(registry);
  if (known !== undefined) return known;
  const made = namesInText(
    registry.outlets.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .map((name) => [id, name] as const),
    ),
  );
  NAMES.set(registry, made);
  return made;
}
