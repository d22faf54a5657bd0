/** Compares an attribution with an invented item of exact truth: what differs, in words. */
import type { Span } from '@hearsay/text';
import type { Attribution, Statement } from '../statement.ts';

/** Spans count UTF-16 units of the item's text (`headline`: of its title). */
export interface PhenomenonTruth {
  readonly source?: {
    readonly spans: readonly Span[];
    readonly type?: string;
    readonly anonymous?: Readonly<Record<string, string>>;
    /** Index of the expected statement whose mention this one has too. */
    readonly sameAs?: number;
    /** The words of the mention pointed to. */
    readonly mentionText?: string;
  } | null;
  readonly cue?: { readonly spans: readonly Span[] } | null;
  readonly content: { readonly spans: readonly Span[] };
  readonly kind?: string;
  readonly polarity?: string;
  readonly denies?: string;
  readonly hedges?: readonly string[];
  /** Index of the expected statement that holds this one. */
  readonly parent?: number;
  readonly chain?: readonly string[];
  readonly addressee?: { readonly text: string; readonly mentionText?: string };
  readonly venue?: { readonly text: string; readonly outlet?: string };
  readonly said?: { readonly value: string };
}

export interface Phenomenon {
  readonly id: string;
  readonly phenomenon: string;
  /** Never looked at while rules are written. */
  readonly evaluationOnly: boolean;
  readonly published: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly text: string;
  /** Null where only the item's other facts count. */
  readonly statements: readonly PhenomenonTruth[] | null;
  readonly headline?: PhenomenonTruth;
  readonly warnings?: readonly string[];
  /** Words of each silent one. */
  readonly silences?: readonly string[];
  /** Words of those in each message that is passed on. */
  readonly relays?: readonly {
    readonly from: string | null;
    readonly via: readonly string[];
    readonly to: string;
  }[];
  readonly hedge?: string;
  readonly sic?: boolean;
  /** Statements inside the expected ones may be marked or not. */
  readonly nestedFree?: boolean;
}

/** What an attribution has wrong; empty when all of the item is right. */
export function differences(item: Phenomenon, found: Attribution): string[] {
  const body = found.statements.filter((statement) => statement.part === 'body');
  const wrong: string[] = [];
  if (item.statements !== null) wrong.push(...statementDifferences(item, body, found));
  if (item.headline) {
    const own = found.statements.find((statement) => statement.part === 'headline');
    if (own === undefined) wrong.push('headline: no statement');
    else wrong.push(...partDifferences('headline', item.headline, own));
  }
  if (item.warnings) {
    const codes = found.warnings.map((warning) => warning.code);
    for (const code of item.warnings) if (!codes.includes(code)) wrong.push(`no warning ${code}`);
  } else if (found.warnings.length > 0) wrong.push('a warning too many');
  const textOf = (id: string | null): string | undefined =>
    found.mentions.find((mention) => mention.id === id)?.text;
  for (const silent of item.silences ?? []) {
    const told = found.notes.some(
      (note) => note.kind === 'silence' && textOf(note.mention) === silent,
    );
    if (!told) wrong.push(`silence of ${silent} not noted`);
  }
  for (const { from, via, to } of item.relays ?? []) {
    const told = found.relays.some(
      (relay) =>
        relay.via.map((id) => textOf(id)).join() === via.join() &&
        textOf(relay.to) === to &&
        (textOf(relay.from) ?? null) === from,
    );
    if (!told) wrong.push(`relay by ${via.join(', ')} not found`);
  }
  const hedged = body.some(
    (statement) => statement.source === null && statement.cue?.text === item.hedge,
  );
  if (item.hedge && !hedged) wrong.push(`hedge ${item.hedge} without a source not found`);
  if (item.sic && !found.notes.some((note) => note.kind === 'sic')) wrong.push('[sic] not noted');
  return wrong;
}

function statementDifferences(
  item: Phenomenon,
  body: readonly Statement[],
  found: Attribution,
): string[] {
  const truths = item.statements ?? [];
  const wrong: string[] = [];
  const matched = truths.map((truth) =>
    body.find((statement) => same(statement.content.spans, truth.content.spans)),
  );
  const extra = body.filter((statement) => !matched.includes(statement));
  const free = (statement: Statement): boolean =>
    item.nestedFree === true && statement.parent !== null;
  for (const statement of extra) {
    if (!free(statement)) wrong.push(`a statement too many: ${statement.content.text}`);
  }
  truths.forEach((truth, index) => {
    const statement = matched[index];
    if (statement === undefined) {
      wrong.push(`statement ${index}: content not found`);
      return;
    }
    wrong.push(...partDifferences(`statement ${index}`, truth, statement));
    if (truth.parent !== undefined && statement.parent !== matched[truth.parent]?.id) {
      wrong.push(`statement ${index}: parent`);
    }
    const { sameAs, mentionText } = truth.source ?? {};
    const mention = statement.source?.mention ?? null;
    if (sameAs !== undefined && mention !== matched[sameAs]?.source?.mention) {
      wrong.push(`statement ${index}: mention`);
    }
    const text = found.mentions.find((one) => one.id === mention)?.text;
    if (mentionText !== undefined && text !== mentionText) {
      wrong.push(`statement ${index}: points to ${text}`);
    }
    const hearer = truth.addressee?.mentionText;
    const heard = found.mentions.find((one) => one.id === statement.addressee?.mention)?.text;
    if (hearer !== undefined && heard !== hearer) {
      wrong.push(`statement ${index}: addressee points to ${heard}`);
    }
  });
  return wrong;
}

function partDifferences(name: string, truth: PhenomenonTruth, found: Statement): string[] {
  const wrong: string[] = [];
  const check = (what: string, right: boolean): void => {
    if (!right) wrong.push(`${name}: ${what}`);
  };
  check('content', same(found.content.spans, truth.content.spans));
  if (truth.source !== undefined) {
    check('source', same(found.source?.spans ?? [], truth.source?.spans ?? []));
    const { type, anonymous } = truth.source ?? {};
    if (type) check(`source type ${found.source?.type}`, found.source?.type === type);
    for (const [key, value] of Object.entries(anonymous ?? {})) {
      const record = found.source?.anonymous as
        | Readonly<Record<string, unknown>>
        | null
        | undefined;
      check(`anonymous ${key}`, record?.[key] === value);
    }
  }
  if (truth.cue !== undefined) {
    check('cue', same(found.cue?.spans ?? [], truth.cue?.spans ?? []));
  }
  if (truth.kind) check(`kind ${found.kind}`, found.kind === truth.kind);
  check(`polarity ${found.polarity}`, found.polarity === (truth.polarity ?? 'asserts'));
  check(`denies ${found.denies}`, found.denies === (truth.denies ?? null));
  if (truth.hedges) check('hedges', truth.hedges.join() === found.hedges.join());
  if (truth.chain) {
    check('chain', truth.chain.join() === found.chain.map((link) => link.text).join());
  }
  if (truth.addressee) {
    const { text } = truth.addressee;
    check(`addressee ${found.addressee?.text}`, found.addressee?.text === text);
  }
  if (truth.venue) {
    const { text, outlet } = truth.venue;
    check(`venue ${found.venue?.text}`, found.venue?.text === text);
    if (outlet) check(`outlet ${found.venue?.outlet}`, found.venue?.outlet === outlet);
  }
  if (truth.said) check(`said ${found.said?.value}`, found.said?.value === truth.said.value);
  return wrong;
}

function same(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every(([from, to], at) => from === b[at]?.[0] && to === b[at]?.[1])
  );
}
