/** Tells Persian in Latin letters, as keyboards without Persian letters make people write it. */

/**
 * Frequent words in the usual Latin spellings; no word that is as frequent in English, German,
 * Turkish or another language of the desk. Written for this project.
 */
const WORDS: ReadonlySet<string> = new Set(
  'ke az baraye ast hast hastand nist goft gofte goftand shod shode shodeh shodand kard karde kardeh kardand mishavad mishe mishod mikonad mikone mikonand ra va vali amma agar chon yek ham hich hamin hamchenin hamoon bood bud budand boodand dar bar digar bayad khahad khahand darad dare darand nadarad nadare dadan dad dade nemishavad nemikonad nakarde nashode khareje dolat vazir vazire keshvar jomhuri jomhouri emrooz emruz dirooz diruz farda sokhangoo sokhangooye mozakerat mozakere khabar khabare mardom mardome shahr shahre salam anha inha ishan shoma ma mara chera chetor kheyli besyar bish bishtar pas bad ghabl roye rooye tavasote beyne beine hala hanooz hanuz faghat edame raees raeis majles ettelaat ghanoon takzib elam gozaresh gozareshe khabargozari khabargozariye khabarnegar khabarnegaran tayid taid modir modire sazman sazmane nafar zakhmi koshte didar jalase hafte hafteye ayande gozashte rooz ruz agah manbae moshkel yeki chand hezar shahrdar shahrdare migoyad miguyad migooyad migoyand miguyand migoft migoftand nadarim nadarand nemiam nemiayad nemidanam miayad mikonam mikonim konim bashad bashand chetori'.split(
    ' ',
  ),
);
/**
 * A third of running Persian is made of these words; other languages hit a few by chance. In a sentence or
 * a message fewer of them are enough where they are more of it. Fewer words than that say nothing.
 */
const RUNNING = { words: 8, distinct: 5, share: 0.2 } as const;
const SENTENCE = { words: 4, distinct: 3, share: 0.35 } as const;
const READ_LIMIT = 6000; // UTF-16 units: as much as the identification reads

/** `fa` where a text in Latin letters is Persian by its words, else null. Linear in the text. */
export function transliteratedLanguage(text: string): 'fa' | null {
  const words =
    text
      .slice(0, READ_LIMIT)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const hits = words.filter((word) => WORDS.has(word));
  const distinct = new Set(hits).size;
  const persian = [RUNNING, SENTENCE].some(
    (least) =>
      words.length >= least.words &&
      distinct >= least.distinct &&
      hits.length / words.length >= least.share,
  );
  return persian ? 'fa' : null;
}
