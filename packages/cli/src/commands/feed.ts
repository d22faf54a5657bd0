/** `hearsay feed`: the items of a feed, whatever its format and however damaged. */
import { Command } from 'commander';
import { z } from 'zod';
import { usage } from '../failure.ts';
import { answerLines } from './json-lines.ts';

const EXAMPLE = `
Example:
  hearsay feed --lines < feeds.jsonl   {"id","xml"|"bytes","contentType"?} in, {"id","items":[…],"warnings":[]} out`;

const line = z.union([
  z.object({ id: z.string(), xml: z.string(), contentType: z.string().nullish() }),
  z.object({ id: z.string(), bytes: z.base64(), contentType: z.string().nullish() }),
]);

async function feed(options: { lines?: true }): Promise<void> {
  if (!options.lines) throw usage('hearsay feed reads JSON lines: add --lines');
  const { parseFeed } = await import('@hearsay/read');
  await answerLines(line, '{"id", "xml"|"bytes", "contentType"?}', (value) => {
    const bytes =
      'xml' in value ? Buffer.from(value.xml, 'utf8') : Buffer.from(value.bytes, 'base64');
    const contentType = value.contentType ?? ('xml' in value ? 'text/xml; charset=utf-8' : null);
    return { id: value.id, ...parseFeed({ bytes, contentType, url: null }) };
  });
}

export function feedCommand(): Command {
  return new Command('feed')
    .description('read RSS, RDF, Atom and JSON feeds and sitemaps')
    .option('--lines', 'JSON objects from standard input, one a line')
    .addHelpText('after', EXAMPLE)
    .action(feed);
}
