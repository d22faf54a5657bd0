/** What a step of `resolveVersion` works on, and how it asks what a phrase means. */
import type { Attribution, Mention } from '@hearsay/attribute';
import type { Part } from '@hearsay/read';
import type { Entity } from '../entity.ts';
import type { ArticleContext } from '../mention/article-context.ts';
import { type PhraseType, resolvePhrase } from '../mention/resolve-phrase.ts';
import type { Version } from '../version.ts';

export interface Stage {
  readonly version: Version;
  readonly context: ArticleContext;
  readonly attribution: Attribution;
  /** Entities that the article names in full, known from the step that finds them on. */
  readonly named: readonly Entity[];
}

/** A step gives the attribution with more ids filled in. */
export type Step = (stage: Stage) => Attribution;

/** A phrase with the place where it stands. */
export interface Asked {
  readonly text: string;
  readonly type: PhraseType;
  readonly part: Part;
  readonly partIndex: number | null;
  /** Offset of the phrase in its part. */
  readonly at: number;
  /** ISO day of the words. */
  readonly day: string;
  readonly mention: string | null;
}

export interface Found {
  readonly id: string;
  /** The phrase prints the whole name. */
  readonly full: boolean;
  /** It is a person's name that the phrase prints, not an office or a body. */
  readonly person: boolean;
}

/** What a phrase means: what people decided about it, else what its words say. */
export function lookUp(stage: Stage, asked: Asked): Found | null {
  const { judged, entities } = stage.context.index;
  // A decision names a mention by its article and id, or by its words wherever they stand.
  const references = [`${stage.version.address}#${asked.mention ?? ''}`, asked.text];
  for (const reference of references) {
    const decided = judged.groupOf(reference).find((id) => entities.has(id));
    if (decided !== undefined) {
      return { id: decided, full: true, person: entities.get(decided)?.type === 'person' };
    }
  }
  const standing = stage.context.at({
    part: asked.part,
    partIndex: asked.partIndex,
    at: asked.at,
    day: asked.day,
    named: stage.named,
    isBarred: (entity) => references.some((reference) => judged.parted(reference, entity.id)),
  });
  const choice = resolvePhrase(asked.text, asked.type, standing);
  if (choice === null) return null;
  // Two entries of the registry that people judged to be one answer with the first id.
  const id = judged.groupOf(choice.entity.id).find((one) => entities.has(one)) ?? choice.entity.id;
  return { id, full: choice.full, person: choice.entity.type === 'person' };
}

/** The same for a mention, on the article's day. */
export function lookUpMention(stage: Stage, mention: Mention): Found | null {
  return lookUp(stage, {
    text: mention.text,
    type: mention.type,
    part: mention.part,
    partIndex: mention.partIndex,
    at: mention.spans[0]?.[0] ?? 0,
    day: stage.context.day,
    mention: mention.id,
  });
}
