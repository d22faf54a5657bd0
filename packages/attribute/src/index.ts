/** Article to statements: who said what on whose authority. */
export { type AttributeOptions, attribute, type Engine, engines } from './attribute.ts';
export { attributionLanguage, attributionLanguages } from './languages/index.ts';
export { roles } from './roles.ts';
export type * from './statement.ts';
