import { addDays } from '../agreement/calendar.ts'
import { small } from '../locales/bounded.ts'
import { wordsIn } from '../locales/heard.ts'
import { languages, localeOf } from '../locales/languages.ts'
import { says } from '../locales/phrase.ts'
import type { Message } from '../message/message.ts'
import { dues } from './due.ts'
import { languageOf, languageOfSentence } from './language.ts'
import { ownWords } from './own-words.ts'
import { textOf } from './prepare.ts'
import { sentences } from './sentences.ts'

/** Whoever is away for longer has left. */
const LONGEST = 180

const absences = languages.map(({ layout }) => layout.absences)
const [away, back] = [absences.flatMap((words) => words.away), absences.flatMap((words) => words.back)]

/**
 * The first day (YYYY-MM-DD, the writer's calendar) on which the owner of a mailbox is back, as its vacation reply tells:
 * "I am away until Friday, back on Monday". Null where it names no day. `zone` is the agency's.
 */
export function backOn(message: Message, zone: string): string | null {
  const { subject, text, sentAt } = message
  const own = ownWords(text, message.from[0]?.name).passages.map((passage) => passage.text)
  const language = languageOf(own.join('\n'), () => languageOf(subject))
  const said = [{ text: subject }, ...own.flatMap(sentences)].map((sentence) => {
    const words = textOf(sentence)
    const locale = localeOf(languageOfSentence(wordsIn(small(words)), language))
    // "from 15 June" is no day by which, but it is one on which.
    const named = [words, words.slice(Math.max(0, words.search(/\d/)))].map((each) => dues(each, sentAt, zone, locale))
    return { words: small(words), day: named.find((found) => found.length > 0)?.at(-1)?.due.day }
  })
  const returned = said.find(({ words, day }) => day && says(back, words))?.day
  const lastAway = said.find(({ words, day }) => day && says(away, words))?.day
  const day = returned ?? (lastAway ? addDays(lastAway, 1) : null)
  return day && day > sentAt.slice(0, 10) && day <= addDays(sentAt.slice(0, 10), LONGEST) ? day : null
}
