/** `desk.yaml` as written -> the desk that the stages work with; every fault names file and line. */
import type { Registry } from '@hearsay/resolve';
import type { Claim } from '@hearsay/weigh';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkReferences, type Fault } from './references.ts';
import { type DeskFile, deskFile } from './shape.ts';

/** Where an outlet's items are found. */
export interface OutletSources {
  readonly outlet: string;
  readonly feeds: readonly string[];
  readonly sitemaps: readonly string[];
  readonly pages: readonly string[];
}

export interface Desk {
  readonly name: string;
  /** IANA name; dates without a zone are read in it. */
  readonly zone: string;
  readonly languages: readonly string[];
  readonly registry: Registry;
  readonly claims: readonly Claim[];
  readonly sources: readonly OutletSources[];
  /** Folders of captures, relative to the desk file. */
  readonly folders: readonly string[];
  /** `captured`: trust the capture time that a fetched page states about itself. */
  readonly clock: 'now' | 'captured';
  readonly network: DeskFile['network'];
  readonly series: DeskFile['series'];
  /** How mail goes out to readers; null where none does. */
  readonly mail: DeskFile['mail'];
}

export type DeskFileResult =
  | { readonly desk: Desk }
  | { readonly error: { readonly code: 'desk-file-invalid'; readonly message: string } };

/** More than a team writes by hand; a larger file is a mistake. */
const MAX_DESK_FILE_CHARACTERS = 5_000_000;
/** Enough to mend a file in one go without flooding the terminal. */
const MAX_FAULTS_SHOWN = 20;

/** The keys allowed where an unknown one stands, read off the shape itself. */
function keysAt(path: readonly (string | number)[]): readonly string[] {
  let schema: z.ZodType = deskFile;
  const unwrap = (inner: z.ZodType): z.ZodType => {
    const { def } = inner as unknown as { def: { innerType?: z.ZodType } };
    return def.innerType === undefined ? inner : unwrap(def.innerType);
  };
  for (const step of path) {
    const { def } = unwrap(schema) as unknown as {
      def: { shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType };
    };
    const next = typeof step === 'number' ? def.element : (def.shape?.[step] ?? def.valueType);
    if (next === undefined) return [];
    schema = next;
  }
  const { def } = unwrap(schema) as unknown as { def: { shape?: Record<string, z.ZodType> } };
  return Object.keys(def.shape ?? {});
}

function faultsOfShape(error: z.ZodError): readonly Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `unknown key "${key}"; expected one of ${keysAt(path).join(', ')}`,
      }));
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    return [{ path, message: `${where}${issue.message}` }];
  });
}

/** The line, counted from 1, on which a path of the document stands. */
function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const parent = depth === 0 ? null : document.getIn(path.slice(0, depth - 1), true);
    const holder = depth === 1 ? document.contents : parent;
    if (isMap(holder)) {
      const key = holder.items.find(
        (pair) => isScalar(pair.key) && String(pair.key.value) === String(path[depth - 1]),
      )?.key;
      if (isNode(key) && key.range) return lines.linePos(key.range[0]).line;
    }
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function failure(messages: readonly string[]): DeskFileResult {
  const shown = messages.slice(0, MAX_FAULTS_SHOWN);
  const rest = messages.length - shown.length;
  if (rest > 0) shown.push(`… and ${rest} more`);
  return { error: { code: 'desk-file-invalid', message: shown.join('\n') } };
}

function toDesk(file: DeskFile): Desk {
  return {
    name: file.desk,
    zone: file.timezone,
    languages: file.languages,
    registry: {
      outlets: file.outlets.map(({ feeds: _f, sitemaps: _s, pages: _p, ...outlet }) => ({
        type: 'outlet',
        ...outlet,
      })),
      people: file.people.map((person) => ({ type: 'person', ...person })),
      organisations: file.organisations.map((body) => ({ type: 'organisation', ...body })),
      offices: file.offices.map((office) => ({ type: 'office', ...office })),
      countries: file.countries.map((country) => ({ type: 'country', ...country })),
    },
    claims: file.claims,
    sources: file.outlets.map(({ id, feeds, sitemaps, pages }) => ({
      outlet: id,
      feeds,
      sitemaps,
      pages,
    })),
    folders: file.folders,
    clock: file.clock,
    network: file.network,
    series: file.series,
    mail: file.mail,
  };
}

/** Reads a desk file. `name` is how messages call it. */
export function parseDeskFile(text: string, name = 'desk.yaml'): DeskFileResult {
  if (text.length > MAX_DESK_FILE_CHARACTERS)
    return failure([
      `${name}:1: the file has ${text.length} characters; at most ${MAX_DESK_FILE_CHARACTERS} are read`,
    ]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0)
    return failure(
      document.errors.map(
        ({ message, pos }) => `${name}:${lines.linePos(pos[0]).line}: ${message.split('\n')[0]}`,
      ),
    );
  const shaped = deskFile.safeParse(document.toJS({ maxAliasCount: 100 }));
  const faults = shaped.success ? checkReferences(shaped.data) : faultsOfShape(shaped.error);
  if (faults.length > 0 || !shaped.success)
    return failure(
      faults.map(({ path, message }) => `${name}:${lineOf(document, lines, path)}: ${message}`),
    );
  return { desk: toDesk(shaped.data) };
}
