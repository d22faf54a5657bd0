/**
 * Whom the text of an article credits: an agency in brackets or in a line of its own, an outlet in a
 * sentence that says the text is a translation. A photo's credit stands under its media, never here.
 */
import type { Version } from '@hearsay/resolve';
import { fold, type Span } from '@hearsay/text';
import { tableTest } from './languages/table-test.ts';
import type { PlaceIn } from './origin.ts';
import {
  type OutletNames,
  type OutletRef,
  outletRef,
  outletsNamedIn,
  publisherOf,
} from './outlet-names.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';

/** The item, or one paragraph of it, is credited to an outlet or, as its text says, translated from it. */
export interface Credit {
  readonly kind: 'credits' | 'translates';
  readonly outlet: OutletRef;
  readonly place: PlaceIn | null;
  /** The paragraph of the body that it ends; null where it stands for the whole item. */
  readonly paragraph: Span | null;
}

/** All credits of a version, those of the whole item first. */
export function creditsOf(version: Version, names: OutletNames): readonly Credit[] {
  const publisher = publisherOf(names, version);
  const found = [
    ...agencyLines(version, names),
    ...authorLines(version, names),
    ...datelines(version, names),
    ...translations(version, names),
    ...brackets(version, names),
  ].filter(({ outlet }) => outlet.key !== publisher?.key);
  const whole = new Set(found.flatMap((one) => (one.paragraph === null ? [one.outlet.key] : [])));
  return found.filter((one) => one.paragraph === null || !whole.has(one.outlet.key));
}

/** Whether a credit holds for what stands at a place. */
export function creditCovers({ paragraph }: Credit, { part, spans }: PlaceIn): boolean {
  if (paragraph === null) return true;
  const at = spans[0]?.[0] ?? 0;
  return part === 'body' && at >= paragraph[0] && at < paragraph[1];
}

/** Agencies in credit lines and bylines, as reading found them. */
function agencyLines(version: Version, names: OutletNames): readonly Credit[] {
  return version.article.agencies.flatMap(({ name, place }): Credit[] => {
    const at = place && { article: version.address, version: version.version, ...place };
    const outlet = outletRef(names, null, name);
    if (namesPeople(version, names, outlet)) return [];
    return [{ kind: 'credits', outlet, place: at, paragraph: null }];
  });
}

/** An outlet in the place of an author: "Report: NA". */
function authorLines({ article }: Version, names: OutletNames): readonly Credit[] {
  return article.authors.flatMap((name): Credit[] => {
    const id = names.byName.get(fold(name));
    if (id === undefined) return [];
    return [{ kind: 'credits', outlet: { key: id, shown: id }, place: null, paragraph: null }];
  });
}

const DATELINE = /^[^()\n]{0,60}\(([^()\n]{2,40})\)\s*[-–—]/u; // what opens a text

/** "HARBOUR (NA) - …": whose item it is. */
function datelines(version: Version, names: OutletNames): readonly Credit[] {
  const [, name = ''] = DATELINE.exec(version.article.text) ?? [];
  const id = names.byName.get(fold(name));
  if (id === undefined) return [];
  const at = version.article.text.indexOf(name);
  const place = bodyPlace(version, [at, at + name.length]);
  return [{ kind: 'credits', outlet: { key: id, shown: id }, place, paragraph: null }];
}

/** "Reporting by Ada Holm" credits whoever wrote the item: no outlet. */
function namesPeople({ article }: Version, names: OutletNames, { key, shown }: OutletRef): boolean {
  if (names.byId.has(key)) return false;
  const credited = fold(shown);
  const [first = ''] = credited.split(' ');
  return (
    tableTest(article.lang, 'bylines')(first) ||
    article.authors.some((name) => name !== '' && credited.includes(fold(name)))
  );
}

const BRACKET = /[([]([^()[\]]{2,60})[)\]][.\s]*$/u; // what closes a paragraph

/** "(NA)" at the end of a paragraph, or a closing line that is an outlet's name and nothing more. */
function brackets(version: Version, names: OutletNames): readonly Credit[] {
  const { text } = version.article;
  const found: Credit[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = match[0];
    const from = match.index;
    const inside = BRACKET.exec(line);
    for (const name of (inside?.[1] ?? '').split(/[,/;]/u)) {
      const id = names.byName.get(fold(name));
      if (id === undefined) continue;
      const at = from + line.lastIndexOf(name);
      const place = bodyPlace(version, [at, at + name.length]);
      const isLine = inside?.index === 0;
      const paragraph = isLine ? null : ([from, from + line.length] as const);
      found.push({ kind: 'credits', outlet: { key: id, shown: id }, place, paragraph });
    }
  }
  return found;
}

/** Outlets named in sentences that say the text is a translation. */
function translations(version: Version, names: OutletNames): readonly Credit[] {
  const { text, lang } = version.article;
  const test = tableTest(lang, 'translated');
  if (!test(text)) return [];
  const named = sentencesOf(version, { part: 'body', partIndex: null }).flatMap((span) =>
    test(text.slice(...span))
      ? outletsNamedIn(names, text.slice(...span), 'sentence').map((outlet) => ({
          outlet,
          place: bodyPlace(version, span),
        }))
      : [],
  );
  const mentioned = version.attribution.mentions.flatMap((mention) => {
    if (mention.type !== 'outlet' || mention.part !== 'body') return [];
    const sentence = sentenceAt(version, bodyPlace(version, ...mention.spans));
    if (!test(sentence.text)) return [];
    return [{ outlet: outletRef(names, mention.entity, mention.text), place: sentence.place }];
  });
  const seen = new Set<string>();
  return [...named, ...mentioned].flatMap(({ outlet, place }): Credit[] => {
    if (seen.has(outlet.key)) return [];
    seen.add(outlet.key);
    return [{ kind: 'translates', outlet, place, paragraph: null }];
  });
}

function bodyPlace({ address, version }: Version, ...spans: readonly Span[]): PlaceIn {
  return { article: address, version, part: 'body', partIndex: null, spans };
}
