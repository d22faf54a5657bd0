/** What bears on a claim: one row a statement, with its stance and why; in parts where it is long. */
import type { ListPage, ReviewedClaim } from '@hearsay/desk';
import type { Bearing } from '@hearsay/weigh';
import { type Answering, pageAnswer } from '../../answer.ts';
import { filled, type Html, html, inEnglish, inLanguage, inList, when } from '../../html.ts';
import { counted, formFor, numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { deskText, named } from '../names.ts';
import { neighbours, pageLinks, partOf, partTitle } from '../paging.ts';
import type { Articles } from './article-link.ts';

/** Rows on the claim's own page, and on each page of the whole list. */
const SHOWN = 30;
const PER_PAGE = 60;

/** A score is a probability: two decimals tell all there is to know. */
export const SCORE_DECIMALS = 2;

/** What counts first, what is only on the subject last. */
const STANCES: readonly Bearing['stance'][] = ['affirms', 'denies', 'questions', 'relates'];

function bearingRow(speaking: Speaking, articles: Articles, bearing: Bearing): Html {
  const { lang, words, urls } = speaking;
  const { terms, claim } = words;
  const { stance, denies, withdrawnIn } = bearing;
  const entry = articles.get(bearing.article);
  const outlet = entry?.outlet ?? null;
  // What an outlet says in its own voice is no statement, and has no page but the article's.
  const proof =
    bearing.statement === null || bearing.key === null
      ? urls.article(bearing.article)
      : urls.statement(bearing.key);
  return html`<tr><td>${when(entry?.published ?? null, lang)}</td>
<td>${named(speaking, outlet, bearing.article)}<br><a href="${proof}">${inLanguage(entry?.title ?? bearing.article, entry?.lang ?? null)}</a></td>
<td>${stancePill(speaking, stance)}${denies === null ? '' : html` <span data-denies="${denies}">(${terms.denied[denies]})</span>`}${bearing.voice === 'outlet' ? html` <span class="quiet">${claim.ownVoice}</span>` : ''}${withdrawnIn === null ? '' : html` ${withdrawnFlag(speaking, withdrawnIn)}`}</td>
<td class="why">${inEnglish(bearing.why, lang)} (${numberIn(lang, bearing.score, SCORE_DECIMALS)})</td></tr>`;
}

/** A stance as a badge; its class is the contract's word. */
export function stancePill({ words }: Speaking, stance: string): Html {
  const names: Readonly<Record<string, string>> = words.terms.stances;
  return html`<span class="stance ${stance}">${names[stance] ?? stance}</span>`;
}

/** Says that words were taken out of a version. */
export function withdrawnFlag({ lang, words }: Speaking, version: number): Html {
  return html`<span class="flag">${said(words.terms.withdrawnIn, { n: numberIn(lang, version) })}</span>`;
}

/** By stance, then newest first where the day is known. */
function ordered({ statements }: ReviewedClaim['review']): readonly Bearing[] {
  const rank = ({ stance }: Bearing): number => STANCES.indexOf(stance);
  return statements.toReversed().sort((a, b) => rank(a) - rank(b));
}

/** How many statements there are, and how many of each stance. */
function counts({ lang, words }: Speaking, { statements }: ReviewedClaim['review']): Html {
  const each = STANCES.map((stance) => {
    const count = statements.filter((row) => row.stance === stance).length;
    return `${words.terms.stances[stance]} ${numberIn(lang, count)}`;
  });
  const all = statements.length;
  const slots = { n: numberIn(lang, all), counts: inList(each, lang) };
  return filled(formFor(lang, words.claim.statements, all), slots);
}

async function table(speaking: Speaking, rows: readonly Bearing[]): Promise<Html> {
  const { library, words } = speaking;
  const { day, outletAndArticle, stance, why, tableOfStatements } = words.claim;
  const heads = [day, outletAndArticle, stance, why];
  const articles = await library.entries(rows.map(({ article }) => article));
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${tableOfStatements}"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => bearingRow(speaking, articles, row))}</tbody></table></div>`;
}

export async function statementsSection(
  speaking: Speaking,
  { claim, review }: ReviewedClaim,
): Promise<Html> {
  const { lang, words, urls } = speaking;
  const counting = ordered(review).filter(({ stance }) => stance !== 'relates');
  const shown = counting.slice(0, SHOWN);
  const left = review.statements.length - shown.length;
  return html`<section aria-labelledby="statements"><h2 id="statements">${words.claim.bearing}</h2>
<p>${counts(speaking, review)}</p>
${shown.length === 0 ? '' : await table(speaking, shown)}
${left === 0 ? '' : html`<p><a href="${urls.claimStatements(claim.id)}">${counted(lang, words.claim.allStatements, review.statements.length)}</a></p>`}</section>`;
}

export const claimStatementsPage: Answering = async (asked) => {
  const { library, words } = asked;
  const reviewed = await library.claim(asked.param('id'));
  if (reviewed === null) return null;
  const { claim, review } = reviewed;
  const path = asked.urls.claimStatements(claim.id);
  const list: ListPage<Bearing> = partOf(ordered(review), asked.page, PER_PAGE);
  const question = html`<a href="${asked.urls.claim(claim.id)}">${deskText(asked, claim.question)}</a>`;
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, said(words.claim.statementsTitle, { claim: claim.question }), list),
      path: urls.claimStatements(claim.id),
      ...neighbours(path, list),
      body: html`<h1>${filled(words.claim.bearingOn, { claim: question })}</h1>
<p>${counts(asked, review)}</p>
${await table(asked, list.items)}
${pageLinks(asked, path, list)}`,
    }),
  );
};
