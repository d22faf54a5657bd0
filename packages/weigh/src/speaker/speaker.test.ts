import type { Registry } from '@hearsay/resolve';
import { describe, expect, test } from 'vitest';
import {
  buildVersion,
  emptyRegistry,
  type StatementDraft,
  spanOf,
} from '../../../trace/testing/build-version.ts';
import { speakerIn, speakerNames } from './speaker.ts';

const body = { country: null, wikidata: null, renamed: [], type: 'organisation' } as const;
const registry: Registry = {
  ...emptyRegistry,
  organisations: [
    { ...body, id: 'harbour', names: { en: ['Harbour Authority'], ar: ['هيئة الميناء'] } },
    { ...body, id: 'office', names: { de: ['Wahlamt der Stadt Ebersund', 'Wahlamt'] } },
    { ...body, id: 'fair', names: { tr: ['Liman Fuarı'], en: ['Harbour Fair'] } },
  ],
};

function speaker(lang: string, text: string, draft: StatementDraft): string | null {
  const version = buildVersion({ address: 'u:a', lang, text, statements: [draft] });
  const [statement] = version.attribution.statements;
  if (statement === undefined) throw new Error('the draft has no statement');
  return speakerIn(version, statement, speakerNames(registry));
}

const cue = (text: string, words: string): NonNullable<StatementDraft['set']> => ({
  cue: { spans: [spanOf(text, words)], text: words, lemma: words },
});

describe('whose words a statement has', () => {
  test('a body behind a dateline', () => {
    const text = 'Ebersund (EN) - Das Wahlamt der Stadt Ebersund teilte mit, die Liste sei voll.';
    const source = {
      text: 'Ebersund (EN) - Das Wahlamt der Stadt Ebersund',
      type: 'person',
    } as const;
    expect(speaker('de', text, { content: 'die Liste sei voll', source })).toBe('office');
  });

  test('a body behind its article, where more words tell where it sits', () => {
    const text = 'The Harbour Authority at Port Orla said the quay is closed.';
    const source = { text: 'The Harbour Authority at Port Orla', type: 'organisation' } as const;
    expect(speaker('en', text, { content: 'the quay is closed', source })).toBe('harbour');
  });

  test('nobody where a semicolon parts the source from its cue', () => {
    const text = 'Liman Fuarı filmi yarışmadan çıkardı; bunu iki kişi anlattı.';
    const source = { text: 'Liman Fuarı', type: 'organisation', entity: 'fair' } as const;
    const content = 'filmi yarışmadan çıkardı; bunu iki kişi';
    expect(speaker('tr', text, { content, source, set: cue(text, 'anlattı') })).toBeNull();
  });

  test('a semicolon inside a quotation parts nothing', () => {
    const text = 'Harbour Fair, in a note headed “Rain; wind”, said the stands are closed.';
    const source = { text: 'Harbour Fair', type: 'organisation', entity: 'fair' } as const;
    const content = 'the stands are closed';
    expect(speaker('en', text, { content, source, set: cue(text, 'said') })).toBe('fair');
  });

  test('the body that issued the statement whose words are told', () => {
    const text =
      'أغلقت هيئة الميناء الرصيف في بيان أصدرته صباح الخميس.\n\nوجاء في البيان: «الرصيف مغلق حتى الأحد».';
    const content = '«الرصيف مغلق حتى الأحد»';
    expect(speaker('ar', text, { content, source: null, set: cue(text, 'وجاء') })).toBe('harbour');
  });

  test('the issuer before somebody whom the words only mean', () => {
    const text =
      'Harbour Authority closed the quay in a notice on Monday.\n\nThe notice says: “The quay is closed.”';
    const source = { text: '', spans: [], type: 'person', entity: 'found:someone' } as const;
    const content = '“The quay is closed.”';
    expect(speaker('en', text, { content, source, set: cue(text, 'The notice says') })).toBe(
      'harbour',
    );
  });

  test('the issuer where the statement is named before its words and the verb comes last', () => {
    const text =
      'Liman Fuarı bir açıklama yayımladı.\n\nYapılan yazılı açıklamada, “Rıhtım kapalıdır” denildi.';
    const content = '“Rıhtım kapalıdır”';
    expect(speaker('tr', text, { content, source: null, set: cue(text, 'denildi') })).toBe('fair');
  });

  test('nobody where no statement is told of', () => {
    const text = 'The Harbour Authority closed the quay. It is said that the crane fell.';
    const content = 'the crane fell';
    expect(speaker('en', text, { content, source: null, set: cue(text, 'is said') })).toBeNull();
  });
});
