/** `hearsay evaluate forms`: what attribution loses when the same words are printed in another form. */
import { type GoldDocument, type Prediction, scoreAttribution } from '@hearsay/attribute';
import { chooseEngine } from '@hearsay/desk/reading';
import { readText } from '@hearsay/read';
import { markedArticles, setNames } from './attribution-sets.ts';
import { dataMissing } from './data.ts';
import type { Evaluation, Figures } from './evaluation.ts';
import { CHANGES, type Change } from './form-changes.ts';

/** Points of full50 that a change of form may cost. */
const MOST_LOST = 1;

export const evaluateForms: Evaluation = async (data, { lang, engine }) => {
  const found = await markedArticles(data, lang, 'dev');
  if (found === null) return dataMissing(data, setNames(lang, 'dev'));
  const chosen = await chooseEngine({ engine, volume: 'few' }, lang);
  if ('error' in chosen) return chosen;
  const full50 = async (documents: readonly GoldDocument[]): Promise<number> => {
    const predictions: Prediction[] = [];
    for (const { id, text } of documents) {
      const read = readText(text, { lang });
      const statements = 'error' in read ? [] : (await chosen.attribute(read.article)).statements;
      predictions.push({ id, statements });
    }
    return scoreAttribution(documents, predictions, { resamples: 0 }).all.full50.f;
  };
  const printed = await full50(found.gold);
  const rows: Figures['rows'][number][] = [{ label: 'as printed', values: [printed, null, null] }];
  for (const [name, change] of Object.entries(CHANGES)) {
    const changed = found.gold.map((one) => inForm(one, lang, change));
    const touched = changed.filter(({ text }, index) => text !== found.gold[index]?.text).length;
    if (touched === 0) continue;
    const figure = await full50(changed);
    const lost = Math.round((printed - figure) * 100) / 100;
    rows.push({ label: name, values: [figure, lost, touched], bar: printed - MOST_LOST });
  }
  return {
    name: 'forms',
    about: `${found.path}, ${found.gold.length} documents, engine ${chosen.engine}; full50 of each form`,
    columns: ['F1', 'lost', 'documents'],
    rows,
  };
};

/** A document in another form, its marks moved along. */
export function inForm(document: GoldDocument, lang: string, change: Change): GoldDocument {
  const { text, places } = change(document.text, lang);
  type Spans = GoldDocument['attributions'][number]['source'];
  const moved = (spans: Spans): Spans =>
    spans.map(([from, to]) => [places[from] ?? text.length, places[to] ?? text.length]);
  return {
    ...document,
    text,
    attributions: document.attributions.map((one) => ({
      ...one,
      source: moved(one.source),
      cue: moved(one.cue),
      content: moved(one.content),
      ...(one.addressee === undefined ? {} : { addressee: moved(one.addressee) }),
    })),
  };
}
