/** Scores whole readings against pages whose truth is known exactly: every value of metadata, right or wrong. */
import type { Article } from '../article.ts';
import { foldLabel } from '../languages/fold-label.ts';
import { type ShingleScore, scoreShingles, type TextTruth } from './shingles.ts';

export interface PageTruth extends TextTruth {
  readonly lang: string;
  readonly title: string;
  readonly authors: readonly { readonly name: string; readonly role: string | null }[];
  /** The outlet's own day, with the minute where the page tells it. */
  readonly published: string;
  readonly caption?: string;
  /** Nearest to the page first. */
  readonly credit?: readonly string[];
  /** Times of a running report's entries, with their zone. */
  readonly posts?: readonly string[];
}

/** What is asked of each reading; null where the page has no such thing. */
type Question = (truth: PageTruth, article: Article) => boolean | null;

const DAY = 'yyyy-mm-dd'.length;
const MINUTE = 'yyyy-mm-ddThh:mm'.length;

const sameNames = (own: readonly string[], other: readonly string[]): boolean =>
  own.length === other.length &&
  own.every((name, at) => foldLabel(name) === foldLabel(other[at] ?? ''));

export type TruthField =
  | 'title'
  | 'authors'
  | 'roles'
  | 'day'
  | 'minute'
  | 'language'
  | 'caption'
  | 'credit'
  | 'posts';

const questions: Readonly<Record<TruthField, Question>> = {
  title: ({ title }, article) => foldLabel(title) === foldLabel(article.title ?? ''),
  authors: ({ authors }, article) =>
    sameNames(
      authors.map(({ name }) => name),
      article.authors,
    ),
  roles: ({ authors }, article) => {
    const told = authors.filter(({ role }) => role !== null);
    if (told.length === 0) return null;
    return told.every(({ name, role }) =>
      (article.roles ?? []).some(
        (found) =>
          foldLabel(found.name) === foldLabel(name) &&
          foldLabel(found.role) === foldLabel(role ?? ''),
      ),
    );
  },
  day: ({ published }, article) =>
    article.published?.value.slice(0, DAY) === published.slice(0, DAY),
  minute: ({ published }, article) =>
    published.length === DAY ? null : article.published?.value.slice(0, MINUTE) === published,
  language: ({ lang }, article) => article.lang === lang,
  caption: ({ caption }, article) =>
    caption === undefined
      ? null
      : article.media.some((media) => foldLabel(media.caption) === foldLabel(caption)),
  credit: ({ credit = [] }, article) =>
    credit.length === 0 ? null : article.media.some((media) => sameNames(credit, media.credit)),
  posts: ({ posts }, article) =>
    posts === undefined
      ? null
      : sameNames(
          posts,
          article.posts.map(({ published }) => published?.value ?? ''),
        ),
};

/** The fields in the order of the table. */
export const truthFields: readonly TruthField[] = Object.keys(questions) as TruthField[];

export interface TruthScore {
  readonly text: ShingleScore;
  /** For each field how many pages have it right, of how many that have it. */
  readonly fields: Readonly<Record<TruthField, { readonly right: number; readonly of: number }>>;
}

/** Whether an article has a field right; null where the page has no such thing. */
export function isRight(field: TruthField, truth: PageTruth, article: Article): boolean | null {
  return questions[field](truth, article);
}

/** The score of readings, in the order of the truths; null for a page that could not be read. */
export function scoreTruths(
  truths: readonly PageTruth[],
  articles: readonly (Article | null)[],
): TruthScore {
  const fields = Object.fromEntries(
    truthFields.map((field) => {
      const answers = truths.map((truth, at) => {
        const article = articles[at];
        return article ? isRight(field, truth, article) : false;
      });
      const right = answers.filter((answer) => answer === true).length;
      return [field, { right, of: answers.filter((answer) => answer !== null).length }];
    }),
  ) as TruthScore['fields'];
  const predictions = truths.map(({ id }, at) => ({ id, text: articles[at]?.text ?? null }));
  return { text: scoreShingles(truths, predictions), fields };
}
