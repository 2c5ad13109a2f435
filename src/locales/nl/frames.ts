import { phrase } from '../bounded.ts'
import { frameMakers } from '../frames.ts'
import type { Frame } from '../moves.ts'
import { first, imperative, infinitive, little, third, toYou } from './verbs.ts'

const { request, offer, promise, promiseOf } = frameMakers(phrase)

const what = '(?<what>.+)'
/** What stands before the verb at the end of its clause. */
const middle = '(?<what>.+?)'

const requests: readonly Frame[] = [
  request(
    `(?<!‹(?:we|wij|ik) )‹(?:kun je|kan je|kunt u|kunnen jullie|kan jij|zou je|zou u|zouden jullie|wil je|wilt u|willen jullie|zou jij|lukt het(?: je| jullie| u)? om)${little} ${middle} ${infinitive}`,
    'Kunnen jullie ons voor vrijdag het logo sturen?',
  ),
  request(
    `‹(?:kan ik|kunnen we|kunnen wij|mogen we|mag ik|zouden we)${little} ${middle} (?<verb>hebben|krijgen|ontvangen)›`,
    'Kunnen we het ontwerp maandag krijgen?',
  ),
  request(
    `‹(?:fijn|mooi|super|handig|prettig|top|prima|graag|belangrijk|mogelijk|verzoek (?:je|u|jullie)|verzoeken (?:je|u|jullie)|vragen (?:je|u|jullie)|vergeet niet),? (?:als (?:je|u|jullie) |dat (?:je|u|jullie) |om )?${middle} (?:te |kunt |kan |kunnen |zou kunnen )*${infinitive}`,
    'Het zou fijn zijn als jullie de teksten maandag kunnen sturen',
  ),
  request(
    `^(?:(?:en|dan|dus|oké|ok|alsjeblieft|graag),? )?${imperative} (?:ons|mij|me)${little} ${what}`,
    "Stuur me de foto's voor vanavond",
  ),
  request(
    `^(?:(?:en|dan|dus|alsjeblieft|graag|gelieve),? )?${imperative}${little} (?!je›|jullie›|u›|ik›|we›)${what}`,
    'Bevestig de planning voor dinsdag',
    { dated: true },
  ),
  request(
    `‹graag (?:ontvangen|ontvang|krijgen|krijg|horen|zien) (?:we|wij|ik)${little} ${what}`,
    'Graag ontvangen wij de teksten voor maandag',
  ),
  request(
    `‹(?:we|wij|ik) (?:ontvangen|ontvang|krijgen|krijg|zien|zie)${little} graag ${what}`,
    'We ontvangen graag de teksten voor maandag',
  ),
  request(`^graag ${what}`, 'Graag jullie akkoord voor vrijdag', { dated: true }),
  request(
    `‹(?:(?:we|wij|ik) hebben?|heb ik|hebben (?:we|wij))›${little} ${middle} nodig›`,
    'We hebben de teksten voor maandag nodig',
  ),
  request(
    `‹(?:(?:we|wij|ik) (?:missen|mis|verwachten|verwacht|wachten nog op|wacht nog op)|(?:missen|verwachten) (?:we|wij)|ontbreekt|ontbreken)${little} ${what}`,
    'We missen nog de foto’s',
  ),
  request(
    `^(?:(?:en|maar),? )?(?<what>\\p{L}[^,]+?) (?:hebben|heb) (?:we|wij|ik)› .*‹nodig›`,
    'De teksten hebben we maandag nodig',
  ),
  request(`‹wanneer (?:krijgen|ontvangen|hebben|komen|komt) (?:we |wij |ik )?${what}`, 'Wanneer krijgen we de foto’s?'),
]

const offers: readonly Frame[] = [
  offer(
    `‹(?:(?:we|wij|ik) (?:zouden|zou)|(?:zouden|zou) (?:we|wij|ik))${toYou}?${little} ${middle} (?:kunnen )?${infinitive}`,
    'We zouden jullie het ontwerp op 12 mei kunnen sturen',
  ),
  offer(
    `‹(?:(?:we|wij|ik) (?:stel|stellen)|(?:stel|stellen) (?:we|wij|ik))${toYou}? ${what} voor›`,
    'Ik stel een eerste versie op 15 maart voor',
    { dated: true },
  ),
]

const promises: readonly Frame[] = [
  promise(
    `‹(?:(?:we|wij|ik) (?:zal|zullen|ga|gaan|kan|kunnen|wil|willen)|(?:zal|zullen|ga|gaan|kan|kunnen) (?:we|wij|ik))›${toYou}?${little} ${middle} ${infinitive}`,
    'We zullen jullie vrijdag het ontwerp sturen',
  ),
  promise(`‹(?:ik|we|wij) ${first}${toYou}${little} ${what}`, 'Ik stuur je morgen de offerte'),
  promise(`‹${first} (?:ik|we|wij)${toYou}${little} ${what}`, 'Vrijdag sturen we jullie de offerte'),
  promise(`‹(?:ik|we|wij) ${first}${little} ${what}`, 'We leveren de brochure vrijdag', { dated: true }),
  promise(`‹${first} (?:ik|we|wij)${little} ${what}`, 'Vrijdag leveren we de brochure', { dated: true }),
  promise(
    `(?<!‹(?:als|wanneer|of|dat) )‹(?:(?:je|u|jullie) (?:krijgt|krijgen|ontvangt|ontvangen|hebt|hebben)|(?:krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen|heb|hebben) (?:je|u|jullie))›${little} ${what}(?<!\\?)$`,
    'Maandag krijgen jullie het ontwerp',
    { dated: true },
  ),
  promise(`^(?:(?:en|maar),? )?(?<what>\\p{L}[^,]+?) ${first} (?:ik|we|wij)›`, 'De omslag stuur ik je woensdag'),
  promiseOf(
    `(?:^|[,:;] |‹en )(?<who>(?!(?:hij|zij|het|dat|wie|wat|wanneer|dit)›)\\p{L}[\\p{L} ]{1,24}?) ${third}${toYou}${little} ${what}`,
    'Marieke stuurt jullie donderdag de plattegronden',
  ),
  promise(
    `^(?:(?:ja|oké|ok|prima),? )?(?!(?:het is|dat|hij|wie|wat|ik|we|wij|dit)›)${middle} (?:komt|komen|volgt|volgen|ligt|liggen|gaat|is|zijn|staat|staan)›(?=.*‹(?:bij (?:je|jullie|u)|klaar|eraan|online|volgt|volgen|komt|komen|weg|de deur uit|naar (?:je|jullie|u) toe)›|.*(?:komt|komen|volgt|volgen)›)`,
    'Het ontwerp is woensdag klaar',
    {
      dated: true,
    },
  ),
  promise(`^${middle} (?:komt|komen|volgt|volgen)›`, 'De offerte volgt maandag', { dated: true }),
]

/** The first that fits decides. */
export const frames: readonly Frame[] = [...requests, ...offers, ...promises]
