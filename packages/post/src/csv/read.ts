/** Lines of CSV as readers to import. A reader without proof of consent is refused. */
import { createReadStream } from 'node:fs';
import type { Consent, Imported, SubscriberState } from '@hearsay/store';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { readAddress } from '../rules/address.ts';
import { COLUMNS, type Column, LIST_MARK } from './columns.ts';

export type LineRead =
  | { readonly line: number; readonly row: Imported }
  | { readonly line: number; readonly fault: string };

/** A line with the longest proof has some kilobytes. */
const MAX_LINE = 1_000_000; // letters

const instant = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)))
  .transform((value) => new Date(value).toISOString());
const consents = z.array(
  z.object({
    at: instant,
    what: z.enum(['asked', 'confirmed', 'imported', 'changed', 'withdrawn']),
    sentence: z.string().nullable(),
    version: z.string().nullable(),
    network: z.string().nullable(),
    detail: z.unknown(),
  }),
);
const FREQUENCIES = ['each', 'daily', 'weekly'] as const;
const STATES: readonly SubscriberState[] = ['active', 'unsubscribed', 'bounced', 'complained'];

type Cells = Readonly<Partial<Record<Column, string>>>;

const bare = (value: string | undefined): string => (value ?? '').trim().replace(/^'/, '');
const listOf = (value: string): readonly string[] =>
  value.split(LIST_MARK).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

function instantOf(value: string): string | null {
  return value === '' ? null : (instant.safeParse(value).data ?? null);
}

/** The proof: the lines of an export, or when and how it was given. */
function proofOf(cells: Cells, at: string): readonly Consent[] | { readonly fault: string } {
  const written = bare(cells.consents);
  if (written !== '' && written !== '[]') {
    try {
      const read = consents.safeParse(JSON.parse(written));
      if (read.success) return read.data.map((one) => ({ ...one, detail: one.detail ?? null }));
    } catch {
      // Falls through to the same words as another shape.
    }
    return { fault: 'consents: expected the JSON of an export' };
  }
  const [given, how] = [instantOf(bare(cells.consent_at)), bare(cells.consent_how)];
  if (given === null)
    return { fault: 'consent_at: expected when consent was given, as 2026-03-02' };
  if (given > at) return { fault: 'consent_at: lies in the future' };
  if (how === '') return { fault: 'consent_how: expected how or to what consent was given' };
  const version = bare(cells.consent_version) || null;
  return [{ at: given, what: 'imported', sentence: how, version, network: null, detail: null }];
}

function claimsOf(value: string, from: string): Readonly<Record<string, string>> | null {
  const pairs = listOf(value).map((part) => {
    const [id = '', day = from] = part.split('=');
    return [id, day] as const;
  });
  const fits = pairs.every(([id, day]) => id !== '' && /^\d{4}-\d{2}-\d{2}$/.test(day));
  return fits ? Object.fromEntries(pairs) : null;
}

/** One line as a reader; `at` is now, `locale` is for who names none. */
export function readRow(
  cells: Cells,
  at: string,
  locale: string,
): Imported | { readonly fault: string } {
  const read = readAddress(bare(cells.address));
  if ('fault' in read) return { fault: `address: not one the desk can write to (${read.fault})` };
  const state = (bare(cells.state) || 'active') as SubscriberState;
  if (!STATES.includes(state)) return { fault: `state: expected one of ${STATES.join(', ')}` };
  const frequency = FREQUENCIES.find((one) => one === (bare(cells.frequency) || 'each'));
  if (frequency === undefined)
    return { fault: `frequency: expected one of ${FREQUENCIES.join(', ')}` };
  // Whoever said no needs no proof: the line keeps this person out.
  const proof = state === 'active' ? proofOf(cells, at) : [];
  if ('fault' in proof) return proof;
  const confirmed = instantOf(bare(cells.confirmed)) ?? proof.at(-1)?.at ?? null;
  const claims = claimsOf(bare(cells.claims), at.slice(0, 10));
  if (claims === null) return { fault: 'claims: expected ids, each with =YYYY-MM-DD or nothing' };
  return {
    subscriber: {
      address: read.address,
      key: read.key,
      state,
      frequency,
      language: bare(cells.language) || null,
      locale: bare(cells.locale) || bare(cells.language) || locale,
      series: listOf(bare(cells.series)),
      claims,
      created: instantOf(bare(cells.created)) ?? at,
      confirmed,
      ended: state === 'active' ? null : (instantOf(bare(cells.ended)) ?? at),
    },
    consents: proof,
  };
}

/** The lines of a file, in constant memory. A file without the needed head ends with that fault. */
export async function* readCsv(path: string, at: string, locale: string): AsyncGenerator<LineRead> {
  const parser = createReadStream(path).pipe(
    parse({ bom: true, info: true, relax_column_count: false, max_record_size: MAX_LINE }),
  );
  let head: readonly string[] | null = null;
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number };
      record: readonly string[];
    }>) {
      if (head === null) {
        head = record.map((name) => name.trim());
        const unknown = head.filter((name) => !(COLUMNS as readonly string[]).includes(name));
        if (!head.includes('address') || unknown.length > 0) {
          const wrong =
            unknown.length > 0 ? `unknown column ${unknown.join(', ')}` : 'no column address';
          yield { line: 1, fault: `${wrong}; expected ${COLUMNS.join(', ')}` };
          return;
        }
        continue;
      }
      const cells = Object.fromEntries(head.map((name, index) => [name, record[index] ?? '']));
      const row = readRow(cells, at, locale);
      yield 'fault' in row ? { line: info.lines, ...row } : { line: info.lines, row };
    }
    if (head === null) yield { line: 1, fault: 'the file is empty' };
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    yield { line, fault: (error as Error).message };
  }
}
