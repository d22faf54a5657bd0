/**
 * Writes this case: pages, desk file and truth of the tree that tree.ts draws. Run it with Node 24,
 * `node generate.ts`; the seed is fixed, so that the same files come out each time.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DENIED_ON, type Made, make, type Outlet, outlets, ROOTS } from './tree.ts';

function page(article: Made): string {
  const credit = article.credit === null ? '' : `<p class="agency">(${article.credit})</p>\n`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${article.title}</title>
<link rel="canonical" href="${article.address}">
<meta name="hearsay:captured" content="${article.published}">
<meta property="article:published_time" content="${article.published}">
</head>
<body><header>${article.outlet.name}</header>
<article><h1>${article.title}</h1>
${article.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${credit}</article></body>
</html>
`;
}

function deskFile(all: readonly Outlet[]): string {
  return `# Written by generate.ts.
desk: Grebe Desk
timezone: Europe/London
languages: [en]
outlets:
${all
  .map(
    ({ id, name, agency }) =>
      `  - { id: ${id}, names: { en: [${name}] }, kind: ${agency ? 'agency' : 'newspaper'}, domains: [${id}.example] }`,
  )
  .join('\n')}
organisations:
  - { id: ports-ministry, names: { en: [Ministry of Ports, Sarvia’s Ministry of Ports] }, country: XS }
countries:
  - { code: XA, names: { en: [Halmark, Halmarker] } }
  - { code: XH, names: { en: [Tavoria, Tavorian] } }
  - { code: XO, names: { en: [Oshran, Oshrani] } }
  - { code: XS, names: { en: [Sarvia, Sarvian] } }
  - { code: XT, names: { en: [Altova, Altovan] } }
  - { code: XV, names: { en: [Veria, Verian] } }
claims:
  - id: island-sold
    question: Has Sarvia sold Grebe Island?
    asserts: Sarvia sold Grebe Island.
    terms: { en: [sold, sale, Grebe Island] }
    actors: [ports-ministry]
    from: 2026-12-01
folders: [articles]
clock: captured
`;
}

function expectedOf(made: readonly Made[], asOf: string): unknown {
  const denials = made.filter(({ stance }) => stance === 'denies');
  const known = ROOTS.length - 1;
  const origin = (
    id: string,
    kind: 'report' | 'speech',
    carries: 'claim' | 'denial',
    articles: readonly Made[],
    rest: { outlet: string | null; source: string | null; speaker: string | null },
  ) => ({
    id,
    kind,
    carries: [carries],
    ...rest,
    contested: false,
    rootless: false,
    articles: articles.map(({ address }) => address),
    mentions: [],
  });
  const reports = ROOTS.map(({ source }, tree) => {
    const members = made.filter((one) => one.tree === tree);
    const outlet = members[0]?.outlet.id ?? null;
    return origin(`o${tree + 1}`, 'report', 'claim', members, { outlet, source, speaker: null });
  });
  const denial = origin(`o${ROOTS.length + 1}`, 'speech', 'denial', denials, {
    outlet: null,
    source: null,
    speaker: 'ports-ministry',
  });
  const numbers = Array.from({ length: known }, (_, at) => at + 1);
  return {
    schema: 'hearsay/expected/1',
    asOf,
    articles: made.map(({ address, outlet, title, published }) => ({
      article: address,
      outlet: outlet.id,
      lang: 'en',
      title,
      published: { value: published.replace(/:\d\dZ$/, 'Z'), precision: 'minute' },
      versions: 1,
    })),
    statements: [],
    claims: [
      {
        id: 'island-sold',
        state: 'denied',
        flags: [],
        first: {
          article: made[0]?.address,
          date: made[0]?.published.slice(0, 10),
          withdrawnIn: null,
        },
        origins: {
          min: known,
          minExact: true,
          max: ROOTS.length,
          list: [...reports, denial],
          parted: numbers.flatMap((a) =>
            numbers.filter((b) => b > a).map((b) => ({ a: `o${a}`, b: `o${b}`, why: 'country' })),
          ),
          evidence: made.flatMap(({ address, parent }) =>
            parent === null
              ? []
              : [{ kind: parent.way, from: address, to: parent.address, via: [], certain: true }],
          ),
        },
        positions: [
          {
            actor: 'ports-ministry',
            position: 'denied',
            denies: 'content',
            date: DENIED_ON,
            articles: denials.map(({ address }) => address),
            basis: null,
            since: null,
          },
        ],
        hypotheses: [],
        statements: [],
        articles: made.map(({ address, stance }) => ({ article: address, stance })),
        either: [],
      },
    ],
  };
}

const HERE = import.meta.dirname;
const made = make();
const asOf = made.at(-1)?.published.slice(0, 10) ?? '';
for (const folder of ['articles', 'expected']) {
  rmSync(join(HERE, folder), { recursive: true, force: true });
  mkdirSync(join(HERE, folder));
}
for (const [index, article] of made.entries()) {
  writeFileSync(
    join(HERE, 'articles', `${String(index + 1).padStart(3, '0')}.html`),
    page(article),
  );
}
writeFileSync(join(HERE, 'desk.yaml'), deskFile(outlets()));
writeFileSync(
  join(HERE, 'expected', `${asOf}.json`),
  `${JSON.stringify(expectedOf(made, asOf), null, 1)}\n`,
);
