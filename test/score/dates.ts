/**
 * Measures the days we read against the public corpora of Recognizers-Text and Duckling: of the expressions that lie
 * ahead, how many give the right day; of the sentences without a day, how many give one all the same.
 * Usage: tsx test/score/dates.ts [language] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { languages } from '../../src/locales/languages.ts'
import { dues } from '../../src/reading/due.ts'

type Line = {
  readonly ref: string
  readonly input: string
  readonly due?: string | null
  readonly kind?: string
  readonly tags?: readonly string[]
  readonly accept?: readonly string[]
}

const folder = new URL('../../../shared/data/dates/', import.meta.url)
const [only] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const showMisses = process.argv.includes('--misses')

/** These corpora are American, except where Duckling read them for another place. */
const zone = (language: string) => (language === 'en' ? 'America/New_York' : 'Europe/Paris')
const offset = (ref: string) => (/(?:Z|[+-]\d\d:\d\d)$/.test(ref) ? ref : `${ref}+00:00`)

function measure(file: URL, locale: (typeof languages)[number]): string {
  const lines: Line[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const read = (line: Line) =>
    dues(line.input, offset(line.ref), zone(locale.language), locale).map(({ due }) => due.day)
  const ahead = lines.filter(
    ({ due, ref, tags }) => due && due >= ref.slice(0, 10) && (!tags || tags.includes('future')),
  )
  const right = (line: Line) => read(line).some((day) => day === line.due || line.accept?.includes(day))
  const none = lines.filter(({ kind, tags }) => kind === 'neg' || tags?.includes('neg'))
  const alarms = none.filter((line) => read(line).length > 0)
  if (showMisses) {
    for (const line of ahead.filter((each) => !right(each)))
      console.log(`${line.ref.slice(0, 10)} ${line.due} ${read(line)} < ${line.input}`)
    for (const line of alarms) console.log(`none ${read(line)} < ${line.input}`)
  }
  const hits = ahead.filter(right).length
  return `${hits}/${ahead.length} right (${Math.round((100 * hits) / ahead.length)} %), ${alarms.length}/${none.length} false alarms`
}

if (!existsSync(folder)) console.log('No public date corpora here; nothing measured.')
else
  for (const locale of languages.filter(({ language }) => !only || language === only))
    for (const corpus of ['recognizers', 'duckling']) {
      const file = new URL(`${corpus}_${locale.language}.jsonl`, folder)
      if (existsSync(file)) console.log(`${locale.language} ${corpus}: ${measure(file, locale)}`)
    }
