import type { CommandPhrase, CommandWords } from '../locales/commands.ts'
import { letterLanguagesFrom } from '../locales/languages.ts'
import type { Language, LetterLocale } from '../locales/locale.ts'
import type { Commands } from './command.ts'
import { type DayIn, type Days, lineIn, readAs, withoutCourtesy } from './command-line.ts'
import { dues } from './due.ts'
import { greetingIn } from './greeting.ts'
import { sentences } from './sentences.ts'

const LONGEST = 240
const SHORT = 48
/** No one writes more commands at once; what comes after is prose. */
const MOST = 40

/** What a sentence may say besides the lines: to the tracker itself people speak as to one another. */
export type Spoken = (words: CommandWords) => readonly CommandPhrase[]
export const asWish: Spoken = ({ wishes }) => wishes
export const asYes: Spoken = ({ yeses }) => yeses

/**
 * The command lines at the top of what somebody wrote, in any language, up to the first line that is none; the words of
 * `language` and its days come first. A line not understood is left in the rest too: it may be plain words after all.
 * What is `spoken` counts in a sentence anywhere.
 */
export function commands(
  text: string,
  sentAt: string,
  zone: string,
  language: Language = 'en',
  spoken: Spoken | null = null,
): Commands {
  const locales = letterLanguagesFrom(language)
  const above = linesAbove(text, daysBy(sentAt, zone, locales), locales)
  return spoken ? withSpoken(above, spoken, sentAt, zone, language) : above
}

const daysBy = (sentAt: string, zone: string, locales: readonly LetterLocale[]): Days => ({
  today: sentAt.slice(0, 10),
  of: (words) => dayIn(words, sentAt, zone, locales),
})

function linesAbove(text: string, days: Days, locales: readonly LetterLocale[]): Commands {
  const found: Commands['commands'][number][] = []
  const notUnderstood: string[] = []
  const kept: string[] = []
  const lines = text.split('\n')
  let at = 0
  for (; at < lines.length && found.length + notUnderstood.length < MOST; at += 1) {
    const line = (lines[at]?.trim() ?? '').normalize('NFC')
    const read = mayCommand(line, at) ? lineIn(line, days, locales) : null
    if (read === null && !isPassedOver(line, at, locales)) break
    if (read === 'not understood') notUnderstood.push(line)
    if (read === 'not understood' || read === null) kept.push(line)
    else found.push(...read)
  }
  return { commands: found, notUnderstood, rest: [...kept, ...lines.slice(at)].join('\n').trim() }
}

/** A blank, a greeting, a mere 'thanks!': nothing that ends the lines. */
const isPassedOver = (line: string, at: number, locales: readonly LetterLocale[]): boolean =>
  line === '' || isGreeting(line, at) || (line.length <= SHORT && withoutCourtesy(line, locales) === '')

/** The cheap tests before the dear ones: a command names an item, a side or an address, or is a word or two. */
const mayCommand = (line: string, at: number): boolean =>
  line !== '' &&
  (line.length <= SHORT || (line.length <= LONGEST && /\b[AC](?:\d|\s?[:=-])|\S@\S/i.test(line))) &&
  !(line.endsWith(',') && isGreeting(line, at))

const isGreeting = (line: string, at: number): boolean => at === 0 && greetingIn(line)?.length === line.length

/** With the sentences that are spoken, which are taken out of the rest. */
export function withSpoken(
  above: Commands,
  spoken: Spoken,
  sentAt: string,
  zone: string,
  language: Language = 'en',
): Commands {
  const { commands: found, notUnderstood, rest } = above
  if (rest === '') return above
  const locales = letterLanguagesFrom(language)
  const days = daysBy(sentAt, zone, locales)
  const said = sentences(rest).flatMap(({ text }) => {
    const line = withoutCourtesy(text.normalize('NFC'), locales)
    const read = line.length <= LONGEST ? locales.map((each) => readAs(spoken(each.commands), line, days)) : []
    const [command] = read.flatMap((each) => (each === null || each === 'not understood' ? [] : each))
    return command ? [{ line: text, command }] : []
  })
  const meant = said.slice(0, MOST)
  const left = meant.reduce((words, { line }) => words.replace(asWrapped(line), ' '), rest)
  return { commands: [...found, ...meant], notUnderstood, rest: left.trim() }
}

/** A sentence as it stands in its lines. */
const asWrapped = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&'))
      .join('\\s+'),
  )

/** The last day named in a few words, and the words without it and what ties it to them. */
export function dayIn(words: string, sentAt: string, zone: string, locales: readonly LetterLocale[]): DayIn {
  for (const locale of locales) {
    const found = dues(words, sentAt, zone, locale).at(-1)
    if (!found) continue
    const { pattern } = locale.commands.aroundDay
    const before = words.slice(0, found.index)
    const after = words.slice(found.index + found.text.length)
    if (!pattern.test(after)) continue
    return { due: found.due, rest: withoutTie(before, pattern) }
  }
  return null
}

/** "the logos by" without its last words, where they only tie a day to the rest. */
function withoutTie(words: string, tie: RegExp): string {
  if (tie.test(words)) return ''
  const parts = words.split(/(?<=\s)/)
  for (const count of [3, 2, 1]) {
    const tail = parts.slice(-count).join('')
    if (parts.length > count && tie.test(` ${tail}`)) return parts.slice(0, -count).join('').trim()
  }
  return words.trim()
}
