/** How fast origins and reviews are over many articles: CPU time of this process. */
import { buildEvidence, findEvidence, traceOrigins } from '@hearsay/trace';
import { type Claim, findBearings, reviewClaim } from '@hearsay/weigh';
import type { Bar } from '../bars.ts';
import { bulkRegistry, bulkVersions } from './wire.ts';

const ARTICLES = 10_000;
const DAYS = 28;

const CLAIM: Claim = {
  id: 'island-sold',
  question: 'Did the Ministry of Ports sell the island?',
  asserts: 'The Ministry of Ports sold the island.',
  terms: {},
  actors: ['ministry'],
  from: null,
  hypotheses: [],
};

function cpuOf<T>(run: () => T): { readonly seconds: number; readonly value: T } {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, value };
}

/** The bars of issue "origins and claims" that need nothing but articles. */
export function claimBars(articles = ARTICLES): readonly Bar[] {
  const versions = bulkVersions({ articles, days: DAYS });
  const registry = bulkRegistry;
  const built = cpuOf(() => findEvidence(versions, registry));
  const { bearings } = findBearings(CLAIM, versions, registry, []);
  const byAddress = new Map(versions.map((version) => [version.address, version]));
  const carriers = bearings.flatMap((row) => {
    const found = byAddress.get(row.article);
    const content = found?.attribution.statements[0]?.content.spans ?? [];
    const place = { part: 'body' as const, partIndex: null, spans: content };
    return [
      {
        article: row.article,
        version: 1,
        statement: row.statement,
        place: row.place ?? { article: row.article, version: 1, ...place },
        carries: 'claim',
      },
    ];
  });
  const request = { carriers, versions, registry, evidence: built.value };
  traceOrigins(request);
  const again = cpuOf(() => traceOrigins(request));
  const builder = buildEvidence(registry);
  for (const version of versions.slice(0, -1)) builder.addVersion(version);
  const last = versions.at(-1);
  const one = cpuOf(() => (last === undefined ? undefined : builder.addVersion(last)));
  const asOf = new Date(Date.UTC(2026, 1, 1)).toISOString().slice(0, 10);
  const whole = cpuOf(() =>
    reviewClaim({
      claim: CLAIM,
      versions,
      registry,
      evidence: built.value,
      decisions: [],
      asOf,
      zone: 'UTC',
    }),
  );
  const most = { unit: 'CPU-s', direction: 'at most' as const };
  return [
    {
      name: 'articles fingerprinted and compared',
      value: versions.length / built.seconds,
      unit: '/CPU-s',
      bar: 1000,
      direction: 'at least',
    },
    { ...most, name: `origins over ${articles} articles, again`, value: again.seconds, bar: 2 },
    { ...most, name: 'one new article', value: one.seconds, bar: 0.05 },
    {
      ...most,
      name: `review of ${articles} articles, ${DAYS} days told`,
      value: whole.seconds,
      bar: 10,
    },
  ];
}
