/** Who says what in the articles of a run: what is kept from before, and the rest by the engines. */
import { createHash } from 'node:crypto';
import type { Attribution } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import type { NamedMention } from '@hearsay/resolve';
import type { Store } from '@hearsay/store';
import type { Desk } from '../desk-file/load.ts';
import { encoderDigest } from '../reading/encoder/files.ts';
import { engineSetting } from '../reading/engines.ts';
import { linearModel } from '../reading/models.ts';
import { readingPool } from '../reading/threads/pool.ts';
import { type ArticleResult, attributeArticle } from '../reading/threads/task.ts';
import { namesInTexts } from './names-in-text.ts';
import type { RunFailure } from './progress.ts';
import { stageVersion } from './stage-version.ts';

export interface Attributor {
  /** How many articles are worth asking for at once. */
  readonly width: number;
  /** Attributions of one article's versions, in their order; new ones are kept. */
  of(versions: readonly Article[]): Promise<Attributed | RunFailure>;
  /** Those articles of which a version has none kept yet. */
  without(
    articles: ReadonlyMap<string, readonly Article[]>,
  ): Promise<{ readonly addresses: readonly string[] } | RunFailure>;
  /** Ends what was started; call it when nothing is awaited any more. */
  close(): Promise<void>;
}

export interface Attributed {
  readonly found: readonly Attribution[];
  /** Names in each text beside the sources, in the same order. */
  readonly names: readonly (readonly NamedMention[])[];
}

/**
 * New versions that the encoder reads in one run, at some three a second on each core: beyond them
 * lies the first import of an archive, and the linear engine reads that fifteen times as fast.
 */
const MOST_BY_ENCODER = 2_000;

/** Under what an attribution may be kept: as the encoder made it, or the engines below. */
interface Hashes {
  readonly encoder: string | null;
  readonly plain: string;
}

const keysOf = ({ encoder, plain }: Hashes): readonly string[] =>
  encoder === null ? [plain] : [encoder, plain];

/** Opens the engines for a desk; threads start with the first article that is new. */
export function openAttributor(desk: Desk, store: Store): Attributor {
  const stage = stageVersion('attribute');
  const outletNames = desk.registry.outlets.flatMap(({ names }) => Object.values(names).flat());
  const setting = engineSetting();
  const digest = setting === 'encoder' ? encoderDigest() : null;
  const pool = readingPool();
  const hashes = new WeakMap<Article, Hashes>();
  let byEncoder = 0;

  const hashOf = (article: Article, engine: string): string =>
    createHash('sha256')
      .update(JSON.stringify([article, outletNames, engine]))
      .digest('hex');
  const plainHash = (article: Article): string =>
    hashOf(article, (setting === 'rules' ? null : linearModel(article.lang)?.digest) ?? 'rules');

  const hashesOf = (article: Article) => {
    const before = hashes.get(article);
    if (before !== undefined) return before;
    const made = {
      encoder: digest === null ? null : hashOf(article, digest),
      plain: plainHash(article),
    };
    hashes.set(article, made);
    return made;
  };

  const attributeNew = async (article: Article): Promise<ArticleResult> => {
    const task = { kind: 'article', article, outletNames } as const;
    const plainly = (): Promise<ArticleResult> =>
      attributeArticle({
        ...task,
        wish: { engine: setting === 'rules' ? 'rules' : 'linear', volume: 'many' },
      });
    if (digest === null || byEncoder >= MOST_BY_ENCODER) return plainly();
    byEncoder += 1;
    const made = await pool.perform({ ...task, wish: { engine: null, volume: 'few' } });
    // A text that a thread dies of must not end the run.
    return 'error' in made ? plainly() : made;
  };

  return {
    width: digest === null ? 1 : pool.width,
    async of(versions) {
      const wanted = versions.map(hashesOf).flatMap(keysOf);
      const kept = await store.results('attribute', stage, wanted);
      if ('error' in kept) return kept;
      const fresh = new Map<string, Attribution>();
      const found: Attribution[] = [];
      for (const article of versions) {
        const { encoder, plain } = hashesOf(article);
        const known = kept.results.get(encoder ?? plain) ?? kept.results.get(plain);
        if (known !== undefined) {
          found.push(known as Attribution);
          continue;
        }
        const made = await attributeNew(article);
        if ('error' in made) return made;
        found.push(made.attribution);
        fresh.set(
          made.engine === 'encoder' && encoder !== null ? encoder : plain,
          made.attribution,
        );
      }
      const saved = await store.saveResults('attribute', stage, fresh);
      if ('error' in saved) return saved;
      const named = await namesInTexts(versions, found, store);
      return 'error' in named ? named : { found, names: named.names };
    },
    async without(articles) {
      const all = [...articles].map(([address, versions]) => ({
        address,
        keys: versions.map((article) => keysOf(hashesOf(article))),
      }));
      const asked = await store.missingResults(
        'attribute',
        stage,
        all.flatMap(({ keys }) => keys.flat()),
      );
      if ('error' in asked) return asked;
      const missing = new Set(asked.missing);
      const addresses = all
        .filter(({ keys }) => keys.some((ways) => ways.every((key) => missing.has(key))))
        .map(({ address }) => address);
      return { addresses };
    },
    close: () => pool.close(),
  };
}
