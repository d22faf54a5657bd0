import { expect, test } from 'vitest';
import { isAllowed, isOwn, isPublic, mappedTo, normalised } from './network.ts';

test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '64:ff9b::5db8:d822'])(
  '%s is public',
  (address) => expect(isPublic(address)).toBe(true),
);

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.0.1',
  '192.0.2.7',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '64:ff9b:1::1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'not an address',
])('%s is not public', (address) => expect(isPublic(address)).toBe(false));

const rules = (allow: string[], hosts: Record<string, string> = {}) => ({ allow, hosts });

test('an entry allows one port of one machine, by name or by address', () => {
  const url = new URL('http://intranet.example/page');
  expect(isAllowed(rules(['intranet.example:80']), url, '10.0.0.1')).toBe(true);
  expect(isAllowed(rules(['10.0.0.1:80']), url, '10.0.0.1')).toBe(true);
  expect(isAllowed(rules(['10.0.0.1:8080']), url, '10.0.0.1')).toBe(false);
  expect(isAllowed(rules(['intranet.example']), url, '10.0.0.1')).toBe(false);
  expect(isAllowed(rules(['[::1]:443']), new URL('https://[::1]/'), '::1')).toBe(true);
});

test('a host name is mapped over http only', () => {
  const hosts = {
    'a.example': '127.0.0.1:8123',
    'b.example': '[::1]:81',
    'c.example': '10.0.0.1',
    'e.example': ':::',
  };
  const to = (address: string) => mappedTo(rules([], hosts), new URL(address));
  expect(to('http://a.example/x')).toEqual({ host: '127.0.0.1', port: 8123 });
  expect(to('http://b.example/x')).toEqual({ host: '::1', port: 81 });
  expect(to('http://c.example/x')).toEqual({ host: '10.0.0.1', port: 80 });
  expect(to('https://a.example/x')).toBeNull();
  expect(to('http://d.example/x')).toBeNull();
  expect(to('http://constructor/x')).toBeNull();
  expect(to('http://e.example/x')).toBeNull();
});

test('only machines that the desk names are its own; "*" names none', () => {
  const url = new URL('http://127.0.0.1:8123/');
  expect(isOwn(rules(['127.0.0.1:8123']), url)).toBe(true);
  expect(isOwn(rules(['*']), url)).toBe(false);
  expect(isOwn(rules(['*', '127.0.0.1:8123']), url)).toBe(true);
});

test('host names are known however the desk file writes them', () => {
  const hosts = { 'Dawn.Example': '127.0.0.1:8123', 'پیک.example': '127.0.0.1:1' };
  const given = normalised(rules(['Intranet.Example', 'localhost:8080', '*'], hosts));
  expect(given.allow).toEqual(['intranet.example:80', 'localhost:8080', '*']);
  expect(mappedTo(given, new URL('http://dawn.example/'))).toMatchObject({ port: 8123 });
  expect(mappedTo(given, new URL('http://پیک.example/'))).toMatchObject({ port: 1 });
});
