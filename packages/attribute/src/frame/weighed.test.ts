import { describe, expect, it } from 'vitest';
import { type Draft, draft, type ForceLabel } from '../draft.ts';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import { type Scene, setScene } from '../rules/scene.ts';
import type { SourceType } from '../statement.ts';
import { weighedForce, weighedKind } from './weighed.ts';

const table = attributionLanguage('en');
if (table === null) throw new Error('English has no table');
const TEXT = 'Three Harbour Pilots said the port was open.';
const scene: Scene = setScene(cutPassage(TEXT, 'en'), compileLexicon(table));
const NONE: ReadonlySet<string> = new Set();

function read(types: Record<string, number>, forces: Record<string, number>): Draft {
  return draft({
    source: [[0, 3]],
    cue: [[3, 4]],
    content: [[4, 8]],
    entry: scene.cues[3]?.meaning.entry ?? null,
    rule: 'encoder',
    frame: {
      types: new Map(Object.entries(types) as [SourceType, number][]),
      forces: new Map(Object.entries(forces) as [ForceLabel, number][]),
    },
  });
}

const typeOf = (made: Draft): SourceType => weighedKind(scene, made, [0, 3], NONE).type;

describe("an engine's reading of a frame", () => {
  const tabled = typeOf({ ...read({}, {}), frame: null });

  it('leaves the tables their word where it is little surer', () => {
    const other: SourceType = tabled === 'organisation' ? 'person' : 'organisation';
    expect(typeOf(read({ [tabled]: 0.2, [other]: 0.8 }, {}))).toBe(tabled);
  });

  it('takes it where it is much surer', () => {
    const other: SourceType = tabled === 'organisation' ? 'person' : 'organisation';
    expect(typeOf(read({ [tabled]: 0.01, [other]: 0.99 }, {}))).toBe(other);
  });

  it('gives a source that it alone takes for unnamed the record of one', () => {
    const found = weighedKind(scene, read({ anonymous: 0.999 }, {}), [0, 3], NONE);
    expect(found).toMatchObject({ type: 'anonymous', anonymous: { number: 'several' } });
  });

  it.each([
    ['declines', { polarity: 'declines', denies: null }],
    ['denies-report', { polarity: 'denies', denies: 'report' }],
    ['denies-outlet', { polarity: 'denies', denies: 'outlet' }],
  ])('reads "%s" as what is done and what is denied', (label, expected) => {
    expect(weighedForce(scene, read({}, { asserts: 0.001, [label]: 0.999 }), NONE)).toEqual(
      expected,
    );
    expect(weighedForce(scene, read({}, { asserts: 0.1, [label]: 0.9 }), NONE)).toEqual({
      polarity: 'asserts',
      denies: null,
    });
  });
});
