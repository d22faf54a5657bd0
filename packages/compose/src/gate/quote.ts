/** Step: the words in quotation marks stand in the capture, cuts and brackets declared. */
import type { Statement } from '@hearsay/attribute';
import { type Article, partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { fold, type Span } from '@hearsay/text';
import type { Mark } from '../edition.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import { classify } from './difference.ts';
import type { FlowLink } from './flow.ts';
import { excerpt, type GateStep, type Hearing, markLink, markSentence } from './judgement.ts';
import { locate } from './locate.ts';
import { wordsOf } from './phrases.ts';
import type { Proof } from './proofs.ts';
import { type QuoteItem, quoteItems, type SourceItem, sourceItems } from './quoted-words.ts';
import type { Sentence, SentenceQuotation } from './sentence.ts';
import { isTranslation, namesTranslator } from './translation.ts';

export const quotations: GateStep = (hearing) => {
  return hearing.sentences.flatMap((sentence) => {
    return sentence.quotations.flatMap((quotation) => judge(quotation, sentence, hearing));
  });
};

function judge(
  quotation: SentenceQuotation,
  sentence: Sentence,
  hearing: Hearing,
): readonly Mark[] {
  const { link } = quotation;
  if (link?.target.to === 'statement') {
    const proof = hearing.proofs.statement(link.target.key);
    return proof === null ? [] : againstStatement(quotation, link, proof, hearing);
  }
  if (link?.target.to === 'capture') {
    const versions = hearing.proofs.versions(link.target.url);
    return versions.length === 0 ? [] : againstCapture(quotation, link, versions, hearing);
  }
  return loose(quotation, sentence, hearing);
}

function againstStatement(
  quotation: SentenceQuotation,
  link: FlowLink,
  proof: Proof,
  hearing: Hearing,
): readonly Mark[] {
  const { version, statement } = proof;
  const { article } = version;
  const quote = quoteItems(quotation.words, article.lang);
  const text = partText(article, statement.part, statement.partIndex);
  const content = sourceItems(text, article.lang, contentSpans(statement, text));
  if (locate(quote, content) !== null) return [];
  const owner = ownerOf(quote, proof);
  if (owner !== null) {
    const message = 'The capture gives these words to another speaker.';
    return [markLink(link, 'source-differs', message, owner)];
  }
  if (standsIn(quote, article)) return [];
  const others = hearing.proofs.versions(version.address);
  const other = others.find(
    (each) => each.version !== version.version && standsIn(quote, each.article),
  );
  if (other !== undefined) {
    if (proof.withdrawnIn !== null) return [];
    const message = `These words stand in version ${other.version} only; version ${version.version} has others.`;
    return [markLink(link, 'later-version-differs', message, excerpt(statement.content.text))];
  }
  return differs(quotation, link, article, content, text, hearing);
}

/**
 * Where the content stands in the text as it is read now: a newer reading of the same capture may
 * have moved it. Where it is not found whole, all of the text may hold it.
 */
function contentSpans({ content }: Statement, text: string): readonly Span[] {
  const printed = content.spans.map(([start, end]) => text.slice(start, end));
  if (fold(printed.join(' ')) === fold(content.text)) return content.spans;
  const at = text.indexOf(content.text);
  return at < 0 ? [[0, text.length]] : [[at, at + content.text.length]];
}

/** Who else says the words on the same page, where the statement's own speaker does not. */
function ownerOf(quote: readonly QuoteItem[], { statement, version }: Proof): string | null {
  const { article, attribution } = version;
  const speaks = attribution.statements.filter((each) => {
    const text = partText(article, each.part, each.partIndex);
    return locate(quote, sourceItems(text, article.lang, each.content.spans)) !== null;
  });
  const names = speaks.map(({ source }) => source?.text ?? '');
  const own = (other: Statement): boolean => isSameSource(other, statement);
  return speaks.length === 0 || speaks.some(own)
    ? null
    : (names.find((name) => name !== '') ?? null);
}

function isSameSource({ source: a }: Statement, { source: b }: Statement): boolean {
  if (a === null || b === null) return true;
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  // A pronoun or a short name says nothing apart from its mention.
  if (a.mention !== null && b.mention !== null) return a.mention === b.mention;
  return a.text === '' || b.text === '' || fold(a.text) === fold(b.text);
}

function againstCapture(
  quotation: SentenceQuotation,
  link: FlowLink,
  versions: readonly Version[],
  hearing: Hearing,
): readonly Mark[] {
  const latest = versions.at(-1);
  if (latest === undefined) return [];
  const { article } = latest;
  const quote = quoteItems(quotation.words, article.lang);
  if (standsIn(quote, article)) return [];
  const earlier = versions.find((version) => standsIn(quote, version.article));
  if (earlier !== undefined) {
    const message = `These words stand in version ${earlier.version} only; version ${latest.version} has them no more.`;
    return [markLink(link, 'later-version-differs', message)];
  }
  const whole: readonly Span[] = [[0, article.text.length]];
  const items = sourceItems(article.text, article.lang, whole);
  return differs(quotation, link, article, items, article.text, hearing);
}

function differs(
  quotation: SentenceQuotation,
  link: FlowLink,
  article: Article,
  source: readonly SourceItem[],
  text: string,
  hearing: Hearing,
): readonly Mark[] {
  if (isTranslation(quotation.words, source, article.lang, hearing.lang)) {
    if (namesTranslator(link.title, hearing.language)) return [];
    const message = 'A translated quotation names its translator in the link title.';
    return [markLink(link, 'translation-unnamed', message, '"translated by NAME"')];
  }
  const quote = quoteItems(quotation.words, article.lang);
  const { code, from, to } = classify(
    quote,
    source,
    composeLanguageOrEnglish(article.lang).gate.pronouns,
  );
  const first = source[from]?.span[0] ?? 0;
  const last = source[to]?.span[1] ?? first;
  const expected = from <= to ? excerpt(text.slice(first, last)) : null;
  return [markLink(link, code, MESSAGES[code], expected)];
}

const MESSAGES = {
  'quote-differs': 'The capture does not have these words.',
  'cut-undeclared': 'Words were left out without "…".',
  'bracket-undeclared': 'Words were put in without brackets.',
} as const;

/** A quotation outside all proving links: some capture linked near it must have the words. */
function loose(
  quotation: SentenceQuotation,
  sentence: Sentence,
  hearing: Hearing,
): readonly Mark[] {
  if (wordsOf(quotation.words).keys.length === 0) return [];
  if (hearing.names.find(quotation.words).length > 0 && isNameOnly(quotation.words, hearing))
    return [];
  const near = [sentence.flow, ...sentence.flow.context].flatMap((flow) => flow.links);
  const all = hearing.flows.flatMap((flow) => flow.links);
  const linked =
    sentence.links.length > 0 || sentence.flow.context.some((flow) => flow.links.length > 0);
  // A sentence without any link is a matter of the step on support.
  if (!linked && !sentence.flow.assessed) return [];
  if (sentence.flow.assessed && wordsOf(quotation.words).keys.length <= MAX_TERM) return [];
  for (const link of [...near, ...all]) {
    if (stands(quotation, link, hearing)) return [];
  }
  const offset = quotation.span[0];
  return [markSentence(sentence, offset, 'quote-differs', 'No linked capture has these words.')];
}

// In the desk's own judgement a quoted term of this many words is a way of speaking.
const MAX_TERM = 3;

function isNameOnly(words: string, hearing: Hearing): boolean {
  const covered = hearing.names.find(words).some(({ span }) => {
    return span[1] - span[0] >= words.length * 0.8;
  });
  return covered;
}

function stands(quotation: SentenceQuotation, link: FlowLink, hearing: Hearing): boolean {
  const { target } = link;
  const { proofs } = hearing;
  if (target.to === 'claim') {
    const claim = proofs.claim(target.id);
    const text = claim === null ? '' : `${claim.question} ${claim.asserts}`;
    return (
      locate(
        quoteItems(quotation.words, hearing.lang),
        sourceItems(text, hearing.lang, [[0, text.length]]),
      ) !== null
    );
  }
  const address =
    target.to === 'capture'
      ? target.url
      : target.to === 'statement'
        ? (proofs.statement(target.key)?.version.address ?? null)
        : null;
  if (address === null) return false;
  return proofs.versions(address).some(({ article }) => {
    return standsIn(quoteItems(quotation.words, article.lang), article);
  });
}

const ITEMS = new WeakMap<Article, readonly (readonly SourceItem[])[]>();

/** Whether the words stand anywhere on the page: headline, standfirst, text or captions. */
function standsIn(quote: readonly QuoteItem[], article: Article): boolean {
  let parts = ITEMS.get(article);
  if (parts === undefined) {
    const texts = [article.text, article.title ?? '', article.standfirst ?? ''];
    texts.push(...article.media.map((media) => media.caption));
    parts = texts.map((text) => sourceItems(text, article.lang, [[0, text.length]]));
    ITEMS.set(article, parts);
  }
  return parts.some((items) => locate(quote, items) !== null);
}
