import type { Registry, Version } from '@hearsay/resolve';
import { describe, expect, test } from 'vitest';
import {
  buildOutlet,
  buildVersion,
  emptyRegistry,
  type StatementDraft,
  spanOf,
  unnamedOfficial,
  type VersionDraft,
} from '../../trace/testing/build-version.ts';
import type { Claim, ClaimReview } from './claim.ts';
import type { WeighDecision, WeighJudgement } from './decision.ts';
import { type ReviewRequest, reviewClaim } from './review.ts';

const registry: Registry = {
  ...emptyRegistry,
  outlets: [
    buildOutlet('courier', 'Dawn Courier'),
    buildOutlet('post', 'Harbor Post'),
    buildOutlet('globe', 'River Globe'),
    buildOutlet('channel', 'Ministry Channel', { kind: 'official', speaksFor: ['mfa'] }),
  ],
  people: [
    {
      type: 'person',
      id: 'sohrabi',
      names: { en: ['Reza Sohrabi'] },
      wikidata: null,
      speaksFor: [],
    },
    { type: 'person', id: 'karam', names: { en: ['Ilan Karam'] }, wikidata: null, speaksFor: [] },
    {
      type: 'person',
      id: 'nadim',
      names: { en: ['Lena Nadim'] },
      wikidata: null,
      speaksFor: ['mfa'],
    },
    { type: 'person', id: 'daru', names: { en: ['Omar Daru'] }, wikidata: null, speaksFor: [] },
  ],
  organisations: [
    {
      type: 'organisation',
      id: 'mfa',
      names: { en: ['Foreign Ministry'] },
      country: 'XX',
      wikidata: null,
      renamed: [],
    },
  ],
  offices: [
    {
      type: 'office',
      id: 'leader',
      names: { en: ['Leader'] },
      of: null,
      heads: null,
      speaksFor: [],
      country: 'XX',
      holders: [{ person: 'daru', from: null, to: null }],
    },
    {
      type: 'office',
      id: 'foreign-minister',
      names: { en: ['foreign minister'] },
      of: 'mfa',
      heads: 'mfa',
      speaksFor: [],
      country: 'XX',
      holders: [
        { person: 'sohrabi', from: null, to: '2026-03-05' },
        { person: 'karam', from: '2026-03-06', to: null },
      ],
    },
  ],
};

const claim: Claim = {
  id: 'talks-approved',
  question: 'Did the Leader approve direct talks with Veria?',
  asserts: 'The Leader approved direct talks with Veria.',
  terms: { en: ['talks', 'negotiations'] },
  actors: ['leader', 'mfa', 'foreign-minister'],
  from: '2026-03-01',
  hypotheses: [
    { id: 'unreachable', says: 'The Leader could not be reached.' },
    { id: 'opposed', says: 'The Leader opposes talks.' },
  ],
};

const CONTENT = 'the Leader had approved direct talks with Veria';

function article(
  address: string,
  day: number,
  content: string,
  draft: Partial<StatementDraft> = {},
  set: Partial<VersionDraft> = {},
): VersionDraft {
  return {
    address,
    outlet: 'courier',
    published: `2026-03-0${day}`,
    text: `Word came that ${content}.`,
    statements: [{ content, source: unnamedOfficial(), ...draft }],
    ...set,
  };
}

function by(entity: string, set: StatementDraft['set'] = {}): Partial<StatementDraft> {
  return { source: { text: entity, type: 'person', entity }, set };
}

function reviewed(
  drafts: readonly VersionDraft[],
  request: Partial<ReviewRequest> = {},
): ReturnType<typeof reviewClaim> {
  const versions: Version[] = drafts.map(buildVersion);
  return reviewClaim({
    claim,
    versions,
    registry,
    decisions: [],
    asOf: '2026-03-20',
    zone: 'UTC',
    ...request,
  });
}

function review(
  drafts: readonly VersionDraft[],
  request: Partial<ReviewRequest> = {},
): ClaimReview {
  return reviewed(drafts, request).review;
}

