/** Commands that answer one JSON line for each JSON line: one loop, one way to report bad input. */
import type { z } from 'zod';
import { EXIT } from '../failure.ts';
import { inTurn } from '../in-turn.ts';
import { stopSignal } from '../interrupt.ts';
import { linesOf } from '../lines.ts';
import { heapKeeper } from '../memory.ts';
import { writeJson } from '../output.ts';

/** Room for a page of 10 MB in base64 with its JSON around it, and for pages a little over. */
const MAX_LINE_BYTES = 64_000_000;

/**
 * Answers each line of standard input in order; a bad line is answered with an error. `width` answers
 * may be worked on at once; each is written as soon as it and those before it are done.
 */
export async function answerLines<Shape extends z.ZodType<{ id: string }>>(
  shape: Shape,
  expected: string,
  answer: (value: z.output<Shape>) => object | Promise<object>,
  width = 1,
): Promise<void> {
  const stop = stopSignal();
  const keepHeap = heapKeeper();
  const written = inTurn(width);
  let failures = 0;
  const tell = (answered: object | Promise<object>): Promise<void> =>
    written.add(async () => {
      const result = await answered;
      if ('error' in result) failures += 1;
      await writeJson(result);
      keepHeap();
    });
  const fail = (id: string | null, code: string, message: string): Promise<void> =>
    tell({ id, error: { code, message } });
  for await (const line of linesOf(process.stdin, MAX_LINE_BYTES)) {
    if (stop.aborted) break;
    if ('tooLong' in line) {
      await fail(
        null,
        'line-too-long',
        `line ${line.number} has ${line.tooLong} bytes; at most ${MAX_LINE_BYTES} are read`,
      );
      continue;
    }
    if (line.text.trim() === '') continue;
    let value: unknown = null;
    try {
      value = JSON.parse(line.text);
    } catch {
      // An unreadable line fails the shape below like any other wrong value.
    }
    const parsed = shape.safeParse(value);
    if (!parsed.success) {
      const id = (value as { id?: unknown } | null)?.id;
      await fail(
        typeof id === 'string' ? id : null,
        'line-invalid',
        `line ${line.number}: expected ${expected}`,
      );
      continue;
    }
    await tell(answer(parsed.data));
  }
  await written.all();
  if (failures > 0) process.exitCode = EXIT.failed;
}
