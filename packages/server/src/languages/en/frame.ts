import type { ErrorWords, FrameWords, PagingWords } from '../words/frame.ts';

export const frame: FrameWords = {
  skip: 'Skip to the content',
  site: 'Site',
  languages: 'Languages',
  home: 'Home',
  claims: 'Claims',
  editions: 'Editions',
  articles: 'Articles',
  who: 'People and outlets',
  search: 'Search',
  changes: 'Changes',
  events: 'Events',
  corrections: 'Corrections',
  feeds: 'Feeds',
  feedsLead:
    'A feed tells a feed reader what is new, so that nobody has to look here for it: give the reader one of these addresses.',
  feedsAll: 'All of them in one file: {file}',
  asOf: 'As of {day} ({zone}).',
  notReviewed: 'Not reviewed yet.',
  proof: 'Every statement leads to the words in a capture.',
  undated: 'undated',
};

export const paging: PagingWords = {
  label: 'Pages',
  first: 'First',
  newer: 'Newer',
  older: 'Older',
  last: 'Last',
  at: 'Page {page} of {pages}',
  titled: '{title}, page {page}',
};

export const errors: ErrorWords = {
  notFound: {
    title: 'Not found',
    heading: 'Nothing stands here',
    statement:
      'The desk has no statement with this key. It may stand in an article that was read anew and no longer has it.',
    citedBy: 'It is cited by:',
    claim: 'The desk follows no claim with this id, and never reviewed one.',
    capture: 'No capture with this SHA-256 is kept, or its file is damaged.',
    picture:
      "No picture lies there. Pictures are PNG, JPEG, GIF or WebP files beside the desk's editions.",
    feed: 'There is no such feed. The names end in {endings}; [all of them](all).',
    other: 'The address may be mistyped, or what stood here was never part of this desk.',
    on: 'Permanent addresses of claims, statements and editions are not taken away. Go to the [claims](claims), the [editions](editions) or the [articles](articles), or search:',
  },
  broken: {
    title: 'Something broke',
    heading: 'This page could not be made',
    text: 'The fault is on our side and was logged. Try again in a moment, or go [home](home).',
  },
  tooOften: {
    title: 'Too many requests',
    wait: { one: 'Ask again in {n} second.', other: 'Ask again in {n} seconds.' },
    feeds:
      'A program that reads feeds sends the tag of its last answer ({header}): what has not changed is answered at any rate.',
  },
  dropped: {
    heading: 'This claim is no longer followed',
    text: 'The desk took the claim {claim} off its list. As of its last review, {day}, it was {state}, with {origins}.',
    editions: 'Editions on it',
    on: 'The statements it rested on keep their addresses. See the [claims that are followed now](claims).',
  },
};
