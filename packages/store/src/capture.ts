/** What is kept of one fetch: the proof that these bytes stood at that address at that time. */

export interface Capture {
  /** The address asked for, absolute, without fragment. */
  readonly address: string;
  /** The address that answered after redirects; the same where there were none. */
  readonly finalAddress: string;
  /** HTTP status; null for a file on disk. */
  readonly status: number | null;
  /** Response headers, names in lower case; several of one name joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  /** SHA-256 of the bytes (after content decoding), hex. */
  readonly sha256: string;
  /** Number of bytes. */
  readonly size: number;
  /** UTC instant as `Date.toISOString` writes it. */
  readonly captured: string;
  /** Where it came from: fetched over the network, or found in a folder of the desk. */
  readonly origin: 'network' | 'folder';
}
