/** A pattern and a real line that it must match: the example is its comment and its test. */
export type Phrase = { readonly pattern: RegExp; readonly example: string }

/** Words make a pattern that respects letters of every script; `\b` sees a border inside कल. */
export const word = (alternatives: string): string =>
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`

/** Whether one of the phrases is found in the text. */
export const says = (phrases: readonly Phrase[], text: string): boolean =>
  phrases.some(({ pattern }) => pattern.test(text))

/** One pattern that matches where any of the phrases does: a line is looked at once instead of phrase by phrase. */
export const anyOf = (phrases: readonly Phrase[]): RegExp => new RegExp(alternatives(phrases), 'iu')

/** The same for text in small letters, made once for each list. */
export function eitherOf(phrases: readonly Phrase[]): RegExp {
  const known = either.get(phrases) ?? new RegExp(alternatives(phrases), 'u')
  either.set(phrases, known)
  return known
}

const either = new WeakMap<readonly Phrase[], RegExp>()

const alternatives = (phrases: readonly Phrase[]): string =>
  phrases.map(({ pattern }) => `(?:${pattern.source})`).join('|')
