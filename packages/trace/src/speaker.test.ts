import type { ChainLink } from '@hearsay/attribute';
import { describe, expect, test } from 'vitest';
import { buildVersion } from '../testing/build-version.ts';
import { namesInText } from './names-in-text.ts';
import { hasName, speakerNamed } from './speaker.ts';

const names = namesInText([
  ['works', 'Ministry of Works'],
  ['brekke', 'Ivar Brekke'],
  ['club', 'Yelkenspor'],
]);

const version = buildVersion({
  address: 'u:a',
  text: 'The Ministry of Works said so. The engineer left. Readers laughed.',
});

const link = (text: string, type: ChainLink['type'] = 'person'): ChainLink => ({
  type,
  text,
  spans: [],
  mention: null,
  entity: null,
});

describe('whom the words for a speaker mean', () => {
  test('a name behind a word for what its bearer is', () => {
    expect(speakerNamed(names, version, 'Engineer Ivar Brekke', 'person')).toBe('brekke');
    expect(speakerNamed(names, version, 'a lawyer for Ivar Brekke', 'person')).toBeNull();
  });

  test('a part of a name that the article gives in full', () => {
    expect(speakerNamed(names, version, 'Ministry', 'organisation')).toBe('works');
    const other = buildVersion({ address: 'u:b', text: 'No body is named.' });
    expect(speakerNamed(names, other, 'Ministry', 'organisation')).toBeNull();
  });

  test('somebody of a club is not the club, though its name comes first', () => {
    const turkish = buildVersion({ address: 'u:t', lang: 'tr', text: 'Yelkenspor açıkladı.' });
    expect(speakerNamed(names, turkish, 'Yelkenspor yönetiminden bir üye', 'person')).toBeNull();
    expect(speakerNamed(names, turkish, 'Yelkenspor', 'person')).toBe('club');
  });

  test('what was said, taken along with the name by mistake, hides nobody', () => {
    expect(speakerNamed(names, version, 'Yelkenspor that it diluted', 'person')).toBe('club');
  });
});

describe('whether a person has a name', () => {
  const none = {
    countryWords: new Set(['tavorian']),
    bodies: namesInText([['board', 'Ferry Board']]),
  };

  test('described people have none', () => {
    for (const text of ['a Tavorian shipbroker', 'Tavorian bankers', 'Engineer', 'Readers'])
      expect(hasName(version, link(text), none), text).toBe(false);
  });

  test('a capital apart from adjectives of countries is one', () => {
    expect(hasName(version, link('Ada Quill, who paints it'), none)).toBe(true);
    expect(hasName(version, link('engineer Ivar Brekke'), none)).toBe(true);
  });

  test('whoever is described by the name of somebody else or of a body has none', () => {
    for (const text of [
      'the lawyer for Ada Quill',
      'Ada Quill’s driver',
      'Ferry Board’s managing partner',
      'the driver of Ivar Brekke',
    ])
      expect(hasName(version, link(text), none), text).toBe(false);
  });
});
