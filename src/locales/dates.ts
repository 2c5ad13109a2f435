/** To be furnished. */
export type DateWords = { readonly language?: never }
