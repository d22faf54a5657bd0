/** An edition in the forms that programs and plain readers take: Markdown, text, JSON-LD, annotations. */
import {
  annotationsOf,
  type Edition,
  type Proofs,
  proofsFrom,
  renderJsonLd,
  renderText,
} from '@hearsay/compose';
import type { Library, ReviewedClaim } from '@hearsay/desk';
import type { Version } from '@hearsay/resolve';
import type { PublishedEdition } from '@hearsay/store';
import { type Answer, type Asked, textAnswer } from '../../answer.ts';
import { urls } from '../../urls.ts';
import { absolute, linksOf } from './proofs.ts';

/** Articles read for one edition's data; one that cites more is told of without its quotations. */
const MAX_CITED = 200;

async function citedVersions(library: Library, keys: readonly string[]): Promise<Version[]> {
  const versions = new Map<string, Version>();
  for (const key of keys.slice(0, MAX_CITED))
    for (const version of await library.statement(key))
      versions.set(`${version.version} ${version.address}`, version);
  return [...versions.values()];
}

/** What the edition says, held against the captures. */
async function proofsOf({ library }: Asked, name: string, edition: Edition): Promise<Proofs> {
  const { desk, editions } = library;
  const cites = editions.find((one) => one.name === name)?.cites ?? [];
  const reviewed = await Promise.all(edition.front.claims.map((id) => library.claim(id)));
  const claims = reviewed.filter((one): one is ReviewedClaim => one !== null);
  return proofsFrom({
    versions: await citedVersions(library, cites),
    claims: claims.map(({ claim }) => claim),
    reviews: claims.map(({ review }) => review),
    registry: desk.registry,
    zone: desk.zone,
  });
}

const linkedData = (data: unknown): Answer =>
  textAnswer('application/ld+json; charset=utf-8', `${JSON.stringify(data, null, 2)}\n`);

async function jsonLd(asked: Asked, name: string, edition: Edition): Promise<Answer> {
  const { library, base } = asked;
  return linkedData(
    renderJsonLd(edition, await proofsOf(asked, name, edition), {
      linkTo: absolute(await linksOf(library, edition), base),
      url: base + urls.edition(name),
      publisher: library.desk.name,
    }),
  );
}

/** Where each statement that the edition cites stands in its capture, as a W3C Web Annotation. */
async function annotations(asked: Asked, name: string, edition: Edition): Promise<Answer> {
  const proofs = await proofsOf(asked, name, edition);
  return linkedData(annotationsOf(edition, proofs, (key) => asked.base + urls.statement(key)));
}

export async function editionForm(
  asked: Asked,
  kept: PublishedEdition,
  edition: Edition,
  ending: string,
): Promise<Answer> {
  switch (ending) {
    case 'md':
      return textAnswer('text/markdown; charset=utf-8', kept.markdown);
    case 'txt': {
      const linkTo = absolute(await linksOf(asked.library, edition), asked.base);
      return textAnswer('text/plain; charset=utf-8', renderText(edition, linkTo));
    }
    case 'annotations.json':
      return annotations(asked, kept.name, edition);
    default:
      return jsonLd(asked, kept.name, edition);
  }
}
