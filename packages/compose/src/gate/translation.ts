/** Tells a translated quotation from an altered one, and reads the translator's name. */
import { identifyLanguage, primaryCode } from '@hearsay/text';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import type { ComposeLanguage } from '../languages/language.ts';
import { findPhrases, wordsOf } from './phrases.ts';
import { quoteItems, type SourceItem } from './quoted-words.ts';

// A quotation that shares this much of its words with the capture is in the capture's language:
// names and figures alone stay below.
const SAME_LANGUAGE = 0.5;
// Short quotations are guessed at with less certainty than this, and count as the edition's language.
const SURE = 0.8;

export function isTranslation(
  words: string,
  source: readonly SourceItem[],
  articleLang: string,
  editionLang: string,
): boolean {
  const quoted = quoteItems(words, articleLang).flatMap((item) => {
    return item.type === 'word' ? [item.form.toLowerCase()] : [];
  });
  const known = new Set(source.map((item) => item.form.toLowerCase()));
  const shared = quoted.filter((form) => known.has(form)).length;
  if (quoted.length === 0 || shared >= quoted.length * SAME_LANGUAGE) return false;
  if (scriptOf(words) !== scriptOf(source.map((item) => item.form).join(' '))) return true;
  if (primaryCode(articleLang) === primaryCode(editionLang)) return false;
  const guess = identifyLanguage(words);
  return !(primaryCode(guess.lang) === primaryCode(articleLang) && guess.confidence >= SURE);
}

/** Whether a link's title reads "translated by NAME", in English or the edition's language. */
export function namesTranslator(title: string | null, language: ComposeLanguage): boolean {
  if (title === null) return false;
  const words = wordsOf(title);
  const phrases = [
    ...language.gate.translatedBy,
    ...composeLanguageOrEnglish('en').gate.translatedBy,
  ];
  const found = findPhrases(words, phrases);
  if (found.length === 0) return false;
  return words.spans.some((span) =>
    found.every(([start, end]) => span[1] <= start || span[0] >= end),
  );
}

type Script = 'Latin' | 'Arabic' | 'Hebrew' | 'other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
];

function scriptOf(text: string): Script {
  let best: Script = 'other';
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}
