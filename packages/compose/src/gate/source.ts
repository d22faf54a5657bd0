/** Step: the edition names the speaker the capture names, and makes no more of him. */
import type { Mark } from '../edition.ts';
import { type Citation, citationsOf, type GateStep, type Hearing, markLink } from './judgement.ts';
import type { NameFound } from './names.ts';
import { hasPhrase, wordsOf } from './phrases.ts';
import { claimedSpeaker } from './reading.ts';
import { type Speakers, speakersOf } from './speakers.ts';

/** `source-differs`: the sentence has another speaker, or names others and none of those who spoke. */
export const sources: GateStep = (hearing) => {
  return everyCitation(hearing, (citation) => {
    const { statement, version } = citation.proof;
    const speakers = speakersOf(citation.proof, hearing.proofs.registry, hearing.names);
    const named = namesIn(citation, hearing);
    const people = named.filter((each) => each.type !== 'outlet');
    const outlets = named.filter((each) => each.type === 'outlet');
    const isOther =
      claimsOther(citation, speakers, hearing) ||
      (isForeign(people, speakers.speaker, speakers) && !usesPrintedWords(citation, hearing));
    // Naming the body that an unnamed source belongs to is overstating it, a step of its own.
    if (isOther && !statesUnnamed(citation, hearing) && !overnames(citation, hearing)) {
      const expected = statement.source?.text || version.article.outlet;
      return [
        markLink(citation.link, 'source-differs', 'The capture names another speaker.', expected),
      ];
    }
    if (isForeign(outlets, speakers.outlets, speakers)) {
      const outlet = version.article.outlet ?? version.outlet;
      return [
        markLink(citation.link, 'source-differs', 'The words stand in another outlet.', outlet),
      ];
    }
    return [];
  });
};

/** Whether the sentence, read as an article is read, gives the words to somebody else. */
function claimsOther(citation: Citation, speakers: Speakers, hearing: Hearing): boolean {
  const claimed = claimedSpeaker(citation.sentence, citation.link, hearing.lang);
  if (claimed === null) return false;
  const named = hearing.names.find(claimed.text);
  // Words without a speaker have only those they are about.
  const { source } = citation.proof.statement;
  if (source === null && named.some(({ id }) => speakers.about.has(id))) return false;
  if (named.some(({ id }) => speakers.speaker.has(id) || speakers.outlets.has(id))) return false;
  if (named.length > 0) return !usesPrintedWords(citation, hearing, claimed.text);
  // A name that the desk does not know: it has to be printed in the capture as the source.
  return (
    claimed.isPerson &&
    hearing.language.gate.capitals === 'names' &&
    isFullName(claimed.text) &&
    !usesPrintedWords(citation, hearing, claimed.text)
  );
}

function isFullName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** A sentence that has unnamed sources names its persons for another reason. */
function statesUnnamed({ sentence, proof }: Citation, { language }: Hearing): boolean {
  if (proof.statement.source?.type !== 'anonymous') return false;
  const { unnamedOne, unnamedSeveral, proclitics } = language.gate;
  const near = [sentence.frame, ...sentence.flow.context.map((flow) => flow.text)];
  return near.some((text) =>
    hasPhrase(wordsOf(text), [...unnamedOne, ...unnamedSeveral], proclitics),
  );
}

/** Names stand there, all of others than those allowed, and not because the words are about them. */
function isForeign(
  named: readonly NameFound[],
  allowed: ReadonlySet<string>,
  speakers: Speakers,
): boolean {
  if (named.some(({ id }) => allowed.has(id))) return false;
  return named.some(({ id }) => !speakers.about.has(id) && !speakers.outlets.has(id));
}

/** `source-overstated`: more sources, higher ones, or surer ones than the capture has. */
export const overstatements: GateStep = (hearing) => {
  return everyCitation(hearing, (citation) => {
    const reason = overstated(citation, hearing);
    const { source } = citation.proof.statement;
    return reason === null
      ? []
      : [markLink(citation.link, 'source-overstated', reason, source?.text || null)];
  });
};

function overstated(citation: Citation, hearing: Hearing): string | null {
  const { statement } = citation.proof;
  const { gate } = hearing.language;
  const frame = wordsOf(zoneOf(citation));
  const find = (phrases: readonly string[]): boolean => hasPhrase(frame, phrases, gate.proclitics);
  const unnamed = statement.source?.anonymous ?? null;
  if (unnamed !== null) {
    const several = find(gate.unnamedSeveral);
    const one = find(gate.unnamedOne);
    if (unnamed.number === 'one' && several && !one)
      return 'The capture has one source, not several.';
    const counted = numberIn(frame.keys, hearing);
    const printed = numberIn(wordsOf(statement.source?.text ?? '').keys, hearing);
    if (several && counted !== null && printed !== null && counted > printed) {
      return `The capture counts ${printed} sources, not ${counted}.`;
    }
    const isSenior =
      unnamed.seniority !== null || hasPhrase(wordsOf(statement.source?.text ?? ''), gate.senior);
    if (!isSenior && find(gate.senior)) return 'The capture does not call the source senior.';
    if (!statesUnnamed(citation, hearing) && overnames(citation, hearing)) {
      return 'The capture has an unnamed source.';
    }
  }
  const isHedged =
    statement.hedges.length > 0 || (statement.source === null && statement.cue !== null);
  if (isHedged && !keepsHedge(citation, hearing)) {
    const hedge = statement.hedges[0] ?? statement.cue?.text ?? '';
    return `The capture hedges ("${hedge}"); the edition does not.`;
  }
  return null;
}