function decide(what: WeighJudgement): WeighDecision {
  return { at: '2026-03-10T10:00:00Z', by: 'mina', why: 'read it', what };
}

function held(result: ClaimReview, actor: string): ClaimReview['positions'][number] | undefined {
  return result.positions.find((one) => one.actor === actor);
}

const report = article('u:a', 2, CONTENT);
const denying = { spans: [], text: 'denied', lemma: 'deny' };
const denies = { polarity: 'denies', denies: 'content' } as const;

describe('refusals to speak', () => {
  test('a speaker\'s own "I won\'t comment" is a position on what the article tells of', () => {
    const refusing = article('u:b', 3, 'I will not be drawn and I will not comment on that', {
      ...by('sohrabi'),
    });
    const text = `Word came that ${CONTENT}. "I will not be drawn and I will not comment on that," Reza Sohrabi said.`;
    const result = review([report, { ...refusing, text }]);
    expect(held(result, 'foreign-minister')).toMatchObject({
      position: 'declined',
      date: '2026-03-03',
    });
  });

  test('a refusal that no statement holds is read from the sentence', () => {
    const text =
      'Foreign minister Reza Sohrabi refused late on Tuesday to comment on whether the Leader had approved direct talks with Veria.';
    const telling = article('u:b', 3, '', {}, { text, statements: [] });
    const result = review([report, telling]);
    expect(held(result, 'foreign-minister')).toMatchObject({
      position: 'declined',
      date: '2026-03-03',
      statement: null,
      article: 'u:b',
    });
    expect(result.statements.find((row) => row.article === 'u:b')).toMatchObject({
      stance: 'relates',
      voice: 'outlet',
    });
  });

  test('a rejection is a refusal where to speak is what is rejected', () => {
    const text =
      'Reza Sohrabi declined when reached by telephone any comment on whether direct talks with Veria were approved.';
    const content = 'whether direct talks with Veria were approved';
    const source = { text: 'Reza Sohrabi', type: 'person', entity: 'sohrabi' } as const;
    const cue = { spans: [spanOf(text, 'declined')], text: 'declined', lemma: 'decline' };
    const set = { cue, polarity: 'denies', denies: 'content' } as const;
    const rejected = article('u:b', 3, content, { source, set }, { text });
    expect(held(review([report, rejected]), 'foreign-minister')?.position).toBe('declined');
  });

  test("a refusal that a spokesman tells of somebody else is not the spokesman's own", () => {
    const told = article('u:b', 3, 'Omar Daru would not comment on direct talks with Veria', {
      ...by('nadim'),
    });
    expect(held(review([report, told]), 'mfa')).toMatchObject({ position: 'silent' });
  });
});

describe('answers that take no side', () => {
  test('are words of the actor who was asked, and no position', () => {
    const text =
      'Asked whether the Leader had approved direct talks with Veria, Reza Sohrabi said that the weather was fine.';
    const answer = article('u:b', 3, 'the weather was fine', by('sohrabi'), { text });
    const result = review([report, answer]);
    expect(held(result, 'foreign-minister')).toMatchObject({ position: 'none', date: null });
    expect(result.statements.find((row) => row.article === 'u:b')?.stance).toBe('relates');
  });

  test('are read from the sentence where no statement holds them', () => {
    const text =
      'In answer to whether the Leader had approved direct talks with Veria Reza Sohrabi, smiling, spoke of the weather.';
    const result = review([report, article('u:b', 3, '', {}, { text, statements: [] })]);
    expect(held(result, 'foreign-minister')?.position).toBe('none');
    expect(held(result, 'leader')?.position).toBe('silent');
  });

  test('set no position aside that the answer takes', () => {
    const said = 'the Leader had approved direct talks with Veria last week';
    const text = `Asked whether direct talks with Veria had been approved, Reza Sohrabi said that ${said}.`;
    const result = review([report, article('u:b', 3, said, by('sohrabi'), { text })]);
    expect(held(result, 'foreign-minister')?.position).toBe('confirmed');
  });
});

