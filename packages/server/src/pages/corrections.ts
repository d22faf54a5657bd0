/** Corrections: what revisions of editions changed and why, and what outlets took back. */
import { parseEdition } from '@hearsay/compose';
import type { EditionCard, Library } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../answer.ts';
import { type Html, html, inLanguage, instant, when } from '../html.ts';
import { urls } from '../urls.ts';
import { changesOf } from './changes/changes.ts';
import { causeAddress, changeHtml } from './changes/words.ts';
import { differences, paragraphsOf } from './edition/difference.ts';
import { layout } from './layout.ts';
import { neighbours, pageLinks, pageSuffix, partOf } from './paging.ts';

/** Corrected editions on one page; each shows what changed. */
const PER_PAGE = 10;
/** Withdrawals shown; the list of changes has them all. */
const MAX_WITHDRAWALS = 30;
/** Letters of a paragraph that are shown; the revisions have it whole. */
const MAX_SHOWN = 600;

const shown = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;

/** A revision that cannot be read stands as it was written. */
function paragraphs(markdown: string): readonly string[] {
  const parsed = parseEdition(markdown);
  return 'error' in parsed ? markdown.split(/\n{2,}/) : paragraphsOf(parsed.edition);
}

async function corrected(library: Library, { name, front }: EditionCard): Promise<Html> {
  const revisions = await library.edition(name);
  const steps = revisions.flatMap((after, at) => {
    const before = revisions[at - 1];
    if (before === undefined) return [];
    const found = differences(paragraphs(before.markdown), paragraphs(after.markdown));
    return html`<li><p>Revision ${after.revision}, ${instant(after.published)}.${after.reason === null ? '' : html` Published although the gate had marked it: ${inLanguage(after.reason, null)}`}
<a href="${urls.revision(name, before.revision)}">before</a>, <a href="${urls.revision(name, after.revision)}">after</a></p>
${
  found === null
    ? html`<p>Too much changed to be shown here; compare the two revisions.</p>`
    : found.length === 0
      ? html`<p>No word of the text changed: what was mended is where its links lead, or its picture.</p>`
      : html`<div class="difference" lang="${front.lang}">${found.map(({ kind, text }) =>
          kind === 'out'
            ? html`<p dir="auto"><del>${shown(text)}</del></p>`
            : html`<p dir="auto"><ins>${shown(text)}</ins></p>`,
        )}</div>`
}</li>`;
  });
  return html`<li id="${name}"><h3><a href="${urls.edition(name)}">${inLanguage(front.title, front.lang)}</a> <span class="quiet">${when(front.date)}</span></h3><ol class="plain">${steps.reverse()}</ol></li>`;
}

async function withdrawals(library: Library): Promise<Html> {
  const found = changesOf(library.claims)
    .filter(({ event }) => event.what === 'withdrawn')
    .slice(0, MAX_WITHDRAWALS);
  if (found.length === 0) return html`<p>No article has taken back what it said of a claim.</p>`;
  const causes = found.flatMap(({ event }) => causeAddress(event) ?? []);
  const articles = await library.entries(causes);
  return html`<ol class="log">${found.map(
    ({ card, event }) =>
      html`<li>${when(event.date)} <a href="${urls.claim(card.claim.id)}">${inLanguage(card.claim.question, null)}</a> ${changeHtml(library, card, event, articles)}</li>`,
  )}</ol>`;
}

export const correctionsPage: Answering = async (asked) => {
  const { library } = asked;
  const changed = library.editions
    .filter(({ revision }) => revision > 1)
    .toSorted((a, b) => b.published.localeCompare(a.published));
  const list = partOf(changed, asked.page, PER_PAGE);
  const rows: Html[] = [];
  for (const edition of list.items) rows.push(await corrected(library, edition));
  return pageAnswer(
    layout(asked, {
      title: `Corrections${pageSuffix(list)}`,
      description: 'What the desk corrected in its editions, and what outlets took back.',
      path: urls.corrections(),
      ...neighbours(urls.corrections(), list),
      body: html`<h1>Corrections</h1>
<p class="lead">A published edition is never changed without a trace: each revision stays at its own address.</p>
<section aria-labelledby="ours"><h2 id="ours">In our editions (${list.total})</h2>
${list.total === 0 ? html`<p>No edition was corrected so far.</p>` : html`<ul class="plain">${rows}</ul>`}
${pageLinks(urls.corrections(), list)}</section>
<section aria-labelledby="theirs"><h2 id="theirs">Taken back by outlets</h2>${await withdrawals(library)}</section>`,
    }),
  );
};
