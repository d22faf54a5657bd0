/** Invented captures, versions and reviews for tests. */
import type { Statement } from '@hearsay/attribute';
import { plainArticle } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import type { ClaimReview } from '@hearsay/weigh';
import type { Capture } from '../capture.ts';
import { sha256 } from '../hash.ts';

export const ADDRESS = 'https://dawncourier.example/talks';

export function sampleCapture(
  bytes: Uint8Array,
  captured = '2026-03-02T09:30:00.000Z',
  address: string = ADDRESS,
): Capture {
  return {
    address,
    finalAddress: address,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', etag: '"v1"' },
    contentType: 'text/html; charset=utf-8',
    sha256: sha256(bytes),
    size: bytes.length,
    captured,
    origin: 'network',
  };
}

export function sampleStatement(id: string, content: string, key: string = `key-${id}`): Statement {
  return {
    id,
    key,
    act: 'speech',
    kind: 'direct',
    part: 'body',
    partIndex: null,
    source: {
      spans: [],
      text: '',
      type: 'person',
      mention: 'm1',
      entity: 'sohrabi',
      anonymous: null,
    },
    cue: null,
    content: { spans: [[0, content.length]], text: content },
    parent: null,
    chain: [],
    polarity: 'asserts',
    denies: null,
    hedges: [],
    addressee: null,
    venue: null,
    said: null,
    confidence: 0.9,
    why: 'sample',
  };
}

export function sampleVersion(change: Partial<Version> = {}, text = 'The talks begin.'): Version {
  return {
    address: ADDRESS,
    version: 1,
    outlet: 'dawn-courier',
    captured: '2026-03-02T09:30:00.000Z',
    sha256: sha256(text),
    article: plainArticle(text, 'en', {
      url: `${ADDRESS}?from=feed`,
      canonical: ADDRESS,
      outlet: 'Dawn Courier',
      title: 'Talks begin',
    }),
    names: [],
    attribution: {
      statements: [sampleStatement('s1', text)],
      mentions: [
        {
          id: 'm1',
          spans: [[0, 3]],
          text: text.slice(0, 3),
          type: 'person',
          entity: 'sohrabi',
          part: 'body',
          partIndex: null,
        },
      ],
      relays: [],
      notes: [],
      warnings: [],
    },
    ...change,
  };
}

export function sampleReview(id: string, state: ClaimReview['state']): ClaimReview {
  return {
    id,
    state,
    flags: [],
    first: null,
    statements: [],
    origins: { min: 0, minExact: true, max: 0, list: [], parted: [], mayShare: [] },
    positions: [],
    hypotheses: [],
    assessments: [],
    events: [],
  };
}
