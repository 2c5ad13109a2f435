import { type DayPhrase, numberOf, oneOf, plain } from '../dates.ts'
import {
  beginningOf,
  beginningOfMonth,
  dayNumber,
  dayOfYear,
  endOf,
  endOfMonth,
  endOfQuarter,
  middleOf,
  numberedWeekday,
  weekdayAfter,
  weekdayIn,
  weekdayOfMonth,
} from '../days.ts'
import { tiedDate } from '../tied-date.ts'
import { month, months, ordinals, spokenDays, weekday, weekdays } from './calendar.ts'

const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:er)?'
const year = '(?: (?<year>[12]\\d{3}))?'
/** The first end of a range in one month; only the last day counts. 'du 24 au 28 mars', '24-28 mars' */
const from = '(?:\\d{1,2}(?:er)? ?(?:-|–|au|et|ou|à) ?(?:le )?)?'
/** What may follow 'le 14' when it is a day and not a number of pages. */
const afterNumber =
  "(?=$|[^\\w ]|[ ](?:$|[^\\w]|(?:à|au|aux|pour|par|chez|oui|non|ok|et|ou|mais|si|me|te|nous|vous|on|je|tu|il|elle|ils|ce|ça|cela|matin|midi|soir|inclus|au plus|dernier|max|maxi|maximum|est|était|serait|sera|seront|convient|conviendra|conviendrait|suffit|suffira|suffirait|arrange|arrangera|arrangerait|va|ira|irait|fera|ferait|marche|marchera|marcherait|passe|passera|joue|tient|reste|semble|paraît|tombe|me|peut|pourrait|du coup|par contre|en revanche|finalement|au lieu|à la place|même|aussi|encore|dont|soit|ouvré|avant|donc|car|comme|dans|en|vers|sans|avec|sur|puis|plutôt|maximum|courant|prochain|du mois|de ce mois|tous|toutes|merci|svp|stp|sinon|afin|que|quand|parce)(?![a-zà-ÿ'])|(?:c'|s'|j'|l'|d'|qu'|n'|t'|m')))"

const wd = (name: string | undefined): number => numberOf(weekdays, name)
const mon = (name: string | undefined): number => numberOf(months, name)

