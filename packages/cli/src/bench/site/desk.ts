/** Fills a folder with a desk of many invented articles, claims and published editions. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk } from '@hearsay/desk';
import { stringify } from 'yaml';
import { dayOf, inventArticle, inventWords, keyOf, OUTLETS, PEOPLE } from './article.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { actorsOf, CLAIMS, claimId, inventReview } from './claims.ts';

/** Two years of weekly issues. */
const EDITIONS = 104;
const CITED = 40;
const SEED = 7;
/** Articles written at a time. */
const WRITERS = 4;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

function deskFile(chance: Chance): string {
  const name = (): string => inventWords(chance, 'en', 2);
  return stringify({
    desk: 'Bench Review',
    timezone: 'Europe/London',
    languages: ['en', 'fa'],
    outlets: numbers(OUTLETS).map((at) => ({
      id: `outlet${at}`,
      names: { en: [name()], fa: [inventWords(chance, 'fa', 2)] },
      kind: 'newspaper',
      domains: [`outlet${at}.example`],
    })),
    people: numbers(PEOPLE).map((at) => ({ id: `person${at}`, names: { en: [name()] } })),
    claims: numbers(CLAIMS).map((at) => ({
      id: claimId(at),
      question: `${inventWords(chance, 'en', 8)}?`,
      asserts: `${inventWords(chance, 'en', 8)}.`,
      actors: [...actorsOf(at)],
    })),
    series: { id: 'bench', title: 'Bench Review', schedule: 'weekly' },
  });
}

function edition(chance: Chance, articles: number, day: string): string {
  const lang = chance.pick(['en', 'fa']);
  const entries = numbers(CITED).map(() => {
    const words = inventWords(chance, lang, 25);
    return `- ${words} [${inventWords(chance, lang, 6)}](statement:${keyOf(chance.below(articles), 0)}).`;
  });
  const claims = numbers(3).map(() => claimId(chance.below(CLAIMS)));
  return `---\ntitle: ${inventWords(chance, lang, 9)}\nstandfirst: ${inventWords(chance, lang, 20)}\ndate: ${day}\nseries: bench\nauthors: [{ name: ${inventWords(chance, 'en', 2)} }]\nclaims: [${[...new Set(claims)].join(', ')}]\nlang: ${lang}\nstatus: published\n---\n\n${entries.join('\n')}\n`;
}

function must<T extends object>(result: T): Exclude<T, { readonly error: unknown }> {
  if ('error' in result)
    throw new Error((result.error as { message: string }).message, { cause: result.error });
  return result as Exclude<T, { readonly error: unknown }>;
}

export interface FilledDesk {
  /** Paths on the site, by what they show. */
  readonly editions: readonly string[];
  readonly claims: readonly string[];
  readonly statements: readonly string[];
}

/** Writes the desk; it takes some seconds for each thousand articles. */
export async function fillDesk(folder: string, articles: number): Promise<FilledDesk> {
  const chance = chanceFrom(SEED);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'desk.yaml'), deskFile(chance));
  const opened = must(await openDesk(folder));
  const { store } = opened;
  try {
    const made = { bench: '1' };
    let next = 0;
    const write = async (): Promise<void> => {
      while (next < articles) {
        const version = inventArticle(chance, next++, articles);
        must(await store.saveArticle([version], made));
      }
    };
    await Promise.all(numbers(WRITERS).map(write));
    const last = dayOf(articles - 1, articles);
    const reviews = numbers(CLAIMS).map((at) => inventReview(chance, at, articles));
    must(await store.saveReviews(last, reviews, made));
    const names: string[] = [];
    for (const at of numbers(EDITIONS)) {
      const date = dayOf(Math.floor((at * articles) / EDITIONS), articles);
      const name = `issue-${at + 1}`;
      const markdown = edition(chance, articles, date);
      const published = `${date}T18:00:00.000Z`;
      must(
        await store.publishEdition({
          name,
          series: 'bench',
          date,
          published,
          markdown,
          reason: null,
        }),
      );
      names.push(name);
    }
    return {
      editions: names.map((name) => `/editions/${name}`),
      claims: numbers(CLAIMS).map((at) => `/claims/${claimId(at)}`),
      statements: numbers(articles).map((number) => `/statements/${keyOf(number, 1)}`),
    };
  } finally {
    await opened.close();
  }
}
