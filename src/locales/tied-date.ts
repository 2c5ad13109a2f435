import { type DayPhrase, numberOf, oneOf, plain, type Said } from './dates.ts'
import { dayOfYear } from './days.ts'

/** Year, day and the month by its name, in whatever order, tied by one sign: '23-sep-2026', '2026/sep/23'. */
export function tiedDate(months: Readonly<Record<string, number>>, example: string): DayPhrase {
  const month = `(?:${oneOf(months)})`
  const hasMonth = `(?=(?:\\d+(?:-|/)){0,2}${month}(?:-|/|(?!\\S)|[.,)]))`
  const hasYear = '(?=(?:[^ ]{1,12}(?:-|/)){0,2}20\\d\\d)'
  const part = (name: string) => `(?<${name}>20\\d\\d|[0-3]?\\d|${month})`
  return {
    pattern: plain(`${hasMonth}${hasYear}${part('one')}(?<tie>-|/)${part('two')}\\k<tie>${part('three')}`),
    example,
    day: ({ one = '', two = '', three = '' }: Said, today) => {
      const parts = [one, two, three]
      const day = parts.find((each) => /^\d{1,2}$/.test(each))
      const year = parts.find((each) => /^\d{4}$/.test(each))
      const named = parts.find((each) => /^\D/.test(each))
      return dayOfYear(today, Number(day), numberOf(months, named), year)
    },
  }
}
