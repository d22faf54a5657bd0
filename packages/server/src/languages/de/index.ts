/** German. */
import type { SiteLanguage } from '../language.ts';
import { claim, drawing, origins, terms } from './claim.ts';
import { archive, changes, corrections, edition, events, home, lists, search } from './desk.ts';
import { entity, profile, record } from './entity.ts';
import { errors, frame, paging } from './frame.ts';
import { article, reading, statement } from './reading.ts';

export const de: SiteLanguage = {
  code: 'de',
  source: 'Own translation of the English table.',
  frame,
  paging,
  errors,
  home,
  lists,
  search,
  changes,
  corrections,
  events,
  archive,
  edition,
  terms,
  claim,
  origins,
  drawing,
  reading,
  article,
  statement,
  entity,
  profile,
  record,
};
