import { addDays } from '../agreement/calendar.ts'
import { small } from '../locales/bounded.ts'
import { wordsIn } from '../locales/heard.ts'
import { languages, localeOf } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'
import { says } from '../locales/phrase.ts'
import type { Message } from '../message/message.ts'
import { dues } from './due.ts'
import { languageOf, languageOfSentence } from './language.ts'
import { ownWords } from './own-words.ts'
import { textOf } from './prepare.ts'
import { sentences } from './sentences.ts'

/** Whoever is away for longer has left. */
const LONGEST = 180

/** Nobody takes more letters to say so; what goes on for longer is the report of some machine. */
const ENOUGH = 10_000

const absences = languages.map(({ layout }) => layout.absences)
const [away, back] = [absences.flatMap((words) => words.away), absences.flatMap((words) => words.back)]

/** The language of a sentence that is one of absence: short as they are, its words of absence tell it best. */
function spoken(lower: string, guess: Language): Language {
  const those = languages.filter(({ layout: { absences } }) => says([...absences.away, ...absences.back], lower))
  return those.some(({ language }) => language === guess) ? guess : (those[0]?.language ?? guess)
}

/** Of a sentence that tells of both, the part in which a day stands: 'away from the 8th to the 21st, I answer when I am back'. */
const partAround = (text: string, index: number): string =>
  text.slice(text.lastIndexOf(',', index) + 1).split(',', 1)[0] ?? text

/**
 * The first day (YYYY-MM-DD, the writer's calendar) on which the owner of a mailbox is back, as its vacation reply tells:
 * "I am away until Friday, back on Monday". Null where it names no day. `zone` is the agency's.
 */
export function backOn(message: Message, zone: string): string | null {
  const { subject, text, sentAt } = message
  const own = ownWords(text.slice(0, ENOUGH), message.from[0]?.name).passages.map((passage) => passage.text)
  const language = languageOf(own.join('\n'), () => languageOf(subject))
  const said = [{ text: subject }, ...own.flatMap(sentences)].map(textOf).flatMap((words) => {
    const lower = small(words)
    const [isAway, isBack] = [says(away, lower), says(back, lower)]
    if (!isAway && !isBack) return []
    const locale = localeOf(spoken(lower, languageOfSentence(wordsIn(lower), language)))
    // "from 15 June" is no day by which, but it is one on which.
    const named = [words, words.slice(Math.max(0, words.search(/\d/)))].map((each) => dues(each, sentAt, zone, locale))
    const last = named.find((found) => found.length > 0)?.at(-1)
    const part = last ? small(partAround(words, words.lastIndexOf(last.text))) : lower
    const isOfAway = isAway && isBack && says(away, part) && !says(back, part)
    return { isAway, isBack: isBack && !isOfAway, day: last?.due.day }
  })
  const returned = said.find(({ isBack, day }) => day && isBack)?.day
  const lastAway = said.find(({ isAway, day }) => day && isAway)?.day
  const day = returned ?? (lastAway ? addDays(lastAway, 1) : null)
  return day && day > sentAt.slice(0, 10) && day <= addDays(sentAt.slice(0, 10), LONGEST) ? day : null
}
