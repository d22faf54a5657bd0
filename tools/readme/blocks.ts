/** The commands a reader finds in the documentation, as `sh` blocks of Markdown. */

export interface Block {
  /** Line of the opening fence, counted from 1. */
  readonly line: number;
  readonly commands: string;
}

/** Blocks after this comment need data that is not part of the project, and are not run. */
const NEEDS_DATA = /<!--\s*needs data\s*-->/;

/** The `sh` blocks that CI runs: all but those marked as needing data. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  let open: { line: number; kept: boolean; commands: string[] } | null = null;
  lines.forEach((text, index) => {
    if (open === null) {
      if (!/^```sh\s*$/.test(text)) return;
      const before = lines.slice(0, index).findLast((line) => line.trim() !== '') ?? '';
      open = { line: index + 1, kept: !NEEDS_DATA.test(before), commands: [] };
    } else if (/^```\s*$/.test(text)) {
      if (open.kept) blocks.push({ line: open.line, commands: open.commands.join('\n') });
      open = null;
    } else open.commands.push(text);
  });
  return blocks;
}
