/** An article: what it says with its statements marked, its versions, and the captures that prove them. */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { directionOf, paragraphs } from '@hearsay/text';
import { type Answering, pageAnswer } from '../answer.ts';
import { chainOf, filled, type Html, html, inLanguage, inList, instant, whenAt } from '../html.ts';
import { counted, numberIn, said } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';
import { urls, webAddress } from '../urls.ts';
import { stancePill } from './claim/statements.ts';
import { differences } from './edition/difference.ts';
import { differenceList } from './edition/difference-list.ts';
import { layout } from './layout.ts';
import { type Marked, markedLine, markedText } from './marked.ts';
import { deskText, named, nameHtml, nameOf } from './names.ts';
import { forceWords, kindWords } from './reading-words.ts';

/** Marks of all outer statements of a part; an inner one would hide the outer's words. */
function marksOf(
  { urls }: Speaking,
  statements: readonly Statement[],
  part: Statement['part'],
): readonly Marked[] {
  return statements
    .filter((statement) => statement.part === part && statement.parent === null)
    .flatMap(({ key, source, cue, content }) => [
      { spans: content.spans, kind: 'content' as const, href: urls.statement(key), id: null },
      ...((source?.part ?? part) === part
        ? [{ spans: source?.spans ?? [], kind: 'source' as const, href: null, id: null }]
        : []),
      ...((cue?.part ?? part) === part
        ? [{ spans: cue?.spans ?? [], kind: 'cue' as const, href: null, id: null }]
        : []),
    ]);
}

/** Who said it, as printed or, where the sentence has no words for it, by the mention meant. */
export function sourceWords(version: Version, { source }: Statement): string | null {
  if (source === null) return null;
  if (source.text !== '') return source.text;
  return version.attribution.mentions.find(({ id }) => id === source.mention)?.text ?? '';
}

/** The same as the page shows it: captured words in their language, the page's own where there are none. */
export function sourceHtml({ words }: Speaking, version: Version, statement: Statement): Html {
  const { nobodyNamed, unnamed } = words.reading;
  const source = sourceWords(version, statement);
  if (source === null) return html`${nobodyNamed}`;
  return source === '' ? html`${unnamed}` : inLanguage(source, version.article.lang);
}

/** The source with the person or body that it is. */
export function sourceAndEntity(speaking: Speaking, version: Version, statement: Statement): Html {
  const entity = statement.source?.entity ?? null;
  return html`${sourceHtml(speaking, version, statement)}${entity === null ? '' : html` = ${named(speaking, entity, entity)}`}`;
}

/** The claims that the statement bears on. */
async function bears(speaking: Speaking, key: string): Promise<Html> {
  const rows = await speaking.library.bearingsOf(key);
  return html`${rows.map(({ claim, bearing: { stance } }) => html`<br>${stancePill(speaking, stance)} <a href="${speaking.urls.claim(claim.id)}">${deskText(speaking, claim.question)}</a>`)}`;
}

async function statementItem(
  speaking: Speaking,
  version: Version,
  statement: Statement,
): Promise<Html> {
  const { lang } = version.article;
  const { content, chain, key } = statement;
  // The publisher is no word of the article: it is called as the page calls it.
  const links = chain.map((link, at) =>
    at === 0 && link.entity !== null
      ? nameHtml(speaking, link.entity, link.text)
      : inLanguage(link.text, lang),
  );
  return html`<li><a href="${speaking.urls.statement(key)}">${inLanguage(content.text, lang)}</a>
<span class="quiet">${sourceAndEntity(speaking, version, statement)} · ${kindWords(speaking, statement)}${forceWords(speaking, statement)}${links.length < 2 ? '' : html` · ${chainOf(links, speaking.lang)}`}</span>${await bears(speaking, key)}</li>`;
}

