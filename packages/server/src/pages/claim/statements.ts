/** What bears on a claim: one row a statement, with its stance and why; in parts where it is long. */
import type { Statement } from '@hearsay/attribute';
import type { ListPage, ReviewedClaim } from '@hearsay/desk';
import type { Bearing } from '@hearsay/weigh';
import { type Answering, pageAnswer } from '../../answer.ts';
import { filled, type Html, html, inEnglish, inLanguage, inList, when } from '../../html.ts';
import { counted, formFor, numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls as permanent } from '../../urls.ts';
import { layout } from '../layout.ts';
import { deskText, named } from '../names.ts';
import { neighbours, pageLinks, partOf, partTitle } from '../paging.ts';
import { type Row, table } from '../table.ts';
import type { Articles } from './article-link.ts';
import { downloadLink } from './export.ts';

/**
 * Rows of each stance on the claim's own page, which stays below 100 kB with its style in every language, and
 * rows on each page of the whole list.
 */
const SHOWN = 6;
const PER_PAGE = 60;
/** Letters of a statement in a row; its own page has it whole. */
const MAX_WORDS = 300;

/** A score is a probability: two decimals tell all there is to know. */
export const SCORE_DECIMALS = 2;

/** What counts first, what is only on the subject last. */
const STANCES: readonly Bearing['stance'][] = ['affirms', 'denies', 'questions', 'relates'];

/** Who said it, as far as that is known. */
function speaker(speaking: Speaking, { source }: Statement, lang: string | null): Html {
  const { nobodyNamed, unnamed } = speaking.words.reading;
  if (source === null) return html`${nobodyNamed}`;
  if (source.entity !== null) return named(speaking, source.entity, source.entity);
  return source.text === '' ? html`${unnamed}` : inLanguage(source.text, lang);
}

const shortened = (text: string): string =>
  text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS - 1)}…` : text;

/** What the rows name, looked up at once. */
interface Named {
  readonly articles: Articles;
  readonly statements: ReadonlyMap<string, Statement>;
}

function bearingRow(speaking: Speaking, { articles, statements }: Named, bearing: Bearing): Row {
  const { lang, words, urls } = speaking;
  const { terms, claim } = words;
  const { stance, denies, withdrawnIn, key } = bearing;
  const entry = articles.get(bearing.article);
  const own = entry?.lang ?? null;
  const title = html`<a href="${urls.article(bearing.article)}">${inLanguage(entry?.title ?? bearing.article, own)}</a>`;
  const statement = key === null ? undefined : statements.get(key);
  const facts = [
    named(speaking, entry?.outlet ?? null, bearing.article),
    when(entry?.published ?? null, lang),
  ];
  return {
    // What an outlet says in its own voice is no statement, and has no page but the article's.
    head:
      key === null || statement === undefined
        ? html`${claim.ownVoice}: ${title}`
        : html`${speaker(speaking, statement, own)}: <a href="${urls.statement(key)}">${inLanguage(shortened(statement.content.text), own)}</a>`,
    cells: [
      html`${stancePill(speaking, stance)}${denies === null ? '' : html` <span data-denies="${denies}">(${terms.denied[denies]})</span>`}${withdrawnIn === null ? '' : html` ${withdrawnFlag(speaking, withdrawnIn)}`}`,
      html`${inList(facts, lang)}${statement === undefined ? '' : html`<br>${title}`}`,
      html`<span class="quiet">${inEnglish(bearing.why, lang)} (${numberIn(lang, bearing.score, SCORE_DECIMALS)})</span>`,
    ],
  };
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

/** By stance, then newest first; those of one day as the review has them. */
async function ordered(
  { library }: Speaking,
  { statements }: ReviewedClaim['review'],
): Promise<readonly Bearing[]> {
  const articles = await library.entries(statements.map(({ article }) => article));
  const rank = ({ stance }: Bearing): number => STANCES.indexOf(stance);
  const dayOf = ({ article }: Bearing): string => {
    const entry = articles.get(article);
    return entry?.published ?? entry?.captured ?? '';
  };
  return statements.toSorted(
    (a, b) => rank(a) - rank(b) || (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0),
  );
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

async function bearingTable(speaking: Speaking, rows: readonly Bearing[]): Promise<Html> {
  const { library, words } = speaking;
  const { whoSaidWhat, outletAndArticle, stance, why, tableOfStatements } = words.claim;
  const found: Named = {
    articles: await library.entries(rows.map(({ article }) => article)),
    statements: await library.statementsWith(rows.flatMap(({ key }) => key ?? [])),
  };
  return table(
    tableOfStatements,
    [whoSaidWhat, stance, outletAndArticle, why],
    rows.map((row) => bearingRow(speaking, found, row)),
  );
}

export async function statementsSection(
  speaking: Speaking,
  { claim, review }: ReviewedClaim,
): Promise<Html> {
  const { lang, words, urls } = speaking;
  const all = await ordered(speaking, review);
  const shown = STANCES.filter((stance) => stance !== 'relates').flatMap((stance) =>
    all.filter((row) => row.stance === stance).slice(0, SHOWN),
  );
  const left = review.statements.length - shown.length;
  return html`<section aria-labelledby="statements"><h2 id="statements">${words.claim.bearing}</h2>
<p>${counts(speaking, review)}</p>
${shown.length === 0 ? '' : await bearingTable(speaking, shown)}
${downloadLink(speaking, permanent.claimTable(claim.id))}
${left === 0 ? '' : html`<p><a href="${urls.claimStatements(claim.id)}">${counted(lang, words.claim.allStatements, review.statements.length)}</a></p>`}</section>`;
}

export const claimStatementsPage: Answering = async (asked) => {
  const { library, words } = asked;
  const reviewed = await library.claim(asked.param('id'));
  if (reviewed === null) return null;
  const { claim, review } = reviewed;
  const path = asked.urls.claimStatements(claim.id);
  const list: ListPage<Bearing> = partOf(await ordered(asked, review), asked.page, PER_PAGE);
  const question = html`<a href="${asked.urls.claim(claim.id)}">${deskText(asked, claim.question)}</a>`;
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, said(words.claim.statementsTitle, { claim: claim.question }), list),
      path: permanent.claimStatements(claim.id),
      ...neighbours(path, list),
      body: html`<h1>${filled(words.claim.bearingOn, { claim: question })}</h1>
<p>${counts(asked, review)}</p>
${await bearingTable(asked, list.items)}
${downloadLink(asked, permanent.claimTable(claim.id))}
${pageLinks(asked, path, list)}`,
    }),
  );
};
