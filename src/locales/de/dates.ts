import { type ClockPhrase, type DateWords, type IntervalWords, numberOf, oneOf, plain } from '../dates.ts'
import { type CalendarNames, dayPhrases } from '../day-meanings.ts'
import { spelled } from './spelling.ts'

const calendar: CalendarNames = {
  weekdays: { montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7 },
  shortWeekdays: { mo: 1, di: 2, mi: 3, do: 4, fr: 5, sa: 6, so: 7 },
  months: {
    ...{ januar: 1, jänner: 1, jan: 1, februar: 2, feber: 2, feb: 2, märz: 3, maerz: 3, mär: 3, april: 4, apr: 4 },
    ...{ mai: 5, juni: 6, jun: 6, juli: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9 },
    ...{ oktober: 10, okt: 10, november: 11, nov: 11, dezember: 12, dez: 12 },
  },
}
const made = dayPhrases(calendar)
const day = (meaning: Parameters<typeof made>[0], source: string, example: string) =>
  made(meaning, spelled(source), example)

const weekday = `(?:${oneOf(calendar.weekdays)})`
/** 'Freitagabend' is Friday. */
const part = '(?:(?:früh|vormittag|mittag|nachmittag|abend)s?)?'
const end = '(?:(?:zum |am |bis )?ende|schluss)'
/** What makes '13.' a day: no month, and no number goes on. */
const alone = '(?! ?(?:\\d|uhr|%|euro))'

const counts = {
  ...{ einem: 1, einer: 1, ein: 1, eine: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, fuenf: 5, sechs: 6, sieben: 7 },
  ...{ acht: 8, neun: 9, zehn: 10, zwölf: 12, vierzehn: 14 },
}
const unit = '(?<unit>arbeitstage?n?|werktage?n?|tage?n?|wochen?|monate?n?|stunden?|std|h)'
const length = spelled(`(?<count>\\d{1,3}|${oneOf(counts)}) ${unit}`)

const intervals: IntervalWords = {
  counts,
  units: [
    { pattern: /^(?:arbeits|werk)/, example: 'arbeitstagen', interval: { count: 1, unit: 'working day' } },
    { pattern: /^t/, example: 'tagen', interval: { count: 1, unit: 'day' } },
    { pattern: /^w/, example: 'wochen', interval: { count: 1, unit: 'week' } },
    { pattern: /^m/, example: 'monaten', interval: { count: 1, unit: 'month' } },
    { pattern: /^(?:s|h)/, example: 'stunden', interval: { count: 1, unit: 'hour' } },
  ],
  lengths: [{ pattern: plain(length), example: 'drei arbeitstage' }],
  fromNow: [
    {
      pattern: plain(`(?:in|binnen|innerhalb von)(?: (?:den nächsten|spätestens|etwa|ca\\.))? ${length}(?! nach)`),
      example: 'in zwei wochen',
    },
  ],
}

const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain('(?<hour>[01]?\\d|2[0-3])(?:[.:](?<minute>[0-5]\\d))? ?(?:uhr|h)'),
    example: '14.30 uhr',
    clock: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute ?? 0), sure: 'exact' }),
  },
  {
    pattern: plain(`halb (?<hour>${oneOf(counts)}|\\d{1,2})`),
    example: 'halb drei',
    clock: ({ hour }) => ({ hour: numberOf(counts, hour) - 1, minute: 30, sure: 'open' }),
  },
  {
    pattern: plain('(?<!(?:vor|nach|heute|morgen) )mittags?|12 uhr mittags'),
    example: 'mittag',
    clock: () => ({ hour: 12, minute: 0, sure: 'exact' }),
  },
]

