/** An edition as schema.org data: the article, its claims, and each quotation with its source. */
import type { Edition, Target } from '../edition.ts';
import { flowsOf } from '../gate/flow.ts';
import type { Proof, Proofs } from '../gate/proofs.ts';
import { clean, safeAddress } from './escape.ts';
import type { LinkTo } from './html.ts';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface JsonLdOptions {
  readonly linkTo: LinkTo;
  /** The edition's own permanent address. */
  readonly url: string;
  readonly publisher: string;
}

/** A NewsArticle with Claim and Quotation nodes; empty properties are left out. */
export function renderJsonLd(edition: Edition, proofs: Proofs, options: JsonLdOptions): Json {
  const { front } = edition;
  const keys = new Set<string>();
  for (const { target } of flowsOf(edition).flatMap((flow) => flow.links)) {
    if (target.to === 'statement') keys.add(target.key);
  }
  return compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': options.url,
    url: options.url,
    headline: clean(front.title),
    description: front.standfirst === null ? null : clean(front.standfirst),
    datePublished: front.date,
    inLanguage: front.lang,
    creativeWorkStatus: front.status,
    publisher: { '@type': 'Organization', name: clean(options.publisher) },
    author: front.authors.map(({ name, role, bio }) => {
      return compact({
        '@type': 'Person',
        name: clean(name),
        jobTitle: tidy(role),
        description: tidy(bio),
      });
    }),
    image: front.image === null ? null : safeAddress(front.image.src),
    about: front.claims.flatMap((id) => claimNode(id, proofs, options)),
    citation: [...keys].flatMap((key) => {
      const proof = proofs.statement(key);
      return proof === null ? [] : [quotationNode(key, proof, proofs, options)];
    }),
  });
}

function claimNode(id: string, proofs: Proofs, { linkTo }: JsonLdOptions): readonly Json[] {
  const claim = proofs.claim(id);
  if (claim === null) return [];
  const review = proofs.review(id);
  return [
    compact({
      '@type': 'Claim',
      '@id': addressOf({ to: 'claim', id }, linkTo),
      text: clean(claim.asserts),
      name: clean(claim.question),
      creativeWorkStatus: review?.state ?? null,
      firstAppearance:
        review?.first == null
          ? null
          : compact({
              '@type': 'CreativeWork',
              url: safeAddress(review.first.article),
              datePublished: review.first.date,
            }),
    }),
  ];
}

function quotationNode(
  key: string,
  { statement, version }: Proof,
  proofs: Proofs,
  options: JsonLdOptions,
): Json {
  const { article } = version;
  const outlet = proofs.registry.outlets.find((each) => each.id === version.outlet);
  const publisher = Object.values(outlet?.names ?? {})[0]?.[0] ?? article.outlet;
  return compact({
    // Words that are the outlet's account are no quotation.
    '@type': statement.kind === 'indirect' ? 'CreativeWork' : 'Quotation',
    '@id': addressOf({ to: 'statement', key }, options.linkTo),
    text: clean(statement.content.text),
    inLanguage: article.lang,
    creator: creatorNode(statement.source?.text ?? '', statement.source?.type ?? 'unknown'),
    dateCreated: statement.said?.value ?? null,
    isBasedOn: compact({
      '@type': 'NewsArticle',
      url: safeAddress(version.address),
      headline: tidy(article.title),
      datePublished: article.published?.value ?? null,
      version: version.version,
      publisher: publisher == null ? null : { '@type': 'Organization', name: clean(publisher) },
    }),
  });
}

function creatorNode(name: string, type: string): Json {
  if (name === '') return null;
  const isPerson = type === 'person' || type === 'office' || type === 'anonymous';
  return { '@type': isPerson ? 'Person' : 'Organization', name: clean(name) };
}

function addressOf(target: Target, linkTo: LinkTo): string | null {
  const address = linkTo(target);
  return address === null ? null : safeAddress(address);
}

function tidy(text: string | null): string | null {
  return text === null ? null : clean(text);
}

function compact(object: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** JSON that may stand inside a `script` element: nothing in it can end the element. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
