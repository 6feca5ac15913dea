// Lists of function words by ISO 639-3 code: one file each, since all 62 take 8 MB. The package has no types.
declare module 'stopword/src/stopwords_deu.js' {
  export const deu: readonly string[];
}
declare module 'stopword/src/stopwords_fra.js' {
  export const fra: readonly string[];
}
declare module 'stopword/src/stopwords_rus.js' {
  export const rus: readonly string[];
}
declare module 'stopword/src/stopwords_spa.js' {
  export const spa: readonly string[];
}
declare module 'stopword/src/stopwords_vie.js' {
  export const vie: readonly string[];
}
