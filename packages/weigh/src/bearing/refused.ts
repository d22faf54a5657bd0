/** Whether a statement is a refusal to speak, by its own words and those that tell of it. */
import type { Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import type { Span } from '@hearsay/text';
import { foldedWords } from '../meaning/lexicon.ts';
import { isCountry } from '../meaning/names.ts';
import type { Sense } from '../meaning/sense.ts';
import { type Refusal, refusalIn } from '../refusal/refusal.ts';
import type { Passage, PassageReader } from './passage.ts';
import { BY_CONTEXT, type Reading, stanceRank } from './reading.ts';

// Read for all claims of a review, once for each statement.
const READ = new WeakMap<PassageReader, WeakMap<Statement, boolean>>();

/**
 * True for "declines" as attribution marks it, for a speaker's "I won't comment on that", and where the
 * words from source to content refuse, however attribution has cut them ("would say | nothing at all").
 */
export function isRefusal(passages: PassageReader, version: Version, one: Statement): boolean {
  // "Refused to cross the bridge" is an act of another sort.
  if (one.polarity === 'declines' && one.act !== 'intention') return true;
  const read = READ.get(passages) ?? new WeakMap<Statement, boolean>();
  READ.set(passages, read);
  const known = read.get(one);
  if (known !== undefined) return known;
  const made = refuses(passages, version, one);
  read.set(one, made);
  return made;
}

function refuses(passages: PassageReader, version: Version, one: Statement): boolean {
  const { lang } = version.article;
  const { part, partIndex, content, polarity } = one;
  const whole = passages.stretch(version, part, partIndex, [extentOf(one)]);
  // "Lehnte … eine Stellungnahme ab": what is rejected is to speak, where the cue is the refusing verb.
  const told = whole.some((passage) => {
    const refusal = refusalIn(lang, passage.words, 'told');
    const isCue = polarity !== 'denies' || holdsCue(passage, refusal, one);
    return isCue && isOwn(passage, refusal, one, version);
  });
  if (told || polarity === 'denies') return told;
  const own = passages.stretch(version, part, partIndex, content.spans);
  return own.some((passage) =>
    isOwn(passage, refusalIn(lang, passage.words, 'said'), one, version),
  );
}

/** Whether the refusal is told by the statement's cue. */
function holdsCue({ words }: Passage, refusal: Refusal | null, { cue }: Statement): boolean {
  if (refusal === null || cue === null) return false;
  const [verb] = foldedWords(cue.text);
  return verb !== undefined && words.slice(refusal.from, refusal.to).includes(verb);
}

/** The refusal is the speaker's: nobody else is named before it ("said the council would not comment"). */
function isOwn(
  { entities, span }: Passage,
  refusal: Refusal | null,
  { source, part, partIndex }: Statement,
  version: Version,
): boolean {
  if (refusal === null) return false;
  const text = partText(version.article, part, partIndex);
  const isSource = (at: number): boolean =>
    (source?.spans ?? []).some(([from, to]) => {
      const first = from < span[0] ? 0 : foldedWords(text.slice(span[0], from)).length;
      return at >= first && at < first + foldedWords(text.slice(from, to)).length;
    });
  return !entities.some(
    ({ id, at }) => at < refusal.from && id !== source?.entity && !isCountry(id) && !isSource(at),
  );
}

/** From the first to the last word of source, cue and content in the content's part. */
function extentOf({ source, cue, content, part }: Statement): Span {
  const inPart = (
    at: { part?: string | undefined; spans: readonly Span[] } | null,
  ): readonly Span[] => (at !== null && (at.part ?? part) === part ? at.spans : []);
  const spans = [...inPart(source), ...inPart(cue), ...content.spans];
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

/** Who takes a side beside a refusal has spoken; a rejection may be one of speaking. */
export function mayRefuse({ polarity }: Statement, said: Sense): boolean {
  return (
    polarity === 'declines' ||
    polarity === 'denies' ||
    stanceRank(said.stance) < stanceRank('affirms')
  );
}

/** A refusal to speak relates where it is one to speak of the proposition. */
export function refused(said: Sense, refersTo: () => boolean): Reading {
  const why = 'declined to comment';
  if (said.stance !== 'none')
    return { stance: 'relates', denies: null, score: said.score, unsaid: 'declines', why };
  return refersTo()
    ? { stance: 'relates', denies: null, score: BY_CONTEXT, unsaid: 'declines', why }
    : { stance: 'none', denies: null, score: said.score, why: said.why };
}

/**
 * "The minister refused to comment when asked whether …": the question stands in the sentence of an
 * answer that was declined, and is put to the one who declined.
 */
export function isPut(
  passages: PassageReader,
  version: Version,
  { id, part, cue, polarity }: Statement,
): boolean {
  if (polarity !== 'asks') return false;
  const at = cue?.spans[0]?.[0];
  if (at === undefined) return false;
  return version.attribution.statements.some(
    (one) =>
      one.id !== id &&
      one.part === part &&
      Math.abs((one.cue?.spans[0]?.[0] ?? Number.POSITIVE_INFINITY) - at) <= MAX_APART &&
      isRefusal(passages, version, one),
  );
}

// Letters between the verb of declining and that of asking in one sentence.
const MAX_APART = 120;
