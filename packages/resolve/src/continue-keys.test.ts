import { describe, expect, it } from 'vitest';
import { continueKeys } from './continue-keys.ts';
import { statement, version } from './testing/desk.ts';

const said = 'the talks will begin in the spring and nothing else was agreed';
const softened = 'the talks may begin in the spring and nothing else was agreed';
const speaker = { text: 'Reza Sohrabi', type: 'person' as const };

const keysOf = (first: Parameters<typeof statement>[], second: Parameters<typeof statement>[]) =>
  continueKeys(
    version(
      '',
      [],
      first.map((given) => statement(...given)),
    ),
    version(
      '',
      [],
      second.map((given) => statement(...given)),
      { number: 2 },
    ),
  ).attribution.statements.map((one) => one.key);

describe('a key goes on', () => {
  it('where speaker and content agree, though a word was changed', () => {
    expect(keysOf([['s1', speaker, said]], [['s9', speaker, softened]])).toEqual(['key-s1']);
  });

  it('not where another speaks, nor where the words are others', () => {
    expect(
      keysOf([['s1', speaker, said]], [['s9', { text: 'Nima Farhadi', type: 'person' }, said]]),
    ).toEqual(['key-s9']);
    expect(keysOf([['s1', speaker, said]], [['s9', speaker, 'no comment']])).toEqual(['key-s9']);
  });

  it('to one statement only, the most alike', () => {
    expect(
      keysOf(
        [['s1', speaker, said]],
        [
          ['s8', speaker, softened],
          ['s9', speaker, said],
        ],
      ),
    ).toEqual(['key-s8', 'key-s1']);
  });

  it('from nothing where there is no earlier version', () => {
    const first = version('', [], [statement('s1', speaker, said)]);
    expect(continueKeys(null, first)).toBe(first);
  });

  it('over many statements in little time', () => {
    const many = (prefix: string) =>
      Array.from(
        { length: 300 },
        (_, at): Parameters<typeof statement> => [
          `${prefix}${at}`,
          speaker,
          `statement number ${at} about ${at * 7} things and ${at * 13} more`,
        ],
      );
    const keys = keysOf(many('a'), many('b'));
    expect(new Set(keys).size).toBe(300);
  });
});
