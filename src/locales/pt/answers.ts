import { phrase } from '../accents.ts'
import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'

const yes =
  'ok|okay|sim|claro|claro que sim|com certeza|certo|combinado|de acordo|perfeito|ótimo|fechado|feito|entendido|anotado|confirmado|confirmamos|confirmo|aceite|aceito|sem problemas?|não há problema|nenhum problema|tudo bem|está bem|está ótimo|pode ser|beleza|aprovado|avancemos|podem avançar|conte com isso|contem com isso'

export const accept: readonly Phrase[] = [
  phrase(
    `^[\\s,]*(?:${yes})›(?:,? (?:obrigad[oa]|perfeito|então|assim|para nós|para mim))*[\\s.!,\\p{Extended_Pictographic}]*$`,
    'Combinado!',
  ),
  phrase(
    '^(?:sim|ok|claro|certo|combinado|de acordo|perfeito|tudo bem|pode ser|sem problemas?|confirmado|confirmamos|confirmo)›(?!,? (?:mas|exceto|só que))',
    'Sim, os textos na segunda-feira',
  ),
  phrase(
    '‹(?:(?:fica|está|parece-nos|parece-me|para nós está|para mim está|por nós está) (?:bem|ótimo|bom|perfeito|combinado|ok)|(?<!não )(?:dá|serve|funciona)(?: (?:para nós|para mim|perfeitamente))?|(?:aceitamos|aceito|confirmamos|confirmo)›(?! (?:se|que não))|(?:estamos|estou) de acordo|de acordo com|combinado|sem problemas?|conseguimos|trato disso|tratamos disso|faremos assim|assim faremos|cuido disso|pode deixar|podem contar|é viável)›',
    'Sexta-feira está ótimo',
  ),
  phrase(
    '(?:,|:| -|–) ?(?:sim|ok|certo|combinado|de acordo|perfeito|sem problemas?|confirmado)[ ,.!)]*$',
    'Os textos para segunda: sem problema',
  ),
  phrase('(?:👍|👌|✅|🆗)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    '^[\\s,]*(?:ótimo|perfeito|obrigad[oa]|muito obrigad[oa]|maravilha|excelente|fantástico|que bom)›[^?]{0,20}$',
    'Ótimo, obrigada!',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '‹(?:(?:vou|vamos|tenho de|tenho que|temos de|temos que|preciso de|deixe-me|deixa-me|deixem-me) (?:ver|verificar|perguntar|confirmar|consultar|falar)|(?:verifico|pergunto|vejo|confirmo) (?:com|se|e)|já (?:vos |lhe |te )?digo|não tenho a certeza|não tenho certeza)›',
    'Tenho de ver com a gráfica',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    '‹(?:não (?:é|será|seria|vai ser|nos é|me é) (?:possível|viável)|impossível|não (?:podemos|posso|poderemos|conseguimos|consigo|conseguiremos|dá|serve|nos dá jeito|vai dar)|(?:muito|demasiado) (?:cedo|tarde|apertado|em cima)|infelizmente não|preferimos não)›',
    'Na terça infelizmente não é possível',
  ),
  phrase('^(?:não|infelizmente não|lamento)›(?!,? (?:há )?problema)', 'Não, lamento'),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    '‹(?:já não (?:precisamos|preciso|é (?:preciso|necessári[oa])|faz falta|fazem falta)|não (?:precisamos|preciso|é necessári[oa]) mais|não (?:precisamos|preciso|é necessário) [^,.;]{0,30} mais|cancelamos|cancelad[oa]s?|esqueçam?|deixamos cair|desistimos|prescindimos|fica sem efeito|dispensamos)›',
    'Já não precisamos do banner',
  ),
]

const sent =
  '(?:(?:(?:re)?envi|mand|pass|entreg|pag|assin|aprov|carreg|termin|public|partilh|compartilh|encaminh)ad|pag|fe?it|remetid|devolvid|conclu[ií]d)[oa]s?'

