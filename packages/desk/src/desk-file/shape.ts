/** The shape of `desk.yaml` as people write it (see docs/desk-file.md). */
import { mailSettings } from '@hearsay/post/settings';
import { z } from 'zod';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day: z.ZodType<string> = z.string().refine((value) => {
  if (!DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}, 'expected a day that exists, as YYYY-MM-DD');

const zone = z.string().refine((value) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}, 'expected an IANA time zone such as Europe/London');

const id = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
    'expected an id of letters, digits, points, hyphens and underscores',
  );
const text = z.string().trim().min(1, 'expected a text that is not empty');
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language code such as fa');
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected a country code of two capitals such as GB');
const address = z.url({ protocol: /^https?$/, error: 'expected an http or https address' });
const domain = z
  .string()
  .regex(/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u, 'expected a domain such as dawncourier.example');
const hostAndPort = z
  .string()
  .regex(/^[^\s/]+:\d{1,5}$/, 'expected host:port such as 127.0.0.1:8123');
const names = z
  .record(language, z.array(text).min(1, 'expected at least one name'))
  .refine((value) => Object.keys(value).length > 0, 'expected names in at least one language');

const outlet = z.strictObject({
  id,
  names,
  kind: z
    .enum(['newspaper', 'agency', 'broadcaster', 'site', 'official', 'account'])
    .nullable()
    .default(null),
  country: country.nullable().default(null),
  seat: text.nullable().default(null),
  owner: text.nullable().default(null),
  languages: z.array(language).default([]),
  access: text.nullable().default(null),
  domains: z.array(domain).default([]),
  speaksFor: z.array(id).default([]),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable().default(null),
  leaning: z
    .array(
      z.strictObject({
        label: text,
        from: day.nullable().default(null),
        by: text.nullable().default(null),
        source: address.nullable().default(null),
      }),
    )
    .default([]),
  feeds: z.array(address).default([]),
  sitemaps: z.array(address).default([]),
  pages: z.array(address).default([]),
});

const wikidata = z
  .string()
  .regex(/^Q\d+$/, 'expected a Wikidata id such as Q42')
  .nullable()
  .default(null);

const person = z.strictObject({ id, names, wikidata, speaksFor: z.array(id).default([]) });

const organisation = z.strictObject({
  id,
  names,
  country: country.nullable().default(null),
  wikidata,
  renamed: z.array(z.strictObject({ from: day, names })).default([]),
});

const office = z.strictObject({
  id,
  names,
  of: id.nullable().default(null),
  heads: id.nullable().default(null),
  speaksFor: z.array(id).default([]),
  country: country.nullable().default(null),
  holders: z
    .array(
      z
        .strictObject({
          person: id,
          from: day.nullable().default(null),
          to: day.nullable().default(null),
        })
        .refine(
          ({ from, to }) => from === null || to === null || from <= to,
          'expected `from` not to be after `to`',
        ),
    )
    .default([]),
});

const claim = z.strictObject({
  id,
  question: text,
  asserts: text,
  terms: z.record(language, z.array(text)).default({}),
  actors: z.array(id),
  from: day.nullable().default(null),
  hypotheses: z.array(z.strictObject({ id, says: text })).default([]),
});

export const deskFile = z.strictObject({
  desk: text,
  timezone: zone,
  languages: z.array(language).default([]),
  outlets: z.array(outlet).default([]),
  people: z.array(person).default([]),
  organisations: z.array(organisation).default([]),
  countries: z.array(z.strictObject({ code: country, names })).default([]),
  offices: z.array(office).default([]),
  claims: z.array(claim).default([]),
  folders: z.array(text).default([]),
  clock: z.enum(['now', 'captured']).default('now'),
  network: z
    .strictObject({
      allow: z.array(hostAndPort).default([]),
      hosts: z.record(domain, hostAndPort).default({}),
    })
    .default({ allow: [], hosts: {} }),
  series: z
    .strictObject({ id, title: text, schedule: text.nullable().default(null) })
    .nullable()
    .default(null),
  mail: mailSettings.nullable().default(null),
});

export type DeskFile = z.output<typeof deskFile>;
