/** To be furnished. */
export type LayoutWords = { readonly language?: never }
