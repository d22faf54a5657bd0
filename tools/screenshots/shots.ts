/** Which pages are shown in the docs, at which size and in which colours. */

export interface Shot {
  readonly name: string;
  /** On the site; `mail` is the edition as it is sent. `{day}` and `{fa}` are filled in. */
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly colours: 'light' | 'dark';
}

const DESKTOP = { width: 1100, height: 800 };
const PHONE = { width: 390, height: 800 };
/** As far as the reader of a claim scrolls for its positions. */
const LONG_PHONE = { width: 390, height: 1450 };
const PREVIEW = { width: 1200, height: 630 };
const MAIL = { width: 700, height: 700 };

export const SHOTS: readonly Shot[] = [
  { name: 'home', path: '/', size: DESKTOP, colours: 'light' },
  { name: 'home-phone-dark', path: '/', size: PHONE, colours: 'dark' },
  { name: 'edition', path: '/editions/who-speaks', size: DESKTOP, colours: 'light' },
  { name: 'edition-draft', path: '/editions/{day}', size: DESKTOP, colours: 'dark' },
  { name: 'edition-fa', path: '/editions/rahbar', size: DESKTOP, colours: 'light' },
  { name: 'edition-fa-phone-dark', path: '/editions/rahbar', size: PHONE, colours: 'dark' },
  { name: 'claim', path: '/claims/talks-approved', size: DESKTOP, colours: 'light' },
  { name: 'claim-phone', path: '/claims/talks-approved', size: LONG_PHONE, colours: 'light' },
  { name: 'claim-fa', path: '/claims/talks-approved?lang=fa', size: DESKTOP, colours: 'light' },
  { name: 'statement-fa', path: '/statements/{fa}?lang=fa', size: DESKTOP, colours: 'light' },
  { name: 'outlet-dark', path: '/who/harbor-post', size: DESKTOP, colours: 'dark' },
  { name: 'corrections', path: '/corrections', size: DESKTOP, colours: 'light' },
  { name: 'preview-fa', path: '/social/editions/rahbar.png', size: PREVIEW, colours: 'light' },
  { name: 'mail-fa', path: 'mail', size: MAIL, colours: 'light' },
];
