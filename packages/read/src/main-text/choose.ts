/**
 * The main text of a page, step by step: list the blocks, mark furniture, ask two extractors, let the model
 * choose block by block from all signs, tidy. Each step can say what it removed.
 */
import type { ReadWarningCode } from '../codes.ts';
import { foldLabel } from '../languages/fold-label.ts';
import type { Head } from '../metadata/head.ts';
import type { Element } from '../page/tree.ts';
import { type Block, listBlocks, splitAtTitle } from './blocks.ts';
import { findFurniture } from './clean.ts';
import { headlineIndex, type PageSigns, picturedElements } from './context.ts';
import { dataBlocks } from './data-text.ts';
import { densityCandidate } from './density.ts';
import { Masses } from './mass.ts';
import { type BlockWeights, judgeBlocks } from './model.ts';
import { readabilityCandidate } from './second-opinion.ts';
import { tidy } from './tidy.ts';

/** One thing a step took away, for `--explain`. */
export interface Removal {
  readonly step: string;
  readonly why: string;
  readonly text: string;
}

export interface MainText {
  readonly blocks: readonly Block[];
  /** The element that the density extractor chose. */
  readonly container: Element;
  /** What the steps took away; made when asked for. */
  readonly removals: () => readonly Removal[];
  readonly codes: readonly ReadWarningCode[];
  /** All blocks of the page, furniture too. */
  readonly all: readonly Block[];
  /** Indexes of the headline's block (-1 without one) and of the first and last block of the text. */
  readonly places: {
    readonly headline: number;
    readonly firstText: number;
    readonly lastText: number;
  };
}

/** A block that is at least as likely article as not belongs to it. */
const THRESHOLD = 0.5;

/** A page that shows less text than this may keep its article in embedded data. */
const TOO_LITTLE = 250;

/** The data's text is taken if it is so many times as long as what is shown. */
const MUCH_MORE = 3;

/** Finds the main text among a page's blocks. `title` is used to drop its repetition. */
export function findMainText(
  head: Head,
  title: string | null,
  listed: readonly Block[],
  model?: BlockWeights,
): MainText {
  const signs = gatherSigns(head, title, listed);
  const { blocks } = signs;
  const verdicts = judgeBlocks(signs, model);
  const chosen = blocks.filter((_, at) => (verdicts[at]?.probability ?? 0) >= THRESHOLD);
  const headline = headlineOf(blocks, title, chosen);
  const untidy = tidy(chosen, title, headline, signs.pictured);
  const shown = chosen.filter((block) => !untidy.has(block.index));
  const data = lengthOf(shown) < TOO_LITTLE ? dataBlocks(head) : [];
  const fromData = lengthOf(data) > MUCH_MORE * lengthOf(shown);
  const kept = fromData ? data : shown;
  const firstText = shown[0]?.index ?? blocks.length;
  return {
    blocks: kept,
    container: signs.container,
    codes: fromData ? ['text-from-data'] : [],
    all: blocks,
    places: {
      firstText,
      lastText: shown[shown.length - 1]?.index ?? -1,
      headline,
    },
    removals: () =>
      blocks.flatMap((block, at): Removal[] => {
        const { text } = block;
        const cleaned = signs.furniture.reasonFor(block.element);
        const late = untidy.get(block.index);
        if (late) return [{ step: 'tidy', why: late, text }];
        if ((verdicts[at]?.probability ?? 0) >= THRESHOLD) return [];
        if (cleaned) return [{ step: 'clean', why: cleaned, text }];
        return [{ step: 'choose', why: verdicts[at]?.against ?? '', text }];
      }),
  };
}

/** All blocks of a page, furniture too. */
export function pageBlocks(head: Head): Block[] {
  return listBlocks(head.body, () => false);
}

/** Blocks, furniture and the two candidates of a page. */
export function gatherSigns(head: Head, title: string | null, listed: readonly Block[]): PageSigns {
  const { body } = head;
  const blocks = splitAtTitle(listed, title);
  const masses = new Masses(blocks);
  const furniture = findFurniture(body, masses);
  const clean = blocks.filter(({ element }) => furniture.reasonFor(element) === null);
  return {
    blocks,
    masses,
    furniture,
    container: densityCandidate(body, clean),
    readability: readabilityCandidate(body, clean),
    title,
    pictured: picturedElements(head.elements),
  };
}

function headlineOf(
  blocks: readonly Block[],
  title: string | null,
  text: readonly Block[],
): number {
  return headlineIndex(
    blocks,
    foldLabel(title ?? ''),
    text.map(({ index }) => index),
    blocks.map((block) => block.text.length),
  );
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
