/** The words that mail uses for what went wrong. */

export const postErrors = {
  'mail-not-set': 'The desk file has no `mail`, so the desk sends none.',
  'mail-secret-missing': 'A password or key that the desk file names is not there.',
  'mail-server-unreachable': 'The mail server cannot be reached or does not let the desk in.',
  'mail-server-refuses': 'The mail server does not take mail from this sender.',
  'address-invalid': 'What was given is no mail address that the desk can write to.',
  'edition-unknown': 'No edition of that name is published.',
  'reader-unknown': 'Nobody with this address is kept.',
  'import-invalid': 'The file of readers has a fault; the message names the line.',
  'report-invalid': 'What was given is no report about mails.',
} as const;

export type PostErrorCode = keyof typeof postErrors;

export interface PostFailure {
  readonly error: { readonly code: PostErrorCode; readonly message: string };
}

export function postFailure(code: PostErrorCode, message: string): PostFailure {
  return { error: { code, message } };
}
