/**
 * What the block model looks at: for each block, signs from its own text, from its place in the page's
 * structure, from the two candidates and from its neighbours. Every sign is between 0 and 1 (a few reach 2),
 * so that weights can be compared.
 */
import type { Block } from './blocks.ts';
import { type Context, describe, isInside, type PageSigns, shapeOf } from './context.ts';
import { COLUMN, featureNames } from './feature-names.ts';
import { cleanedSign, isBesidePicture, NEAR, surroundings } from './structure.ts';
import { setTextSigns } from './text-signs.ts';

/** Blocks this far from the running text of the container are far. */
const FAR = 30;

/** Signs of all blocks, as rows in the order of `featureNames`. */
export function pageFeatures(page: PageSigns): Float64Array[] {
  const context = describe(page);
  return page.blocks.map((block, at) => blockFeatures(block, at, context));
}

function blockFeatures(block: Block, at: number, page: Context): Float64Array {
  const row = new Float64Array(featureNames.length);
  row[COLUMN.bias] = 1;
  setTextSigns(row, block, page.title);
  setKind(row, block);
  setCandidates(row, block, page);
  setPlace(row, at, page);
  setNeighbours(row, at, page);
  setShares(row, block, page);
  setSurroundings(row, block, page);
  return row;
}

function setKind(row: Float64Array, { kind, element }: Block): void {
  row[COLUMN.heading] = Number(kind === 'heading');
  row[COLUMN['title-heading']] = Number(element.tag === 'h1');
  row[COLUMN.item] = Number(kind === 'item');
  row[COLUMN.cell] = Number(kind === 'cell');
  row[COLUMN.quote] = Number(kind === 'quote');
  row[COLUMN.caption] = Number(kind === 'caption');
}

function setCandidates(row: Float64Array, block: Block, page: Context): void {
  const running = block.running > 0;
  const inContainer = isInside(block.element, page.container);
  const inReadability = page.readability.has(block.index);
  row[COLUMN['in-container']] = Number(inContainer);
  row[COLUMN['in-readability']] = Number(inReadability);
  row[COLUMN['in-both']] = Number(inContainer && inReadability);
  row[COLUMN['running-in-container']] = Number(running && inContainer);
  row[COLUMN['running-in-readability']] = Number(running && inReadability);
  row[COLUMN['short-in-container']] = Number(!running && inContainer);
  row[COLUMN['item-in-both']] = Number(block.kind === 'item' && inContainer && inReadability);
}

function setPlace(row: Float64Array, at: number, page: Context): void {
  const { firstText, lastText } = page;
  row[COLUMN['before-headline']] = Number(at < page.headline);
  row[COLUMN['before-text']] = Number(at < firstText);
  row[COLUMN['after-text']] = Number(at > lastText);
  row[COLUMN['between-text']] = Number(at > firstText && at < lastText);
  row[COLUMN['far-from-text']] = Math.min(1, (page.nearest[at] ?? FAR) / FAR);
  row[COLUMN['after-ending']] = Number(at > page.ending);
  row[COLUMN.late] = at / page.blocks.length;
}

function setNeighbours(row: Float64Array, at: number, { blocks }: Context): void {
  const previous = blocks[at - 1];
  const next = blocks[at + 1];
  const nextRuns = (next?.running ?? 0) > 0;
  row[COLUMN['previous-running']] = Number((previous?.running ?? 0) > 0);
  row[COLUMN['next-running']] = Number(nextRuns);
  row[COLUMN['previous-links']] = linkShare(previous);
  row[COLUMN['next-links']] = linkShare(next);
  row[COLUMN['heading-before-text']] = Number(blocks[at]?.kind === 'heading' && nextRuns);
}

function linkShare(block: Block | undefined): number {
  return block ? block.linked / block.text.length : 0;
}

function setShares(row: Float64Array, block: Block, page: Context): void {
  const { element, text, index } = block;
  const parent = element.parent ?? element;
  const around = page.masses.of(parent);
  const farther = page.masses.of(parent.parent ?? parent);
  row[COLUMN['parent-share']] = Math.min(1, around.running / page.total);
  row[COLUMN['parent-links']] = around.linked / Math.max(1, around.chars);
  row[COLUMN['grandparent-share']] = Math.min(1, farther.running / page.total);
  row[COLUMN['shape-share']] = Math.min(1, (page.shapes.get(shapeOf(block)) ?? 0) / page.total);
  row[COLUMN.repeated] = Number(page.repeated.has(text));
  row[COLUMN['beside-picture']] = Number(isBesidePicture(block, page));
  row[COLUMN['under-label']] = Number(page.labelled.has(index));
}

function setSurroundings(row: Float64Array, block: Block, page: Context): void {
  const around = surroundings(block.element, page);
  row[COLUMN['in-named-body']] = Number(around.namedBody);
  row[COLUMN['in-article']] = Number(around.article);
  row[COLUMN['in-main']] = Number(around.main);
  row[COLUMN['small-print']] = Number(around.small);
  row[COLUMN['spared-furniture']] = Number(around.spared);
  row[COLUMN['lead-name']] = Number(around.lead < NEAR);
  row[COLUMN.card] = Number(around.card < NEAR);
  const cleaned = page.furniture.reasonFor(block.element);
  if (cleaned) row[COLUMN[cleanedSign(cleaned)]] = 1;
}
