/** One change of a claim in words: for the claim's log, the list of all changes and the feeds. */
import type { ArticleEntry, ClaimCard, Library } from '@hearsay/desk';
import type { ClaimEvent } from '@hearsay/weigh';
import { type Html, html, inLanguage } from '../../html.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../names.ts';

/** How weighing writes an origin's event: id, kind, who, what it carries. */
const ORIGIN = /^Origin (\S+) \(\w+: (.*)\) carries (.*)$/su;

const POSITION_WORDS: Readonly<Record<string, string>> = {
  none: 'no position',
  silent: 'silent',
  confirmed: 'confirmed',
  declined: 'declined to comment',
  'denied (content)': 'denied that it happened',
  'denied (report)': 'denied the report',
  'denied (outlet)': 'rejected the outlet',
};

const words = (position: string | null): string =>
  POSITION_WORDS[position ?? 'none'] ?? position ?? 'no position';

function carriedWords({ claim }: ClaimCard, carries: string): string {
  return carries
    .split(', ')
    .map((one) => {
      if (one === 'claim') return 'the claim';
      if (one === 'denial') return 'its denial';
      const says = claim.hypotheses.find(({ id }) => id === one)?.says;
      return says === undefined ? one : `evidence on “${says.replace(/[.]$/, '')}”`;
    })
    .join(' and ');
}

/** The change as a sentence without its proof. */
export function changeText(library: Library, card: ClaimCard, event: ClaimEvent): string {
  const { what, from, to, text } = event;
  switch (what) {
    case 'state':
      return `The state went from ${from} to ${to}.`;
    case 'position': {
      const actor = card.claim.actors.find((id) => text.startsWith(`${id}: `)) ?? null;
      if (actor === null) return text;
      return `${nameOf(library, actor) ?? actor}: from ${words(from)} to ${words(to)}.`;
    }
    case 'origin': {
      const [, , who = '', carries = ''] = ORIGIN.exec(text) ?? [];
      if (carries === '') return text;
      const name = who === 'unnamed' ? 'no outlet named' : (nameOf(library, who) ?? who);
      return `A further origin: ${name}. It carries ${carriedWords(card, carries)}.`;
    }
    case 'withdrawn':
      return `Words that ${from === 'denies' ? 'denied' : 'affirmed'} it were taken out of a later version.`;
  }
}

/** The address of the article that caused it. */
export function causeAddress({ cause }: ClaimEvent): string | null {
  const [first] = cause;
  return first === undefined ? null : first.replace(/#[^#]*$/, '');
}

/** The change as a sentence, with the article that caused it. */
export function changeHtml(
  library: Library,
  card: ClaimCard,
  event: ClaimEvent,
  articles: ReadonlyMap<string, ArticleEntry>,
): Html {
  const address = causeAddress(event);
  const entry = address === null ? undefined : articles.get(address);
  const proof =
    entry === undefined
      ? ''
      : html` <span class="quiet"><a href="${urls.article(entry.address)}">${inLanguage(entry.title ?? entry.address, entry.lang)}</a></span>`;
  return html`${changeText(library, card, event)}${proof}`;
}
