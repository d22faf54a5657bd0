/** The fields by which a reader chooses what comes and how often: on signing up, and later. */
import type { Offer, PostLanguage } from '@hearsay/post';
import type { Frequency } from '@hearsay/store';
import { type Html, html } from '../../html.ts';

export interface Chosen {
  readonly language: string | null;
  readonly frequency: Frequency;
  readonly series: readonly string[];
  readonly claims: readonly string[];
}

export const NOTHING_CHOSEN: Chosen = {
  language: null,
  frequency: 'each',
  series: [],
  claims: [],
};

const FREQUENCIES = ['each', 'daily', 'weekly'] as const;
/** One of one is no choice. */
const WORTH_ASKING = 2;

function nameOf(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function boxes(
  name: 'series' | 'claims',
  legend: string,
  hint: string,
  items: readonly { readonly id: string; readonly words: string }[],
  chosen: readonly string[],
): Html {
  return html`<fieldset aria-describedby="${name}-hint"><legend>${legend}</legend>
<p class="quiet" id="${name}-hint">${hint}</p>
${items.map(
  ({ id, words }, at) =>
    html`<div class="choice"><input type="checkbox" id="${name}-${at}" name="${name}" value="${id}"${chosen.includes(id) ? html` checked` : ''}><label for="${name}-${at}"><bdi dir="auto">${words}</bdi></label></div>`,
)}</fieldset>`;
}

/** The fields, in the reader's language, with what is chosen. */
export function choiceFields({ signUp, code }: PostLanguage, offer: Offer, chosen: Chosen): Html {
  const { frequencies } = signUp;
  return html`<fieldset><legend>${signUp.frequency}</legend>
${FREQUENCIES.map(
  (one) =>
    html`<div class="choice"><input type="radio" id="frequency-${one}" name="frequency" value="${one}"${chosen.frequency === one ? html` checked` : ''}><label for="frequency-${one}">${frequencies[one]}</label></div>`,
)}</fieldset>
${
  offer.languages.length < WORTH_ASKING
    ? ''
    : html`<div class="field"><label for="language">${signUp.language}</label>
<select id="language" name="language"><option value="">${signUp.everyLanguage}</option>${offer.languages.map(
        (one) =>
          html`<option value="${one}"${chosen.language === one ? html` selected` : ''}>${nameOf(one, code)}</option>`,
      )}</select></div>`
}
${
  offer.series.length < WORTH_ASKING
    ? ''
    : boxes(
        'series',
        signUp.series,
        signUp.seriesHint,
        offer.series.map(({ id, title }) => ({ id, words: title })),
        chosen.series,
      )
}
${
  offer.claims.length === 0
    ? ''
    : boxes(
        'claims',
        signUp.claims,
        signUp.claimsHint,
        offer.claims.map(({ id, question }) => ({ id, words: question })),
        chosen.claims,
      )
}`;
}
