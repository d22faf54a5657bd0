/**
 * Words of their own that open a reported clause and are left out of contents. Written for this
 * project from the annotation guide; a complementiser that is part of a word is not here.
 */
export const COMPLEMENTISERS: Readonly<Record<string, readonly string[]>> = {
  fa: ['که'],
  ar: ['أن', 'إن', 'أنّ', 'إنّ', 'بأن', 'بأنّ', 'ان'],
  he: ['כי'],
  tr: ['ki'],
  de: ['dass', 'daß'],
};
