/** All evaluations by name; the code of one is loaded when it is asked for. */
import type { Evaluation } from './evaluation.ts';

export const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  attribution: async () => (await import('./attribution.ts')).evaluateAttribution,
  claims: async () => (await import('./claims/claims.ts')).evaluateClaims,
};
