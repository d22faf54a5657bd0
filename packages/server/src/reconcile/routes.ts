/** The addresses of the reconciliation service; clients on other sites may ask it. */
import type { Library } from '@hearsay/desk';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { manifest, reconciliation } from './service.ts';

/** A hundred names with their properties are far smaller. */
const MAX_BODY = 1_000_000; // bytes

/** Routes under `/reconcile`; `base` is the site's address as the client sees it. */
export function reconcileRoutes(
  library: () => Promise<Library>,
  baseOf: (url: string) => string,
): Hono {
  const app = new Hono();
  app.use(cors({ origin: '*', allowMethods: ['GET', 'POST'] }));
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (c) => c.json({ error: { message: `more than ${MAX_BODY} bytes` } }, 413),
    }),
  );
  app.get('/', async (c) => {
    const current = await library();
    const queries = c.req.query('queries');
    if (queries === undefined) return c.json(manifest(current.desk.name, baseOf(c.req.url)));
    const answer = reconciliation(current.desk.registry).answer(queries);
    return 'error' in answer ? c.json(answer, 400) : c.json(answer.results);
  });
  app.post('/', async (c) => {
    const { queries } = await c.req.parseBody();
    if (typeof queries !== 'string')
      return c.json({ error: { message: 'expected a form with the parameter queries' } }, 400);
    const answer = reconciliation((await library()).desk.registry).answer(queries);
    return 'error' in answer ? c.json(answer, 400) : c.json(answer.results);
  });
  app.get('/suggest/entity', async (c) => {
    const service = reconciliation((await library()).desk.registry);
    return c.json({ result: service.suggest(c.req.query('prefix') ?? '') });
  });
  return app;
}
