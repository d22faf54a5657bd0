/** The mails of a mailbox on disk: an mbox file, a Maildir, a folder of files, or one mail. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type PostFailure, postFailure } from '../errors.ts';
import { MAX_REPORT } from './report.ts';

/** A mailbox of reports that is larger has not been emptied for years. */
const MAX_MAILBOX = 200_000_000; // bytes
const MAX_FILES = 100_000;

const FROM = Buffer.from('From ');
const NEXT = Buffer.from('\nFrom ');

/** The mails of an mbox file; `From ` at the begin of a line parts them (RFC 4155). */
export function* splitMbox(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEXT, start);
    const stop = end < 0 ? bytes.length : end + 1;
    const body = bytes.indexOf(0x0a, start);
    if (body >= 0 && body < stop) yield bytes.subarray(body + 1, stop);
    start = stop;
  }
}

async function* mailsOfFile(path: string): AsyncGenerator<Buffer> {
  const bytes = await readFile(path);
  if (bytes.subarray(0, FROM.length).equals(FROM)) yield* splitMbox(bytes);
  else if (bytes.length > 0) yield bytes;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every mail in `path`, or why it cannot be read. */
export async function mailsIn(
  path: string,
): Promise<{ readonly mails: AsyncGenerator<Buffer> } | PostFailure> {
  const unreadable = (why: string): PostFailure =>
    postFailure('report-invalid', `${path} cannot be read: ${why}.`);
  try {
    const info = await stat(path);
    if (!info.isDirectory())
      return info.size > MAX_MAILBOX
        ? unreadable(`it has more than ${MAX_MAILBOX} bytes; empty the mailbox in parts`)
        : { mails: mailsOfFile(path) };
    const files = await filesBelow(path);
    if (files.length > MAX_FILES)
      return unreadable(`it holds more than ${MAX_FILES} files; take it in parts`);
    return {
      mails: (async function* () {
        for (const file of files)
          if ((await stat(file)).size <= MAX_REPORT) yield* mailsOfFile(file);
      })(),
    };
  } catch (error) {
    return unreadable((error as Error).message);
  }
}
