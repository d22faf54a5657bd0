/** Sentences of an edition, with their links and quotations: the units the gate judges. */
import { type Span, sentences } from '@hearsay/text';
import type { Flow, FlowLink } from './flow.ts';

export interface SentenceQuotation {
  /** With the marks, in the flow's text. */
  readonly span: Span;
  /** The words between the marks. */
  readonly words: string;
  /** The link it stands in, or that stands in it; null for a quotation apart from all links. */
  readonly link: FlowLink | null;
}

export interface Sentence {
  readonly flow: Flow;
  readonly span: Span;
  readonly text: string;
  readonly links: readonly FlowLink[];
  readonly quotations: readonly SentenceQuotation[];
  /** The sentence with its quotations blanked out: what the edition says in its own words. */
  readonly frame: string;
}

/** The sentences of a flow; one that a link or a quotation runs across is not parted there. */
export function sentencesOf(flow: Flow, lang: string): readonly Sentence[] {
  const quoted = flow.quoted;
  const whole: readonly Span[] = [
    ...flow.links.map((link): Span => [link.start, link.end]),
    ...quoted,
  ];
  const spans: [number, number][] = [];
  for (const [start, end] of sentences(flow.text, lang)) {
    const last = spans.at(-1);
    const cut = whole.some((span) => span[0] < start && start < span[1]);
    if (last !== undefined && cut) last[1] = end;
    else spans.push([start, end]);
  }
  return spans.map((span) => sentenceAt(flow, span, quoted));
}

function sentenceAt(flow: Flow, [start, end]: Span, quoted: readonly Span[]): Sentence {
  const inside = quoted.filter((span) => span[0] >= start && span[1] <= end);
  const links = flow.links.filter((link) => link.start < end && link.end > start);
  return {
    flow,
    span: [start, end],
    text: flow.text.slice(start, end),
    links,
    quotations: inside.map((span) => {
      const link = links.find((each) => each.start < span[1] && each.end > span[0]) ?? null;
      return { span, words: withoutMarks(flow.text.slice(...span)), link };
    }),
    frame: flow.frame.slice(start, end),
  };
}

const OPENING_MARK = /^["“”„‟«»‹›‘’‚‛'״＂]/u;
const CLOSING_MARK = /["“”„‟«»‹›‘’‚‛'״＂]$/u;

function withoutMarks(text: string): string {
  return text.replace(OPENING_MARK, '').replace(CLOSING_MARK, '').trim();
}
