/** One origin of a claim in words: who it is, what it carries, its articles and what proves them. */
import type { ReviewedClaim } from '@hearsay/desk';
import type { Origin } from '@hearsay/trace';
import { filled, type Html, html, inLanguage, inList } from '../../html.ts';
import { counted, numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import type { Plural } from '../../languages/words/plural.ts';
import { withoutStop } from '../changes/words.ts';
import { deskText, nameOf } from '../names.ts';
import { type Articles, articleLink, articleShort } from './article-link.ts';

/** How much of each origin is shown. */
export interface Extent {
  readonly articles: number;
  readonly proofs: number;
}

/** Whose origin it is, as the page calls it. */
export function originName(speaking: Speaking, origin: Origin): string {
  const who = origin.speaker ?? origin.outlet;
  const name = who === null ? null : (nameOf(speaking, who) ?? who);
  return name ?? origin.source ?? speaking.words.origins.unnamed;
}

/** What kind of origin it is, whom it rests on as its article has it, and what is wrong with it. */
export function originDetails({ words }: Speaking, origin: Origin): readonly string[] {
  const { kinds, rootless, contested } = words.origins;
  return [
    kinds[origin.kind],
    ...(origin.kind === 'speech' || origin.source === null ? [] : [origin.source]),
    ...(origin.rootless ? [rootless] : []),
    ...(origin.contested ? [contested] : []),
  ];
}

function detailHtml(speaking: Speaking, origin: Origin): Html {
  const details = originDetails(speaking, origin).map((one) => html`<bdi>${one}</bdi>`);
  return html`<span class="quiet" data-kind="${origin.kind}">${inList(details, speaking.lang)}</span>`;
}

/** What is left out of a long list, said. */
export function leftOut(lang: string, count: number, shown: number, words: Plural): Html {
  return count > shown
    ? html`<li class="quiet">${counted(lang, words, count - shown)}</li>`
    : html``;
}

function carriesWords(
  speaking: Speaking,
  { claim }: ReviewedClaim,
  carries: readonly string[],
): Html {
  const { theClaim, itsDenial } = speaking.words.changes;
  const words = carries.map((one) => {
    if (one === 'claim') return theClaim;
    if (one === 'denial') return itsDenial;
    const says = claim.hypotheses.find(({ id }) => id === one)?.says ?? one;
    return html`<a href="#hypotheses">${deskText(speaking, withoutStop(says))}</a>`;
  });
  return inList(words, speaking.lang);
}

function proofItem(
  speaking: Speaking,
  articles: Articles,
  { from, to, kind, certain, via }: Origin['evidence'][number],
): Html {
  const { lang, words } = speaking;
  const { evidence, via: byWayOf, possible } = words.origins;
  const both = {
    from: articleShort(speaking, articles, from),
    to: articleShort(speaking, articles, to),
  };
  const names = inList(
    via.map((name) => html`<bdi>${name}</bdi>`),
    lang,
  );
  return html`<li data-kind="${kind}">${filled(evidence[kind], both)}${via.length === 0 ? '' : html` ${filled(byWayOf, { names })}`}${certain ? '' : ` ${possible}`}</li>`;
}

/** An origin in the list: who, of what kind, what it carries, its articles with their proofs. */
export function originItem(
  speaking: Speaking,
  articles: Articles,
  reviewed: ReviewedClaim,
  origin: Origin,
  extent: Extent,
): Html {
  const { lang } = speaking;
  const words = speaking.words.origins;
  const { id, evidence, mentions } = origin;
  const proofs = evidence.slice(0, extent.proofs);
  const link = (address: string): Html =>
    html`<li>${articleLink(speaking, articles, address)}</li>`;
  const list = (addresses: readonly string[]): Html =>
    html`<ul>${addresses.slice(0, extent.articles).map(link)}${leftOut(lang, addresses.length, extent.articles, words.moreArticles)}</ul>`;
  const what = carriesWords(speaking, reviewed, origin.carries);
  return html`<li id="${id}">
<h3>${inLanguage(originName(speaking, origin), null)} ${detailHtml(speaking, origin)}</h3>
<p>${filled(words.carries, { what })} ${counted(lang, words.articles, origin.articles.length)}</p>
${list(origin.articles)}
${
  proofs.length === 0
    ? ''
    : html`<details><summary>${said(words.proof, { n: numberIn(lang, evidence.length) })}</summary><ul>${proofs.map((proof) => proofItem(speaking, articles, proof))}${leftOut(lang, evidence.length, proofs.length, words.moreProofs)}</ul></details>`
}
${mentions.length === 0 ? '' : html`<p>${words.onlyDenied}</p>${list(mentions)}`}
</li>`;
}
