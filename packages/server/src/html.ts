/** Small pieces of HTML that every page uses: escaping, direction, dates, links. */
import { directionOf } from '@hearsay/text';
import { html, raw } from 'hono/html';

export { html, raw };

/** Escaped HTML, as `html` gives it. */
export type Html = ReturnType<typeof html>;

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

/** A day or an instant, readable and machine-readable; what is unknown is said to be. */
export function when(value: string | null): Html {
  if (value === null) return html`<span class="quiet">undated</span>`;
  const day = value.slice(0, 10);
  const date = new Date(`${day.padEnd(10, '-01'.repeat(2)).slice(0, 10)}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    day.length === 4
      ? { year: 'numeric' }
      : day.length === 7
        ? { year: 'numeric', month: 'long' }
        : { year: 'numeric', month: 'long', day: 'numeric' };
  const text = Number.isNaN(date.getTime())
    ? value
    : new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
  return html`<time datetime="${value}">${text}</time>`;
}

/** Joins pieces of HTML without anything between them. */
export function each<T>(items: readonly T[], piece: (item: T, index: number) => Html): Html {
  return html`${items.map(piece)}`;
}
