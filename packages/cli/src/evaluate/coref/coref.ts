/**
 * `hearsay evaluate coref`: marked mentions of people and bodies, clustered over the articles of a topic
 * as the desk does it, against the marked clusters of ECB+.
 */
import { type Attribution, attributionLanguage } from '@hearsay/attribute';
import { readText } from '@hearsay/read';
import {
  findEntities,
  indexRegistry,
  type NamedMention,
  type NameKind,
  nameMentions,
  type Version,
} from '@hearsay/resolve';
import { fold, type Span } from '@hearsay/text';
import { dataMissing, findData, jsonLines } from '../data.ts';
import type { Evaluation, FigureRow } from '../evaluation.ts';
import { percent } from '../percent.ts';
import { type Clusters, scoreClusters } from './measures.ts';

const FILES = ['stories/ecbplus-1-35.jsonl.gz', 'ecbplus-1-35.jsonl.gz'];

/** A line of the set; offsets are code points. */
interface MarkedArticle {
  readonly topic: number;
  readonly doc: string;
  readonly text: string;
  readonly validated: readonly number[];
  readonly mentions: readonly {
    readonly type: string;
    readonly spans: readonly Span[];
    readonly sent: number;
    readonly cluster: string | null;
  }[];
}

interface MarkedMention {
  readonly id: string;
  readonly kind: NameKind;
  readonly span: Span;
  readonly text: string;
  readonly cluster: string;
  /** Printed with a capital and no pronoun: a name, or a phrase that holds one. */
  readonly isName: boolean;
}

const KINDS: Readonly<Record<string, NameKind>> = {
  HUMAN_PART_PER: 'person',
  HUMAN_PART_ORG: 'organisation',
};

/** A capital that does not open the sentence, or a second one. */
const NAMED = /^(?:\P{L}*\p{Lu}\p{L}+)(?:\P{L}+\p{Lu}\p{L}+)*\P{L}*$/u;
const EMPTY: Attribution = { statements: [], mentions: [], relays: [], notes: [], warnings: [] };

function mentionsOf(article: MarkedArticle): readonly MarkedMention[] {
  const points = [...article.text];
  const offset = (at: number): number => points.slice(0, at).join('').length;
  return article.mentions.flatMap(({ type, spans, sent, cluster }, at) => {
    const kind = KINDS[type];
    const [first] = spans;
    if (kind === undefined || first === undefined || spans.length > 1) return [];
    if (!article.validated.includes(sent)) return [];
    const span: Span = [offset(first[0]), offset(first[1])];
    const text = article.text.slice(...span);
    const id = `${article.doc} ${at}`;
    // Alone, and "intra" clusters of one article, are no cluster of another article's.
    const own =
      cluster === null ? id : cluster.startsWith('intra') ? `${article.doc} ${cluster}` : cluster;
    const isName = NAMED.test(text) && isMarkedByCapitals(article.text, span);
    return [{ id, kind, span, text, cluster: own, isName }];
  });
}

/** One word that opens a line is a name only where it stands with its capital inside another, too. */
function isMarkedByCapitals(text: string, [from, to]: Span): boolean {
  const printed = text.slice(from, to);
  const opens = from === 0 || text.charAt(from - 1) === '\n';
  if (/\p{L}\P{L}+\p{Lu}/u.test(printed)) return true;
  return !opens || text.includes(` ${printed}`);
}

/** The desk's own clusters: names found where they are marked, then everything as in a run. */
function desksClusters(
  articles: readonly MarkedArticle[],
  marked: readonly (readonly MarkedMention[])[],
): ReadonlyMap<string, string> {
  const index = indexRegistry({
    outlets: [],
    people: [],
    organisations: [],
    offices: [],
    countries: [],
  });
  const versions = articles.map((article, at): Version => {
    const read = readText(article.text, { lang: 'en' });
    if ('error' in read) throw new Error(`${article.doc} cannot be read: ${read.error.message}`);
    const own = (marked[at] ?? []).filter(({ isName }) => isName);
    const namer = {
      find: (text: string) =>
        text === article.text ? own.map(({ kind, span }) => ({ kind, span, probability: 1 })) : [],
    };
    const place = {
      address: `https://ecb.example/${article.doc}`,
      version: 1,
      outlet: null,
      sha256: '',
    };
    const captured = '2014-01-01T00:00:00Z';
    return {
      ...place,
      captured,
      article: read.article,
      attribution: EMPTY,
      names: nameMentions(read.article, EMPTY, namer),
    };
  });
  const found = findEntities(versions, index, []);
  const clusters = new Map<string, string>();
  for (const [at, version] of found.versions.entries())
    for (const mention of marked[at] ?? []) {
      const name = version.names.find(
        ({ spans: [span] }) =>
          span !== undefined &&
          span[0] < mention.span[1] &&
          mention.span[0] < span[1] &&
          overlaps(span, mention.span),
      );
      clusters.set(mention.id, clusterOf(name, version) ?? mention.id);
    }
  return clusters;
}

