/** Readers, what they agreed to, what goes out to them and what comes back. */
import type { Migration } from 'kysely/migration';
import { statements } from './statements.ts';

export const mail: Migration = statements([
  `create table subscribers (
    subscriber_id text collate "C" primary key,
    address text not null,
    address_key text not null unique,
    state text not null
      check (state in ('pending', 'active', 'unsubscribed', 'bounced', 'complained')),
    language text,
    frequency text not null check (frequency in ('each', 'daily', 'weekly')),
    series json not null,
    claims json not null,
    locale text not null,
    created timestamptz(3) not null,
    confirmed timestamptz(3),
    ended timestamptz(3)
  )`,
  // What a person agreed to and when: added to, never changed, gone when the person is erased.
  `create table consents (
    id bigint generated always as identity primary key,
    subscriber_id text not null references subscribers on delete cascade,
    at timestamptz(3) not null,
    what text not null check (what in ('asked', 'confirmed', 'imported', 'changed', 'withdrawn')),
    sentence text,
    version text,
    network text,
    detail json not null
  )`,
  `create index consents_by_subscriber on consents (subscriber_id)`,
  `create table mail_tokens (
    token_hash text primary key,
    subscriber_id text not null references subscribers on delete cascade,
    purpose text not null check (purpose in ('confirm', 'manage', 'erase')),
    created timestamptz(3) not null,
    expires timestamptz(3) not null,
    used timestamptz(3)
  )`,
  `create index mail_tokens_by_subscriber on mail_tokens (subscriber_id)`,
  // Kept for a day, to count by: no address stands here.
  `create table sign_ups (
    id bigint generated always as identity primary key,
    at timestamptz(3) not null,
    address_hash text not null,
    network_hash text not null
  )`,
  `create index sign_ups_by_time on sign_ups (at)`,
  // What was given to the readers: an edition, a change of a claim's state.
  `create table releases (
    item text primary key,
    kind text not null check (kind in ('edition', 'change')),
    at timestamptz(3) not null,
    lang text,
    series text,
    claim text,
    day date not null,
    content json not null
  )`,
  // A mail's text, the same for all who get it but for marked places.
  `create table issues (
    issue_id text primary key,
    lang text not null,
    subject text not null,
    html text not null,
    text text not null,
    items json not null,
    made timestamptz(3) not null
  )`,
  `create table deliveries (
    delivery_id text primary key,
    subscriber_id text not null references subscribers on delete cascade,
    kind text not null check (kind in ('issue', 'confirm', 'known', 'data', 'erase')),
    lane text not null check (lane in ('service', 'issues')),
    issue_id text references issues,
    domain text not null,
    state text not null
      check (state in ('queued', 'sending', 'sent', 'refused', 'failed', 'doubt', 'cancelled')),
    attempts integer not null,
    queued timestamptz(3) not null,
    next_try timestamptz(3) not null,
    started timestamptz(3),
    finished timestamptz(3),
    answer text
  )`,
  `create index deliveries_to_do on deliveries (lane, next_try, delivery_id)
    where state in ('queued', 'sending')`,
  `create index deliveries_by_subscriber on deliveries (subscriber_id)`,
  // One reader, one item, one delivery: the key is the promise.
  `create table delivery_items (
    subscriber_id text not null references subscribers on delete cascade,
    item text not null,
    delivery_id text not null references deliveries on delete cascade,
    primary key (subscriber_id, item)
  )`,
  `create index delivery_items_by_item on delivery_items (item)`,
  `create index delivery_items_by_delivery on delivery_items (delivery_id)`,
  `create table bounces (
    id bigint generated always as identity primary key,
    subscriber_id text not null references subscribers on delete cascade,
    delivery_id text,
    at timestamptz(3) not null,
    kind text not null check (kind in ('hard', 'soft', 'complaint')),
    status text,
    detail text,
    source text not null check (source in ('smtp', 'mailbox', 'webhook')),
    report_hash text not null unique
  )`,
  `create index bounces_by_subscriber on bounces (subscriber_id)`,
]);
