import { accentsOptional } from '../accents.ts'
import { type ClockPhrase, type DateWords, type IntervalWords, oneOf, plain } from '../dates.ts'
import { type CalendarNames, dayPhrases } from '../day-meanings.ts'

const calendar: CalendarNames = {
  weekdays: {
    ...{ lunedì: 1, lunedi: 1, martedì: 2, martedi: 2, mercoledì: 3, mercoledi: 3, giovedì: 4, giovedi: 4 },
    ...{ venerdì: 5, venerdi: 5, sabato: 6, domenica: 7 },
  },
  shortWeekdays: { lun: 1, mar: 2, mer: 3, gio: 4, ven: 5, sab: 6, dom: 7 },
  months: {
    ...{ gennaio: 1, gen: 1, febbraio: 2, feb: 2, marzo: 3, mar: 3, aprile: 4, apr: 4, maggio: 5, mag: 5 },
    ...{ giugno: 6, giu: 6, luglio: 7, lug: 7, agosto: 8, ago: 8, settembre: 9, set: 9, sett: 9 },
    ...{ ottobre: 10, ott: 10, novembre: 11, nov: 11, dicembre: 12, dic: 12 },
  },
}
const made = dayPhrases(calendar)
const day = (meaning: Parameters<typeof made>[0], source: string, example: string) =>
  made(meaning, accentsOptional(source), example)

/** "venerdi'" is how Italian is typed on a keyboard without accents. */
const weekday = `(?:${oneOf(calendar.weekdays)})'?`
/** What may follow 'il 14' when it is a day and not a number of pages. */
const alone =
  '(?=$|[^\\w ](?!\\d)| (?:alle|per|entro|o|e|come|se|in|ci|mi|vi|ti|le|va|andrebbe|sarebbe|di questo mese))(?! ?h)'
const next = '(?:la )?(?:prossima settimana|settimana prossima|settimana che viene)'

const counts = {
  ...{ un: 1, una: 1, "un'": 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10 },
  ...{ quindici: 15 },
}
const unit = '(?<unit>giorn[oi] (?:lavorativ[oi]|feriali?)|giorn[oi]|or[ae]|settiman[ae]|mes[ei])'
const length = accentsOptional(`(?<count>\\d{1,3}|${oneOf(counts)}) ?${unit}`)

const intervals: IntervalWords = {
  counts,
  units: [
    { pattern: /^giorn. [lf]/, example: 'giorni lavorativi', interval: { count: 1, unit: 'working day' } },
    { pattern: /^g/, example: 'giorni', interval: { count: 1, unit: 'day' } },
    { pattern: /^o/, example: 'ore', interval: { count: 1, unit: 'hour' } },
    { pattern: /^s/, example: 'settimane', interval: { count: 1, unit: 'week' } },
    { pattern: /^m/, example: 'mesi', interval: { count: 1, unit: 'month' } },
  ],
  lengths: [{ pattern: plain(length), example: 'tre giorni lavorativi' }],
  fromNow: [
    {
      pattern: plain(
        `(?:tra|fra|entro|nel giro di)(?: (?:i prossimi|le prossime|circa))? ${length}(?! (?:da|dal|dalla|dopo))`,
      ),
      example: 'tra due settimane',
    },
  ],
}

const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain(
      '(?:alle|ore|(?<=(?:entro|delle|per|dopo) )le)(?: ore)? (?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?',
    ),
    example: 'alle 17.30',
    clock: ({ hour = '', minute }) => ({
      hour: Number(hour),
      minute: Number(minute ?? 0),
      sure: Number(hour) > 12 ? 'exact' : 'open',
    }),
  },
  {
    pattern: plain('mezzogiorno'),
    example: 'mezzogiorno',
    clock: () => ({ hour: 12, minute: 0, sure: 'exact' }),
  },
]

