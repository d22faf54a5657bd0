/** Readers' pages beside the site: one request handler for both. */
import { Hono } from 'hono';

/** The site with the readers' pages before it. */
export function withReaderPages(site: Hono, readers: Hono): Hono {
  const app = new Hono();
  app.route('/', readers);
  app.all('*', (c) => site.fetch(c.req.raw, c.env));
  return app;
}
