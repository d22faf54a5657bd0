/** What an edition is held against: captures read again, and the desk's claims and names. */
import type { Statement } from '@hearsay/attribute';
import type { Registry, Version } from '@hearsay/resolve';
import type { Claim, ClaimReview } from '@hearsay/weigh';

/** A statement with the version whose text its spans point into. */
export interface Proof {
  readonly statement: Statement;
  /** The latest version that has the statement, read from its capture. */
  readonly version: Version;
  /** Number of the first version that no longer has it, null while the latest one has. */
  readonly withdrawnIn: number | null;
}

/** Lookups: null or an empty list where the desk has nothing of that name. */
export interface Proofs {
  statement(key: string): Proof | null;
  /** All versions of the article at an address, oldest first. */
  versions(address: string): readonly Version[];
  claim(id: string): Claim | null;
  review(id: string): ClaimReview | null;
  readonly registry: Registry;
  /** The desk's IANA zone, in which days are told. */
  readonly zone: string;
}

/** Lookups over plain lists. Pass versions whose articles were read from the captures themselves. */
export function proofsFrom(desk: {
  readonly versions: readonly Version[];
  readonly claims: readonly Claim[];
  readonly reviews: readonly ClaimReview[];
  readonly registry: Registry;
  readonly zone: string;
}): Proofs {
  const byAddress = new Map<string, Version[]>();
  for (const version of [...desk.versions].sort((a, b) => a.version - b.version)) {
    const article = version.article;
    for (const address of new Set([version.address, article.canonical, article.url])) {
      if (address !== null) push(byAddress, address, version);
    }
  }
  const proofs = new Map<string, Proof>();
  for (const versions of new Set(byAddress.values())) {
    for (const version of versions) {
      const next = versions.find((each) => each.version > version.version);
      for (const statement of version.attribution.statements) {
        const withdrawnIn = next?.version ?? null;
        const known = proofs.get(statement.key);
        if (known !== undefined && known.version.version > version.version) continue;
        proofs.set(statement.key, { statement, version, withdrawnIn });
      }
    }
  }
  const claims = new Map(desk.claims.map((claim) => [claim.id, claim]));
  const reviews = new Map(desk.reviews.map((review) => [review.id, review]));
  return {
    statement: (key) => proofs.get(key) ?? null,
    versions: (address) => byAddress.get(address) ?? [],
    claim: (id) => claims.get(id) ?? null,
    review: (id) => reviews.get(id) ?? null,
    registry: desk.registry,
    zone: desk.zone,
  };
}

function push(map: Map<string, Version[]>, key: string, version: Version): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [version]);
  else list.push(version);
}
