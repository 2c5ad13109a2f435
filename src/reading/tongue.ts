import type { Language } from '../locales/locale.ts'
import type { Passage } from './own-words.ts'

/** With fewer words than these nobody shows what he speaks: 'ok thanks' is said in any language. */
const ENOUGH = 5
/** As much of a text as holds them. */
const SOME = 200

/** The language in which the author of a mail is at home, as far as this mail shows it. */
export function tongueOf(language: Language | null, passages: readonly Passage[]): Language | null {
  const words = passages.flatMap(({ text }) => text.slice(0, SOME).match(/[\p{L}\p{M}]+/gu) ?? [])
  return words.length < ENOUGH ? null : language
}
