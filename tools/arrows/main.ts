/** `npm run arrows`: exit status 1 where an import goes to the right. */
import { checkArrows } from './arrows.ts';

const { violations, filesRead } = checkArrows(process.cwd());
for (const { file, line, message } of violations)
  process.stderr.write(`${file}:${line}: ${message}\n`);
process.stdout.write(`arrows: ${filesRead} files read, ${violations.length} to the right\n`);
process.exitCode = violations.length > 0 || filesRead === 0 ? 1 : 0;
