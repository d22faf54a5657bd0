/** Tests for the phrases of a field of a language's table, each made once. */
import { traceLanguage } from './index.ts';
import type { TraceLanguage } from './language.ts';
import { type PhraseTest, phraseTest } from './phrases.ts';

/** Fields of a table that list phrases. */
type PhraseField = {
  [Field in keyof TraceLanguage]-?: NonNullable<TraceLanguage[Field]> extends readonly string[]
    ? Field
    : never;
}[keyof TraceLanguage];

const TESTS = new Map<string, PhraseTest>();

/** Whether a phrase of the field stands in a text; never for a language without a table. */
export function tableTest(lang: string, field: PhraseField): PhraseTest {
  const key = `${lang}:${field}`;
  const known = TESTS.get(key) ?? phraseTest(traceLanguage(lang)?.[field] ?? []);
  TESTS.set(key, known);
  return known;
}