function keepsHedge({ sentence, proof }: Citation, { language }: Hearing): boolean {
  const words = wordsOf(sentence.text);
  const { gate } = language;
  if (hasPhrase(words, gate.hedges, gate.proclitics)) return true;
  return proof.statement.hedges.some((hedge) => hasPhrase(words, [hedge], gate.proclitics));
}

function numberIn(keys: readonly string[], { language }: Hearing): number | null {
  for (const key of keys) {
    if (/^\d{1,2}$/.test(key)) return Number(key);
    const index = language.gate.numbers.findIndex((phrases) => phrases.includes(key));
    if (index >= 0) return index + 2;
  }
  return null;
}

/** Whether the edition names what the unnamed source only belongs to. */
function overnames(citation: Citation, hearing: Hearing): boolean {
  if (citation.proof.statement.source?.type !== 'anonymous') return false;
  if (usesPrintedWords(citation, hearing)) return false;
  const speakers = speakersOf(citation.proof, hearing.proofs.registry, hearing.names);
  const words = new Set(wordsOf(citation.proof.statement.source?.text ?? '').keys);
  return namesIn(citation, hearing).some(({ id, type, words: named }) => {
    if (type === 'outlet' || (speakers.about.has(id) && !speakers.speaker.has(id))) return false;
    return speakers.speaker.has(id) || named.some((word) => words.has(word));
  });
}

/**
 * Whether a text (by default the sentence and the lines above it) uses words of the source as it is
 * printed, those apart that name a body or person the desk knows.
 */
function usesPrintedWords(
  { sentence, proof }: Citation,
  { language, names }: Hearing,
  text?: string,
): boolean {
  const { source } = proof.statement;
  const mention = proof.version.attribution.mentions.find((each) => each.id === source?.mention);
  const stop = new Set(language.gate.stop);
  const near =
    text === undefined
      ? [sentence.frame, ...sentence.flow.context.map((flow) => flow.text)]
      : [text];
  const known = new Set(near.flatMap((each) => names.find(each).flatMap(({ words }) => words)));
  const printed = wordsOf(`${source?.text ?? ''} ${mention?.text ?? ''}`).keys;
  const keys = new Set(
    printed.filter((key) => key.length > 2 && !stop.has(key) && !known.has(key)),
  );
  return near.some((each) => wordsOf(each).keys.some((key) => keys.has(key)));
}

/**
 * Names between the link before and the end of this one; where there are none, in the sentence so
 * far, then behind the link where it is the last one; then in the nearest line above that has some.
 */
function namesIn(citation: Citation, hearing: Hearing): readonly NameFound[] {
  const { sentence, link } = citation;
  const { frame, span } = sentence;
  const proving = sentence.links.filter((each) => each.target.to === 'statement');
  const before = proving[proving.indexOf(link) - 1]?.end ?? span[0];
  const isLast = proving.at(-1) === link;
  const zones = [
    frame.slice(before - span[0], link.end - span[0]),
    frame.slice(0, link.end - span[0]),
    isLast ? frame.slice(link.end - span[0]) : '',
    ...sentence.flow.context.flatMap((flow) => (flow.kind === 'paragraph' ? [flow.text] : [])),
  ];
  for (const zone of zones) {
    const found = hearing.names.find(zone);
    if (found.length > 0) return found;
  }
  return [];
}

/** The frame around a link: from the statement linked before it to the one after it. */
export function zoneOf({ sentence, link }: Citation): string {
  const start = sentence.span[0];
  const proving = sentence.links.filter((each) => each.target.to === 'statement');
  const at = proving.indexOf(link);
  const from = at > 0 ? (proving[at - 1]?.end ?? start) : start;
  const to =
    at < proving.length - 1 ? (proving[at + 1]?.start ?? sentence.span[1]) : sentence.span[1];
  return sentence.frame.slice(Math.max(0, from - start), to - start);
}

/** What a step finds at every link to a known statement. */
export function everyCitation(
  hearing: Hearing,
  judge: (citation: Citation) => readonly Mark[],
): readonly Mark[] {
  return hearing.sentences.flatMap((sentence) => {
    return citationsOf(sentence, hearing.proofs).flatMap(judge);
  });
}
