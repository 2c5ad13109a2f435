import { accentsOptional } from '../accents.ts'
import { type ClockPhrase, type DateWords, type IntervalWords, oneOf, plain } from '../dates.ts'
import { type CalendarNames, dayPhrases } from '../day-meanings.ts'

const calendar: CalendarNames = {
  weekdays: {
    lunes: 1,
    martes: 2,
    miércoles: 3,
    miercoles: 3,
    jueves: 4,
    viernes: 5,
    sábado: 6,
    sabado: 6,
    domingo: 7,
  },
  shortWeekdays: { lun: 1, mar: 2, mié: 3, mie: 3, jue: 4, vie: 5, sáb: 6, sab: 6, dom: 7 },
  months: {
    ...{ enero: 1, ene: 1, febrero: 2, feb: 2, marzo: 3, mar: 3, abril: 4, abr: 4, mayo: 5, may: 5, junio: 6, jun: 6 },
    ...{ julio: 7, jul: 7, agosto: 8, ago: 8, septiembre: 9, setiembre: 9, sept: 9, sep: 9, octubre: 10, oct: 10 },
    ...{ noviembre: 11, nov: 11, diciembre: 12, dic: 12 },
  },
}
const made = dayPhrases(calendar)
const day = (meaning: Parameters<typeof made>[0], source: string, example: string) =>
  made(meaning, accentsOptional(source), example)

const weekday = `(?:${oneOf(calendar.weekdays)})`
/** What may follow 'el 14' when it is a day and not a number of pages. */
const alone =
  '(?=$|[^\\w ](?!\\d)| (?:a|al|por|para|o|y|como|si|sin|en|de este mes|me|nos|te|os|le|les|tendr|recib|est|quedar))(?! ?h)'

const counts = {
  ...{
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    quince: 15,
  },
}
const unit = '(?<unit>días? (?:hábil(?:es)?|laborables?)|días?|horas?|h|semanas?|meses|mes)'
const length = accentsOptional(`(?<count>\\d{1,3}|${oneOf(counts)}) ?${unit}`)

const intervals: IntervalWords = {
  counts,
  units: [
    { pattern: /^d[ií]as? (?:h|l)/, example: 'días hábiles', interval: { count: 1, unit: 'working day' } },
    { pattern: /^d/, example: 'días', interval: { count: 1, unit: 'day' } },
    { pattern: /^h/, example: 'horas', interval: { count: 1, unit: 'hour' } },
    { pattern: /^s/, example: 'semanas', interval: { count: 1, unit: 'week' } },
    { pattern: /^m/, example: 'meses', interval: { count: 1, unit: 'month' } },
  ],
  lengths: [{ pattern: plain(length), example: 'tres días hábiles' }],
  fromNow: [
    {
      pattern: plain(
        `(?:en|dentro de|en un plazo de)(?: (?:menos de|los próximos|unos|unas))? ${length}(?! (?:de|desde|tras|a partir))`,
      ),
      example: 'dentro de dos semanas',
    },
  ],
}

const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain(
      '(?<=(?:a|de|hasta|para|sobre) )las (?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?: ?h(?:oras)?)?',
    ),
    example: 'a las 10',
    clock: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute ?? 0), sure: 'open' }),
  },
  {
    pattern: plain('(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))? ?h(?:oras|s)?'),
    example: '14:30 h',
    clock: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute ?? 0), sure: 'exact' }),
  },
  {
    pattern: plain('mediod[ií]a'),
    example: 'mediodía',
    clock: () => ({ hour: 12, minute: 0, sure: 'exact' }),
  },
]

const end = '(?:a |el |para |los )?(?:fin(?:al(?:es)?)?|últimos) de'

