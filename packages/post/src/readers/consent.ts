/** The sentence a person agrees to, and its version. */
import { filled, type PostLanguage } from '../languages/language.ts';
import { digest } from '../rules/secret.ts';

export interface ConsentSentence {
  /** As shown, with the link's words in their place. */
  readonly sentence: string;
  readonly version: string;
  /** What stands before and behind the link. */
  readonly before: string;
  readonly after: string;
  readonly link: string;
}

/** Letters of the hash in a version: two sentences of one desk never share it. */
const VERSION_LENGTH = 12;

/** The sentence in a language. Its version is a hash of words and privacy page: either new is a new one. */
export function consentSentence(
  language: PostLanguage,
  desk: string,
  privacyPage: string,
): ConsentSentence {
  const { consent, privacy } = language.signUp;
  const [before = '', after = ''] = consent
    .split('{privacy}')
    .map((part) => filled(part, { desk }));
  const sentence = `${before}${privacy}${after}`;
  const hash = digest(`${sentence}\n${privacyPage}`).slice(0, VERSION_LENGTH);
  return { sentence, version: `${language.code}-${hash}`, before, after, link: privacy };
}
