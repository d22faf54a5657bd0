import { readFileSync } from 'node:fs';
import type { Bearing, ClaimReview } from '@hearsay/weigh';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../gate/gate.ts';
import { proofsFrom } from '../gate/proofs.ts';
import { composeLanguageCodes } from '../languages/index.ts';
import { parseEdition } from '../parse/edition.ts';
import { fullDesk, type ShortDesk } from '../testing/desk.ts';
import { draftEdition } from './draft.ts';

const file = new URL('../../vectors/gate/desk.json', import.meta.url);
const desk = fullDesk(JSON.parse(readFileSync(file, 'utf8')) as ShortDesk);

const statements: readonly Bearing[] = desk.versions.flatMap((version) => {
  if (version.address.endsWith('/port')) return [];
  return version.attribution.statements.map((statement): Bearing => {
    return {
      article: version.address,
      version: version.version,
      statement: statement.id,
      key: statement.key,
      voice: 'source',
      place: null,
      stance: statement.polarity === 'denies' ? 'denies' : 'affirms',
      denies: statement.denies,
      withdrawnIn: null,
      score: 1,
      why: 'by hand',
    };
  });
});
const review: ClaimReview = {
  ...(desk.reviews[0] as ClaimReview),
  state: 'reported',
  flags: ['reportDenied'],
  first: { article: 'https://dawncourier.example/talks', date: '2026-03-02', withdrawnIn: null },
  statements,
  origins: { min: 1, minExact: true, max: 3, list: [], parted: [], mayShare: [] },
  positions: [
    {
      actor: 'mfa',
      position: 'denied',
      denies: 'report',
      date: '2026-03-03',
      article: 'https://harborpost.example/denial',
      version: 1,
      statement: 's1',
      place: null,
      basis: null,
      since: null,
    },
    {
      actor: 'leader',
      position: 'silent',
      denies: null,
      date: null,
      article: null,
      version: null,
      statement: null,
      place: null,
      basis: 'computed',
      since: '2026-03-02',
    },
  ],
  assessments: [
    {
      by: 'Lena Orth',
      at: '2026-03-19T10:00:00Z',
      credibility: '3',
      likelihood: 'likely',
      why: 'Two origins agree.',
    },
  ],
  events: [
    {
      date: '2026-03-03',
      what: 'position',
      from: null,
      to: 'denied',
      cause: ['https://harborpost.example/denial#s1'],
      text: '',
    },
    {
      date: '2026-03-02',
      what: 'state',
      from: 'unreported',
      to: 'reported',
      cause: ['https://dawncourier.example/talks#s1'],
      text: '',
    },
  ],
};

export function drafted(
  lang: string,
  since: string | null,
  sinceOn: ReadonlyMap<string, string> = new Map(),
) {
  return draftEdition({
    desk: { name: 'Strait Review', zone: 'Europe/London', lang },
    series: 'strait-review',
    claims: desk.claims.slice(0, 1),
    reviews: [review],
    versions: desk.versions,
    registry: desk.registry,
    asOf: '2026-03-20',
    since,
    sinceOn,
  });
}

describe('draftEdition', () => {
  it('asks the claim as its title and says where it stands', () => {
    const draft = drafted('en', '2026-03-01');
    expect(draft).toContain('title: Did the Leader approve direct talks with Veria?');
    expect(draft).toContain('at least 1 and at most 3 independent origins');
    expect(draft).toContain(
      'Foreign Ministry [denied the report](statement:hp-denied) on 3 March 2026',
    );
    expect(draft).toContain(
      'Leader [has said nothing on it](claim:talks-approved) since 2 March 2026',
    );
  });

  it('tells what changed since the last edition on this claim, not since any edition', () => {
    const changes = 'What changed since 2 March 2026';
    expect(drafted('en', null, new Map([['talks-approved', '2026-03-02']]))).toContain(changes);
    expect(drafted('en', null, new Map([['another', '2026-03-02']]))).not.toContain('What changed');
    expect(drafted('en', '2026-03-02', new Map([['another', '2026-03-10']]))).toContain(changes);
  });

  it('ends no sentence twice', () => {
    for (const lang of composeLanguageCodes)
      expect(drafted(lang, null)).not.toMatch(
        /[.!?…؟۔][\p{Pf}\p{Pi}"']*(?:\]\([^)]*\))?\.(?:\n|$)/u,
      );
  });

  it.each(composeLanguageCodes)('passes the gate in %s', (lang) => {
    for (const since of [null, '2026-03-01', '2026-03-10']) {
      const parsed = parseEdition(drafted(lang, since));
      if ('error' in parsed) throw new Error(parsed.error.message);
      const proofs = proofsFrom({ ...desk, reviews: [review], zone: 'Europe/London' });
      expect(checkEdition(parsed.edition, proofs)).toEqual([]);
    }
  });
});
