import { type IntervalWords, oneOf, plain } from '../dates.ts'
import { counts } from './calendar.ts'

const unit = '(?<unit>jours? (?:ouvr(?:é|e|able)s?|de travail)|jours?|heures?|h|semaines?|mois|ans?)'
/** 'deux à trois jours' is three. */
export const length = `(?:(?:\\d{1,3}|${oneOf(counts)}) ?(?:-|–|à|ou) ?)?(?<count>\\d{1,3}|${oneOf(counts)}) ?${unit}`
/** Counted from something else than now: 'sous cinq jours après réception'. */
const elsewhere =
  '(?! (?:après|apres|avant|à compter|à partir|à réception|à dater|suivant|dès|de retard|plus tard)(?![a-z]))'

export const intervals: IntervalWords = {
  counts,
  units: [
    { pattern: /^jours? (?:ouvr|de)/, example: 'jours ouvrés', interval: { count: 1, unit: 'working day' } },
    { pattern: /^j/, example: 'jours', interval: { count: 1, unit: 'day' } },
    { pattern: /^h/, example: 'heures', interval: { count: 1, unit: 'hour' } },
    { pattern: /^s/, example: 'semaines', interval: { count: 1, unit: 'week' } },
    { pattern: /^a/, example: 'ans', interval: { count: 12, unit: 'month' } },
    { pattern: /^m/, example: 'mois', interval: { count: 1, unit: 'month' } },
  ],
  // 'à 20h' is a time of the day.
  lengths: [
    {
      pattern: plain(`(?!(?<=(?:à|a|vers|avant|dès) )\\d{1,2} ?h(?:eures?)?(?![a-z]))${length}`),
      example: 'trois jours ouvrés',
    },
  ],
  fromNow: [
    {
      pattern: plain(
        `(?:sous|dans|d'ici(?: à)?)(?: (?:un délai(?: maximum)? de|les|environ|moins de|maximum|max))?(?: prochain(?:e?s))? ${length.replace('(?<count>', '(?:prochain(?:e?s) )?(?<count>')}${elsewhere}`,
      ),
      example: 'sous 48 heures',
    },
  ],
}
