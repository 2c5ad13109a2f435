/** Verbs by which people ask and promise: enviar, remeter, devolver. */
const ar =
  'envi|reenvi|mand|pass|entreg|prepar|termin|finaliz|valid|aprov|confirm|assin|pag|liquid|atualiz|complet|revis|mont|apresent|encaminh|partilh|compartilh|deix|mostr|adapt|fech'
const er = 'remet|devolv|faz|escolh|resolv|escrev|fornec|preench|respond'
const ir = 'imprim|corrig|traduz|transmit'

const verb = (source: string): string => `(?<verb>${source})`

const stems = `(?:${ar})ar|(?:${er})er|(?:${ir})ir|traduzir|fazer chegar|dar|ter|pôr`
/** 'enviar' */
export const infinitive = `${verb(stems)}(?:-[oa]s?)?›`
/** 'enviar-nos', 'enviar' */
export const infinitiveToMe = `${verb(stems)}(?:-(?:me|nos)|-[nm][oa]s?)?›`
/** 'enviar-vos', 'enviar-lhe' */
export const infinitiveToYou = `${verb(stems)}-(?:vos|te|lhes?)›`
/** 'envio', 'enviaremos', of the writer. */
export const first = `${verb(
  `(?:${ar})(?:o|amos|arei|aremos)|(?:${er})(?:o|emos|erei|eremos)|faço|farei|faremos|dou|damos|daremos|(?:${ir})(?:o|imos|irei|iremos)`,
)}(?:-(?:vos|te|lhes?|[oa]s?))?›`
/** 'envia', 'enviará', of a third person. */
export const third = `${verb(`(?:${ar})(?:a|am|ará|arão)|(?:${er})(?:e|em|erá|erão)|faz|fará`)}(?:-(?:vos|te|lhes?))?›`
/** 'envie-nos', 'manda-me' */
export const imperative = `${verb(`(?:${ar})(?:a|e|em|ai)|(?:${er})(?:a|am|e)|faça|façam|dê|deem|diga|digam|diz`)}-(?:me|nos|[nm][oa]s?)›`
/** 'envie', which asks only beside a please. */
export const formally = `${verb(`(?:${ar})(?:a|e|em)|(?:${er})(?:a|am)|(?:corrija|imprima)m?|faça|façam|dê|deem`)}›`
/** 'que nos envie', 'que nos enviassem' */
export const subjunctive = `${verb(`(?:${ar})(?:es?|em|asse[sm]?)|(?:${er})(?:as?|am|esse[sm]?)|faça[sm]?|dê|deem`)}(?:-(?:nos|me))?›`
