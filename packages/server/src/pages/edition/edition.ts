/** An edition: the text a desk published, with every link leading to its proof; its revisions. */
import { type Edition, parseEdition, printedDay, renderPage } from '@hearsay/compose';
import type { EditionCard, Library } from '@hearsay/desk';
import type { PublishedEdition } from '@hearsay/store';
import { type Answer, type Answering, type Asked, pageAnswer } from '../../answer.ts';
import { filled, type Html, html, raw } from '../../html.ts';
import { numberIn } from '../../languages/say.ts';
import { type Speaking, speakingIn } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { besideEdition } from './beside.ts';
import { editionForm } from './forms.ts';
import { pictureSources, picturesFor } from './pictures.ts';
import { linksOf } from './proofs.ts';

interface Read {
  readonly card: EditionCard;
  readonly kept: PublishedEdition;
  readonly edition: Edition;
  readonly revisions: readonly PublishedEdition[];
}

/** One revision of an edition, the last where none is named. */
export async function readEdition(
  library: Library,
  name: string,
  revision: number | null,
): Promise<Read | null> {
  const card = library.editions.find((one) => one.name === name);
  if (card === undefined) return null;
  const revisions = await library.edition(name);
  const kept = revisions.find((one) => one.revision === (revision ?? card.revision));
  if (kept === undefined) return null;
  const parsed = parseEdition(kept.markdown);
  return 'error' in parsed ? null : { card, kept, edition: parsed.edition, revisions };
}

function day(value: string, lang: string): Html {
  return html`<time datetime="${value}">${printedDay(value.slice(0, 10), lang).first}</time>`;
}

function colophon(speaking: Speaking, { card, kept, revisions }: Read): Html {
  const { lang, urls: links } = speaking;
  const words = speaking.words.edition;
  const forms = [
    ['Markdown', 'md'],
    ['Text', 'txt'],
    ['JSON-LD', 'jsonld'],
    ['Web Annotation', 'annotations.json'],
  ] as const;
  return html`<div class="colophon">${
    kept.reason === null
      ? ''
      : html`<p class="flag">${filled(words.despiteMarks, { reason: html`<bdi>${kept.reason}</bdi>` })}</p>`
  }
<p class="quiet">${filled(words.revision, { revision: numberIn(lang, kept.revision), day: day(kept.published, lang) })}
${kept.revision === 1 ? '' : html`${filled(words.firstPublished, { day: day(card.firstPublished, lang) })} <a href="${links.correction(card.name)}">${words.whatChanged}</a>.`}
${revisions.length < 2 ? '' : revisions.map(({ revision }) => html`<a href="${links.revision(card.name, revision)}">${numberIn(lang, revision)}</a> `)}</p>
<p class="quiet">${words.alsoAs}: ${forms.map(([title, ending], at) => html`${at === 0 ? '' : ', '}<a href="${urls.edition(card.name)}.${ending}" dir="ltr" lang="en">${title}</a>`)}</p></div>`;
}

/** The frame speaks the edition's language, unless the reader chose one. */
async function page(reader: Asked, read: Read): Promise<Answer> {
  const { library, chosen, urls: links } = reader;
  const lang = chosen ?? read.edition.front.lang;
  const asked = { ...reader, ...speakingIn(library, lang, links) };
  const { card, edition, kept } = read;
  const { front } = edition;
  const isLast = kept.revision === card.revision;
  const text = renderPage(edition, {
    linkTo: await linksOf(library, edition, links),
    pictureAt: await picturesFor(library, pictureSources(edition)),
    authorAt: (name) => links.author(name),
  });
  const content = layout(asked, {
    title: front.title,
    ...(front.standfirst === null ? {} : { description: front.standfirst }),
    // An earlier revision is kept as it was; the last one has the edition's address.
    ...(isLast ? { path: urls.edition(card.name) } : {}),
    image: { path: urls.social('editions', card.name), alt: front.title },
    published: card.firstPublished,
    alternates: [
      { title: 'Markdown', href: `${urls.edition(card.name)}.md`, type: 'text/markdown' },
      { title: 'JSON-LD', href: `${urls.edition(card.name)}.jsonld`, type: 'application/ld+json' },
    ],
    body: html`${raw(text)}<aside>${colophon(asked, read)}${await besideEdition(asked, card)}</aside>`,
  });
  return pageAnswer(asked, content);
}

/** The edition, or another form of it where the name ends in `.md`, `.txt`, `.jsonld` or `.annotations.json`. */
export const editionPage: Answering = async (asked) => {
  const name = asked.param('name');
  const read = await readEdition(asked.library, name, null);
  if (read !== null) return page(asked, read);
  const [, bare = '', ending = ''] = /^(.+)\.(md|txt|jsonld|annotations\.json)$/su.exec(name) ?? [];
  const other = bare === '' ? null : await readEdition(asked.library, bare, null);
  return other === null ? null : editionForm(asked, other.kept, other.edition, ending);
};

/** A revision at its permanent address, as it went out. */
export const revisionPage: Answering = async (asked) => {
  const number = asked.param('revision');
  if (!/^[1-9]\d{0,5}$/.test(number)) return null;
  const read = await readEdition(asked.library, asked.param('name'), Number(number));
  return read === null ? null : page(asked, read);
};
