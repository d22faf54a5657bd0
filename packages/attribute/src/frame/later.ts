/** The outlet's own voice that a later sentence attributes: a note beside the statement. */
import type { Note } from '@hearsay/read';
import type { Statement } from '../statement.ts';
import type { PartPassage } from './mentions.ts';

/** A note for each statement whose content ends in an earlier sentence than its cue stands. */
export function laterAttributed(
  statements: readonly Statement[],
  { part, partIndex, passage }: PartPassage,
): Note[] {
  return statements.flatMap((statement): Note[] => {
    const cue = statement.cue?.spans[0];
    const end = statement.content.spans.at(-1)?.[1];
    if (cue === undefined || end === undefined || statement.kind === 'direct') return [];
    if (end > cue[0] || !paragraphBetween(passage.text, end, cue[0])) return [];
    return [
      {
        kind: 'later-attributed',
        mention: statement.source?.mention ?? null,
        place: { part, partIndex, spans: statement.content.spans },
        date: null,
      },
    ];
  });
}

/** True where a sentence or a paragraph ends between two offsets. */
function paragraphBetween(text: string, from: number, to: number): boolean {
  return /[.!?؟…\n]/.test(text.slice(from, Math.min(to, from + MAX_GAP)));
}

const MAX_GAP = 400; // UTF-16 units
