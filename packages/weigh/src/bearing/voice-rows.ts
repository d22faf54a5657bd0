/** Rows of an article in the outlet's own voice, each sentence once over the article's versions. */
import type { Version } from '@hearsay/resolve';
import { fold, wordDice } from '@hearsay/text';
import type { PlaceIn } from '@hearsay/trace';
import { ownSentences, SAME_SENTENCE } from './own-sentences.ts';
import type { Passage, PassageReader } from './passage.ts';
import { type Decided, type ReadRow, settle } from './rows.ts';
import type { StanceReader } from './stance.ts';

/** Sentences in the outlet's own voice, the strongest of each version's body and its headline. */
export function voiceRows(
  reader: StanceReader,
  passages: PassageReader,
  history: readonly Version[],
  zone: string,
  decided: Decided,
  used: Set<string>,
): readonly ReadRow[] {
  const rows: (ReadRow & { readonly text: string })[] = [];
  for (const [index, version] of history.entries()) {
    const dropping = history[index + 1]?.version ?? null;
    for (const own of ownSentences(reader, passages, version, zone)) {
      const { passage, reading } = own;
      const unsaid = own.unsaid === undefined ? {} : { unsaid: own.unsaid };
      const text = passage.words.join(' ');
      const key = voiceKey(version, passage, text);
      const settled = settle(reading, key, decided, used);
      const { stance, denies, score, why } = settled;
      const vague = settled.vague === true;
      const earlier = rows.findIndex(
        (row) => row.place?.part === passage.part && wordDice(row.text, text) >= SAME_SENTENCE,
      );
      if (earlier >= 0) rows.splice(earlier, 1);
      if (stance === 'none') continue;
      const place: PlaceIn = {
        article: version.address,
        version: version.version,
        part: passage.part,
        partIndex: passage.partIndex,
        spans: [passage.span],
      };
      const base = { article: version.address, version: version.version, statement: null, key };
      rows.push({
        ...base,
        voice: 'outlet',
        place,
        stance,
        denies,
        withdrawnIn: dropping,
        score,
        vague,
        why,
        ...unsaid,
        text,
      });
    }
  }
  return rows.map(({ text: _, ...row }) => row);
}

/** The outlet's sentence as a key that later versions and decisions can name. */
export function voiceKey(version: Version, passage: Passage, text: string): string {
  return `${version.address}#${passage.part}:${fold(text).slice(0, MAX_KEY)}`;
}

const MAX_KEY = 80; // letters: enough to tell sentences of one article apart
