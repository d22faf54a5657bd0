/** The part of the store's port that keeps readers, consents, deliveries and bounces. */
import type { Failure } from './failure.ts';
import type { Written } from './written.ts';

/** `pending`: asked, not yet confirmed; the last three get nothing any more. */
export type SubscriberState = 'pending' | 'active' | 'unsubscribed' | 'bounced' | 'complained';
export type Frequency = 'each' | 'daily' | 'weekly';
export type ConsentKind = 'asked' | 'confirmed' | 'imported' | 'changed' | 'withdrawn';
export type TokenPurpose = 'confirm' | 'manage' | 'erase';
export type ReleaseKind = 'edition' | 'change';
/** `issue` is what readers subscribed to; the others answer what a person just asked for. */
export type DeliveryKind = 'issue' | 'confirm' | 'known' | 'data' | 'erase';
/** Two queues, so that nobody waits for a confirmation behind ten thousand editions. */
export type DeliveryLane = 'service' | 'issues';
/**
 * `sending` is set before the first byte goes to the mail server. A sender that dies there leaves
 * `doubt`: the mail may have gone out, and is not sent again unless a person says so. `refused`: the
 * server would not take it; `failed`: it was tried as often as is sensible.
 */
export type DeliveryState =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'refused'
  | 'failed'
  | 'doubt'
  | 'cancelled';
export type BounceKind = 'hard' | 'soft' | 'complaint';
export type BounceSource = 'smtp' | 'mailbox' | 'webhook';

export interface Preferences {
  /** Ids of series; none is every one. */
  readonly series: readonly string[];
  /** Claim id to the ISO day from which its changes are wanted. */
  readonly claims: Readonly<Record<string, string>>;
  /** Language of the editions wanted; null is every one. */
  readonly language: string | null;
  readonly frequency: Frequency;
  /** Language in which the desk writes to this reader. */
  readonly locale: string;
}

export interface Subscriber extends Preferences {
  readonly id: string;
  readonly address: string;
  readonly key: string;
  readonly state: SubscriberState;
  /** UTC instants. */
  readonly created: string;
  readonly confirmed: string | null;
  readonly ended: string | null;
}

/** One line of what a person agreed to, or took back. */
export interface Consent {
  /** UTC instant. */
  readonly at: string;
  readonly what: ConsentKind;
  /** The sentence as it was shown, and its version. */
  readonly sentence: string | null;
  readonly version: string | null;
  /** The network it came from, shortened so that it names no single machine. */
  readonly network: string | null;
  readonly detail: unknown;
}

export interface SignUp {
  /** The id for a reader who is new. */
  readonly id: string;
  readonly address: string;
  readonly key: string;
  readonly domain: string;
  readonly at: string;
  readonly preferences: Preferences;
  readonly consent: Omit<Consent, 'at' | 'what' | 'detail'>;
  /** The id for the mail that answers. */
  readonly deliveryId: string;
}

/** Sign-ups before this one, in the windows asked for. */
export interface SignUpCounts {
  readonly address: { readonly short: number; readonly day: number };
  readonly network: { readonly short: number; readonly day: number };
  readonly desk: { readonly short: number };
}

export interface Imported {
  readonly subscriber: Omit<Subscriber, 'id'>;
  readonly consents: readonly Consent[];
}
/** `kept-out`: this reader is known to want nothing, or to be unreachable, and stays so. */
export type ImportOutcome = 'added' | 'known' | 'kept-out';

/** What readers are sent once it is released: an edition, or a change of a claim's state. */
export interface Release {
  /** `edition/NAME` or `change/HASH`. */
  readonly item: string;
  readonly kind: ReleaseKind;
  /** UTC instant. */
  readonly at: string;
  readonly lang: string | null;
  readonly series: string | null;
  readonly claim: string | null;
  /** ISO day of the edition or the change. */
  readonly day: string;
  readonly content: unknown;
}

/** A mail's text, the same for all its readers but for marked places that the sender fills. */
export interface Issue {
  readonly id: string;
  readonly lang: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly items: readonly string[];
  /** UTC instant. */
  readonly made: string;
}

