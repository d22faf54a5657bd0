/** Small pieces of HTML that every page uses: escaping, direction, dates, links. */
import { clean, printedDay } from '@hearsay/compose';
import { directionOf } from '@hearsay/text';
import { html as escaping, raw } from 'hono/html';

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

/** English, day first, as analysts of most countries write it; by how much of the date is known. */
const FORMATS = new Map(
  (
    [
      [4, { year: 'numeric' }],
      [7, { year: 'numeric', month: 'long' }],
      [10, { year: 'numeric', month: 'long', day: 'numeric' }],
    ] as const
  ).map(([length, options]) => [
    length as number,
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  ]),
);

function dayText(value: string): string {
  const day = value.slice(0, 10);
  const date = new Date(`${day.padEnd(10, '-01'.repeat(2)).slice(0, 10)}T00:00:00Z`);
  const format = FORMATS.get(day.length);
  return format === undefined || Number.isNaN(date.getTime()) ? value : format.format(date);
}

/** A day or an instant, readable and machine-readable; what is unknown is said to be. */
export function when(value: string | null): Html {
  if (value === null) return html`<span class="quiet">undated</span>`;
  return html`<time datetime="${value}">${dayText(value)}</time>`;
}

/** The same with the day as the source's readers print it, where their calendar is another. */
export function whenAt(value: string | null, sourceLang: string): Html {
  if (value === null || value.length < 10) return when(value);
  const { own } = printedDay(value, sourceLang);
  return own === null
    ? when(value)
    : html`${when(value)} <span class="calendar">(${inLanguage(own, sourceLang)})</span>`;
}

/** An instant to the minute, in UTC. */
export function instant(value: string): Html {
  const text = `${dayText(value)}, ${value.slice(11, 16)} UTC`;
  return html`<time datetime="${value}">${text}</time>`;
}

/** Fills `{slot}` in words of a language table; what is filled in may be HTML. */
export function filled(words: string, slots: Readonly<Record<string, Html | string>>): Html {
  const parts = words.split(/(\{\w+\})/);
  return html`${parts.map((part) => slots[part.slice(1, -1)] ?? part)}`;
}
