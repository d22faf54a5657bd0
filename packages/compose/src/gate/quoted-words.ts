/** Words of a quotation and of a captured text in one form, so that they can be held side by side. */
import { normalise, type Span, tokens } from '@hearsay/text';

/** One word or mark of a captured text. */
export interface SourceItem {
  readonly type: 'word' | 'mark';
  readonly form: string;
  readonly span: Span;
  /** A mark where two stretches of a statement meet: the edition may leave it out. */
  readonly optional: boolean;
}

/** One item of a quotation as the edition writes it. */
export type QuoteItem =
  | { readonly type: 'word' | 'mark'; readonly form: string }
  /** "…": words were left out. */
  | { readonly type: 'cut' }
  /** "[the ministry]": words the edition put in, or in the place of others. */
  | { readonly type: 'bracket'; readonly items: readonly QuoteItem[] }
  /** "[T]he", "talk[s]": a word of which the edition changed an end. */
  | { readonly type: 'patched'; readonly before: string; readonly after: string };

const ELLIPSIS = /^(?:…+|\.{3,}|\.{2})$/;
// Controls, lone surrogates and what stands in their place: no reader sees them.
const UNSEEN = /[\p{Cc}\p{Cs}\ufffd]/gu;
const DASH = /^[-‐‑‒–—―−]+$/;
const DASHES = /[‐‑‒–—―−]/g;
const APOSTROPHES = /[‘’ʼ`´]/g;
// Straight and typographic marks are no words; nested ones change with the outer pair.
const MARKS_LEFT_OUT = /^["“”„‟«»‹›‘’‚‛'״＂]$/;

/** The words and marks of the stretches, in order; quotation marks are left out. */
export function sourceItems(text: string, lang: string, spans: readonly Span[]): SourceItem[] {
  const items: SourceItem[] = [];
  spans.forEach((span, index) => {
    const from = items.length;
    for (const token of tokens(text, span)) {
      const printed = text.slice(token.start, token.end);
      if (token.kind === 'quote' && MARKS_LEFT_OUT.test(printed)) continue;
      const type = token.kind === 'word' || token.kind === 'number' ? 'word' : 'mark';
      const form = formOf(printed, lang);
      if (form === '') continue;
      items.push({ type, form, span: [token.start, token.end], optional: false });
    }
    if (index === spans.length - 1) return;
    for (let at = items.length - 1; at >= from && items[at]?.type === 'mark'; at -= 1) {
      items[at] = { ...(items[at] as SourceItem), optional: true };
    }
  });
  return items;
}

const BRACKETED = /\[[^\][]{0,400}\]/g;
const WORD_END = /[\p{L}\p{M}\p{N}'’]+$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}'’]+/u;

/** The items of a quotation, its outer marks already off. */
export function quoteItems(words: string, lang: string): QuoteItem[] {
  const items: QuoteItem[] = [];
  let at = 0;
  for (const match of words.matchAll(BRACKETED)) {
    if (match.index < at) continue;
    const inner = match[0].slice(1, -1).trim();
    const head = WORD_END.exec(words.slice(at, match.index))?.[0] ?? '';
    const tail = WORD_START.exec(words.slice(match.index + match[0].length))?.[0] ?? '';
    const isWordPart = head + tail !== '' && /^[\p{L}\p{M}'’]{0,20}$/u.test(inner);
    items.push(...plainItems(words.slice(at, match.index - (isWordPart ? head.length : 0)), lang));
    at = match.index + match[0].length;
    if (ELLIPSIS.test(inner)) {
      items.push({ type: 'cut' });
    } else if (isWordPart) {
      items.push({ type: 'patched', before: formOf(head, lang), after: formOf(tail, lang) });
      at += tail.length;
    } else {
      items.push({ type: 'bracket', items: plainItems(inner, lang) });
    }
  }
  items.push(...plainItems(words.slice(at), lang));
  return items;
}

function plainItems(text: string, lang: string): QuoteItem[] {
  const items: QuoteItem[] = [];
  for (const token of tokens(text)) {
    const printed = text.slice(token.start, token.end);
    if (ELLIPSIS.test(printed)) {
      items.push({ type: 'cut' });
      continue;
    }
    if (token.kind === 'quote' && MARKS_LEFT_OUT.test(printed)) continue;
    const form = formOf(printed, lang);
    if (form === '') continue;
    items.push({ type: token.kind === 'word' || token.kind === 'number' ? 'word' : 'mark', form });
  }
  return items;
}

function formOf(printed: string, lang: string): string {
  const plain = normalise(printed, lang).text.replace(UNSEEN, '');
  if (DASH.test(plain)) return '-';
  if (ELLIPSIS.test(plain)) return '…';
  return plain.replace(DASHES, '-').replace(APOSTROPHES, "'");
}
