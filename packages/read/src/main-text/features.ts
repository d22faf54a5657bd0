/**
 * What the block model looks at: for each block, signs from its own text, from its place in the page's
 * structure, from the two candidates and from its neighbours. Every sign is between 0 and 1 (a few reach 2),
 * so that weights can be compared.
 */
import {
  foldLabel,
  isLabel,
  type LabelList,
  labelAtStart,
  labelWithin,
} from '../languages/labels.ts';
import type { Block } from './blocks.ts';
import { type Context, describe, isInside, type PageSigns, shapeOf } from './context.ts';
import { isBesidePicture, structureSigns } from './structure.ts';

export const featureNames = [
  'bias',
  'length',
  'very-short',
  'links',
  'mostly-links',
  'running',
  'sentence-end',
  'ends-with-colon',
  'ends-open',
  'figures',
  'heading',
  'title-heading',
  'item',
  'cell',
  'quote',
  'caption',
  'label-start',
  'label-whole',
  'label-ending',
  'after-ending',
  'is-title',
  'repeated',
  'in-container',
  'in-readability',
  'in-both',
  'in-named-body',
  'in-article',
  'in-main',
  'before-headline',
  'before-text',
  'after-text',
  'far-from-text',
  'between-text',
  'parent-share',
  'parent-links',
  'grandparent-share',
  'shape-share',
  'lead-name',
  'card',
  'spared-furniture',
  'cleaned-by-tag',
  'cleaned-by-role',
  'cleaned-invisible',
  'cleaned-share',
  'cleaned-related',
  'cleaned-newsletter',
  'cleaned-comments',
  'cleaned-navigation',
  'cleaned-sidebar',
  'cleaned-advert',
  'cleaned-consent',
  'cleaned-author',
  'cleaned-footer',
  'cleaned-meta',
  'cleaned-other',
  'cleaned-caption',
  'running-in-container',
  'running-in-readability',
  'short-in-container',
  'heading-before-text',
  'item-in-both',
  'previous-running',
  'next-running',
  'previous-links',
  'next-links',
  'small-print',
  'no-letters',
  'late',
  'asks-or-calls',
  'address',
  'copyright-mark',
  'capitals',
  'platform',
  'one-link-ends',
  'many-sentences',
  'label-inside',
  'beside-picture',
  'date-label',
  'holds-title',
  'under-label',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** The column of each sign. */
const AT = Object.fromEntries(featureNames.map((name, column) => [name, column])) as Record<
  FeatureName,
  number
>;

/** Blocks longer than this are long; the sign grows with the logarithm up to it. */
const LONG = 400;
const VERY_SHORT = 25;

/** Blocks this far from the running text of the container are far. */
const FAR = 30;

/** Names of platforms on which outlets ask to be followed: proper names, alike in every language. */
const PLATFORM =
  /facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|google news|newsletter|podcast|rss|app store/i;

/** Lists of phrases that mark a call or notice wherever they stand in a short line. */
const CALLS: readonly LabelList[] = ['paywall', 'consent', 'signIn', 'scriptNeeded'];

/** Signs of all blocks, as rows in the order of `featureNames`. */
export function pageFeatures(page: PageSigns): Float64Array[] {
  const context = describe(page);
  return page.blocks.map((block, at) => blockFeatures(block, at, context));
}

function blockFeatures(block: Block, at: number, page: Context): Float64Array {
  const { text, linked, element, kind } = block;
  const row = new Float64Array(featureNames.length);
  const set = (name: FeatureName, value: number | boolean): void => {
    // Two signs of three do not hold: nought is what the row has already.
    if (value) row[AT[name]] = Number(value);
  };
  const links = linked / text.length;
  const folded = text.length <= 200 ? foldLabel(text) : '';
  const running = (page.running[at] ?? 0) > 0;
  const inContainer = isInside(element, page.container);
  const inReadability = page.readability.has(block.index);
  set('bias', 1);
  set('length', Math.min(1, Math.log(text.length) / Math.log(LONG)));
  set('very-short', text.length < VERY_SHORT);
  set('links', links);
  set('mostly-links', links > 0.6);
  set('running', running);
  set('sentence-end', /[.!?؟۔。！？]["'”’»)\]]*$/u.test(text));
  set('ends-with-colon', text.endsWith(':'));
  set('ends-open', /(?:\.{3}|…|»|›|→|\[…\])$/.test(text));
  set('figures', (text.match(/\d/g)?.length ?? 0) / text.length);
  set('asks-or-calls', /[!?؟]["'”’»)]*$/.test(text));
  set('address', /https?:|www\.|\S@\S+\.\S/.test(text));
  set('copyright-mark', /[©®]|\(c\)/i.test(text));
  set('capitals', (text.match(/\p{Lu}/gu)?.length ?? 0) / text.length);
  set('platform', PLATFORM.test(text));
  const lastLink = block.links[block.links.length - 1];
  set('one-link-ends', links < 0.9 && lastLink !== undefined && lastLink.end >= text.length - 2);
  set('many-sentences', Math.min(1, (text.match(/[.!?؟۔。]\s/g)?.length ?? 0) / 4));
  set(
    'label-inside',
    text.length <= 200 && CALLS.some((list) => labelWithin(list, folded) !== null),
  );
  set('beside-picture', isBesidePicture(block, page));
  set('under-label', page.labelled.has(block.index));
  set('heading', kind === 'heading');
  set('title-heading', element.tag === 'h1');
  set('item', kind === 'item');
  set('cell', kind === 'cell');
  set('quote', kind === 'quote');
  set('caption', kind === 'caption');
  if (folded !== '') {
    set('label-start', labelAtStart('lineStarts', folded) !== null);
    set('label-whole', isLabel('wholeLines', folded));
    set('label-ending', isLabel('endings', folded));
    set('is-title', folded === page.title);
    set('holds-title', page.title !== '' && folded !== page.title && folded.includes(page.title));
    set(
      'date-label',
      /\p{Nd}/u.test(text) &&
        (labelAtStart('publishedLabels', folded) !== null ||
          labelAtStart('modifiedLabels', folded) !== null),
    );
  }
  set('no-letters', text.length <= 200 && folded === '');
  set('after-ending', at > page.ending);
  set('repeated', page.repeated.has(text));
  set('in-container', inContainer);
  set('in-readability', inReadability);
  set('in-both', inContainer && inReadability);
  set('running-in-container', running && inContainer);
  set('running-in-readability', running && inReadability);
  set('short-in-container', !running && inContainer);
  set('item-in-both', kind === 'item' && inContainer && inReadability);
  set('before-headline', at < page.headline);
  set('before-text', at < page.firstText);
  set('after-text', at > page.lastText);
  set('far-from-text', Math.min(1, (page.nearest[at] ?? FAR) / FAR));
  set('between-text', at > page.firstText && at < page.lastText);
  set('late', at / page.blocks.length);
  set('heading-before-text', kind === 'heading' && (page.running[at + 1] ?? 0) > 0);
  const parent = element.parent ?? element;
  set('parent-share', Math.min(1, page.masses.of(parent).running / page.total));
  set('parent-links', page.masses.of(parent).linked / Math.max(1, page.masses.of(parent).chars));
  set(
    'grandparent-share',
    Math.min(1, page.masses.of(parent.parent ?? parent).running / page.total),
  );
  set('shape-share', Math.min(1, (page.shapes.get(shapeOf(block)) ?? 0) / page.total));
  set('previous-running', (page.running[at - 1] ?? 0) > 0);
  set('next-running', (page.running[at + 1] ?? 0) > 0);
  set('previous-links', linkShare(page.blocks[at - 1]));
  set('next-links', linkShare(page.blocks[at + 1]));
  for (const sign of structureSigns(block, page)) set(sign, 1);
  return row;
}

function linkShare(block: Block | undefined): number {
  return block ? block.linked / block.text.length : 0;
}
