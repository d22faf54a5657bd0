import { readFileSync } from 'node:fs';
import type { Bearing, ClaimReview } from '@hearsay/weigh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../gate/gate.ts';
import { proofsFrom } from '../gate/proofs.ts';
import { composeLanguageCodes } from '../languages/index.ts';
import { parseEdition } from '../parse/edition.ts';
import {
  fullDesk,
  type ShortArticle,
  type ShortDesk,
  type ShortStatement,
} from '../testing/desk.ts';
import { draftEdition } from './draft.ts';

const file = new URL('../../vectors/gate/desk.json', import.meta.url);
const short = JSON.parse(readFileSync(file, 'utf8')) as ShortDesk;

const WORDS = [
  ...[
    'talks',
    'never',
    'the',
    'Leader',
    'agreed',
    'not',
    'Veria',
    'ships',
    'on',
    '3 March',
    'said',
    'Omid Kavan',
  ],
  ...[
    '«نه»',
    'گفت',
    'رهبر',
    'ساختگی',
    'لا',
    'المرشد',
    'نفى',
    'המנהיג',
    'לא',
    'ארה"ב',
    'görüşme',
    'değil',
    'nicht',
  ],
  ...[
    '“no”',
    '‘so’',
    '"plain"',
    '[sic]',
    '…',
    '...',
    '—',
    'U.S.',
    '*',
    '_x_',
    '<b>',
    '&amp;',
    '](statement:x)',
  ],
  ...[
    '100 %',
    '1.',
    '#',
    '-',
    '`',
    '\\',
    'we’ll',
    '„da“',
    "o'clock",
    '\u202eabc',
    'a\u0000b',
    'No.',
    'why?',
    'Stop!',
  ],
];
const content = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => {
    return `begin ${words.join(' ')} end`;
  });
const source: fc.Arbitrary<NonNullable<ShortStatement['source']> | null> = fc.constantFrom(
  null,
  { text: 'Omid Kavan', type: 'person' as const, entity: 'kavan' },
  { text: 'the spokeswoman', type: 'office' as const, entity: 'mfa' },
  { text: 'Jo Aldren, a pilot', type: 'person' as const },
  { text: 'an official', type: 'anonymous' as const, anonymous: { number: 'one' as const } },
  {
    text: 'two senior diplomats',
    type: 'anonymous' as const,
    anonymous: { number: 'several' as const, seniority: 'senior' },
  },
  { text: '', type: 'unknown' as const },
  { text: 'media in Veria', type: 'collective' as const },
  { text: 'Harbor Post', type: 'outlet' as const, entity: 'harbor-post' },
);
const statement = fc.record({
  words: content,
  quoted: fc.constantFrom('', '“”', '"', '«»'),
  kind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
  source,
  polarity: fc.constantFrom(
    ...(['asserts', 'denies', 'declines', 'asks', 'orders', 'promises', 'unclear'] as const),
  ),
  hedges: fc.constantFrom([], ['reportedly']),
  said: fc.option(fc.constantFrom('2026-03-01', '2025-12-31', '2026-03'), { nil: undefined }),
});
const article = fc.record({
  outlet: fc.constantFrom('dawn-courier', 'harbor-post', 'nedaye-tange', null),
  lang: fc.constantFrom('en', 'fa', 'ar', 'he', 'tr', 'de', 'fr'),
  published: fc.constantFrom('2026-03-02', '2026-03-03T23:30:00Z', '2025-12-30'),
  statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
});

function desk(articles: readonly (typeof article extends fc.Arbitrary<infer T> ? T : never)[]) {
  const shortArticles = articles.map((each, at): ShortArticle => {
    const statements = each.statements.map((one, index): ShortStatement => {
      const [open = '', close = open] = one.quoted;
      const { kind, source: from, polarity, hedges, said } = one;
      return {
        key: `k${at}x${index}`,
        kind,
        source: from,
        polarity,
        hedges,
        content: [`${open}${one.words} ${at}${index}${close}`],
        ...(said === undefined ? {} : { said }),
      };
    });
    const text = statements.map(
      ({ content: [words = ''], source: from }) => `${words}, ${from?.text ?? ''} said.`,
    );
    return {
      address: `https://a${at}.example/x`,
      outlet: each.outlet,
      lang: each.lang,
      published: each.published,
      title: 'A title',
      text: text.join('\n\n'),
      statements,
    };
  });
  return fullDesk({ ...short, articles: shortArticles });
}

describe('a draft', () => {
  it.each(composeLanguageCodes)('passes the gate whatever was reported, in %s', (lang) => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(
          'reported' as const,
          'confirmed' as const,
          'denied' as const,
          'disputed' as const,
        ),
        fc.constantFrom(null, '2026-02-20'),
        (articles, state, since) => {
          const full = desk(articles);
          const bearings = full.versions.flatMap((version) => {
            return version.attribution.statements.map((each): Bearing => {
              const { id, key, denies } = each;
              const stance = each.polarity === 'denies' ? 'denies' : 'affirms';
              const base = {
                article: version.address,
                version: 1,
                withdrawnIn: null,
                score: 1,
                why: '',
              };
              return { ...base, statement: id, key, voice: 'source', place: null, stance, denies };
            });
          });
          const [first] = full.versions;
          const review: ClaimReview = {
            ...(full.reviews[0] as ClaimReview),
            state,
            statements: bearings,
            first: { article: first?.address ?? '', date: '2026-03-02', withdrawnIn: null },
            events: [
              {
                date: '2026-03-02',
                what: 'state',
                from: 'unreported',
                to: state,
                cause: [],
                text: '',
              },
              {
                date: '2026-03-03',
                what: 'origin',
                from: null,
                to: null,
                cause: [first?.address ?? ''],
                text: '',
              },
            ],
          };
          const draft = draftEdition({
            desk: { name: 'Strait Review', zone: 'Europe/London', lang },
            series: null,
            claims: full.claims.slice(0, 1),
            reviews: [review],
            versions: full.versions,
            registry: full.registry,
            asOf: '2026-03-20',
            since,
          });
          const parsed = parseEdition(draft);
          if ('error' in parsed) throw new Error(parsed.error.message);
          const proofs = proofsFrom({ ...full, reviews: [review], zone: 'Europe/London' });
          const marks = checkEdition(parsed.edition, proofs);
          const lines = draft.split('\n');
          expect(marks.map((mark) => ({ ...mark, text: lines[mark.line - 1] }))).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 10) },
    );
  });
});
