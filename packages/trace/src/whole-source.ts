/**
 * One source told of more than once: "a member of the Rovers board" in one sentence is "the board member"
 * in the next and "board member" in the headline. What one of its mentions tells is known of all.
 */
import type { Part } from '@hearsay/read';
import type { Registry } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { type Description, describeSource, exclusion, tellsNothing } from './describe.ts';
import type { ArticleEvidence } from './evidence.ts';
import { functionWords } from './languages/function-words.ts';
import type { OutletNames } from './outlet-names.ts';
import { isAnybody, refines } from './role.ts';
import { sentencesOf } from './sentence.ts';

/** An unnamed source as a text tells of it in one place. */
export interface ToldSource {
  readonly statement: string | null;
  readonly part: Part;
  /** The words for it. */
  readonly text: string;
  readonly description: Description;
  /** Offset of the words in the part; null where they do not stand there. */
  readonly at: number | null;
}

/**
 * The description of a source with what the article tells of the same one elsewhere. Another mention is
 * the same source's where one of the two points at somebody the reader knows, and nothing told of them
 * differs. Where it fits two that differ, the description is left as it is.
 */
export function wholeSource(
  names: OutletNames,
  registry: Registry,
  article: ArticleEvidence,
  own: ToldSource,
): Description {
  const { lang } = article.version.article;
  const fitting = toldSources(names, registry, article).flatMap((one) =>
    one.statement !== own.statement &&
    pointsBack(lang, own) !== pointsBack(lang, one) &&
    !tellsNothing(one.description) &&
    (pointsBack(lang, own)
      ? mayMean(own.description, one.description)
      : mayMean(one.description, own.description))
      ? [one.description]
      : [],
  );
  const agree = fitting.every((a) => fitting.every((b) => exclusion(a, b) === null));
  return agree ? fitting.reduce(joined, own.description) : own.description;
}

/**
 * The one source without a name that spoke to the outlet itself, or asked it not to be named, wherever in
 * the text; null where there is none, or two that differ.
 */
export function hearerSource(
  names: OutletNames,
  registry: Registry,
  article: ArticleEvidence,
): { readonly description: Description; readonly source: string } | null {
  const { text, lang } = article.version.article;
  const { hidden } = functionWords(lang);
  const all = sentencesOf(article.version, { part: 'body', partIndex: null });
  const asksToHide = (at: number): boolean => {
    const index = all.findIndex(([, end]) => end > at);
    const [from = 0] = all[index] ?? [];
    const [, to = 0] = all[index + 1] ?? all[index] ?? [];
    return hidden(text.slice(from, to));
  };
  const spoken = toldSources(names, registry, article).filter(({ statement, part, at }) => {
    const own = statement !== null && article.paths.get(statement)?.own === true;
    return part === 'body' && (own || (at !== null && asksToHide(at)));
  });
  const [first, ...others] = spoken;
  if (first === undefined) return null;
  const differ = others.some(
    ({ description }) => exclusion(first.description, description) !== null,
  );
  if (differ) return null;
  return { description: wholeSource(names, registry, article, first), source: first.text };
}

const NO_PERSON: ReadonlySet<string> = new Set(['organisation', 'document', 'outlet']);

const TOLD = new WeakMap<ArticleEvidence, readonly ToldSource[]>();

/** The sources without a name that speak to the outlet itself, one for each statement. */
function toldSources(
  names: OutletNames,
  registry: Registry,
  article: ArticleEvidence,
): readonly ToldSource[] {
  const known = TOLD.get(article);
  if (known !== undefined) return known;
  const { version } = article;
  const found = version.attribution.statements.flatMap((statement): ToldSource[] => {
    const path = article.paths.get(statement.id);
    if (path?.end.kind !== 'unnamed' || path.outlets.length > 0) return [];
    if (NO_PERSON.has(path.end.link.type)) return [];
    const { link } = path.end;
    const part = statement.source?.part ?? statement.part;
    const place = {
      article: version.address,
      version: version.version,
      part,
      partIndex: statement.partIndex,
      spans: link.spans,
    };
    const description = describeSource(names, registry, version, statement, link, place);
    const at = link.spans[0]?.[0] ?? null;
    return [{ statement: statement.id, part, text: link.text, description, at }];
  });
  TOLD.set(article, found);
  return found;
}

/** Whether the words mean somebody whom the reader knows: a headline sums up what the text tells. */
function pointsBack(lang: string, { text, part }: ToldSource): boolean {
  if (part === 'headline' || part === 'standfirst') return true;
  const { opensNew, definite, hasArticle } = functionWords(lang);
  const words = fold(text).split(' ');
  if (words.some((word) => opensNew.has(word))) return false;
  return !hasArticle || definite(words[0] ?? '');
}

/**
 * Whether somebody known may be the one told of in full: nothing that is told differs, and either the
 * roles are of one kind or the one who is known is called no more than "the source", "the woman".
 */
function mayMean(known: Description, full: Description): boolean {
  if (exclusion(known, full) !== null || known.role === null) return false;
  if (isAnybody(known.role) || known.role === full.role) return true;
  return full.role !== null && (refines(known.role, full.role) || refines(full.role, known.role));
}

function joined(own: Description, other: Description): Description {
  const tellsMore = !isAnybody(other.role) && other.role !== null && refines(other.role, own.role);
  return {
    ...own,
    country: own.country ?? other.country,
    employers: own.employers.length > 0 ? own.employers : other.employers,
    houses: own.houses.length > 0 ? own.houses : other.houses,
    role: tellsMore ? other.role : own.role,
    speaksOf: [...new Set([...own.speaksOf, ...other.speaksOf])],
  };
}
