/**
 * A loopback server that plays a folder of pages as several outlets over a stretch of days: every
 * request is answered as of the instant the server is set to, so that a collector meets new pages,
 * changed pages and feeds that grow, as it would have on those days.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { discoveryOf, headlines, notFoundPage, robotsText } from './site-feeds.ts';
import {
  pagesAt,
  readManifest,
  type SiteManifest,
  type SiteOutlet,
  versionAt,
} from './site-manifest.ts';

export interface SiteOptions {
  /** Folder that holds `site.json` and the pages it names. */
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback address to listen on. */
  readonly host: string;
}

export interface ServedSite {
  /** Where the server listens; outlets are told apart by the Host header. */
  readonly url: string;
  /** Answers from now on as of this ISO instant; throws on text that is none. */
  setInstant(iso: string): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
  /** Milliseconds since the epoch; null for what is generated anew each time. */
  readonly modified: number | null;
}

/**
 * Serves the site in a folder, at first as of the end of its days. Rejects where the manifest is
 * faulty or the port cannot be had, with the system's error as cause.
 */
export async function serveSite(options: SiteOptions): Promise<ServedSite> {
  const manifest = await readManifest(options.folder);
  let instant = Date.parse(manifest.end);
  const server = createServer((request, response) => {
    answerRequest(request, manifest, options.folder, instant).then(
      (answer) => send(request, response, answer),
      (error: unknown) => fail(response, error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new Error(
          `The sample site cannot listen on ${options.host}:${options.port}; free the port or choose another`,
          { cause },
        ),
      ),
    );
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    setInstant(iso: string): void {
      const next = Date.parse(iso);
      if (Number.isNaN(next)) throw new Error(`Expected an ISO instant, got ${iso}`);
      instant = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerRequest(
  request: IncomingMessage,
  manifest: SiteManifest,
  folder: string,
  instant: number,
): Promise<Answer> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const outlet = manifest.outlets.find((candidate) => candidate.host === host);
  if (outlet === undefined) return text(421, `No outlet of this site is called ${host}.\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return text(405, 'Only GET and HEAD.\n');
  const path = pathOf(request.url ?? '/');
  if (path === null) return text(400, 'The address cannot be read.\n');
  const page = manifest.pages.find(
    (candidate) => candidate.host === host && candidate.path === path,
  );
  const version = page === undefined ? null : versionAt(page, instant);
  if (page !== undefined && version !== null) {
    return {
      status: 200,
      contentType: page.contentType,
      body: await readFile(join(folder, version.file)),
      modified: Date.parse(version.from),
    };
  }
  return generated(manifest, outlet, path, instant);
}

function generated(
  manifest: SiteManifest,
  outlet: SiteOutlet,
  path: string,
  instant: number,
): Answer {
  const pages = pagesAt(manifest, outlet.host, instant);
  if (path === outlet.discovery.path) {
    const { contentType, body } = discoveryOf(outlet, pages, instant);
    return { status: 200, contentType, body: Buffer.from(body), modified: null };
  }
  if (path === '/robots.txt') return text(200, robotsText(outlet));
  if (path === '/') return html(200, headlines(outlet, pages));
  return html(404, notFoundPage(outlet, pages));
}

/** The decoded path without query; null where the percent signs make no sense. */
function pathOf(target: string): string | null {
  try {
    return decodeURI(target.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
}

function text(status: number, body: string): Answer {
  return {
    status,
    contentType: 'text/plain; charset=utf-8',
    body: Buffer.from(body),
    modified: null,
  };
}

function html(status: number, body: string): Answer {
  return {
    status,
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(body),
    modified: null,
  };
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const tag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 32)}"`;
  response.setHeader('Content-Type', answer.contentType);
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
  if (answer.modified !== null) {
    response.setHeader('Last-Modified', new Date(answer.modified).toUTCString());
  }
  if (answer.status === 200 && isUnchanged(request, tag, answer.modified)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', answer.body.length);
  response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : answer.body);
}

/** RFC 9110, section 13.2.2: the tag decides where one is sent, else the date. */
function isUnchanged(request: IncomingMessage, tag: string, modified: number | null): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  if (modified === null || Number.isNaN(since)) return false;
  return Math.floor(modified / 1000) * 1000 <= since;
}

function fail(response: ServerResponse, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}
