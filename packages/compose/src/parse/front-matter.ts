/** Front matter: the YAML head of an edition, checked key by key with the line of each fault. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type {
  EditionAuthor,
  EditionError,
  EditionEvent,
  EditionImage,
  FrontMatter,
} from '../edition.ts';

/** The head and where the body begins; `line` of each key counts from 1 in the whole file. */
export interface Head {
  readonly front: FrontMatter;
  readonly lines: Readonly<Record<string, number>>;
  /** Offset of the first character after the head. */
  readonly end: number;
}

const HEAD = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;
const DAY = /^\d{4}-\d\d-\d\d$/;
// BCP 47: a language, then subtags.
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** Carries a fault out of the readers below; it never leaves this file. */
class Fault extends Error {
  readonly line: number;
  readonly expected: string;
  constructor(line: number, expected: string, found: string) {
    super(found);
    this.line = line;
    this.expected = expected;
  }
}

/** Reads the head of an edition. */
export function parseFrontMatter(
  markdown: string,
): { readonly head: Head } | { readonly error: EditionError } {
  const match = HEAD.exec(markdown);
  if (match === null) {
    const expected = 'a YAML head between two lines of three hyphens, with title and date';
    return {
      error: {
        code: 'front-matter-missing',
        message: `The file does not begin with front matter: expected ${expected}.`,
        line: 1,
        expected,
      },
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false });
  // The YAML begins on the file's second line.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  try {
    const broken = document.errors[0];
    if (broken !== undefined) throw new Fault(lineAt(broken.pos[0]), 'valid YAML', broken.message);
    const fields = fieldsOf(document.contents, FIELDS, lineAt);
    const keyLines = Object.fromEntries([...fields.values()].map(({ name, line }) => [name, line]));
    return { head: { front: readFront(fields, lineAt), lines: keyLines, end: match[0].length } };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return {
      error: {
        code: 'front-matter-invalid',
        message: `Line ${fault.line}: ${fault.message}; expected ${fault.expected}.`,
        line: fault.line,
        expected: fault.expected,
      },
    };
  }
}

interface Field {
  readonly name: string;
  readonly line: number;
  readonly value: Node | null;
}
type Fields = ReadonlyMap<string, Field>;
type LineAt = (offset: number) => number;

const FIELDS = [
  ...['title', 'standfirst', 'date', 'series', 'authors', 'claims', 'image', 'events'],
  ...['disclaimer', 'lang', 'status'],
];
const AUTHOR_FIELDS = ['name', 'role', 'bio', 'image'];
const IMAGE_FIELDS = ['src', 'alt', 'caption', 'credit'];
const EVENT_FIELDS = ['title', 'date', 'summary', 'image'];

function readFront(fields: Fields, lineAt: LineAt): FrontMatter {
  return {
    title: required(fields, 'title', 'the question the edition asks'),
    standfirst: optional(fields, 'standfirst'),
    date: day(fields, 'date'),
    series: optional(fields, 'series'),
    authors: items(fields, 'authors').map((node) => readAuthor(node, lineAt)),
    claims: strings(fields, 'claims', lineAt),
    image: readImage(fields.get('image')?.value ?? null, lineAt),
    events: items(fields, 'events').map((node) => readEvent(node, lineAt)),
    disclaimer: optional(fields, 'disclaimer'),
    lang: readLang(fields),
    status: readStatus(fields),
  };
}

function readAuthor(node: Node, lineAt: LineAt): EditionAuthor {
  if (isScalar(node) && typeof node.value === 'string') {
    return { name: node.value, role: null, bio: null, image: null };
  }
  const fields = fieldsOf(node, AUTHOR_FIELDS, lineAt);
  return {
    name: required(fields, 'name', "the author's name"),
    role: optional(fields, 'role'),
    bio: optional(fields, 'bio'),
    image: optional(fields, 'image'),
  };
}

function readImage(node: Node | null, lineAt: LineAt): EditionImage | null {
  if (node === null || isEmpty(node)) return null;
  const fields = fieldsOf(node, IMAGE_FIELDS, lineAt);
  return {
    src: required(fields, 'src', "the picture's address"),
    alt: optional(fields, 'alt') ?? '',
    caption: optional(fields, 'caption'),
    credit: strings(fields, 'credit', lineAt),
  };
}

function readEvent(node: Node, lineAt: LineAt): EditionEvent {
  const fields = fieldsOf(node, EVENT_FIELDS, lineAt);
  return {
    title: required(fields, 'title', "the event's title"),
    date: day(fields, 'date'),
    summary: optional(fields, 'summary'),
    image: readImage(fields.get('image')?.value ?? null, lineAt),
  };
}

function readLang(fields: Fields): string {
  const lang = optional(fields, 'lang') ?? 'en';
  if (LANGUAGE_TAG.test(lang)) return lang;
  throw new Fault(fields.get('lang')?.line ?? 1, 'a language code such as en or fa', quoted(lang));
}

function readStatus(fields: Fields): 'draft' | 'published' {
  const status = optional(fields, 'status') ?? 'draft';
  if (status === 'draft' || status === 'published') return status;
  throw new Fault(fields.get('status')?.line ?? 1, '"draft" or "published"', quoted(status));
}

function fieldsOf(node: Node | null, known: readonly string[], lineAt: LineAt): Fields {
  const line = lineAt(node?.range?.[0] ?? 0);
  const expected = `keys among ${known.join(', ')}`;
  if (!isMap(node)) throw new Fault(line, expected, 'no keys were found');
  const fields = new Map<string, Field>();
  for (const pair of node.items) {
    const key = pair.key;
    const at = lineAt((key as Node | null)?.range?.[0] ?? 0);
    const name = isScalar(key) ? String(key.value) : '';
    if (!known.includes(name)) throw new Fault(at, expected, `unknown key ${quoted(name)}`);
    fields.set(name, { name, line: at, value: (pair.value as Node | null) ?? null });
  }
  return fields;
}

function required(fields: Fields, name: string, expected: string): string {
  const value = optional(fields, name);
  if (value !== null && value.trim() !== '') return value;
  throw new Fault(fields.get(name)?.line ?? 1, `"${name}": ${expected}`, `"${name}" is missing`);
}

function optional(fields: Fields, name: string): string | null {
  const field = fields.get(name);
  if (field === undefined || field.value === null || isEmpty(field.value)) return null;
  return scalar(field.value, field.line, name);
}

function scalar(node: Node, line: number, name: string): string {
  if (isScalar(node)) {
    if (typeof node.value === 'string') return node.value;
    if (typeof node.value === 'number' || typeof node.value === 'boolean') {
      return node.source ?? String(node.value);
    }
  }
  throw new Fault(line, `a text for "${name}"`, `"${name}" is no text`);
}

function day(fields: Fields, name: string): string {
  const value = required(fields, name, 'a day such as 2026-03-04');
  const time = DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new Fault(fields.get(name)?.line ?? 1, 'a day such as 2026-03-04', quoted(value));
}

function items(fields: Fields, name: string): readonly Node[] {
  const field = fields.get(name);
  if (field === undefined || field.value === null || isEmpty(field.value)) return [];
  if (isSeq(field.value)) return field.value.items as Node[];
  throw new Fault(field.line, `a list for "${name}"`, `"${name}" is no list`);
}

function strings(fields: Fields, name: string, lineAt: LineAt): readonly string[] {
  return items(fields, name).map((node) => scalar(node, lineAt(node.range?.[0] ?? 0), name));
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function quoted(text: string): string {
  return `"${text.slice(0, 60)}"`;
}
