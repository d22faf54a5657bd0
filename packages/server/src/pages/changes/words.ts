/** One change of a claim in words: for the claim's log, the list of all changes and the feeds. */
import type { Denied } from '@hearsay/attribute';
import type { ArticleEntry, ClaimCard } from '@hearsay/desk';
import type { ClaimEvent, Position, PositionKind } from '@hearsay/weigh';
import { filled, type Html, html, inEnglish, inLanguage, type Slots, when } from '../../html.ts';
import { draftWords, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { deskText, nameOf } from '../names.ts';
import { stateWords } from '../state.ts';

/** A claim's change with the claim. */
export interface Change {
  readonly card: ClaimCard;
  readonly event: ClaimEvent;
}

/** How weighing writes an origin's event: id, kind, who, what it carries. */
const ORIGIN = /^Origin (\S+) \(\w+: (.*)\) carries (.*)$/su;
/** How it writes a denied position: with what is denied. */
const DENIED = /^denied \((content|report|outlet)\)$/;

const KINDS: ReadonlySet<string> = new Set<PositionKind>([
  'confirmed',
  'denied',
  'declined',
  'silent',
  'none',
]);

/** The position that a change leads from or to; what is none stands for no position. */
export function heldIn(position: string | null): Pick<Position, 'position' | 'denies'> {
  const [, denied] = DENIED.exec(position ?? '') ?? [];
  if (denied !== undefined) return { position: 'denied', denies: denied as Denied };
  const kind = position !== null && KINDS.has(position) ? (position as PositionKind) : 'none';
  return { position: kind, denies: null };
}

/** A position as a change or an earlier step names it: why somebody is taken for silent stays open. */
export function heldWords(
  { words: { terms } }: Speaking,
  { position, denies }: Pick<Position, 'position' | 'denies'>,
): string {
  return terms.positions[position === 'denied' ? (denies ?? 'content') : position];
}

/** A sentence to be told inside another one. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.۔]$/u, '');

function carriedWords({ words, lang }: Speaking, { claim }: ClaimCard, carries: string): string {
  const { theClaim, itsDenial, evidenceOn } = words.changes;
  return carries
    .split(', ')
    .map((one) => {
      if (one === 'claim') return theClaim;
      if (one === 'denial') return itsDenial;
      const says = claim.hypotheses.find(({ id }) => id === one)?.says;
      return says === undefined ? one : said(evidenceOn, { says: withoutStop(says) });
    })
    .join(draftWords(lang).and);
}

/** Words of the table with what fills their slots; null for a change that the table has no words for. */
function sentenceOf(
  speaking: Speaking,
  { card, event }: Change,
): { readonly words: string; readonly slots: Readonly<Record<string, string>> } | null {
  const { changes, origins } = speaking.words;
  const { what, from, to, text } = event;
  switch (what) {
    case 'state': {
      const name = (state: string | null): string => stateWords(speaking, state ?? 'unreported');
      return { words: changes.state, slots: { from: name(from), to: name(to) } };
    }
    case 'position': {
      const actor = card.claim.actors.find((id) => text.startsWith(`${id}: `)) ?? null;
      if (actor === null) return null;
      const name = (position: string | null): string => heldWords(speaking, heldIn(position));
      const slots = { actor: nameOf(speaking, actor) ?? actor, from: name(from), to: name(to) };
      return { words: changes.position, slots };
    }
    case 'origin': {
      const [, , who = '', carries = ''] = ORIGIN.exec(text) ?? [];
      if (carries === '') return null;
      const origin = who === 'unnamed' ? origins.kinds.unnamed : (nameOf(speaking, who) ?? who);
      const slots = { origin, carries: carriedWords(speaking, card, carries) };
      return { words: changes.origin, slots };
    }
    case 'withdrawn': {
      const { denialWithdrawn, affirmationWithdrawn } = changes;
      return { words: from === 'denies' ? denialWithdrawn : affirmationWithdrawn, slots: {} };
    }
  }
}

/** The change as a sentence without its proof. */
export function changeText(speaking: Speaking, change: Change): string {
  const found = sentenceOf(speaking, change);
  return found === null ? change.event.text : said(found.words, found.slots);
}

/** The address of the article that caused it. */
export function causeAddress({ cause }: ClaimEvent): string | null {
  const [first] = cause;
  return first === undefined ? null : first.replace(/#[^#]*$/, '');
}

/** The change as a sentence, with the article that caused it. */
export function changeHtml(
  speaking: Speaking,
  change: Change,
  articles: ReadonlyMap<string, ArticleEntry>,
): Html {
  const found = sentenceOf(speaking, change);
  const apart = Object.entries(found?.slots ?? {}).map(
    ([name, text]) => [name, html`<bdi>${text}</bdi>`] as const,
  );
  const slots: Slots = Object.fromEntries(apart);
  const sentence =
    found === null ? inEnglish(change.event.text, speaking.lang) : filled(found.words, slots);
  const address = causeAddress(change.event);
  const entry = address === null ? undefined : articles.get(address);
  if (entry === undefined) return sentence;
  const article = speaking.urls.article(entry.address);
  // What was taken out stands among the versions of the article.
  const href = change.event.what === 'withdrawn' ? `${article}#versions` : article;
  return html`${sentence} <span class="quiet"><a href="${href}">${inLanguage(entry.title ?? entry.address, entry.lang)}</a></span>`;
}

/** Changes of several claims with their days, each with a link to its claim. */
export async function changeList(speaking: Speaking, changes: readonly Change[]): Promise<Html> {
  const { library, lang, urls } = speaking;
  const articles = await library.entries(changes.flatMap(({ event }) => causeAddress(event) ?? []));
  return html`<ol class="log">
${changes.map((change) => html`<li>${when(change.event.date, lang)} <a href="${urls.claim(change.card.claim.id)}">${deskText(speaking, change.card.claim.question)}</a> ${changeHtml(speaking, change, articles)}</li>`)}</ol>`;
}
