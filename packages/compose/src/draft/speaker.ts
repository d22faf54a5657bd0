/** How a draft names the speaker of a statement. */
import { primaryCode } from '@hearsay/text';
import { hasPhrase, wordsOf } from '../gate/phrases.ts';
import { plainText } from '../inline.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import type { Desk, Heard } from './source-of-draft.ts';
import { fill } from './template.ts';

/** The speaker in the edition's language where the desk knows him, else as printed. */
export function speakerName({ statement, version }: Heard, desk: Desk): string {
  const { draft } = desk.language;
  const source = statement?.source ?? null;
  const mention = version.attribution.mentions.find((each) => each.id === source?.mention);
  const entity = desk.entity(source?.entity ?? mention?.entity ?? '');
  if (entity !== null) return desk.named(entity);
  const printed = fullestName(source?.text ?? '', mention?.text ?? '', version.article.lang);
  const foreign = primaryCode(version.article.lang) !== primaryCode(desk.lang);
  if (source?.anonymous != null && (foreign || printed === '')) {
    const general = source.anonymous.number === 'one' ? draft.unnamedOne : draft.unnamedSeveral;
    return printed === '' ? general : `${general} (${printed})`;
  }
  if (printed === '') return draft.unnamedOne;
  if (foreign) return plainText(fill(draft.namedAs, { printed }, null));
  return source?.type === 'anonymous' ? insideSentence(printed, desk) : printed;
}

/** The printed source, or its first full mention where a pronoun or a short form is printed. */
function fullestName(source: string, mention: string, lang: string): string {
  const [short, full] = [source, mention].map((each) => each.replace(/\s+/g, ' ').trim());
  if (short === undefined || short === '') return full ?? '';
  const words = wordsOf(short);
  const isPronoun =
    words.keys.length === 1 && hasPhrase(words, composeLanguageOrEnglish(lang).gate.pronouns);
  return full !== undefined && full !== '' && (isPronoun || full.includes(short)) ? full : short;
}

/** "Two officials" as it stands inside a sentence: names keep their capital. */
function insideSentence(printed: string, { language }: Desk): string {
  const { gate } = language;
  const [first = ''] = wordsOf(printed).keys;
  const common = [gate.stop, gate.unnamedOne, gate.unnamedSeveral, gate.senior, ...gate.numbers];
  if (gate.capitals !== 'names' || !common.some((words) => words.includes(first))) return printed;
  return printed.slice(0, 1).toLowerCase() + printed.slice(1);
}
