/** To be furnished. */
export type LetterWords = { readonly language?: never }
