/** Words that change with a number. */

/**
 * A form for each category that CLDR gives the language, or `other` alone where its words stay as they
 * are behind a number. Slot `{n}`; forms for one number only may leave it out.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};