describe('words that an article recalls', () => {
  const said = 'the Leader had not approved direct talks with Veria';
  const other =
    'direct talks with Veria were in truth and to this very day not approved by the Leader';
  const recalling = (cue: string): VersionDraft => {
    const text = `Reza Sohrabi ${cue} that ${other}.`;
    const verb = cue.split(' ').at(-1) ?? cue;
    const set = { cue: { spans: [spanOf(text, verb)], text: verb, lemma: verb } };
    return article('u:c', 5, other, by('sohrabi', set), { text, outlet: 'globe' });
  };
  const first = article('u:b', 3, said, by('sohrabi'));

  test('renew nothing', () => {
    expect(
      held(review([report, first, recalling('had claimed')]), 'foreign-minister'),
    ).toMatchObject({ position: 'denied', date: '2026-03-03' });
  });

  test('are new where nothing puts them into the past', () => {
    expect(held(review([report, first, recalling('claimed')]), 'foreign-minister')?.date).toBe(
      '2026-03-05',
    );
  });

  test('count as of their article where none were known before', () => {
    expect(held(review([report, recalling('had claimed')]), 'foreign-minister')?.date).toBe(
      '2026-03-05',
    );
  });
});

describe("the day of an actor's words", () => {
  const dated = (content: string, value: string | null): StatementDraft => ({
    content,
    ...by('sohrabi', {
      said:
        value === null ? null : { value, precision: 'day', text: 'on that day', inferred: true },
    }),
  });
  const said = 'the Leader had approved direct talks with Veria';
  const again = 'the Leader did approve direct talks with Veria';

  test('is that of their other words to the same end in the article, whenever it was printed', () => {
    const text = `Reza Sohrabi said that ${said}. He added that ${again}.`;
    const statements = [dated(said, '2026-03-03'), dated(again, null)];
    const result = review([article('u:b', 5, '', {}, { text, statements })]);
    expect(held(result, 'foreign-minister')).toMatchObject({
      position: 'confirmed',
      date: '2026-03-03',
    });
  });

  test('is the day of publication where the article gives two', () => {
    const more = 'the Leader approved these direct talks with Veria at last';
    const text = `Reza Sohrabi said that ${said}. He said that ${more}. He added that ${again}.`;
    const statements = [dated(said, '2026-03-01'), dated(more, '2026-03-02'), dated(again, null)];
    const result = review([article('u:b', 5, '', {}, { text, statements })]);
    expect(held(result, 'foreign-minister')?.date).toBe('2026-03-05');
  });
});

describe('an article that cites a report to deny it', () => {
  const text = `"This story is false from beginning to end," Lena Nadim said of the Courier, which reported that ${CONTENT}.`;
  const denial = {
    content: '"This story is false from beginning to end,"',
    ...by('nadim', { polarity: 'denies', denies: 'report' }),
  } as const;
  const cited = {
    content: CONTENT,
    source: { text: 'which', type: 'person', entity: null },
  } as const;

  test('denies, and what it cites relates', () => {
    const result = review([
      report,
      article('u:b', 3, '', {}, { text, statements: [denial, cited] }),
    ]);
    const stances = result.statements.filter((row) => row.article === 'u:b');
    expect(stances.map(({ stance }) => stance).sort()).toEqual(['denies', 'relates']);
  });

  test('affirms where the report comes first, and the denial of another is told after it', () => {
    const turned = `The Courier reported that ${CONTENT}. "This story is false from beginning to end," Lena Nadim said.`;
    const opening = { content: CONTENT, source: { text: 'The Courier', type: 'outlet' } } as const;
    const result = review([
      report,
      article('u:b', 3, '', {}, { outlet: 'post', text: turned, statements: [opening, denial] }),
    ]);
    const stances = result.statements.filter((row) => row.article === 'u:b');
    expect(stances.map(({ stance }) => stance)).toContain('affirms');
  });
});

