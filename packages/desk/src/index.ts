export {
  type Desk,
  type DeskFileResult,
  type OutletSources,
  parseDeskFile,
} from './desk-file/load.ts';
