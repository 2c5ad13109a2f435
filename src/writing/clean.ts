const LONGEST_QUOTE = 200

/** Line breaks, tabs and every other control; what turns the direction of writing; what has no width but joins nothing. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const hidden =
  /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\p{Cs}\p{Co}]|[\u{E0000}-\u{E0FFF}]/gu
const link = /\b(?:https?|ftp):\/\/([^\s/?#<>"]+)[^\s<>"]*/giu
const WORD_JOINER = '\u2060'

/** A link as the name of its host, which no mail program turns into something to click on. */
const harmless = (text: string): string =>
  text.replace(link, (whole, host: string) => {
    const shown = host.replaceAll('.', `.${WORD_JOINER}`)
    return whole.endsWith(host) ? shown : `${shown}/…`
  })

/** Text of others on one line, without controls and without marks that turn the direction of writing (Unicode UAX 9). */
export const oneLine = (text: string): string =>
  text.replace(hidden, '').replace(controls, ' ').replace(/\s+/gu, ' ').trim()

/** Text from a mail, fit to stand in a letter: on one line, and no live links. The joiners that Devanagari needs stay. */
export const clean = (text: string): string => harmless(oneLine(text))

/** The same, cut at a word when it is longer than a quote may be. */
export function excerpt(text: string): string {
  const whole = clean(text)
  const letters = [...whole]
  if (letters.length <= LONGEST_QUOTE) return whole
  const cut = letters.slice(0, LONGEST_QUOTE - 1).join('')
  const lastBlank = cut.lastIndexOf(' ')
  return `${(lastBlank > LONGEST_QUOTE / 2 ? cut.slice(0, lastBlank) : cut).trimEnd()}…`
}
