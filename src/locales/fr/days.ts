import { type DayPhrase, numberOf, plain } from '../dates.ts'
import {
  type Day,
  dayNumber,
  dayOfYear,
  endOf,
  endOfMonth,
  middleOf,
  numberedWeekday,
  weekdayAfter,
  weekdayIn,
  weekdayOfMonth,
  weekdayToCome,
} from '../days.ts'
import { month, months, ordinals, weekday, weekdays } from './calendar.ts'

const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:er)?'
const year = '(?: (?<year>[12]\\d{3}))?'
/** The first end of a range in one month; only the last day counts. 'du 24 au 28 mars', '24-28 mars' */
const from = '(?:\\d{1,2}(?:er)? ?(?:-|–|au|et|ou|à) ?(?:le )?)?'
/** What may follow 'le 14' when it is a day and not a number of pages. */
const afterNumber =
  "(?=$|[^\\w ]|[ ](?:$|[^\\w]|(?:à|au|aux|pour|par|chez|oui|non|ok|et|ou|mais|si|me|te|nous|vous|on|je|tu|il|elle|ils|ce|ça|cela|matin|midi|soir|inclus|au plus|dernier|max|maxi|maximum|est|serait|sera|seront|convient|conviendrait|va|irait|avant|donc|car|comme|dans|en|vers|sans|avec|sur|puis|plutôt|maximum|courant|prochain|du mois|de ce mois|tous|toutes|merci|svp|stp|sinon|afin|que|quand|parce)(?![a-zà-ÿ'])|[ ](?:c'|s'|j'|l'|d'|qu'|n'|t'|m')))"

const wd = (name: string | undefined): number => numberOf(weekdays, name)
const mon = (name: string | undefined): number => numberOf(months, name)
const later = (date: Day, days: number): Day => date.add({ days })
const other = weekday.replace('<weekday>', '<other>')

