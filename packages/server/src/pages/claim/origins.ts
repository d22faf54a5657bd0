/** The origins of a claim, as a graph and in words, with the proof of each. */
import type { Library, ReviewedClaim } from '@hearsay/desk';
import type { Evidence, Origin } from '@hearsay/trace';
import { drawOrigins, type NodeLabel } from '../../drawing/origin-graph.ts';
import { type Html, html } from '../../html.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../names.ts';
import { intervalWords } from '../state.ts';
import { type Articles, articleLink } from './article-link.ts';

const ORIGIN_WORDS = {
  speech: 'said on the record',
  report: 'own report',
  cited: 'cited, not captured',
  unnamed: 'no outlet named',
} as const;

const EVIDENCE_WORDS: Readonly<Record<Evidence['kind'], string>> = {
  cites: 'cites',
  copies: 'copies',
  translates: 'translates',
  links: 'links to',
  credits: 'credits',
  'same-speech': 'quotes the same words as',
  'same-speaker': 'quotes the same speaker as',
};

function originName(library: Library, origin: Origin): string {
  const who = origin.speaker ?? origin.outlet;
  return (who === null ? null : (nameOf(library, who) ?? who)) ?? origin.source ?? 'unnamed';
}

function originDetail(origin: Origin): string {
  const parts = [ORIGIN_WORDS[origin.kind], origin.kind === 'speech' ? null : origin.source];
  if (origin.rootless) parts.push('a circle without a root');
  if (origin.contested) parts.push('the speaker denies having said it');
  return parts.filter((part) => part !== null).join(', ');
}

function originItem(library: Library, articles: Articles, origin: Origin): Html {
  return html`<li id="${origin.id}">
<h3>${originName(library, origin)} <span class="quiet">${originDetail(origin)}</span></h3>
<p>Carries: ${origin.carries.join(', ')}. ${origin.articles.length} ${origin.articles.length === 1 ? 'article' : 'articles'}:</p>
<ul>${origin.articles.map((address) => html`<li>${articleLink(library, articles, address)}</li>`)}</ul>
${
  origin.evidence.length === 0
    ? ''
    : html`<details><summary>Proof (${origin.evidence.length})</summary><ul>${origin.evidence.map(
        ({ from, to, kind, certain, via }) =>
          html`<li>${articleLink(library, articles, from)} <strong>${EVIDENCE_WORDS[kind]}</strong> ${articleLink(library, articles, to)}${via.length === 0 ? '' : ` by way of ${via.join(', ')}`}${certain ? '' : ' (possible, not proven)'}</li>`,
      )}</ul></details>`
}
${
  origin.mentions.length === 0
    ? ''
    : html`<p>Named only to deny it: ${origin.mentions.map((address) => articleLink(library, articles, address))}</p>`
}
</li>`;
}

export function originsSection(
  library: Library,
  articles: Articles,
  { claim, review }: ReviewedClaim,
): Html {
  const { origins } = review;
  const label = (origin: Origin): NodeLabel => ({
    title: originName(library, origin),
    detail: originDetail(origin),
    href: urls.origin(claim.id, origin.id),
  });
  const report = (reference: string): NodeLabel => {
    const entry = articles.get(reference);
    const outlet = entry?.outlet ?? null;
    return {
      title: (outlet === null ? null : nameOf(library, outlet)) ?? reference,
      detail: entry?.published?.slice(0, 10) ?? '',
      href: entry === undefined ? null : urls.article(reference),
    };
  };
  return html`<section aria-labelledby="origins"><h2 id="origins">Origins: ${intervalWords(origins)}</h2>
${drawOrigins(origins, { origin: label, report })}
<ol class="origins">${origins.list.map((origin) => originItem(library, articles, origin))}</ol>
${
  origins.mayShare.length + origins.parted.length === 0
    ? ''
    : html`<details><summary>Why the number is an interval</summary><ul>
${origins.mayShare.map(({ a, b, why }) => html`<li>${a} and ${b} may be one: ${why}</li>`)}
${origins.parted.map(({ a, b, why }) => html`<li>${a} and ${b} are not one: ${why}</li>`)}</ul></details>`
}</section>`;
}
