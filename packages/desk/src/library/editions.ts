/** Cards of the published editions: only the head of each is read, and once for each revision. */
import { editionFront, parseTarget } from '@hearsay/compose';
import type { EditionHead, Store } from '@hearsay/store';
import { expectValue } from './expect-value.ts';
import type { EditionCard } from './library.ts';

/** The address of a link to a statement, as Markdown writes it. */
const STATEMENT_LINK = /\]\((statement:[^\s()]+)/g;

type Content = Pick<EditionCard, 'front' | 'cites'>;

/** What a text says of itself; null where its head cannot be read. */
function contentOf(markdown: string): Content | null {
  const read = editionFront(markdown);
  if ('error' in read) return null;
  const cites = [...markdown.matchAll(STATEMENT_LINK)].flatMap(([, address = '']) => {
    const target = parseTarget(address);
    return target.to === 'statement' ? [target.key] : [];
  });
  return { front: read.front, cites: [...new Set(cites)] };
}

/** Remembers what was read: a revision never changes. */
export interface EditionShelf {
  cards(store: Store): Promise<readonly EditionCard[]>;
}

const newestFirst = (a: EditionCard, b: EditionCard): number =>
  b.front.date.localeCompare(a.front.date) || a.name.localeCompare(b.name);

export function editionShelf(): EditionShelf {
  const known = new Map<string, Content | null>();
  const read = async (store: Store, { name, revision }: EditionHead): Promise<Content | null> => {
    const key = `${revision} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { editions } = expectValue(await store.editions({ name }));
    const edition = editions.find((one) => one.revision === revision);
    const content = edition === undefined ? null : contentOf(edition.markdown);
    known.set(key, content);
    return content;
  };
  return {
    async cards(store) {
      const { heads } = expectValue(await store.editionHeads());
      const first = new Map(heads.toReversed().map((head) => [head.name, head]));
      const last = new Map(heads.map((head) => [head.name, head]));
      const cards: EditionCard[] = [];
      for (const [name, head] of last) {
        const content = await read(store, head);
        if (content === null) continue;
        const { revision, published, reason } = head;
        const firstPublished = first.get(name)?.published ?? published;
        cards.push({ name, revision, published, firstPublished, reason, ...content });
      }
      return cards.sort(newestFirst);
    },
  };
}
