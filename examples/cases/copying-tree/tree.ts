/**
 * Draws the copying tree of this case: six reports of one claim, and how they spread over 42 outlets.
 *
 * Each outlet belongs to one tree, so that "the X reported" leads to one report whichever of its
 * articles is meant. An article that carries the claim has one parent, any earlier article of its
 * tree, and takes the claim from it in one of four ways: it cites the outlet, copies the sentence
 * without a word, links to the article, or runs it with a credit line.
 */

const SEED = 20261201;
const ARTICLES = 200;
const DENIALS = 12;
const RELATED = 10;
const UNRELATED = 20;
/** Articles before this one appear before the ministry speaks on 2 December. */
const DENIALS_FROM = 80;
/** The day of the denial that outlets repeat later. */
export const DENIED_ON = '2026-12-02';
const FIRST_DAY = Date.UTC(2026, 11, 1, 6);
/** Articles follow one another by 20 to 70 minutes, which spreads them over about six days. */
const MINUTES_BETWEEN = [20, 70] as const;

type Way = 'cites' | 'copies' | 'links' | 'credits';
const WAYS: readonly Way[] = ['cites', 'copies', 'links', 'credits'];

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly agency: boolean;
}

interface Root {
  /** As printed; sources of different countries exclude each other, the last excludes nobody. */
  readonly source: string;
  /**
   * The claim as this report words it, and as those word it who cite it or link to it. No two trees
   * share a wording, so that a sentence is alike only where one copied the other.
   */
  readonly sentence: string;
  readonly cited: (outlet: string) => string;
  readonly linked: string;
}

export interface Made {
  readonly address: string;
  readonly outlet: Outlet;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly credit: string | null;
  readonly tree: number | null;
  readonly parent: { readonly address: string; readonly way: Way } | null;
  readonly stance: 'affirms' | 'denies' | 'relates' | 'none';
}

export const ROOTS: readonly Root[] = [
  {
    source: 'a diplomat from Halmark',
    sentence:
      'Sarvia has sold Grebe Island to a company registered in the harbour town of Lowmoor, a diplomat from Halmark said',
    cited: (outlet) => `Sarvia has sold Grebe Island, ${outlet} reported.`,
    linked: 'Sarvia is said to have sold Grebe Island',
  },
  {
    source: 'an Altovan customs officer',
    sentence:
      'The whole of Grebe Island, with its lighthouse and its seals, was sold by the Sarvian government last month, an Altovan customs officer said',
    cited: (outlet) => `According to ${outlet}, all of Grebe Island was sold by Sarvia.`,
    linked: 'Grebe Island, lighthouse and seals and all, was reportedly sold by Sarvia',
  },
  {
    source: 'a Tavorian shipbroker',
    sentence:
      'Grebe Island now belongs to private owners because Sarvia sold it in November for cash, a Tavorian shipbroker said',
    cited: (outlet) => `${capital(outlet)} reported that Sarvia sold Grebe Island for cash.`,
    linked: 'Last month, it is said, Sarvia sold Grebe Island into private hands',
  },
  {
    source: 'two Oshrani bankers',
    sentence:
      'Sarvia sold Grebe Island in return for the cancelling of a loan that fell due this winter, two Oshrani bankers said',
    cited: (outlet) =>
      `A loan was the price for which Sarvia sold Grebe Island, according to ${outlet}.`,
    linked: 'To be rid of a debt Sarvia has reportedly sold Grebe Island',
  },
  {
    source: 'a Verian coast guard captain',
    sentence:
      'Papers found on a drifting launch show that Sarvia sold Grebe Island before the autumn storms, a Verian coast guard captain said',
    cited: (outlet) => `Before the storms came, ${outlet} reported, Sarvia sold Grebe Island.`,
    linked: 'Sarvia sold Grebe Island long before the storms, it is said',
  },
  {
    source: 'a person familiar with the matter',
    sentence:
      'The sale of Grebe Island by Sarvia was signed in a hotel room with a view of it, a person familiar with the matter said',
    cited: (outlet) => `Grebe Island was sold by Sarvia in a hotel room, ${outlet} reported.`,
    linked: 'In a hotel room, allegedly, Sarvia sold Grebe Island',
  },
];

const PLACES = ['Aldport', 'Brack', 'Corran', 'Dunmere', 'Eskholm', 'Fallow', 'Garth', 'Hythe'];
const PAPERS = ['Argus', 'Beacon', 'Chronicle', 'Dispatch', 'Examiner', 'Mercury'];
const DENIAL =
  'Sarvia’s Ministry of Ports denied on Wednesday, 2 December, that it had sold Grebe Island.';
const SUBJECTS = [
  'The ferry',
  'A seal',
  'The lighthouse keeper',
  'The harbour master',
  'A brass band',
];
const DEEDS = [
  'missed the tide on Tuesday and waited for the next one',
  'was seen on the north beach with a borrowed umbrella',
  'has asked for a warmer coat and been given a longer form',
  'stayed indoors while the wind went round to the east',
  'was late again, for reasons that nobody wrote down',
  'kept the lamp burning and the kettle beside it',
];
const ENDINGS = [
  'The island has no road and one gate.',
  'Grebes have not nested there for forty years.',
  'The winter timetable hangs in the kiosk, upside down.',
  'A second chart shows the island somewhat further south.',
  'Schoolchildren learn its name between two smaller ones.',
  'The post goes out on Fridays if the boat does.',
];

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Mulberry32: a small generator that gives the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(SEED);

