/** What the desk file says of mail, under `mail:` (docs/subscribers.md goes through it). */
import { z } from 'zod';
import { readAddress, readMailbox } from './rules/address.ts';

const text = z.string().trim().min(1, 'expected a text that is not empty');
const address = z
  .string()
  .refine((value) => 'address' in readAddress(value), 'expected a mail address');
const mailbox = z
  .string()
  .refine(
    (value) => readMailbox(value) !== null,
    'expected a mail address, or a name and an address as in: Strait Review <review@desk.example>',
  );
const web = z.url({ protocol: /^https?$/, error: 'expected an http or https address' });
const variable = z
  .string()
  .regex(/^[A-Z_][A-Z0-9_]*$/, 'expected the name of an environment variable, in capitals');

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const smtp = z
  .strictObject({
    host: text,
    port: z.number().int().min(1).max(65_535).default(587),
    /** `tls` from the first byte (port 465), `starttls` (587), or `none` on a machine of one's own. */
    security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
    user: text.nullable().default(null),
    /** The password itself never stands in the desk file. */
    passwordEnv: variable.default('HEARSAY_SMTP_PASSWORD'),
  })
  .refine(
    ({ security, host, user }) => security !== 'none' || user === null || LOOPBACK.test(host),
    'expected security tls or starttls: a password would go over the network in the open',
  );

/** More connections than this are taken for an attack by most servers. */
const MAX_CONNECTIONS = 50;
const rate = z.strictObject({
  /** Mails a second, of all and to one domain. */
  perSecond: z.number().positive().default(100),
  perDomain: z.number().positive().default(10),
  /** Domains that take more, or less. */
  domains: z.record(z.string(), z.number().positive()).default({}),
  connections: z.number().int().min(1).max(MAX_CONNECTIONS).default(5),
});

export const mailSettings = z.strictObject({
  from: mailbox,
  /** The public address of the site: links in mails lead there. */
  site: web.transform((value) => value.replace(/\/+$/, '')),
  /** What the consent sentence links to. */
  privacy: web,
  replyTo: address.nullable().default(null),
  /** The sender's postal address, which many countries ask for in every mail. */
  postal: text.nullable().default(null),
  smtp,
  dkim: z
    .strictObject({
      domain: text,
      selector: z.string().regex(/^[A-Za-z0-9._-]+$/, 'expected a DKIM selector'),
      /** Private key in PEM, beside the desk file. */
      keyFile: text,
    })
    .nullable()
    .default(null),
  rate: rate.default({ perSecond: 100, perDomain: 10, domains: {}, connections: 5 }),
  bounces: z
    .strictObject({
      /** Reports come back to this address, with the mail's number after a plus sign. */
      address: address.nullable().default(null),
      /** Where set, `POST /hooks/bounces` takes reports signed with this secret. */
      secretEnv: variable.nullable().default(null),
    })
    .default({ address: null, secretEnv: null }),
  /** Proxies before the server whose X-Forwarded-For is believed. */
  proxies: z.number().int().min(0).max(5).default(0),
});

export type MailSettings = z.output<typeof mailSettings>;
