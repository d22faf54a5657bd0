/** An article: what it says with its statements marked, its versions, and the captures that prove them. */
import type { Statement } from '@hearsay/attribute';
import type { Library } from '@hearsay/desk';
import type { Version } from '@hearsay/resolve';
import { directionOf } from '@hearsay/text';
import { type Answering, pageAnswer } from '../answer.ts';
import { type Html, html, inLanguage, instant, whenAt } from '../html.ts';
import { urls, webAddress } from '../urls.ts';
import { layout } from './layout.ts';
import { type Marked, markedLine, markedText } from './marked.ts';
import { named, nameOf } from './names.ts';

/** Marks of all outer statements of a part; an inner one would hide the outer's words. */
function marksOf(statements: readonly Statement[], part: Statement['part']): readonly Marked[] {
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
export function sourceWords({ attribution }: Version, { source }: Statement): string {
  if (source === null) return 'nobody named';
  if (source.text !== '') return source.text;
  return attribution.mentions.find(({ id }) => id === source.mention)?.text ?? 'unnamed';
}

function statementItem(library: Library, version: Version, statement: Statement): Html {
  const { lang } = version.article;
  const { source, content, polarity, denies, chain, key } = statement;
  const entity = source?.entity ?? null;
  return html`<li><a href="${urls.statement(key)}">${inLanguage(content.text, lang)}</a>
<span class="quiet">${inLanguage(sourceWords(version, statement), lang)}${entity === null ? '' : html` = ${named(library, entity, entity)}`} · ${statement.kind}${polarity === 'asserts' ? '' : ` · ${polarity}${denies === null ? '' : ` the ${denies}`}`}${chain.length < 2 ? '' : html` · ${chain.map((link, at) => html`${at === 0 ? '' : ' ← '}${inLanguage(link.text, lang)}`)}`}</span></li>`;
}

export const articlePage: Answering = async (asked) => {
  const { library } = asked;
  const versions = await library.article(asked.param('id'));
  const latest = versions.at(-1);
  if (latest === undefined) return null;
  const { article, attribution, address } = latest;
  const href = webAddress(address);
  const direction = directionOf(article.lang);
  const content = layout(asked, {
    title: article.title ?? address,
    description: `${nameOf(library, latest.outlet ?? '') ?? article.outlet ?? 'An article'}: who said what in it, and the captures that prove it.`,
    path: urls.article(address),
    body: html`<article class="source" lang="${article.lang}" dir="${direction}">
<h1>${article.title === null ? address : markedLine(article.title, marksOf(attribution.statements, 'headline'))}</h1>
<p class="quiet" dir="ltr" lang="en">${named(library, latest.outlet, article.outlet ?? 'unknown outlet')}, ${whenAt(article.published?.value ?? null, article.lang)}.
${href === null ? html`<code>${address}</code>` : html`<a rel="nofollow noreferrer" href="${href}"><bdi dir="ltr">${address}</bdi></a>`}</p>
${article.standfirst === null ? '' : html`<p class="standfirst">${markedLine(article.standfirst, marksOf(attribution.statements, 'standfirst'))}</p>`}
<div class="text">${markedText(article.text, marksOf(attribution.statements, 'body'))}</div>
${article.media.length === 0 ? '' : html`<ul class="captions">${article.media.map(({ caption, credit }) => html`<li>${caption} <span class="quiet" lang="en" dir="ltr">${credit.map((name, at) => html`${at === 0 ? '' : ' via '}${inLanguage(name, null)}`)}</span></li>`)}</ul>`}
</article>
<p class="legend quiet" aria-hidden="true"><mark class="source">source</mark> <mark class="cue">cue</mark> <mark class="content">content</mark></p>
<section aria-labelledby="said"><h2 id="said">Who said what (${attribution.statements.length})</h2>
<ol>${attribution.statements.map((statement) => statementItem(library, latest, statement))}</ol></section>
<section aria-labelledby="versions"><h2 id="versions">Versions</h2><ol>
${versions.map(
  ({ version, captured, sha256 }) =>
    html`<li>Version ${version}, captured ${instant(captured)}: <a href="${urls.capture(sha256)}">the page as it was</a> <span class="quiet">SHA-256 <code>${sha256}</code></span></li>`,
)}</ol></section>`,
  });
  return pageAnswer(content);
};
