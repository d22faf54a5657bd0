/** The small parts of a draft's sentences: quoted words, dates, names, profiles. */
import { partText } from '@hearsay/read';
import type { Outlet } from '@hearsay/resolve';
import { primaryCode, quotations, type Span } from '@hearsay/text';
import type { Desk, Heard } from './source-of-draft.ts';

// Words of a report that a line quotes; more is cut with "…" and can be followed by the link.
const MAX_QUOTED_WORDS = 60;

/** The captured words in the edition's quotation marks, cut and said so where they are long. */
export function quoteWords(text: string, spans: readonly Span[], desk: Desk): string {
  const { open, close } = desk.language.draft.quotation;
  const pieces = spans.map((span) => legible(text.slice(...span)));
  const words = pieces
    .map(bare)
    .filter((piece) => piece !== '')
    .join(' … ')
    .split(' ');
  const cut = words.length > MAX_QUOTED_WORDS;
  const shown = cut ? `${words.slice(0, MAX_QUOTED_WORDS).join(' ')} …` : words.join(' ');
  return `${open}${innerMarks(shown)}${close}`;
}

// Controls and lone surrogates cannot stand in Markdown: a space does not change the words.
const UNSEEN = /[\p{Cc}\p{Cs}\ufffd]/gu;

function legible(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

// One quotation from end to end gives its own marks up for the edition's.
function bare(piece: string): string {
  const [whole] = quotations(piece, 'en').filter(
    ({ start, end }) => start === 0 && end >= piece.length - 1,
  );
  if (whole === undefined || !whole.closed) return piece;
  return piece
    .slice(1, whole.end - 1)
    .replace(/[,،]$/, '')
    .trim();
}

// Double marks inside the quotation become single ones, so that the outer pair ends where it should.
function innerMarks(words: string): string {
  return words.replace(/["“”„‟«»״＂]/g, (mark, at: number) => {
    const before = words[at - 1] ?? ' ';
    const after = words[at + 1] ?? ' ';
    // Gershayim are part of their word.
    if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return mark;
    return /[\s([]/.test(before) && !/\s/.test(after) ? '‘' : '’';
  });
}

/** The words that a heard bearing stands on. */
export function heardWords({ bearing, version, statement }: Heard, desk: Desk): string | null {
  const { article } = version;
  if (statement !== null) {
    const text = partText(article, statement.part, statement.partIndex);
    return quoteWords(text, statement.content.spans, desk);
  }
  if (bearing.place === null) return null;
  const text = partText(article, bearing.place.part, bearing.place.partIndex);
  return quoteWords(text, bearing.place.spans, desk);
}

/** A day as the edition's language writes it, with its year. */
export function showDay(day: string, lang: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dayFormat(lang).format(date);
}

// Making a format takes a thousand times as long as using it; a desk has a handful of languages.
const DAY_FORMATS = new Map<string, Intl.DateTimeFormat>();
const MAX_FORMATS = 100;

function dayFormat(lang: string): Intl.DateTimeFormat {
  const before = DAY_FORMATS.get(lang);
  if (before !== undefined) return before;
  const tag = primaryCode(lang) === 'en' ? 'en-GB' : `${lang}-u-ca-gregory`;
  const made = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  if (DAY_FORMATS.size >= MAX_FORMATS) DAY_FORMATS.clear();
  DAY_FORMATS.set(lang, made);
  return made;
}

/** What the desk knows of an outlet on a day: leaning, kind, country. */
export function profileOf(outlet: Outlet, day: string, desk: Desk): string | null {
  const { draft } = desk.language;
  const holding = outlet.leaning.filter((each) => (each.from ?? '') <= day);
  const latest = holding.reduce(
    (last, each) => ((each.from ?? '') > last ? (each.from ?? '') : last),
    '',
  );
  const labels = holding.filter((each) => (each.from ?? '') === latest).map((each) => each.label);
  const parts = [...labels];
  if (outlet.kind !== null) parts.push(draft.outletKinds[outlet.kind]);
  if (outlet.country !== null) parts.push(countryName(outlet.country, desk));
  return parts.length === 0 ? null : parts.join(draft.comma);
}

function countryName(code: string, desk: Desk): string {
  const own = desk.input.registry.countries.find((each) => each.code === code);
  const names = own?.names[primaryCode(desk.lang)] ?? own?.names.en;
  if (names?.[0] !== undefined) return names[0];
  try {
    return new Intl.DisplayNames([desk.lang], { type: 'region' }).of(code) ?? code;
  } catch {
    // No region code: the desk's own word is shown.
    return code;
  }
}
