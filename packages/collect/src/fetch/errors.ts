/** What errors of the connection mean to the desk. */
import { type CollectErrorCode, type Failure, failure } from '../failure.ts';
import { PrivateAddressError } from './connect.ts';

/** Codes of undici, of Node's sockets and resolver, and of the HTTP parser. */
const MEANING: readonly (readonly [RegExp, CollectErrorCode])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA)/, 'not-found'],
  [/TIMEOUT$|^ETIMEDOUT$|^ABORT_ERR$|^UND_ERR_ABORTED$/, 'timeout'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|^ERR_STREAM_PREMATURE_CLOSE$/, 'truncated-page'],
  [/^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'too-large'],
];

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') return code;
  const name = (error as { name?: unknown } | null)?.name;
  return name === 'TimeoutError' || name === 'AbortError' ? 'ABORT_ERR' : '';
}

/** `part` says whether the answer had begun: a connection lost then leaves half a page. */
export function failureOfConnection(
  error: unknown,
  url: URL,
  part: 'before the answer' | 'within the answer',
): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PrivateAddressError) return failure('private-address', message);
  const code = codeOf(error);
  const known = MEANING.find(([pattern]) => pattern.test(code))?.[1];
  if (known === 'timeout') return failure('timeout', `${url.href} did not answer in time.`);
  if (known !== undefined) return failure(known, `${url.href}: ${message}.`);
  return part === 'within the answer'
    ? failure('truncated-page', `${url.href} ended before the page was whole: ${message}.`)
    : failure('unreachable', `${url.href} cannot be reached: ${message}.`);
}