describe('a statement whose words attribution has cut', () => {
  test('is read with its sentence: a report that is called invented is denied', () => {
    const text =
      'The Foreign Ministry called the report that the Leader approved direct talks with Veria invented.';
    const cut = 'the report that the Leader approved direct talks with Veria';
    const result = review([report, article('u:b', 3, cut, by('nadim'), { text })]);
    expect(held(result, 'mfa')).toMatchObject({ position: 'denied', denies: 'report' });
  });

  test('is evaded where the sentence neither confirms nor denies', () => {
    const text =
      'The Foreign Ministry could of the news that the Leader approved direct talks with Veria confirm or deny nothing.';
    const cut = 'the news that the Leader approved direct talks with Veria';
    const result = review([report, article('u:b', 3, cut, by('nadim'), { text })]);
    expect(held(result, 'mfa')?.position).toBe('none');
  });

  test('but not where its sentence names the outlet that tells it', () => {
    const text = 'The Leader agreed to open talks with Veria soon, the Dawn Courier reported.';
    const cut = 'talks with Veria soon, the Dawn Courier reported';
    const result = review([article('u:b', 3, cut, by('daru'), { text, outlet: 'post' })]);
    expect(held(result, 'leader')?.position).not.toBe('confirmed');
  });
});

describe('denials of a report that is named by its outlet', () => {
  const denial = (set: Partial<VersionDraft> = {}): VersionDraft =>
    article(
      'u:b',
      3,
      'a fabrication from beginning to end',
      by('nadim', { polarity: 'denies', denies: 'report' }),
      {
        outlet: 'post',
        text: 'The Foreign Ministry called the Dawn Courier report a fabrication from beginning to end.',
        ...set,
      },
    );

  test('are denials of the claim where that outlet has affirmed it', () => {
    const result = review([report, denial()]);
    expect(held(result, 'mfa')).toMatchObject({ position: 'denied', denies: 'report' });
    expect(result.flags).toContain('reportDenied');
  });

  test('are none where the outlet has not, or long ago', () => {
    const other = {
      text: 'The Foreign Ministry called the River Globe report a fabrication from beginning to end.',
    };
    expect(held(review([report, denial(other)]), 'mfa')).toMatchObject({ position: 'silent' });
    const late = { published: '2026-04-09' };
    expect(held(review([report, denial(late)], { asOf: '2026-05-01' }), 'mfa')).toMatchObject({
      position: 'silent',
    });
  });

  test('are read from the words of an official page', () => {
    const text = 'The report of the Dawn Courier is false from beginning to end.';
    const page = denial({ outlet: 'channel', text, statements: [] });
    expect(held(review([report, page]), 'mfa')).toMatchObject({
      position: 'denied',
      denies: 'report',
      date: '2026-03-03',
    });
  });
});

