/** Links of the reporting chain: publisher, outlets cited, speaker. */
import type { Attribution, ChainLink, Statement } from '@hearsay/attribute';
import { lookUp, type Stage } from './stage.ts';

export function resolveChains(stage: Stage): Attribution {
  const statements = stage.attribution.statements.map((statement) => ({
    ...statement,
    chain: statement.chain.map((link, at) => ({
      ...link,
      entity:
        at === 0 && isPublisher(stage, link)
          ? stage.version.outlet
          : linkEntity(stage, statement, link),
    })),
  }));
  return { ...stage.attribution, statements };
}

/** The first link has no words in the text: it is the page's own outlet. */
function isPublisher(stage: Stage, link: ChainLink): boolean {
  return link.spans.length === 0 && link.mention === null && stage.version.outlet !== null;
}

function linkEntity(stage: Stage, statement: Statement, link: ChainLink): string | null {
  if (link.type === 'anonymous' || link.type === 'collective') return null;
  const speaker = speakerOfLink(stage, statement, link);
  if (speaker !== null) return speaker;
  const mention = stage.attribution.mentions.find((one) => one.id === link.mention);
  const found = lookUp(stage, {
    text: link.text,
    type: link.type,
    part: statement.part,
    partIndex: statement.partIndex,
    at: link.spans[0]?.[0] ?? 0,
    day: statement.said?.value ?? stage.context.day,
    mention: link.mention,
  });
  return found?.id ?? mention?.entity ?? null;
}

/** The link is a source, of this statement or of one around it: both have one entity. */
function speakerOfLink(stage: Stage, statement: Statement, link: ChainLink): string | null {
  const same = stage.attribution.statements.filter(
    ({ source }) => source !== null && source.mention === link.mention && source.text === link.text,
  );
  const own = same.find((one) => one.id === statement.id) ?? same[0];
  return own?.source?.entity ?? null;
}
