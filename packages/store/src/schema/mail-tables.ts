/**
 * The tables of mail as kysely knows them: who reads, what they agreed to, what went out and what
 * came back. They are small beside the articles, and the queue wants one order: on a Citus cluster
 * they stay on the coordinator, where references between them hold.
 */
import type { ColumnType, Generated } from 'kysely';
import type {
  BounceKind,
  BounceSource,
  ConsentKind,
  DeliveryKind,
  DeliveryLane,
  DeliveryState,
  Frequency,
  ReleaseKind,
  SubscriberState,
  TokenPurpose,
} from '../mail.ts';

/** Written as JSON text, read as a value. */
type Json = ColumnType<unknown, string, string>;
/** Written as an ISO instant, read as a Date. */
type Instant = ColumnType<Date, string, string>;
type NullableInstant = ColumnType<Date | null, string | null, string | null>;

export interface MailTables {
  subscribers: {
    subscriber_id: string;
    address: string;
    /** The address in the one form under which it is found again. */
    address_key: string;
    state: SubscriberState;
    /** Language of the editions wanted; null is every one. */
    language: string | null;
    frequency: Frequency;
    /** Ids of series; none is every one. */
    series: Json;
    /** Claim id to the day from which its changes are wanted. */
    claims: Json;
    /** Language in which the desk writes to this reader. */
    locale: string;
    created: Instant;
    confirmed: NullableInstant;
    ended: NullableInstant;
  };
  consents: {
    id: Generated<string>;
    subscriber_id: string;
    at: Instant;
    what: ConsentKind;
    sentence: string | null;
    version: string | null;
    network: string | null;
    detail: Json;
  };
  mail_tokens: {
    token_hash: string;
    subscriber_id: string;
    purpose: TokenPurpose;
    created: Instant;
    expires: Instant;
    used: NullableInstant;
  };
  sign_ups: {
    id: Generated<string>;
    at: Instant;
    address_hash: string;
    network_hash: string;
  };
  releases: {
    item: string;
    kind: ReleaseKind;
    at: Instant;
    lang: string | null;
    series: string | null;
    claim: string | null;
    day: ColumnType<string, string, string>;
    content: Json;
  };
  issues: {
    issue_id: string;
    lang: string;
    subject: string;
    html: string;
    text: string;
    items: Json;
    made: Instant;
  };
  deliveries: {
    delivery_id: string;
    subscriber_id: string;
    kind: DeliveryKind;
    lane: DeliveryLane;
    issue_id: string | null;
    domain: string;
    state: DeliveryState;
    attempts: number;
    queued: Instant;
    next_try: Instant;
    started: NullableInstant;
    finished: NullableInstant;
    answer: string | null;
  };
  delivery_items: {
    subscriber_id: string;
    item: string;
    delivery_id: string;
  };
  bounces: {
    id: Generated<string>;
    subscriber_id: string;
    delivery_id: string | null;
    at: Instant;
    kind: BounceKind;
    status: string | null;
    detail: string | null;
    source: BounceSource;
    /** SHA-256 of the report: the same one read again counts once. */
    report_hash: string;
  };
}
