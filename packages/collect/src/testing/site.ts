/** A real HTTP server on loopback that answers as a test says, and notes what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Paths asked for, robots.txt apart, in order. */
  readonly asked: string[];
  at(path: string): string;
  close(): Promise<void>;
}

/** Pages by path without query; anything else, robots.txt too unless given, is status 404. */
export async function startSite(pages: Readonly<Record<string, Page | string>>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site.example').pathname;
    if (path !== '/robots.txt') asked.push(path);
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'string') response.setHeader('content-type', 'text/html').end(page);
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    asked,
    at: (path) => `http://${host}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
