import { phrase } from '../accents.ts'
import { frameMakers } from '../frames.ts'
import type { Frame } from '../moves.ts'
import {
  first,
  formally,
  imperative,
  infinitive,
  infinitiveToMe,
  infinitiveToYou,
  subjunctive,
  third,
} from './verbs.ts'

const { request, offer, promise, promiseOf } = frameMakers(phrase)

const what = '(?<what>.+)'
const also = '(?: (?:anche|già|per favore|per cortesia|gentilmente|cortesemente|quindi|poi|inoltre|allora|pure))*'
const toYou = "(?:vi|ti|le|ve|te|gli)(?: (?:l[oaie]|ne)| l')?"

const requests: readonly Frame[] = [
  request(
    `‹(?:puoi|potete|può|potresti|potreste|potrebbe|riesci a|riuscite a|riesce a|ti dispiacerebbe|vi dispiacerebbe|possibile|possono|prega di|preghiamo di|prego di|chiediamo di|chiedo di|ricordo di|ricordati di|ricordatevi di)›${also} (?:(?:ci|mi) )?(?!\\p{L}+r(?:vi|ti|le)›)${infinitiveToMe}${also} ${what}`,
    'Potreste inviarci la fattura entro venerdì?',
  ),
  request(
    `(?:^|[,:;] ?|‹(?:e|poi|allora|favore|cortesia),? )${imperative}${also} ${what}`,
    'Mandaci le foto entro martedì',
  ),
  request(
    `‹(?:per favore|per cortesia|cortesemente|gentilmente)›,?${also} ${formally} ${what}`,
    'Per favore inviate i testi entro lunedì',
  ),
  request(
    `‹(?:sarebbe|bisogno|vorrei|vorremmo|vorrei|bello|ideale|utile|serve|importante|gradiremmo) (?:\\p{L}+ )?(?:che|se) (?:(?:ci|mi) )?${subjunctive} ${what}`,
    'Vorremmo che ci inviaste i testi lunedì',
  ),
  request(
    `‹(?:(?:ci|mi) (?:serve|servono|servirebbe|servirebbero|manca|mancano)|(?:abbiamo|ho|avremmo|avrei|avremo|avrò)(?: ancora| anche)? bisogno (?:di|del|della|dei|degli|delle|dell')|attendiamo|aspettiamo|attendo|aspetto|restiamo in attesa (?:di|del|della|dei|delle))${also} ?${what}`,
    'Ci servono i testi entro lunedì',
  ),
  request(
    `^(?:(?:e|ma),? )?(?<what>(?:il|lo|la|i|gli|le) [^,]+?),? (?:ci|mi) (?:serve|servono|servirebbe|servirebbero)›`,
    'I testi ci servono entro lunedì',
  ),
  request(
    `‹(?:possiamo|potremmo|posso|potrei|vorremmo|vorrei|possibile|riusciamo ad|gradiremmo)${also} (?:avere|ricevere|vedere) ${what}`,
    'Potremmo avere la bozza lunedì?',
  ),
  request(
    `‹quando (?:avremo|riceveremo|arriva|arrivano|arriverà|arriveranno|possiamo avere) ${what}`,
    'Quando avremo le foto?',
  ),
]

const offers: readonly Frame[] = [
  offer(`‹(?:possiamo|potremmo|posso|potrei) ${infinitiveToYou} ${what}`, 'Potremmo inviarvi la bozza il 12'),
  offer(`‹${toYou} (?:possiamo|potremmo|posso|potrei) ${infinitive} ${what}`, 'Vi potremmo mandare una bozza il 15'),
  offer(`‹(?:vi|ti|le) (?:propongo|proponiamo|offriamo) ${what}`, 'Vi proponiamo una prima versione il 15', {
    dated: true,
  }),
]

const promises: readonly Frame[] = [
  promise(`‹${toYou} ?${first}${also} ${what}`, 'Vi inviamo il preventivo domani'),
  promise(
    `‹(?:vado a|andiamo a|riusciamo a|contiamo di|conto di|mi impegno a|ci impegniamo a|provvediamo a|provvederemo a|provvedo a|mi occupo di|ci occupiamo di) ${infinitive} ${what}`,
    'Contiamo di completare il layout entro giovedì',
  ),
  promise(
    `‹(?:riusciamo a|contiamo di|conto di|mi impegno a|ci impegniamo a|provvederemo a|provvedo a) ${infinitiveToYou} ${what}`,
    'Contiamo di inviarvi il layout giovedì',
  ),
  promise(`(?:^|[,:;] |‹e |‹noi )(?:(?:l[oaie]|ne) )?${first}${also} ${what}`, 'Consegniamo la brochure venerdì', {
    dated: true,
  }),
  promise(
    `‹(?:avrai|avrete|avrà|riceverai|riceverete|riceverà|troverete|troverai)›${also} ${what}`,
    'Riceverete il prototipo giovedì 18 giugno',
  ),
  promise(`‹(?:avete|hai|ricevete|ricevi)›${also} ${what}(?<!\\?)$`, 'Lunedì avete il layout', { dated: true }),
  promise(
    `^(?:(?:e|ma),? )?(?<what>(?:il|lo|la|i|gli|le|un|una) [^,]+?),? ${toYou} ?${first}`,
    'La copertina ve la mando mercoledì',
  ),
  promiseOf(
    `(?:^|[,:;] |‹e )(?<who>(?!(?:che|chi|questo|ciò|lo|non|se)›)\\p{L}[\\p{L} ]{1,25}?) (?:vi|ti|le)(?: l[oaie])? ${third} ${what}`,
    'Marta vi manderà i disegni giovedì',
  ),
  promise(
    `^(?:(?:sì|ok|va bene|perfetto),? )?(?!(?:questo|ciò|che|chi|non|lo)›)(?<what>.+?) (?:arriva|arrivano|arriverà|arriveranno|parte|partono|sarà|saranno|è pront[oa]|sono pront[ie])›`,
    'La bozza sarà pronta mercoledì',
    { dated: true },
  ),
]

/** The first that fits decides. */
export const frames: readonly Frame[] = [...requests, ...offers, ...promises]