export interface NewDelivery {
  readonly id: string;
  readonly subscriberId: string;
  readonly domain: string;
  readonly queued: string;
  readonly issueId: string;
  readonly items: readonly string[];
}

/** A delivery that has begun: this process, and no other, now hands it to the mail server. */
export interface Begun {
  readonly id: string;
  readonly subscriberId: string;
  readonly address: string;
  readonly locale: string;
  readonly kind: DeliveryKind;
  readonly issueId: string | null;
  readonly domain: string;
  readonly attempts: number;
}

export interface Settled {
  readonly id: string;
  readonly state: Exclude<DeliveryState, 'sending' | 'cancelled'>;
  readonly answer: string | null;
  /** When a queued one may be tried again. */
  readonly nextTry: string | null;
}

export interface Bounce {
  readonly deliveryId: string;
  readonly at: string;
  readonly kind: BounceKind;
  /** Enhanced status code (RFC 3463), as `5.1.1`. */
  readonly status: string | null;
  readonly detail: string | null;
  readonly source: BounceSource;
  readonly reportHash: string;
}

export interface DeliveryReport {
  readonly counts: Readonly<Partial<Record<DeliveryState, number>>>;
  /** Deliveries of which nobody knows whether they arrived; at most as many as asked for. */
  readonly doubtful: readonly { readonly address: string; readonly started: string | null }[];
}

/** All that is kept of one person. */
export interface PersonData {
  readonly subscriber: Subscriber;
  readonly consents: readonly Consent[];
  readonly deliveries: readonly {
    readonly kind: DeliveryKind;
    readonly state: DeliveryState;
    readonly items: readonly string[];
    readonly queued: string;
    readonly finished: string | null;
    readonly answer: string | null;
  }[];
  readonly bounces: readonly Omit<Bounce, 'deliveryId' | 'reportHash'>[];
}

/** What the sender needs to know before it gives a reader something. */
export interface Mailed {
  readonly items: ReadonlySet<string>;
  /** UTC instant of the last issue queued. */
  readonly last: string | null;
}

type Answer<T> = Promise<T | Failure>;

export interface SubscriberStore {
  /** By the address's key, or by id. */
  subscriber(
    where: { readonly key: string } | { readonly id: string },
  ): Answer<{ readonly subscriber: Subscriber | null }>;
  /** Readers by id, after `after`. */
  subscribers(page: {
    readonly after: string | null;
    readonly limit: number;
    readonly state?: SubscriberState;
  }): Answer<{ readonly subscribers: readonly Subscriber[] }>;
  subscriberCounts(): Answer<{
    readonly counts: Readonly<Partial<Record<SubscriberState, number>>>;
  }>;
  /** Notes a sign-up and says how many there were before it. */
  noteSignUp(signUp: {
    readonly at: string;
    readonly addressHash: string;
    readonly networkHash: string;
    /** UTC instants: begin of the short window and of the day. */
    readonly since: { readonly short: string; readonly day: string };
  }): Answer<{ readonly before: SignUpCounts }>;
  /** Keeps the wish and queues the mail that answers it; an active reader's wishes stay as they are. */
  signUp(signUp: SignUp): Answer<Written>;
  /** Uses up a token for confirming. */
  confirm(given: {
    readonly tokenHash: string;
    readonly at: string;
    readonly network: string | null;
  }): Answer<{
    readonly outcome: 'confirmed' | 'again' | 'expired' | 'unknown';
    readonly subscriber: Subscriber | null;
  }>;
  /** The reader a token stands for, while it is valid for the purpose; a used one is not. */
  tokenReader(given: {
    readonly tokenHash: string;
    readonly purpose: TokenPurpose;
    readonly at: string;
  }): Answer<{
    readonly outcome: 'valid' | 'expired' | 'unknown';
    readonly subscriber: Subscriber | null;
  }>;
  changePreferences(
    id: string,
    preferences: Preferences,
    noted: { readonly at: string; readonly network: string | null },
  ): Answer<Written>;
  /** Ends an active or pending subscription; what waits for this reader is cancelled. */
  endSubscription(
    id: string,
    end: {
      readonly state: Exclude<SubscriberState, 'pending' | 'active'>;
      readonly at: string;
      readonly network: string | null;
      readonly why: string;
    },
  ): Answer<Written>;
  /** Queues a mail that answers what a reader asked for. */
  queueService(given: {
    readonly id: string;
    readonly subscriberId: string;
    readonly kind: Exclude<DeliveryKind, 'issue'>;
    readonly domain: string;
    readonly at: string;
  }): Answer<Written>;
  /** Removes all that is kept of a person. */
  eraseSubscriber(id: string): Answer<Written>;
  personData(id: string): Answer<{ readonly data: PersonData | null }>;
  /** One transaction for all; the outcomes in the order given. */
  importSubscribers(
    rows: readonly (Imported & { readonly id: string })[],
  ): Answer<{ readonly outcomes: readonly ImportOutcome[] }>;
  consentsOf(
    ids: readonly string[],
  ): Answer<{ readonly consents: ReadonlyMap<string, readonly Consent[]> }>;
  /** Takes away what is no longer needed. UTC instants. */
  pruneMail(before: {
    readonly pending: string;
    readonly signUps: string;
    readonly now: string;
  }): Answer<Written>;
}