export const report: readonly Phrase[] = [
  phrase(
    '‹(?:(?:em |segue em |seguem em )?anexo|anexad[oa]s?|anexo|anexamos|segue|seguem)›(?! (?:na|no|até|amanhã|para a semana))',
    'Em anexo o orçamento',
  ),
  phrase('‹(?:aqui (?:está|estão|vai|vão|tem|têm|tens)|cá (?:está|estão|vai|vão))›', 'Aqui está a apresentação'),
  phrase(
    `‹(?:já |acabei de |acabámos de |foi |foram |está |estão |ficou )(?:vos |lhe |te )?(?:${sent}|enviei|enviámos|enviamos|mandei|mandámos|enviar|mandar|carregar|pagar|paguei|pagámos)›|‹(?:enviei|enviámos|mandei|mandámos|paguei|pagámos|carreguei|carregámos)›`,
    'Acabei de enviar a fatura',
  ),
  phrase(
    '‹(?:(?:está|estão) (?:já )?(?:online|no servidor|na pasta|no drive|disponíve(?:l|is)|no ar|na sua caixa)|como (?:prometido|combinado))›',
    'Os ficheiros estão na pasta',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '‹(?:recebid[oa]s?|(?:já )?(?:recebemos|recebi)(?! até)|(?:já )?(?:chegou|chegaram)|obrigad[oa] (?:pelo|pela|pelos|pelas|por (?:enviar\\p{L}*|o|a)))›',
    'Recebido, obrigado',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '‹(?:ainda não|ainda nada|continua a faltar|continuamos sem|falta|faltam|não (?:recebemos|recebi|chegou|chegaram)|sem notícias|lembrete)›',
    'Ainda não chegou nada',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    '‹(?:adiar|adiamos|adiado|atrasar|atraso|atrasamos|antecipar|antecipamos|mover|passar para|mudar para|em vez|antes disso|em lugar|só|não antes|mais tarde|mais tempo|(?:um|dois|três) dias? (?:a )?mais|preferíamos|preferiríamos|preferia|preferimos|afinal|correção|prorrogar|no mínimo)›',
    'Podemos adiar a maquete para o dia 23?',
  ),
  phrase('‹(?:seria|ficaria|fica|dá|possível|ok|bem|pode ser|daria)›[^?]*\\?', 'Dia 15 de março seria possível?'),
]

export const consent: readonly Phrase[] = [
  phrase(
    '‹(?:(?:pode ser|está bem|fica bem|dá|serve|convém|parece)(?:-(?:vos|lhe|te))?|de acordo|o que (?:acham|acha|achas)|é possível|seria possível|concordam|concorda|ok)›[^.]{0,40}\\?',
    'Pode ser assim?',
  ),
]

export const all: readonly Phrase[] = [
  phrase('‹(?:tudo|todos|todas|ambos|ambas|calendário|cronograma|prazos|datas|pontos)›', 'Tudo certo'),
]

export const rest: readonly Phrase[] = [
  phrase('‹(?:o resto|o restante|os outros|as outras|exceto|salvo|menos)›', 'O resto está bem'),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      '‹(?:aprovad[oa]s?|validad[oa]s?|(?:aprovamos|aprovo)|podem (?:imprimir|avançar)|pode (?:imprimir|avançar)|luz verde|bom para impressão)›',
      'Aprovado, podem imprimir',
    ),
    of: /aprov|valid|confirma|decis|ok\b/iu,
  },
  {
    ...phrase('(?:€\\s?\\d|r\\$ ?\\d|\\d\\s?(?:€|euros?›|eur›|reais›))', 'Fica em 640 euros'),
    of: /preço|orçamento|cotação|custo|proposta/iu,
  },
]

export const told: Phrase = phrase(
  '‹(?:nomes?|preços?|endereço|morada|número|senha|tamanhos|medidas|decisão|resposta|cor|título)›',
  'os preços',
)
