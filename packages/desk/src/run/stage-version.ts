/**
 * The version of a stage: a digest of its sources and of all stages to its left. Whoever changes a
 * stage need not remember to count a number up, and a result of older code is never taken for new.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAGES = [
  'text',
  'read',
  'encode',
  'attribute',
  'resolve',
  'trace',
  'weigh',
  'compose',
] as const;
export type Stage = (typeof STAGES)[number];

/** Enough of a SHA-256 that two versions of one program never meet. */
const DIGITS = 12;

function sourcesOf(stage: Stage): readonly string[] {
  const entry = fileURLToPath(import.meta.resolve(`@hearsay/${stage}`));
  return readdirSync(dirname(entry), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(ts|js|json)$/.test(name) && !/\.test\.ts$/.test(name))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

const versions = new Map<Stage, string>();

/** The version of a stage as its code stands now. */
export function stageVersion(stage: Stage): string {
  const known = versions.get(stage);
  if (known !== undefined) return known;
  const digest = createHash('sha256');
  for (const left of STAGES.slice(0, STAGES.indexOf(stage) + 1))
    for (const file of sourcesOf(left)) digest.update(readFileSync(file));
  const version = digest.digest('hex').slice(0, DIGITS);
  versions.set(stage, version);
  return version;
}