export interface DeliveryStore {
  /** Those not released before; each keeps its first moment. */
  release(releases: readonly Release[]): Answer<Written>;
  /** Released since an instant, oldest first. */
  releases(since: string): Answer<{ readonly releases: readonly Release[] }>;
  keepIssue(issue: Issue): Answer<Written>;
  issue(id: string): Answer<{ readonly issue: Issue | null }>;
  /** What these readers got or will get. */
  mailed(ids: readonly string[]): Answer<{ readonly mailed: ReadonlyMap<string, Mailed> }>;
  /** Queues deliveries; one of which the reader has any item already is left out. */
  queueDeliveries(deliveries: readonly NewDelivery[]): Answer<{ readonly queued: number }>;
  /** Queued deliveries whose time has come, in order, without those of some domains. */
  waiting(asked: {
    readonly lane: DeliveryLane;
    readonly at: string;
    readonly limit: number;
    readonly withoutDomains: readonly string[];
    readonly without: readonly string[];
  }): Answer<{
    readonly waiting: readonly {
      readonly id: string;
      readonly domain: string;
      readonly kind: DeliveryKind;
    }[];
  }>;
  /** The soonest moment at which something of this lane may be tried; null where nothing waits. */
  nextTry(lane: DeliveryLane): Answer<{ readonly at: string | null }>;
  /**
   * Marks deliveries as being sent and keeps the hash of the secret each will carry, on the disk
   * before it returns. What is no longer wanted is cancelled and not given back.
   */
  begin(
    deliveries: readonly {
      readonly id: string;
      readonly tokenHash: string;
      readonly expires: string;
    }[],
    at: string,
  ): Answer<{ readonly begun: readonly Begun[] }>;
  settle(settled: readonly Settled[], at: string): Answer<Written>;
  /** What a dead sender left half done is in doubt from now on. Only the one sender may call it. */
  doubtUnfinished(lane: DeliveryLane, at: string): Answer<{ readonly doubtful: number }>;
  /** Puts deliveries in doubt back into the queue: their readers may get them twice. */
  retryDoubtful(item: string, at: string): Answer<{ readonly queued: number }>;
  /** Of one item, or of all issues. */
  deliveryReport(item: string | null, limit: number): Answer<{ readonly report: DeliveryReport }>;
  /** Keeps a bounce; `soft` counts this reader's soft ones in a row since the last mail that arrived. */
  recordBounce(
    bounce: Bounce,
    since: string,
  ): Answer<{
    readonly outcome: 'recorded' | 'known' | 'unknown';
    readonly subscriber: Subscriber | null;
    readonly soft: number;
  }>;
}

export interface MailStore extends SubscriberStore, DeliveryStore {}
