/**
 * What ties articles together whatever the claim: built once for a set of versions, shared by all
 * claims, and extended by one version at a time. The steps are listed in `addVersion`.
 */
import type { Registry, Version } from '@hearsay/resolve';
import { outletOfAddress } from '@hearsay/resolve';
import { addressKey } from './address.ts';
import {
  addPrint,
  type Copy,
  type CopyIndex,
  createCopyIndex,
  type Printed,
} from './copy/copies.ts';
import { type Credit, creditsOf } from './credits.ts';
import { namedLater } from './named-later.ts';
import type { PlaceIn } from './origin.ts';
import { type OutletNames, outletNames } from './outlet-names.ts';
import { pathOf, type ReportingPath } from './path.ts';
import { compareVersions } from './when.ts';

/** An attribution that leads through an outlet, or to media that nobody names. */
export interface Citation {
  readonly statement: string;
  readonly path: ReportingPath;
  /** The words it covers. */
  readonly scope: PlaceIn;
}

/** A hyperlink in the main text to another outlet or to an article. */
export interface TextLink {
  readonly place: PlaceIn;
  /** The address as a key to compare with captured ones. */
  readonly key: string;
  readonly outlet: string | null;
}

export interface ArticleEvidence {
  readonly version: Version;
  readonly paths: ReadonlyMap<string, ReportingPath>;
  readonly citations: readonly Citation[];
  readonly links: readonly TextLink[];
  readonly credits: readonly Credit[];
}

/** Evidence of a set of versions; each article counts by its latest one. */
export interface EvidenceGraph {
  readonly names: OutletNames;
  readonly articles: ReadonlyMap<string, ArticleEvidence>;
  /** Captured articles by the key of each address they are known under. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly copies: ReadonlyMap<string, readonly Copy[]>;
  readonly printed: ReadonlyMap<string, Printed>;
}

/** A graph under construction. `graph` shows it as it stands and changes with it. */
export interface EvidenceBuilder {
  readonly graph: EvidenceGraph;
  /** Adds a version, or puts it in the place of an older one of the same article. */
  readonly addVersion: (version: Version) => void;
}

/** The evidence of all versions at once; their order does not matter. */
export function findEvidence(versions: readonly Version[], registry: Registry): EvidenceGraph {
  const builder = buildEvidence(registry);
  for (const version of [...latestVersions(versions).values()].sort(compareVersions))
    builder.addVersion(version);
  return builder.graph;
}

/** The latest version of each article. */
export function latestVersions(versions: readonly Version[]): ReadonlyMap<string, Version> {
  const latest = new Map<string, Version>();
  for (const version of versions) {
    const known = latest.get(version.address);
    if (known === undefined || known.version < version.version)
      latest.set(version.address, version);
  }
  return latest;
}

/** An empty graph to which versions are added as they come. */
export function buildEvidence(registry: Registry): EvidenceBuilder {
  const names = outletNames(registry);
  const articles = new Map<string, ArticleEvidence>();
  const addresses = new Map<string, string>();
  const index: CopyIndex = createCopyIndex();
  const addVersion = (version: Version): void => {
    const known = articles.get(version.address);
    if (known !== undefined && known.version.version >= version.version) return;
    const paths = pathsOf(version, names);
    articles.set(version.address, {
      version,
      paths,
      citations: citationsOf(version, paths),
      links: linksOf(version, registry),
      credits: creditsOf(version, names),
    });
    for (const address of [version.address, version.article.url, version.article.canonical]) {
      if (address !== null) addresses.set(addressKey(address), version.address);
    }
    addPrint(index, version);
  };
  return {
    graph: { names, articles, addresses, copies: index.copies, printed: index.printed },
    addVersion,
  };
}

function pathsOf(version: Version, names: OutletNames): ReadonlyMap<string, ReportingPath> {
  const paths = new Map(
    version.attribution.statements.map((statement) => [
      statement.id,
      pathOf(version, statement, names),
    ]),
  );
  return namedLater(version, paths);
}

function citationsOf(
  version: Version,
  paths: ReadonlyMap<string, ReportingPath>,
): readonly Citation[] {
  return version.attribution.statements.flatMap((statement) => {
    const path = paths.get(statement.id);
    if (path === undefined || (path.outlets.length === 0 && path.end.kind !== 'media')) return [];
    const { part, partIndex, content } = statement;
    const scope = {
      article: version.address,
      version: version.version,
      part,
      partIndex,
      spans: content.spans,
    };
    return [{ statement: statement.id, path, scope }];
  });
}

function linksOf(version: Version, registry: Registry): readonly TextLink[] {
  return version.article.links
    .filter((link) => /^https?:/i.test(link.href))
    .map((link) => ({
      place: { article: version.address, version: version.version, ...link.place },
      key: addressKey(link.href),
      outlet: outletOfAddress(registry, link.href)?.id ?? null,
    }));
}
