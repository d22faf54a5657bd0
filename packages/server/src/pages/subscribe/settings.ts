/** A reader's settings, behind a secret link: what comes, leaving, and one's data. */
import { hiddenAddress, type Offer, paths } from '@hearsay/post';
import type { Subscriber } from '@hearsay/store';
import { type Html, html } from '../../html.ts';
import { choiceFields } from './choices.ts';
import { frame, type ReaderFrame, sentence } from './frame.ts';

/** What was just done, where something was. */
export type Done = 'saved' | 'data' | 'erase' | null;

export const doneOf = (value: string | undefined): Done =>
  value === 'saved' || value === 'data' || value === 'erase' ? value : null;

/** The page. The address is shown with most of its letters hidden: mails are passed on. */
export function settingsPage(
  page: ReaderFrame,
  offer: Offer,
  reader: Subscriber,
  secret: string,
  done: Done,
): Html {
  const { language, desk } = page;
  const { page: words } = language;
  const address = hiddenAddress(reader.address);
  const action = paths.settings(secret);
  const said = { saved: words.saved, data: words.dataSent, erase: words.eraseSent };
  const section = (id: string, title: string, text: Html, button: Html): Html =>
    html`<section class="apart" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<form class="sign-up" method="post" action="${id === 'leave' ? paths.unsubscribe(secret) : action}"><p>${text}</p>${button}</form></section>`;
  return frame(
    page,
    words.settingsTitle,
    html`<p class="lead">${sentence(words.settingsFor, { address })}</p>
${done === null ? '' : html`<p class="done" role="status">${said[done]}</p>`}
<form class="sign-up" method="post" action="${action}">
${choiceFields(language, offer, { ...reader, claims: Object.keys(reader.claims) })}
<button class="main" type="submit" name="do" value="save">${words.save}</button>
</form>
${section(
  'leave',
  words.leaveTitle,
  sentence(words.leave, { desk, address }),
  html`<button type="submit" name="confirm" value="yes">${words.leaveButton}</button>`,
)}
${section(
  'data',
  words.dataTitle,
  html`${words.data}`,
  html`<button type="submit" name="do" value="data">${words.dataButton}</button>`,
)}
${section(
  'erase',
  words.eraseTitle,
  html`${words.erase}`,
  html`<button type="submit" name="do" value="erase">${words.eraseButton}</button>`,
)}`,
  );
}
