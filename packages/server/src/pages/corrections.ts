/** Corrections: what revisions of editions changed and why, and what outlets took back. */
import { parseEdition } from '@hearsay/compose';
import type { EditionCard } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../answer.ts';
import { filled, type Html, html, inLanguage, inList, instant, when } from '../html.ts';
import { numberIn, said } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';
import { urls } from '../urls.ts';
import { changesOf } from './changes/changes.ts';
import { changeList } from './changes/words.ts';
import { differences, paragraphsOf } from './edition/difference.ts';
import { differenceList } from './edition/difference-list.ts';
import { layout } from './layout.ts';
import { neighbours, pageLinks, partOf, partTitle } from './paging.ts';

/** Corrected editions on one page; each shows what changed. */
const PER_PAGE = 10;
/** Withdrawals shown; the list of changes has them all. */
const MAX_WITHDRAWALS = 30;
/** A revision that cannot be read stands as it was written. */
function paragraphs(markdown: string): readonly string[] {
  const parsed = parseEdition(markdown);
  return 'error' in parsed ? markdown.split(/\n{2,}/) : paragraphsOf(parsed.edition);
}

async function corrected(speaking: Speaking, { name, front }: EditionCard): Promise<Html> {
  const { library, lang, urls } = speaking;
  const words = speaking.words.corrections;
  const revisions = await library.edition(name);
  const steps = revisions.flatMap((after, at) => {
    const before = revisions[at - 1];
    if (before === undefined) return [];
    const found = differences(paragraphs(before.markdown), paragraphs(after.markdown));
    const revision = {
      revision: numberIn(lang, after.revision),
      day: instant(after.published, lang),
    };
    const both = [
      html`<a href="${urls.revision(name, before.revision)}">${words.before}</a>`,
      html`<a href="${urls.revision(name, after.revision)}">${words.after}</a>`,
    ];
    return html`<li><p>${filled(words.revision, revision)}${after.reason === null ? '' : html` ${filled(words.despite, { reason: inLanguage(after.reason, null) })}`}
${inList(both, lang)}</p>
${differenceList(found, front.lang, words)}</li>`;
  });
  return html`<li id="${name}"><h3><a href="${urls.edition(name)}">${inLanguage(front.title, front.lang)}</a> <span class="quiet">${when(front.date, lang)}</span></h3><ol class="plain">${steps.reverse()}</ol></li>`;
}

async function withdrawals(speaking: Speaking): Promise<Html> {
  const found = changesOf(speaking.library.claims)
    .filter(({ event }) => event.what === 'withdrawn')
    .slice(0, MAX_WITHDRAWALS);
  return found.length === 0
    ? html`<p>${speaking.words.corrections.noneTakenBack}</p>`
    : changeList(speaking, found);
}

export const correctionsPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const { description, lead, ours, none, theirs } = words.corrections;
  const changed = library.editions
    .filter(({ revision }) => revision > 1)
    .toSorted((a, b) => b.published.localeCompare(a.published));
  const list = partOf(changed, asked.page, PER_PAGE);
  const path = asked.urls.corrections();
  const rows: Html[] = [];
  for (const edition of list.items) rows.push(await corrected(asked, edition));
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, words.frame.corrections, list),
      description,
      path: urls.corrections(),
      ...neighbours(path, list),
      body: html`<h1>${words.frame.corrections}</h1>
<p class="lead">${lead}</p>
<section aria-labelledby="ours"><h2 id="ours">${said(ours, { n: numberIn(lang, list.total) })}</h2>
${list.total === 0 ? html`<p>${none}</p>` : html`<ul class="plain">${rows}</ul>`}
${pageLinks(asked, path, list)}</section>
<section aria-labelledby="theirs"><h2 id="theirs">${theirs}</h2>${await withdrawals(asked)}</section>`,
    }),
  );
};
