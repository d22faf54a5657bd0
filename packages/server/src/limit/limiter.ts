/** How often one reader may ask for what costs most: a bucket of answers that fills up again. */

export interface Limit {
  /** Answers that may be taken at once. */
  readonly burst: number;
  /** Seconds in which the bucket fills up again. */
  readonly seconds: number;
}

export interface Limiter {
  /** Whole seconds to wait before the next answer; 0 where it may be given now. */
  wait(key: string, now: number): number;
}

/** Readers remembered at a time; those whose bucket is full again are forgotten first. */
const MAX_KEYS = 50_000;

/** One answer, less what fractions lose in floating point: who waited as told is answered. */
const WHOLE = 1 - 1e-9;

/** `now` is in milliseconds of any clock that does not go back. */
export function limiter({ burst, seconds }: Limit): Limiter {
  const rate = burst / (seconds * 1000);
  const buckets = new Map<string, { left: number; at: number }>();
  const filled = ({ left, at }: { left: number; at: number }, now: number): number =>
    Math.min(burst, left + (now - at) * rate);

  function forget(now: number): void {
    for (const [key, bucket] of buckets)
      if (filled(bucket, now) >= burst || buckets.size > MAX_KEYS) buckets.delete(key);
  }

  return {
    wait(key, now) {
      const bucket = buckets.get(key);
      const left = bucket === undefined ? burst : filled(bucket, now);
      if (left < WHOLE) return Math.ceil((1 - left) / rate / 1000);
      buckets.set(key, { left: left - 1, at: now });
      if (buckets.size > MAX_KEYS) forget(now);
      return 0;
    },
  };
}
