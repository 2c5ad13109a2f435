import { type ClockPhrase, type DateWords, type IntervalWords, numberOf, oneOf, plain } from '../dates.ts'
import { type CalendarNames, dayPhrases } from '../day-meanings.ts'

const calendar: CalendarNames = {
  weekdays: { maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7 },
  shortWeekdays: { ma: 1, di: 2, wo: 3, do: 4, vr: 5, za: 6, zo: 7 },
  months: {
    ...{ januari: 1, jan: 1, februari: 2, feb: 2, maart: 3, mrt: 3, april: 4, apr: 4, mei: 5, juni: 6, jun: 6 },
    ...{ juli: 7, jul: 7, augustus: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10 },
    ...{ november: 11, nov: 11, december: 12, dec: 12 },
  },
}
const day = dayPhrases(calendar)

const weekday = `(?:${oneOf(calendar.weekdays)})`
/** 'vrijdagochtend', 'vrijdag voor 12.00' */
const part = '(?: ?(?:ochtend|morgen|middag|avond))?'
const end = '(?:(?:aan het |tegen het |voor het |op het )?(?:eind(?:e)?)(?: van)?)'
/** What may follow 'de 14e' or 'op 14' when it is a day and not a number of pages. */
const alone = '(?=$|[^\\w ](?!\\d)| (?:om|voor|tot|of|en|als|in|graag|is|lukt|kan|bij|aan|op|van deze maand))(?! ?uur)'
const nextWeek = '(?:volgende|komende) week'

const counts = {
  ...{ een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11 },
  ...{ twaalf: 12, veertien: 14 },
}
const unit = '(?<unit>werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|uur|uren)'
const length = `(?<count>\\d{1,3}|${oneOf(counts)}) ${unit}`

const intervals: IntervalWords = {
  counts,
  units: [
    { pattern: /^werk/, example: 'werkdagen', interval: { count: 1, unit: 'working day' } },
    { pattern: /^d/, example: 'dagen', interval: { count: 1, unit: 'day' } },
    { pattern: /^w/, example: 'weken', interval: { count: 1, unit: 'week' } },
    { pattern: /^m/, example: 'maanden', interval: { count: 1, unit: 'month' } },
    { pattern: /^u/, example: 'uur', interval: { count: 1, unit: 'hour' } },
  ],
  lengths: [{ pattern: plain(length), example: 'drie werkdagen' }],
  fromNow: [
    {
      pattern: plain(`(?:over|binnen|in)(?: (?:de komende|ongeveer|uiterlijk))? ${length}(?! (?:na|vanaf))`),
      example: 'over twee weken',
    },
  ],
}

const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain('(?<hour>[01]?\\d|2[0-3])(?:[.:](?<minute>[0-5]\\d))? ?(?:uur|u)'),
    example: '14.30 uur',
    clock: ({ hour = '', minute }) => ({
      hour: Number(hour),
      minute: Number(minute ?? 0),
      sure: Number(hour) > 7 ? 'exact' : 'open',
    }),
  },
  {
    pattern: plain(`half (?<hour>${oneOf(counts)}|\\d{1,2})`),
    example: 'half drie',
    clock: ({ hour }) => ({ hour: numberOf(counts, hour) - 1, minute: 30, sure: 'open' }),
  },
  {
    pattern: plain(`(?:om|voor|tot) (?<hour>${oneOf(counts)}) uur`),
    example: 'om drie uur',
    clock: ({ hour }) => ({ hour: numberOf(counts, hour), minute: 0, sure: 'open' }),
  },
]

