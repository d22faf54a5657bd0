/** The JSON Schemas that the project publishes in `schemas/`, made from the code's own shapes. */
import { z } from 'zod';
import { decision } from '../decisions/shape.ts';
import { deskFile } from '../desk-file/shape.ts';
import { check } from './check.ts';
import { reading } from './reading.ts';
import { review } from './review.ts';

/** File name to its content. `input`: what people write, where defaults need not be given. */
export function publishedSchemas(): Readonly<Record<string, unknown>> {
  return {
    'check.json': z.toJSONSchema(check),
    'decision.json': z.toJSONSchema(decision, { io: 'input' }),
    'desk.json': z.toJSONSchema(deskFile, { io: 'input' }),
    'reading.json': z.toJSONSchema(reading),
    'review.json': z.toJSONSchema(review),
  };
}
