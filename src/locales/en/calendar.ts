import { oneOf } from '../dates.ts'

const fullWeekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 }
const shortWeekdays = { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5 }
/** 'sat' and 'sun' are words of their own; they are days only where a preposition or a number says so. */
const shyWeekdays = { sat: 6, sun: 7 }

export const weekdays: Readonly<Record<string, number>> = { ...fullWeekdays, ...shortWeekdays, ...shyWeekdays }

const shy = `(?:(?<=\\b(?:by|on|this|next|until|till|before|for|from|to|or|and|coming|cob|eod) )|(?=(?:sat|sun)\\.?,? (?:\\d|the \\d|at \\d|noon|morning|evening|night)))(?:${oneOf(shyWeekdays)})`

/** A weekday, but not 'Friday's drinks'; 'Friday's fine' is one. */
export const weekday = `(?<weekday>${oneOf(fullWeekdays)}|(?:${oneOf(shortWeekdays)}|${shy})(?![a-z]))(?!'s(?! (?:fine|ok|okay|good|great|perfect|post|mail|best|better|deadline|eo[bd]|cob)))`

export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const month = `(?<month>${oneOf(months)})(?:\\.(?=,? \\d))?`

export const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'a couple': 2,
  'couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}

const ones = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ')

/** 'twenty-first' is 21. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...[...ones, ...teens, 'twentieth'].map((name, index) => [[name], index + 1] as const),
    ...ones.map((name, index) => [[`twenty ${name}`, `twenty-${name}`], index + 21] as const),
    [['thirtieth'], 30] as const,
    [['thirty first', 'thirty-first'], 31] as const,
  ].flatMap(([names, number]) => names.map((name) => [name, number])),
)

const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A day's number as it is spoken behind its month; below twenty the words count other things: 'in May two people'. */
export const spokenDays: Readonly<Record<string, number>> = {
  ...ordinals,
  ...Object.fromEntries(
    cardinals.flatMap((name, index) => [
      [`twenty ${name}`, index + 21],
      [`twenty-${name}`, index + 21],
    ]),
  ),
  'thirty one': 31,
  'thirty-one': 31,
}
