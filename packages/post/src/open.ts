/** What the desk file names for mail and does not hold: the password and the signing key. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type PostFailure, postFailure } from './errors.ts';
import type { SendParts } from './queue/send.ts';
import type { MailSettings } from './settings.ts';

/** Reads them; `folder` holds the desk file. */
export async function mailSecrets(
  { smtp, dkim }: MailSettings,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly secrets: SendParts['secrets'] } | PostFailure> {
  const password = smtp.user === null ? null : (env[smtp.passwordEnv] ?? '');
  if (password === '')
    return postFailure(
      'mail-secret-missing',
      `The password of ${smtp.user} is not there; set the environment variable ${smtp.passwordEnv}.`,
    );
  if (dkim === null) return { secrets: { password, dkimKey: null } };
  const path = isAbsolute(dkim.keyFile) ? dkim.keyFile : join(folder, dkim.keyFile);
  try {
    const dkimKey = await readFile(path, 'utf8');
    if (/-----BEGIN (RSA )?PRIVATE KEY-----/.test(dkimKey))
      return { secrets: { password, dkimKey } };
    return postFailure('mail-secret-missing', `${path} holds no private key in PEM.`);
  } catch (error) {
    return postFailure(
      'mail-secret-missing',
      `The DKIM key cannot be read: ${(error as Error).message}.`,
    );
  }
}
