/** Statements that go on from one version of an article into the next keep their key. */
import type { Statement } from '@hearsay/attribute';
import { fold, wordDice } from '@hearsay/text';
import type { Version } from './version.ts';

/** Word Dice of the two contents from which on a statement goes on: fixed by the contract. */
const GOES_ON = 0.8;

interface Pairing {
  readonly before: Statement;
  readonly after: Statement;
  readonly likeness: number;
}

/**
 * The next version with the keys of the statements it takes over from the previous one. Each
 * statement goes on at most once, the most alike first; equal keys go first of all.
 */
export function continueKeys(previous: Version | null, next: Version): Version {
  if (previous === null) return next;
  const keys = new Map<string, string>();
  const usedBefore = new Set<string>();
  for (const { before, after } of pairings(previous, next)) {
    if (keys.has(after.id) || usedBefore.has(before.id)) continue;
    keys.set(after.id, before.key);
    usedBefore.add(before.id);
  }
  const statements = next.attribution.statements.map((statement) => ({
    ...statement,
    key: keys.get(statement.id) ?? statement.key,
  }));
  return { ...next, attribution: { ...next.attribution, statements } };
}

function pairings(previous: Version, next: Version): readonly Pairing[] {
  const earlier = previous.attribution.statements.map((before) => ({
    before,
    speaker: speakerTexts(previous, before),
  }));
  const found: Pairing[] = [];
  for (const after of next.attribution.statements) {
    const speaker = speakerTexts(next, after);
    for (const { before, speaker: earlierSpeaker } of earlier) {
      if (before.key === after.key) {
        found.push({ before, after, likeness: Number.POSITIVE_INFINITY });
      } else if (isSameSpeaker(before, earlierSpeaker, after, speaker)) {
        const likeness = wordDice(before.content.text, after.content.text);
        if (likeness >= GOES_ON) found.push({ before, after, likeness });
      }
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness);
}

/** One entity where both are known; else the same words, or mentions with the same words. */
function isSameSpeaker(
  before: Statement,
  earlierSpeaker: readonly string[],
  after: Statement,
  speaker: readonly string[],
): boolean {
  if (before.source === null || after.source === null) return before.source === after.source;
  if (before.source.entity !== null && after.source.entity !== null) {
    return before.source.entity === after.source.entity;
  }
  return earlierSpeaker.some((text) => speaker.includes(text));
}

/** The words of a statement's source and of the mention it points to, folded. */
function speakerTexts(version: Version, statement: Statement): readonly string[] {
  const mention = version.attribution.mentions.find((one) => one.id === statement.source?.mention);
  const texts = [statement.source?.text ?? '', mention?.text ?? ''].map(fold);
  return texts.filter((text) => text !== '');
}
