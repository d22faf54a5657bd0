import { describe, expect, it } from 'vitest';
import { outletOfAddress } from './address.ts';
import { desk, outlet, registry } from './testing/desk.ts';

const idOf = (address: string): string | null => outletOfAddress(desk, address)?.id ?? null;

describe('the outlet of an address', () => {
  it('is found by its domain and below it, whatever case, port and path', () => {
    expect(idOf('https://dawncourier.example/a/b?c#d')).toBe('dawn-courier');
    expect(idOf('http://WWW.DawnCourier.example:8123/')).toBe('dawn-courier');
  });

  it('is not found by a look-alike', () => {
    for (const address of [
      'https://notdawncourier.example/',
      'https://dawncourier.example.evil.example/',
      'https://evil.example/dawncourier.example',
      'https://dawncourier.example@evil.example/',
      'ftp://dawncourier.example/',
      'dawncourier.example',
      '',
      `https://dawncourier.example/${'a'.repeat(10_000)}`,
    ]) {
      expect(idOf(address), address.slice(0, 60)).toBeNull();
    }
  });

  it('may hang on a path, as accounts do', () => {
    expect(idOf('https://social.example/@mfa/123')).toBe('mfa-channel');
    expect(idOf('https://social.example/@mfa')).toBe('mfa-channel');
    expect(idOf('https://social.example/@mfa2')).toBeNull();
  });

  it('is the one with the longest domain', () => {
    const two = registry({
      outlets: [
        outlet('parent', { en: ['A'] }, { domains: ['a.example'] }),
        outlet('child', { en: ['B'] }, { domains: ['b.a.example'] }),
      ],
    });
    expect(outletOfAddress(two, 'https://b.a.example/x')?.id).toBe('child');
    expect(outletOfAddress(two, 'https://a.example/x')?.id).toBe('parent');
  });
});
