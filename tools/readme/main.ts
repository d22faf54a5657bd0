/**
 * `npm run readme`: runs every command of README.md and docs/ as a reader would.
 *
 * A command that serves (it prints an address and stays) is asked for its page, then stopped with
 * Ctrl-C. `npm cit` itself and cloning are left out: this is already running inside them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf } from './blocks.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A documented command that takes longer than this is no example. */
const TIMEOUT_MS = 300_000;
const SERVES = /^\.\/hearsay (demo|serve)\b(?!.*--exit)/;
const LEFT_OUT = /^(npm cit|git clone|cd hearsay)\b/;

const documents = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
].filter((name) => !name.startsWith('docs/lab/') && !name.startsWith('docs/decisions/'));

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs one command in `folder`; a serving one is stopped once its page was read. */
function runCommand(command: string, folder: string): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', `exec ${command}`], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let page: Promise<boolean> | null = null;
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\S*/.exec(output)?.[0];
      if (!SERVES.test(command) || page !== null || address === undefined) return;
      page = fetch(address)
        .then((response) => response.status === 200)
        .catch(() => false)
        .finally(() => child.kill('SIGINT'));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', async (status) => {
      clearTimeout(timer);
      const served = page === null ? !SERVES.test(command) : await page;
      const ended = SERVES.test(command) ? status === 130 || status === 0 : status === 0;
      done({ ok: served && ended, output: `${output}\n(exit status ${status})` });
    });
  });
}

/** One command a line; lines that end in a backslash or stand inside a here-document go on. */
function commandsOf(block: string): readonly string[] {
  return block
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

let ran = 0;
let failed = 0;
for (const name of documents) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-readme-'));
  for (const entry of ['hearsay', 'examples', 'packages', 'schemas', 'corpora'])
    symlinkSync(join(ROOT, entry), join(folder, entry));
  for (const { line, commands } of blocksOf(readFileSync(join(ROOT, name), 'utf8')))
    for (const command of commandsOf(commands)) {
      if (LEFT_OUT.test(command)) continue;
      ran += 1;
      const { ok, output } = await runCommand(command, folder);
      process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name}:${line} ${command}\n`);
      if (ok) continue;
      failed += 1;
      process.stdout.write(`${output.slice(-4000)}\n`);
    }
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`documented commands: ${ran} ran, ${failed} failed\n`);
process.exitCode = failed > 0 || ran === 0 ? 1 : 0;
