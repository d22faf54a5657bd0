/** Step: the edition names the speaker the capture names, and makes no more of him. */
import { composeLanguageOrEnglish } from '../languages/index.ts';
import { everyCitation, zoneOf, zonesOf } from './citation.ts';
import { type Citation, type GateStep, type Hearing, markLink } from './judgement.ts';
import type { NameFound } from './names.ts';
import { findPhrases, hasPhrase, wordsOf } from './phrases.ts';
import { claimedSpeaker } from './reading.ts';
import { type Speakers, speakersOf } from './speakers.ts';

/** `source-differs`: the sentence has another speaker, or names others and none of those who spoke. */
export const sources: GateStep = (hearing) => {
  return everyCitation(hearing, (citation) => {
    const { version } = citation.proof;
    const speakers = speakersOf(citation.proof, hearing.proofs.registry, hearing.names);
    const named = namesIn(citation, hearing);
    const people = named.filter((each) => each.type !== 'outlet');
    const outlets = named.filter((each) => each.type === 'outlet');
    const isOther =
      claimsOther(citation, speakers, hearing) ||
      (isForeign(people, speakers.speaker, speakers) && !usesPrintedWords(citation, hearing));
    // Naming the body that an unnamed source belongs to is overstating it, a step of its own.
    if (isOther && !statesUnnamed(citation, hearing) && !overnames(citation, hearing)) {
      const expected = printedName(citation) || version.article.outlet;
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

/** The source as printed; its first full mention where a pronoun stands. */
function printedName({ proof }: Citation): string | null {
  const { source } = proof.statement;
  const mention = proof.version.attribution.mentions.find((each) => each.id === source?.mention);
  const isShort = (mention?.text.length ?? 0) > (source?.text.length ?? 0);
  return (isShort ? mention?.text : source?.text) || null;
}

/** Whether the sentence, read as an article is read, gives the words to somebody else. */
function claimsOther(citation: Citation, speakers: Speakers, hearing: Hearing): boolean {
  const claimed = claimedSpeaker(citation.sentence, citation.link, hearing.lang);
  if (claimed === null) return false;
  const named = hearing.names.find(claimed.text);
  if (named.some(({ id }) => speakers.speaker.has(id) || speakers.outlets.has(id))) return false;
  // Words without a speaker, and a link's own words, have those they are about.
  const mayBeAbout = citation.proof.statement.source === null || claimed.inLink;
  if (mayBeAbout && named.some(({ id }) => speakers.about.has(id))) return false;
  if (!isNamed(citation) || usesPrintedWords(citation, hearing, claimed.text)) return false;
  if (named.length > 0) return true;
  // A name that the desk does not know: it has to be printed in the capture as the source.
  const tells = hearing.language.gate.capitals === 'names';
  return tells && claimed.isPerson && isFullName(claimed.text);
}

/** Whether the capture has more of the source than a pronoun: an entity or words. */
function isNamed({ proof }: Citation): boolean {
  const { source } = proof.statement;
  const mention = proof.version.attribution.mentions.find((each) => each.id === source?.mention);
  if (source === null || source.entity !== null || mention?.entity != null) return true;
  const { pronouns } = composeLanguageOrEnglish(proof.version.article.lang).gate;
  return [source.text, mention?.text ?? ''].some((text) => {
    const words = wordsOf(text);
    return words.keys.length > findPhrases(words, pronouns).length;
  });
}

function isFullName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** A sentence that has unnamed sources names its persons for another reason. */
function statesUnnamed({ sentence, proof }: Citation, { language }: Hearing): boolean {
  if (proof.statement.source?.type !== 'anonymous') return false;
  const { unnamedOne, unnamedSeveral, proclitics } = language.gate;
  const near = [sentence.frame, ...sentence.flow.context.map((flow) => flow.frame)];
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
    return reason === null
      ? []
      : [markLink(citation.link, 'source-overstated', reason, printedName(citation))];
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
    if (unnamed.number === 'one' && several && !one && !printsSeveral(citation))
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

/** The printed source speaks of several, whatever the record says. */
function printsSeveral({ proof }: Citation): boolean {
  const { gate } = composeLanguageOrEnglish(proof.version.article.lang);
  const printed = wordsOf(proof.statement.source?.text ?? '');
  return hasPhrase(printed, gate.unnamedSeveral, gate.proclitics);
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
      ? [sentence.frame, ...sentence.flow.context.map((flow) => flow.frame)]
      : [text];
  const known = new Set(near.flatMap((each) => names.find(each).flatMap(({ words }) => words)));
  const printed = wordsOf(`${source?.text ?? ''} ${mention?.text ?? ''}`).keys;
  const keys = new Set(
    printed.filter((key) => key.length > 2 && !stop.has(key) && !known.has(key)),
  );
  return near.some((each) => wordsOf(each).keys.some((key) => keys.has(key)));
}

/** Names in the first of the zones, nearest first, that has some. */
function namesIn(citation: Citation, hearing: Hearing): readonly NameFound[] {
  for (const zone of zonesOf(citation)) {
    const found = hearing.names.find(zone);
    if (found.length > 0) return found;
  }
  return [];
}
