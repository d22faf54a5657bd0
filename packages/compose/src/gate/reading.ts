/** Reads the edition's own sentences as an article is read: whom they name as speaker. */
import { attribute, type Statement } from '@hearsay/attribute';
import { plainArticle } from '@hearsay/read';
import type { FlowLink } from './flow.ts';
import type { Sentence } from './sentence.ts';

// Longer sentences are lists or tables; reading them tells nothing of a single speaker.
const MAX_SENTENCE = 2_000; // UTF-16 units

const READ = new WeakMap<Sentence, readonly Statement[]>();

/** Who the sentence says is speaking in a link: printed words and their kind, or null. */
export function claimedSpeaker(
  sentence: Sentence,
  link: FlowLink,
  lang: string,
): { readonly text: string; readonly isPerson: boolean; readonly inLink: boolean } | null {
  const from = link.start - sentence.span[0];
  const to = link.end - sentence.span[0];
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statementsOf(sentence, lang)) {
    const shared = statement.content.spans.reduce((sum, [start, end]) => {
      return sum + Math.max(0, Math.min(end, to) - Math.max(start, from));
    }, 0);
    if (shared > most && speaksHere(statement, sentence)) {
      best = statement;
      most = shared;
    }
  }
  if (best?.source == null || best.act === 'intention' || best.act === 'thought') return null;
  const inLink = best.source.spans.some(([start, end]) => start < to && end > from);
  return { text: best.source.text, isPerson: best.source.type === 'person', inLink };
}

/** Somebody is named as speaker in the edition's own words, not inside a quotation. */
function speaksHere({ source }: Statement, { quotations, span: [from] }: Sentence): boolean {
  if (source === null || source.text === '') return false;
  return !source.spans.some(([start, end]) => {
    return quotations.some(({ span }) => start + from < span[1] && end + from > span[0]);
  });
}

function statementsOf(sentence: Sentence, lang: string): readonly Statement[] {
  const known = READ.get(sentence);
  if (known !== undefined) return known;
  const found =
    sentence.text.length > MAX_SENTENCE
      ? []
      : attribute(plainArticle(sentence.text, lang), { engine: 'rules' }).statements;
  READ.set(sentence, found);
  return found;
}
