/** Reads the imports of every package and reports those that break the order of the stages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { DATA, ORDER, PURE } from './order.ts';

export interface Violation {
  /** Path below the checked folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
/** Clock and chance read from the machine: what a pure stage must be given instead. */
const IMPURE = /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bMath\.random\s*\(|\bperformance\.now\s*\(/g;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.split(sep).some((name) => name === 'node_modules' || name === 'dist'))
    .sort();
}

/** The package a specifier leads to, or null where it stays inside or leaves the house. */
function targetOf(specifier: string, file: string, packages: string): string | null {
  const named = /^@hearsay\/([^/]+)/.exec(specifier)?.[1];
  if (named !== undefined) return named;
  if (!specifier.startsWith('.')) return null;
  const path = relative(packages, resolve(file, '..', specifier));
  return path.startsWith('..') ? null : (path.split(sep)[0] ?? null);
}

function messageFor(owner: string, target: string): string | null {
  if (target === owner) return null;
  if (DATA.has(target))
    return owner === 'desk' ? null : `${owner} loads ${target}: only desk may load data packages`;
  const from = ORDER.indexOf(owner as (typeof ORDER)[number]);
  const to = ORDER.indexOf(target as (typeof ORDER)[number]);
  if (to < 0) return `${owner} imports ${target}, which has no place in the order of the stages`;
  return to > from ? `${owner} imports ${target}, a package to its right` : null;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Checks the packages below `root/packages`; an empty list means that all arrows go left. */
export function checkArrows(root: string): { violations: Violation[]; filesRead: number } {
  const packages = join(root, 'packages');
  const violations: Violation[] = [];
  const files = sourceFiles(packages);
  for (const file of files) {
    const owner = relative(packages, file).split(sep)[0] ?? '';
    const text = readFileSync(file, 'utf8');
    const report = (offset: number, message: string): number =>
      violations.push({ file: relative(root, file), line: lineOf(text, offset), message });
    if (!(ORDER as readonly string[]).includes(owner)) {
      if (!DATA.has(owner)) report(0, `${owner} has no place in the order of the stages`);
      continue;
    }
    for (const match of text.matchAll(IMPORT)) {
      const target = targetOf(match[1] ?? '', file, packages);
      const message = target === null ? null : messageFor(owner, target);
      if (message !== null) report(match.index, message);
    }
    if (PURE.has(owner) && !/\.test\.tsx?$/.test(file))
      for (const match of text.matchAll(IMPURE))
        report(match.index, `${owner} is pure and reads the clock or chance: ${match[0]}`);
  }
  return { violations, filesRead: files.length };
}
