/** Tells Persian in Latin letters, as keyboards without Persian letters make people write it. */

/**
 * Frequent words in the usual Latin spellings; no word that is as frequent in English, German,
 * Turkish or another language of the desk. Written for this project.
 */
const WORDS: ReadonlySet<string> = new Set(
  'ke az baraye ast hast hastand nist goft gofte goftand shod shode shodeh shodand kard karde kardeh kardand mishavad mishe mishod mikonad mikone mikonand ra va vali amma agar chon yek ham hich hamin hamchenin hamoon bood bud budand boodand dar bar digar bayad khahad khahand darad dare darand nadarad nadare dadan dad dade nemishavad nemikonad nakarde nashode khareje dolat vazir vazire keshvar jomhuri jomhouri emrooz emruz dirooz diruz farda sokhangoo sokhangooye mozakerat mozakere khabar khabare mardom mardome shahr shahre salam anha inha ishan shoma ma mara chera chetor kheyli besyar bish bishtar pas bad ghabl roye rooye tavasote beyne beine hala hanooz hanuz faghat edame raees raeis majles ettelaat ghanoon takzib elam'.split(
    ' ',
  ),
);
/** A third of running Persian is made of these words; other languages hit a few by chance. */
const LEAST_SHARE = 0.2;
const LEAST_DISTINCT = 5;
/** Fewer words than a short sentence's say nothing. */
const LEAST_WORDS = 8;
const READ_LIMIT = 6000; // UTF-16 units: as much as the identification reads

/** `fa` where a text in Latin letters is Persian by its words, else null. Linear in the text. */
export function transliteratedLanguage(text: string): 'fa' | null {
  const words =
    text
      .slice(0, READ_LIMIT)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const hits = words.filter((word) => WORDS.has(word));
  const persian = hits.length / words.length >= LEAST_SHARE && new Set(hits).size >= LEAST_DISTINCT;
  return persian ? 'fa' : null;
}
