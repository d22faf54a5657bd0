/**
 * Sources without words of their own, given the words of the mention they point to: for sets that mark
 * the speaker of free indirect speech where an earlier sentence names them. There a statement refers to
 * a mention, so the published measure finds no source in it.
 */
import type { Attribution, Statement } from '../statement.ts';

/** The statements; a source without words has those of the last one before it with its mention, else the mention's. */
export function withSpeakerWords({ statements, mentions }: Attribution): readonly Statement[] {
  const last = new Map<string, Statement['source']>();
  const inBody = mentions.filter(({ part }) => part === 'body');
  const full = new Map(inBody.map(({ id, spans, text }) => [id, { spans, text }]));
  return statements.map((statement) => {
    const { source, part } = statement;
    if (part !== 'body' || source?.mention == null || source.part !== undefined) return statement;
    if (source.spans.length > 0) {
      last.set(source.mention, source);
      return statement;
    }
    const words = last.get(source.mention) ?? full.get(source.mention);
    if (words === undefined) return statement;
    return { ...statement, source: { ...source, spans: words.spans, text: words.text } };
  });
}
