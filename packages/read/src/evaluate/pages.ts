/**
 * Scores main texts against annotated snippets: white space folded, a wanted snippet that is in the text is a
 * true positive, an unwanted one a false positive (the measure of trafilatura's own evaluation).
 */
export interface PageGold {
  readonly id: string;
  /** Snippets that belong to the article. */
  readonly with: readonly string[];
  /** Snippets of furniture that must not appear. */
  readonly without: readonly string[];
}

export interface PagePrediction {
  readonly id: string;
  readonly text: string | null;
}

export interface PageScore {
  readonly measure: 'snippets';
  readonly pages: number;
  readonly missing: number;
  readonly empty: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
}

/** The table of scores; a page without a prediction counts as an empty text. */
export function scorePages(
  gold: readonly PageGold[],
  predictions: readonly PagePrediction[],
): PageScore {
  const texts = new Map(predictions.map(({ id, text }) => [id, foldSpace(text ?? '')]));
  let found = 0;
  let unwanted = 0;
  let lost = 0;
  let avoided = 0;
  for (const page of gold) {
    const text = texts.get(page.id) ?? '';
    const holds = (snippet: string): boolean => text !== '' && text.includes(foldSpace(snippet));
    const hits = page.with.filter(holds).length;
    const slips = page.without.filter(holds).length;
    found += hits;
    lost += page.with.length - hits;
    unwanted += slips;
    avoided += page.without.length - slips;
  }
  return {
    measure: 'snippets',
    pages: gold.length,
    missing: gold.filter(({ id }) => !texts.has(id)).length,
    empty: gold.filter(({ id }) => !texts.get(id)).length,
    f1: found === 0 ? 0 : round((2 * found) / (2 * found + unwanted + lost)),
    precision: round(found / Math.max(1, found + unwanted)),
    recall: round(found / Math.max(1, found + lost)),
    accuracy: round((found + avoided) / Math.max(1, found + unwanted + lost + avoided)),
  };
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Four decimals, as published figures have. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