/** One certain day. */
export const dates: readonly DayPhrase[] = [
  {
    pattern: plain(
      "aujourd'?hui|ce (?:soir|matin|jour)(?! (?:là|-là))|cette (?:après-midi|nuit)|cet? (?:après|apres)[- ]midi|tout à l'heure|dans (?:la journée|l'heure|une demi-heure)",
    ),
    example: 'ce soir',
    day: (_, today) => today,
  },
  { pattern: plain('demain'), example: 'demain', day: (_, today) => later(today, 1) },
  { pattern: plain('(?:après|apres)[- ]?demain'), example: 'après-demain', day: (_, today) => later(today, 2) },
  {
    pattern: plain(`ce ${weekday}|${other} de cette semaine`),
    example: 'ce vendredi',
    day: ({ weekday, other }, today) => weekdayToCome(today, wd(weekday ?? other)),
  },
  {
    pattern: plain(`${weekday} (?:qui vient|à venir)`),
    example: 'vendredi qui vient',
    day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)),
  },
  {
    pattern: plain(`${weekday} (?:prochain|(?:de )?la semaine prochaine)|semaine prochaine,? (?:le )?${other}`),
    example: 'vendredi prochain',
    day: ({ weekday, other }, today) => weekdayIn(today, wd(weekday ?? other), 1),
  },
  {
    pattern: plain(`${weekday} en (?<step>huit|8|quinze|15)`),
    example: 'lundi en huit',
    day: ({ weekday, step }, today) =>
      later(weekdayAfter(today, wd(weekday)), step === 'huit' || step === '8' ? 7 : 14),
  },
  { pattern: plain('(?:sous|dans une|à) huitaine'), example: 'sous huitaine', day: (_, today) => later(today, 8) },
  { pattern: plain('(?:sous|dans une|à) quinzaine'), example: 'sous quinzaine', day: (_, today) => later(today, 15) },
  {
    pattern: plain(
      '(?:(?:la |en )?fin de (?:la |cette )?semaine|cette semaine|avant (?:le|ce) week-?end)(?! (?:prochaine|dernière|passée|suivante))',
    ),
    example: 'la fin de la semaine',
    day: (_, today) => weekdayToCome(today, 5),
  },
  {
    pattern: plain('(?:(?:(?:la |en )?fin de )?(?:la )?semaine prochaine|(?:la |en )?fin de semaine pro)'),
    example: 'fin de semaine prochaine',
    day: (_, today) => weekdayIn(today, 5, 1),
  },
  {
    pattern: plain('(?:le |en |au )?milieu de (?:la )?semaine prochaine'),
    example: 'en milieu de semaine prochaine',
    day: (_, today) => weekdayIn(today, 3, 1),
  },
  {
    pattern: plain('(?:le |en |au )?milieu de (?:la |cette )?semaine(?! prochaine)'),
    example: 'en milieu de semaine',
    day: (_, today) => weekdayToCome(today, 3),
  },
  {
    pattern: plain('(?:le |en |au |dès le )?d[ée]but de (?:la )?semaine prochaine'),
    example: 'en début de semaine prochaine',
    day: (_, today) => weekdayIn(today, 2, 1),
  },
  {
    pattern: plain('en d[ée]but de semaine(?! prochaine)'),
    example: 'en début de semaine',
    day: (_, today) => weekdayToCome(today, 2),
  },
  {
    pattern: plain(
      "(?:ce|(?:pendant|dans|durant|sur) le|d'ici (?:le|ce)|pour le|le) week-?end(?! (?:dernier|passé|prochain))",
    ),
    example: 'pendant le week-end',
    day: (_, today) => weekdayIn(today, 7, 0),
  },
  {
    pattern: plain('(?:le )?week-?end prochain'),
    example: 'le week-end prochain',
    day: (_, today) => weekdayIn(today, 7, 1),
  },
  { pattern: plain('après le week-?end'), example: 'après le week-end', day: (_, today) => weekdayIn(today, 1, 1) },
  {
    pattern: plain('(?:(?:la |en )?fin (?:du|de|de ce) mois|ce mois-ci|fin de mois)(?! prochain)'),
    example: 'la fin du mois',
    day: (_, today) => endOfMonth(today, 0),
  },
  {
    pattern: plain('(?:(?:la |en )?fin du |le )?mois prochain'),
    example: 'la fin du mois prochain',
    day: (_, today) => endOfMonth(today, 1),
  },
  {
    pattern: plain("(?:la )?fin (?:de l'|d')année"),
    example: "la fin de l'année",
    day: (_, today) => endOf(today, 12),
  },
  {
    pattern: plain(`(?:la |en )?(?:fin|courant)(?: du mois)?(?: de| d')? ?${month}${year}(?! \\d)`),
    example: 'fin janvier',
    day: ({ month, year }, today) => endOf(today, mon(month), year),
  },
  {
    pattern: plain(`(?:la )?mi[- ]${month}`),
    example: 'mi-mars',
    day: ({ month }, today) => middleOf(today, mon(month)),
  },
  {
    pattern: plain('(?:le )?milieu du mois|(?:la )?mi-mois'),
    example: 'le milieu du mois',
    day: (_, today) => dayNumber(today, 15),
  },
  {
    pattern: plain(`(?:la )?semaine du ${day}(?:(?: ${month})|/(?<number>\\d{1,2}))`),
    example: 'la semaine du 28 octobre',
    day: ({ day, month, number }, today) => {
      const named = dayOfYear(today, Number(day), number === undefined ? mon(month) : Number(number))
      return named && weekdayIn(named, 5, 0)
    },
  },
  {
    pattern: plain(`(?:le )?(?<!\\d[./:,-]|[$€£#])${from}${day} ${month}${year}`),
    example: '14 mars 2026',
    day: ({ day, month, year }, today) => dayOfYear(today, Number(day), mon(month), year),
  },
  {
    pattern: plain(
      `(?:le|au) ${from}${day}(?! ?h(?:eures?)?(?![a-z]))(?![/.:,]\\d| ?%)(?: (?:de ce mois|courant|prochain))?${afterNumber}`,
    ),
    example: 'le 14',
    day: ({ day }, today) => dayNumber(today, Number(day)),
  },
  {
    pattern: plain(
      `${weekday},? (?:le )?${day}(?! ?h(?:eures?)?(?![a-z])|[/.:,]\\d| ?%| ${month.replace('?<month>', '?:')})`,
    ),
    example: 'mardi 26',
    day: ({ weekday, day }, today) => numberedWeekday(today, wd(weekday), Number(day)),
  },
  {
    pattern: plain(
      `(?:le )?(?<which>premier|1er|deuxième|troisième|quatrième|dernier) ${weekday} (?:du mois(?<next> prochain)?|de ${month}|d'${month.replace('<month>', '<named>')})`,
    ),
    example: 'le premier mercredi du mois prochain',
    day: ({ which, weekday, next, month, named }, today) => {
      const end = (month ?? named) ? endOf(today, mon(month ?? named)) : endOfMonth(today, next ? 1 : 0)
      return weekdayOfMonth(end, wd(weekday), numberOf(ordinals, which))
    },
  },
]

/** A weekday by its name. */
export const namedWeekdays: readonly DayPhrase[] = [
  { pattern: plain(weekday), example: 'vendredi', day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)) },
]

/** Parts of a day that mean today when no day stands beside them. */
export const parts: readonly DayPhrase[] = [
  {
    pattern: plain('(?:la |en )?fin de (?:la )?(?:journée|matinée)|(?:en )?fin d.(?:après|apres)-midi'),
    example: 'en fin de journée',
    day: (_, today) => today,
  },
]
