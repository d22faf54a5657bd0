/** Answers that no proper server gives, from a bare socket. */
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createFetcher } from './create.ts';

let server: Server | null = null;
afterEach(
  () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())),
);

/** What a fetch of a server that says just this ends with: a code, or the page's text. */
async function endOf(said: string | Buffer): Promise<string> {
  server = createServer(
    (socket) =>
      void socket
        .on('error', () => {})
        .resume()
        .end(said),
  );
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  const fetcher = createFetcher({
    network: { allow: [host], hosts: {} },
    robots: 'ignore',
    limits: { fetchTime: 2_000 },
  });
  const outcome = await fetcher.fetch(`http://${host}/`);
  await fetcher.close();
  if ('error' in outcome) return outcome.error.code;
  return 'fetched' in outcome ? new TextDecoder().decode(outcome.fetched.bytes) : 'not modified';
}

const OK = 'HTTP/1.1 200 OK\r\n';

test.each([
  ['nothing at all', '', 'unreachable'],
  ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'unreachable'],
  ['headers without end', OK + 'x: y\r\n'.repeat(20_000), 'too-large'],
  ['headers that stop', `${OK}content-type: te`, 'unreachable'],
  ['fewer bytes than announced', `${OK}content-length: 10\r\n\r\nabc`, 'truncated-page'],
  ['more bytes than announced', `${OK}content-length: 3\r\n\r\nabcdef`, 'abc'],
  ['two lengths', `${OK}content-length: 3\r\ncontent-length: 4\r\n\r\nabcd`, 'truncated-page'],
  ['a length that is none', `${OK}content-length: much\r\n\r\nabcd`, 'unreachable'],
  ['chunks that stop', `${OK}transfer-encoding: chunked\r\n\r\n5\r\nab`, 'truncated-page'],
  ['a chunk of no size', `${OK}transfer-encoding: chunked\r\n\r\nzz\r\nab`, 'truncated-page'],
  ['no length, to the end of the connection', `${OK}\r\nabc`, 'abc'],
  ['a redirect to nowhere', 'HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n', 'redirect-limit'],
  [
    'a redirect that is no address',
    'HTTP/1.1 302 Found\r\nlocation: http://[\r\n\r\n',
    'bad-address',
  ],
])('a server that says %s', async (_what, said, end) => {
  expect(await endOf(said)).toBe(end);
});