export const dates: DateWords = {
  cue: new RegExp(
    [
      'luned|marted|mercoled|gioved|venerd|sabato|domenica|oggi|domani|sera|stamattina|settiman|week-?end|mese|anno',
      "trimestre|giorn|giornata|ore |or[ae]|mezzogiorno|pomeriggio|(?:il|al|dal|alle|le) \\d|l'(?:8|11)",
      `(?:\\d |inizio |metà |fine |d[’']|di )(?:${oneOf(calendar.months)})`,
    ].join('|'),
  ),
  never: [
    {
      pattern: plain(
        accentsOptional(
          `${weekday} scors[oa]|(?:la )?(?:scorsa settimana|settimana scorsa)|(?:il )?(?:mese scorso|scorso mese)|(?:ogni|tutti i) ${weekday}`,
        ),
      ),
      example: 'venerdì scorso',
    },
    {
      pattern: plain(
        accentsOptional(
          "(?:l'altro ?)?ieri(?: (?:sera|mattina|pomeriggio))?|24/7|dal lunedì al venerdì|buona (?:giornata|domenica)",
        ),
      ),
      example: 'ieri sera',
    },
  ],
  dates: [
    day(
      'today',
      'oggi(?: stesso| pomeriggio)?|stasera|stamattina|questo pomeriggio|in giornata|questa sera',
      'stasera',
    ),
    day('tomorrow', '(?<!dopo )domani(?: (?:mattina|pomeriggio|sera))?', 'domani mattina'),
    day('day after tomorrow', 'dopo ?domani', 'dopodomani'),
    day('weekday of this week', "quest[oa'] ?<weekday>'?", 'questo venerdì'),
    day('weekday of this week', "<weekday>'? (?:di )?questa settimana", 'venerdì di questa settimana'),
    day('weekday of next week', "<weekday>'? prossim[oa]", 'venerdì prossimo'),
    day('weekday of next week', "(?:il |la )?prossim[oa] <weekday>'?", 'il prossimo venerdì'),
    day('weekday of next week', `<weekday>'?,? (?:del)?${next}`, 'lunedì della prossima settimana'),
    day('a week after the weekday', "<weekday>'? (?:tra una settimana|a otto)", 'lunedì a otto'),
    day('weekday and day', `<weekday>'?,? <day>${alone}`, 'venerdì 13'),
    day(
      'end of this week',
      '(?:entro |per |a )(?:la )?fine (?:di questa )?settimana(?! prossima)|fine di questa settimana|(?:entro |in |per )?questa settimana|entro la settimana',
      'entro fine settimana',
    ),
    day('middle of this week', '(?:a )?metà settimana(?! prossima)', 'a metà settimana'),
    day('start of next week', `(?:a |all')?inizio (?:della )?${next}`, "all'inizio della prossima settimana"),
    day('middle of next week', `(?:a )?metà (?:della )?${next}`, 'metà della prossima settimana'),
    day('end of next week', `(?:(?:per |entro |a )?(?:la )?fine (?:della )?)?${next}`, 'la prossima settimana'),
    day('weekend', '(?:nel |durante il |questo )(?:week-?end|fine settimana)|nel fine settimana', 'nel weekend'),
    day('next weekend', '(?:il )?(?:prossimo (?:week-?end|fine settimana)|week-?end prossimo)', 'il prossimo weekend'),
    day(
      'end of this month',
      '(?:entro |per |a )?(?:la )?fine (?:del |di questo )?mese(?! prossimo)|(?:entro )?questo mese',
      'fine mese',
    ),
    day('start of next month', '(?:ai primi|inizio) del (?:mese prossimo|prossimo mese)', 'inizio del mese prossimo'),
    day('end of next month', '(?:(?:la )?fine del |il )?(?:mese prossimo|prossimo mese)', 'il mese prossimo'),
    day('end of this quarter', '(?:la )?fine (?:del )?trimestre', 'fine trimestre'),
    day('end of this year', "(?:la )?fine (?:dell')?anno", "fine dell'anno"),
    day('start of the month', '(?:ai primi di|(?:a )?inizio) <month>', 'inizio aprile'),
    day('middle of the month', '(?:a )?metà <month>', 'metà maggio'),
    day('end of the month', '(?:a )?fine <month>(?: <year>)?', 'fine giugno'),
    day(
      'day and month',
      "(?:(?:il |al |l')|(?:dal )?\\d{1,2} (?:al|e il|-) )?(?<![\\d][.,/])<day>[°º]? <month>(?: <year>)?",
      '14 marzo 2026',
    ),
    day('day', `(?:(?:il|al|per il|entro il) |l')<day>${alone}`, 'il 14'),
  ],
  weekdays: [day('weekday', "<weekday>'?", 'venerdì')],
  parts: [day('today', '(?:a |per |entro )?(?:fine giornata|la fine della giornata|sera)', 'entro sera')],
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:il|al|alle|la|di|del|della|per|entro|prima|mattina|pomeriggio|sera|mattino|massimo|ore|verso|settimana|prossima|fine|le)(?![a-zà-ÿ]))*$/,
  range: {
    before: /(?:tra|fra|dal?|da)(?: il)? $/,
    between: /^ (?:e|al?)(?: il)? $/,
    plain: /^ ?(?:-|–|al?|fino al?) ?$/,
  },
  deadline: {
    before: /(?:entro|prima del(?:le)?|per|al più tardi|non oltre) (?:le )?$/,
    after: /^,? (?:al più tardi|massimo|al massimo)(?![a-z])/,
  },
  notBy: {
    before: /(?:dopo|a partire da|dal|da|non prima d[ie]l?)(?: il| le)? $/,
    after: /^,? al più presto(?![a-z])/,
  },
  half: { first: /mattin/, second: /pomeriggio|sera/ },
  monthFirst: null,
}
