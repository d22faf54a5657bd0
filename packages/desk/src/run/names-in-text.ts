/** Names in the texts of a run's articles: what is kept from before, and the rest found anew. */
import { createHash } from 'node:crypto';
import type { Attribution } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import { type NamedMention, nameMentions } from '@hearsay/resolve';
import type { Store } from '@hearsay/store';
import { namer, namerDigest } from '../reading/models.ts';
import type { RunFailure } from './progress.ts';
import { stageVersion } from './stage-version.ts';

/** Under this name the results of finding names are kept. */
const STAGE = 'names';

export type NamesFound = { readonly names: readonly (readonly NamedMention[])[] };

/** The names of each article beside its sources, in the order of the articles; new ones are kept. */
export async function namesInTexts(
  articles: readonly Article[],
  attributions: readonly Attribution[],
  store: Store,
): Promise<NamesFound | RunFailure> {
  const version = `${stageVersion('resolve')} ${namerDigest()}`;
  const inputs = articles.map((article, at) => {
    const attribution = attributions[at] ?? NOTHING;
    const { title, standfirst, text, media, lang } = article;
    const captions = media.map(({ caption }) => caption);
    const hash = createHash('sha256')
      .update(JSON.stringify([lang, title, standfirst, text, captions, attribution]))
      .digest('hex');
    return { article, attribution, hash };
  });
  const kept = await store.results(
    STAGE,
    version,
    inputs.map(({ hash }) => hash),
  );
  if ('error' in kept) return kept;
  const fresh = new Map<string, readonly NamedMention[]>();
  const names = inputs.map(({ article, attribution, hash }) => {
    const known = kept.results.get(hash) as readonly NamedMention[] | undefined;
    if (known !== undefined) return known;
    const found = nameMentions(article, attribution, namer());
    fresh.set(hash, found);
    return found;
  });
  const saved = await store.saveResults(STAGE, version, fresh);
  return 'error' in saved ? saved : { names };
}

const NOTHING: Attribution = {
  statements: [],
  mentions: [],
  relays: [],
  notes: [],
  warnings: [],
};
