/** "Tehran said", "the Kremlin", "Sarvia insists": a capital or country that stands for its government. */
import { wordForms } from '../name/forms.ts';
import type { Choice } from './choose.ts';
import type { MentionContext } from './context.ts';
import type { Phrase } from './phrase.ts';

/**
 * The government a bare capital, seat or country name stands for, where the registry has that
 * government. Nothing unknown may stand beside the name: "a Tehran newspaper" is no government.
 */
export function governmentMeant(phrase: Phrase, context: MentionContext): Choice | null {
  const seats = seatCodes(phrase, context);
  const [code, other] = seats.length > 0 ? seats : isBareCountry(phrase) ? phrase.countries : [];
  if (code === undefined || other !== undefined) return null;
  const government = context.index.governments.get(code);
  if (government === undefined || context.isBarred(government)) return null;
  return { entity: government, why: `stands for the government of ${code}` };
}

function seatCodes(phrase: Phrase, context: MentionContext): readonly string[] {
  const words = phrase.words.filter((_, at) => phrase.kinds[at]?.has('filler') !== true);
  const last = words.at(-1);
  if (last === undefined) return [];
  const rest = words
    .slice(0, -1)
    .map((word) => word.key)
    .join('');
  for (const form of wordForms(last, context.vocabulary)) {
    const codes = context.index.metonyms.get(rest + form);
    if (codes !== undefined) return codes;
  }
  return [];
}

function isBareCountry(phrase: Phrase): boolean {
  return (
    phrase.known.length === 0 &&
    phrase.kinds.every(
      (kinds, at) =>
        kinds.size === 0 ||
        phrase.kinds[at]?.has('filler') === true ||
        phrase.kinds[at]?.has('government') === true,
    ) &&
    phrase.unknown.length === 0
  );
}
