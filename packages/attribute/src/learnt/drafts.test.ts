import { describe, expect, it } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage, type Run, wordsText } from '../passage/passage.ts';
import { setScene } from '../rules/scene.ts';
import { applyRules } from '../rules/steps.ts';
import { draftsFrom } from './drafts.ts';
import type { Link } from './link.ts';

/** What becomes of links whose parts are given as words of the text. */
function dressed(
  text: string,
  ...links: { source: string; cue: string; content: string }[]
): string[][] {
  const table = attributionLanguage('en');
  if (table === null) throw new Error('English has no table');
  const passage = cutPassage(text, 'en');
  const scene = setScene(passage, compileLexicon(table));
  const run = (words: string): Run => {
    const start = text.indexOf(words);
    const end = start + words.length;
    const inside = passage.words.flatMap((word, at) =>
      word.start >= start && word.end <= end ? [at] : [],
    );
    return [inside[0] ?? 0, (inside.at(-1) ?? 0) + 1];
  };
  const linked = links.map(
    (parts): Link => ({
      cue: run(parts.cue),
      isCueless: false,
      source: parts.source === '' ? [] : parts.source.split(' … ').map(run),
      content: [run(parts.content)],
      strength: 0.9,
    }),
  );
  const maker = {
    rule: 'test',
    confidence: () => 0.9,
    frame: () => null,
    source: 'as-linked',
    nested: 'ruled',
  } as const;
  return draftsFrom(linked, scene, applyRules(scene, 'body'), maker)
    .filter(({ rule }) => rule === 'test')
    .map(({ source, cue, content }) =>
      [source, cue, content].map((runs) => runs.map((one) => wordsText(passage, one)).join(' … ')),
    );
}

const CITING =
  'The Post reported on Monday that the port was closed, citing two officials in the city.';

describe('a learnt statement', () => {
  it('credited to an outlet and to whom it cites has the cited for its source', () => {
    expect(
      dressed(CITING, {
        source: 'The Post … two officials in the city',
        cue: 'reported',
        content: 'the port was closed',
      }),
    ).toEqual([['two officials in the city', 'reported', 'the port was closed']]);
  });

  it('never has the source of another for its content', () => {
    const found = dressed(
      CITING,
      { source: 'two officials in the city', cue: 'reported', content: 'the port was closed' },
      { source: 'The Post', cue: 'citing', content: 'two officials in the city' },
    );
    expect(found.map(([, , content]) => content)).toEqual(['the port was closed']);
  });

  it('of a denied report has the report in its content', () => {
    expect(
      dressed('The ministry denied a report in the Courier that the port was closed.', {
        source: 'The ministry',
        cue: 'denied',
        content: 'the port was closed',
      }),
    ).toEqual([['The ministry', 'denied', 'a report in the Courier that the port was closed']]);
  });

  it('of a report called false has the report in its content', () => {
    const text = 'The museum called the report of a sale “an invention”.';
    expect(
      dressed(text, { source: 'The museum', cue: 'called', content: 'a sale “an invention”' }),
    ).toEqual([['The museum', 'called', 'the report of a sale “an invention”']]);
  });

  it('has the condition of its source, where the source stops before it', () => {
    const text = 'Two officials, who asked not to be named, said the port was closed.';
    expect(
      dressed(text, { source: 'Two officials', cue: 'said', content: 'the port was closed' }),
    ).toEqual([['Two officials, who asked not to be named', 'said', 'the port was closed']]);
  });

  it('keeps the bounds of its source where the rules see more of another kind', () => {
    const text = 'Two officials, who had seen the port, said it was closed.';
    expect(
      dressed(text, { source: 'Two officials', cue: 'said', content: 'it was closed' }),
    ).toEqual([['Two officials', 'said', 'it was closed']]);
  });

  it('has the name behind "the newspaper", where the source stops before it', () => {
    const text = 'The newspaper Harbour Courier said the port was closed.';
    expect(
      dressed(text, { source: 'The newspaper', cue: 'said', content: 'the port was closed' }),
    ).toEqual([['The newspaper Harbour Courier', 'said', 'the port was closed']]);
  });

  it.each([
    ['nothing for its source', { source: '', cue: 'according to' }],
    ['half of its source for the cue', { source: 'officials', cue: 'according to port' }],
  ])('of "according to" that takes %s has the phrase behind it', (_, { source, cue }) => {
    const text = 'The quay was closed, according to port officials.';
    expect(dressed(text, { source, cue, content: 'The quay was closed' })).toEqual([
      ['port officials', 'according to', 'The quay was closed'],
    ]);
  });

  it('goes on over no label of a transcript', () => {
    const text = 'Extract follows:\n\nOSK: Is it open?\n\nRAND: It is.\n\nOSK: Good.';
    expect(
      dressed(text, { source: '', cue: 'follows', content: 'OSK: Is it open?\n\nRAND: It is.' }),
    ).toEqual([]);
  });
});

describe('a statement inside an answer that a label tells', () => {
  const TEXT =
    'Court Gazette: Were you asked?\n\nHana Marsh: The guard told me that the gate was shut.\n\nCourt Gazette: By whom?\n\nHana Marsh: By nobody.';

  /** Statements of a text in which a network finds only the guard's. */
  function found(nested: 'ruled' | 'ruled-outside-quotations'): readonly string[] {
    const table = attributionLanguage('en');
    if (table === null) throw new Error('English has no table');
    const passage = cutPassage(TEXT, 'en');
    const scene = setScene(passage, compileLexicon(table));
    const words = (from: string, to: string): Run => [
      passage.words.findIndex((word) => TEXT.startsWith(from, word.start)),
      passage.words.findIndex((word) => TEXT.startsWith(to, word.start)) + 1,
    ];
    const link: Link = {
      cue: words('told', 'told'),
      isCueless: false,
      source: [words('The guard', 'guard')],
      content: [words('the gate', 'shut')],
      strength: 0.9,
    };
    const maker = {
      rule: 'test',
      confidence: () => 0.9,
      frame: () => null,
      source: 'as-linked',
      nested,
    } as const;
    return draftsFrom([link], scene, applyRules(scene, 'body'), maker).map(({ rule }) => rule);
  }

  it('is the network’s where its training marks nested ones', () => {
    expect(found('ruled-outside-quotations')).toContain('test');
  });

  it('is the rules’ where it does not', () => {
    expect(found('ruled')).not.toContain('test');
  });
});
