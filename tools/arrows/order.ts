/** The order of the stages: a package may import only packages to its left. */

export const ORDER = [
  'text',
  'read',
  'encode',
  'attribute',
  'resolve',
  'trace',
  'weigh',
  'compose',
  'store',
  'collect',
  'post',
  'desk',
  'server',
  'web',
  'cli',
] as const;

/** Stages that are pure: plain values in, plain values out. */
export const PURE: ReadonlySet<string> = new Set(ORDER.slice(0, ORDER.indexOf('store')));

/** Folders of weights and other data without code, which only `desk` may load. */
export const DATA: ReadonlySet<string> = new Set(['models']);
