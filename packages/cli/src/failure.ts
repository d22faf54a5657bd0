/** A failure that ends a command: what happened, to which input, and what to do. */

/** The exit statuses of the command, as shells and build systems expect them. */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Thrown by a command to end it with a message and a status; carries no stack for the reader. */
export class Failure extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.status = options.status ?? EXIT.failed;
  }
}

/** The failure of a call with wrong arguments. */
export function usage(message: string): Failure {
  return new Failure('usage', message, { status: EXIT.usage });
}

/** The failure that an error value of the desk stands for. */
export function failureOf({
  error,
}: {
  readonly error: { readonly code: string; readonly message: string };
}): Failure {
  const status = error.code === 'interrupted' ? EXIT.interrupted : EXIT.failed;
  return new Failure(error.code, error.message, { status });
}
