import { accentsOptional } from '../accents.ts'
import { type ClockPhrase, type DateWords, type IntervalWords, oneOf, plain } from '../dates.ts'
import { type CalendarNames, dayPhrases } from '../day-meanings.ts'

const ordinals = { segunda: 1, terça: 2, terca: 2, quarta: 3, quinta: 4, sexta: 5 }

const calendar: CalendarNames = {
  weekdays: {
    ...Object.fromEntries(
      Object.entries(ordinals).flatMap(([name, day]) => [`${name}-feira`, `${name} feira`].map((full) => [full, day])),
    ),
    ...{ sábado: 6, sabado: 6, domingo: 7 },
  },
  shortWeekdays: { ...ordinals, seg: 1, ter: 2, qua: 3, qui: 4, sex: 5, sáb: 6, dom: 7 },
  // 'Segunda' is a day, and the second of something.
  afterShort:
    '\\.?,? \\d|[,;:!?)]|\\.(?: |$)|$| (?:de manhã|à tarde|à noite|às|ao meio-dia|que vem|próxima|desta|da próxima|passada|e|ou|no|na|para|com|sem|seria|fica|está|dá|pode|ok|sim|o|os|a|as|me|nos|te|sem|cedo)(?![a-zà-ÿ])',
  months: {
    ...{ janeiro: 1, jan: 1, fevereiro: 2, fev: 2, março: 3, marco: 3, mar: 3, abril: 4, abr: 4, maio: 5, mai: 5 },
    ...{ junho: 6, jun: 6, julho: 7, jul: 7, agosto: 8, ago: 8, setembro: 9, set: 9, outubro: 10, out: 10 },
    ...{ novembro: 11, nov: 11, dezembro: 12, dez: 12 },
  },
}
const made = dayPhrases(calendar)
const day = (meaning: Parameters<typeof made>[0], source: string, example: string) =>
  made(meaning, accentsOptional(source), example)

const weekday = `(?:(?:${oneOf(ordinals)})(?:[- ]feira)?|sábado|domingo)`
/** What may follow 'dia 14' when it is a day and not a number of pages. */
const alone =
  '(?=$|[^\\w ](?!\\d)| (?:às|ao|para|por|até|ou|e|como|se|sem|em|deste mês|me|nos|te|lhe|seria|fica|está|dá))(?! ?h)'
const nextWeek = '(?:próxima semana|semana que vem|semana seguinte)'

const counts = {
  ...{ um: 1, uma: 1, dois: 2, duas: 2, três: 3, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9 },
  ...{ dez: 10, quinze: 15 },
}
const unit = '(?<unit>dias? út(?:il|eis)|dias?|horas?|h|semanas?|m[eê]s(?:es)?)'
const length = accentsOptional(`(?<count>\\d{1,3}|${oneOf(counts)}) ?${unit}`)

const intervals: IntervalWords = {
  counts,
  units: [
    { pattern: /^dias? [úu]/, example: 'dias úteis', interval: { count: 1, unit: 'working day' } },
    { pattern: /^d/, example: 'dias', interval: { count: 1, unit: 'day' } },
    { pattern: /^h/, example: 'horas', interval: { count: 1, unit: 'hour' } },
    { pattern: /^s/, example: 'semanas', interval: { count: 1, unit: 'week' } },
    { pattern: /^m/, example: 'meses', interval: { count: 1, unit: 'month' } },
  ],
  lengths: [{ pattern: plain(length), example: 'três dias úteis' }],
  fromNow: [
    {
      pattern: plain(
        `(?:em|dentro de|daqui a|no prazo de)(?: (?:menos de|cerca de))? ${length}(?! (?:após|depois|a partir))`,
      ),
      example: 'daqui a duas semanas',
    },
  ],
}

const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain('às (?<hour>[01]?\\d|2[0-3])(?:[:.h](?<minute>[0-5]\\d))?(?: ?h(?:oras)?)?'),
    example: 'às 10',
    clock: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute ?? 0), sure: 'open' }),
  },
  {
    pattern: plain('(?<hour>[01]?\\d|2[0-3]) ?h(?:oras|s)?(?<minute>[0-5]\\d)?'),
    example: '14h30',
    clock: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute ?? 0), sure: 'exact' }),
  },
  {
    pattern: plain('meio[- ]dia'),
    example: 'meio-dia',
    clock: () => ({ hour: 12, minute: 0, sure: 'exact' }),
  },
]

const end = '(?:(?:no |ao |até (?:ao |o )?)?(?:fim|final)|fins|finais)'

