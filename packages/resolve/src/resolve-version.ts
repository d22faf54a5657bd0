/** The stage `resolve`: who is meant, step by step. */
import type { Attribution } from '@hearsay/attribute';
import type { Entity } from './entity.ts';
import { articleContext } from './mention/article-context.ts';
import type { NameIndex } from './registry/index-registry.ts';
import { resolveChains } from './steps/chains.ts';
import { resolveFullMentions, resolveShortMentions } from './steps/mentions.ts';
import { resolveNames } from './steps/names.ts';
import { resolveSources } from './steps/sources.ts';
import type { Step } from './steps/stage.ts';
import { resolveVenues } from './steps/venues.ts';
import type { Version } from './version.ts';

/** In order: full names before short ones, which point to them; sources and links follow mentions. */
export const resolveSteps: readonly { readonly name: string; readonly run: Step }[] = [
  { name: 'full-mentions', run: resolveFullMentions },
  { name: 'short-mentions', run: resolveShortMentions },
  { name: 'sources', run: resolveSources },
  { name: 'chains', run: resolveChains },
  { name: 'venues', run: resolveVenues },
];

/**
 * The version with the desk's ids in mentions, sources, chain links and venues, then in `names`. Ids that stand there
 * already are replaced, so resolving twice gives the same. Unnamed sources and whatever two entities
 * fit equally well keep null. `version.outlet` is given by the caller and not changed.
 */
export function resolveVersion(version: Version, index: NameIndex): Version {
  const context = articleContext(version, index);
  let attribution = version.attribution;
  let named: readonly Entity[] = [];
  for (const step of resolveSteps) {
    attribution = step.run({ version, context, attribution, named });
    named = entitiesNamed(attribution, index);
  }
  const names = resolveNames({ version, context, attribution, named });
  return { ...version, attribution, names };
}

function entitiesNamed(attribution: Attribution, index: NameIndex): readonly Entity[] {
  const found = attribution.mentions.flatMap(
    (mention) => index.entities.get(mention.entity ?? '') ?? [],
  );
  return [...new Set(found)];
}
