/** Mentions: full names first, then short ones, which may point to a full name of the article. */
import type { Attribution } from '@hearsay/attribute';
import { lookUpMention, type Stage } from './stage.ts';

/** Fills in mentions that print a whole name and clears the others. */
export function resolveFullMentions(stage: Stage): Attribution {
  const mentions = stage.attribution.mentions.map((mention) => {
    const found = lookUpMention(stage, mention);
    return { ...mention, entity: found?.full === true ? found.id : null };
  });
  return { ...stage.attribution, mentions };
}

/** Fills in surnames and bare offices with the help of what is named in full. */
export function resolveShortMentions(stage: Stage): Attribution {
  const mentions = stage.attribution.mentions.map((mention) =>
    mention.entity === null
      ? { ...mention, entity: lookUpMention(stage, mention)?.id ?? null }
      : mention,
  );
  return { ...stage.attribution, mentions };
}
