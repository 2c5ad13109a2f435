/** What the letters of Devanagari sound like in Latin ones; a vowel nobody writes is nothing. */
const sound: Readonly<Record<string, string>> = {
  ...each('क ख ग घ ङ', 'k k g g n'),
  ...each('च छ ज झ ञ', 'c c j j n'),
  ...each('ट ठ ड ढ ण', 't t d d n'),
  ...each('त थ द ध न', 't t d d n'),
  ...each('प फ ब भ म', 'p f b b m'),
  ...each('य र ल व श ष स ह ळ', 'y r l v s s s h l'),
  ...each('इ ई ए ऐ ि ी े ै ॅ ऍ', 'i i i i i i i i i i'),
  ...each('उ ऊ ओ औ ऑ ु ू ो ौ ॉ', 'u u u u u u u u u u'),
  ...each('ं ँ ऋ ृ', 'n n ri ri'),
}

function each(letters: string, sounds: string): Readonly<Record<string, string>> {
  const to = sounds.split(' ')
  return Object.fromEntries(letters.split(' ').map((letter, at) => [letter, to[at] ?? '']))
}

/** How Latin letters sound together, as far as Devanagari hears it. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/ch+/g, 'C'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/([bcdgjkpt])h/g, '$1'],
  [/c(?=[eiy])/g, 's'],
  [/c|q/g, 'k'],
  [/C/g, 'c'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/ee|ai|ei|ey|ay|e|i|y(?![aeiou])/g, 'i'],
  [/oo|ou|au|ow|o/g, 'u'],
  [/a/g, ''],
]

/** Whether there is Devanagari in it. Asked of every pair of words of two texts, so without a pattern. */
export function isIndian(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code >= 0x900 && code < 0x980) return true
  }
  return false
}

const known = new Map<string, string>()
const MANY = 2000

/** A word by its sound: 'नेहा' and 'Neha' have one. */
function soundOf(word: string): string {
  const old = known.get(word)
  if (old !== undefined) return old
  if (known.size >= MANY) known.clear()
  const heard = isIndian(word)
    ? [...word.normalize('NFD')].map((letter) => sound[letter] ?? '').join('')
    : latin.reduce((text, [letters, to]) => text.replace(letters, to), word.toLowerCase())
  // 'मिया', 'Mia': the glide after an i is written in one script only.
  const bare = heard
    .replace(/iy/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[^a-z]/g, '')
  known.set(word, bare)
  return bare
}

/** Whether two words, each in a script of its own, sound alike: 'टॉम', 'Tom'. */
export const soundsAlike = (a: string, b: string): boolean =>
  isIndian(a) !== isIndian(b) && soundOf(a).length > 1 && soundOf(a) === soundOf(b)

/** Words are borrowed without the plural of their home: 'subtitles', 'सबटाइटल'. */
const singular = (word: string): string => (/[a-z]{4}s$/i.test(word) ? word.slice(0, -1) : word)

/** The same for borrowed words, whose vowels every writer hears in another way: 'बैनर', 'banner'. */
export function soundsBorrowed(a: string, b: string): boolean {
  if (isIndian(a) === isIndian(b)) return false
  const [one, other] = [a, b].map((word) => soundOf(singular(word)).replace(/[iu]/g, ''))
  return one !== undefined && one.length > 1 && one === other && soundOf(a).charAt(0) === soundOf(b).charAt(0)
}