/** One certain day, by its month. */
export const monthDays: readonly DayPhrase[] = [
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
    pattern: plain('(?:la )?fin (?:du|de ce) trimestre(?<next> prochain)?'),
    example: 'la fin du trimestre',
    day: ({ next }, today) => endOfQuarter(today, next ? 1 : 0),
  },
  {
    pattern: plain("(?:la )?fin (?:de l'|d')année"),
    example: "la fin de l'année",
    day: (_, today) => endOf(today, 12),
  },
  {
    pattern: plain(`(?:la |en )?(?:fin|courant)(?: du mois)?(?: de | d'| )${month}${year}(?! \\d)`),
    example: 'fin janvier',
    day: ({ month, year }, today) => endOf(today, mon(month), year),
  },
  {
    pattern: plain(`(?:au |en |le |d[èe]s le )?d[ée]but(?: du mois)? (?:de |d')?${month}(?! \\d)`),
    example: 'début avril',
    day: ({ month }, today) => beginningOf(today, mon(month)),
  },
  {
    pattern: plain('(?:au |en |le |d[èe]s le )?d[ée]but (?:du|de) mois prochain'),
    example: 'début du mois prochain',
    day: (_, today) => beginningOfMonth(today, 1),
  },
  {
    pattern: plain(`(?:la )?(?<which>premi[èe]re|1[èe]?re|deuxi[èe]me|seconde|2e) quinzaine (?:de |d')${month}`),
    example: "la première quinzaine d'avril",
    day: ({ which, month }, today) =>
      /^(?:p|1)/.test(which ?? '') ? middleOf(today, mon(month)) : endOf(today, mon(month)),
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
    pattern: plain(`(?:le )?(?<word>${oneOf(spokenDays)}) ${month}${year}`),
    example: 'le vingt et un mai',
    day: ({ word, month, year }, today) => dayOfYear(today, numberOf(spokenDays, word), mon(month), year),
  },
  {
    // Behind its month, as forms and translated texts have it; 'en mars 14 personnes' goes on.
    pattern: plain(
      `${month}[.,]? (?:(?<day>0?[1-9]|[12]\\d|3[01])|(?<word>${oneOf(spokenDays)}))(?:, (?<year>20\\d\\d))?(?=$|[,;!?]|\\.(?!\\d)| (?:à |\\d{1,2}(?:h|:\\d)))`,
    ),
    example: 'mai vingt et un',
    day: ({ month, day, word, year }, today) =>
      dayOfYear(today, day ? Number(day) : numberOf(spokenDays, word), mon(month), year),
  },
  {
    pattern: plain(
      `(?:le|au) (?<day>0?[1-9]|[12]\\d|3[01]) (?<number>0?[1-9]|1[0-2])(?! ?h|[/.:,]?\\d| ?%)(?= (?:20\\d\\d|au plus|à |avant )|$|[^\\w ])(?: (?<year>20\\d\\d))?`,
    ),
    example: 'le 17 02',
    day: ({ day, number, year }, today) => dayOfYear(today, Number(day), Number(number), year),
  },
  {
    pattern: plain(
      `(?:le )?lendemain (?:du ${from}${day} ${month}|de ${weekday}|du ${weekday.replace('<weekday>', '<other>')})`,
    ),
    example: 'le lendemain du 13 février',
    day: ({ day, month, weekday, other }, today) =>
      (day ? dayOfYear(today, Number(day), mon(month)) : weekdayAfter(today, wd(weekday ?? other)))?.add({ days: 1 }) ??
      null,
  },
  {
    pattern: plain(
      `(?:le )?dernier jour (?:du mois(?<next> prochain)?|(?:du mois )?(?:de |d')${month}${year})(?! dernier)`,
    ),
    example: "le dernier jour d'octobre 2026",
    day: ({ next, month, year }, today) => (month ? endOf(today, mon(month), year) : endOfMonth(today, next ? 1 : 0)),
  },
  {
    pattern: plain(
      `(?:le )?(?<which>premier|1er|deuxième|troisième|quatrième|dernier|[234]e) week-?end (?:d[ue] mois(?<next> prochain)?|(?:de |d')${month})`,
    ),
    example: 'le dernier week-end de septembre',
    day: ({ which, next, month }, today) => {
      const end = month ? endOf(today, mon(month)) : endOfMonth(today, next ? 1 : 0)
      return weekdayOfMonth(end, 5, numberOf(ordinals, which)).add({ days: 2 })
    },
  },
  tiedDate(months, '23-sept-2026'),
  {
    pattern: plain(
      `(?:le|au) ${from}${day}(?! ?h(?:eures?)?(?![a-z]))(?![/.:,]\\d| ?%)(?: (?:de ce mois|courant|prochain))?${afterNumber}`,
    ),
    example: 'le 14',
    day: ({ day }, today) => dayNumber(today, Number(day)),
  },
  {
    pattern: plain(
      `${weekday}[.,]? (?:le )?${day}(?! ?h(?:eures?)?(?![a-z])|[/.:,]\\d| ?%| ${month.replace('?<month>', '?:')})${afterNumber}`,
    ),
    example: 'mardi 26',
    day: ({ weekday, day }, today) => numberedWeekday(today, wd(weekday), Number(day)),
  },
  {
    pattern: plain(
      `(?:le )?(?<which>premier|1er|deuxième|troisième|quatrième|dernier) ${weekday} (?:d[ue] mois(?<next> prochain)?|de ${month}|d'${month.replace('<month>', '<named>')})`,
    ),
    example: 'le premier mercredi du mois prochain',
    day: ({ which, weekday, next, month, named }, today) => {
      const end = (month ?? named) ? endOf(today, mon(month ?? named)) : endOfMonth(today, next ? 1 : 0)
      return weekdayOfMonth(end, wd(weekday), numberOf(ordinals, which))
    },
  },
]
