/** Which engine reads an article: what was asked for, what is installed, and how much there is to read. */
import {
  type Attribution,
  attribute,
  attributeByEncoder,
  attributionLanguages,
  type Engine,
} from '@hearsay/attribute';
import type { Article, Warning } from '@hearsay/read';
import { encoder } from './encoder/load.ts';
import { linearModel } from './models.ts';

export interface EngineWish {
  /** Null takes the best that is installed for the article's language and the volume. */
  readonly engine: Engine | null;
  /** `many`: a stream without end, where the encoder would cost ten times the time. */
  readonly volume: 'few' | 'many';
}

export interface ChosenEngine {
  readonly engine: Engine;
  attribute(article: Article, outletNames?: readonly string[]): Promise<Attribution>;
}

export type EngineChoice =
  | ChosenEngine
  | { readonly error: { readonly code: string; readonly message: string } };

const ENGINES: readonly Engine[] = ['rules', 'linear', 'encoder'];

/** What `HEARSAY_ENGINE` says: the engine of everything for which none is named; null where it is not set. */
export function engineSetting(
  setting: string | undefined = process.env.HEARSAY_ENGINE,
): Engine | null {
  if (setting === undefined || setting === '') return null;
  const engine = ENGINES.find((one) => one === setting);
  if (engine === undefined)
    throw new Error(`HEARSAY_ENGINE is "${setting}": set it to one of ${ENGINES.join(', ')}`);
  return engine;
}

/**
 * The engine for a language. An encoder that was asked for by name and is not there is an error; where
 * it is only the best choice, the next engine reads, and says so where something is out of order.
 */
export async function chooseEngine(wish: EngineWish, lang: string): Promise<EngineChoice> {
  const wanted = wish.engine ?? engineSetting();
  if (wanted === 'encoder') return encoderOrError();
  if (wanted !== null || wish.volume === 'many') return withoutEncoder(wanted, lang, []);
  const best = await encoderOrError();
  if (!('error' in best)) return best;
  const { code, message } = best.error;
  return withoutEncoder(null, lang, code === 'weights-missing' ? [] : [lowered(message)]);
}

async function encoderOrError(): Promise<EngineChoice> {
  const loaded = await encoder();
  if ('error' in loaded) return loaded;
  const { model } = loaded;
  return {
    engine: 'encoder',
    attribute: (article, outletNames = []) => attributeByEncoder(article, { model, outletNames }),
  };
}

/** The linear engine where it has weights for the language, else the rules. */
function withoutEncoder(
  wanted: Engine | null,
  lang: string,
  warnings: readonly Warning[],
): ChosenEngine {
  const found = wanted === 'rules' ? null : linearModel(lang);
  const engine = found === null ? 'rules' : 'linear';
  const weights = found === null ? {} : { model: found.model };
  return {
    engine,
    async attribute(article, outletNames = []) {
      const attribution = attribute(article, { engine, ...weights, outletNames });
      return { ...attribution, warnings: [...attribution.warnings, ...warnings] };
    },
  };
}

function lowered(reason: string): Warning {
  const message = `the encoder cannot work, so a simpler engine read this article: ${reason}`;
  return { code: 'engine-lowered', message, place: null };
}

/** The engine that reads a single article of a language here, and why it is no better one. */
export async function engineOf(
  lang: string,
): Promise<{ readonly engine: Engine | null; readonly why: string | null }> {
  const known = attributionLanguages.includes(lang);
  const loaded = await encoder();
  if (!('error' in loaded) && (known || loaded.model.languages.includes(lang)))
    return { engine: 'encoder', why: null };
  const why = 'error' in loaded ? loaded.error.message : null;
  if (!known) return { engine: null, why };
  return { engine: linearModel(lang) === null ? 'rules' : 'linear', why };
}
