import type { Registry } from '@hearsay/resolve';
import { describe, expect, test } from 'vitest';
import { emptyRegistry } from '../../../trace/testing/build-version.ts';
import { profileOf } from './profile.ts';

const registry: Registry = {
  ...emptyRegistry,
  organisations: [
    {
      type: 'organisation',
      id: 'works',
      names: { en: ['Ministry of Works'] },
      country: null,
      wikidata: null,
      renamed: [],
    },
  ],
  people: [
    {
      type: 'person',
      id: 'saridal',
      names: { en: ['Emre Sarıdal'] },
      wikidata: null,
      speaksFor: [],
    },
  ],
};

describe('what a claim says', () => {
  test('a body that is acted upon is no subject where other words stand before the verb', () => {
    const profile = profileOf('Engineers warned the Ministry of Works.', {}, registry);
    expect(profile).toMatchObject({ subject: null, objects: ['works'], action: 'warn' });
  });

  test('whoever stands before the verb acts, and the rest is done to', () => {
    const profile = profileOf('Emre Sarıdal sued the Ministry of Works.', {}, registry);
    expect(profile).toMatchObject({ subject: 'saridal', objects: ['works'] });
  });

  test('a noun of action before the verb is what the claim is about', () => {
    const profile = profileOf('The visit was cancelled.', {}, registry);
    expect(profile).toMatchObject({ action: 'cancel', matters: ['visit'] });
  });
});
