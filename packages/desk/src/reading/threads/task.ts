/** What reading threads are asked and what they answer: plain values that can be copied between threads. */
import type { Attribution, Engine } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import {
  type Document,
  type DocumentResult,
  type ReadingOptions,
  readDocument,
} from '../document.ts';
import { chooseEngine, type EngineWish } from '../engines.ts';

export interface DocumentTask {
  readonly kind: 'document';
  readonly document: Document;
  readonly options: ReadingOptions;
}

export interface ArticleTask {
  readonly kind: 'article';
  readonly article: Article;
  readonly wish: EngineWish;
  readonly outletNames: readonly string[];
}

export type Task = DocumentTask | ArticleTask;

export type ArticleResult =
  | { readonly attribution: Attribution; readonly engine: Engine }
  | { readonly error: { readonly code: string; readonly message: string } };

export type ResultOf<T extends Task> = T extends DocumentTask ? DocumentResult : ArticleResult;

/** Does a task, in whichever thread this is called. */
export async function perform(task: Task): Promise<DocumentResult | ArticleResult> {
  return task.kind === 'document'
    ? readDocument(task.document, task.options)
    : attributeArticle(task);
}

/** Attributes one article that is read already. */
export async function attributeArticle(task: ArticleTask): Promise<ArticleResult> {
  const { article, wish, outletNames } = task;
  const chosen = await chooseEngine(wish, article.lang);
  if ('error' in chosen) return chosen;
  const attribution = await chosen.attribute(article, outletNames);
  return { attribution, engine: chosen.engine };
}