export const dates: DateWords = {
  cue: new RegExp(
    [
      'segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|feira|hoje|amanh[ãa]|semana|m[êe]s|trimestre|ano|dia|hora',
      'noite|tarde|\\d ?h|[àa]s \\d|(?:seg|ter|qua|qui|sex|dom)\\.?,? \\d',
      `(?:\\d (?:de )?|in[íi]cio de |meados de |fi(?:m|nal) de |finais de )(?:${oneOf(calendar.months)})`,
    ].join('|'),
  ),
  never: [
    {
      pattern: plain(
        accentsOptional(
          `(?:na |no )?(?:última |último )?${weekday} passad[ao]|(?:na )?semana passada|(?:no )?mês passado|última ${weekday}|(?:todas as|cada|todos os) ${weekday}s?`,
        ),
      ),
      example: 'sexta passada',
    },
    {
      pattern: plain(
        '(?:ante)?ontem(?: (?:à (?:tarde|noite)|de manhã))?|24/7|bom dia|boa (?:tarde|noite)|de segunda a sexta',
      ),
      example: 'ontem à tarde',
    },
  ],
  dates: [
    day(
      'today',
      'hoje(?: mesmo| de manhã| à tarde| à noite| ainda)?|esta (?:tarde|noite|manhã)|ainda hoje',
      'hoje à tarde',
    ),
    day('tomorrow', '(?<!depois de )amanhã(?: (?:de manhã|cedo|à tarde|à noite|ao meio-dia))?', 'amanhã de manhã'),
    day('day after tomorrow', 'depois de amanhã', 'depois de amanhã'),
    day('weekday of this week', '(?:n?est[ae]) <weekday>', 'esta sexta-feira'),
    day('weekday of this week', '<weekday> desta semana', 'sexta desta semana'),
    day('weekday of next week', '(?:n?a )?próxim[ao] <weekday>', 'na próxima sexta-feira'),
    day('weekday of next week', `<weekday>,? (?:da )?${nextWeek}`, 'segunda da próxima semana'),
    day('weekday', '<weekday> que vem', 'sexta que vem'),
    day('a week after the weekday', '<weekday> (?:a oito dias|sem ser esta)', 'sexta-feira a oito dias'),
    day('weekday and day', `<weekday>,? (?:dia )?<day>${alone}`, 'sexta-feira, 13'),
    day('end of this week', `${end} (?:da|desta) semana|(?:durante )?esta semana|nesta semana`, 'final da semana'),
    day('middle of this week', '(?:em )?meados d(?:a|esta) semana|meio da semana', 'meio da semana'),
    day('start of next week', `(?:no )?(?:início|começo|princípio) da ${nextWeek}`, 'início da próxima semana'),
    day('middle of next week', `(?:em )?(?:meados|meio) da ${nextWeek}`, 'meados da próxima semana'),
    day('end of next week', `(?:${end} da )?(?:na |a )?${nextWeek}`, 'na próxima semana'),
    day('weekend', '(?:neste |este |no )(?:fim[- ]de[- ]semana|final de semana)(?! passado)', 'no fim de semana'),
    day('next weekend', '(?:no )?próximo (?:fim[- ]de[- ]semana|final de semana)', 'próximo fim de semana'),
    day('end of this month', `${end} (?:do|deste|de) mês(?! que vem)|(?:ainda )?este mês`, 'final do mês'),
    day('start of next month', '(?:no )?(?:início|começo) do (?:próximo mês|mês que vem)', 'início do próximo mês'),
    day('end of next month', `(?:${end} do )?(?:no )?(?:próximo mês|mês que vem)`, 'próximo mês'),
    day('end of this quarter', `${end} do trimestre`, 'final do trimestre'),
    day('end of this year', `${end} do ano`, 'final do ano'),
    day('start of the month', '(?:no )?(?:início|começo) de <month>', 'início de abril'),
    day('middle of the month', '(?:em )?meados de <month>', 'meados de maio'),
    day('end of the month', `${end} de <month>(?: de <year>)?`, 'final de junho'),
    day(
      'day and month',
      '(?:dia )?(?:\\d{1,2} (?:a|e|-) )?(?<![\\d][.,/])<day>(?:º|\\.)?(?: de)? <month>(?: de <year>)?',
      '14 de março de 2026',
    ),
    day('day', `(?:(?:n?o )?dia) <day>${alone}`, 'dia 14'),
  ],
  weekdays: [day('weekday', '<weekday>', 'sexta-feira')],
  parts: [day('today', '(?:(?:no |ao |até (?:o |ao )?)?(?:fim|final) do dia)', 'até ao fim do dia')],
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:o|a|às|as|de|da|do|até|para|no|na|ao|à|dia|antes|manhã|tarde|noite|máximo|mais|tardar|por volta das|meio-dia|feira|próxima|semana)(?![a-zà-ÿ]))*$/,
  range: {
    before: /(?:entre|de|do dia|da)(?: a| o)? $/,
    between: /^ (?:e|a|até)(?: a| o)? $/,
    plain: /^ ?(?:-|–|a|até) ?$/,
  },
  deadline: {
    before: /(?:até|antes d[ae]s?|para|o mais tardar) (?:as |às )?$/,
    after: /^,? (?:o mais tardar|no máximo)(?![a-z])/,
  },
  notBy: {
    before: /(?:após|depois d[aeo]|desde|a partir d[aeo]|não antes d[aeo])(?: dia)? $/,
    after: /^,? no mínimo(?![a-z])/,
  },
  half: { first: /manhã/, second: /tarde|noite/ },
  monthFirst: null,
}
