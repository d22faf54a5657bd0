/** Words of a language that stand in no name and end the words for a source, from attribution's tables. */
import { attributionLanguage } from '@hearsay/attribute';
import { fold } from '@hearsay/text';
import { traceLanguage } from './index.ts';
import { type PhraseFinder, type PhraseTest, phraseFinder, phraseTest } from './phrases.ts';

interface FunctionWords {
  /** Words that a name or a noun phrase ends before: relatives, conjunctions, prepositions, verbs. */
  readonly ends: ReadonlySet<string>;
  /** Words that may stand around a name and say nothing: determiners and prepositions. */
  readonly frame: ReadonlySet<string>;
  /** Phrases by which a source asks not to be named. */
  readonly hidden: PhraseTest;
  /** Verbs and phrases that make what stands beside them somebody's words. */
  readonly cues: PhraseFinder;
  /** Nouns for what an outlet has published: "report", "account". */
  readonly accounts: PhraseTest;
  /** Words that stand for what was said or for who said it, and are no source themselves. */
  readonly standIns: ReadonlySet<string>;
  /** Words that join a noun to the one before it: "des", "ihres". */
  readonly genitives: ReadonlySet<string>;
  /** Words for somebody just named that open a clause: "who", "which". */
  readonly relatives: ReadonlySet<string>;
  /** Words by which a description is new to the reader: "a", "two", "several". */
  readonly opensNew: ReadonlySet<string>;
  /** Whether a word opens what the reader knows ("the"), and whether the language has such words. */
  readonly definite: PhraseTest;
  readonly hasArticle: boolean;
  /** Words before a verb of saying that make it tell of its subject: "was reported". */
  readonly passives: ReadonlySet<string>;
  /** The verb closes its sentence, and its subject may open it. */
  readonly verbFinal: boolean;
  /** Where the one who speaks stands beside the verb. */
  readonly speaker: 'before' | 'after';
}

type AttributionLanguage = NonNullable<ReturnType<typeof attributionLanguage>>;
type CueFrame = AttributionLanguage['cues'][number]['frame'];

// Cues whose source is named beside them and whose content is what was said.
const SAYING: ReadonlySet<CueFrame> = new Set([
  'clause',
  'hearer',
  'that',
  'accord',
  'accord-after',
]);

const KNOWN = new Map<string, FunctionWords>();

/** The function words of a language; none where attribution has no table. */
export function functionWords(lang: string): FunctionWords {
  const known = KNOWN.get(lang);
  if (known !== undefined) return known;
  const table = attributionLanguage(lang);
  const single = (lists: readonly string[]): ReadonlySet<string> =>
    new Set(
      lists
        .flatMap((list) => list.split('|'))
        .map((word) => fold(word))
        .filter((word) => word !== '' && !word.includes(' ')),
    );
  const classes = table?.classes;
  const made: FunctionWords = {
    ends: single(
      classes === undefined
        ? []
        : [
            classes.relative,
            classes.complementiser,
            classes.linker,
            classes.breaker,
            classes.conjunction,
            classes.subordinator,
            classes.auxiliary,
            classes.negation,
            classes.verb,
          ],
    ),
    frame: single(
      classes === undefined ? [] : [classes.determiner, classes.linker, classes.breaker],
    ),
    hidden: phraseTest(
      [table?.anonymity ?? '', table?.conditions ?? ''].flatMap((list) => list.split('|')),
    ),
    cues: phraseFinder(
      (table?.cues ?? [])
        .filter(
          ({ frame, act, polarity }) =>
            SAYING.has(frame) && act === 'speech' && polarity === 'asserts',
        )
        .flatMap(({ forms }) => forms.split('|').filter((form) => !form.includes('…'))),
    ),
    standIns: single([
      classes?.determiner ?? '',
      classes?.adverb ?? '',
      classes?.time ?? '',
      classes?.conjunction ?? '',
      classes?.complementiser ?? '',
      ...(table?.pronouns ?? []).map(({ forms }) => forms),
    ]),
    genitives: single([table?.verbSecond?.genitives ?? '', table?.verbSecond?.possessors ?? '']),
    relatives: single([classes?.relative ?? '']),
    opensNew: single([
      table?.several ?? '',
      (traceLanguage(lang)?.indefiniteArticles ?? []).join('|'),
    ]),
    definite: phraseTest(traceLanguage(lang)?.definite ?? []),
    hasArticle: (traceLanguage(lang)?.definite ?? []).length > 0,
    passives: single([classes?.auxiliary ?? '', classes?.negation ?? '']),
    verbFinal: table?.order === 'verb-final',
    speaker: table?.order === 'verb-first' ? 'after' : 'before',
    accounts: phraseTest(traceLanguage(lang)?.accounts ?? []),
  };
  KNOWN.set(lang, made);
  return made;
}