/** Half of the marked words at least: a name inside a long phrase is another's. */
function overlaps(span: Span, wanted: Span): boolean {
  const both = Math.min(span[1], wanted[1]) - Math.max(span[0], wanted[0]);
  return 2 * both >= wanted[1] - wanted[0];
}

function clusterOf(name: NamedMention | undefined, { address }: Version): string | null {
  if (name === undefined) return null;
  return name.entity ?? `${address} ${name.refersTo ?? name.id}`;
}

const grouped = (
  mentions: readonly MarkedMention[],
  keyOf: (mention: MarkedMention) => string,
): Clusters => [...Map.groupBy(mentions, keyOf).values()].map((own) => own.map(({ id }) => id));

export const evaluateCoref: Evaluation = async (data, { onFault }) => {
  const path = await findData(data, FILES);
  if (path === null) return dataMissing(data, FILES);
  const articles = await jsonLines<MarkedArticle>(path);
  const marked: MarkedMention[] = [];
  const desk = new Map<string, string>();
  for (const own of Map.groupBy(articles, ({ topic }) => topic).values()) {
    const mentions = own.map(mentionsOf);
    marked.push(...mentions.flat());
    for (const [id, cluster] of desksClusters(own, mentions))
      desk.set(id, `${own[0]?.topic} ${cluster}`);
  }
  const topicOf = ({ id }: MarkedMention): string => id.split('_')[0] ?? '';
  const rows = (label: string, wanted: readonly MarkedMention[]): readonly FigureRow[] => {
    const truth = grouped(wanted, (one) => `${topicOf(one)} ${one.cluster}`);
    const answers = {
      desk: grouped(wanted, (one) => desk.get(one.id) ?? one.id),
      'same words': grouped(wanted, (one) => `${topicOf(one)} ${one.kind} ${fold(one.text)}`),
    };
    return Object.entries(answers).map(([who, answer]) => {
      const { conll, muc, b3, ceaf } = scoreClusters(truth, answer);
      const each = [muc, b3, ceaf].flatMap(({ p, r, f }) => [percent(f), percent(p), percent(r)]);
      return { label: `${label}: ${who}`, values: [percent(conll), ...each, wanted.length] };
    });
  };
  const named = marked.filter(({ isName }) => isName);
  for (const one of wrongPairs(named, desk)) onFault(one);
  return {
    name: 'coref',
    about: `${path}, ${articles.length} articles, marked mentions of people and bodies`,
    columns: ['CoNLL', 'MUC', 'P', 'R', 'B3', 'P', 'R', 'CEAF', 'P', 'R', 'mentions'],
    rows: [
      ...rows(
        'names of people',
        named.filter(({ kind }) => kind === 'person'),
      ),
      ...rows(
        'names of bodies',
        named.filter(({ kind }) => kind === 'organisation'),
      ),
      ...rows(
        'people, pronouns and nouns too',
        marked.filter(({ kind }) => kind === 'person'),
      ),
      pronounRow(marked, desk),
    ],
  };
};

/** Pronouns of one person: to whom they were led, with P in the column of MUC's P, R beside it. */
function pronounRow(
  marked: readonly MarkedMention[],
  desk: ReadonlyMap<string, string>,
): FigureRow {
  const forms = new Set(
    (attributionLanguage('en')?.pronouns ?? [])
      .filter(({ number, person, gender }) => number === 'one' && person === 3 && gender !== 'n')
      .flatMap((pronoun) => pronoun.forms.split('|')),
  );
  const named = Map.groupBy(
    marked.filter(({ isName, kind }) => isName && kind === 'person'),
    ({ id }) => id.split(' ')[0],
  );
  const pronouns = marked.filter(({ text }) => forms.has(text.toLowerCase()));
  let led = 0;
  let right = 0;
  for (const { id, cluster } of pronouns) {
    const same = (named.get(id.split(' ')[0]) ?? []).filter(
      (name) => desk.get(name.id) === desk.get(id),
    );
    if (same.length > 0) led += 1;
    if (same.some((name) => name.cluster === cluster)) right += 1;
  }
  const [p, r] = [right / Math.max(1, led), right / Math.max(1, pronouns.length)];
  const figures = [percent((2 * p * r) / Math.max(Number.EPSILON, p + r)), percent(p), percent(r)];
  const nothing = Array.from({ length: 6 }, () => null);
  return {
    label: 'pronouns led to a name',
    values: [null, ...figures, ...nothing, pronouns.length],
  };
}

/** Two names of a topic that were joined and are two, or kept apart and are one: each words once. */
function wrongPairs(
  named: readonly MarkedMention[],
  desk: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const faults = new Set<string>();
  for (const own of Map.groupBy(named, ({ id }) => id.split('_')[0]).values())
    for (const [at, one] of own.entries())
      for (const other of own.slice(at + 1)) {
        const isOne = one.cluster === other.cluster;
        if (isOne === (desk.get(one.id) === desk.get(other.id))) continue;
        faults.add(`${isOne ? 'kept apart' : 'joined'}: "${one.text}" – "${other.text}"`);
      }
  return faults;
}