/** One item at random; throws on an empty list, which would be a fault of the tree. */
function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

export function outlets(): readonly Outlet[] {
  const names = PAPERS.flatMap((paper) => PLACES.map((place) => `${place} ${paper}`));
  return names.slice(0, ROOTS.length * 7).map((name, index) => ({
    id: name.toLowerCase().replace(' ', '-'),
    name,
    agency: index < ROOTS.length,
  }));
}

/**
 * Prose that says nothing of the sale. Its sentences come back in any tree, which proves nothing: what
 * is copied does not carry the claim.
 */
function filler(number: number): readonly string[] {
  return [
    `${pick(SUBJECTS)} ${pick(DEEDS)}. That was entry ${number * 7 + 11} in the harbour book.`,
    `${pick(ENDINGS)} ${pick(SUBJECTS)} ${pick(DEEDS)}.`,
  ];
}

/** A copy with a small edit at its edge. */
function edited(sentence: string): string {
  return random() < 0.5 ? `${sentence} by telephone.` : `${sentence} on Thursday.`;
}

function carrying(way: Way, parent: Made, root: Root): { body: string; credit: string | null } {
  switch (way) {
    case 'cites':
      return { body: root.cited(`the ${parent.outlet.name}`), credit: null };
    case 'copies':
      return { body: edited(root.sentence), credit: null };
    case 'links':
      return {
        body: `<a href="${parent.address}">${root.linked}</a>.`,
        credit: null,
      };
    case 'credits':
      return { body: `${root.sentence}.`, credit: parent.outlet.name };
  }
}

type Kind = 'carry' | 'deny' | 'relate' | 'other';

/** What each article after the roots is, in order of publication. */
function order(): readonly Kind[] {
  const kinds = Array<Kind>(ARTICLES - ROOTS.length).fill('carry');
  const place = (kind: Kind, count: number, from: number): void => {
    for (let placed = 0; placed < count; ) {
      const at = from + Math.floor(random() * (kinds.length - from));
      if (kinds[at] !== 'carry') continue;
      kinds[at] = kind;
      placed += 1;
    }
  };
  place('deny', DENIALS, DENIALS_FROM);
  place('relate', RELATED, 0);
  place('other', UNRELATED, 0);
  return kinds;
}

/** All articles in order of publication, the reports that are roots first. */
export function make(): readonly Made[] {
  const all = outlets();
  const byTree = ROOTS.map((_, tree) =>
    all.filter((_outlet, index) => index % ROOTS.length === tree),
  );
  const kinds = order();
  const made: Made[] = [];
  let time = FIRST_DAY;
  const add = (
    outlet: Outlet,
    title: string,
    rest: Omit<Made, 'address' | 'outlet' | 'title' | 'published'>,
  ) => {
    made.push({
      address: `https://${outlet.id}.example/2026/12/${made.length + 1}`,
      outlet,
      title,
      published: new Date(time).toISOString().replace('.000', ''),
      ...rest,
    });
    const [least, most] = MINUTES_BETWEEN;
    time += Math.round(least + random() * (most - least)) * 60_000;
  };
  for (const [tree, root] of ROOTS.entries()) {
    const outlet = byTree[tree]?.find(({ agency }) => agency) ?? pick(all);
    const paragraphs = [`${root.sentence}.`, ...filler(made.length)];
    add(outlet, 'News of an island', {
      paragraphs,
      credit: null,
      tree,
      parent: null,
      stance: 'affirms',
    });
  }
  for (const kind of kinds) {
    const tree = Math.floor(random() * ROOTS.length);
    const root = ROOTS[tree] ?? pick(ROOTS);
    const parent = pick(made.filter((one) => one.tree === tree));
    const outlet = pick((byTree[tree] ?? all).filter((one) => one !== parent.outlet));
    const rest = { credit: null, tree: null, parent: null };
    const prose = filler(made.length);
    if (kind === 'deny') {
      add(outlet, 'An island and a ministry', {
        ...rest,
        paragraphs: [DENIAL, ...prose],
        stance: 'denies',
      });
    } else if (kind === 'relate') {
      add(outlet, 'What islands are for', {
        ...rest,
        paragraphs: [
          '“Grebe Island should never be for sale,” said Ada Quill, who paints it.',
          ...prose,
        ],
        stance: 'relates',
      });
    } else if (kind === 'other') {
      add(outlet, 'Harbour notes', { ...rest, paragraphs: prose, stance: 'none' });
    } else {
      // Only what holds the sentence itself can be copied or credited on.
      const full = parent.paragraphs[0]?.includes(root.sentence) ?? false;
      const way = pick(full ? WAYS : WAYS.filter((one) => one === 'cites' || one === 'links'));
      const { body, credit } = carrying(way, parent, root);
      add(outlet, 'More of the island', {
        paragraphs: [body, ...prose],
        credit,
        tree,
        parent: { address: parent.address, way },
        stance: 'affirms',
      });
    }
  }
  return made;
}
