/** Captures: rows here, bytes among the blobs. */
import type { Selectable } from 'kysely';
import type { Blobs } from '../blobs/blobs.ts';
import type { Capture } from '../capture.ts';
import { type Database, plain } from '../database.ts';
import { failure, guarded, isFailure } from '../failure.ts';
import { sha256 } from '../hash.ts';
import type { Tables } from '../schema/tables.ts';
import type { Store } from '../store.ts';
import { readRecord, writeRecord } from '../warc/record.ts';

type CaptureQueries = Pick<Store, 'putCapture' | 'captures' | 'captureBytes' | 'captureRecord'>;

function rowOf(capture: Capture) {
  return {
    address_hash: sha256(capture.address),
    captured: capture.captured,
    address: capture.address,
    final_address: capture.finalAddress,
    status: capture.status,
    headers: JSON.stringify(capture.headers),
    content_type: capture.contentType === null ? null : plain(capture.contentType),
    sha256: capture.sha256,
    size: capture.size,
    origin: capture.origin,
  };
}

function captureOf(row: Selectable<Tables['captures']>): Capture {
  return {
    address: row.address,
    finalAddress: row.final_address,
    status: row.status,
    headers: row.headers as Capture['headers'],
    contentType: row.content_type,
    sha256: row.sha256,
    size: row.size,
    captured: row.captured.toISOString(),
    origin: row.origin,
  };
}

export function captureQueries(db: Database, blobs: Blobs): CaptureQueries {
  return {
    async putCapture(capture, bytes) {
      if (sha256(bytes) !== capture.sha256)
        return failure('capture-damaged', `The bytes of ${capture.address} are not its SHA-256's.`);
      // Bytes first: a row never speaks of bytes that are not there.
      const kept = await blobs.has(capture.sha256);
      if (isFailure(kept)) return kept;
      if (!kept.there) {
        const put = await blobs.put(capture.sha256, await writeRecord(capture, bytes));
        if (isFailure(put)) return put;
      }
      return guarded(`keep the capture of ${capture.address}`, async () => {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('captures')
          .values(rowOf(capture))
          .onConflict((conflict) => conflict.columns(['address_hash', 'captured']).doNothing())
          .executeTakeFirstOrThrow();
        return { changed: numInsertedOrUpdatedRows === 1n };
      });
    },

    captures: (where = {}) =>
      guarded('read the captures', async () => {
        let query = db.selectFrom('captures').selectAll().orderBy('captured').orderBy('address');
        if (where.until !== undefined) query = query.where('captured', '<=', new Date(where.until));
        if (where.address !== undefined)
          query = query.where('address_hash', '=', sha256(where.address));
        if (where.sha256 !== undefined) query = query.where('sha256', 'in', [where.sha256].flat());
        return { captures: (await query.execute()).map(captureOf) };
      }),

    async captureBytes(name) {
      const got = await blobs.get(name);
      if (isFailure(got)) return got;
      const record = await readRecord(got.file);
      if (!isFailure(record) && sha256(record.bytes) === name) return { bytes: record.bytes };
      const why = isFailure(record) ? record.error.message : 'Its bytes have changed.';
      return failure('capture-damaged', `The capture ${name} is damaged: ${why}`);
    },

    async captureRecord(name) {
      const got = await blobs.get(name);
      return isFailure(got) ? got : { warc: got.file };
    },
  };
}
