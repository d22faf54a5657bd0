/**
 * Reports over HTTP, from a mail service or a script beside the mail server:
 * `{"reports":[{"mail":"NUMBER","kind":"hard|soft|complaint","status":"5.1.1","detail":"…"}]}`.
 *
 * The body is signed as webhooks commonly are: `Hearsay-Signature: t=SECONDS,v1=HEX`, where HEX is the
 * HMAC-SHA256 of `SECONDS.BODY`. An old signature is refused, so that nothing is played again.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Bounce } from '@hearsay/store';
import { z } from 'zod';
import { digest } from '../rules/secret.ts';

export const SIGNATURE_HEADER = 'Hearsay-Signature';
const MAX_AGE = 5 * 60; // seconds, and as much for a clock that is ahead
const MAX_REPORTS = 1_000;

const hookBody = z.strictObject({
  reports: z
    .array(
      z.strictObject({
        /** The number of the mail: the part of its Message-ID before the @. */
        mail: z
          .string()
          .regex(/^[0-9a-f]{32}$/, 'expected the part of the Message-ID before the @'),
        kind: z.enum(['hard', 'soft', 'complaint']),
        status: z
          .string()
          .regex(/^[245]\.\d{1,3}\.\d{1,3}$/, 'expected a status such as 5.1.1')
          .nullable()
          .default(null),
        detail: z.string().max(500).nullable().default(null),
      }),
    )
    .max(MAX_REPORTS),
});

/** The value of the signature's header, for who sends. */
export function sign(body: string, secret: string, seconds: number): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}

/** Whether the header signs this body now. */
export function isSigned(header: string | null, body: string, secret: string, now: Date): boolean {
  const [, seconds = '', mac = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (mac === '' || Math.abs(now.getTime() / 1000 - Number(seconds)) > MAX_AGE) return false;
  const expected = createHmac('sha256', secret).update(`${seconds}.${body}`).digest();
  return timingSafeEqual(expected, Buffer.from(mac, 'hex'));
}

/** The reports of a body, or what is wrong with it. */
export function readHook(
  body: string,
  now: Date,
): { readonly bounces: readonly Bounce[] } | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { fault: 'The body is not JSON.' };
  }
  const read = hookBody.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { fault: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}` };
  }
  return {
    bounces: read.data.reports.map(({ mail, kind, status, detail }) => ({
      deliveryId: mail,
      at: now.toISOString(),
      kind,
      status,
      detail,
      source: 'webhook',
      reportHash: digest(`webhook ${mail} ${kind} ${status}`),
    })),
  };
}
