/** A statement at its permanent address: its words highlighted in the capture, and what they bear on. */
import type { Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { directionOf } from '@hearsay/text';
import { type Answering, pageAnswer } from '../answer.ts';
import {
  chainOf,
  filled,
  type Html,
  html,
  inEnglish,
  inLanguage,
  inList,
  instant,
  whenAt,
} from '../html.ts';
import { numberIn, said as sentence } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';
import { urls } from '../urls.ts';
import { sourceAndEntity, sourceHtml, sourceWords } from './article.ts';
import { SCORE_DECIMALS, stancePill, withdrawnFlag } from './claim/statements.ts';
import { editionLink } from './edition/card.ts';
import { layout } from './layout.ts';
import { type Marked, markedText } from './marked.ts';
import { deskText, named, nameOf } from './names.ts';

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

/** How the statement was read, fact by fact. */
function facts(speaking: Speaking, version: Version, statement: Statement): Html {
  const { lang, words } = speaking;
  const { reading, statement: names, terms } = words;
  const own = version.article.lang;
  const { kind, act, cue, chain, polarity, denies, hedges, venue, said } = statement;
  const kinds = { kind: reading.kinds[kind], act: reading.acts[act] };
  const force =
    denies === null
      ? reading.polarities[polarity]
      : sentence(reading.forceFact, {
          polarity: reading.polarities[polarity],
          denied: terms.denied[denies],
        });
  const links = chain.map((link) =>
    link.entity === null ? inLanguage(link.text, own) : named(speaking, link.entity, link.text),
  );
  const hedged = hedges.map((hedge) => inLanguage(hedge, own));
  const rows: [string, Html | string][] = [
    [names.source, sourceAndEntity(speaking, version, statement)],
    [names.cue, cue === null ? names.none : inLanguage(cue.text, own)],
    [
      names.kind,
      html`<span data-kind="${kind}" data-act="${act}">${sentence(reading.kindOfAct, kinds)}</span>`,
    ],
    [names.force, html`<span data-polarity="${polarity}">${force}</span>`],
    [names.chain, links.length === 0 ? names.none : chainOf(links, lang)],
    [names.hedges, hedged.length === 0 ? names.none : inList(hedged, lang)],
    [names.venue, venue === null ? names.notTold : inLanguage(venue.text, own)],
    [
      names.said,
      said === null
        ? names.notTold
        : html`${whenAt(said.value, own, lang)}${said.inferred ? ` ${names.inferred}` : ''}`,
    ],
    [names.confidence, numberIn(lang, statement.confidence, SCORE_DECIMALS)],
    [names.why, inEnglish(statement.why, lang)],
  ];
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

async function bearings(speaking: Speaking, key: string): Promise<Html> {
  const { library, lang, words, urls } = speaking;
  const rows = (await library.bearingsOf(key)).map(({ claim, bearing }) => {
    const { stance, why } = bearing;
    return html`<li>${stancePill(speaking, stance)} <a href="${urls.claim(claim.id)}">${deskText(speaking, claim.question)}</a> <span class="quiet">${inEnglish(why, lang)}</span></li>`;
  });
  return rows.length === 0
    ? html`<p>${words.statement.bearsOnNothing}</p>`
    : html`<ul>${rows}</ul>`;
}

/** Where its words stand: outlet, day and article. */
function place(speaking: Speaking, { article, address, outlet }: Version): Html {
  const { lang, words, urls } = speaking;
  return filled(words.statement.inArticle, {
    outlet: named(speaking, outlet, article.outlet ?? words.statement.unknownOutlet),
    day: whenAt(article.published?.value ?? null, article.lang, lang),
    article: html`<a href="${urls.article(address)}">${inLanguage(article.title ?? address, article.lang)}</a>`,
  });
}

/** Nothing where no version has the statement. */
export const statementPage: Answering = async (asked) => {
  const { library, lang } = asked;
  const words = asked.words.statement;
  const { parts, nobodyNamed, unnamed } = asked.words.reading;
  const key = asked.param('key');
  const versions = await library.statement(key);
  const latest = versions.at(-1);
  const statement = latest?.attribution.statements.find((one) => one.key === key);
  if (latest === undefined || statement === undefined) return null;
  const { article } = latest;
  const text = partText(article, statement.part, statement.partIndex);
  const citing = library.editions.filter(({ cites }) => cites.includes(key));
  const entry = (await library.entries([latest.address])).get(latest.address);
  const isGone = entry !== undefined && entry.versions > latest.version;
  const captured = {
    part: parts[statement.part],
    day: instant(latest.captured, lang),
    words: '#words',
    page: urls.capture(latest.sha256),
  };
  const content = layout(asked, {
    title: statement.content.text,
    description: sentence(words.description, {
      source: (sourceWords(latest, statement) ?? nobodyNamed) || unnamed,
      outlet: nameOf(asked, latest.outlet ?? '') ?? article.outlet ?? words.unknownOutlet,
    }),
    path: urls.statement(key),
    body: html`<h1 class="words">${inLanguage(statement.content.text, article.lang)}</h1>
<p class="lead">${sourceHtml(asked, latest, statement)} <span class="quiet">${place(asked, latest)}</span>${isGone ? html` <a href="${asked.urls.article(latest.address)}#versions">${withdrawnFlag(asked, latest.version + 1)}</a>` : ''}</p>
<section aria-labelledby="capture"><h2 id="capture">${words.capture}</h2>
<p class="quiet">${filled(words.captured, captured)}</p>
<div class="text source" lang="${article.lang}" dir="${directionOf(article.lang)}">${markedText(text, marksOf(statement))}</div></section>
<section aria-labelledby="reading"><h2 id="reading">${words.reading}</h2>${facts(asked, latest, statement)}</section>
<section aria-labelledby="bears"><h2 id="bears">${words.bears}</h2>${await bearings(asked, key)}</section>
${
  citing.length === 0
    ? ''
    : html`<section aria-labelledby="cited"><h2 id="cited">${words.citedBy}</h2><ul class="list">${citing.map((edition) => html`<li>${editionLink(asked, edition)}</li>`)}</ul></section>`
}
<section aria-labelledby="versions"><h2 id="versions">${words.versions}</h2><ol>${versions.map(
      ({ version, captured: at, sha256 }) =>
        html`<li>${filled(words.version, { version: numberIn(lang, version), day: html`<a href="${urls.capture(sha256)}">${instant(at, lang)}</a>` })}</li>`,
    )}</ol></section>`,
  });
  return pageAnswer(asked, content);
};