describe('stance', () => {
  const stance = (
    content: string,
    draft: Partial<StatementDraft> = {},
    set: Partial<VersionDraft> = {},
  ): string =>
    review([article('u:x', 2, content, draft, set)]).statements.find(
      (one) => one.voice === 'source',
    )?.stance ?? 'none';

  test('an official who says it affirms', () => {
    expect(stance(CONTENT)).toBe('affirms');
  });

  test('negation turns it, a denial of it denies, a denial of its denial affirms', () => {
    expect(stance('the Leader had not approved direct talks with Veria')).toBe('denies');
    expect(stance('the Leader rejected the talks with Veria')).toBe('denies');
    expect(stance(CONTENT, { set: denies })).toBe('denies');
    expect(
      stance('the Leader had not approved direct talks', { set: { ...denies, cue: denying } }),
    ).toBe('affirms');
    expect(stance('the Leader had not approved direct talks', { set: denies })).toBe('denies');
  });

  test('what is asked or open questions it', () => {
    expect(stance('it was unclear whether the Leader had approved direct talks')).toBe('questions');
    expect(stance(CONTENT, { set: { polarity: 'asks' } })).toBe('questions');
  });

  test('conditionals, demands, irony and other propositions only relate', () => {
    expect(stance('if the Leader approved direct talks, prices would fall')).toBe('relates');
    expect(stance(CONTENT, { set: { polarity: 'orders' } })).toBe('relates');
    expect(stance('pigs will fly and the Leader approved direct talks')).toBe('relates');
    expect(stance('talks with Veria are needed')).toBe('relates');
    expect(stance('Reza Sohrabi approved direct talks')).toBe('relates');
  });

  test('another subject has no row', () => {
    expect(stance('the harvest was good this year')).toBe('none');
  });

  test('the outer statement decides for what stands inside it', () => {
    const content = `the minister had told her ${CONTENT}`;
    const result = review([
      article(
        'u:x',
        2,
        content,
        { id: 's1', set: denies },
        {
          statements: [
            { content, id: 's1', source: { text: 'Hana', type: 'person' }, set: denies },
            { content: CONTENT, id: 's2', ...by('sohrabi'), set: { parent: 's1' } },
          ],
        },
      ),
    ]);
    expect(result.statements.map((one) => [one.statement, one.stance])).toEqual([['s1', 'denies']]);
  });

  test('the outlet own sentence has a row with its place', () => {
    const text = 'Rain fell. The Leader has approved direct talks with Veria. More rain fell.';
    const result = review([{ address: 'u:x', outlet: 'courier', text }]);
    expect(result.statements).toMatchObject([
      {
        statement: null,
        voice: 'outlet',
        stance: 'affirms',
        place: { part: 'body', spans: [[11, 59]] },
      },
    ]);
  });

  test('an unattributed headline counts only where no other row stands', () => {
    const title = 'Leader approves direct talks with Veria';
    expect(
      review([{ address: 'u:x', outlet: 'courier', title, text: 'Rain fell.' }]).statements,
    ).toMatchObject([{ place: { part: 'headline' } }]);
    const both = review([article('u:x', 2, CONTENT, {}, { title })]);
    expect(both.statements.map((one) => one.voice)).toEqual(['source']);
  });

  test('a denial of the report is tied to the claim by the article around it', () => {
    const text = `Papers wrote that the Leader had approved direct talks with Veria. "These are fabrications," the ministry said.`;
    const result = review([
      {
        address: 'u:x',
        outlet: 'courier',
        text,
        statements: [
          {
            content: '"These are fabrications,"',
            ...by('mfa', { polarity: 'denies', denies: 'report' }),
          },
        ],
      },
    ]);
    expect(result.statements[0]).toMatchObject({ stance: 'denies', denies: 'report' });
  });

  test('intentions are ignored', () => {
    expect(stance(CONTENT, { set: { act: 'intention' } })).toBe('none');
  });
});

