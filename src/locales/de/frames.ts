import { frameMakers } from '../frames.ts'
import type { Frame } from '../moves.ts'
import { phrase } from './spelling.ts'
import { first, imperative, infinitive, little, politely, third, toYou } from './verbs.ts'

const what = '(?<what>.+)'
/** What stands before the verb at the end of its clause. */
const middle = '(?<what>.+?)'
const you = '(?:sie|du|ihr)'
const { request, offer, promise, promiseOf } = frameMakers(phrase)

const requests: readonly Frame[] = [
  request(
    `‹(?:können|könnten|kannst|könntest|könnt|könntet|würden|würdest|würdet|wollen|mögen|dürften) ${you}${little} ${middle} ${infinitive}`,
    'Könnten Sie uns bis Freitag das Logo schicken?',
  ),
  request(
    `‹(?:kann ich|können wir|könnten wir|könnte ich|dürfen wir|dürfte ich)${little} ${middle} (?<verb>haben|bekommen|kriegen|erhalten)›`,
    'Können wir das Layout bis Montag bekommen?',
  ),
  request(
    `‹(?:möglich|nett|super|toll|prima|klasse|schön|hilfreich|wichtig|lieb),? (?:wenn|dass) ${you}${little} ${middle} ${infinitive}`,
    'Es wäre schön, wenn Sie uns die Texte bis Montag schicken könnten',
  ),
  request(
    `‹(?:möglich|bitten wir (?:sie|dich|euch)|bitte ich (?:sie|dich|euch)|bitten (?:sie|dich|euch)|bitte (?:sie|dich|euch)|denken sie (?:bitte )?daran|denk (?:bitte )?daran),? ${middle} (?:zu )?${infinitive}`,
    'Wäre es möglich, uns die Fotos bis Dienstag zu schicken?',
  ),
  request(
    `‹(?:bitte|bitten|bitten wir|bitte ich|ersuchen)(?: (?:sie|dich|euch|wir|ich))?(?: noch| daher| also| höflich| dringend)* um ${what}`,
    'Wir bitten um Freigabe bis Freitag',
  ),
  request(
    `‹bitte${little} (?:geben sie|gib|gebt) ${middle} (?<verb>frei)›`,
    'Bitte geben Sie das Layout bis Freitag frei',
  ),
  request(`‹(?:bitte|dann|und)${little} ${imperative}${little} ${what}`, 'Bitte schicken Sie uns die Texte bis Montag'),
  request(`^(?:(?:und|dann|also|ok),? )?${politely}${little} ${what}`, 'Schicken Sie uns bitte die Rechnung'),
  request(
    `^(?:(?:und|dann|also|ok|hey),? )?${imperative} (?:mir|uns) ${what}`,
    'Schick mir bitte das Foto bis heute Abend',
  ),
  request(`‹bitte${little} ${middle} ${infinitive}[ .!]*$`, 'Bitte das Angebot bis Freitag unterschreiben'),
  request(
    `‹(?:wir |ich )(?:brauchen|brauche|bräuchten|bräuchte|benötigen|benötige|benötigten|erwarten|erwarte|hätten gerne?|hätte gerne?)›${little} ${what}`,
    'Wir bräuchten die Texte bis Montag',
  ),
  request(
    `‹(?:brauchen|brauche|bräuchten|bräuchte|benötigen|benötige|erwarten|erwarte) (?:wir|ich)${little} ${what}`,
    'Bis Montag brauchen wir noch die Texte',
  ),
  request(
    `^(?:(?:und|aber),? )?(?<what>(?!(?:das|dies|es)› )\\p{L}.+?) (?:brauchen|brauche|bräuchten|bräuchte|benötigen|benötige) (?:wir|ich)›`,
    'Die Texte brauchen wir bis Montag',
    { dated: true },
  ),
  request(`‹(?:fehlt|fehlen)(?: (?:uns|mir))?${little} ${what}`, 'Uns fehlen noch die Bilder'),
  request(
    `^${middle} (?:muss|müssen|müsste|müssten|sollte|sollten) .*?(?:da sein|vorliegen|bei uns sein|hier sein)›`,
    'Die Daten müssten bis Dienstag vorliegen',
    { dated: true },
  ),
  request(
    `‹wann (?:bekommen|bekomme|erhalten|haben|kriegen|kommt|kommen) (?:wir |ich )?${what}`,
    'Wann bekommen wir die Fotos?',
  ),
]

