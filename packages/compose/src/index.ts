export type {
  EditionAuthor,
  EditionEvent,
  EditionImage,
  FrontMatter,
  Mark,
  MarkCode,
} from './edition.ts';
