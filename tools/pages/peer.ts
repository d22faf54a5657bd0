/**
 * Pages a CPU second beside a peer: `hearsay read --lines --only article` and trafilatura's fast mode read the
 * same pages, one process each, one after the other in the same run, because wall clocks of a busy machine
 * compare nothing. Needs `/usr/bin/time` and a Python with trafilatura and lxml_html_clean:
 *
 *   node tools/pages/peer.ts ../data/pages PYTHON
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PEER = `
import sys, json, base64
from trafilatura import extract
for line in sys.stdin:
    page = json.loads(line)
    try:
        text = extract(base64.b64decode(page["bytes"]), fast=True, url=page.get("url"))
    except Exception:
        text = None
    sys.stdout.write(json.dumps({"id": page["id"], "text": text}) + "\\n")
`;

interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Runs a command over the pages and reads what it used from the system. */
function measured(command: readonly string[], input: string, folder: string): Usage {
  const report = join(folder, 'usage');
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S %M', '-o', report, ...command],
    { stdio: [openSync(input, 'r'), openSync(join(folder, 'out'), 'w'), 'pipe'] },
  );
  if (status !== 0) throw new Error(`${command[0]} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  return { cpuSeconds: user + system, megabytes: kilobytes / 1024 };
}

const [data, python] = process.argv.slice(2);
if (data === undefined || python === undefined)
  throw new Error('expected the folder of the set `pages` and a Python with trafilatura');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-peer-'));
try {
  spawnSync('tar', ['-xJf', join(data, 'html.tar.xz'), '-C', folder]);
  const gold = readFileSync(join(data, 'gold.jsonl'), 'utf8').trim().split('\n');
  const input = join(folder, 'pages.jsonl');
  const lines = gold.map((line) => {
    const { id, file, url } = JSON.parse(line) as { id: string; file: string; url: string };
    const known = /^https?:/.test(url) ? { url } : {};
    return `${JSON.stringify({ id, bytes: readFileSync(join(folder, file)).toString('base64'), ...known })}\n`;
  });
  writeFileSync(input, lines.join(''));
  const peer = join(folder, 'peer.py');
  writeFileSync(peer, PEER);
  const hearsay = join(import.meta.dirname, '../../hearsay');
  const rows: readonly (readonly [string, Usage])[] = [
    ['trafilatura, fast', measured([python, peer], input, folder)],
    ['hearsay', measured([hearsay, 'read', '--lines', '--only', 'article'], input, folder)],
  ];
  for (const [name, { cpuSeconds, megabytes }] of rows)
    process.stdout.write(
      `${name.padEnd(20)}${(gold.length / cpuSeconds).toFixed(1).padStart(8)} pages/CPU-s${cpuSeconds.toFixed(1).padStart(8)} CPU-s${megabytes.toFixed(0).padStart(6)} MB\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
