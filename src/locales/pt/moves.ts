import { phrase } from '../accents.ts'
import type { MoveWords } from '../moves.ts'
import * as answers from './answers.ts'
import { frames } from './frames.ts'
import * as things from './things.ts'

export const moves: MoveWords = {
  ...answers,
  ...things,
  frames,
  cue: phrase(
    '‹(?:vos|te|lhes?|nos|me|pode|podem|podes|poderia|poderiam|poderias|podias|podia|podiam|podemos|poderíamos|podíamos|posso|possível|consegue|conseguem|consegues|conseguimos|favor|gentileza|agradec\\p{L}+|peço|pedimos|precis\\p{L}+|necessitamos|aguardamos|aguardo|faltam?|gostaria|gostaríamos|gostávamos|importante|bom|ótimo|ideal|ficamos|fico|quando|vou|vamos|iremos|irei|comprometo|contamos|conto|trato|tratamos|receb\\p{L}+|terá|terão|terás|têm|tens|vai|vão|vais|chega|chegam|chegará|chegarão|segue|seguem|seguirá|estará|estarão|fica|ficam|sai|saem|proponho|propomos|sugiro|sugerimos|importa|importam|\\p{L}+(?:o|amos|emos|imos|arei|aremos|a|e|em|am))›',
    'Envio-vos o orçamento',
  ),
  vetoes: [
    phrase(
      '‹(?:talvez|se calhar|oxalá|espero|esperamos|tentarei|tentaremos|vou tentar|vamos tentar|tento|tentamos|provavelmente|em princípio|se tudo correr bem|se der|não prometo|não posso prometer|acho que|penso que|creio que|um dia destes|quem sabe)›',
      'Talvez enviemos o orçamento na sexta-feira',
    ),
    phrase(
      '‹(?:normalmente|por norma|geralmente|em geral|sempre|todos os (?:dias|meses)|todas as (?:semanas|sextas)|nunca|habitualmente|costumamos)›',
      'Normalmente respondemos em dois dias',
    ),
    phrase('‹não (?!(?:esqueç|se esqueç|demor))(?:\\p{L}+ ){0,2}\\p{L}+›(?!.*\\?)', 'Não posso prometer sexta-feira'),
    phrase(
      '‹(?:vemo-nos|a gente se vê|encontramo-nos|nos vemos|falamos|reunimos|tomar um café|de férias|fora do escritório|eu ligo|ligo-te|ligo-vos)›',
      'Vemo-nos na terça',
    ),
    phrase(
      '‹(?:não hesit\\p{L}+|qualquer dúvida|à (?:sua|vossa|tua) disposição|bom fim de semana|mantenho-vos|desculpem?|desculpa|digam se|diga se)›',
      'Não hesite em escrever-me',
    ),
    phrase(
      '^(?:quando(?! (?:teremos|receb|cheg|podemos))|por ?que|quanto|como|onde|quem|recebeu|receberam|já|tem|têm|está|estão)›.*\\?',
      'Já receberam as fotos?',
    ),
    phrase(
      '^(?!.*‹(?:por favor|pode|podem|podes|para (?:assinar|aprovar|devolver)|precis\\p{L}+)›).*‹(?:em anexo|anexad[oa]s?|anexo|segue em)›',
      'Em anexo envio o orçamento',
    ),
    phrase(
      '‹(?:enviei|enviámos|mandei|mandámos|recebi|tinha|tínhamos|foi|foram|fizemos)›',
      'Enviámos o logo na segunda-feira',
    ),
  ],
  hypotheticals: [
    phrase(
      '^(?:e |mas )?se (?:quiséssemos|quisessem|quisesse|fizéssemos|tivéssemos|fosse) .*',
      'Se quiséssemos um vídeo, precisaríamos de um orçamento',
    ),
    phrase('‹(?:se tudo correr bem|com alguma sorte|oxalá|tomara)›', 'Entregamos na sexta se tudo correr bem'),
  ],
  joints: [
    phrase(
      '(?:[,;:]+ (?:(?:e|mas|depois|então) )?|(?<=[\\p{L}\\p{N}.] )(?:e|mas|depois) )(?=(?:nós|vocês|precisamos|preciso|pode|podem|podes|poderia|poderiam|recebem|receberão|da (?:vossa|nossa|sua) parte|por favor|aguardamos|faltam?|envie-nos|enviem-nos|manda-me|mande-nos|\\p{L}+-(?:vos|lhe|te|nos|me))›)',
      ', e nós',
    ),
    phrase(' ?; | [–—]{1,2} | - |, (?=(?:mas|depois|senão|sim|não|então)›)|(?<=‹(?:sim|não|ok)), ', ' – '),
  ],
  and: phrase('^\\)?,? ?(?:(?:e|mais|bem como)›|,|;)', ', e'),
  finite: phrase(
    '‹(?:é|são|está|estão|estará|será|era|foi|tem|têm|temos|tenho|há|pode|posso|podemos|quer|quero|vai|vou|vamos|nos|vos|precisamos|preciso|envio|enviamos|mando|chega|chegará|fica|parece|dá|reúne|recebem|receberão|enviei)›|-(?:vos|nos|lhe|me|te)›',
    'está',
  ),
  also: [phrase('^(?:também|e|além disso|mais)›|‹(?:também|igualmente)›', 'também o logo')],
  mentions: [
    phrase(
      '^(?:(?:e|ah|sobre|quanto a|quanto ao|para|em relação a),? )*(?<what>(?:[oa]s?|vosso|vossa|seu|sua|nosso|nossa)› ?[^,;.:?!]{3,60}?),? *$',
      'e a fatura',
    ),
    phrase(
      '^(?:e )?(?<what>(?:[oa]s?|vosso|vossa|seu|sua|nosso|nossa) .+?) (?:é|são|está|estão|estava|foi|foram|vai|fica)›',
      'O orçamento está em anexo',
    ),
    phrase(
      '‹(?:em anexo|anexo|aqui (?:está|estão|vai)|sobre|quanto a) (?<what>(?:[oa]s?|um|uma) [^,;.]+)',
      'Aqui está a maquete',
    ),
  ],
  parties: [
    {
      ...phrase(
        '‹(?:da nossa parte|do nosso lado|nós (?:enviamos|entregamos))›|^(?:nós|eu|agência)[\\s:*]*$',
        'Da nossa parte:',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        '‹(?:da (?:vossa|sua|tua) parte|do vosso lado|precisamos|preciso|faltam-nos|falta-nos|aguardamos)›|^(?:vocês|você|cliente)[\\s:*]*$',
        'Da vossa parte:',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:[oa]s? )?(?:voss[oa]s?|seus?|suas?|teus?|tuas?)›', 'os vossos comentários'), owes: 'reader' },
    { ...phrase('^(?:[oa]s? )?(?:noss[oa]s?|meus?|minhas?)›', 'a nossa maquete'), owes: 'writer' },
  ],
  schedules: phrase(
    '‹(?:calendário|planeamento|cronograma|datas|prazos|etapas|proposta|quem faz o quê)›',
    'O calendário:',
  ),
  events: phrase(
    '‹(?:lançamento|inauguração|feira|reunião|impressão|distribuição|festa|conferência|filmagens|publicação|evento)(?: .*)?$',
    'lançamento',
  ),
  everybody: phrase('^(?:todos|todas|ambos|juntos|equipa|equipe|-|–)$', 'todos'),
  columns: {
    who: phrase('‹(?:quem|responsável|por)›', 'Responsável'),
    what: phrase('‹(?:o quê|material|tarefa|elemento|entrega|etapa)›', 'Material'),
    when: phrase('‹(?:quando|data|prazo|dia|limite)›', 'Prazo'),
  },
  conditions: [
    phrase(
      '‹(?:assim que|quando|logo que|depois de|uma vez que) (?:(?:nos|me) )?(?:(?:tivermos|tiver|recebermos|receber|chegar|chegarem|aprovarem|enviarem|assinarem|tiverem) )(?<first>[^,;.]+?)(?=[,;.]|$)',
      'Assim que tivermos os textos',
    ),
    phrase(
      '‹(?:após|depois da|depois do|a partir da|a partir do) (?:(?:a |o )?(?:receção|recepção|entrega|envio) (?:d[aeo]s? )?)?(?<first>(?:a|o|os|as|vossa|vosso|sua|aprovação|assinatura|receção|recepção)›(?: ?[^,;.]+?)?)(?=[,;.]|$| (?:precisamos|enviamos|entregamos) )',
      'após a vossa aprovação',
    ),
  ],
  consequences: [
    phrase(
      '(?:^|[,;.–—-] )(?<then>(?:senão|caso contrário|de outro modo)›.+)$',
      'senão o lançamento passa para o dia 20',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>sem (?<first>[^,;.]+?),? (?:não podemos|não conseguimos) .+)$',
      'Sem os textos não podemos começar',
    ),
  ],
  asides: [
    phrase('‹(?:porque|pois|já que|para que|senão)›[^;.]*$', 'porque a comissão reúne'),
    phrase('‹(?:em vez d[aeo]|em lugar d[aeo])(?: dia)? $', 'em vez de '),
    phrase('‹(?:para|antes) (?:a |o |da |do )?\\p{L}+ d[aeo](?: dia)? $', 'para a feira de '),
  ],
}
