import type { Registry } from '@hearsay/resolve';
import { describe, expect, test } from 'vitest';
import { buildVersion, emptyRegistry } from '../../../trace/testing/build-version.ts';
import { passageReader } from '../bearing/passage.ts';
import { stanceReader } from '../bearing/stance.ts';
import { profileOf } from './profile.ts';

const registry: Registry = {
  ...emptyRegistry,
  offices: [
    {
      type: 'office',
      id: 'leader',
      names: {
        en: ['the Leader'],
        fa: ['رهبر'],
        ar: ['الزعيم'],
        he: ['המנהיג'],
        tr: ['Lider'],
        de: ['der Anführer'],
      },
      of: null,
      heads: null,
      speaksFor: [],
      country: null,
      holders: [],
    },
  ],
  organisations: [
    {
      type: 'organisation',
      id: 'council',
      names: {
        en: ['State Council'],
        fa: ['شورای دولتی'],
        ar: ['مجلس الدولة'],
        he: ['מועצת המדינה'],
        tr: ['Devlet Konseyi'],
        de: ['Staatsrat'],
      },
      country: null,
      wikidata: null,
      renamed: [],
    },
  ],
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

const profile = profileOf('The Leader approved direct talks with Veria.', {}, registry);

function stance(lang: string, text: string): string {
  const version = buildVersion({ address: 'u:x', lang, text });
  const passages = passageReader(registry);
  const reader = stanceReader(profile, registry, passages);
  const [passage] = passages.whole(version);
  return passage === undefined ? 'none' : reader.sentence(version, passage, '2026-03-02').stance;
}

test('a claim is read as who does what to what', () => {
  expect(profile).toMatchObject({
    entities: ['leader', 'country:VE'],
    action: 'approve',
    matters: ['direct', 'talks'],
    negated: false,
  });
});

describe.each([
  [
    'en',
    'The Leader approved direct talks with Veria.',
    'The Leader never approved direct talks with Veria.',
    'Talks with Veria are long.',
    'The State Council approved direct talks with Veria.',
    'It is unclear whether the Leader approved direct talks.',
  ],
  [
    'fa',
    'رهبر مذاکرات مستقیم با وریا را تأیید کرد.',
    'رهبر مذاکرات مستقیم با وریا را تأیید نکرده است.',
    'مذاکرات مستقیم با وریا طولانی است.',
    'شورای دولتی مذاکرات مستقیم با وریا را تأیید کرد.',
    'معلوم نیست رهبر مذاکرات مستقیم را تأیید کرده باشد.',
  ],
  [
    'ar',
    'وافق الزعيم على محادثات مباشرة مع فيريا.',
    'لم يوافق الزعيم على محادثات مباشرة مع فيريا.',
    'المحادثات المباشرة مع فيريا طويلة.',
    'مجلس الدولة وافق على محادثات مباشرة مع فيريا.',
    'ليس واضحا ما إذا كان الزعيم وافق على محادثات مباشرة.',
  ],
  [
    'he',
    'המנהיג אישר שיחות ישירות עם וריה.',
    'המנהיג לא אישר שיחות ישירות עם וריה.',
    'השיחות הישירות עם וריה ארוכות.',
    'מועצת המדינה אישרה שיחות ישירות עם וריה.',
    'לא ברור האם המנהיג אישר שיחות ישירות.',
  ],
  [
    'tr',
    'Lider, Verya ile doğrudan görüşmeleri onayladı.',
    'Lider, Verya ile doğrudan görüşmeleri onaylamadı.',
    'Verya ile doğrudan görüşmeler uzun.',
    'Devlet Konseyi, Verya ile doğrudan görüşmeleri onayladı.',
    'Liderin doğrudan görüşmeleri onaylayıp onaylamadığı belli değil.',
  ],
  [
    'de',
    'Der Anführer hat direkte Gespräche mit Veria gebilligt.',
    'Der Anführer hat direkte Gespräche mit Veria nicht gebilligt.',
    'Direkte Gespräche mit Veria sind lang.',
    'Der Staatsrat hat direkte Gespräche mit Veria gebilligt.',
    'Es ist unklar, ob der Anführer direkte Gespräche gebilligt hat.',
  ],
])('in %s', (lang, said, negated, related, other, open) => {
  test('the proposition, its negation, another one, another actor and an open question are told apart', () => {
    expect(stance(lang, said)).toBe('affirms');
    expect(stance(lang, negated)).toBe('denies');
    expect(stance(lang, related)).toBe('relates');
    expect(stance(lang, other)).toBe('relates');
    expect(stance(lang, open)).toBe('questions');
    expect(stance(lang, '')).toBe('none');
  });
});

const death = profileOf('The Leader was killed.', {}, registry);

function deathStance(lang: string, text: string): string {
  const version = buildVersion({ address: 'u:x', lang, text });
  const passages = passageReader(registry);
  const reader = stanceReader(death, registry, passages);
  const [passage] = passages.whole(version);
  if (passage === undefined) throw new Error('the text has no sentence');
  const { stance: found, denies } = reader.sentence(version, passage, '2026-03-02');
  return denies === null ? found : `${found} ${denies}`;
}

test.each([
  ['en', 'The Leader is alive.', 'denies content'],
  ['en', 'The Leader is alive and the report of his death is false.', 'denies content'],
  ['en', 'The report of the death of the Leader is false.', 'denies report'],
  ['en', 'Not only was the Leader killed, the house burnt down.', 'affirms'],
  ['fa', 'رهبر زنده است.', 'denies content'],
  ['ar', 'الزعيم حي يرزق.', 'denies content'],
  ['he', 'המנהיג חי ובריא.', 'denies content'],
  ['he', 'לא רק המנהיג נהרג, גם הבית נשרף.', 'affirms'],
  ['tr', 'Lider hayatta.', 'denies content'],
  ['de', 'Der Anführer ist am Leben.', 'denies content'],
  ['de', 'Am Bericht, der Anführer sei tot, ist kein wahres Wort.', 'denies report'],
  ['tr', 'Liderin ölümüne dair haberin aslı yok.', 'denies report'],
  ['de', 'Nicht nur der Anführer wurde getötet, auch das Haus brannte ab.', 'affirms'],
])('in %s "%s" %s', (lang, text, expected) => {
  expect(deathStance(lang, text)).toBe(expected);
});

test.each([
  ['ar', 'لم يقتل الزعيم.', 'denies content'],
  ['ar', 'قتل الزعيم.', 'affirms'],
])('in %s a verb that a negation bends is the same verb: "%s"', (lang, text, expected) => {
  expect(deathStance(lang, text)).toBe(expected);
});

test('a negation behind a noun of action turns it', () => {
  const warned = profileOf('The State Council warned the Leader.', {}, registry);
  const passages = passageReader(registry);
  const version = buildVersion({
    address: 'u:x',
    lang: 'he',
    text: 'שום אזהרה לא הגיעה אל המנהיג.',
  });
  const [passage] = passages.whole(version);
  if (passage === undefined) throw new Error('the text has no sentence');
  const reader = stanceReader(warned, registry, passages);
  expect(reader.sentence(version, passage, '2026-03-02').stance).toBe('denies');
});

describe('an act in words that no table has', () => {
  const terms = { en: ['glacier', 'footbridge', 'Ostwen'], he: ['קרחון', 'גשרון', 'אוסטבן'] };
  const hinted = profileOf(
    'Surveyors closed the footbridge by the Ostwen glacier.',
    terms,
    registry,
  );
  const read = (lang: string, text: string): string => {
    const version = buildVersion({ address: 'u:x', lang, text });
    const passages = passageReader(registry);
    const [passage] = passages.whole(version);
    if (passage === undefined) throw new Error('the text has no sentence');
    const { stance, vague } = stanceReader(hinted, registry, passages).sentence(
      version,
      passage,
      '2026-03-02',
    );
    return vague && stance === 'affirms' ? 'affirms, vaguely' : stance;
  };

  test.each([
    ['en', 'Surveyors roped the footbridge at the Ostwen off.', 'affirms, vaguely'],
    ['he', 'המודדים גידרו את הגשרון ליד קרחון אוסטבן.', 'affirms, vaguely'],
  ])('is taken for said where nearly all hints stand together: %s', (lang, text, expected) => {
    expect(read(lang, text)).toBe(expected);
  });

  test.each([
    ['one hint alone', 'Surveyors walked along the footbridge.'],
    ['hints that adjoin and name one thing', 'Surveyors roped the Ostwen footbridge off.'],
    ['a negation beside one hint', 'Surveyors did not walk along the footbridge.'],
    ['what is no more', 'The footbridge at the Ostwen is no longer there.'],
    ['what is without something', 'The footbridge at the Ostwen stands without its ropes.'],
    [
      'a negation far from them',
      'Never in all the long and cold months of that winter did they see the footbridge at the Ostwen roped off.',
    ],
  ])('only relates with %s', (_, text) => {
    expect(read('en', text)).toBe('relates');
  });

  test.each([
    ['en', 'Surveyors did not rope the footbridge at the Ostwen off.'],
    ['he', 'המודדים לא גידרו את הגשרון ליד קרחון אוסטבן.'],
  ])('is denied where a negation stands beside them: %s', (lang, text) => {
    expect(read(lang, text)).toBe('denies');
  });
});

const approval = 'The Leader approved direct talks with Veria.';

describe('a doubt that is denied leaves nothing open', () => {
  test.each([
    ['en', 'There is no doubt that the Leader approved direct talks with Veria.'],
    ['fa', 'تردیدی وجود ندارد که رهبر مذاکرات مستقیم با وریا را تأیید کرد.'],
    ['ar', 'وافق الزعيم بلا شك على محادثات مباشرة مع فيريا.'],
    ['he', 'אין כל ספק שהמנהיג אישר שיחות ישירות עם וריה.'],
    ['tr', 'Lider, Verya ile doğrudan görüşmeleri onayladı, bunda tereddüt yok.'],
    ['de', 'Kein Zweifel, der Anführer hat direkte Gespräche mit Veria gebilligt.'],
  ])('%s: %s', (lang, text) => expect(stance(lang, text)).toBe('affirms'));
});

function readAs(says: string, lang: string, text: string): string {
  const version = buildVersion({ address: 'u:x', lang, text });
  const passages = passageReader(registry);
  const reader = stanceReader(profileOf(says, {}, registry), registry, passages);
  const [passage] = passages.whole(version);
  if (passage === undefined) throw new Error('the text has no sentence');
  return reader.sentence(version, passage, '2026-03-02').stance;
}

describe('negations that stand behind the verb or inside it', () => {
  test.each([
    ['The Leader paid a ransom.', 'en', 'The Leader paid the cyber gang nothing.', 'denies'],
    ['The Leader paid a ransom.', 'en', 'The Leader paid and nothing was lost.', 'affirms'],
    ['The Leader was deceived.', 'fa', 'کسی رهبر را فریب نداد.', 'denies'],
  ])('%s %s: %s', (says, lang, text, expected) => {
    expect(readAs(says, lang, text)).toBe(expected);
  });
});

test('a verb doubled with its negation asks whether', () => {
  expect(stance('tr', 'Liderin görüşmeleri onaylayıp onaylamadığı yakında anlaşılacak.')).toBe(
    'questions',
  );
  expect(stance('tr', 'Liderin görüşmeleri kabul edip etmediği yakında anlaşılacak.')).toBe(
    'questions',
  );
  expect(stance('tr', 'Lider doğrudan görüşmeleri onaylayıp ülkeye döndü.')).toBe('affirms');
});

describe('a word of several meanings is found by each of them', () => {
  const cut = profileOf('The Leader cut the budget.', {}, registry);

  test('the profile keeps all of them', () => {
    expect(cut.senses).toContain('cut');
    expect(cut.senses).toContain('sever');
    expect(profileOf(approval, {}, registry).senses).toEqual(['approve']);
  });

  test.each([
    ['tr', 'Lider bütçeyi azalttı.'],
    ['tr', 'Lider bütçeyi kopardı.'],
  ])('%s: %s', (lang, text) =>
    expect(readAs('The Leader cut the budget.', lang, text)).toBe('affirms'),
  );
});

test('a word of a name is no act', () => {
  const named: Registry = {
    ...registry,
    countries: [{ type: 'country', code: 'XK', names: { tr: ['Kesilmiş Adalar'] } }],
  };
  const version = buildVersion({
    address: 'u:x',
    lang: 'tr',
    text: 'Lider, Kesilmiş Adalar için bütçe istedi.',
  });
  const passages = passageReader(named);
  const reader = stanceReader(profileOf('The Leader cut the budget.', {}, named), named, passages);
  const [passage] = passages.whole(version);
  if (passage === undefined) throw new Error('the text has no sentence');
  expect(reader.sentence(version, passage, '2026-03-02').stance).toBe('relates');
});

describe('an interview that was not given is what is denied', () => {
  test.each([
    ['en', 'The Leader gave no interview and spoke to nobody about the approved talks with Veria.'],
    ['en', 'I have not spoken to the press about the approval of direct talks with Veria.'],
    ['fa', 'من درباره تأیید مذاکرات مستقیم با وریا با هیچ رسانه‌ای مصاحبه نکرده‌ام.'],
    ['ar', 'لم أجر أي مقابلة عن الموافقة على محادثات مباشرة مع فيريا.'],
    ['he', 'לא התראיינתי על אישור השיחות הישירות עם וריה.'],
    [
      'tr',
      'Verya ile doğrudan görüşmelerin onaylanması hakkında hiçbir gazeteye röportaj vermedim.',
    ],
    ['de', 'Über die gebilligten direkten Gespräche mit Veria habe ich kein Interview gegeben.'],
  ])('%s: %s', (lang, text) => {
    const version = buildVersion({ address: 'u:x', lang, text });
    const passages = passageReader(registry);
    const [passage] = passages.whole(version);
    if (passage === undefined) throw new Error('the text has no sentence');
    const read = stanceReader(profile, registry, passages).sentence(version, passage, '2026-03-02');
    expect(read).toMatchObject({ stance: 'denies', denies: 'report' });
  });

  test('but not where the act is denied in an interview', () => {
    const text = 'In an interview the State Council said the Leader had not approved direct talks.';
    const version = buildVersion({ address: 'u:x', lang: 'en', text });
    const passages = passageReader(registry);
    const [passage] = passages.whole(version);
    if (passage === undefined) throw new Error('the text has no sentence');
    const read = stanceReader(profile, registry, passages).sentence(version, passage, '2026-03-02');
    expect(read).toMatchObject({ stance: 'denies', denies: 'content' });
  });
});

describe('a hint is found before an ending that bends it', () => {
  const thesis = profileOf(
    'The minister copied his thesis.',
    { ar: ['أطروحة'], tr: ['uçak'], he: ['ועדה'] },
    registry,
  );
  test.each([
    ['ar', 'نسخ الوزير أطروحته.'],
    ['tr', 'Bakan uçağı sordu.'],
    ['he', 'השר פנה אל ועדת הבחירות.'],
  ])('%s: %s', (lang, text) => {
    const version = buildVersion({ address: 'u:x', lang, text });
    const passages = passageReader(registry);
    const [passage] = passages.whole(version);
    if (passage === undefined) throw new Error('the text has no sentence');
    const reader = stanceReader(thesis, registry, passages);
    expect(reader.sentence(version, passage, '2026-03-02').topic).toBe(1);
  });
});

describe('acts that a claim and a sentence put in words far apart', () => {
  test.each([
    [
      'The Leader returned the statue.',
      'de',
      'Der Anführer hat die Statue zurückgegeben.',
      'affirms',
    ],
    ['The Leader returned the statue.', 'fa', 'رهبر مجسمه را پس نداد.', 'denies'],
    ['The Leader shot down a drone.', 'tr', 'Lider bir insansız hava aracını düşürdü.', 'affirms'],
    ['The Leader shot down a drone.', 'he', 'המנהיג הפיל כלי טיס.', 'affirms'],
    ['The Leader abolished the tax.', 'ar', 'ألغى الزعيم الضريبة.', 'affirms'],
    ['The Leader closed the crossing.', 'en', 'The crossing of the Leader stays open.', 'denies'],
  ])('%s %s: %s', (says, lang, text, expected) => {
    const terms = {
      de: ['Statue'],
      fa: ['مجسمه'],
      tr: ['insansız hava aracı'],
      he: ['כלי טיס'],
      ar: ['الضريبة'],
      en: ['crossing'],
    };
    const version = buildVersion({ address: 'u:x', lang, text });
    const passages = passageReader(registry);
    const [passage] = passages.whole(version);
    if (passage === undefined) throw new Error('the text has no sentence');
    const reader = stanceReader(profileOf(says, terms, registry), registry, passages);
    expect(reader.sentence(version, passage, '2026-03-02')).toMatchObject({
      stance: expected,
      vague: false,
    });
  });
});
