/** All that is published in `schemas/`, made from the code's own shapes and words. */
import { roles } from '@hearsay/attribute';
import { cliErrors } from '@hearsay/cli';
import { collectErrors } from '@hearsay/collect';
import { editionErrors } from '@hearsay/compose';
import { deskErrors, publishedSchemas } from '@hearsay/desk';
import { personDocument, postErrors, sendDocument } from '@hearsay/post';
import { readErrors, readWarnings } from '@hearsay/read';
import { resolveErrors } from '@hearsay/resolve';
import { serverErrors } from '@hearsay/server';
import { storeErrors } from '@hearsay/store';
import { z } from 'zod';

const sorted = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));

/** File name to its content. */
export function published(): Readonly<Record<string, unknown>> {
  return {
    ...publishedSchemas(),
    'person.json': z.toJSONSchema(personDocument),
    'send.json': z.toJSONSchema(sendDocument),
    'roles.json': roles,
    'errors.json': {
      errors: sorted({
        ...readErrors,
        ...resolveErrors,
        ...editionErrors,
        ...storeErrors,
        ...collectErrors,
        ...postErrors,
        ...deskErrors,
        ...serverErrors,
        ...cliErrors,
      }),
      warnings: sorted(readWarnings),
    },
  };
}
