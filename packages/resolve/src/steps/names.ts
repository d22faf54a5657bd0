/** Names in the rest of the text: whom they mean, and the desk's own names that nobody else found. */
import type { Mention } from '@hearsay/attribute';
import type { Span } from '@hearsay/text';
import type { Entity } from '../entity.ts';
import { nameWords } from '../name/words.ts';
import { sourcesIn } from '../named/find-names.ts';
import { knownNames } from '../named/known-names.ts';
import { MOST_NAMES, type NamedMention } from '../named/named-mention.ts';
import { type PartOfText, partsOf } from '../named/parts.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Found, lookUp, type Stage } from './stage.ts';

/** Characters before a name in which its title and post stand. */
const BEFORE = 60;

/** The version's names with ids: full names first, short ones and pronouns after what they stand for. */
export function resolveNames(stage: Stage): readonly NamedMention[] {
  const parts = partsOf(stage.version.article);
  const all: NamedMention[] = stage.version.names.map((name) => ({ ...name, entity: null }));
  all.push(...known(stage, parts, all));
  const named = new Set<Entity>(stage.named);
  const meant = new Map<string, string | null>(
    stage.attribution.mentions.map(({ id, entity }): [string, string | null] => [id, entity]),
  );
  const texts = new Map(parts.map((place) => [placeKey(place), place.text]));
  const open: NamedMention[] = [];
  for (const name of all) {
    if (name.refersTo !== null) continue;
    const found = lookUpName(stage, name, texts);
    if (found?.full === true) {
      meant.set(name.id, found.id);
      const entity = stage.context.index.entities.get(found.id);
      if (entity !== undefined) named.add(entity);
    } else open.push(name);
  }
  const later: Stage = { ...stage, named: [...named] };
  for (const name of open) meant.set(name.id, lookUpName(later, name, texts)?.id ?? null);
  return all.map((name) => ({ ...name, entity: meant.get(name.refersTo ?? name.id) ?? null }));
}

const placeKey = ({ part, partIndex }: Pick<Mention, 'part' | 'partIndex'>): string =>
  `${part} ${partIndex ?? ''}`;

/** With the title or post before the name, which may tell which of two is meant; else the name alone. */
function lookUpName(
  stage: Stage,
  name: NamedMention,
  texts: ReadonlyMap<string, string>,
): Found | null {
  const at = name.spans[0]?.[0] ?? 0;
  const before = titlesBefore(texts.get(placeKey(name)) ?? '', at, stage.context.vocabulary);
  const ask = (text: string): Found | null =>
    lookUp(stage, {
      text,
      type: name.type,
      part: name.part,
      partIndex: name.partIndex,
      at,
      day: stage.context.day,
      mention: name.id,
    });
  const alone = ask(name.text);
  if (alone !== null || name.type !== 'person' || before === '') return alone;
  return ask(`${before}${name.text}`);
}

/** "Foreign Minister " before a name: words for titles and posts that lead up to it. */
function titlesBefore(text: string, at: number, vocabulary: Vocabulary): string {
  const from = Math.max(0, at - BEFORE);
  const words = nameWords(text.slice(from, at), BEFORE);
  let start = at;
  for (const word of words.toReversed()) {
    const kinds = vocabulary.kindsOf(word.key);
    const between = text.slice(from + word.end, start);
    if (!(kinds.has('title') || kinds.has('post')) || !/^[\s\u200c-]*$/u.test(between)) break;
    start = from + word.start;
  }
  return text.slice(start, at);
}

/** The desk's names that stand nowhere else: in languages without capitals they are half of all. */
function known(
  stage: Stage,
  parts: readonly PartOfText[],
  names: readonly NamedMention[],
): readonly NamedMention[] {
  const { index, vocabulary } = stage.context;
  const added: NamedMention[] = [];
  let next = stage.attribution.mentions.length + names.length + 1;
  for (const place of parts) {
    const here = names.filter((name) => placeKey(name) === placeKey(place));
    const taken: readonly Span[] = [
      ...sourcesIn(stage.attribution, place),
      ...here.flatMap(({ spans }) => spans),
    ];
    for (const { span, type } of knownNames(place.text, index, vocabulary)) {
      if (added.length === MOST_NAMES) return added;
      if (taken.some((one) => one[0] < span[1] && span[0] < one[1])) continue;
      const mention: NamedMention = {
        id: `m${next}`,
        spans: [span],
        text: place.text.slice(...span),
        type,
        entity: null,
        part: place.part,
        partIndex: place.partIndex,
        refersTo: null,
        probability: 1,
      };
      // An everyday word or another country's office is no name of the desk's.
      if (lookUpName(stage, mention, new Map()) === null) continue;
      added.push(mention);
      next += 1;
    }
  }
  return added;
}