/** The page's own line under the headline, in the page's language and direction. */
function origin(speaking: Speaking, { article, address, outlet, version }: Version): Html {
  const { lang, words } = speaking;
  const href = webAddress(address);
  const facts = [
    named(speaking, outlet, article.outlet ?? words.terms.unknownOutlet),
    whenAt(article.published?.value ?? null, article.lang, lang),
    ...(version > 1
      ? [html`<a href="#versions">${counted(lang, words.lists.versions, version)}</a>`]
      : []),
  ];
  return html`<p class="quiet" dir="${directionOf(lang)}" lang="${lang}">${inList(facts, lang)}.
${href === null ? html`<code>${address}</code>` : html`<a rel="nofollow noreferrer" href="${href}"><bdi dir="ltr">${address}</bdi></a>`}</p>`;
}

function captions({ lang, words }: Speaking, { media }: Version['article']): Html {
  if (media.length === 0) return html``;
  const via = ` ${words.article.via} `;
  return html`<ul class="captions">${media.map(({ caption, credit }) => html`<li>${caption} <span class="quiet" lang="${lang}" dir="${directionOf(lang)}">${credit.map((name, at) => html`${at === 0 ? '' : via}${inLanguage(name, null)}`)}</span></li>`)}</ul>`;
}

/** A reader's text of a version, paragraph by paragraph. */
function paragraphsOf({ article: { title, standfirst, text } }: Version): readonly string[] {
  const body = paragraphs(text).map(([start, end]) => text.slice(start, end));
  return [title ?? '', standfirst ?? '', ...body].filter((each) => each !== '');
}

/** A version with its capture, and what it changed of the one before. */
function versionItem(speaking: Speaking, now: Version, before: Version | undefined): Html {
  const { lang, words } = speaking;
  const { version, captured, sha256, article } = now;
  const slots = {
    version: numberIn(lang, version),
    day: instant(captured, lang),
    page: urls.capture(sha256),
  };
  const changed =
    before === undefined
      ? html``
      : html`<details><summary>${words.article.changed}</summary>${differenceList(differences(paragraphsOf(before), paragraphsOf(now)), article.lang, words.article)}</details>`;
  return html`<li>${filled(words.article.version, slots)} <span class="quiet">SHA-256 <code>${sha256}</code></span>${changed}</li>`;
}

export const articlePage: Answering = async (asked) => {
  const { library, lang } = asked;
  const words = asked.words.article;
  const versions = await library.article(asked.param('id'));
  const latest = versions.at(-1);
  if (latest === undefined) return null;
  const { article, attribution, address } = latest;
  const { statements } = attribution;
  const outlet = nameOf(asked, latest.outlet ?? '') ?? article.outlet ?? words.anArticle;
  const content = layout(asked, {
    title: article.title ?? address,
    description: said(words.description, { outlet }),
    path: urls.article(address),
    body: html`<article class="source" lang="${article.lang}" dir="${directionOf(article.lang)}">
<h1>${article.title === null ? address : markedLine(article.title, marksOf(asked, statements, 'headline'))}</h1>
${origin(asked, latest)}
${article.standfirst === null ? '' : html`<p class="standfirst">${markedLine(article.standfirst, marksOf(asked, statements, 'standfirst'))}</p>`}
<div class="text">${markedText(article.text, marksOf(asked, statements, 'body'))}</div>
${captions(asked, article)}
</article>
<p class="legend quiet" aria-hidden="true"><mark class="source">${words.source}</mark> <mark class="cue">${words.cue}</mark> <mark class="content">${words.content}</mark></p>
<section aria-labelledby="said"><h2 id="said">${said(words.said, { n: numberIn(lang, statements.length) })}</h2>
<ol>${await Promise.all(statements.map((statement) => statementItem(asked, latest, statement)))}</ol></section>
<section aria-labelledby="versions"><h2 id="versions">${words.versions}</h2><ol>
${versions.map((version, at) => versionItem(asked, version, versions[at - 1]))}</ol></section>`,
  });
  return pageAnswer(asked, content);
};
