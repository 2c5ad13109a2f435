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
const also = '(?: (?:también|ya|por favor|además|entonces|bien|pues))*'
const toYou = '(?:te|os|les?|se)(?: l[oa]s?)?'

const requests: readonly Frame[] = [
  request(
    `‹(?:puedes|podrías|podéis|podríais|puede|podría|pueden|podrían|importaría|amable de|amables de)(?: (?:usted|ustedes))?${also} ${infinitiveToMe} ${what}`,
    '¿Puedes enviarnos la factura para el viernes?',
  ),
  request(`(?:^|[,:;¡] ?|‹(?:y|pues|entonces|favor,?) )${imperative} ${what}`, 'Envíanos las fotos antes del martes'),
  request(`‹(?:por favor|rogamos|ruego)›,?${also} ${formally} ${what}`, 'Por favor, confirme la fecha antes del lunes'),
  request(
    `‹(?:te|os|le|les) (?:pido|pedimos|ruego|rogamos|agradezco|agradecería|agradeceríamos|agradecemos)(?: que)? (?:(?:me|nos) )?${subjunctive} ${what}`,
    'Os agradeceríamos que nos enviarais los textos el lunes',
  ),
  request(
    `‹(?:necesitamos|necesito|necesitaríamos|necesitaría|importante|bien|genial|perfecto|quiero|queremos|gustaría) que (?:(?:me|nos) )?(?:l[oa]s? )?${subjunctive} ${what}`,
    'Necesitamos que nos paséis los logos mañana',
  ),
  request(
    `‹(?:necesitamos|necesito|necesitaríamos|necesitaría|(?:nos|me) (?:hace|hacen|haría|harían) falta|(?:nos|me) faltan?|(?:nos|me) vendría bien|quedamos a la espera de|esperamos|solicitamos|solicito)›${also}(?! (?:que|poder|verte|veros)›)(?: (?:tener|recibir|contar con|disponer de))? ${what}`,
    'Necesitamos los textos para el lunes',
  ),
  request(
    `^(?:(?:y|pero),? )?(?<what>(?:el|la|los|las) [^,]+?),? (?:l[oa]s? )?(?:necesitamos|necesito|necesitaríamos)›`,
    'Los textos los necesitamos para el lunes',
  ),
  request(
    `‹(?:podemos|podríamos|puedo|podría|posible|gustaría|querríamos|quisiéramos|quisiera)${also} (?:tener|recibir|contar con|disponer de|ver) ${what}`,
    '¿Podríamos tener el diseño el lunes?',
  ),
  request(
    `‹(?:cuándo|para cuándo) (?:tendremos|recibiremos|tendríamos|estará|estarán|llegará|llegarán|podremos tener) ${what}`,
    '¿Cuándo tendremos las fotos?',
  ),
]

const offers: readonly Frame[] = [
  offer(`‹(?:podemos|podríamos|puedo|podría) ${infinitiveToYou} ${what}`, 'Podríamos enviaros el diseño el día 12'),
  offer(`‹${toYou} (?:podemos|podríamos|puedo|podría) ${infinitive} ${what}`, 'Te podríamos mandar un borrador el 15'),
  offer(
    `‹(?:te|os|les?) (?:propongo|proponemos|ofrezco|ofrecemos) ${what}`,
    'Os proponemos una primera versión el 15',
    { dated: true },
  ),
]

const promises: readonly Frame[] = [
  promise(`‹${toYou} ${first}${also} ${what}`, 'Te envío el presupuesto mañana'),
  promise(
    `‹(?:(?:te|os|les?|se) (?:l[oa]s? )?)?(?:voy|vamos|podremos|podré|comprometo|comprometemos|encargo|encargamos|intentaremos no tardar)(?: en| a| de)? ${infinitive} ${what}`,
    'Vamos a preparar la maqueta para el jueves',
  ),
  promise(
    `‹(?:voy|vamos|podremos|podré|comprometo|comprometemos)(?: a| de)? ${infinitiveToYou} ${what}`,
    'Vamos a mandaros la maqueta el jueves',
  ),
  promise(`(?:^|[,:;] |‹y |‹nosotros )(?:l[oa]s? )?${first}${also} ${what}`, 'Entregamos el folleto el viernes', {
    dated: true,
  }),
  promise(
    `‹(?:tendrás|tendréis|tendrá|tendrán|recibirás|recibiréis|recibirá|recibirán)›${also} ${what}`,
    'Recibiréis el prototipo el jueves 18 de junio',
  ),
  promise(`‹(?:tienes|tenéis|tiene|recibes|recibís)›${also} ${what}(?<!\\?)$`, 'El lunes tienes la maqueta', {
    dated: true,
  }),
  promise(
    `^(?:(?:y|pero),? )?(?<what>(?:el|la|los|las|un|una) [^,]+?),? ${toYou} ${first}`,
    'La portada te la envío el miércoles',
  ),
  promiseOf(
    `(?:^|[,:;] |‹y )(?<who>(?!(?:que|quien|esto|eso|lo|no|si)›)\\p{L}[\\p{L} ]{1,25}?) (?:te|os|les?)(?: l[oa]s?)? ${third} ${what}`,
    'Marta os enviará los planos el jueves',
  ),
  promise(
    `^(?:(?:sí|vale|ok|perfecto),? )?(?!(?:esto|eso|que|quien|no|lo)›)(?<what>.+?) (?:llegará|llegarán|llega|estará|estarán|sale|saldrá|salen|irá|irán|queda(?:rá)? list[oa])›`,
    'La maqueta estará lista el miércoles',
    { dated: true },
  ),
]

/** The first that fits decides. */
export const frames: readonly Frame[] = [...requests, ...offers, ...promises]
