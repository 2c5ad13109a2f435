/**
 * Words by number, for what is asked of every word of every mail. A text is numbered as it is gone through, without
 * being cut into words. Words of one hash share a number, some pair in a billion: whoever looks up by numbers learns what
 * may be there.
 */
const numbers = new Map<number, number>()

/** Stands among the words of a text for its digits, and among those of a pattern for any digit. */
export const DIGIT = '\\d'
export const numberOfDigit = 0
export const UNKNOWN = -1

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 16_777_619) & 0x3fff_ffff
const NONE = -1

const hashOf = (word: string): number => {
  let hash = NONE
  for (let at = 0; at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at))
  return hash
}
numbers.set(hashOf(DIGIT), numberOfDigit)

/** The number of a word or sign; it has one from now on. */
export function numberOf(word: string): number {
  const hash = hashOf(word)
  const number = numbers.get(hash) ?? numbers.size
  numbers.set(hash, number)
  return number
}

/** A text by the numbers of its words and signs, as it was when so many words were known. */
export type Numbered = { readonly known: number; readonly each: readonly number[] }

/** Words may have become known since. */
export const isOld = ({ known }: Numbered): boolean => known !== numbers.size

/** Of a text in small letters, in their order; a digit anywhere is told once more, at the end. */
export function numbered(text: string): Numbered {
  const each = beyondBmp.test(text) ? ofCut(text) : ofUnits(text)
  // A full stop at the end parts nothing, and nearly every sentence has one; 'bis zum 13.' is none.
  if (text.indexOf('.') === text.length - 1 && !/\d\.$/.test(text)) each.pop()
  if (/\d/.test(text)) each.push(numberOfDigit)
  return { known: numbers.size, each }
}

const beyondBmp = /[\ud800-\udfff]/
const wordOrSign = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

const ofCut = (text: string): number[] => (text.match(wordOrSign) ?? []).map((word) => byHash(hashOf(word)))

function ofUnits(text: string): number[] {
  const each: number[] = []
  let word = NONE
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] || kindOf(code)
    if (kind === LETTER) {
      word = mixed(word, code)
      continue
    }
    if (word !== NONE) each.push(byHash(word))
    word = NONE
    if (kind === SIGN) each.push(byHash(mixed(NONE, code)))
  }
  if (word !== NONE) each.push(byHash(word))
  return each
}

const byHash = (hash: number): number => numbers.get(hash) ?? UNKNOWN

const [BLANK, SIGN, LETTER] = [1, 2, 3]
/** Of each UTF-16 unit, once it was met. */
const kinds = new Uint8Array(0x1_0000)

function kindOf(code: number): number {
  const [cut] = String.fromCharCode(code).match(wordOrSign) ?? []
  const kind = cut === undefined ? BLANK : letter.test(cut) ? LETTER : SIGN
  kinds[code] = kind
  return kind
}

const letter = /[\p{L}\p{M}\p{N}]/u
