/** Step: the edition names the speaker the capture names, and makes no more of him. */
import type { Mark } from '../edition.ts';
import { type Citation, citationsOf, type GateStep, type Hearing, markLink } from './judgement.ts';
import type { NameFound } from './names.ts';
import { hasPhrase, wordsOf } from './phrases.ts';
import { type Speakers, speakersOf } from './speakers.ts';

/** `source-differs`: the sentence names others, and none of those who spoke. */
export const sources: GateStep = (hearing) => {
  return everyCitation(hearing, (citation) => {
    const speakers = speakersOf(citation.proof, hearing.proofs.registry, hearing.names);
    const named = namesIn(citation, hearing);
    const people = named.filter((each) => each.type !== 'outlet');
    const outlets = named.filter((each) => each.type === 'outlet');
    const expected = citation.proof.statement.source?.text ?? citation.proof.version.article.outlet;
    const unnamed = citation.proof.statement.source?.type === 'anonymous';
    const printed = printedSource(citation, hearing);
    if (isForeign(people, speakers.speaker, speakers) && !printed && !unnamed) {
      return [
        markLink(citation.link, 'source-differs', 'The capture names another speaker.', expected),
      ];
    }
    if (isForeign(outlets, speakers.outlets, speakers)) {
      const outlet = citation.proof.version.article.outlet ?? citation.proof.version.outlet;
      return [
        markLink(citation.link, 'source-differs', 'The words stand in another outlet.', outlet),
      ];
    }
    return [];
  });
};

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
    if (!one && !several && !printedSource(citation, hearing)) {
      const named = namesIn(citation, hearing).filter((each) => each.type !== 'outlet');
      const speakers = speakersOf(citation.proof, hearing.proofs.registry, hearing.names);
      if (named.some(({ id }) => !speakers.about.has(id))) {
        return 'The capture has an unnamed source.';
      }
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

/** Whether the sentence or the lines above it use words of the source as it is printed. */
function printedSource({ sentence, proof }: Citation, { language }: Hearing): boolean {
  const mention = proof.version.attribution.mentions.find(
    (each) => each.id === proof.statement.source?.mention,
  );
  const printed = wordsOf(`${proof.statement.source?.text ?? ''} ${mention?.text ?? ''}`);
  const stop = new Set(language.gate.stop);
  const keys = new Set(printed.keys.filter((key) => key.length > 2 && !stop.has(key)));
  const near = [sentence.text, ...sentence.flow.context.map((flow) => flow.text)];
  return near.some((text) => wordsOf(text).keys.some((key) => keys.has(key)));
}

/**
 * Names in the sentence's own words up to the link's end; where it has none, in the nearest line
 * above it that has some.
 */
function namesIn(citation: Citation, hearing: Hearing): readonly NameFound[] {
  const own = hearing.names.find(zoneOf(citation));
  if (own.length > 0) return own;
  for (const flow of citation.sentence.flow.context) {
    const found = flow.kind === 'paragraph' ? hearing.names.find(flow.text) : [];
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
