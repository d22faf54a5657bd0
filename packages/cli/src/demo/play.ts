/** Plays the sample desk: its outlets publish day by day on this machine, and the desk collects. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  gatherCaptures,
  type OpenDesk,
  openDesk,
  type RunControl,
  type RunFailure,
} from '@hearsay/desk';
import { readManifest, type SiteManifest } from './site-manifest.ts';
import { serveSite } from './site-server.ts';

/** The sample as it lies in the project. */
export const SAMPLE = new URL('../../../../examples/strait-review/', import.meta.url).pathname;

/** The instants at which the desk looks: once after each moment at which anything changed that day. */
export function instantsOf({ pages, end }: SiteManifest): readonly string[] {
  const lastOfDay = new Map<string, string>();
  for (const { from } of pages.flatMap(({ versions }) => versions)) {
    const day = from.slice(0, 10);
    const last = lastOfDay.get(day);
    if (last === undefined || from > last) lastOfDay.set(day, from);
  }
  return [...new Set([...[...lastOfDay.values()].sort(), end])];
}

/** A copy of the sample desk that asks the outlets at `port`. */
export async function copySample(folder: string, port: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { port: written } = await readManifest(join(SAMPLE, 'site'));
  const text = await readFile(join(SAMPLE, 'desk.yaml'), 'utf8');
  await writeFile(
    join(folder, 'desk.yaml'),
    text.replaceAll(`127.0.0.1:${written}`, `127.0.0.1:${port}`),
  );
}

/** Serves the outlets and collects them day by day; `days: 'last'` looks at the end only. */
export async function playSample(
  folder: string,
  days: 'all' | 'last',
  control: RunControl,
): Promise<OpenDesk | RunFailure> {
  const site = await serveSite({ folder: join(SAMPLE, 'site'), host: '127.0.0.1', port: 0 });
  try {
    await copySample(folder, Number(new URL(site.url).port));
    const opened = await openDesk(folder);
    if ('error' in opened) return opened;
    const instants = instantsOf(await readManifest(join(SAMPLE, 'site')));
    for (const instant of days === 'all' ? instants : instants.slice(-1)) {
      if (control.signal.aborted) break;
      site.setInstant(instant);
      const failed = await gatherCaptures(opened, {
        network: 'on',
        recheck: 'always',
        politeness: 'none',
        control,
      });
      if (failed !== null) {
        await opened.close();
        return failed;
      }
    }
    return opened;
  } finally {
    await site.close();
  }
}
