import { phrase } from '../bounded.ts'
import type { MoveWords } from '../moves.ts'
import * as answers from './answers.ts'
import { frames } from './frames.ts'
import * as things from './things.ts'

export const moves: MoveWords = {
  ...answers,
  ...things,
  frames,
  clitic: null,
  cue: phrase(
    '‹(?:ik|we|wij|je|jij|u|jullie|ons|mij|me|graag|nodig|ontbreekt|ontbreken|komt|komen|volgt|volgen|ligt|liggen|gaat|is|zijn|staat|staan|kun|kunt|kunnen|zou|mogelijk|stuur|stuurt|levert|bevestig|teken|onderteken|keur|betaal|controleer|vul|check|deel|maak|geef|mail|print|laat)›',
    'Ik stuur de offerte',
  ),
  vetoes: [
    phrase(
      '‹(?:misschien|wellicht|mogelijk(?: kunnen| kan)|hopelijk|waarschijnlijk|vermoedelijk|als alles goed gaat|als het meezit|ik hoop|we hopen|ik probeer|we proberen|proberen|onder voorbehoud|niet beloven|in principe|eventueel|ooit|ik denk|ik geloof)›',
      'Misschien sturen we vrijdag de offerte',
    ),
    phrase(
      '‹(?:meestal|doorgaans|normaal gesproken|altijd|elke (?:dag|week|maand)|iedere (?:dag|week)|over het algemeen|nooit)›',
      'Meestal antwoorden we binnen twee dagen',
    ),
    phrase(
      '‹(?:niet|geen|nooit)›(?!.*\\?)(?!.*‹(?:vergeet|vergeten|later dan|meer dan)›)',
      'Vrijdag kan ik niet beloven',
    ),
    phrase(
      '‹(?:zien we elkaar|zie je|spreken we|spreken elkaar|bellen we|afspreken|kop koffie|op vakantie|afwezig|ik bel je|tot (?:dan|straks|snel))›',
      'Dinsdag zien we elkaar',
    ),
    phrase(
      '‹(?:aarzel niet|mocht je|heb je vragen|laat (?:het )?(?:me|ons) (?:gerust )?weten(?: als)?|fijn weekend|ik houd je|we houden|sorry|excuses|kijk ernaar uit)›',
      'Laat het me weten als er iets is',
    ),
    phrase(
      '^(?:wanneer(?! (?:krijgen|ontvangen|hebben|komt|komen))|waarom|waar|wie|hoeveel|hoe|heb je|hebben jullie|hebt u|is de|zijn de|is het)›.*\\?',
      "Hebben jullie de foto's al?",
    ),
    phrase(
      '‹(?:hierbij|bijgevoegd|bijgaand|in de bijlage)›(?!.*‹(?:graag|verzoek|alsjeblieft|aub)›)',
      'Hierbij stuur ik de offerte',
    ),
    phrase(
      '‹(?:heb|hebben|heeft|is|zijn|werd) .*‹(?:gestuurd|verstuurd|verzonden|betaald|ontvangen|gekregen|gemaild|geleverd)›',
      'We hebben jullie maandag het logo gestuurd',
    ),
  ],
  hypotheticals: [
    phrase(
      '^(?:en |maar )?(?:als|stel dat|mochten) (?:we|wij|ik|je|jullie) .*‹(?:zouden|zou|hadden|wilden)›(?!.*‹(?:fijn|mooi|super|handig|top)›)',
      'Als we een film zouden willen, hebben we een offerte nodig',
    ),
    phrase('‹(?:hopelijk|als alles meezit|als alles goed gaat|met een beetje geluk)›', 'We leveren hopelijk vrijdag'),
  ],
  joints: [
    phrase(
      '(?:[,;:]+ (?:(?:en|maar|dan|dus) )?|(?<=[\\p{L}\\p{N}.] )(?:en|maar|dan) )(?=(?:ik|we|wij|graag|jullie krijgen|je krijgt|u ontvangt|(?:kun|kunt|kunnen|kan|zou|zouden|wil|krijgen|hebben|sturen|stuur|leveren) (?:je|jij|u|we|wij|jullie|ik)|daarna|van (?:jullie|ons))›)',
      ', en we',
    ),
    phrase(' ?; | [–—-]{1,2} |, (?=(?:maar|dan|anders|ja|nee|helaas)›)|(?<=‹(?:ja|nee|ok|oké)), ', ' – '),
  ],
  and: phrase('^\\)?,? ?(?:(?:en|plus|alsook)›|,|;)', ', en'),
  finite: phrase(
    '‹(?:is|zijn|was|wordt|worden|heeft|heb|hebben|kan|kun|kunnen|moet|moeten|zal|zullen|wil|ik|we|wij|hij|krijgen|krijgt|krijg|komt|komen|gaat|gaan|volgt|stuur|sturen|leveren|lukt|past|blijft|vergadert|begint)›',
    'is',
  ),
  also: [phrase('^(?:ook|en|plus|daarnaast|verder)›|‹(?:ook|eveneens)›', 'ook het logo')],
  mentions: [
    phrase(
      '^(?:(?:en|o|oh|over|wat|voor|qua|betreft),? )*(?<what>(?:de|het|je|jullie|onze|ons|uw)› ?[^,;.:?!]{3,60}?),? *$',
      'en de factuur',
    ),
    phrase(
      '^(?:en )?(?<what>(?:de|het|je|jullie|onze|ons|uw) .+?) (?:is|zijn|was|waren|zit|staat|staan|werd)›',
      'De offerte zit in de bijlage',
    ),
    phrase(
      '‹(?:hierbij|bijgaand|hier is|hier zijn|over|in de bijlage) (?<what>(?:de|het|een|onze|jullie) [^,;.]+)',
      'Hierbij de offerte',
    ),
  ],
  parties: [
    {
      ...phrase(
        '‹(?:van ons|van onze kant|onzerzijds|wij leveren|wij sturen jullie)›|^(?:wij|bureau|ik)[\\s:*]*$',
        'Van ons:',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        '‹(?:van (?:jullie|jou|u)|van jullie kant|(?:we|wij|ik) hebben? nodig|hebben (?:we|wij) nodig|nodig van (?:jullie|jou|u)|graag (?:ontvangen|krijgen)|(?:we|wij) missen|ontbreekt nog|ontbreken nog)›|^(?:jullie|klant|jij|u)[\\s:*]*$',
        'Van jullie:',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:jullie|jouw|je|uw)›', 'jullie opmerkingen'), owes: 'reader' },
    { ...phrase('^(?:ons|onze|mijn)›', 'ons ontwerp'), owes: 'writer' },
  ],
  schedules: phrase('‹(?:planning|tijdlijn|schema|data|deadlines|stappen|voorstel|wie doet wat)›', 'De planning:'),
  events: phrase(
    '‹(?:lancering|opening|beurs|afspraak|overleg|druk|drukwerk|verspreiding|feest|conferentie|opname|opnames|livegang)(?: .*)?$',
    'lancering',
  ),
  everybody: phrase('^(?:iedereen|allen|allemaal|beide|samen|team|-|–)$', 'iedereen'),
  columns: {
    who: phrase('‹(?:wie|verantwoordelijk|door)›', 'Wie'),
    what: phrase('‹(?:wat|taak|onderdeel|levering|stap)›', 'Wat'),
    when: phrase('‹(?:wanneer|datum|deadline|uiterlijk)›', 'Wanneer'),
  },
  conditions: [
    phrase(
      '‹(?:zodra|als|wanneer|nadat) (?:(?:we|wij|ik|jullie|je) )?(?<first>[^,;.]+?)(?: (?:hebben|heb|binnen (?:is|zijn)|ontvangen hebben|hebben ontvangen|goedgekeurd is|hebben goedgekeurd|getekend is|er (?:is|zijn)))+(?=[,;.]|$)',
      'Zodra we de teksten hebben',
    ),
    phrase(
      '‹na (?:(?:ontvangst|levering|binnenkomst) van )?(?<first>(?:jullie|de|het|uw|je|akkoord|goedkeuring|ontvangst|ondertekening|betaling)(?: [^,;.]+?)?)(?=[,;.]|$| (?:hebben|sturen|leveren|kunnen|we|wij) )',
      'na jullie akkoord',
    ),
  ],
  consequences: [
    phrase('(?:^|[,;.–—-] )(?<then>anders›.+)$', 'anders schuift de druk op naar de 20e'),
    phrase(
      '(?:^|[,;.] )(?<then>zonder (?<first>[^,;.]+?),? (?:kunnen|kan) .+)$',
      'Zonder de teksten kunnen we niet beginnen',
    ),
  ],
  asides: [
    phrase('‹(?:omdat|want|zodat|opdat|anders|aangezien)›[^;.]*$', 'omdat het bestuur vergadert'),
    phrase('‹(?:in plaats van|niet pas) (?:op )?$', 'in plaats van '),
    phrase(
      '‹(?:voor|tegen) (?:de |het |onze |ons )?(?!(?:maan|dins|woens|donder|vrij)dag)\\p{L}+ (?:op|van) $',
      'voor de beurs op ',
    ),
  ],
}
