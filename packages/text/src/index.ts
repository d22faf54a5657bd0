export { type Span, spansText } from './span.ts';
