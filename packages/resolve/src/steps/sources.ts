/** Sources: their own words on the day of the statement, else the mention they point to. */
import type { Attribution, Source, Statement } from '@hearsay/attribute';
import { lookUp, type Stage } from './stage.ts';

export function resolveSources(stage: Stage): Attribution {
  const statements = stage.attribution.statements.map((statement) =>
    statement.source === null
      ? statement
      : {
          ...statement,
          source: { ...statement.source, entity: sourceEntity(stage, statement, statement.source) },
        },
  );
  return { ...stage.attribution, statements };
}

/**
 * A pronoun or short name is who its mention is. The source's own words go first where they print a
 * person's name or are the mention itself, because they are read on the day of the statement.
 */
function sourceEntity(stage: Stage, statement: Statement, source: Source): string | null {
  const mention = stage.attribution.mentions.find((one) => one.id === source.mention);
  const isUnnamed = [source.type, mention?.type].some(
    (type) => type === 'anonymous' || type === 'collective',
  );
  if (isUnnamed) return null;
  const own = lookUp(stage, {
    text: source.text,
    type: source.type,
    part: source.part ?? statement.part,
    partIndex: statement.partIndex,
    at: source.spans[0]?.[0] ?? statement.content.spans[0]?.[0] ?? 0,
    day: statement.said?.value ?? stage.context.day,
    mention: source.mention,
  });
  const isMention = mention === undefined || mention.text === source.text;
  if (own !== null && (isMention || (own.full && own.person))) return own.id;
  return mention?.entity ?? own?.id ?? null;
}
