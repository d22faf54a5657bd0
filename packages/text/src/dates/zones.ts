/** Zone abbreviations that news prints after a time, in minutes east of UTC. */

// An abbreviation that names several zones is taken in its most frequent sense in English news.
export const zoneOffsets: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['trt', 180],
  ['irst', 210],
  ['ist', 330],
  ['jst', 540],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);
