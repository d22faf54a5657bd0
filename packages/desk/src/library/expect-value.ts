/** A store's answer, or a fault: a page that cannot be made says so by itself. */

/** Throws where the store failed, with its failure as the cause. */
export function expectValue<R extends object>(result: R): Exclude<R, { readonly error: unknown }> {
  if ('error' in result)
    throw new Error((result.error as { message: string }).message, { cause: result.error });
  return result as Exclude<R, { readonly error: unknown }>;
}
