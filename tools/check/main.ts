/**
 * `npm test`: runs every check of the project and ends with the line `N passed, N failed`.
 *
 * Each check counts as one, except the unit tests, which count as many as ran. The exit status is 1
 * where anything failed or nothing ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const ROOT = join(import.meta.dirname, '../..');
const NODE = process.execPath;

function run(command: string, args: readonly string[]): Count {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (error !== undefined) process.stderr.write(`${command}: ${error.message}\n`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The numbers that the test runner itself reports, from its machine-readable report. */
function unitTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-check-'));
  try {
    const file = join(folder, 'report.json');
    const runner = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ran = run(NODE, [runner, ...args]);
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
    // A runner that fails without a failed test (a crashed worker, say) has failed all the same.
    return { passed: report.numPassedTests, failed: Math.max(failed, ran.failed) };
  } catch (error) {
    process.stderr.write(`the test runner left no report: ${(error as Error).message}\n`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);

const CHECKS: readonly (readonly [name: string, check: () => Count])[] = [
  ['types', () => run(bin('tsc'), ['-b'])],
  ['lint', () => run(bin('biome'), ['check', '.'])],
  ['arrows', () => run(NODE, ['tools/arrows/main.ts'])],
  ['schemas', () => run(NODE, ['tools/schemas/main.ts', '--check'])],
  ['corpora', () => run(NODE, ['tools/corpora/build.ts', '--check'])],
  ['tests', unitTests],
  ['documented commands', () => run(NODE, ['tools/readme/main.ts'])],
];

let passed = 0;
let failed = 0;
for (const [name, check] of CHECKS) {
  process.stdout.write(`\n== ${name}\n`);
  const count = check();
  passed += count.passed;
  failed += count.failed;
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
