const kisses = /\sx{1,4}\W{0,2}$/iu
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** 'A' or 'N' for a line on which the author signs, '' for any other. */
export type Signature = (line: string) => '' | 'A' | 'N'

/** How an author signs: with the name, its first word or part of it, or initials. */
export function signatureOf(author: string): Signature {
  const names = wordsOf(author)
  const initials = names.map(([first]) => first).join('')
  const isPart = (word: string): boolean =>
    word !== '' && (names.includes(word) || initials.includes(word) || isShort(word, names))
  const firsts = `-–—~${names.map(([first]) => `${first}${first?.toUpperCase()}`).join('')}`
  return (line) => {
    if (names.length === 0 || line.length > 40 || !firsts.includes(line.charAt(0)) || /[?:\d]/.test(line)) return ''
    const [first = '', ...others] = wordsOf(line.replace(kisses, ''))
    if (!isPart(first) || others.length > names.length || !others.every(isPart)) return ''
    return others.length > 0 ? 'A' : 'N'
  }
}

/** 'Viv' for Vivian, 'Alex' for Alexandra. */
const isShort = (word: string, names: readonly string[]): boolean =>
  word.length >= 3 && names.some((each) => each.startsWith(word))
