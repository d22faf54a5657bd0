/** The mails that answer what a person just asked for. */
import type { DeliveryKind, PersonData } from '@hearsay/store';
import { postLanguage } from '../languages/index.ts';
import { filled } from '../languages/language.ts';
import { personOf } from '../readers/person.ts';
import type { Sender } from './footer.ts';
import { plainWords } from './isolate.ts';
import { type MailBody, writeLetter } from './letter.ts';

export interface ServiceMail extends MailBody {
  readonly subject: string;
  readonly attachment: {
    readonly name: string;
    readonly type: string;
    readonly content: string;
  } | null;
}

/** How long links of these mails work. */
export const LINK_HOURS = { confirm: 48, erase: 24 } as const;

export interface ServiceLinks {
  readonly confirm: string;
  readonly manage: string;
  readonly erase: string;
}

/** Writes the mail of a kind in a language; `data` is what is kept of the person, where asked for. */
export function serviceMail(
  kind: Exclude<DeliveryKind, 'issue'>,
  locale: string,
  sender: Sender,
  links: ServiceLinks,
  data: PersonData | null,
): ServiceMail {
  const { code, mail } = postLanguage(locale);
  const { desk, postal } = sender;
  const fill = (sentence: string, hours = 0): string =>
    filled(sentence, { desk, hours: String(hours) });
  const letter = (
    subject: string,
    words: string,
    button: { readonly label: string; readonly href: string } | null,
    after: readonly string[],
  ): ServiceMail => {
    const heading = fill(subject);
    const body = { lang: code, heading, paragraphs: [fill(words)], button, after, postal };
    return { subject: plainWords(heading), ...writeLetter(body), attachment: null };
  };
  switch (kind) {
    case 'confirm':
      return letter(
        mail.confirmSubject,
        mail.confirm,
        { label: mail.confirmButton, href: links.confirm },
        [fill(mail.confirmIgnore, LINK_HOURS.confirm)],
      );
    case 'known':
      return letter(mail.knownSubject, mail.known, { label: mail.settings, href: links.manage }, [
        mail.knownIgnore,
      ]);
    case 'erase':
      return letter(mail.eraseSubject, mail.erase, { label: mail.eraseButton, href: links.erase }, [
        fill(mail.eraseIgnore, LINK_HOURS.erase),
      ]);
    case 'data':
      return {
        ...letter(mail.dataSubject, mail.data, null, []),
        attachment: {
          name: 'hearsay-data.json',
          type: 'application/json',
          content: `${JSON.stringify(data === null ? null : personOf(data, desk), null, 2)}\n`,
        },
      };
  }
}
