/** Pictures of editions: those beside the editions are shown, with their size; others never load. */
import type { Edition, PictureAt, PlacedPicture } from '@hearsay/compose';
import { safeAddress } from '@hearsay/compose';
import type { Library } from '@hearsay/desk';
import { urls } from '../../urls.ts';

/** The path below the editions' folder; null for an address on another site. */
export function picturePath(src: string): string | null {
  const address = safeAddress(src);
  if (address === null || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  const path = address.replace(/[?#].*$/, '').replace(/^(?:\.?\/)+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** All pictures an edition shows: its own, its events', its authors', those in its text. */
export function pictureSources({ front, blocks }: Edition): readonly string[] {
  const sources = [
    front.image?.src,
    ...front.events.map(({ image }) => image?.src),
    ...front.authors.map(({ image }) => image),
  ];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null) {
      const node = value as { readonly type?: unknown; readonly src?: unknown };
      if (node.type === 'image' && typeof node.src === 'string') sources.push(node.src);
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  visit(blocks);
  return sources.flatMap((src) => src ?? []);
}

/** Where each of these pictures is shown from; null for one that does not lie at the desk. */
export async function picturesFor(
  library: Library,
  sources: readonly string[],
): Promise<PictureAt> {
  const placed = new Map<string, PlacedPicture>();
  for (const src of new Set(sources)) {
    const path = picturePath(src);
    const picture = path === null ? null : await library.picture(path);
    if (path === null || picture === null) continue;
    const { width, height } = picture;
    placed.set(src, { address: urls.picture(path), size: { width, height } });
  }
  return (src) => placed.get(src) ?? null;
}
