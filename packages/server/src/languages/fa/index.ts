/** Persian. */
import type { SiteLanguage } from '../language.ts';
import * as claim from './claim.ts';
import * as desk from './desk.ts';
import * as entity from './entity.ts';
import * as frame from './frame.ts';
import * as reading from './reading.ts';

export const fa: SiteLanguage = {
  code: 'fa',
  source: 'Own translation of the English table.',
  ...frame,
  ...desk,
  ...claim,
  ...reading,
  ...entity,
};
