/**
 * Pictures of editions: files below the desk's folder `editions`. What is asked for comes from
 * outside, so a path leads nowhere else, whatever it holds, and only what begins as a picture does
 * is given out.
 */
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type PictureFacts, pictureFacts } from './picture-facts.ts';

/** A front page's picture has one or two megabytes; more would keep readers waiting. */
const MAX_PICTURE = 10_000_000;
/** Longer than any path a person writes. */
const MAX_PATH = 500;

export interface Picture extends PictureFacts {
  readonly bytes: Uint8Array;
}

/** The file's real place, where it lies below the folder; symbolic links are followed first. */
async function placeOf(folder: string, path: string): Promise<string | null> {
  if (path.length > MAX_PATH || path.includes('\0') || path.includes('\\')) return null;
  try {
    const root = await realpath(folder);
    const place = await realpath(join(root, path));
    const inside = relative(root, place);
    const leaves = inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..';
    const hidden = inside.split(sep).some((part) => part.startsWith('.'));
    return leaves || hidden ? null : place;
  } catch {
    // Nothing lies there.
    return null;
  }
}

/** The picture at a path below the folder; null for anything else. */
export async function readPicture(folder: string, path: string): Promise<Picture | null> {
  const place = await placeOf(folder, path);
  if (place === null) return null;
  const file = await open(place, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const stat = await file.stat();
    if (!stat.isFile() || stat.size > MAX_PICTURE) return null;
    const bytes = await file.readFile();
    const facts = pictureFacts(bytes);
    return facts === null ? null : { ...facts, bytes };
  } finally {
    await file.close();
  }
}
