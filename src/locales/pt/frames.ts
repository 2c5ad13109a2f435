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
const also = '(?: (?:também|já|por favor|por gentileza|então|ainda|só|por acaso))*'
const toYou = '(?:vos|te|lhes?)'

const requests: readonly Frame[] = [
  request(
    `‹(?:pode|podem|podes|poderia|poderiam|poderias|podias|podia|podiam|consegue|conseguem|consegues|importa-se de|importam-se de|favor|gentileza(?: de)?|agradecemos|agradeço|peço para|pedimos para|possível)(?: (?:você|vocês))?${also} (?:(?:me|nos) )?(?!\\p{L}+-(?:vos|te|lhes?)›)${infinitiveToMe}${also} ${what}`,
    'Podem enviar-nos a fatura até sexta?',
  ),
  request(
    `(?:^|[,:;] ?|‹(?:e|então|depois|favor),? )(?:(?:me|nos) )?${imperative} ${what}`,
    'Envie-nos as fotos até terça-feira',
  ),
  request(`‹(?:me|nos) ${formally} ${what}`, 'Me manda o logo até amanhã, por favor', { dated: true }),
  request(`‹(?:por favor|por gentileza)›,?${also} ${formally} ${what}`, 'Por favor, envie os textos até segunda-feira'),
  request(
    `‹(?:peço|pedimos|agradeço|agradecemos|agradecia|agradecíamos|gostaria|gostaríamos|precisamos|preciso|importante|bom|ótimo|ideal)(?: de)? (?:que|se) (?:(?:me|nos) )?${subjunctive} ${what}`,
    'Agradecíamos que nos enviassem os textos na segunda-feira',
  ),
  request(
    `‹(?:precisamos|preciso|precisávamos|precisava|precisaríamos|precisaria|necessitamos|aguardamos|aguardo|ficamos à espera|fico à espera|faltam|falta|faltam-nos|falta-nos|gostaríamos de (?:ter|receber)|gostaria de (?:ter|receber))${also}(?: (?:de|d[oa]s?|dos))?(?: (?:ter|receber))?(?! (?:que|saber)›) ${what}`,
    'Precisamos dos textos até segunda-feira',
  ),
  request(
    `‹(?:podemos|poderíamos|podíamos|posso|poderia|possível|gostávamos de|conseguimos)${also} (?:ter|receber|ver) ${what}`,
    'Podemos ter a maquete na segunda-feira?',
  ),
  request(
    `‹quando (?:teremos|recebemos|receberemos|chega|chegam|chegará|podemos ter) ${what}`,
    'Quando recebemos as fotos?',
  ),
]

const offers: readonly Frame[] = [
  offer(
    `‹(?:podemos|poderíamos|podíamos|posso|poderia) ${infinitiveToYou} ${what}`,
    'Poderíamos enviar-vos a maquete no dia 12',
  ),
  offer(`‹(?:podemos|poderíamos|posso) ${toYou} ${infinitive} ${what}`, 'Podemos lhe mandar uma versão no dia 15'),
  offer(`‹(?:proponho|propomos|sugiro|sugerimos)(?:-${toYou})? ${what}`, 'Propomos uma primeira versão no dia 15', {
    dated: true,
  }),
]

const promises: readonly Frame[] = [
  promise(`‹${first}(?<=-(?:vos|te|lhe|lhes))${also} ${what}`, 'Envio-vos o orçamento amanhã'),
  promise(`‹${toYou} ${first}${also} ${what}`, 'Te mando o orçamento amanhã'),
  promise(
    `‹(?:vou|vamos|iremos|irei|comprometo-me a|comprometemo-nos a|conto|contamos|trato de|tratamos de)(?: (?:${toYou}|já))? ${infinitive}${also} ${what}`,
    'Vamos lhe enviar a maquete na quinta-feira',
  ),
  promise(
    `‹(?:vou|vamos|iremos|irei|contamos|conto) ${infinitiveToYou}${also} ${what}`,
    'Vamos enviar-lhe a maquete na quinta-feira',
  ),
  promise(`(?:^|[,:;] |‹e |‹nós |‹eu )(?:[oa]s? )?${first}${also} ${what}`, 'Entregamos o folheto na sexta-feira', {
    dated: true,
  }),
  promise(
    `‹(?:receberá|receberão|receberás|terá|terão|terás|vai receber|vão receber|vais receber|vão ter|vai ter)›${also} ${what}`,
    'Receberão o protótipo na quinta-feira, 18 de junho',
  ),
  promise(`‹(?:recebem|recebe|recebes|têm|tens)›${also} ${what}(?<!\\?)$`, 'Na segunda-feira recebem a maquete', {
    dated: true,
  }),
  promise(
    `^(?:(?:e|mas),? )?(?<what>(?:o|a|os|as|um|uma) [^,]+?),? ${first}(?<=-(?:vos|te|lhe|lhes))`,
    'A capa envio-vos na quarta-feira',
  ),
  promiseOf(
    `(?:^|[,:;] |‹e )(?:[oa] )?(?<who>(?!(?:que|quem|isto|isso|não|se|eu|nós)›)\\p{L}[\\p{L} ]{1,25}?) (?:${toYou} )?${third}(?<=(?:‹${toYou} \\p{L}+|-${toYou})) ${what}`,
    'A Marta envia-vos os desenhos na quinta-feira',
  ),
  promise(
    `^(?:(?:sim|ok|certo|perfeito),? )?(?!(?:isto|isso|que|quem|não)›)(?<what>.+?) (?:chega|chegam|chegará|chegarão|segue|seguem|seguirá|estará|estarão|fica pront[oa]|ficam pront[oa]s|vai estar|sai|saem)›`,
    'A maquete estará pronta na quarta-feira',
    { dated: true },
  ),
]

/** The first that fits decides. */
export const frames: readonly Frame[] = [...requests, ...offers, ...promises]
