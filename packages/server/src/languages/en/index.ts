/** English. */
import type { SiteLanguage } from '../language.ts';
import * as claim from './claim.ts';
import * as desk from './desk.ts';
import * as entity from './entity.ts';
import * as frame from './frame.ts';
import * as reading from './reading.ts';

export const en: SiteLanguage = {
  code: 'en',
  source: 'Own wording, after the words of the desk and its editions.',
  ...frame,
  ...desk,
  ...claim,
  ...reading,
  ...entity,
};
