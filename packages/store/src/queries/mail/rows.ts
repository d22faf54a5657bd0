/** Rows of the mail tables as the values the port speaks of. */
import type { Insertable, Selectable } from 'kysely';
import { plain } from '../../database.ts';
import type { Consent, Preferences, Subscriber } from '../../mail.ts';
import type { MailTables } from '../../schema/mail-tables.ts';

export const instant = (date: Date | null): string | null => date?.toISOString() ?? null;
export const plainOrNull = (text: string | null): string | null =>
  text === null ? null : plain(text);

export function subscriberOf(row: Selectable<MailTables['subscribers']>): Subscriber {
  return {
    id: row.subscriber_id,
    address: row.address,
    key: row.address_key,
    state: row.state,
    language: row.language,
    frequency: row.frequency,
    series: row.series as Subscriber['series'],
    claims: row.claims as Subscriber['claims'],
    locale: row.locale,
    created: row.created.toISOString(),
    confirmed: instant(row.confirmed),
    ended: instant(row.ended),
  };
}

/** The columns that hold what a reader wants. */
export function preferenceColumns(
  preferences: Preferences,
): Pick<
  Insertable<MailTables['subscribers']>,
  'series' | 'claims' | 'language' | 'frequency' | 'locale'
> {
  const { series, claims, language, frequency, locale } = preferences;
  return {
    series: JSON.stringify(series),
    claims: JSON.stringify(claims),
    language: plainOrNull(language),
    frequency,
    locale: plain(locale),
  };
}

export function consentOf(row: Selectable<MailTables['consents']>): Consent {
  const { at, what, sentence, version, network, detail } = row;
  return { at: at.toISOString(), what, sentence, version, network, detail };
}

export function consentColumns(
  subscriberId: string,
  consent: Consent,
): Insertable<MailTables['consents']> {
  return {
    subscriber_id: subscriberId,
    at: consent.at,
    what: consent.what,
    sentence: plainOrNull(consent.sentence),
    version: plainOrNull(consent.version),
    network: plainOrNull(consent.network),
    detail: JSON.stringify(consent.detail ?? null),
  };
}
