import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { isZone, zonedDay } from './zone.ts';

describe('the day of an instant', () => {
  it('depends on the zone', () => {
    expect(zonedDay('2026-03-04T21:00:00Z', 'Asia/Tehran')).toBe('2026-03-05');
    expect(zonedDay('2026-03-04T21:00:00Z', 'Europe/London')).toBe('2026-03-04');
  });

  it('is the printed one where no offset is given', () => {
    expect(zonedDay('2026-03-04', 'Asia/Tokyo')).toBe('2026-03-04');
    expect(zonedDay('2026-03-04T23:59', 'Asia/Tokyo')).toBe('2026-03-04');
  });

  it('is refused for what is no date, with the remedy named', () => {
    expect(() => zonedDay('yesterday', 'UTC')).toThrow(/pass 2026-03-04/);
  });

  it('is read in UTC where the zone is unknown', () => {
    expect(isZone('Mars/Base')).toBe(false);
    expect(zonedDay('2026-03-04T21:00:00Z', 'Mars/Base')).toBe('2026-03-04');
  });
});

describe('writing direction', () => {
  it.each([
    ['fa', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['ckb', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['tr', 'ltr'],
    ['not a tag!', 'ltr'],
    ['', 'ltr'],
  ])('of %s is %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
