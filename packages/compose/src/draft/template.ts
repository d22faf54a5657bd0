/** Fills a language's sentence templates: slots with text or links, `[words](*)` with the proof. */
import type { Inline, Position, Target } from '../edition.ts';
import type { Template } from '../languages/language.ts';

export type Slots = Readonly<Record<string, string | readonly Inline[]>>;

/** A draft has no file yet, so nothing of it has a place. */
export const NOWHERE: Position = { line: 1, column: 1, offset: 0 };

const PIECE = /\{(\w+)\}|\[((?:[^[\]]|\{\w+\})*)\]\(\*\)/g;

/** The template's inlines; a slot that is not given stays empty. */
export function fill(template: Template, slots: Slots, target: Target | null): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of template.matchAll(PIECE)) {
    inlines.push(...text(template.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, slot, linked] = match;
    if (slot !== undefined) {
      const value = slots[slot] ?? '';
      inlines.push(...(typeof value === 'string' ? text(value) : value));
    } else if (linked !== undefined) {
      const children = fill(linked, slots, null);
      if (target === null) inlines.push(...children);
      else inlines.push(link(target, children));
    }
  }
  inlines.push(...text(template.slice(at)));
  return inlines;
}

export function text(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value, at: NOWHERE }];
}

/** A link holds no link: one inside gives way to its words. */
export function link(target: Target, children: readonly Inline[]): Inline {
  const flat = children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
  return { type: 'link', target, title: null, children: flat, at: NOWHERE };
}

/** Without the white space before the first word: a slot at the beginning may have been empty. */
export function trimmedStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text') return inlines;
  const value = first.value.trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

/** The first letter of the first text in upper case, for scripts that have one. */
export function capitalised(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type === 'text') {
    const letter = String.fromCodePoint(first.value.codePointAt(0) ?? 0x20);
    return [{ ...first, value: letter.toUpperCase() + first.value.slice(letter.length) }, ...rest];
  }
  if (first?.type === 'link') return [{ ...first, children: capitalised(first.children) }, ...rest];
  return inlines;
}
