/** A reading as a page for the terminal: wrapped, coloured where the terminal can, bidi-safe. */

import type { Statement } from '@hearsay/attribute';
import type { Reading } from '@hearsay/desk';
import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Where output is piped there is no width to ask for; 100 columns read well in a file. */
const DEFAULT_COLUMNS = 100;
/** Long lines are hard to read even on a wide screen. */
const MAX_COLUMNS = 110;
const INDENT = '    ';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
/** Characters that could drive the terminal or turn the text around; a page must not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from outside, made safe for a terminal and isolated from the direction around it. */
function isolated(text: string): string {
  const safe = text.replaceAll(UNSAFE, '').replaceAll(/\s+/g, ' ').trim();
  return `${FIRST_STRONG_ISOLATE}${safe}${POP_DIRECTIONAL_ISOLATE}`;
}

function sourceLine(statement: Statement, reading: Reading): string {
  const { source } = statement;
  if (source === null) return 'nobody named';
  if (source.text !== '') return source.text;
  const meant = reading.mentions.find(({ id }) => id === source.mention);
  return meant === undefined ? 'unnamed' : `(${meant.text})`;
}

function details(statement: Statement): string {
  const { source, chain, polarity, denies, hedges, venue, said, parent } = statement;
  const parts = [
    statement.kind,
    source?.type === 'anonymous' ? 'unnamed source' : null,
    polarity === 'asserts' ? null : denies === null ? polarity : `${polarity} the ${denies}`,
    hedges.length > 0 ? `hedged: ${hedges.map(isolated).join(', ')}` : null,
    venue === null ? null : `at ${isolated(venue.text)}`,
    said === null ? null : `said ${said.value}${said.inferred ? ' (inferred)' : ''}`,
    parent === null ? null : `inside ${parent}`,
    chain.length > 1 ? `chain: ${chain.map((link) => isolated(link.text)).join(' ← ')}` : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The readable page for one reading; plain where the screen is no terminal. */
export function terminalPage(reading: Reading, screen: Screen): string {
  const paint = pc.createColors(screen.isTTY === true && pc.isColorSupported);
  const columns = Math.min(screen.columns ?? DEFAULT_COLUMNS, MAX_COLUMNS);
  const wrapped = (text: string, indent = ''): string =>
    wrapAnsi(text, columns - indent.length, { hard: true })
      .split('\n')
      .map((line) => indent + line)
      .join('\n');
  const lines: string[] = [];
  if (reading.title !== null) lines.push(wrapped(paint.bold(isolated(reading.title))));
  const facts = [
    reading.outlet,
    reading.published?.value ?? null,
    reading.authors.length > 0 ? reading.authors.join(', ') : null,
    reading.lang,
    reading.url,
  ].filter((fact) => fact !== null);
  lines.push(wrapped(paint.dim(facts.map(isolated).join(' · '))));
  if (reading.standfirst !== null) lines.push('', wrapped(isolated(reading.standfirst)));
  lines.push('', paint.bold(`Who said what (${reading.statements.length})`));
  for (const statement of reading.statements) {
    const cue = statement.cue === null ? '' : ` ${paint.dim(isolated(statement.cue.text))}`;
    const source = paint.cyan(isolated(sourceLine(statement, reading)));
    lines.push('', wrapped(`${paint.dim(statement.id.padEnd(3))} ${source}${cue}`));
    lines.push(wrapped(isolated(statement.content.text), INDENT));
    lines.push(wrapped(paint.dim(details(statement)), INDENT));
  }
  if (reading.warnings.length > 0) {
    lines.push('', paint.bold('Warnings'));
    for (const { code, message } of reading.warnings)
      lines.push(wrapped(`${paint.yellow(code)} ${isolated(message)}`, INDENT));
  }
  return `${lines.join('\n')}\n\n`;
}