export const dates: DateWords = {
  cue: new RegExp(
    [
      'lunes|martes|rcoles|jueves|viernes|s[áa]bado|domingo|hoy|ma[ñn]ana|semana|finde|mes|trimestre|a[ñn]o|d[íi]a|hora',
      'noche|tarde|\\d ?h(?![a-z])|(?:el|al|las) \\d',
      `(?:\\d (?:de )?|principios de |mediados de |finales de |fin de )(?:${oneOf(calendar.months)})`,
    ].join('|'),
  ),
  never: [
    {
      pattern: plain(
        accentsOptional(
          `(?:el |la )?(?:${weekday}|semana|mes|año) pasad[oa]|(?:todos )?los (?:${weekday}s?)|cada (?:${weekday}|semana|mes)`,
        ),
      ),
      example: 'el viernes pasado',
    },
    {
      pattern: plain(
        accentsOptional(
          'ayer(?: (?:por la (?:mañana|tarde|noche)))?|anteayer|anoche|buenos días|24/7|de lunes a viernes',
        ),
      ),
      example: 'ayer por la tarde',
    },
  ],
  dates: [
    day('today', 'hoy(?: mismo| por la (?:mañana|tarde|noche))?|est[ae] (?:tarde|noche|mañana)', 'esta tarde'),
    day(
      'tomorrow',
      '(?<!(?:la|esta|pasado|por la|de la) )mañana(?: mismo)?(?: (?:por|a) la (?:mañana|tarde|noche|primera hora))?',
      'mañana',
    ),
    day('day after tomorrow', 'pasado mañana', 'pasado mañana'),
    day('weekday of this week', '(?:este |el )?<weekday> (?:de )?esta semana', 'el viernes de esta semana'),
    day('weekday of this week', 'este (?:mismo )?<weekday>', 'este viernes'),
    day('weekday of next week', '(?:el )?próximo <weekday>', 'el próximo viernes'),
    day(
      'weekday of next week',
      '<weekday>,? (?:próximo|de la (?:próxima semana|semana que viene|semana próxima))',
      'lunes de la semana que viene',
    ),
    day('weekday', '<weekday> que viene', 'viernes que viene'),
    day(
      'a week after the weekday',
      '<weekday> (?:que viene no,? el (?:otro|siguiente)|en ocho días|no,? el siguiente)',
      'viernes en ocho días',
    ),
    day('weekday and day', `<weekday>,? (?:día )?<day>${alone}`, 'viernes 13'),
    day(
      'end of this week',
      `${end} (?:la |esta )?semana(?! (?:que viene|próxima))|(?:durante )?esta (?:misma )?semana`,
      'finales de semana',
    ),
    day('middle of this week', '(?:a )?mediados de (?:esta )?semana', 'a mediados de semana'),
    day(
      'start of next week',
      '(?:a )?(?:principios|comienzos) de la (?:semana que viene|próxima semana|semana próxima)',
      'a principios de la semana que viene',
    ),
    day(
      'middle of next week',
      '(?:a )?mediados de la (?:semana que viene|próxima semana|semana próxima)',
      'mediados de la próxima semana',
    ),
    day(
      'end of next week',
      `(?:${end} )?(?:la )?(?:semana que viene|próxima semana|semana próxima)`,
      'la semana que viene',
    ),
    day('weekend', '(?:este |el )(?:fin de semana|finde)(?! (?:que viene|pasado))', 'este fin de semana'),
    day(
      'next weekend',
      '(?:el )?(?:próximo fin de semana|fin de semana que viene|finde que viene)',
      'el próximo fin de semana',
    ),
    day(
      'end of this month',
      `${end} (?:este )?mes(?! (?:que viene|próximo))|este (?:mismo )?mes|fin de mes`,
      'finales de mes',
    ),
    day(
      'start of next month',
      '(?:a )?(?:principios|comienzos) del? (?:mes que viene|próximo mes)',
      'principios del mes que viene',
    ),
    day('end of next month', '(?:(?:a )?(?:finales|fin) del? |el )?(?:mes que viene|próximo mes)', 'el mes que viene'),
    day('end of this quarter', `${end}l? trimestre`, 'finales de trimestre'),
    day('end of this year', `${end}l? año`, 'finales del año'),
    day('start of the month', '(?:a )?(?:principios|comienzos) de <month>', 'principios de abril'),
    day('middle of the month', '(?:a )?mediados de <month>', 'mediados de mayo'),
    day('end of the month', `${end} <month>(?: de(?:l)? <year>)?`, 'finales de junio'),
    day(
      'day and month',
      '(?:(?:el|al) )?(?:día )?(?:\\d{1,2} (?:al?|y|-) )?(?<![\\d][.,/])<day>(?:º| de|\\.)? ?<month>(?: (?:de |del )?<year>)?',
      '14 de marzo de 2026',
    ),
    day('day', `(?:el|al)(?: día)? <day>${alone}`, 'el 14'),
  ],
  weekdays: [day('weekday', '<weekday>', 'viernes')],
  parts: [day('today', '(?:a |al )?(?:final(?:es)? del? día|última hora|fin del día)', 'a última hora')],
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:el|al|a|las|la|de|por|para|antes|como|muy|tarde|mañana|noche|mediodía|tardar|máximo|día|sobre|primera|hora|última|desde|que|viene)(?![a-zà-ÿ]))*$/,
  range: {
    before: /(?:entre|del?|desde)(?: el)? $/,
    between: /^ (?:y|al?|hasta)(?: el)? $/,
    plain: /^ ?(?:-|–|al?|hasta el|hasta) ?$/,
  },
  deadline: {
    before: /(?:antes de|para|hasta|como (?:muy tarde|máximo)(?: a)?) $/,
    after: /^,? (?:como (?:muy tarde|máximo)|a más tardar)(?![a-z])/,
  },
  notBy: {
    before: /(?:después del?|desde|a partir del?|no antes del?|tras)(?: el)? $/,
    after: /^,? como (?:muy )?pronto(?![a-z])/,
  },
  half: { first: /mañana/, second: /tarde|noche/ },
  monthFirst: null,
}
