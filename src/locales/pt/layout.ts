import type { LayoutWords } from '../layout.ts'

const words = (text: string): readonly string[] => text.split(' ')

export const layout: LayoutWords = {
  headers: {
    from: ['de'],
    sent: ['enviado', 'enviada', 'enviado em', 'data'],
    to: ['para'],
    cc: ['cc', 'cco', 'prioridade'],
    subject: ['assunto'],
  },
  attributions: [
    {
      pattern: /^(?:em|no dia|a)\s.{4,200}\sescreveu\s?:$/iu,
      example: 'Em seg., 2 de mar. de 2026 às 09:14, Ana Ruiz <ana@north.example> escreveu:',
    },
  ],
  separators: [
    {
      pattern: /^[-_*=\s]{2,}\s?mensagem (?:original|encaminhada)\s?[-_*=\s]*$/iu,
      example: '-----Mensagem original-----',
    },
  ],
  vacations: [
    {
      pattern:
        /^\s*(?:resposta automática|fora do escritório|ausência)(?=\s*(?:[:：([–—-]|$|re\b|until\b|from\b|jusqu|du\b|au\b|bis\b|hasta\b))/iu,
      example: 'Resposta automática: fichas',
    },
  ],
  footers: [{ pattern: /^enviado (?:do meu|de meu|a partir do|via)\b.{2,60}$/iu, example: 'Enviado do meu iPhone' }],
  signOffs: [
    {
      pattern:
        /^(?:(?:com os |os )?(?:melhores|meus) cumprimentos|cumprimentos|(?:um )?(?:grande |forte )?abraços?|beijinhos?|saudações|atenciosamente|cordialmente|att|abs|até (?:já|breve|logo|amanhã))[\s,.!]*$/iu,
      example: 'Com os melhores cumprimentos,',
    },
    {
      pattern:
        /^(?:(?:um )?(?:bom|ótimo) (?:dia|fim de semana|final de semana|trabalho)|(?:uma )?boa (?:semana|tarde|noite))[\s,.!]*$/iu,
      example: 'Bom fim de semana!',
    },
  ],
  thanks: [
    {
      pattern:
        /^(?:(?:muito|desde já,?) )?(?:obrigad[oa]|agradecid[oa]|grat[oa])(?: (?:desde já|pela atenção|por tudo|e (?:um abraço|abraço|até breve|bom dia)))*[\s,.!]*$/iu,
      example: 'Muito obrigada e um abraço',
    },
  ],
  postscripts: [{ pattern: /^p\.?\s?s\b/iu, example: 'PS: melhor a versão azul' }],
  absences: {
    away: [
      {
        pattern: /(?<!\p{L})(?:fora do escritório|ausente|de férias|de licença|não estarei|em viagem)(?!\p{L})/u,
        example: 'estarei ausente até 12 de junho',
      },
    ],
    back: [
      {
        pattern: /(?<!\p{L})(?:de volta|voltarei|volto|regresso|regressarei|retorno|retornarei)(?!\p{L})/u,
        example: 'voltarei na segunda-feira, 15 de junho',
      },
    ],
  },
  banners: [
    {
      pattern:
        /^\W{0,4}(?:atenção|cuidado)\W{0,4}\s*(?:este|esta|mensagem|e-?mail)\s?(?:e-?mail|mensagem|extern[oa])\b/iu,
      example: 'ATENÇÃO: este e-mail vem de fora.',
    },
  ],
  disclaimers: [
    {
      pattern:
        /^\W{0,4}(?:esta mensagem|este e-?mail|as informações contidas)\b.{0,160}(?:confidencia|destinatári|sigilos)/iu,
      example: 'Esta mensagem é confidencial.',
    },
  ],
  greetings: [
    ...words('olá oi prezado prezada prezados caro cara caros estimado estimada'),
    'bom dia',
    'boa tarde',
    'boa noite',
  ],
  titles: [...words('senhor senhora sr sra dr dra'), 'a todos', 'a todas', 'pessoal', 'equipa', 'equipe'],
  ands: ['e'],
  abbreviations: {
    always: words('sr sra dr exmo exma p.ex'),
    beforeSmall: words('etc jan fev abr jun jul nov dez aprox máx mín'),
    beforeDigit: words('tel pág núm'),
  },
  telltales: [
    ...words('que para por uma um os na dos das pelo pela ao às não sim está estão esta este isso isto também mais'),
    ...words(
      'mas muito obrigado obrigada olá bom boa dia tarde segunda terça quarta quinta sexta feira amanhã hoje semana',
    ),
    ...words(
      'pode podem podes poderia poderiam podemos enviar envie enviem envio enviamos mandar mando manda mande anexo',
    ),
    ...words(
      'cumprimentos abraço quando onde preciso precisamos temos tenho tem há perfeito acordo até desde sobre sem',
    ),
    ...words('porque já ainda nosso nossa nossos vosso vossa seu sua seus suas você vocês nós recebido pronto pronta'),
    ...words('proposta orçamento prazo entrega fatura vamos vou seria será fica ficou combinado certo tudo versão'),
    ...words('recebem receberão logótipo textos fotos próxima nos'),
  ],
}
