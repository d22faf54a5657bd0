/** Language identification on the project's own sentences in thirteen languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from './identify.ts';

const path = new URL('../../vectors/languages.json', import.meta.url);
const items = (
  JSON.parse(readFileSync(path, 'utf8')) as { items: { lang: string; text: string }[] }
).items;

function shareRight(cut: (text: string) => string): number {
  const right = items.filter(({ lang, text }) => identifyLanguage(cut(text)).lang === lang);
  return right.length / items.length;
}

describe('the languages of news sentences', () => {
  it('are told by the whole sentence in 97 of 100', () => {
    expect(new Set(items.map(({ lang }) => lang)).size).toBe(13);
    expect(shareRight((text) => text)).toBeGreaterThanOrEqual(0.97);
  });

  it('are told by the first four words in 90 of 100', () => {
    expect(shareRight((text) => text.split(/\s+/).slice(0, 4).join(' '))).toBeGreaterThanOrEqual(
      0.9,
    );
  });
});
