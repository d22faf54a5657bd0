/** What each stage knows of each language: which stages have a table for it. */
import { attributionLanguages } from '@hearsay/attribute';
import { composeLanguageCodes } from '@hearsay/compose';
import { readingLanguages } from '@hearsay/read';
import { nameLanguages } from '@hearsay/resolve';
import { languageCodes, textLanguage } from '@hearsay/text';
import { traceLanguageCodes } from '@hearsay/trace';
import { weighLanguageCodes } from '@hearsay/weigh';

export interface LanguageTable {
  readonly stages: readonly string[];
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly known: readonly string[];
  }[];
}

/** One row a language that any stage knows, in order of the codes. */
export function languageTable(): LanguageTable {
  const codes: Readonly<Record<string, readonly string[]>> = {
    text: languageCodes,
    read: readingLanguages.map(({ code }) => code),
    attribute: attributionLanguages,
    resolve: nameLanguages.map(({ code }) => code),
    trace: traceLanguageCodes,
    weigh: weighLanguageCodes,
    compose: composeLanguageCodes,
  };
  const all = [...new Set(Object.values(codes).flat())].sort();
  return {
    stages: Object.keys(codes),
    languages: all.map((code) => ({
      code,
      name: textLanguage(code)?.name ?? code,
      known: Object.keys(codes).filter((stage) => codes[stage]?.includes(code)),
    })),
  };
}
