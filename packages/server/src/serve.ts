/** Listens on an address; a port that is taken is an error value that says what to do. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Serving {
  /** Address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}

export type ServeResult =
  | Serving
  | {
      readonly error: {
        readonly code: 'port-in-use' | 'address-unavailable';
        readonly message: string;
      };
    };

/** Serves the site; port 0 takes any free one. */
export function serveSite(site: Hono, host: string, port: number): Promise<ServeResult> {
  return new Promise((resolve) => {
    const server = serve({ fetch: site.fetch, hostname: host, port }, (info: AddressInfo) => {
      resolve({
        url: `http://${host}:${info.port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      resolve({
        error: {
          code: inUse ? 'port-in-use' : 'address-unavailable',
          message: inUse
            ? `port ${port} on ${host} is in use; choose another with --port`
            : `cannot listen on ${host}:${port}: ${error.message}`,
        },
      });
    });
  });
}