describe('positions', () => {
  test('before any report there is no position', () => {
    expect(review([]).positions.map((one) => one.position)).toEqual(['none', 'none', 'none']);
  });

  test('who says nothing from the first appearance on is silent, computed', () => {
    expect(held(review([report]), 'leader')).toMatchObject({
      position: 'silent',
      basis: 'computed',
      since: '2026-03-02',
      date: null,
      article: null,
    });
  });

  test('silence that an article notes stands with its place until the actor speaks', () => {
    const text = `Word came that ${CONTENT}. The Leader has not commented.`;
    const place = { part: 'body' as const, partIndex: null, spans: [[66, 91] as const] };
    const noting = article(
      'u:b',
      4,
      CONTENT,
      {},
      {
        text,
        mentions: [{ type: 'office', entity: 'leader', text: 'the Leader' }],
        notes: [{ kind: 'silence', mention: 'm1', place, date: null }],
      },
    );
    expect(held(review([report, noting]), 'leader')).toMatchObject({
      position: 'silent',
      basis: 'noted',
      since: '2026-03-04',
      article: 'u:b',
      place: { article: 'u:b' },
    });
    const spoken = article('u:c', 5, CONTENT, by('daru', denies));
    expect(held(review([report, noting, spoken]), 'leader')).toMatchObject({
      position: 'denied',
      denies: 'content',
      date: '2026-03-05',
    });
  });

  test('a minister sets the ministry and the office, on the day he holds it', () => {
    const words = (day: string): ClaimReview =>
      review([
        report,
        article(
          'u:b',
          9,
          CONTENT,
          by('sohrabi', {
            ...denies,
            said: { value: day, precision: 'day', text: '', inferred: false },
          }),
        ),
      ]);
    expect(held(words('2026-03-05'), 'mfa')).toMatchObject({
      position: 'denied',
      date: '2026-03-05',
    });
    expect(held(words('2026-03-05'), 'foreign-minister')?.position).toBe('denied');
    expect(held(words('2026-03-06'), 'foreign-minister')?.position).toBe('silent');
  });

  test('a spokesperson, an unsigned statement and the official channel speak for the body', () => {
    const speaking = [
      article('u:b', 3, CONTENT, by('nadim', denies)),
      article('u:b', 3, CONTENT, by('mfa', denies)),
      {
        address: 'u:b',
        outlet: 'channel',
        published: '2026-03-03',
        text: 'The Leader has not approved direct talks with Veria.',
      },
    ];
    for (const one of speaking)
      expect(held(review([report, one]), 'mfa')).toMatchObject({
        position: 'denied',
        denies: 'content',
      });
  });

  test('second-hand words set no position', () => {
    const nested = article('u:b', 3, CONTENT, {
      ...by('daru'),
      through: [{ text: 'an official', type: 'anonymous' }],
    });
    expect(held(review([report, nested]), 'leader')?.position).toBe('silent');
  });

  test('the latest words hold, and the later capture on one day', () => {
    const early = article('u:b', 3, CONTENT, by('mfa', denies), {
      captured: '2026-03-03T09:00:00Z',
    });
    const late = article('u:c', 3, CONTENT, by('mfa'), { captured: '2026-03-03T18:00:00Z' });
    expect(held(review([report, early, late]), 'mfa')?.position).toBe('confirmed');
  });

  test('old words printed again renew nothing, saying it again does', () => {
    const first = article('u:b', 3, CONTENT, by('mfa', denies));
    const again = article('u:c', 7, CONTENT, by('mfa', denies));
    expect(held(review([report, first, again]), 'mfa')).toMatchObject({
      date: '2026-03-03',
      article: 'u:b',
    });
    const anew = article(
      'u:c',
      7,
      CONTENT,
      by('mfa', {
        ...denies,
        said: { value: '2026-03-07', precision: 'day', text: 'on Saturday', inferred: false },
      }),
    );
    expect(held(review([report, first, anew]), 'mfa')?.date).toBe('2026-03-07');
  });

  test('a refusal to comment is declined, evading is none', () => {
    const text = `Word came that ${CONTENT}. The ministry declined to comment.`;
    const declining = (set: StatementDraft['set']): VersionDraft => ({
      address: 'u:b',
      outlet: 'post',
      published: '2026-03-03',
      text,
      statements: [
        { content: CONTENT, source: unnamedOfficial() },
        { content: 'comment', ...by('mfa', set) },
      ],
    });
    expect(held(review([declining({ polarity: 'declines' })]), 'mfa')).toMatchObject({
      position: 'declined',
      date: '2026-03-03',
    });
    const evading = article('u:b', 3, CONTENT, by('mfa', { polarity: 'unclear' }));
    expect(held(review([report, evading]), 'mfa')).toMatchObject({
      position: 'none',
      date: null,
      statement: null,
    });
  });

  test('history lists every position', () => {
    const result = review(
      [
        report,
        article('u:b', 3, CONTENT, by('mfa', { ...denies, denies: 'report' })),
        article('u:c', 5, CONTENT, by('mfa')),
      ],
      { positions: 'all' },
    );
    expect(
      result.positions
        .filter((one) => one.actor === 'mfa')
        .map((one) => [one.position, one.denies]),
    ).toEqual([
      ['silent', null],
      ['denied', 'report'],
      ['confirmed', null],
    ]);
  });
});

