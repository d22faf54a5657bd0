/** From a written item to the published one: tags become statements, or problems with their lines. */
import { type Span, spansText } from '@hearsay/text';
import { boundaryProblems, contentProblems } from './boundaries.ts';
import { type Forced, flagProblem, forceOf, typeOf } from './flags.ts';
import { inText, within } from './geometry.ts';
import type { CorpusItem, Kind, Mention, Part, Problem, SourceType, Statement } from './item.ts';
import { kindByMarks } from './kind.ts';
import { type Marked, name, readMarkup, type Tag, type TagPart } from './markup.ts';
import type { SourceItem } from './source.ts';

/** Shorter or longer items are no news items of the set; counted between spaces. */
export const WORDS = { least: 120, most: 300 } as const;

/** A tag with the part of the item it stands in. */
interface PlacedTag extends Tag {
  readonly in: Part;
}

/** All tags of one number. */
interface Draft {
  readonly number: string;
  readonly in: Part;
  readonly tags: readonly PlacedTag[];
  readonly content: readonly Span[];
}

type Fail = (tag: PlacedTag, message: string) => void;

/** Compiles one item; with any problem there is no item. */
export function compileItem(
  source: SourceItem,
  lang: string,
): { readonly item: CorpusItem | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (part: Part, at: number, message: string): void => {
    const above = part === 'body' ? source.text.slice(0, at).split('\n').length - 1 : 0;
    const line = (part === 'body' ? source.textLine : source.titleLine) + above;
    problems.push({ file: source.file, line, message: `${source.id}: ${message}` });
  };
  const fail: Fail = (tag, message) => report(tag.in, tag.at, `${name(tag)} ${message}`);
  const parts: Record<Part, Marked> = {
    headline: readMarkup(source.title),
    body: readMarkup(source.text),
  };
  for (const part of ['headline', 'body'] as const)
    for (const { at, message } of parts[part].problems) report(part, at, message);
  const text = { headline: parts.headline.plain, body: parts.body.plain };
  const words = text.body.split(/\s+/u).filter((word) => word !== '').length;
  if (words < WORDS.least || words > WORDS.most)
    report('body', 0, `has ${words} words, not ${WORDS.least} to ${WORDS.most}`);
  const tags: PlacedTag[] = (['headline', 'body'] as const).flatMap((part) =>
    parts[part].tags.map((tag) => ({ ...tag, in: part })),
  );
  for (const tag of tags) {
    for (const message of boundaryProblems(text[tag.in], tag.span)) fail(tag, message);
    const wrong = flagProblem(tag);
    if (wrong !== null) fail(tag, wrong);
  }
  const drafts = draftsOf(tags, fail);
  for (const draft of drafts)
    for (const message of contentProblems(text[draft.in], lang, draft.content))
      fail(draft.tags[0] as PlacedTag, `has a content that ${message}`);
  const entities = entitiesOf(tags, drafts, text, fail);
  const parents = parentsOf(drafts, fail);
  const numbers = new Map(drafts.map((draft, index) => [draft.number, `s${index + 1}`]));
  const chains = new Map<string, readonly string[]>();
  const statements = drafts.map((draft): Statement => {
    const body = text[draft.in];
    const own = (part: TagPart): { spans: readonly Span[]; text: string } => {
      const spans = piecesOf(draft.tags, part);
      return { spans, text: spansText(body, spans) };
    };
    const force = forceOf(draft.tags);
    const mention = entities.get(draft.number) ?? null;
    if (mention === null && !force.nobody)
      fail(draft.tags[0] as PlacedTag, 'has no source: tag one, refer to one, or flag nobody');
    const parent = parents.get(draft.number) ?? null;
    const links = draft.tags
      .filter((tag) => tag.part === 'l')
      .sort((a, b) => a.span[0] - b.span[0]);
    const chain = [
      ...((parent && chains.get(parent)) ?? [source.outlet]),
      ...links.map((tag) => body.slice(...tag.span)),
      ...(mention ? [mention.text] : []),
    ];
    chains.set(draft.number, chain);
    const has = (part: TagPart): boolean => draft.tags.some((tag) => tag.part === part);
    return {
      id: numbers.get(draft.number) ?? '',
      part: draft.in,
      act: force.act,
      kind: kindOf(draft, body, lang, force, fail),
      source: mention && { ...own('s'), type: mention.type, mention: mention.id },
      cue: has('v') ? own('v') : null,
      content: own('c'),
      parent: (parent && numbers.get(parent)) ?? null,
      chain,
      polarity: force.polarity,
      denies: force.denies,
      ...(has('to') ? { addressee: own('to') } : {}),
      ...(has('in') ? { venue: own('in') } : {}),
    };
  });
  if (problems.length > 0) return { item: null, problems };
  const item: CorpusItem = {
    id: source.id,
    lang,
    style: source.style,
    outlet: source.outlet,
    published: source.published,
    title: text.headline,
    text: text.body,
    statements,
    mentions: [...new Set(entities.values())].sort(
      (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
    ),
  };
  return { item, problems };
}

/** Statements in text order, an outer one before those inside it. */
function draftsOf(tags: readonly PlacedTag[], fail: Fail): Draft[] {
  const groups = Map.groupBy(
    tags.filter((tag) => tag.part !== 'm'),
    (tag) => tag.number,
  );
  const drafts: Draft[] = [];
  for (const [number, group] of groups) {
    const first = group[0] as PlacedTag;
    const content = piecesOf(group, 'c');
    if (content.length === 0) {
      fail(first, `has no content c${number}`);
      continue;
    }
    if (group.some((tag) => tag.in !== first.in)) fail(first, 'stands in headline and body');
    for (const outer of group)
      for (const inner of group)
        if (outer !== inner && within([inner.span], [outer.span]))
          fail(inner, `stands inside ${name(outer)} of its own statement`);
    drafts.push({ number, in: first.in, tags: group, content });
  }
  return drafts.sort(
    (a, b) =>
      (a.in === b.in ? 0 : a.in === 'headline' ? -1 : 1) ||
      inText(a.content, b.content) ||
      Number(a.number) - Number(b.number),
  );
}

function piecesOf(tags: readonly PlacedTag[], part: TagPart): Span[] {
  return tags
    .filter((tag) => tag.part === part)
    .map((tag) => tag.span)
    .sort((a, b) => a[0] - b[0]);
}

/** The first full mention behind each statement's source, by statement number. */
function entitiesOf(
  tags: readonly PlacedTag[],
  drafts: readonly Draft[],
  text: Readonly<Record<Part, string>>,
  fail: Fail,
): Map<string, Mention> {
  const made = new Map<string, Mention>();
  const make = (key: string, pieces: readonly PlacedTag[], type: SourceType): Mention => {
    const spans = pieces.map((tag) => tag.span).sort((a, b) => a[0] - b[0]);
    const part = (pieces[0] as PlacedTag).in;
    const known = made.get(key);
    const mention = { id: '', type, part, spans, text: spansText(text[part], spans) };
    if (known === undefined) made.set(key, mention);
    return known ?? mention;
  };
  const resolve = (number: string, seen: readonly string[]): Mention | null => {
    const letter = tags.filter((tag) => tag.part === 'm' && tag.number === number);
    if (letter.length > 0) return make(number, letter, typeOf(letter) ?? 'unknown');
    const draft = drafts.find((one) => one.number === number);
    if (draft === undefined || seen.includes(number)) return null;
    const reference = draft.tags.find((tag) => tag.reference !== null);
    const sources = draft.tags.filter((tag) => tag.part === 's');
    if (reference?.reference) {
      const found = resolve(reference.reference, [...seen, number]);
      if (found === null) fail(reference, `refers to ${reference.reference}, which has no source`);
      if (typeOf(sources) !== null)
        fail(reference, 'has the type of what it refers to, not its own');
      return found;
    }
    if (sources.length === 0) return null;
    const type = typeOf(sources);
    if (type === null) fail(sources[0] as PlacedTag, 'has no source type');
    return make(number, sources, type ?? 'unknown');
  };
  const found = drafts.map((draft) => [draft.number, resolve(draft.number, [])] as const);
  for (const letter of new Set(tags.filter((tag) => tag.part === 'm').map((tag) => tag.number)))
    if (!made.has(letter))
      fail(tags.find((tag) => tag.number === letter) as PlacedTag, 'is referred to by nothing');
  const order = [...made.values()].sort(
    (a, b) => Number(a.part === 'body') - Number(b.part === 'body') || inText(a.spans, b.spans),
  );
  const numbered = new Map(order.map((one, index) => [one, { ...one, id: `m${index + 1}` }]));
  return new Map(
    found.flatMap(([number, one]) => {
      const mention = one && numbered.get(one);
      return mention ? [[number, mention] as const] : [];
    }),
  );
}

/** The number of the smallest statement whose content holds this one, by number. */
function parentsOf(drafts: readonly Draft[], fail: Fail): Map<string, string> {
  const parents = new Map<string, string>();
  const size = (draft: Draft): number =>
    draft.content.reduce((sum, [start, end]) => sum + end - start, 0);
  for (const draft of drafts) {
    const holders = drafts
      .filter((one) => one !== draft && one.in === draft.in && size(one) > size(draft))
      .filter((one) => within(draft.content, one.content))
      .sort((a, b) => size(a) - size(b));
    const holder = holders[0];
    if (holder === undefined) continue;
    parents.set(draft.number, holder.number);
    for (const tag of draft.tags)
      if ('svl'.includes(tag.part) && !within([tag.span], holder.content))
        fail(tag, `stands outside c${holder.number}, which holds its content`);
  }
  return parents;
}

function kindOf(draft: Draft, text: string, lang: string, force: Forced, fail: Fail): Kind {
  const computed = kindByMarks(text, lang, draft.content);
  const first = draft.tags.find((tag) => tag.part === 'c') as PlacedTag;
  const { kind } = force;
  if (computed === 'mixed') {
    if (kind === 'mixed' || kind === 'indirect') return kind;
    fail(first, 'has words in quotation marks: flag mixed, or indirect where they are only titles');
  } else if (kind !== null && kind !== computed)
    fail(first, `is ${computed} by its marks, not ${kind}`);
  return computed;
}