export const dates: DateWords = {
  cue: new RegExp(
    [
      'dag|vandaag|morgen|avond|middag|week|weken|weekend|maand|uur|jaar|kwartaal|(?:op|de|voor|tot) \\d|\\d ?(?:uur|u(?![a-z]))',
      `(?:\\d |begin |half |medio |eind |einde )(?:${oneOf(calendar.months)})`,
      '(?:ma|di|wo|do|vr|za|zo)\\.?,? \\d',
    ].join('|'),
  ),
  never: [
    {
      pattern: plain(`(?:afgelopen|vorige|laatste|elke|iedere) (?:${weekday}|week|maand|dag)|${weekday}en`),
      example: 'afgelopen vrijdag',
    },
    {
      pattern: plain(
        '(?:eer)?gisteren?(?: ?(?:ochtend|middag|avond))?|gister(?:en)?avond|goede ?(?:morgen|middag|avond|dag)|24/7|maandag t/m vrijdag',
      ),
      example: 'gisteren',
    },
  ],
  dates: [
    day('today', '(?:nog )?vandaag|vanavond|vanmiddag|vanochtend|later vandaag|eind van de dag', 'vanavond'),
    day('tomorrow', '(?<!(?:over|goede) ?)morgen ?(?:ochtend|vroeg|middag|avond)?', 'morgenochtend'),
    day('day after tomorrow', 'overmorgen', 'overmorgen'),
    day('weekday of this week', `deze <weekday>${part}`, 'deze vrijdag'),
    day('weekday of this week', '<weekday> (?:van )?deze week', 'vrijdag deze week'),
    day('weekday of next week', `(?:volgende (?:week )?|komende week )<weekday>${part}`, 'volgende week vrijdag'),
    day('weekday of next week', `<weekday>${part},? (?:van |in )?${nextWeek}`, 'vrijdag volgende week'),
    day('weekday', `(?:aanstaande|komende) <weekday>${part}`, 'aanstaande vrijdag'),
    day('a week after the weekday', '<weekday> over een week', 'vrijdag over een week'),
    day('weekday and day', `<weekday>[.,]? (?:de )?<day>(?:e|ste|de)?${alone}`, 'vrijdag de 13e'),
    day('end of this week', `${end} (?:de|deze) week|(?:nog )?deze week|voor het weekend`, 'eind van de week'),
    day('middle of this week', '(?:half|midden|medio|halverwege) (?:van )?(?:de|deze) week', 'halverwege de week'),
    day('start of next week', `(?:aan het )?begin(?: van)? ${nextWeek}`, 'begin volgende week'),
    day('middle of next week', `(?:half|midden|medio|halverwege)(?: van)? ${nextWeek}`, 'midden volgende week'),
    day('end of next week', `(?:${end} )?(?:in de loop van )?${nextWeek}`, 'eind volgende week'),
    day('weekend', '(?:in het|dit) weekend', 'dit weekend'),
    day('next weekend', '(?:volgend|komend) weekend', 'volgend weekend'),
    day('end of this month', `${end} (?:de|deze) maand|(?:nog )?deze maand`, 'eind van de maand'),
    day('start of next month', 'begin (?:van )?volgende maand', 'begin volgende maand'),
    day('end of next month', `(?:${end} )?volgende maand`, 'eind volgende maand'),
    day('end of this quarter', `${end} (?:het|dit) kwartaal`, 'eind van het kwartaal'),
    day('end of this year', `${end} (?:het|dit) jaar`, 'eind van het jaar'),
    day('start of the month', 'begin <month>', 'begin april'),
    day('middle of the month', '(?:half|medio|midden) <month>', 'half mei'),
    day('end of the month', 'eind(?:e)? <month>(?: <year>)?', 'eind juni'),
    day(
      'day and month',
      '(?:(?:op|de) )?(?:\\d{1,2} (?:t/m|tot|en|-) )?(?<![\\d][.,/])<day>(?:e|ste|de)? <month>(?: <year>)?',
      '14 maart 2026',
    ),
    day('day', `(?:op|de|voor de|op de|voor) <day>(?:e|ste|de)${alone}`, 'de 14e'),
  ],
  weekdays: [day('weekday', `<weekday>${part}`, 'vrijdagmiddag')],
  parts: [
    day(
      'today',
      '(?:voor het |aan het )?(?:einde? van de (?:dag|middag))|eind(?:e)? (?:van de )?werkdag',
      'eind van de werkdag',
    ),
  ],
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:op|om|voor|tot|de|het|uiterlijk|in|ochtend|middag|avond|s|namiddag|rond|dus|van|ongeveer|eind|einde|loop)(?![a-zà-ÿ]))*$/,
  range: {
    before: /(?:tussen|van)(?: de)? $/,
    between: /^ (?:en|tot|t\/m)(?: de)? $/,
    plain: /^ ?(?:-|–|tot|t\/m|tot en met) ?$/,
  },
  deadline: { before: /(?:voor|tot|uiterlijk(?: om)?) $/, after: /^,? (?:uiterlijk|op zijn laatst)(?![a-z])/ },
  notBy: { before: /(?:na|sinds|vanaf|niet voor|op zijn vroegst)(?: de)? $/, after: /^,? op zijn vroegst(?![a-z])/ },
  half: { first: /ochtend|vroeg/, second: /middag|avond/ },
  monthFirst: null,
}
