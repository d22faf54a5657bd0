/** Small pieces of HTML that every page uses: escaping, direction, dates, links. */
import { clean, printedDay } from '@hearsay/compose';
import { directionOf, primaryCode } from '@hearsay/text';
import { html as escaping, raw } from 'hono/html';
import { siteLanguage } from './languages/index.ts';
import { draftWords } from './languages/say.ts';

export { raw };

/** Escaped HTML, as `html` gives it. */
export type Html = ReturnType<typeof escaping>;

/** Strings from outside lose what no reader sees and what turns the text around them. */
function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  // What `html` and `raw` made is an object and passes; a bare string is text yet to be escaped.
  return typeof value === 'string' ? clean(value) : value;
}

/** Escaped HTML: every value that is no HTML already is text, cleaned and escaped. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  return escaping(strings, ...values.map(cleaned));
}

/** A text in its own language and direction, isolated from the line around it. */
export function inLanguage(
  text: string,
  lang: string | null,
  element: 'span' | 'q' = 'span',
): Html {
  const dir = lang === null ? 'auto' : directionOf(lang);
  const attributes = html`dir="${dir}"${lang === null ? '' : html` lang="${lang}"`}`;
  return element === 'q'
    ? html`<q ${attributes}>${text}</q>`
    : html`<bdi ${attributes}>${text}</bdi>`;
}

/** Words of the machine, which speaks English alone, set apart on a page in another language. */
export function inEnglish(text: string, lang: string): Html {
  return primaryCode(lang) === 'en' ? html`${text}` : html`<bdi lang="en" dir="ltr">${text}</bdi>`;
}

/** A year and a month by how many letters of an ISO day are known. */
const PARTLY_KNOWN: ReadonlyMap<number, Intl.DateTimeFormatOptions> = new Map([
  [4, { year: 'numeric' }],
  [7, { year: 'numeric', month: 'long' }],
]);
/** The letters of a whole ISO day. */
const WHOLE_DAY = 10;

// Making a format takes a thousand times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(date: Date, lang: string, options: Intl.DateTimeFormatOptions): string {
  const { code } = siteLanguage(lang);
  const key = `${code} ${Object.keys(options).join()}`;
  const before = formats.get(key);
  if (before !== undefined) return before.format(date);
  // Day first in English, as analysts of most countries write it.
  const tag = code === 'en' ? 'en-GB' : `${code}-u-ca-gregory`;
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(date);
}

/** The day as readers of the language print it, with their second calendar; as it stands if broken. */
function dayIn(
  value: string,
  lang: string,
): { readonly first: string; readonly second: string | null } {
  const day = value.slice(0, WHOLE_DAY);
  const partly = PARTLY_KNOWN.get(day.length);
  const date = new Date(`${day.padEnd(WHOLE_DAY, '-01'.repeat(2)).slice(0, WHOLE_DAY)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return { first: value, second: null };
  if (partly !== undefined) return { first: formatted(date, lang, partly), second: null };
  return day.length === WHOLE_DAY
    ? printedDay(day, siteLanguage(lang).code)
    : { first: value, second: null };
}

const calendar = (day: Html | string): Html => html` <span class="calendar">(${day})</span>`;

/** A day or an instant as the page's readers print it, and machine-readable; or that it is unknown. */
export function when(value: string | null, lang: string): Html {
  if (value === null) return html`<span class="quiet">${siteLanguage(lang).frame.undated}</span>`;
  const { first, second } = dayIn(value, lang);
  return html`<time datetime="${value}">${first}${second === null ? '' : calendar(second)}</time>`;
}

/** The same in one calendar, for lists in which days stand again and again. */
export function whenShort(value: string | null, lang: string): Html {
  return value === null
    ? when(value, lang)
    : html`<time datetime="${value}">${shortDay(value, lang)}</time>`;
}

/** The same with the day as the source's readers print it, where their calendar is another. */
export function whenAt(value: string | null, sourceLang: string, lang: string): Html {
  if (value === null || value.length < WHOLE_DAY || primaryCode(sourceLang) === primaryCode(lang))
    return when(value, lang);
  const { own } = printedDay(value, sourceLang);
  return own === null
    ? when(value, lang)
    : html`${when(value, lang)}${calendar(inLanguage(own, sourceLang))}`;
}

/** The day in one calendar and plain letters: for drawings. */
export function shortDay(value: string, lang: string): string {
  return dayIn(value, lang).first;
}

/** An instant to the minute, in UTC. */
export function instant(value: string, lang: string): Html {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const date = new Date(value);
  const text = Number.isNaN(date.getTime())
    ? value
    : `${dayIn(value, lang).first}${draftWords(lang).comma}${formatted(date, lang, time)} UTC`;
  return html`<time datetime="${value}">${text}</time>`;
}

/** What fills the slots of words: text, HTML, or the address of a link. */
export type Slots = Readonly<Record<string, Html | string>>;

/** `{slot}`, `[words](link)`, `**what stands out**`: the marks in a language table's words. */
const MARKS = /(\{\w+\}|\[[^\]]*\]\(\w+\)|\*\*[^*]+\*\*)/;

/** Fills words of a language table; text that is filled in is escaped. */
export function filled(words: string, slots: Slots): Html {
  const parts = words.split(MARKS).map((part) => {
    const [, slot] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (slot !== undefined) return slots[slot] ?? part;
    const [, text = '', link] = /^\[([^\]]*)\]\((\w+)\)$/.exec(part) ?? [];
    if (link !== undefined) return html`<a href="${slots[link] ?? ''}">${text}</a>`;
    return part.startsWith('**') ? html`<strong>${part.slice(2, -2)}</strong>` : part;
  });
  return html`${parts}`;
}

/** Several one after another, with the comma of the language. */
export function inList(items: readonly (Html | string)[], lang: string): Html {
  const { comma } = draftWords(lang);
  return html`${items.map((item, at) => html`${at === 0 ? '' : comma}${item}`)}`;
}

/** A reporting chain from the publisher to the speaker: each arrow points at who printed the words. */
export function chainOf(links: readonly Html[], lang: string): Html {
  const arrow = directionOf(lang) === 'rtl' ? ' → ' : ' ← ';
  return html`${links.map((link, at) => html`${at === 0 ? '' : arrow}${link}`)}`;
}
