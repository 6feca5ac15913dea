/** A word that is a year, as questions and sources have them. */
export const YEAR = /^(?:19|20)\d\d$/;

/** A word that may be one in a date: earlier and later ones, too. */
export const YEAR_OF_DATE = /^(?:1[5-9]|20|21)\d\d$/;

/** A text with such a year in it. */
export const HAS_YEAR = /\b(?:19|20)\d\d\b/;
