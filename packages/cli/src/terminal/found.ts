/** Whom articles name and the desk file does not, as text for the terminal. */
import type { DeskNames } from '@hearsay/desk';

/** Lines of open questions that anybody reads before answering some. */
const MAX_QUESTIONS = 20;

/** Isolated, so that a name in another direction does not turn the line round. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** The most named first, then open questions and contradictions, each with what settles it. */
export function foundPage(found: DeskNames['found'], steps: DeskNames['steps']): string {
  if (found.length === 0)
    return 'The articles name nobody beside the desk file; hearsay review reads them.\n';
  const nameOf = new Map(
    found.flatMap(({ members }) => members.map(({ reference, name }) => [reference, name])),
  );
  const shown = (reference: string): string =>
    `${isolated(nameOf.get(reference) ?? reference)} (${reference})`;
  const lines = [...found]
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1))
    .flatMap(({ id, type, names, members }) => [
      `${id}  ${type}, in ${members.length === 1 ? '1 article' : `${members.length} articles`}`,
      `    ${Object.values(names).flat().map(isolated).join(' · ')}`,
    ]);
  const open = steps.filter(({ kind }) => kind === 'open');
  if (open.length > 0) {
    lines.push('', `One or two? ${open.length} open; hearsay decide with same or different:`);
    for (const { a, b, why } of open.slice(0, MAX_QUESTIONS))
      lines.push(`    ${shown(a)} – ${shown(b)}: ${why}`);
    if (open.length > MAX_QUESTIONS) lines.push(`    … and ${open.length - MAX_QUESTIONS} more`);
  }
  const conflicts = steps.filter(({ kind }) => kind === 'conflict');
  if (conflicts.length > 0) lines.push('', 'Decisions that contradict each other, not applied:');
  for (const { a, b, by, why } of conflicts)
    lines.push(`    ${by} joined ${shown(a)} and ${shown(b)}: ${why}`);
  return `${lines.join('\n')}\n`;
}
