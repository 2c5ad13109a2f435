import { type DateWords, plain } from '../dates.ts'
import type { Phrase } from '../phrase.ts'
import { month, weekday } from './calendar.ts'
import { clocks } from './clocks.ts'
import { dates as days, namedWeekdays, parts } from './days.ts'
import { intervals } from './intervals.ts'

const never: readonly Phrase[] = [
  {
    pattern: plain(`${weekday} (?:dernier|passé|précédent|de la semaine dernière|matin dernier)`),
    example: 'mardi dernier',
  },
  {
    pattern: plain(`(?:tous les|chaque) ${weekday}s?|${weekday.replace('<weekday>', '<other>')}s`),
    example: 'tous les mardis',
  },
  { pattern: plain('du lundi au (?:jeudi|vendredi|samedi|dimanche)'), example: 'du lundi au vendredi' },
  {
    pattern: plain(
      "(?:avant-)?hier(?: (?:soir|matin|après-midi))?|(?:la )?(?:semaine|fin de semaine) (?:dernière|passée)|(?:le )?(?:mois|week-?end|an) (?:dernier|passé)|l'an (?:dernier|passé)",
    ),
    example: 'la semaine dernière',
  },
  { pattern: plain(`${month} dernier`), example: 'mars dernier' },
  { pattern: plain('24 ?h ?(?:/|sur) ?24|7 ?j?(?:/| sur )7|24/7|(?:1/[234]|2/3|3/4)(?: de| page)'), example: '24h/24' },
]

export const dates: DateWords = {
  cue: /\d(?: ?h| ?er| (?:janv?|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c))|(?:le|au) \d|(?:lun|mar|mer|jeu|ven|sam|dim)\.? \d|lundi|mardi|credi|jeudi|vendredi|samedi|dimanche|demain|aujourd|semaine|week|mois|janv|mars|juil|mi-|courant|fin |huitaine|quinzaine|journ|midi|minuit|(?:ce|cette) (?:soir|matin|nuit)|jours?|heure|année/,
  never,
  dates: days,
  weekdays: namedWeekdays,
  parts,
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:à|au|le|la|pour|avant|soit|vers|matin|soir|après-midi|apres-midi|au plus tard|dernier délai|dans|en|d'ici|de|donc|c'est-à-dire|midi|première heure|début|fin|milieu|matinée|journée|max|maximum)(?![a-zà-ÿ]))*$/,
  range: {
    before: /(?:entre|du|de)(?: le)? $/,
    between: /^ (?:et|au|à)(?: le)? $/,
    plain: /^ ?(?:-|–|au|jusqu'au|jusqu'à) ?$/,
  },
  deadline: {
    before: /(?:avant|d'ici|pour|jusqu'à|au plus tard(?: à)?|dernier délai:?) $/,
    after: /^,? (?:au plus tard|dernier délai|max(?:imum)?)(?![a-z])/,
  },
  notBy: { before: /(?:après|depuis|à partir d[eu]|(?<!(?:ez|ai|ons|as) )dès)(?: le)? $/, after: /(?!)/ },
  half: { first: /matin/, second: /soir|après-midi|apres-midi/ },
  monthFirst: null,
}
