/** A sentence as the date words expect it, and where each of its characters stood before. */
export type Legible = {
  readonly text: string
  /** The place in the sentence as it was given. */
  readonly at: (index: number) => number
}

/** Longer sentences are cut: nobody writes a date after 400 characters without a full stop, and patterns cost by length. */
const longest = 400

/** What two keyboards write differently: runs of blanks, the nukta, curly marks, digits of Devanagari. */
const uneven =
  /\s{2,}|[\t\n\r\u00a0\u202f\u2009]|[\u093c\u200b-\u200f\u2060\ufeff]|[\u0958-\u095f]|[’‘`´]|[\u0966-\u096f]|İ/g

const withoutNukta = 'कखगजडढफय'

function even(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (/\s/.test(character)) return ' '
  if (code >= 0x958 && code <= 0x95f) return withoutNukta[code - 0x958] ?? ''
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966)
  if ('’‘`´'.includes(character)) return "'"
  return character === 'İ' ? 'i' : ''
}

/** The sentence in lower case, with single blanks, straight apostrophes and western digits. */
export function legible(sentence: string): Legible {
  const cut = sentence.slice(0, longest)
  if (cut.search(uneven) < 0) return { text: cut.toLowerCase(), at: (index) => index }
  const origin: number[] = []
  let text = ''
  let from = 0
  const keep = (to: number) => {
    for (let index = from; index < to; index += 1) origin.push(index)
    text += cut.slice(from, to)
  }
  for (const match of cut.matchAll(uneven)) {
    keep(match.index)
    const instead = even(match[0])
    text += instead
    if (instead) origin.push(match.index)
    from = match.index + match[0].length
  }
  keep(cut.length)
  return { text: text.toLowerCase(), at: (index) => origin[index] ?? cut.length }
}
