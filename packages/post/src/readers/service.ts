/**
 * What readers do on the pages: sign up, confirm, choose, leave, ask for their data, have it erased.
 * No answer to somebody without a secret tells whether an address is known here.
 */
import type { Failure, MailStore, Preferences, Subscriber } from '@hearsay/store';
import { zonedDay } from '@hearsay/text';
import type { Sender } from '../issues/footer.ts';
import type { FaultWords, PostLanguage } from '../languages/language.ts';
import { type AddressFault, readAddress } from '../rules/address.ts';
import { DAY_WINDOW, SHORT_WINDOW, signUpVerdict } from '../rules/limits.ts';
import { digest, newNumber, secretHash } from '../rules/secret.ts';
import type { MailSettings } from '../settings.ts';
import { consentSentence } from './consent.ts';
import { type Form, fieldOf, type Offer, readWishes } from './wishes.ts';

export interface ReaderParts {
  readonly store: MailStore;
  readonly settings: MailSettings;
  readonly sender: Sender;
  /** IANA zone of the desk. */
  readonly zone: string;
  readonly offer: () => Promise<Offer>;
  readonly now: () => Date;
  /** Told that an answer waits to be sent. */
  readonly onQueued: () => void;
}

/** Which sentence of the fault table applies to a form. */
export type FormFault =
  | { readonly field: 'address'; readonly fault: AddressFault }
  | { readonly field: 'consent' }
  | { readonly field: 'choice' };

export type SignUpAnswer = 'sent' | 'too-often' | { readonly faults: readonly FormFault[] };

/** The words for a fault. */
export function faultWords(words: FaultWords, fault: FormFault): string {
  if (fault.field === 'address') return words.address[fault.fault];
  return fault.field === 'consent' ? words.consentMissing : words.choice;
}

/** The field that people do not see: what fills it in is no person. */
export const TRAP = 'website';

/** Who never confirmed is forgotten after a week. */
const PENDING = 7 * DAY_WINDOW;

export type LinkAnswer =
  | { readonly outcome: 'valid'; readonly reader: Subscriber }
  | { readonly outcome: 'expired' | 'unknown'; readonly reader: null };

const NOBODY = { outcome: 'unknown', reader: null } as const;

