import { type DateWords, oneOf, plain } from '../dates.ts'
import type { Phrase } from '../phrase.ts'
import { month, months, spokenDays, weekday } from './calendar.ts'
import { clocks } from './clocks.ts'
import { anchored, namedWeekdays, parts, weekDays } from './days.ts'
import { feastDays } from './feasts.ts'
import { intervals } from './intervals.ts'
import { monthDays } from './month-days.ts'

const never: readonly Phrase[] = [
  // The day that was just spoken of, and none counted from today.
  {
    pattern: plain(
      `(?:cet?|cette) (?:jour|soir|matin|midi|après-midi|nuit|semaine|mois|week-?end|${weekday})(?:-l[àa]| là)`,
    ),
    example: 'ce jour-là',
  },
  {
    pattern: plain(
      `${weekday} (?:dernier(?! (?:délai|carat|moment|recours))|passé|précédent|de la semaine dernière|matin dernier)`,
    ),
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
  {
    pattern: plain(
      `(?:(?:le |ce )?week-?end|${weekday}) (?:étant|est|a)(?: maintenant| déjà| désormais| donc)* (?:passé|fini|terminé|derrière nous)`,
    ),
    example: 'le week-end étant passé',
  },
  { pattern: plain(`${month} dernier`), example: 'mars dernier' },
  { pattern: plain('24 ?h ?(?:/|sur) ?24|7 ?j?(?:/| sur )7|24/7|(?:1/[234]|2/3|3/4)(?: de| page)'), example: '24h/24' },
]

export const dates: DateWords = {
  cue: new RegExp(
    [
      'lundi|mardi|credi|jeudi|vendredi|samedi|dimanche|demain|[nseirtu]day(?![a-z])|tomorrow|(?<![a-z])(?:eod|cob)(?![a-z])|tonight|end of day|aujourd|semaine|week|mois|année|jours?|heure|journ',
      'trimestre|midi|minuit|(?:ce|cette) (?:soir|matin|nuit)|huitaine|quinzaine|fin |d[ée]but|courant|mi-|no[ëe]l|toussaint|nouvel an|pâques|ascension|pentecôte',
      // 14h, 1er, le 14, mar. 12, dans deux ans
      '\\d(?: ?h| ?er)|(?:le|au) \\d|(?<![a-z])(?:lun|mar|mer|jeu|ven|sam|dim)\\.? \\d|dans [^ ]+ ans?(?![a-z])',
      // 14 mars, deux mars, 14-mars; mars 14, janvier 2027
      `(?:\\d|${oneOf(spokenDays)})[ /-](?:${oneOf(months)})(?![a-z])`,
      `(?<![a-z])(?:${oneOf(months)})[.,]?[ /-](?:\\d|${oneOf(spokenDays)})`,
    ].join('|'),
  ),
  never,
  dates: [...weekDays, ...monthDays, ...feastDays],
  anchored,
  following: { before: /(?!)/, after: /^ (?:suivant|d.après)(?![a-zé])/i },
  weekdays: namedWeekdays,
  parts,
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:à|by|on|before|at|morning|noon|eod|au|le|la|pour|avant|soit|vers|matin|soir|après-midi|apres-midi|au plus tard|dernier délai|dans|en|d'ici|de|entre|donc|c'est-à-dire|midi|première heure|début|fin|milieu|matinée|journée|max|maximum)(?![a-zà-ÿ]))*$/,
  week: /semaine|huitaine|quinzaine/,
  range: {
    before: /(?:entre|du|de)(?: le)? $/,
    between: /^ (?:et|au|à)(?: le)? $/,
    plain: /^ ?(?:-|–|au|jusqu'au|jusqu'à) ?$/,
  },
  deadline: {
    before: /(?:avant|d'ici|by|before|pour|jusqu'à|au plus tard(?: à)?|dernier délai:?) $/,
    after: /^,? (?:au plus tard|dernier délai|max(?:imum)?)(?![a-z])/,
  },
  notBy: {
    before:
      /(?:après|depuis|(?<!(?:pourrai|pourrons|peux|peut|pouvons|pourra|possible|aurai|aurons|aura|aurez|auras|(?:finir|terminer|enverr|livrer|rendr|remettr|transmettr|recevr)(?:ai|ons|ez|as|a)) )pas avant|à (?:partir|compter) d[eu]|(?<=(?:occupe|occupons|mets|mettons|attaque|attaquons|commence|commençons|penche|attelle|travaille|travaillons|lance|lançons|regarde|démarre|démarrons|y) )dès)(?: le)? $/,
    after: /^,? au plus tôt(?![a-z])/,
    answer:
      /(?:^|[,;:.–-] ?)(?:(?:hélas|malheureusement|désolée?|je crains|je le crains|non|mais|alors|donc|plutôt|vers|pour|ce (?:ne )?sera|ce (?:ne )?serait|ça (?:ne )?sera|pas possible|impossible|le|pas avant)[, ]+)*#(?:,? au plus tôt)?[^\p{L}#]*(?:$|[,;:.!–-]|(?:je le crains|malheureusement|hélas|désolée?)(?!\p{L}))/u,
  },
  half: { first: /matin/, second: /soir|après-midi|apres-midi/ },
  monthFirst: null,
}
