/** All language tables of the reader; adding a language adds a file and a line here. */
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import type { ReadingLanguage } from './table.ts';
import { turkish } from './tr.ts';

export const readingLanguages: readonly ReadingLanguage[] = [
  english,
  persian,
  arabic,
  hebrew,
  turkish,
  german,
  french,
  spanish,
];

export type { ReadingLanguage } from './table.ts';
