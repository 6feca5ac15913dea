type Attribution = Readonly<{
  /** Whose word it is, as it stands in a sentence: "the U.S. Geological Survey". */
  name: string;
  /** Through whom: "via Reuters". */
  via?: string;
  /** When it was published: "2025-03-19, updated 2025-04-01". */
  dates: string;
}>;

/** What a table's row says, with whose word it is, and of when. */
export function withAttribution(said: string, { name, via, dates }: Attribution): string {
  const through = via === undefined ? '' : `${via}; `;
  return `${said}, according to ${name} (${through}published ${dates}).`;
}

/**
 * The text without that: who published a row, and when, is not what it is about. Blanks stand in its
 * place, so that the rest stays where it is.
 */
export function withoutAttribution(text: string): string {
  return text.replaceAll(ATTRIBUTION, (told) => ' '.repeat(told.length));
}

const ATTRIBUTION =
  /, according to [^()]{1,100} \((?:[^()]{1,100}; )?published \d{4}[-\d]*(?:, updated \d{4}[-\d]*)?\)/gu;
