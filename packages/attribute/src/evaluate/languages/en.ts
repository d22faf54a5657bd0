/**
 * English words that the measure needs: abbreviations its tokeniser keeps whole, irregular verbs and
 * the lemmas that make a cue one of speech. The lists are part of the published measure (the
 * scorer of the attribution sets), so that figures can be compared; they are not tuned.
 */

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr maj rev hon st jr sr inc corp co ltd vs etc jan feb mar apr jun jul aug sep sept oct nov dec no u.s u.n u.k d.c a.m p.m e.g i.e ph.d adm amb atty dist supt messrs va pa fla calif mass conn ariz ill mich minn miss mo n.c n.h n.j n.y s.c tex wash wis'.split(
    ' ',
  ),
);

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'said say says say told tell tells tell saying say thought think knew know known know believed believe wrote write written write argued argue acknowledged acknowledge noted note denied deny denies deny felt feel feels feel saw see seen see heard hear found find asked ask spoke speak insisted insist claimed claim has have had have is be was be were be are be been be meant mean made make taken take took take knows know wants want'
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 1) pairs.push([words[at - 1] as string, word]);
      return pairs;
    }, []),
);

export const SPEECH_LEMMAS: ReadonlySet<string> = new Set(
  'say tell add note argu claim assert insist acknowledg admit announc declar explain report stat suggest warn writ write tweet deny deni alleg contend maintain repli respond recall remark joke complain emphasiz emphasize stress confirm dismiss pledg vow promis propos urg accus criticiz blast call ask describ testifi testify quot cit cite according mention concede conced predict reiterat reject condemn praise slam defend boast brag speak comment read express'.split(
    ' ',
  ),
);

/** The complementiser that one set keeps inside its contents. */
export const COMPLEMENTISER: RegExp = /\bthat\s+$/i;
/** An inner contraction that the measure's tokeniser parts ("isn't"). */
export const NEGATION_SUFFIX: RegExp = /^(.+)(n['’]t)$/i;
export const POSSESSIVE_SUFFIX: RegExp = /^(.+)(['’](?:s|S|re|ve|ll|d|m))$/;
/** One word that is parted in two. */
export const SPLIT_WORD: readonly [word: string, at: number] = ['cannot', 3];
