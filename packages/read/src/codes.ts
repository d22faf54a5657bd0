/** The words this stage uses for what went wrong: errors end an input, warnings stand on an article. */

export type ReadErrorCode =
  | 'input-empty'
  | 'input-too-large'
  | 'input-binary'
  | 'mail-unreadable'
  | 'pdf-unreadable'
  | 'feed-unreadable'
  | 'archive-truncated'
  | 'archive-without-page';

/** Error codes with what each means for the person who reads it. */
export const readErrors: Readonly<Record<ReadErrorCode, string>> = {
  'input-empty': 'The input has no bytes at all.',
  'input-too-large': 'The input is larger than the limit of 10 MB.',
  'input-binary': 'The bytes are neither text nor a container that can be read.',
  'mail-unreadable': 'The e-mail or web archive is damaged and no text part could be found in it.',
  'pdf-unreadable': 'The PDF is damaged, encrypted or not a PDF.',
  'feed-unreadable':
    'The input is neither RSS, Atom, RDF, JSON Feed nor another known list of items.',
  'archive-truncated': 'The web archive ends inside a record.',
  'archive-without-page': 'The web archive holds no page that was answered with status 200.',
};

export type ReadWarningCode =
  | 'no-main-text'
  | 'short-main-text'
  | 'charset-guessed'
  | 'charset-overruled'
  | 'characters-damaged'
  | 'page-cut'
  | 'nesting-cut'
  | 'text-from-data'
  | 'consent-wall'
  | 'sign-in-wall'
  | 'paywall'
  | 'error-page'
  | 'script-needed'
  | 'date-implausible'
  | 'language-mixed'
  | 'pdf-without-text'
  | 'pdf-cut'
  | 'feed-repaired'
  | 'feed-cut'
  | 'feed-empty'
  | 'archive-first-page';

/** Warning codes with what each means. */
export const readWarnings: Readonly<Record<ReadWarningCode, string>> = {
  'no-main-text': 'No main text was found on the page.',
  'short-main-text': 'The main text is so short that the page may be no article.',
  'charset-guessed': 'The character set was not declared and was guessed from the bytes.',
  'charset-overruled': 'The declared character set does not fit the bytes; another was used.',
  'characters-damaged': 'Some characters could not be decoded and were replaced.',
  'page-cut': 'The page has more elements than the limit; what follows was left out.',
  'nesting-cut': 'The page nests deeper than the limit; deeper elements were flattened.',
  'text-from-data': 'The main text stands only in embedded data, not in the visible page.',
  'consent-wall': 'The page asks for consent to cookies and may hide the article.',
  'sign-in-wall': 'The page asks for a sign-in and may hide the article.',
  paywall: 'The article is marked as not free to read; the text may be a part of it.',
  'error-page': 'The page says that the article was not found or that an error happened.',
  'script-needed': 'The page says that it needs scripts to show its text.',
  'date-implausible': 'A date on the page lies outside the range of real publication dates.',
  'language-mixed': 'The page holds text in more than one language.',
  'pdf-without-text': 'The PDF has no text layer.',
  'pdf-cut': 'The PDF has more pages than the limit; the rest was left out.',
  'feed-repaired': 'The feed is damaged; its items were read as far as they could be found.',
  'feed-cut': 'The feed holds more items than the limit; the rest was left out.',
  'feed-empty': 'The feed holds no items.',
  'archive-first-page':
    'The input is a web archive given as one page: only its first page was read. Give the file for all.',
};

export interface ReadError {
  readonly code: ReadErrorCode;
  readonly message: string;
}

/** An error value whose message is the code's own sentence, followed by what was found. */
export function readError(code: ReadErrorCode, detail: string): { readonly error: ReadError } {
  return { error: { code, message: `${readErrors[code]} ${detail}`.trim() } };
}
