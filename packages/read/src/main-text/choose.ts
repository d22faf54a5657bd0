/**
 * The main text of a page: cleans, asks two extractors, chooses between their answers and filters lines. The
 * order of the steps is the order of this file; each says what it removed.
 */

import type { ReadWarningCode } from '../codes.ts';
import type { Head } from '../metadata/head.ts';
import type { Element } from '../page/tree.ts';
import { textOf } from '../page/walk.ts';
import { type Block, listBlocks } from './blocks.ts';
import { findFurniture } from './clean.ts';
import { densityCandidate } from './density.ts';
import { filterLines } from './line-filter.ts';
import { Masses, runningChars } from './mass.ts';
import { readabilityCandidate } from './second-opinion.ts';

/** One thing a step took away, for `--explain`. */
export interface Removal {
  readonly step: string;
  readonly why: string;
  readonly text: string;
}

export interface MainText {
  readonly blocks: readonly Block[];
  readonly container: Element;
  readonly extractor: 'density' | 'readability' | 'uncleaned';
  /** What the steps took away; made when asked for. */
  readonly removals: () => readonly Removal[];
  readonly codes: readonly ReadWarningCode[];
  /** All lines of the page, as shown. */
  readonly lines: readonly string[];
}

/** Less text than this after cleaning lets the page be read again without cleaning. */
const TOO_LITTLE = 250;

/** Finds the main text below `body`. `title` is used to drop its repetition. */
export function findMainText(head: Head, title: string | null): MainText {
  const { body } = head;
  const all = listBlocks(body, () => false);
  const masses = new Masses(all);
  const furniture = findFurniture(body, masses);
  const isFurniture = (element: Element): boolean => furniture.has(element);
  const clean = all.filter((block) => !within(block.element, furniture));
  const first = pick(body, clean, isFurniture, title);
  const lines = all.map((block) => block.text);
  const withFurniture = (chosen: Omit<MainText, 'lines'>): MainText => ({
    ...chosen,
    lines,
    removals: () => [
      ...[...furniture].map(([element, why]) => ({ step: 'clean', why, text: excerpt(element) })),
      ...chosen.removals(),
    ],
  });
  if (running(first.blocks) >= TOO_LITTLE) return withFurniture(first);
  const second = pick(body, all, () => false, title);
  const better = running(second.blocks) > 2 * running(first.blocks);
  return better ? { ...second, extractor: 'uncleaned', lines } : withFurniture(first);
}

function pick(
  body: Element,
  blocks: readonly Block[],
  isLeftOut: (element: Element) => boolean,
  title: string | null,
): Omit<MainText, 'lines'> {
  const container = densityCandidate(body, blocks);
  const density = blocks.filter((block) => inside(block.element, container));
  const marked = readabilityCandidate(body, blocks, isLeftOut);
  const readability = blocks.filter((block) => marked.has(block.index));
  const useDensity = running(density) >= 0.5 * running(readability);
  const chosen = useDensity ? density : readability;
  const lines = filterLines(chosen, title);
  const kept = chosen.filter((block) => !lines.has(block.index));
  return {
    blocks: kept,
    container,
    codes: [],
    extractor: useDensity ? 'density' : 'readability',
    removals: () =>
      chosen
        .filter((block) => lines.has(block.index))
        .map((block) => ({
          step: 'filter lines',
          why: lines.get(block.index) ?? '',
          text: block.text,
        })),
  };
}

/** The first words of an element, to show what was taken away. */
function excerpt(element: Element): string {
  return textOf(element).slice(0, EXCERPT);
}

const EXCERPT = 200;

function running(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + runningChars(block), 0);
}

function inside(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === container) return true;
  return false;
}

function within(element: Element, set: ReadonlyMap<Element, unknown>): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (set.has(at)) return true;
  return false;
}
