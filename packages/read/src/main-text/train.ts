/**
 * Makes the weights of the block model from annotated pages: L2-regularised logistic regression by Newton's
 * method. Blocks that hold a wanted snippet are positive, those with an unwanted one negative; blocks
 * that both extractors take or leave alike count a little, so that ordinary text weighs in too. Pages whose
 * whole text is known teach with every block.
 */
import { decode } from '../charset.ts';
import { readHead } from '../metadata/head.ts';
import { readTitle, siteNames } from '../metadata/title.ts';
import { parseTree } from '../page/tree.ts';
import { foldSpace } from '../page/walk.ts';
import { assemble } from './assemble.ts';
import type { Block } from './blocks.ts';
import { findMainText, gatherSigns, pageBlocks } from './choose.ts';
import { type FeatureName, featureNames } from './feature-names.ts';
import { pageFeatures } from './features.ts';
import type { BlockWeights } from './model.ts';

/** A page with snippets that its text must and must not have. */
export interface AnnotatedPage {
  readonly bytes: Uint8Array;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** A page whose whole text is known; `optional` paragraphs teach nothing. */
export interface KnownPage {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly optional: readonly string[];
}

/** One block: its signs, whether it is article, how much it counts. */
export interface Example {
  readonly row: Float64Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Regularisation of every weight but the bias, and the worth of a block that nobody annotated. */
const L2 = 1;
const WEAK = 0.02;

/** A whole block inside a snippet is as good as the snippet if it has this many characters. */
const MIN_INSIDE = 20;

/** The main text that other weights than the shipped ones choose: for measuring on pages not trained on. */
export function textByWeights(bytes: Uint8Array, model: BlockWeights): string {
  const head = readHead(parseTree(decode(bytes, null, 'html').text, 'html'));
  const blocks = pageBlocks(head);
  const title = readTitle(head, siteNames(head, null), blocks);
  return assemble(findMainText(head, title, blocks, model).blocks, null).text;
}

/** The weights for blocks whose label is known; those near zero are left out. */
export function trainBlockModel(examples: readonly Example[]): BlockWeights {
  const weights = fit(examples);
  const rounded = featureNames.map(
    (name, column) => [name, Math.round((weights[column] ?? 0) * 100) / 100] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

/** The blocks of a page with their signs. */
function rowsOf(
  bytes: Uint8Array,
): readonly { readonly block: Block; readonly row: Float64Array }[] {
  const head = readHead(parseTree(decode(bytes, null, 'html').text, 'html'));
  const blocks = pageBlocks(head);
  const signs = gatherSigns(head, readTitle(head, siteNames(head, null), blocks), blocks);
  const rows = pageFeatures(signs);
  return signs.blocks.flatMap((block, at) => {
    const row = rows[at];
    return row ? [{ block, row }] : [];
  });
}

/** A block of a page whose whole text is known counts so much: there are many of them, much alike. */
const KNOWN = 1;

/** All blocks of a page whose whole text is known. */
export function knownExamples(page: KnownPage): Example[] {
  const wanted = new Set(page.text.split('\n\n').map(foldSpace));
  const optional = page.optional.map(foldSpace);
  return rowsOf(page.bytes).flatMap(({ block, row }): Example[] => {
    const text = foldSpace(block.text);
    if (optional.some((line) => line.includes(text))) return [];
    return [{ row, label: wanted.has(text) ? 1 : 0, weight: KNOWN }];
  });
}

/** The blocks of a page that its snippets tell of. */
export function snippetExamples(page: AnnotatedPage): Example[] {
  const wanted = page.with.map(foldSpace);
  const unwanted = page.without.map(foldSpace);
  return rowsOf(page.bytes).flatMap(({ block, row }): Example[] => {
    const sign = (name: FeatureName): number => row[featureNames.indexOf(name)] ?? 0;
    if (sign('is-title') > 0 || sign('title-heading') > 0) return [];
    const text = foldSpace(block.text);
    const good = wanted.some(
      (snippet) => text.includes(snippet) || (text.length > MIN_INSIDE && snippet.includes(text)),
    );
    const bad = unwanted.some((snippet) => text.includes(snippet));
    if (good !== bad) return [{ row, label: good ? 1 : 0, weight: 1 }];
    if (good) return [];
    const cleaned = featureNames.some(
      (name) => name.startsWith('cleaned') && name !== 'cleaned-invisible' && sign(name) > 0,
    );
    if (sign('in-both') > 0 && sign('running') > 0 && !cleaned && sign('links') < 0.2)
      return [{ row, label: 1, weight: WEAK }];
    const outside = sign('in-container') === 0 && sign('in-readability') === 0;
    return outside && (cleaned || sign('running') === 0) ? [{ row, label: 0, weight: WEAK }] : [];
  });
}

/** Newton steps: the loss stands still after eight on 130,000 rows. */
const STEPS = 15;

/** A step that moves no weight by more ends the search. */
const SETTLED = 1e-4;

/** The weights of least loss, by Newton's method: the loss is convex, so there is one answer. */
function fit(examples: readonly Example[]): Float64Array {
  const size = featureNames.length;
  const weights = new Float64Array(size);
  const rows = examples.map(sparse);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = Float64Array.from(weights, (weight, column) =>
      column === 0 ? 0 : L2 * weight,
    );
    const curvature = Array.from({ length: size }, (_, column) => {
      const line = new Float64Array(size);
      line[column] = column === 0 ? FLAT : L2;
      return line;
    });
    for (const { columns, values, label, weight } of rows) {
      let sum = 0;
      for (let at = 0; at < columns.length; at += 1)
        sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (chance - label) * weight;
      const spread = chance * (1 - chance) * weight;
      for (let at = 0; at < columns.length; at += 1) {
        const column = columns[at] ?? 0;
        const value = values[at] ?? 0;
        gradient[column] = (gradient[column] ?? 0) + error * value;
        const line = curvature[column];
        if (!line) continue;
        for (let other = 0; other <= at; other += 1) {
          const second = columns[other] ?? 0;
          line[second] = (line[second] ?? 0) + spread * value * (values[other] ?? 0);
        }
      }
    }
    const move = solve(curvature, gradient);
    let largest = 0;
    for (let column = 0; column < size; column += 1) {
      weights[column] = (weights[column] ?? 0) - (move[column] ?? 0);
      largest = Math.max(largest, Math.abs(move[column] ?? 0));
    }
    if (largest < SETTLED) break;
  }
  return weights;
}

/** Keeps the curvature of the unregularised bias above nought. */
const FLAT = 1e-6;

/** A row without its noughts: two signs of three do not hold of a block. Columns ascend. */
function sparse({ row, label, weight }: Example) {
  const columns: number[] = [];
  for (let column = 0; column < row.length; column += 1)
    if (row[column] !== 0) columns.push(column);
  return { columns, values: columns.map((column) => row[column] ?? 0), label, weight };
}

/** Solves a symmetric positive definite system, given its lower half, by Cholesky's method. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (line: number, column: number): number => lower[line]?.[column] ?? 0;
  const result = Float64Array.from(right);
  for (let line = 0; line < size; line += 1) {
    const own = lower[line];
    if (!own) continue;
    for (let column = 0; column <= line; column += 1) {
      let sum = at(line, column);
      for (let inner = 0; inner < column; inner += 1) sum -= at(line, inner) * at(column, inner);
      own[column] = line === column ? Math.sqrt(sum) : sum / at(column, column);
    }
    let sum = result[line] ?? 0;
    for (let inner = 0; inner < line; inner += 1) sum -= at(line, inner) * (result[inner] ?? 0);
    result[line] = sum / at(line, line);
  }
  for (let line = size - 1; line >= 0; line -= 1) {
    let sum = result[line] ?? 0;
    for (let inner = line + 1; inner < size; inner += 1)
      sum -= at(inner, line) * (result[inner] ?? 0);
    result[line] = sum / at(line, line);
  }
  return result;
}
