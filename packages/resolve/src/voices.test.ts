import { describe, expect, it } from 'vitest';
import { holderOn } from './index.ts';
import { office, organisation, outlet, person, registry } from './testing/desk.ts';
import { speakerOn, voicesOf } from './voices.ts';

const minister = office(
  'minister',
  { en: ['foreign minister'] },
  {
    of: 'ministry',
    heads: 'ministry',
    holders: [
      { person: 'old', from: '2020-01-01', to: '2024-05-19' },
      { person: 'new', from: '2024-05-20', to: null },
    ],
  },
);
const spokesOffice = office(
  'spokesman',
  { en: ['ministry spokesman'] },
  { speaksFor: ['ministry'], holders: [{ person: 'mouth', from: '2024-01-01', to: '2024-12-31' }] },
);
const known = registry({
  people: [
    person('old', { en: ['Bahram Arman'] }),
    person('new', { en: ['Dara Arman'] }),
    person('mouth', { en: ['Ilya Serat'] }),
    person('aide', { en: ['Mina Voss'] }, { speaksFor: ['new'] }),
    person('voice', { en: ['Olan Pey'] }, { speaksFor: ['minister'] }),
  ],
  organisations: [organisation('ministry', { en: ['Foreign Ministry'] })],
  offices: [minister, spokesOffice],
  outlets: [outlet('channel', { en: ['Ministry channel'] }, { speaksFor: ['ministry'] })],
});
const day = '2024-06-01';

describe('words count', () => {
  it('for a person: own, an office held that day, and an own spokesperson', () => {
    const speaks = voicesOf(known, 'new');
    expect(['new', 'minister', 'aide'].map((one) => speaks(one, day))).toEqual([true, true, true]);
    expect(speaks('minister', '2024-05-19')).toBe(false);
    expect(speaks('voice', day)).toBe(false);
    expect(speaks('ministry', day)).toBe(false);
  });

  it('for an office: its holder on that day, both ends inclusive, and its spokesperson', () => {
    const speaks = voicesOf(known, 'minister');
    expect(speaks('old', '2024-05-19')).toBe(true);
    expect(speaks('new', '2024-05-19')).toBe(false);
    expect(speaks('new', '2024-05-20')).toBe(true);
    expect(speaks('old', '2024-05-20')).toBe(false);
    expect(speaks('voice', day)).toBe(true);
    expect(speaks('aide', day)).toBe(false);
    expect(speaks('ministry', day)).toBe(false);
  });

  it('for an organisation: its own, spokespersons, official outlets and its head', () => {
    const speaks = voicesOf(known, 'ministry');
    const all = ['ministry', 'spokesman', 'mouth', 'channel', 'minister', 'new', 'voice'];
    expect(all.filter((one) => !speaks(one, day))).toEqual([]);
    expect(speaks('old', day)).toBe(false);
    expect(speaks('mouth', '2025-01-01')).toBe(false);
    expect(speaks('aide', day)).toBe(false);
  });

  it('for an actor nobody knows: only its own', () => {
    const speaks = voicesOf(known, 'nobody');
    expect([speaks('nobody', day), speaks('new', day)]).toEqual([true, false]);
  });
});

describe('one speaker', () => {
  it('stands behind a body, its spokespersons and an office with its holder', () => {
    expect(speakerOn(known, 'mouth', day)).toBe('ministry');
    expect(speakerOn(known, 'channel', day)).toBe('ministry');
    expect(speakerOn(known, 'ministry', day)).toBe('ministry');
    expect(speakerOn(known, 'minister', day)).toBe('new');
    expect(speakerOn(known, 'new', day)).toBe('new');
    expect(speakerOn(known, 'mouth', '2025-01-01')).toBe('mouth');
  });
});

describe('the holder of an office', () => {
  it('is nobody before the first known term', () => {
    expect(holderOn(minister, '2019-12-31')).toBeNull();
  });

  it('is the newcomer where two terms share a day, but both speak for the office', () => {
    const shared = {
      ...minister,
      holders: [
        { person: 'old', from: null, to: '2024-05-20' },
        { person: 'new', from: '2024-05-20', to: null },
      ],
    };
    expect(holderOn(shared, '2024-05-20')).toBe('new');
    const speaks = voicesOf({ ...known, offices: [shared] }, 'minister');
    expect(speaks('old', '2024-05-20') && speaks('new', '2024-05-20')).toBe(true);
  });

  it('takes an instant or a month as well as a day', () => {
    expect(holderOn(minister, '2024-06-01T10:00:00Z')).toBe('new');
    expect(holderOn(minister, '2023-07')).toBe('old');
  });
});
