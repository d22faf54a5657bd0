/** Which parts of an edition are the desk's own judgement. */
import { fold } from '@hearsay/text';
import { composeLanguage } from '../languages/index.ts';

// The contract's word, valid in an edition of any language.
const LABEL = 'Assessment';

/** A paragraph that begins with "Assessment:" in English or in the edition's language. */
export function isAssessmentParagraph(text: string, lang: string): boolean {
  const colon = text.search(/[:：]/);
  return colon > 0 && isLabel(text.slice(0, colon), lang);
}

export function isAssessmentHeading(text: string, lang: string): boolean {
  return isLabel(text.replace(/[:：]\s*$/, ''), lang);
}

function isLabel(text: string, lang: string): boolean {
  const own = composeLanguage(lang)?.draft.assessment ?? LABEL;
  const key = fold(text);
  return key === fold(LABEL) || key === fold(own);
}
