import { readFileSync } from 'node:fs';
import type { MentionType } from '@hearsay/attribute';
import { describe, expect, it } from 'vitest';
import { compareMentions, type UnknownMention } from './cluster/cluster.ts';
import { sameName } from './compare/same-name.ts';
import { compareNames } from './compare-names.ts';
import type { Office, Organisation, Person } from './entity.ts';
import { holderOn, indexRegistry, resolveVersion } from './index.ts';
import {
  mention,
  office,
  organisation,
  person,
  registry,
  statement,
  version,
} from './testing/desk.ts';

/** Vectors are read as they stand; each file says `cases`. */
function vectors<Case>(
  name: string,
): { readonly cases: readonly Case[] } & Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
}

interface OfficeCase {
  readonly id: string;
  readonly phrase: string;
  readonly type: Extract<MentionType, 'person' | 'office' | 'organisation'>;
  readonly lang: string;
  readonly said: string;
  readonly published: string;
  readonly context: string;
  readonly entity: string | null;
  readonly person: string | null;
}

describe('offices by date', () => {
  const file = vectors<OfficeCase>('offices-by-date');
  const given = file.registry as {
    people: Person[];
    organisations: Organisation[];
    offices: Office[];
    countries: { code: string; names: Person['names'] }[];
  };
  const known = registry({
    people: given.people.map((one) => person(one.id, one.names, one)),
    organisations: given.organisations.map((one) => organisation(one.id, one.names, one)),
    offices: given.offices.map((one) => office(one.id, one.names, one)),
    countries: given.countries.map((one) => ({ type: 'country', ...one })),
  });
  const index = indexRegistry(known);

  it.each(file.cases)('$id: "$phrase" on $said', (one) => {
    const text = `${one.context}. ${one.phrase}.`;
    const at = text.indexOf(one.phrase, one.context.length);
    const said = { value: one.said, precision: 'day' as const, text: 'then', inferred: false };
    const source = statement('s1', { text: one.phrase, type: one.type, mention: 'm1' }, 'x', {
      said,
    });
    const placed = {
      ...source,
      source:
        source.source === null
          ? null
          : { ...source.source, spans: [[at, at + one.phrase.length] as const] },
    };
    const resolved = resolveVersion(
      version(text, [mention('m1', text, one.phrase, one.type)], [placed], {
        article: {
          lang: one.lang,
          published: { value: one.published, precision: 'day', from: 'meta' },
        },
      }),
      index,
    );
    const entity = resolved.attribution.statements[0]?.source?.entity ?? null;
    expect(entity).toBe(one.entity);
    const found = index.entities.get(entity ?? '');
    const who =
      found?.type === 'office'
        ? holderOn(found, one.said)
        : found?.type === 'person'
          ? found.id
          : null;
    expect(who).toBe(one.person);
  });
});

interface NameCase {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly ofA?: Pick<UnknownMention, 'countries' | 'posts'>;
  readonly ofB?: Pick<UnknownMention, 'countries' | 'posts'>;
}

const nobody = { countries: [], posts: [] };

describe('names that are not merged', () => {
  it.each(vectors<NameCase>('same-name-traps').cases)('$id: $a / $b', ({ a, b, ofA, ofB }) => {
    const printed = { type: 'person', lang: 'en', captured: '', article: '', sure: true } as const;
    const left = { ...printed, reference: 'a', name: a, ...(ofA ?? nobody) };
    const right = { ...printed, reference: 'b', name: b, ...(ofB ?? nobody) };
    expect(compareMentions(left, right).answer).not.toBe('same');
    expect(compareMentions(right, left).answer).not.toBe('same');
  });
});

describe('names that are one', () => {
  it.each(vectors<NameCase>('same-name').cases)('$id: $a / $b', ({ a, b }) => {
    expect(sameName(a, b)).toMatchObject({ answer: 'same' });
    expect(sameName(b, a)).toMatchObject({ answer: 'same' });
    expect(compareNames(a, b)).toMatchObject({ match: true });
  });
});
