/** The sample desk as a folder of captures, so that a review needs no server. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT } from './command.ts';

const SAMPLE = join(ROOT, 'examples/strait-review');

/** The last day that the sample plays. */
export const LAST_DAY = '2026-03-22';

/** Writes the sample desk into `folder` with its pages as captures on disk. */
export function sampleInFolder(folder: string): void {
  cpSync(join(SAMPLE, 'site'), join(folder, 'articles'), { recursive: true });
  const desk = parse(readFileSync(join(SAMPLE, 'desk.yaml'), 'utf8')) as Record<string, unknown> & {
    outlets: Record<string, unknown>[];
  };
  for (const outlet of desk.outlets)
    for (const key of ['feeds', 'sitemaps', 'pages']) delete outlet[key];
  delete desk.network;
  writeFileSync(join(folder, 'desk.yaml'), stringify({ ...desk, folders: ['articles'] }));
}
