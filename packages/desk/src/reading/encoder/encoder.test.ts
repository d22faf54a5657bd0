/** The weights that ship, through the library that runs them; without weights nothing of it runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtText, type Statement } from '@hearsay/attribute';
import type { Span } from '@hearsay/text';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Document, type DocumentResult, readDocument } from '../document.ts';
import { type ReadingPool, readingPool } from '../threads/pool.ts';
import { encoderFolder } from './files.ts';
import { encoder } from './load.ts';

/** A line of `reference.jsonl`, as FORMAT.md beside the weights describes it. */
interface Reference {
  readonly lang: string;
  readonly text: string;
  readonly quote: readonly number[];
  readonly pieces: readonly (readonly number[])[];
  readonly cue: readonly number[];
  readonly statements: readonly {
    readonly cue: readonly [number, number];
    readonly content: readonly (readonly [number, number])[];
    readonly type: Readonly<Record<string, number>>;
    readonly force: Readonly<Record<string, number>>;
  }[];
}

/** How far two tables of probabilities lie apart, 0 to 1. */
function apartBy(
  expected: Readonly<Record<string, number>>,
  seen: ReadonlyMap<string, number>,
): number {
  const each = Object.entries(expected).map(([name, share]) =>
    Math.abs(share - (seen.get(name) ?? 1)),
  );
  return each.reduce((sum, one) => sum + one, 0) / 2;
}

const folder = encoderFolder();
const loaded = folder === null ? null : await encoder();
const works = loaded !== null && !('error' in loaded);

const OPTIONS = { engine: 'encoder', volume: 'few', only: null, explain: false } as const;

const documentOf = (page: Document['page'], lang = 'en'): Document => ({
  id: 'd',
  url: null,
  lang,
  published: null,
  outlet: null,
  page,
});

const read = (text: string, lang = 'en'): Promise<DocumentResult> =>
  readDocument(documentOf({ text }, lang), OPTIONS);

function statementsOf(result: DocumentResult): readonly Statement[] {
  if ('error' in result) throw new Error(result.error.message);
  return result.reading.statements;
}

/** All that must be the same, with confidences to a thousandth. */
const shape = (statements: readonly Statement[]) =>
  statements.map(({ confidence, ...rest }) => ({ ...rest, confidence: confidence.toFixed(3) }));

const SENTENCES = [
  'The minister, Hana Marsh, said on Monday that the dam would not be filled before November.',
  '“I will not gamble with lives,” she told reporters at the site.',
  'Gulls cried over the quay, and the ferries lay still.',
  'According to the union’s chairman, Piet Oduya, officials had promised water by August.',
  'The ministry denied the report.',
  'Two officials, who asked not to be named, said the talks had failed: “Nobody came.”',
] as const;