export const dates: DateWords = {
  cue: new RegExp(
    [
      'tag|mittwoch|sonnabend|heute|morgen|woche|monat|stunde|mittag|feierabend|quartal|jahr|abend|ende ',
      `(?:anfang|mitte|\\d\\.?|\\d\\. ) ?(?:${oneOf(calendar.months)})`,
      '(?:am|zum|der|den|dem|vom) \\d|\\d ?(?:uhr|h(?![a-z]))|(?:mo|di|mi|do|fr|sa|so)\\.?,? \\d',
    ].join('|'),
  ),
  never: [
    {
      pattern: plain(
        `(?:letzte[nr]?|vergangene[nr]?|vorige[nr]?|jeden?|jeweils) (?:${weekday}|woche|monat|tag|jahr)|${weekday}s`,
      ),
      example: 'letzten freitag',
    },
    { pattern: plain('(?:vor)?gestern(?: (?:abend|mittag|früh|vormittag|nachmittag))?'), example: 'gestern abend' },
    { pattern: plain('guten (?:morgen|tag|abend)|24/7|(?:montag|mo) bis freitag'), example: 'guten morgen' },
  ],
  dates: [
    day('today', '(?:noch )?heute(?: (?:früh|vormittag|mittag|nachmittag|abend|noch))?', 'heute abend'),
    day('tomorrow', '(?<!(?:guten|am) )morgen(?: ?(?:früh|vormittag|mittag|nachmittag|abend))?', 'morgen früh'),
    day('day after tomorrow', 'übermorgen', 'übermorgen'),
    day('weekday of this week', `(?:diese[nrm]?|am heutigen) <weekday>${part}`, 'diesen freitag'),
    day(
      'weekday of next week',
      `(?:(?:am )?(?:nächste[nrm]?|kommende[nrm]? woche) <weekday>${part})`,
      'nächsten freitag',
    ),
    day(
      'weekday of next week',
      `<weekday>${part},? (?:der )?(?:nächste[nr]?|kommende[nr]?) woche`,
      'montag nächster woche',
    ),
    day('weekday', `(?:am )?kommende[nrm]? <weekday>${part}`, 'kommenden freitag'),
    day('a week after the weekday', '<weekday> in (?:einer woche|8 tagen|acht tagen)', 'freitag in einer woche'),
    day(
      'weekday and day',
      `<weekday>[.,]? (?:den |der |dem )?<day>\\.${alone}(?! ?(?:${oneOf(calendar.months)}))`,
      'freitag, den 13.',
    ),
    day(
      'end of this week',
      `${end} (?:der|dieser) woche|wochenende dieser woche|(?:noch )?diese woche|wochenschluss`,
      'ende der woche',
    ),
    day('middle of this week', '(?:bis )?mitte (?:der|dieser) woche', 'mitte der woche'),
    day(
      'start of next week',
      '(?:an)?(?:fang|beginn) (?:der )?(?:nächste[rn]?|kommende[rn]?) woche',
      'anfang nächster woche',
    ),
    day('middle of next week', 'mitte (?:der )?(?:nächste[rn]?|kommende[rn]?) woche', 'mitte nächster woche'),
    day('end of next week', `(?:${end} (?:der )?)?(?:nächste[rn]?|kommende[rn]?) woche`, 'ende nächster woche'),
    day('weekend', '(?:am|übers|dieses) wochenende', 'am wochenende'),
    day('next weekend', '(?:am )?(?:nächste[sn]?|kommende[sn]?) wochenende', 'nächstes wochenende'),
    day('end of this month', `${end} (?:des|dieses) monats|(?:noch )?diesen monat|monatsende`, 'ende des monats'),
    day('start of next month', 'anfang (?:des )?(?:nächsten|kommenden) monats', 'anfang nächsten monats'),
    day('end of next month', `(?:${end} (?:des )?)?(?:nächsten|kommenden) monats?`, 'ende nächsten monats'),
    day('end of this quarter', `${end} (?:des|dieses) quartals|quartalsende`, 'ende des quartals'),
    day('end of this year', `${end} (?:des|dieses) jahres|jahresende`, 'ende des jahres'),
    day('start of the month', 'anfang <month>', 'anfang april'),
    day('middle of the month', 'mitte <month>', 'mitte mai'),
    day('end of the month', `${end} <month>(?: <year>)?`, 'ende juni'),
    day(
      'day and month',
      '(?:(?:vom )?\\d{1,2}\\. ?(?:bis|[-–]) ?)?(?:zum )?(?<!\\d[.,])<day>(?:\\. ?| )<month>\\.?(?: <year>)?',
      '13. märz',
    ),
    day('day', `(?:am|zum|der|den|dem) <day>\\.${alone}(?! ?(?:${oneOf(calendar.months)}))`, 'bis zum 13.'),
  ],
  weekdays: [day('weekday', `<weekday>${part}`, 'freitagabend')],
  parts: [day('today', '(?:zum |bis )?(?:ende des tages|tagesende|feierabend)', 'bis feierabend')],
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:am|um|bis|zum|der|den|dem|spätestens|vormittags?|mittags?|nachmittags?|abends?|früh|ca|gegen|also|vor|nächste|woche|dieser|und zwar)(?![a-zà-ÿ]))*$/,
  range: {
    before: /(?:zwischen|von|vom)(?: dem| den)? $/,
    between: /^ (?:und|bis|bis zum)(?: dem| den)? $/,
    plain: /^ ?(?:-|–|bis|bis zum) ?$/,
  },
  deadline: {
    before: /(?:bis|vor|spätestens(?: um)?|bis spätestens) $/,
    after: /^,? (?:spätestens|allerspätestens)(?![a-z])/,
  },
  notBy: { before: /(?:nach|seit|ab|nicht vor|frühestens(?: am)?)(?: dem| der)? $/, after: /^,? frühestens(?![a-z])/ },
  half: { first: /früh|vormittag|morgens/, second: /nachmittag|abend/ },
  monthFirst: null,
}
