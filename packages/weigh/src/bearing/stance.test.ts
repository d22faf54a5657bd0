/** Statements whose words alone do not tell: whole answers, answered reports, and claims about what is false. */
import type { Registry } from '@hearsay/resolve';
import { describe, expect, test } from 'vitest';
import {
  buildVersion,
  emptyRegistry,
  type StatementDraft,
  spanOf,
} from '../../../trace/testing/build-version.ts';
import { profileOf } from '../meaning/profile.ts';
import { passageReader } from './passage.ts';
import type { Reading } from './reading.ts';
import { stanceReader } from './stance.ts';

const registry: Registry = {
  ...emptyRegistry,
  countries: [
    {
      type: 'country',
      code: 'VE',
      names: {
        en: ['Veria'],
        fa: ['وریا'],
        ar: ['فيريا'],
        he: ['וריה'],
        tr: ['Verya'],
        de: ['Veria'],
      },
    },
  ],
};

function readAs(
  says: string,
  terms: Record<string, readonly string[]>,
  lang: string,
  text: string,
  content: string,
  draft: Partial<StatementDraft> = {},
): Reading {
  const profile = profileOf(says, terms, registry);
  const source = { text: 'the clerk', type: 'person' as const, entity: null };
  const version = buildVersion({
    address: 'u:x',
    lang,
    text,
    statements: [{ content, source, ...draft }],
  });
  const [statement] = version.attribution.statements;
  if (statement === undefined) throw new Error('the draft has no statement');
  const reader = stanceReader(profile, registry, passageReader(registry));
  return reader.statement(version, statement, '2026-03-02');
}

const APPROVED = 'Direct talks with Veria were approved.';

describe('a whole answer takes a side on what was asked before it', () => {
  test.each([
    [
      'en',
      'She was asked whether direct talks with Veria were approved.',
      '“No. It is quiet here”',
      'denies',
    ],
    [
      'en',
      'She was asked whether direct talks with Veria were approved.',
      '“Yes, in May”',
      'affirms',
    ],
    [
      'de',
      'Gefragt wurde, ob direkte Gespräche mit Veria gebilligt wurden.',
      '„Nein. Es ist still hier“',
      'denies',
    ],
    ['ar', 'سئلت هل تمت الموافقة على محادثات مباشرة مع فيريا.', '«لا، الأمور هادئة»', 'denies'],
    [
      'fa',
      'از او پرسیده شد آیا مذاکرات مستقیم با وریا تأیید شده است.',
      '«نه، اینجا آرام است»',
      'denies',
    ],
    ['he', 'היא נשאלה האם אושרו שיחות ישירות עם וריה.', '”לא. שקט כאן“', 'denies'],
    [
      'tr',
      'Verya ile doğrudan görüşmelerin onaylanıp onaylanmadığı soruldu.',
      '“Hayır, burası sakin”',
      'denies',
    ],
  ])('%s: %s %s', (lang, asked, answer, expected) => {
    expect(readAs(APPROVED, {}, lang, `${asked} ${answer}`, answer).stance).toBe(expected);
  });

  test('but an answer to nothing, and a "no" of its own sentence, take none', () => {
    const quiet = '“No. It is quiet here”';
    expect(readAs(APPROVED, {}, 'en', `The harbour is cold. ${quiet}`, quiet).stance).toBe('none');
    const asked = 'She was asked whether direct talks with Veria were approved.';
    const bread = '“No bread is left”';
    expect(readAs(APPROVED, {}, 'en', `${asked} ${bread}`, bread).stance).toBe('none');
  });
});

test('a word for false that is the claim’s own denies no report', () => {
  const says = 'The bronze head is a modern forgery.';
  const terms = { en: ['fake', 'bronze head'], tr: ['sahte', 'bronz baş'] };
  const content = 'the bronze head is fake';
  const draft = { set: { polarity: 'denies', denies: 'report' } } as const;
  const said = readAs(says, terms, 'en', `The clerk said ${content}.`, content, draft);
  expect(said).toMatchObject({ stance: 'affirms', denies: null });
  const report = 'the report on the bronze head is invented';
  const denied = readAs(says, terms, 'en', `The clerk said ${report}.`, report, draft);
  expect(denied).toMatchObject({ stance: 'denies', denies: 'report' });
});

describe('a report that is answered is no statement of who answers', () => {
  const content = 'direct talks with Veria were approved';
  const told = (cue: string, middle: string): Reading => {
    const text = `The clerk ${cue} ${middle}${content}.`;
    const spans = [spanOf(text, cue)];
    return readAs(APPROVED, {}, 'en', text, content, {
      set: { cue: { text: cue, lemma: cue, spans } },
    });
  };

  test('where the words between cue and content answer a report', () => {
    expect(told('responded', 'today to the report that ').stance).toBe('relates');
  });

  test('but what is said in answer to a report is said', () => {
    expect(told('said', 'that ').stance).toBe('affirms');
  });
});