describe.skipIf(!works)('the encoder that ships', () => {
  let pool: ReadingPool;
  beforeAll(() => {
    pool = readingPool(2);
  });
  afterAll(() => pool.close());

  it('finds who said what, in every language that it was trained on', async () => {
    const texts = {
      en: ['Hana Marsh said the dam was full.', 'Hana Marsh'],
      de: ['Hana Marsch sagte, der Damm sei voll.', 'Hana Marsch'],
      fa: ['هانا مارش گفت که سد پر است.', 'هانا مارش'],
      ar: ['قالت هناء مرشد إن السد ممتلئ.', 'هناء مرشد'],
      he: ['חנה מרש אמרה כי הסכר מלא.', 'חנה מרש'],
      tr: ['Hana Marş, barajın dolu olduğunu söyledi.', 'Hana Marş'],
    } as const;
    for (const [lang, [text, speaker]] of Object.entries(texts)) {
      const [first] = statementsOf(await read(text, lang));
      expect(first?.source?.text).toBe(speaker);
      expect(first?.why).toMatch(/^encoder/);
    }
  });

  it('gives the same statements in any thread and beside any other work', async () => {
    const text = fc
      .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
      .map((sentences) => sentences.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const here = [];
        for (const one of texts) here.push(shape(statementsOf(await read(one))));
        const there = await Promise.all(
          texts.map((one) =>
            pool.perform({
              kind: 'document',
              document: documentOf({ text: one }),
              options: OPTIONS,
            }),
          ),
        );
        expect(there.map((one) => shape(statementsOf(one as DocumentResult)))).toEqual(here);
      }),
      { numRuns: 8 },
    );
  });

  it('gives the same statements for paragraphs as HTML and as text', async () => {
    const paragraphs = [SENTENCES.slice(0, 2), SENTENCES.slice(2, 4), SENTENCES.slice(4)].map(
      (some) => some.join(' '),
    );
    const filler = paragraphs.join(' ');
    const all = [...paragraphs, filler];
    const html = `<!doctype html><html lang="en"><body><article>${all
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article></body></html>`;
    const page = { bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' };
    const fromPage = await readDocument(documentOf(page), OPTIONS);
    if ('error' in fromPage) throw new Error(fromPage.error.message);
    expect(fromPage.reading.text).toBe(all.join('\n\n'));
    const fromText = statementsOf(await read(all.join('\n\n')));
    expect(fromText.length).toBeGreaterThan(5);
    expect(shape(fromPage.reading.statements)).toEqual(shape(fromText));
  });

  it.each([
    ['nothing', ''],
    [
      'no punctuation',
      SENTENCES.join(' ')
        .replace(/[^\p{L} ]/gu, '')
        .repeat(3),
    ],
    ['capitals alone', SENTENCES.join(' ').toUpperCase()],
    ['an unbalanced mark over all of it', `“${SENTENCES.join(' ').replace(/[“”]/g, '')}`],
    [
      'a transcript',
      'MARSH: The dam is full.\n\nODUYA: It is not.\n\nMARSH: You said so yourself.',
    ],
    [
      'tweets',
      '@marsh 🌊🌊 full!!! https://dam.example/x #dam\n\nRT @oduya: told you so 🙃\n\n'.repeat(9),
    ],
    ['code', 'if (said) { return told[0]; } // Marsh said x\n'.repeat(20)],
    ['poetry', 'The river said\nto the reed\nbend\n\nand the reed\nsaid nothing'],
    ['half characters', 'Marsh said \ud800 the dam \udc00 is full.'],
  ])('gives statements inside the text, or none, for %s', async (_, text) => {
    const result = await read(text);
    if ('error' in result) return;
    for (const { content, source, cue } of statementsOf(result)) {
      const spans: Span[] = [...content.spans, ...(source?.spans ?? []), ...(cue?.spans ?? [])];
      for (const [from, to] of spans)
        expect(0 <= from && from < to && to <= text.length).toBe(true);
    }
  });

  it('makes of texts what the training code made of them', async () => {
    const reference = join(folder ?? '', 'reference.jsonl');
    if (!existsSync(reference)) return;
    if (loaded === null || 'error' in loaded) return;
    const frames: number[] = [];
    for (const line of readFileSync(reference, 'utf8').trim().split('\n')) {
      const expected = JSON.parse(line) as Reference;
      const seen = await lookAtText(loaded.model, expected.text, expected.lang);
      expect(seen.words.map(({ pieces }) => pieces)).toEqual(expected.pieces);
      expect(seen.words.map(({ mark }) => mark)).toEqual(expected.quote);
      const apart = expected.cue.map((share, at) => Math.abs(share - (seen.cue[at] as number)));
      const mean = apart.reduce((sum, one) => sum + one, 0) / apart.length;
      // Eight bits against thirty-two.
      expect(mean).toBeLessThan(0.02);
      for (const { cue, content, type, force } of expected.statements) {
        const same = seen.candidates.find(
          (one) => `${one.cue}` === `${cue}` && `${one.content}` === `${content}`,
        );
        if (same === undefined) continue;
        frames.push(apartBy(type, same.frame.types), apartBy(force, same.frame.forces));
      }
    }
    // Two for each statement; eight bits may cut the parts of a few otherwise.
    expect(frames.length).toBeGreaterThan(40);
    expect(frames.reduce((sum, one) => sum + one, 0) / frames.length).toBeLessThan(0.05);
  });
});
