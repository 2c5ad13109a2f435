/** To be furnished. */
export type CommandWords = { readonly language?: never }
