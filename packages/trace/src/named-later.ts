/** A source that is named one sentence later: "her lawyer said. Ada Holm told the paper that …". */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { callingIn } from './calling.ts';
import { functionWords } from './languages/function-words.ts';
import type { ReportingPath } from './path.ts';
import { rolesFit } from './role.ts';
import { sentencesOf } from './sentence.ts';

// Sentences behind the first one in which the name follows.
const MAX_SENTENCES = 2;
// Of a mention that waits for its name: "the lawyer for the families of the eleven drowned".
const MAX_WORDS = 12;
const HEAD_WORDS = 4; // its first, among which the calling stands: "the harbour master"

/** The paths, with a known person in the place of words that only wait for the name. */
export function namedLater(
  version: Version,
  paths: ReadonlyMap<string, ReportingPath>,
): ReadonlyMap<string, ReportingPath> {
  const inBody = version.attribution.statements
    .filter(({ part, parent }) => part === 'body' && parent === null)
    .sort((a, b) => startOf(a) - startOf(b));
  const made = new Map(paths);
  for (const [index, statement] of inBody.entries()) {
    const path = paths.get(statement.id);
    if (path === undefined || path.end.kind !== 'unnamed' || path.outlets.length > 0) continue;
    if (!waitsForName(version, statement, path.end.link.text)) continue;
    const next = inBody.slice(index + 1).find((one) => startOf(one) > startOf(statement));
    const end = next === undefined ? undefined : paths.get(next.id)?.end;
    if (next === undefined || end?.kind !== 'named' || next.source?.type !== 'person') continue;
    if (sentencesBetween(version, statement, next) > MAX_SENTENCES) continue;
    const { lang } = version.article;
    const called = callingIn(lang, end.link.text);
    if (rolesFit(callingIn(lang, path.end.link.text), called))
      made.set(statement.id, { ...path, end: { ...end, also: path.end.link.text } });
  }
  return made;
}

function startOf({ content, source }: Statement): number {
  return source?.spans[0]?.[0] ?? content.spans[0]?.[0] ?? 0;
}

/** One person, spoken of as known, who does not ask to stay unnamed. */
function waitsForName(version: Version, { source }: Statement, printed: string): boolean {
  const { lang } = version.article;
  const { opensNew, hidden, standIns } = functionWords(lang);
  const words = fold(printed).split(' ');
  const number = source?.anonymous?.number ?? 'unknown';
  if (number === 'several' || words.length > MAX_WORDS || hidden(printed)) return false;
  if (source?.anonymous?.condition != null) return false;
  if (callingIn(lang, words.slice(0, HEAD_WORDS).join(' ')) === null) return false;
  const [first = ''] = words;
  return words.length > 1 && !opensNew.has(first) && standIns.has(first);
}

function sentencesBetween(version: Version, a: Statement, b: Statement): number {
  const all = sentencesOf(version, { part: 'body', partIndex: null });
  const indexOf = (at: number): number => all.findIndex(([, end]) => end > at);
  return indexOf(startOf(b)) - indexOf(startOf(a));
}
