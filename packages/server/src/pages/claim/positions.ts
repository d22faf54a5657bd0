/**
 * Who confirmed, denied, declined or stayed silent: for each actor what holds, since when and by what
 * proof, a line of what was held from the first day to the last, and in words what was held before.
 */
import type { ArticleEntry, ReviewedClaim } from '@hearsay/desk';
import type { Position } from '@hearsay/weigh';
import {
  type Days,
  drawMark,
  drawStretches,
  type Kind,
  type Stretch,
} from '../../drawing/position-line.ts';
import {
  filled,
  type Html,
  html,
  inLanguage,
  inList,
  shortDay,
  when,
  whenShort,
} from '../../html.ts';
import { formFor, numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { heldWords } from '../changes/words.ts';
import { named, nameOf } from '../names.ts';
import { positionPill } from '../state.ts';
import type { Articles } from './article-link.ts';
import { downloadLink } from './export.ts';
import { dayOf, type Held, heldBy, type Step } from './held.ts';

/** Earlier positions told in words; the list of changes has them all. */
const BEFORE = 8;

interface Shown {
  readonly days: Days;
  readonly articles: Articles;
  /** Keys of statements by the statement's id and its article's address. */
  readonly keys: ReadonlyMap<string, string | null>;
}

/** A denial of the report or the outlet leaves open whether it happened, and looks it. */
function kindOf({ position, denies }: Pick<Step, 'position' | 'denies'>): Kind {
  return position === 'denied' && denies !== null && denies !== 'content' ? 'report' : position;
}

function line(speaking: Speaking, { actor, steps }: Held, { days }: Shown): Html {
  const { lang } = speaking;
  const name = nameOf(speaking, actor) ?? actor;
  const stretches = steps.map((step, at): Stretch => {
    const title = `${shortDay(step.day, lang)}: ${name} ${heldWords(speaking, step)}`;
    return { kind: kindOf(step), from: step.day, until: steps[at + 1]?.day ?? days.until, title };
  });
  return drawStretches(stretches, days, lang);
}

/** The words that prove what holds, or the article where they are no statement. */
function proof({ urls }: Speaking, { article, statement }: Position, shown: Shown): Html {
  if (article === null) return html``;
  const key = statement === null ? null : shown.keys.get(`${statement} ${article}`);
  const entry: ArticleEntry | undefined = shown.articles.get(article);
  const href = key == null ? urls.article(article) : urls.statement(key);
  return html` · <a href="${href}">${inLanguage(entry?.title ?? article, entry?.lang ?? null)}</a>`;
}

/** Since when it holds, and when it was said last. */
function since({ lang, words }: Speaking, { holding, steps }: Held): Html {
  const last = dayOf(holding);
  const day = steps.at(-1)?.day ?? last;
  if (day === null || last === null) return html``;
  const { heldSince, heldSinceAndAgain } = words.claim;
  return last > day
    ? filled(heldSinceAndAgain, { day: when(day, lang), latest: whenShort(last, lang) })
    : filled(heldSince, { day: when(day, lang) });
}

/** What was held before, the latest first, each with the article that told it. */
function before(speaking: Speaking, { steps }: Held): Html {
  const { lang, words, urls } = speaking;
  const earlier = steps.slice(0, -1).reverse();
  if (earlier.length === 0) return html``;
  const positions = earlier.slice(0, BEFORE).map((step) => {
    const name = heldWords(speaking, step);
    const link =
      step.article === null ? name : html`<a href="${urls.article(step.article)}">${name}</a>`;
    return html`${link} (${whenShort(step.day, lang)})`;
  });
  const left = earlier.length - BEFORE;
  const more = { n: numberIn(lang, left), changes: urls.changes() };
  return html`<p class="quiet">${filled(words.claim.heldBefore, { positions: inList(positions, lang) })}
${left <= 0 ? '' : filled(formFor(lang, words.claim.earlierChanges, left), more)}</p>`;
}

function actorItem(speaking: Speaking, held: Held, shown: Shown): Html {
  return html`<li><h3>${named(speaking, held.actor, held.actor)} ${positionPill(speaking, held.holding)}</h3>
<div>${line(speaking, held, shown)}
<p>${since(speaking, held)}${proof(speaking, held.holding, shown)}</p>${before(speaking, held)}</div></li>`;
}

/** What the marks on the lines mean; who hears the page is told the same in words. */
function key(speaking: Speaking, all: readonly Held[]): Html {
  const steps = all.flatMap((held) => held.steps);
  const named = new Map(steps.map((step) => [heldWords(speaking, step), kindOf(step)]));
  return html`<p class="key quiet" aria-hidden="true">${[...named].map(([words, kind]) => html`<span>${drawMark(kind)} ${words}</span> `)}</p>`;
}

export async function positionsSection(
  speaking: Speaking,
  { claim, review }: ReviewedClaim,
): Promise<Html> {
  const { library, lang, words } = speaking;
  const { asOf } = library;
  if (review.positions.length === 0 || asOf === null) return html``;
  const all = heldBy(review, claim.actors);
  const begins = all.flatMap(({ steps }) => steps.map(({ day }) => day));
  const [from = asOf] = [...begins, ...(review.first === null ? [] : [review.first.date])].sort();
  const days: Days = { from, until: asOf };
  const shown: Shown = {
    days,
    articles: await library.entries(review.positions.flatMap(({ article }) => article ?? [])),
    keys: new Map(
      review.statements.map((row) => [`${row.statement} ${row.article}`, row.key] as const),
    ),
  };
  const ends = { from: shortDay(from, lang), until: shortDay(asOf, lang) };
  const label = said(words.drawing.lineTitle, { n: numberIn(lang, all.length), ...ends });
  return html`<section aria-labelledby="positions"><h2 id="positions">${words.claim.parts.positions}</h2>
<div class="ledger"><p class="ends quiet" aria-hidden="true"><span>${ends.from}</span> <span>${ends.until}</span></p>
<ul aria-label="${label}">${all.map((held) => actorItem(speaking, held, shown))}</ul>
${key(speaking, all)}${downloadLink(speaking, urls.positionTable(claim.id))}</div></section>`;
}
