import { countedFrom } from '../counted.ts'
import { type DateWords, type DayPhrase, numberOf, plain } from '../dates.ts'
import { type Day, weekdayAfter, weekdayIn, weekdayToCome } from '../days.ts'
import { weekday, weekdays } from './calendar.ts'
import { intervals, length } from './intervals.ts'
import { phrase } from './spelling.ts'

const wd = (name: string | undefined): number => numberOf(weekdays, name)
const later = (date: Day, days: number): Day => date.add({ days })
const other = weekday.replace('<weekday>', '<other>')

/** One certain day, by its week; `monthDays` has the others. */
export const weekDays: readonly DayPhrase[] = [
  {
    pattern: plain(
      "aujourd'?hui|ce (?:soir|matin|jour)|cette (?:après-midi|nuit)|cet? (?:après|apres)[- ]midi|tout à l'heure|(?<!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain) )dans la journée|dans (?:l'heure|une demi-heure)",
    ),
    example: 'ce soir',
    day: (_, today) => today,
  },
  {
    pattern: plain(
      `(?<!(?:[dD]i|[dD]imanche|demain|[nseirtu]day|tomorrow),? )(?:eod|cob|tonight|end of day)(?! ${other})`,
    ),
    example: 'eod',
    day: (_, today) => today,
  },
  {
    pattern: plain(`next ${weekday}`),
    example: 'next friday',
    day: ({ weekday }, today) => weekdayIn(today, wd(weekday), 1),
  },
  { pattern: plain('ce(?= midi)'), example: 'ce midi', day: (_, today) => today },
  { pattern: plain('demain|tomorrow'), example: 'demain', day: (_, today) => later(today, 1) },
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
    pattern: plain(
      `${weekday} (?:pro(?:chain)?|(?:de )?la semaine prochaine?|semaine pro(?:chaine?)?)|semaine prochaine,? (?:le )?${other}`,
    ),
    example: 'vendredi prochain',
    day: ({ weekday, other }, today) => weekdayIn(today, wd(weekday ?? other), 1),
  },
  {
    pattern: plain(`${weekday} (?:en|dans) (?<step>huit|8|quinze|15)(?: jours)?`),
    example: 'lundi en huit',
    day: ({ weekday, step }, today) =>
      later(weekdayAfter(today, wd(weekday)), step === 'huit' || step === '8' ? 7 : 14),
  },
  {
    pattern: plain(
      `${length} (?:après |à (?:compter|partir) (?:de |d'))(?:(?<near>aujourd'hui|demain)|(?:le )?${weekday})`,
    ),
    example: 'deux jours ouvrés après lundi',
    day: ({ near, weekday, ...said }, today) => {
      const from = near ? later(today, near === 'demain' ? 1 : 0) : weekdayAfter(today, wd(weekday))
      return countedFrom(from, said, intervals)
    },
  },
  { pattern: plain('(?:sous|dans une|à) huitaine'), example: 'sous huitaine', day: (_, today) => later(today, 8) },
  { pattern: plain('(?:sous|dans une|à) quinzaine'), example: 'sous quinzaine', day: (_, today) => later(today, 15) },
  {
    pattern: plain(
      '(?:(?:la |en )?fin de (?:la |cette )?semaine|cette semaine|dans la semaine|avant (?:le|ce) week-?end)(?! (?:prochaine|dernière|passée|suivante))',
    ),
    example: 'la fin de la semaine',
    day: (_, today) => weekdayToCome(today, 5),
  },
  {
    pattern: plain('(?:(?:(?:la |en )?fin de )?(?:la )?semaine pro(?:chaine)?)'),
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
]

/** Days told by another one. */
export const anchored: NonNullable<DateWords['anchored']> = [
  {
    ...phrase(
      '‹(?:(?:pour |à )?(?:le|ce) même jour|le jour même|(?:à )?la même (?:date|échéance)|même (?:jour|date|délai|échéance))›',
      'le même jour',
    ),
    days: 0,
  },
  {
    ...phrase("‹(?:le|dès le|au) (?:lendemain|jour (?:d'après|suivant))›(?! (?:de|du|des|matin de)›)", 'le lendemain'),
    days: 1,
  },
  { ...phrase('‹le surlendemain›(?! (?:de|du|des)›)', 'le surlendemain'), days: 2 },
  { ...phrase("‹(?:la veille|le jour d'avant|le jour précédent)›(?! (?:de|du|des|d'))", 'la veille'), days: -1 },
]

/** A weekday by its name. */
export const namedWeekdays: readonly DayPhrase[] = [
  { pattern: plain(weekday), example: 'vendredi', day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)) },
]

/** Parts of a day that mean today when no day stands beside them. */
export const parts: readonly DayPhrase[] = [
  {
    pattern: plain(
      '(?:la |en )?fin de (?:la )?(?:journée|matinée)|(?:en )?(?:fin|d[ée]but|milieu) d.(?:après|apres)[- ]midi|(?:en )?milieu de (?:journée|matinée)',
    ),
    example: 'en fin de journée',
    day: (_, today) => today,
  },
]
