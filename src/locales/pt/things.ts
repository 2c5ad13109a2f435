import { phrase } from '../accents.ts'
import type { Nominal } from '../moves.ts'
import { nominal } from '../nominal.ts'
import type { Phrase } from '../phrase.ts'

const noun = nominal(phrase)

export const nominals: readonly Nominal[] = [
  noun('(?:aprov|valid)\\p{L}+', 'aprovar', 'aprovação: {}'),
  noun('assin\\p{L}+', 'assinar', '{} assinado'),
  noun('confirm\\p{L}+', 'confirmar', 'confirmação: {}'),
  noun('(?:pag|liquid)\\p{L}+', 'pagar', 'pagamento: {}'),
  noun('(?:rev[ei]|revis)\\p{L}+', 'rever', 'revisão: {}'),
  noun('corri\\p{L}+', 'corrigir', 'correção: {}'),
  noun('tradu\\p{L}+', 'traduzir', 'tradução: {}'),
]

export const heads: readonly Phrase[] = [
  phrase(
    '^(?:o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|ao|à|aos|às|para|por|até|com|e|ou|seu|sua|seus|suas|teu|tua|vosso|vossa|vossos|vossas|nosso|nossa|nossos|nossas|meu|minha|este|esta|estes|estas|me|te|lhe|vos|dia|também|já|ainda|então|antes|além|que|ter|receber|por favor)› ?',
    'o',
  ),
  phrase('^(?:,|:|;|-|–|—|\\.|\\)|"|«|\\*|•)', ','),
]

export const cuts: readonly Phrase[] = [
  phrase(
    ',? ‹(?:para que|para (?:podermos|poder)|porque|pois|já que|uma vez que|se (?:possível|puder|não)|senão|caso contrário|quando|assim que|que (?:nos|vos)|mas|por favor|obrigad[oa]|como (?:combinado|prometido|acordado)|o quanto antes|quanto antes|logo que possível|o mais tardar|sem falta|por (?:e-?mail|mail|correio)|da (?:vossa|sua|nossa) parte|prometido)›',
    'o logo para que',
  ),
  phrase('[.!?;](?: |$)| [–—-] |, (?:e (?:nós|vocês)|mas|sim|ok|obrigad[oa]|depois|isso|vos|lhe)›', ', mas'),
]

export const tails: readonly Phrase[] = [
  phrase(
    '(?:[\\s,;:.!?(«–—-]| (?:o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|ao|à|às|para|por|até|antes|com|e|ou|sobre|este|esta|me|te|lhe|vos|nos|é|está|estará|também|já|dia|pront[oa]s?|aqui|hoje|manhã|tarde|noite|fim|final|início|máximo|por favor|ainda))$',
    'o logo até',
  ),
]

export const pronoun: Phrase = phrase(
  '^(?:(?:tudo|isso|isto|aquilo)(?: (?:isso|isto|o (?:que|resto))\\b.*)?|[oa]s?|ele|ela|ambos|ambas|o resto|algo|nada)$',
  'tudo isso',
)

export const ofIt: Phrase = phrase(' (?:a respeito|sobre (?:isso|isto))$', 'comentários sobre isso')

const done = '(?:assinad[oa]s?|preenchid[oa]s?|corrigid[oa]s?|aprovad[oa]s?|validad[oa]s?|carimbad[oa]s?|revist[oa]s?)'

export const complement: Nominal = { ...phrase(`^(?<how>${done}(?: e ${done})*)$`, 'assinado'), noun: '{} {how}' }

export const clitic: Phrase = phrase('‹(?:vo-?l|lh|m|t|n)?[oa]s? $', 'vo-lo ')

export const thirdPerson: Phrase = phrase('^(?:ele|ela|eles|elas)$', 'ela')

export const nothing: readonly Phrase[] = [
  phrase(
    '^(?:(?!(?:de|do|da|o|a|para|com)›)[\\p{L}\\p{N}]+ ){0,3}(?:dias?|semanas?|horas?|minutos?|meses|mês|tempo|prazo|paciência|ajuda|apoio|dúvidas?|perguntas?|sorte|gosto|férias|notícias|parte|conta|cumprimentos|obrigad[oa])(?: (?:mais|úteis))?$',
    'três dias',
  ),
  phrase(
    '^(?:(?:uma?|a|o|nossa|breve|próxima|rápida) )*(?:reunião|chamada|videochamada|almoço|café|call|visita|conversa)(?: .*)?$',
    'uma reunião',
  ),
  phrase(
    '^(?:não|que|se|como|quando|por que|saber|bem|melhor|mais|muito|nada|em contacto|em contato|eu|tu|ele|nós|pronto|de acordo)›',
    'saber se',
  ),
]

export const common: ReadonlySet<string> = new Set(
  'o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às para por pelo pela com sem sobre até desde antes depois que se não sim me te lhe lhes vos e ou mas seu sua seus suas teu tua nosso nossa nossos nossas vosso vossa vossos vossas este esta isto isso é são está estão será já muito mais também aqui obrigado obrigada favor ok certo perfeito bem novo nova novos primeiro primeira último final versão ficheiro arquivo dia data segunda terça quarta quinta sexta feira sábado domingo amanhã hoje semana anexo envio enviar enviado mandar pronto pronta recebido tudo todos todas'.split(
    ' ',
  ),
)

export const synonyms: readonly (readonly string[])[] = [
  ['apresentação', 'slides', 'powerpoint'],
  ['comentários', 'feedback', 'correções', 'alterações', 'observações', 'correção'],
  ['orçamento', 'cotação', 'proposta'],
  ['fotos', 'foto', 'imagens', 'imagem', 'fotografias'],
  ['textos', 'texto', 'artigos', 'conteúdos'],
  ['aprovação', 'validação', 'aprovado', 'ok'],
  ['maquete', 'layout', 'rascunho', 'esboço'],
  ['pagamento', 'transferência', 'pago'],
  ['calendário', 'cronograma', 'planeamento'],
  ['acessos', 'acesso', 'senha', 'palavra'],
]
