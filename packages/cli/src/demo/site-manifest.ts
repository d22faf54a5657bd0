/**
 * The manifest of a played site, `site.json`: which outlets answer under which host names, which
 * pages they publish, and from which instant each version of a page is served.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** How an outlet tells the world of its new pages. */
export type Discovery = 'rss' | 'atom' | 'json' | 'sitemap' | 'page';

const DISCOVERIES: readonly string[] = ['rss', 'atom', 'json', 'sitemap', 'page'];

export interface SiteOutlet {
  readonly id: string;
  readonly host: string;
  readonly title: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly discovery: { readonly kind: Discovery; readonly path: string };
  /** Said to a reader whose address leads nowhere, in the outlet's language. */
  readonly notFound: string;
}

export interface SiteVersion {
  /** Instant from which this file is what the address answers, ISO 8601 in UTC. */
  readonly from: string;
  /** Path of the page inside the folder of the manifest. */
  readonly file: string;
}

export interface SitePage {
  readonly host: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  /** As the server states it; without `charset` where only the page itself names it. */
  readonly contentType: string;
  /** At least one, in the order of their instants. */
  readonly versions: readonly SiteVersion[];
}

export interface SiteManifest {
  readonly schema: 'hearsay/site/1';
  /** The loopback port that `desk.yaml` names. */
  readonly port: number;
  /** The days that are played, first and last instant. */
  readonly start: string;
  readonly end: string;
  readonly outlets: readonly SiteOutlet[];
  readonly pages: readonly SitePage[];
}

/** Reads and checks `site.json` in a folder; throws an error that names the fault and the file. */
export async function readManifest(folder: string): Promise<SiteManifest> {
  const file = join(folder, 'site.json');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is not a readable manifest; restore it from the repository`, {
      cause,
    });
  }
  const manifest = value as SiteManifest;
  const fault = faultOf(manifest);
  if (fault !== null) throw new Error(`${file}: ${fault}`);
  return manifest;
}

function faultOf(manifest: SiteManifest): string | null {
  if (manifest.schema !== 'hearsay/site/1') return 'expected schema "hearsay/site/1"';
  if (!Array.isArray(manifest.outlets) || !Array.isArray(manifest.pages)) {
    return 'expected the lists "outlets" and "pages"';
  }
  const hosts = new Set<string>();
  for (const outlet of manifest.outlets) {
    if (!DISCOVERIES.includes(outlet.discovery.kind)) {
      return `outlet ${outlet.id}: discovery is one of ${DISCOVERIES.join(', ')}`;
    }
    hosts.add(outlet.host);
  }
  for (const page of manifest.pages) {
    const address = page.host + page.path;
    if (!hosts.has(page.host)) return `page ${address}: no outlet has this host`;
    if (page.versions.length === 0) return `page ${address}: expected a version`;
    for (const [index, version] of page.versions.entries()) {
      if (!isInside(version.file)) return `page ${address}: ${version.file} leaves the folder`;
      if (Number.isNaN(Date.parse(version.from))) return `page ${address}: bad instant`;
      const before = page.versions[index - 1];
      if (before !== undefined && Date.parse(before.from) >= Date.parse(version.from)) {
        return `page ${address}: versions are not in the order of their instants`;
      }
    }
  }
  return null;
}

function isInside(file: string): boolean {
  const path = normalize(file);
  return !path.startsWith('..') && !path.startsWith(sep);
}

/** The version an address answers with at an instant, null before the first one is published. */
export function versionAt(page: SitePage, instant: number): SiteVersion | null {
  return page.versions.findLast((version) => Date.parse(version.from) <= instant) ?? null;
}

/** An outlet's pages published by an instant, newest first. */
export function pagesAt(manifest: SiteManifest, host: string, instant: number): SitePage[] {
  return manifest.pages
    .filter((page) => page.host === host && versionAt(page, instant) !== null)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
}
