import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pronoun } from '../languages/table.ts';
import { cutPassage } from '../passage/passage.ts';
import { antecedentOf, type Bearer, type Standing } from './antecedent.ts';

const SHE: Pronoun = { forms: 'she|her', person: 3, number: 'one', gender: 'f' };
const IT: Pronoun = { forms: 'it', person: 3, number: 'one', gender: 'n' };
const I: Pronoun = { forms: 'i|me', person: 1, number: 'one', gender: null };
const text = 'Anna met Karl. Olga saw him. The port was open. She slept.';
const passage = cutPassage(text, 'en');
const PRONOUN_AT = passage.words.findIndex(({ key }) => key === 'she');

const person = (more: Partial<Bearer> = {}): Bearer => ({
  gender: null,
  nature: 'person',
  several: false,
  places: 1,
  ...more,
});
const stands = (who: string, more: Partial<Standing<string>> = {}): Standing<string> => ({
  who,
  at: Math.max(
    0,
    passage.words.findIndex(({ key }) => key === who),
  ),
  role: 'subject',
  speaks: false,
  ...more,
});

function meant(
  standing: readonly Standing<string>[],
  bearers: Readonly<Record<string, Bearer>>,
  pronoun: Pronoun = SHE,
  clause = -1,
): string | null {
  return antecedentOf(
    passage,
    standing,
    pronoun,
    PRONOUN_AT,
    clause,
    (who) => bearers[who] ?? person(),
  );
}

describe('the antecedent of a pronoun', () => {
  it('agrees in gender', () => {
    const bearers = { anna: person({ gender: 'f' }), karl: person({ gender: 'm' }) };
    expect(meant([stands('anna'), stands('karl', { role: 'object' })], bearers)).toBe('anna');
  });

  it('is the nearer of two who stand out alike', () => {
    expect(meant([stands('anna'), stands('olga')], {})).toBe('olga');
  });

  it('is rather who speaks than who stands a sentence nearer', () => {
    expect(meant([stands('anna', { speaks: true }), stands('olga')], {})).toBe('anna');
  });

  it('is rather whom the article names often', () => {
    expect(meant([stands('anna'), stands('olga')], { anna: person({ places: 30 }) })).toBe('anna');
  });

  it('is no thing, no group, and for "it" nobody else', () => {
    const thing = { port: person({ nature: 'thing' }) };
    expect(meant([stands('port')], thing)).toBeNull();
    expect(meant([stands('port')], thing, IT)).toBe('port');
    expect(meant([stands('anna')], { anna: person({ several: true }) })).toBeNull();
  });

  it('is not the subject of the pronoun’s own clause', () => {
    const olga = stands('olga');
    expect(meant([stands('anna'), olga], {}, SHE, olga.at)).toBe('anna');
  });

  it('is nobody for who speaks or listens', () => {
    expect(meant([stands('anna')], {}, I)).toBeNull();
  });

  it('is always one of those who stand there', () => {
    const one = fc.record({
      who: fc.constantFrom('anna', 'karl', 'olga'),
      at: fc.nat({ max: PRONOUN_AT - 1 }),
      role: fc.constantFrom('subject' as const, 'object' as const, 'owner' as const),
      speaks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 100 }), (list) => {
        const found = meant(
          [...list].sort((a, b) => a.at - b.at),
          {},
        );
        return found === null ? list.length === 0 : list.some(({ who }) => who === found);
      }),
    );
  });
});
