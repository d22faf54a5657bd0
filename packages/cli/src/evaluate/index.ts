/** All evaluations by name; the code of one is loaded when it is asked for. */
import type { Evaluation } from './evaluation.ts';

export const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  pages: async () => (await import('./pages.ts')).evaluatePages,
  'page-dates': async () => (await import('./page-dates.ts')).evaluatePageDates,
  feeds: async () => (await import('./feeds.ts')).evaluateFeeds,
  dates: async () => (await import('./dates.ts')).evaluateDates,
  sentences: async () => (await import('./sentences.ts')).evaluateSentences,
  languages: async () => (await import('./languages.ts')).evaluateLanguages,
  attribution: async () => (await import('./attribution.ts')).evaluateAttribution,
  forms: async () => (await import('./forms.ts')).evaluateForms,
  names: async () => (await import('./names/names.ts')).evaluateNames,
  mentions: async () => (await import('./mentions/mentions.ts')).evaluateMentions,

  coref: async () => (await import('./coref/coref.ts')).evaluateCoref,
  copies: async () => (await import('./copies.ts')).evaluateCopies,
  stance: async () => (await import('./stance.ts')).evaluateStance,
  claims: async () => (await import('./claims/claims.ts')).evaluateClaims,
};
