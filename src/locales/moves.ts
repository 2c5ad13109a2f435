/** To be furnished. */
export type MoveWords = { readonly language?: never }
