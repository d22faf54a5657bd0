import type { ArticleWords, ReadingWords, StatementWords } from '../words/reading.ts';

export const reading: ReadingWords = {
  kinds: { direct: 'direct', indirect: 'indirect', mixed: 'mixed' },
  acts: { speech: 'speech', writing: 'writing', thought: 'thought', intention: 'intention' },
  kindOfAct: '{kind} {act}',
  polarities: {
    asserts: 'asserts',
    denies: 'denies',
    declines: 'declines',
    asks: 'asks',
    orders: 'orders',
    promises: 'promises',
    unclear: 'unclear',
  },
  force: '{polarity} the {denied}',
  forceFact: '{polarity} (the {denied})',
  parts: {
    body: 'body',
    headline: 'headline',
    standfirst: 'standfirst',
    caption: 'caption',
  },
  nobodyNamed: 'nobody named',
  unnamed: 'unnamed',
};

export const article: ArticleWords = {
  description: '{outlet}: who said what in it, and the captures that prove it.',
  anArticle: 'An article',
  via: 'via',
  source: 'source',
  cue: 'cue',
  content: 'content',
  said: 'Who said what ({n})',
  versions: 'Versions',
  version: 'Version {version}, captured {day}: [the page as it was](page)',
  changed: 'What this version changed',
  tooMuch: 'Too much changed to be shown here; compare the two pages.',
  noWord: 'No word of the text changed.',
};

export const statement: StatementWords = {
  description: '{source}, in {outlet}',
  inArticle: 'in {outlet}, {day}: {article}',
  unknownOutlet: 'an unknown outlet',
  capture: 'In the capture',
  captured:
    'The {part} as captured {day}; [go to the words](words), [see the page as it was](page).',
  reading: 'How it was read',
  bears: 'What it bears on',
  bearsOnNothing: 'It bears on no claim of this desk.',
  citedBy: 'Cited by',
  versions: 'Versions that have it',
  version: 'Version {version}, {day}',
  source: 'Source',
  cue: 'Cue',
  kind: 'Kind',
  force: 'Force',
  chain: 'Reporting chain',
  hedges: 'Hedges',
  venue: 'Venue',
  said: 'Said',
  confidence: 'Confidence',
  why: 'Why',
  none: 'none',
  notTold: 'not told',
  inferred: '(inferred)',
};