/** The reader's side of the desk. Every method answers a failure of the store as it is. */
export function readerService(parts: ReaderParts) {
  const { store, settings, sender, zone, offer, now, onQueued } = parts;

  async function readerOf(
    secret: string,
    purpose: 'confirm' | 'manage' | 'erase',
  ): Promise<LinkAnswer | Failure> {
    const tokenHash = secretHash(secret);
    if (tokenHash === null) return NOBODY;
    const found = await store.tokenReader({ tokenHash, purpose, at: now().toISOString() });
    if ('error' in found) return found;
    const { outcome, subscriber } = found;
    return outcome === 'valid' && subscriber !== null
      ? { outcome, reader: subscriber }
      : { outcome: outcome === 'valid' ? 'unknown' : outcome, reader: null };
  }

  async function queue(
    reader: Subscriber,
    kind: 'data' | 'erase',
  ): Promise<{ readonly changed: boolean } | Failure> {
    const queued = await store.queueService({
      id: newNumber(),
      subscriberId: reader.id,
      kind,
      domain: reader.key.slice(reader.key.lastIndexOf('@') + 1),
      at: now().toISOString(),
    });
    onQueued();
    return queued;
  }

  return {
    settings,
    sender,
    offer,

    /** Takes a sign-up in. `sent` is also the answer where nothing is sent, and why is not told. */
    async signUp(
      form: Form,
      language: PostLanguage,
      network: string,
    ): Promise<SignUpAnswer | Failure> {
      const typed = readAddress(fieldOf(form, 'address'));
      const moment = now();
      const at = moment.toISOString();
      const wishes = readWishes(form, await offer(), language.code, zonedDay(at, zone));
      const faults: FormFault[] = [];
      if ('fault' in typed) faults.push({ field: 'address', fault: typed.fault });
      if (fieldOf(form, 'consent') !== 'yes') faults.push({ field: 'consent' });
      if (wishes === null) faults.push({ field: 'choice' });
      if ('fault' in typed || wishes === null || faults.length > 0) return { faults };
      if (fieldOf(form, TRAP) !== '') return 'sent';
      const counted = await store.noteSignUp({
        at,
        addressHash: digest(`address ${typed.mailbox}`),
        networkHash: digest(`network ${network}`),
        since: {
          short: new Date(moment.getTime() - SHORT_WINDOW).toISOString(),
          day: new Date(moment.getTime() - DAY_WINDOW).toISOString(),
        },
      });
      if ('error' in counted) return counted;
      const verdict = signUpVerdict(counted.before);
      if (verdict !== 'pass') return verdict === 'refuse' ? 'too-often' : 'sent';
      const { sentence, version } = consentSentence(language, sender.desk, settings.privacy);
      const { address, key, domain } = typed;
      const kept = await store.signUp({
        id: newNumber(),
        address,
        key,
        domain,
        at,
        preferences: wishes,
        consent: { sentence, version, network },
        deliveryId: newNumber(),
      });
      if ('error' in kept) return kept;
      onQueued();
      return 'sent';
    },

    /** Whom a link to confirm stands for; asking changes nothing. */
    toConfirm: (secret: string) => readerOf(secret, 'confirm'),

    /** The click that confirms. `again`: this link did so already. */
    async confirm(
      secret: string,
      network: string,
    ): Promise<
      | {
          readonly outcome: 'confirmed' | 'again' | 'expired' | 'unknown';
          readonly reader: Subscriber | null;
        }
      | Failure
    > {
      const tokenHash = secretHash(secret);
      if (tokenHash === null) return NOBODY;
      const done = await store.confirm({ tokenHash, at: now().toISOString(), network });
      if ('error' in done) return done;
      return { outcome: done.outcome, reader: done.subscriber };
    },

    /** Whom a link to the settings stands for. */
    reader: (secret: string) => readerOf(secret, 'manage'),

    /** Changes what a reader gets; null where the form holds what is not offered. */
    async change(
      reader: Subscriber,
      form: Form,
      network: string,
    ): Promise<{ readonly changed: Preferences } | null | Failure> {
      const at = now().toISOString();
      const wishes = readWishes(
        form,
        await offer(),
        reader.locale,
        zonedDay(at, zone),
        reader.claims,
      );
      if (wishes === null) return null;
      const kept = await store.changePreferences(reader.id, wishes, { at, network });
      return 'error' in kept ? kept : { changed: wishes };
    },

    /** Whom a link to leave stands for: every mail's secret does, whatever else it is for. */
    async toLeave(secret: string): Promise<LinkAnswer | Failure> {
      let last: LinkAnswer | Failure = NOBODY;
      for (const purpose of ['manage', 'confirm', 'erase'] as const) {
        const found = await readerOf(secret, purpose);
        if ('error' in found || found.outcome === 'valid') return found;
        if (found.outcome === 'expired') last = found;
      }
      return last;
    },

    /** Ends the subscription; doing it again changes nothing. */
    leave: (reader: Subscriber, why: string, network: string) =>
      store.endSubscription(reader.id, {
        state: 'unsubscribed',
        at: now().toISOString(),
        network,
        why,
      }),

    /** Mails a reader's data to the reader's own address: a link alone shows nothing of it. */
    sendData: (reader: Subscriber) => queue(reader, 'data'),
    /** Mails the link that erases to the reader's own address. */
    sendErase: (reader: Subscriber) => queue(reader, 'erase'),

    toErase: (secret: string) => readerOf(secret, 'erase'),
    erase: (reader: Subscriber) => store.eraseSubscriber(reader.id),

    /** Forgets who never confirmed, and the counts of yesterday. */
    async tidy(): Promise<Failure | null> {
      const moment = now().getTime();
      const pruned = await store.pruneMail({
        pending: new Date(moment - PENDING).toISOString(),
        signUps: new Date(moment - DAY_WINDOW).toISOString(),
        now: new Date(moment).toISOString(),
      });
      return 'error' in pruned ? pruned : null;
    },
  };
}

export type ReaderService = ReturnType<typeof readerService>;

/** An address with most of its letters hidden, for a page that somebody else may see. */
export function hiddenAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}
