/** What an edition's links lead to, in text order. */
import type { Edition, Target } from './edition.ts';
import { linksOf } from './inline.ts';

/** Every target of the published text; one that is linked twice stands twice. */
export function editionTargets({ blocks }: Edition): readonly Target[] {
  return linksOf(blocks).map(({ target }) => target);
}