describe('states', () => {
  test('unreported, reported, confirmed, denied, disputed', () => {
    const confirmed = article('u:b', 3, CONTENT, by('mfa'));
    const denied = article('u:c', 4, CONTENT, by('daru', denies));
    expect(review([]).state).toBe('unreported');
    expect(review([report]).state).toBe('reported');
    expect(review([report, confirmed]).state).toBe('confirmed');
    expect(review([report, denied]).state).toBe('denied');
    expect(review([report, confirmed, denied]).state).toBe('disputed');
  });

  test('a denial of the report sets a flag and does not turn the state', () => {
    expect(
      review([report, article('u:b', 3, CONTENT, by('mfa', { ...denies, denies: 'report' }))]),
    ).toMatchObject({ state: 'reported', flags: ['reportDenied'] });
  });

  test('when all affirmations were withdrawn the claim is unreported again, its first article marked', () => {
    const second: VersionDraft = {
      ...report,
      version: 2,
      captured: '2026-03-04T10:00:00Z',
      text: 'Nothing of it stands here any more.',
      statements: [],
    };
    const result = review([report, second]);
    expect(result).toMatchObject({
      state: 'unreported',
      flags: ['withdrawn'],
      first: { article: 'u:a', date: '2026-03-02', withdrawnIn: 2 },
    });
    expect(result.statements).toMatchObject([{ version: 1, withdrawnIn: 2, stance: 'affirms' }]);
    expect(result.origins.list).toEqual([]);
    expect(result.events.map((one) => [one.date, one.what, one.to])).toContainEqual([
      '2026-03-04',
      'withdrawn',
      null,
    ]);
  });

  test('a statement that goes on is listed once with the latest version', () => {
    const second: VersionDraft = { ...report, version: 2, captured: '2026-03-04T10:00:00Z' };
    expect(review([report, second]).statements).toMatchObject([{ version: 2, withdrawnIn: null }]);
  });

  test('withdrawn words hold no position', () => {
    const denial = article('u:b', 3, CONTENT, by('mfa', denies));
    const dropped: VersionDraft = {
      ...denial,
      version: 2,
      captured: '2026-03-05T10:00:00Z',
      text: 'Rain.',
      statements: [],
    };
    expect(held(review([report, denial, dropped]), 'mfa')?.position).toBe('silent');
  });
});

describe('as of a date', () => {
  test('only what was published and captured by the end of the day counts', () => {
    expect(review([report], { asOf: '2026-03-01' }).state).toBe('unreported');
    expect(review([report], { asOf: '2026-03-02' }).state).toBe('reported');
    const late: VersionDraft = { ...report, captured: '2026-03-06T23:30:00Z' };
    expect(review([late], { asOf: '2026-03-06' }).state).toBe('reported');
    expect(review([late], { asOf: '2026-03-06', zone: 'Asia/Tehran' }).state).toBe('unreported');
  });

  test('each article counts by its latest version captured by then', () => {
    const second: VersionDraft = {
      ...report,
      version: 2,
      captured: '2026-03-04T10:00:00Z',
      text: 'Rain.',
      statements: [],
    };
    expect(review([report, second], { asOf: '2026-03-03' }).state).toBe('reported');
  });

  test('nothing counts before the claim begins', () => {
    expect(review([{ ...report, published: '2026-02-27' }]).first).toBeNull();
  });

  test('first is the earliest by publication, by capture where unknown, then by address', () => {
    const other = { ...report, address: 'u:0' };
    expect(review([report, other]).first?.article).toBe('u:0');
    expect(
      review([
        report,
        { ...report, address: 'u:z', published: null, captured: '2026-03-01T08:00:00Z' },
      ]).first?.article,
    ).toBe('u:z');
  });
});

