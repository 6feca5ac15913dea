/** Lists of function words by ISO 639-3 code; the package has no types of its own. */
declare module 'stopword' {
  export const deu: readonly string[];
  export const fra: readonly string[];
  export const rus: readonly string[];
  export const spa: readonly string[];
  export const vie: readonly string[];
}
