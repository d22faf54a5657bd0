/** The form for signing up, and the same form with what was wrong in it. */
import {
  consentSentence,
  type FormFault,
  faultWords,
  type Offer,
  type PostLanguage,
  paths,
  TRAP,
} from '@hearsay/post';
import { type Html, html } from '../../html.ts';
import { type Chosen, choiceFields } from './choices.ts';
import { frame, type ReaderFrame, sentence } from './frame.ts';

export interface SignUpForm {
  readonly address: string;
  readonly consented: boolean;
  readonly chosen: Chosen;
  readonly faults: readonly FormFault[];
}

/** Letters of an address that are shown again; no address has more. */
const MAX_SHOWN = 320;

function faultList({ fault }: PostLanguage, faults: readonly FormFault[]): Html {
  if (faults.length === 0) return html``;
  // Each leads to its field, so that who cannot see the form finds it.
  const fields = { address: 'address', consent: 'consent', choice: 'frequency-each' } as const;
  return html`<div class="faults" role="alert"><h2>${fault.title}</h2><ul>${faults.map(
    (one) => html`<li><a href="#${fields[one.field]}">${faultWords(fault, one)}</a></li>`,
  )}</ul></div>`;
}

/** The page. */
export function signUpPage(
  page: ReaderFrame,
  offer: Offer,
  privacyPage: string,
  form: SignUpForm,
): Html {
  const { language, desk } = page;
  const { signUp, fault } = language;
  const consent = consentSentence(language, desk, privacyPage);
  const required = html`<span class="required">(${signUp.required})</span>`;
  const wrong = (field: FormFault['field']): string | null => {
    const found = form.faults.find((one) => one.field === field);
    return found === undefined ? null : faultWords(fault, found);
  };
  const [address, agreed] = [wrong('address'), wrong('consent')];
  return frame(
    page,
    signUp.title,
    html`<p class="lead">${sentence(signUp.lead, { desk })}</p>
${faultList(language, form.faults)}
<form class="sign-up" method="post" action="${paths.signUp()}">
<input type="hidden" name="lang" value="${language.code}">
<p class="quiet">${signUp.requiredNote}</p>
<div class="field"><label for="address">${signUp.address} ${required}</label>
<input id="address" name="address" type="email" dir="ltr" autocomplete="email" required maxlength="${MAX_SHOWN}" value="${form.address.slice(0, MAX_SHOWN)}" aria-describedby="address-hint"${address === null ? '' : html` aria-invalid="true"`}>
<span class="${address === null ? 'quiet' : 'fault'}" id="address-hint">${address ?? signUp.addressHint}</span></div>
${choiceFields(language, offer, form.chosen)}
<div class="trap" aria-hidden="true"><label for="${TRAP}">${signUp.trap}</label><input id="${TRAP}" name="${TRAP}" type="text" tabindex="-1" autocomplete="off"></div>
<fieldset><legend>${signUp.consentLabel} ${required}</legend>
<div class="choice"><input type="checkbox" id="consent" name="consent" value="yes" required${form.consented ? html` checked` : ''}${agreed === null ? '' : html` aria-invalid="true" aria-describedby="consent-fault"`}><label for="consent">${consent.before}<a href="${privacyPage}">${consent.link}</a>${consent.after}</label></div>
${agreed === null ? '' : html`<p class="fault" id="consent-fault">${agreed}</p>`}
</fieldset>
<button class="main" type="submit">${signUp.submit}</button>
</form>`,
  );
}
