/**
 * Whose words a statement's are, by the desk's ids. The steps, in order: words that only tell of
 * somebody are nobody's; the source as it stands on the cue's side of a semicolon; what resolving has
 * found; a name in the source's words; who issued the statement that speaks.
 */
import type { Source, Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Registry, Version } from '@hearsay/resolve';
import type { Span } from '@hearsay/text';
import {
  isToldOf,
  type NamesInText,
  namesInText,
  speakerAmong,
  speakerNamed,
} from '@hearsay/trace';
import { foldedWords, lexiconOf } from '../meaning/lexicon.ts';
import { issuerOf } from './issuer.ts';

const NAMES = new WeakMap<Registry, NamesInText>();

/** Names of all who may speak: kept while the registry lives. */
export function speakerNames(registry: Registry): NamesInText {
  const known = NAMES.get(registry);
  if (known !== undefined) return known;
  const made = makeSpeakerNames(registry);
  NAMES.set(registry, made);
  return made;
}

function makeSpeakerNames(registry: Registry): NamesInText {
  const all = [...registry.people, ...registry.organisations, ...registry.offices];
  return namesInText(
    all.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .map((name) => [id, name] as const),
    ),
  );
}

const SPEAKERS = new WeakMap<NamesInText, WeakMap<Statement, string | null>>();

/** The desk's id of who speaks; a name in the source's words will do. Kept while the names live. */
export function speakerIn(
  version: Version,
  statement: Statement,
  speakers: NamesInText,
): string | null {
  const known = SPEAKERS.get(speakers) ?? new WeakMap<Statement, string | null>();
  SPEAKERS.set(speakers, known);
  const found = known.get(statement);
  if (found !== undefined) return found;
  const made = findSpeaker(version, statement, speakers);
  known.set(statement, made);
  return made;
}

function findSpeaker(version: Version, statement: Statement, speakers: NamesInText): string | null {
  if (isToldOf(version, statement)) return null;
  const { source } = statement;
  if (source === null) return issuerOf(version, statement, speakers);
  if (source.type === 'collective') return null;
  // "In the statement it says": whom attribution takes for "it" is less sure than who issued it.
  const issuer = source.text === '' ? issuerOf(version, statement, speakers) : null;
  if (issuer !== null) return issuer;
  if (source.type === 'anonymous') return speakerAmong(speakers, version, source);
  const near = nearCue(version, statement, source);
  if (near === null) return null;
  if (near !== source.text) return named(version, speakers, near, source.type);
  return (
    source.entity ??
    named(version, speakers, printedFor(version, source), source.type) ??
    (source.type === 'document' ? issuerOf(version, statement, speakers) : null)
  );
}

/** The source's words; those of its first mention where none stand in the sentence. */
function printedFor(version: Version, { text, mention }: Source): string {
  if (text !== '') return text;
  return version.attribution.mentions.find(({ id }) => id === mention)?.text ?? '';
}

/** The name that words hold as they stand, behind a dateline, or behind small words that open them. */
function named(
  version: Version,
  speakers: NamesInText,
  printed: string,
  type: Source['type'],
): string | null {
  const { isStop } = lexiconOf(version.article.lang);
  const behind = printed.split(DATELINE).at(-1) ?? printed;
  const bare = behind.replace(FIRST_WORD, (word) =>
    isStop(foldedWords(word)[0] ?? '') ? '' : word,
  );
  const tried = [...new Set([printed, behind, bare])].filter((one) => one !== '');
  for (const words of tried) {
    const found = speakerNamed(speakers, version, words, type);
    if (found !== null) return found;
  }
  return null;
}

/** "Ostrau (NA) - The election office": a place and an agency before a dash. */
const DATELINE = /^[^–—-]{1,60}\s[-–—]\s/u;
const FIRST_WORD = /^\S{1,10}\s+/u;

/**
 * "The festival dropped the film; this two people said": the source as far as no semicolon parts it from
 * its cue; null where nothing of it is left. Semicolons inside quotations part nothing.
 */
function nearCue(version: Version, { cue, part }: Statement, source: Source): string | null {
  const at = cue?.spans[0]?.[0];
  const end = source.spans.at(-1)?.[1];
  if (at === undefined || end === undefined || (source.part ?? part) !== part || end > at)
    return source.text;
  const text = partText(version.article, part, null);
  const from = source.spans[0]?.[0] ?? 0;
  const told = text.slice(from, at).replace(QUOTATION, (words) => ' '.repeat(words.length));
  const last = Math.max(...SEMICOLONS.map((mark) => told.lastIndexOf(mark)));
  if (last < 0) return source.text;
  const kept = source.spans.filter(([start]) => start >= from + last);
  return kept.length === 0 ? null : kept.map((span: Span) => text.slice(...span)).join(' ');
}

const SEMICOLONS = [';', '؛'];
// Bounded: a mark that never closes must not be searched for from every place.
const QUOTATION = /“[^”]{0,500}”|„[^“”]{0,500}[“”]|«[^»]{0,500}»|"[^"]{0,500}"/gu;
