/** Who may be named as the speaker of a statement: its source, and those the source speaks for. */
import { partText } from '@hearsay/read';
import type { Registry } from '@hearsay/resolve';
import type { NameFinder } from './names.ts';
import type { Proof } from './proofs.ts';

export interface Speakers {
  /** Ids an edition may name as speaker. */
  readonly speaker: ReadonlySet<string>;
  /** Ids of the outlets the words came through. */
  readonly outlets: ReadonlySet<string>;
  /** Ids the words are about or addressed to: they may stand in the sentence as well. */
  readonly about: ReadonlySet<string>;
}

export function speakersOf(proof: Proof, registry: Registry, names: NameFinder): Speakers {
  const { statement, version } = proof;
  const { attribution, article } = version;
  const speaker = new Set<string>();
  const outlets = new Set<string>();
  const about = new Set<string>();
  if (version.outlet !== null) outlets.add(version.outlet);
  const { source } = statement;
  const mention = attribution.mentions.find((each) => each.id === source?.mention);
  for (const id of [source?.entity, mention?.entity]) if (id != null) speaker.add(id);
  for (const text of [source?.text ?? '', mention?.text ?? '']) {
    for (const { id } of names.find(text)) speaker.add(id);
  }
  for (const link of statement.chain) {
    if (link.entity !== null) outlets.add(link.entity);
    for (const { id, type } of names.find(link.text)) (type === 'outlet' ? outlets : about).add(id);
  }
  if (statement.venue !== null) {
    if (statement.venue.outlet !== null) outlets.add(statement.venue.outlet);
    for (const { id } of names.find(statement.venue.text)) outlets.add(id);
  }
  const parent = attribution.statements.find((each) => each.id === statement.parent);
  if (parent?.source?.entity != null) about.add(parent.source.entity);
  const outer = parent?.source?.text ?? '';
  for (const { id } of names.find(`${outer} ${statement.addressee?.text ?? ''}`)) about.add(id);
  for (const { id } of names.find(statement.content.text)) about.add(id);
  const text = partText(article, statement.part, statement.partIndex);
  for (const each of attribution.mentions) {
    if (each.entity === null || each.part !== statement.part) continue;
    const inside = each.spans.some(([start, end]) => {
      return statement.content.spans.some((span) => span[0] <= start && end <= span[1]);
    });
    if (inside && text !== '') about.add(each.entity);
  }
  const day = statement.said?.value ?? article.published?.value ?? version.captured;
  widen(speaker, registry, day.slice(0, 10));
  // An outlet may be named where it is the speaker, and the other way round.
  for (const id of speaker) outlets.add(id);
  if (source === null || source.type === 'outlet') for (const id of outlets) speaker.add(id);
  return { speaker, outlets, about };
}

/** Adds those the given ones speak for on a day, and those who speak for them by their office. */
function widen(ids: Set<string>, registry: Registry, day: string): void {
  // Person -> office -> organisation: two steps reach everything the registry can say.
  for (let step = 0; step < 2; step += 1) {
    for (const person of registry.people) {
      if (ids.has(person.id)) for (const id of person.speaksFor) ids.add(id);
    }
    for (const office of registry.offices) {
      const holds = (id: string): boolean => {
        return office.holders.some(({ person, from, to }) => {
          return person === id && (from ?? '') <= day && day <= (to ?? '9999');
        });
      };
      if ([...ids].some(holds)) ids.add(office.id);
      if (!ids.has(office.id)) continue;
      for (const id of [...office.speaksFor, office.of, office.heads]) if (id !== null) ids.add(id);
      for (const { person } of office.holders) if (holds(person)) ids.add(person);
    }
    for (const outlet of registry.outlets) {
      if (ids.has(outlet.id)) for (const id of outlet.speaksFor) ids.add(id);
    }
  }
}