describe('origins, hypotheses, events and decisions', () => {
  test('origins carry the claim, its denial and hypotheses', () => {
    const text = `Word came that ${CONTENT}. The officials said the Leader could not be reached.`;
    const both = article(
      'u:a',
      2,
      CONTENT,
      {},
      {
        text,
        statements: [
          { content: CONTENT, source: unnamedOfficial() },
          { content: 'the Leader could not be reached', source: unnamedOfficial() },
        ],
      },
    );
    const result = review([both, article('u:b', 3, CONTENT, by('mfa', denies))]);
    expect(result.origins.list.map((one) => one.carries)).toEqual([
      ['claim', 'unreachable'],
      ['denial'],
    ]);
    expect(result.hypotheses).toEqual([
      { id: 'unreachable', for: ['o1'], against: [] },
      { id: 'opposed', for: [], against: [] },
    ]);
  });

  test('a speech that its speaker denies having given is contested', () => {
    const quoted = article('u:a', 2, CONTENT, by('daru'));
    const denial = article('u:b', 3, CONTENT, by('daru', { ...denies, denies: 'report' }));
    const leader = review([quoted, denial]);
    expect(leader.origins.list[0]).toMatchObject({ kind: 'speech', contested: true });
  });

  test('every change is an event with its cause, from a day on', () => {
    const drafts = [report, article('u:b', 4, CONTENT, by('mfa', denies))];
    const { events } = review(drafts);
    expect(events.filter((one) => one.what === 'state')).toMatchObject([
      { date: '2026-03-02', from: 'unreported', to: 'reported', cause: ['u:a#s1'] },
      { date: '2026-03-04', from: 'reported', to: 'denied', cause: ['u:b#s1'] },
    ]);
    expect(
      review(drafts, { since: '2026-03-03' }).events.every((one) => one.date >= '2026-03-03'),
    ).toBe(true);
  });

  test('people decide a stance, a position, an origin, evidence and an assessment', () => {
    const stance = decide({ stance: { claim: claim.id, key: 'u:a#s1', stance: 'relates' } });
    expect(review([report], { decisions: [stance] }).statements).toMatchObject([
      { stance: 'relates', score: 1, why: 'decided by mina' },
    ]);
    const position = decide({
      position: {
        claim: claim.id,
        actor: 'leader',
        date: '2026-03-03',
        position: 'denied',
        denies: 'content',
      },
    });
    expect(held(review([report], { decisions: [position] }), 'leader')).toMatchObject({
      position: 'denied',
      denies: 'content',
      date: '2026-03-03',
    });
    const other = article('u:b', 3, CONTENT, {}, { outlet: 'post' });
    const merge = decide({ origin: { claim: claim.id, merge: ['u:a', 'u:b'] } });
    expect(review([report, other]).origins.max).toBe(2);
    expect(review([report, other], { decisions: [merge] }).origins.max).toBe(1);
    const evidence = decide({
      evidence: { hypothesis: 'opposed', origin: 'o1', weight: 'against' },
    });
    expect(review([report], { decisions: [evidence] }).hypotheses[1]).toEqual({
      id: 'opposed',
      for: [],
      against: ['o1'],
    });
    const assess = decide({ assess: { claim: claim.id, credibility: '3', likelihood: 'likely' } });
    expect(review([report], { decisions: [assess] }).assessments).toEqual([
      {
        by: 'mina',
        at: '2026-03-10T10:00:00Z',
        credibility: '3',
        likelihood: 'likely',
        why: 'read it',
      },
    ]);
  });

  test('decisions that fit nothing are told, not dropped', () => {
    const decisions = [
      decide({ stance: { claim: claim.id, key: 'gone', stance: 'affirms' } }),
      decide({
        position: { claim: claim.id, actor: 'nobody', date: '2026-03-03', position: 'denied' },
      }),
      decide({ origin: { claim: claim.id, merge: ['u:a', 'u:gone'] } }),
      decide({ evidence: { hypothesis: 'opposed', origin: 'o9', weight: 'for' } }),
    ];
    expect(reviewed([report], { decisions }).misfits.map((one) => one.decision)).toEqual(decisions);
  });

  test('a claim with no statement is reviewed all the same', () => {
    expect(review([{ address: 'u:x', outlet: 'courier', text: '' }])).toMatchObject({
      state: 'unreported',
      statements: [],
      first: null,
      events: [],
    });
  });
});
