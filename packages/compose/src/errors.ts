/** The words this stage uses for a text that is no edition. */
import type { EditionErrorCode } from './edition.ts';

export const editionErrors: Readonly<Record<EditionErrorCode, string>> = {
  'edition-too-large': 'The edition is longer than the limit.',
  'front-matter-missing': 'The edition has no front matter between two lines of ---.',
  'front-matter-invalid':
    'The front matter has a fault; the message names the line and what was expected.',
};
