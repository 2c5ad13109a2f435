/**
 * Measures the days we read against the public corpora of Recognizers-Text and Duckling: of the expressions that lie
 * ahead, how many give exactly the right day and nothing else; of the sentences without a day, how many give none.
 * Plain chrono-node stands beside it. What a corpus reads by another convention than ours is set aside only where we
 * read it by ours (date-conventions.ts), and is listed with the sentence.
 * Usage: tsx test/score/dates.ts [language] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { letterLanguages } from '../../src/locales/languages.ts'
import type { LetterLanguage, LetterLocale } from '../../src/locales/locale.ts'
import { dues } from '../../src/reading/due.ts'
import { type Convention, conventions } from './date-conventions.ts'

type Line = {
  readonly ref: string
  readonly input: string
  readonly due?: string | null
  readonly kind?: string
  readonly tags?: readonly string[]
  /** Other ends of the same stretch of time. */
  readonly accept?: readonly string[]
}

/** All days found in a line, each once. */
type Reader = (line: Line) => readonly string[]

const folder = new URL('../../../shared/data/dates/', import.meta.url)
const [only] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const showMisses = process.argv.includes('--misses')

/** These corpora are American, except where Duckling read them for another place. */
const zone = (language: LetterLanguage) => (language === 'en' ? 'America/New_York' : 'Europe/Paris')
const offset = (ref: string) => (/(?:Z|[+-]\d\d:\d\d)$/.test(ref) ? ref : `${ref}+00:00`)

const reader =
  (locale: LetterLocale): Reader =>
  ({ input, ref }) => [...new Set(dues(input, offset(ref), zone(locale.language), locale).map(({ due }) => due.day))]

/** chrono-node has no Hindi. */
const plain: Readonly<Record<LetterLanguage, chrono.Chrono | null>> = {
  en: chrono.en.casual,
  fr: chrono.fr.casual,
  hi: null,
}

const chronoReader =
  (language: LetterLanguage): Reader =>
  ({ input, ref }) => {
    const [, name = '+00:00'] = /([+-]\d\d:\d\d)$/.exec(offset(ref)) ?? []
    const timezone = (name.startsWith('-') ? -1 : 1) * (60 * Number(name.slice(1, 3)) + Number(name.slice(4)))
    const found = plain[language]?.parse(input, { instant: new Date(offset(ref)), timezone }, { forwardDate: true })
    const dayOf = (at: chrono.ParsedComponents) =>
      [at.get('year'), at.get('month'), at.get('day')].map((part) => String(part).padStart(2, '0')).join('-')
    return [...new Set((found ?? []).map(({ start, end }) => dayOf(end ?? start)))]
  }

const isAhead = ({ due, ref, tags }: Line): boolean =>
  Boolean(due && due >= ref.slice(0, 10) && (!tags || tags.includes('future')))
const hasNone = ({ kind, tags }: Line): boolean => kind === 'neg' || (tags?.includes('neg') ?? false)

const isRight = (line: Line, read: Reader): boolean => {
  const [day, ...others] = read(line)
  if (hasNone(line)) return day === undefined
  return day !== undefined && others.length === 0 && (day === line.due || (line.accept?.includes(day) ?? false))
}

/** The convention that sets a line aside: one that speaks of it, and that we follow to the day. */
function convention(line: Line, read: Reader, language: LetterLanguage): Convention | undefined {
  const said = new Date(`${line.ref.slice(0, 10)}T00:00:00Z`)
  return conventions.find(({ language: its, says, ours }) => {
    if (its !== language || !says.test(line.input)) return false
    const expected = ours === 'none' ? '' : ours(said).toISOString().slice(0, 10)
    return read(line).join() === expected
  })
}

const share = (hits: number, all: number): string => `${hits}/${all} (${Math.round((100 * hits) / all)} %)`

function measure(corpus: string, locale: LetterLocale, lines: readonly Line[]): void {
  const read = reader(locale)
  const aside = new Map<Line, Convention>()
  for (const line of lines.filter((each) => (isAhead(each) || hasNone(each)) && !isRight(each, read))) {
    const found = convention(line, read, locale.language)
    if (found) aside.set(line, found)
  }
  const judged = lines.filter((line) => !aside.has(line))
  const [ahead, none] = [judged.filter(isAhead), judged.filter(hasNone)]
  const misses = [...ahead, ...none].filter((line) => !isRight(line, read))
  const chronos = chronoReader(locale.language)
  const beside = ahead.filter((line) => isRight(line, chronos)).length
  const alarms = none.filter((line) => misses.includes(line)).length
  const hits = ahead.filter((line) => !misses.includes(line)).length
  console.log(
    `${locale.language} ${corpus}: right ${share(hits, ahead.length)}, chrono-node ${share(beside, ahead.length)}; ` +
      `false alarms ${alarms}/${none.length}; ${aside.size} by our convention`,
  )
  if (!showMisses) return
  for (const line of misses)
    console.log(
      `  miss ${line.ref.slice(0, 10)}: ${line.due ?? 'none'}, read ${read(line).join(', ') || 'none'} < ${line.input}`,
    )
  for (const [line, { because }] of aside)
    console.log(
      `  ours ${line.ref.slice(0, 10)}: ${line.due ?? 'none'}, read ${read(line).join(', ') || 'none'} < ${line.input} [${because}]`,
    )
}

if (!existsSync(folder)) console.log('No public date corpora here; nothing measured.')
else
  for (const locale of letterLanguages.filter(({ language }) => !only || language === only))
    for (const corpus of ['recognizers', 'duckling']) {
      const file = new URL(`${corpus}_${locale.language}.jsonl`, folder)
      if (!existsSync(file)) continue
      const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
      measure(
        corpus,
        locale,
        lines.map((line) => JSON.parse(line)),
      )
    }
