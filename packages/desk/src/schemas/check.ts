/** `hearsay/check/1`: the marks that the fidelity gate sets on an edition. */
import type { Mark } from '@hearsay/compose';
import { z } from 'zod';

const mark: z.ZodType<Mark> = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  code: z.enum([
    'quote-differs',
    'cut-undeclared',
    'bracket-undeclared',
    'translation-unnamed',
    'source-differs',
    'source-overstated',
    'polarity-differs',
    'date-differs',
    'year-missing',
    'unknown-statement',
    'withdrawn',
    'later-version-differs',
    'unsupported',
    'headline-stronger',
  ]),
  message: z.string(),
  statement: z.string().nullable(),
  expected: z.string().nullable(),
});

export const check = z
  .strictObject({ schema: z.literal('hearsay/check/1'), marks: z.array(mark) })
  .meta({ title: 'hearsay/check/1', description: 'The marks that the fidelity gate sets.' });
