/** A sample or case as a desk of captures on disk. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * The case as a desk of captures on disk: a sample that is played over HTTP gives the same captures,
 * since each of its pages states its address and the time of its capture.
 */
export async function asFolderDesk(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const folders = (await readdir(source, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const pages = folders.map(({ name }) => name).filter((name) => /^(articles|site)$/.test(name));
  for (const name of pages) await cp(join(source, name), join(target, name), { recursive: true });
  const desk = parse(await readFile(join(source, 'desk.yaml'), 'utf8')) as {
    outlets?: Record<string, unknown>[];
    network?: unknown;
  };
  const outlets = desk.outlets?.map(({ feeds, sitemaps, pages: lists, ...outlet }) => outlet);
  const { network, ...rest } = desk;
  await writeFile(
    join(target, 'desk.yaml'),
    stringify({ ...rest, ...(outlets === undefined ? {} : { outlets }), folders: pages }),
  );
}
