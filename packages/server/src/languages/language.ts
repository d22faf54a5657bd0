/** The type of this package's language table: all that the site's own pages say, page by page. */
import type { ClaimWords, DrawingWords, OriginWords, TermWords } from './words/claim.ts';
import type {
  ArchiveWords,
  ChangeWords,
  CorrectionWords,
  EditionWords,
  EventWords,
  HomeWords,
  ListWords,
  SearchWords,
} from './words/desk.ts';
import type { EntityWords, ProfileWords, RecordWords } from './words/entity.ts';
import type { ErrorWords, FrameWords, PagingWords } from './words/frame.ts';
import type { ArticleWords, ReadingWords, StatementWords } from './words/reading.ts';

/**
 * In the words `{name}` is a slot, `[words](name)` a link whose address is filled in, `**words**` stands
 * out (`filled` in `html.ts`).
 */
export interface SiteLanguage {
  /** ISO 639-1 code, the name of the folder. */
  readonly code: string;
  /** Where the knowledge in the files comes from. */
  readonly source: string;
  readonly frame: FrameWords;
  readonly paging: PagingWords;
  readonly errors: ErrorWords;
  readonly home: HomeWords;
  readonly lists: ListWords;
  readonly search: SearchWords;
  readonly changes: ChangeWords;
  readonly corrections: CorrectionWords;
  readonly events: EventWords;
  readonly archive: ArchiveWords;
  readonly edition: EditionWords;
  readonly terms: TermWords;
  readonly claim: ClaimWords;
  readonly origins: OriginWords;
  readonly drawing: DrawingWords;
  readonly reading: ReadingWords;
  readonly article: ArticleWords;
  readonly statement: StatementWords;
  readonly entity: EntityWords;
  readonly profile: ProfileWords;
  readonly record: RecordWords;
}
