/** Keeps the memory of long streams bounded: left alone, V8 lets its heap grow with the machine's memory. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Bytes of live and dead objects above which a collection is asked for between two documents. The
 * tables of all languages take some 60 MB; a large page takes as much again while it is read.
 */
const MAX_HEAP_USED = 120_000_000;

/** Documents between two looks at the heap: a look is cheap but not free. */
const DOCUMENTS_BETWEEN_LOOKS = 4;

/** A function to call after each document of a stream. */
export function heapKeeper(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let documents = 0;
  return () => {
    documents += 1;
    if (documents % DOCUMENTS_BETWEEN_LOOKS !== 0) return;
    if (getHeapStatistics().used_heap_size > MAX_HEAP_USED) collect();
  };
}
