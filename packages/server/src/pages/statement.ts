/** A statement at its permanent address: its words highlighted in the capture, and what they bear on. */
import type { Statement } from '@hearsay/attribute';
import type { Library } from '@hearsay/desk';
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { directionOf } from '@hearsay/text';
import { type Answering, pageAnswer } from '../answer.ts';
import { type Html, html, inLanguage, instant, whenAt } from '../html.ts';
import { urls } from '../urls.ts';
import { sourceWords } from './article.ts';
import { editionLink } from './edition/card.ts';
import { layout } from './layout.ts';
import { type Marked, markedText } from './marked.ts';
import { named, nameOf } from './names.ts';

function marksOf({ source, cue, content, part }: Statement): readonly Marked[] {
  const plain = { href: null, id: null };
  return [
    { spans: content.spans, kind: 'content', href: null, id: 'words' },
    ...((source?.part ?? part) === part
      ? [{ spans: source?.spans ?? [], kind: 'source' as const, ...plain }]
      : []),
    ...((cue?.part ?? part) === part
      ? [{ spans: cue?.spans ?? [], kind: 'cue' as const, ...plain }]
      : []),
  ];
}

function facts(library: Library, version: Version, statement: Statement): Html {
  const { lang } = version.article;
  const { source, cue, chain, polarity, denies, hedges, venue, said } = statement;
  const entity = source?.entity ?? null;
  const rows: [string, Html | string][] = [
    [
      'Source',
      html`${inLanguage(sourceWords(version, statement), lang)}${entity === null ? '' : html` = ${named(library, entity, entity)}`}`,
    ],
    ['Cue', cue === null ? 'none' : html`${inLanguage(cue.text, lang)}`],
    ['Kind', `${statement.kind} ${statement.act}`],
    ['Force', denies === null ? polarity : `${polarity} (the ${denies})`],
    [
      'Reporting chain',
      chain.length === 0
        ? 'none'
        : html`${chain.map((link, at) => html`${at === 0 ? '' : ' ← '}${link.entity === null ? inLanguage(link.text, lang) : named(library, link.entity, link.text)}`)}`,
    ],
    [
      'Hedges',
      hedges.length === 0
        ? 'none'
        : html`${hedges.map((hedge, at) => html`${at === 0 ? '' : ', '}${inLanguage(hedge, lang)}`)}`,
    ],
    ['Venue', venue === null ? 'not told' : html`${inLanguage(venue.text, lang)}`],
    [
      'Said',
      said === null
        ? 'not told'
        : html`${whenAt(said.value, lang)}${said.inferred ? ' (inferred)' : ''}`,
    ],
    ['Confidence', statement.confidence.toFixed(2)],
    ['Why', statement.why],
  ];
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

async function bearings(library: Library, key: string): Promise<Html> {
  const rows = (await library.bearingsOf(key)).map(({ claim, bearing }) => {
    const { stance, why } = bearing;
    return html`<li><span class="stance ${stance}">${stance}</span> <a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a> <span class="quiet">${why}</span></li>`;
  });
  return rows.length === 0
    ? html`<p>It bears on no claim of this desk.</p>`
    : html`<ul>${rows}</ul>`;
}

/** Nothing where no version has the statement. */
export const statementPage: Answering = async (asked) => {
  const { library } = asked;
  const key = asked.param('key');
  const versions = await library.statement(key);
  const latest = versions.at(-1);
  const statement = latest?.attribution.statements.find((one) => one.key === key);
  if (latest === undefined || statement === undefined) return null;
  const { article, address } = latest;
  const text = partText(article, statement.part, statement.partIndex);
  const citing = library.editions.filter(({ cites }) => cites.includes(key));
  const content = layout(asked, {
    title: statement.content.text,
    description: `${sourceWords(latest, statement)}, in ${nameOf(library, latest.outlet ?? '') ?? article.outlet ?? 'an unknown outlet'}`,
    path: urls.statement(key),
    body: html`<h1 class="words">${inLanguage(statement.content.text, article.lang)}</h1>
<p class="lead">${inLanguage(sourceWords(latest, statement), article.lang)} <span class="quiet">in ${named(library, latest.outlet, article.outlet ?? 'an unknown outlet')}, ${whenAt(article.published?.value ?? null, article.lang)}: <a href="${urls.article(address)}">${inLanguage(article.title ?? address, article.lang)}</a></span></p>
<section aria-labelledby="capture"><h2 id="capture">In the capture</h2>
<p class="quiet">The ${statement.part} as captured ${instant(latest.captured)}; <a href="#words">go to the words</a>, <a href="${urls.capture(latest.sha256)}">see the page as it was</a>.</p>
<div class="text source" lang="${article.lang}" dir="${directionOf(article.lang)}">${markedText(text, marksOf(statement))}</div></section>
<section aria-labelledby="reading"><h2 id="reading">How it was read</h2>${facts(library, latest, statement)}</section>
<section aria-labelledby="bears"><h2 id="bears">What it bears on</h2>${await bearings(library, key)}</section>
${
  citing.length === 0
    ? ''
    : html`<section aria-labelledby="cited"><h2 id="cited">Cited by</h2><ul class="list">${citing.map((edition) => html`<li>${editionLink(edition)}</li>`)}</ul></section>`
}
<section aria-labelledby="versions"><h2 id="versions">Versions that have it</h2><ol>${versions.map(
      ({ version, captured, sha256 }) =>
        html`<li>Version ${version}, <a href="${urls.capture(sha256)}">${instant(captured)}</a></li>`,
    )}</ol></section>`,
  });
  return pageAnswer(content);
};
