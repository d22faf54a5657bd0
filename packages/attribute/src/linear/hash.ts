/** Features as 32-bit numbers: strings by FNV-1a, combinations by a multiply-and-shift mix. */

/** FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** Two numbers as one, order kept. */
export function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ ((b + 0x9e3779b9 + (a << 6) + (a >>> 2)) | 0), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** A growing list of feature numbers, one row for each word. */
export interface Rows {
  data: Int32Array;
  length: number;
  /** Where each row begins; one more than there are rows. */
  starts: number[];
}

export function emptyRows(): Rows {
  return { data: new Int32Array(4096), length: 0, starts: [0] };
}

/** Adds a feature to the row being written; the template's number keeps templates apart. */
export function push(rows: Rows, template: number, value: number): void {
  if (rows.length === rows.data.length) {
    const larger = new Int32Array(rows.data.length * 2);
    larger.set(rows.data);
    rows.data = larger;
  }
  rows.data[rows.length++] = mix(template, value);
}

export function endRow(rows: Rows): void {
  rows.starts.push(rows.length);
}
