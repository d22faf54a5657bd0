/** A desk to start from: the folder, its desk.yaml and where articles and editions go. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseDeskFile } from './load.ts';

export interface NewDesk {
  readonly name: string;
  readonly zone: string;
  readonly question: string;
}

export type InitResult =
  | { readonly written: readonly string[] }
  | {
      readonly error: {
        readonly code: 'desk-exists' | 'desk-file-invalid' | 'file-unwritable';
        readonly message: string;
      };
    };

/** The declarative form of a question is the desk's to write; until then the question stands for it. */
function deskFileOf({ name, zone, question }: NewDesk): string {
  const head = stringify({
    desk: name,
    timezone: zone,
    languages: ['en'],
    outlets: [
      {
        id: 'example-courier',
        names: { en: ['Example Courier'] },
        kind: 'newspaper',
        domains: ['courier.example'],
        feeds: [],
      },
    ],
    people: [],
    organisations: [],
    offices: [],
    claims: [{ id: 'first-claim', question, asserts: question, actors: [] }],
    folders: ['articles'],
  });
  return `# The desk file; every key is described in docs/desk-file.md.\n${head}`;
}

/** Makes the desk; a folder that already holds a desk is left as it is. */
export async function initDesk(folder: string, desk: NewDesk): Promise<InitResult> {
  const text = deskFileOf(desk);
  const parsed = parseDeskFile(text);
  if ('error' in parsed) return parsed;
  const path = join(folder, 'desk.yaml');
  try {
    await mkdir(join(folder, 'articles'), { recursive: true });
    await mkdir(join(folder, 'editions'), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return { written: [path] };
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return {
      error: {
        code: exists ? 'desk-exists' : 'file-unwritable',
        message: exists
          ? `${path} exists already; nothing was changed`
          : `cannot write ${path}: ${(error as Error).message}`,
      },
    };
  }
}