const proposals: readonly Frame[] = [
  offer(
    `‹(?:(?:wir|ich) (?:könnten|könnte|würden|würde)|(?:könnten|könnte|würden|würde) (?:wir|ich))${toYou}?${little} ${middle} ${infinitive}`,
    'Wir könnten Ihnen das Layout am 12. liefern',
  ),
  offer(
    `‹(?:(?:wir|ich) (?:schlage|schlagen)|(?:schlage|schlagen) (?:wir|ich))${toYou}? ${what} vor›`,
    'Ich schlage Ihnen eine erste Fassung am 15. vor',
    { dated: true },
  ),
]

const own: readonly Frame[] = [
  promise(
    `‹(?:(?:wir|ich) (?:werden?|können|kann|wollen|will|möchten?)|(?:werden?|können|kann) (?:wir|ich))›${toYou}?${little} ${middle} ${infinitive}`,
    'Wir werden Ihnen das Layout bis Freitag schicken',
  ),
  promise(`‹(?:wir|ich) ${first}${toYou}${little} ${what}`, 'Ich schicke Ihnen das Angebot morgen'),
  promise(`‹${first} (?:wir|ich)${toYou}${little} ${what}`, 'Am Freitag schicke ich Ihnen das Angebot'),
  promise(`‹(?:wir|ich) ${first}${little} ${what}`, 'Wir liefern die Broschüre am Freitag', { dated: true }),
  promise(`‹${first} (?:wir|ich)${little} ${what}`, 'Bis Freitag liefern wir die Broschüre', { dated: true }),
  promise(
    `(?<!‹(?:wenn|falls|ob|wann|dass) )‹(?:${you} (?:bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet|kriegst|kriegt|haben|hast|habt)|(?:bekommen|bekommst|bekommt|erhalten|erhältst|kriegst|haben|hast) ${you})›${little} ${what}(?<!\\?)$`,
    'Bis Freitag bekommen Sie das Layout von uns',
    { dated: true },
  ),
  promise(
    `^(?:(?:und|aber),? )?(?<what>\\p{L}[^,]+?) ${first} (?:ich|wir)›`,
    'Das Titelbild schicke ich Ihnen am Donnerstag',
  ),
  promiseOf(
    `(?:^|[,:;] |‹und )(?<who>(?!(?:er|sie|es|das|wer|was|wann|wie|bitte)›)\\p{L}[\\p{L} ]{1,24}?) ${third}${toYou}${little} ${what}`,
    'Frau Kern schickt Ihnen die Pläne am Donnerstag',
  ),
  promise(
    `^(?:(?:ja|ok|gut),? )?(?!(?:es|er|sie|was|wer|ich|wir|wie|dies|das (?:ist|wird|geht|kommt|liegt))›)${middle} (?:kommt|kommen|folgt|folgen|geht|gehen|liegt|liegen|ist|sind|wird|werden)›(?=.*‹(?:(?:ihnen|dir|euch|raus|fertig|nach|online|da|zu|rüber|folgt|folgen|kommt|kommen)›|bei (?:ihnen|dir|euch)))`,
    'Das Layout ist am Mittwoch bei Ihnen',
    { dated: true },
  ),
  promise(`^${middle} (?:kommt|kommen|folgt|folgen)›`, 'Das Angebot folgt am Montag', { dated: true }),
]

/** The first that fits decides. */
export const frames: readonly Frame[] = [...requests, ...proposals, ...own]
