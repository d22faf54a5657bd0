/** What a sending did, as `hearsay send --json` gives it: `schemas/send.json`. */
import { z } from 'zod';

const number = z.int().min(0);

export const sendDocument = z.strictObject({
  schema: z.literal('hearsay/send/1'),
  /** Name of the edition; null where what is due was sent. */
  edition: z.string().nullable(),
  /** Mails put into the queue by this call, and readers whose rhythm lets them wait. */
  queued: number,
  waiting: number,
  /** What became of the mails that this call sent; null where it sent none. */
  report: z
    .strictObject({
      sent: number,
      refused: number,
      /** Put off by the mail server until `nextTry`. */
      later: number,
      nextTry: z.iso.datetime().nullable(),
      failed: number,
      doubt: number,
    })
    .nullable(),
  /** Of the edition, or of all issues: every mail that may or may not have arrived. */
  doubtful: z.array(z.strictObject({ address: z.string(), started: z.iso.datetime().nullable() })),
});

export type SendDocument = z.output<typeof sendDocument>;
