/** Verbs by which people ask and promise: enviar, remitir, devolver. */
const ar =
  'envi|mand|pas|entreg|facilit|prepar|termin|revis|valid|confirm|firm|pag|abon|redact|actualiz|complet|rellen|diseñ|adapt|mont|present|reenvi|adjunt|acab|cerr|dej|cont(?:est)?'

const verb = (forms: string): string => `(?<verb>${forms})`

/** 'enviar', and with a pronoun 'enviárnoslo' */
const stems = `(?:${ar})[aá]r|(?:remit|compart|sub|imprim|traduc|eleg|escrib|correg)[ií]r|(?:devolv|hac|ten|escog|resolv)[eé]r|d[aá]r|hacer llegar|aprob[aá]r`
export const infinitive = `${verb(stems)}(?:l[oa]s?)?›`
export const infinitiveToMe = `${verb(stems)}(?:(?:me|nos)(?:l[oa]s?)?)?›`
export const infinitiveToYou = `${verb(stems)}(?:te|os|les?|se)(?:l[oa]s?)?›`

/** 'envío', 'enviaremos', of the writer. */
export const first = `${verb(
  `(?:${ar})(?:o|amos|aré|aremos)|envío|reenvío|(?:remit|compart|sub|imprim)(?:o|imos|iré|iremos)|devuelvo|devolvemos|devolver(?:é|emos)|hago(?: llegar)?|hacemos(?: llegar)?|haré|haremos|doy|damos|daré|daremos|tendré|tendremos|traduc(?:iré|iremos)|corr?ijo|corregimos|apruebo|aprobamos`,
)}›`
/** 'envía', 'enviará', of a third person. */
export const third = `${verb(`(?:${ar})(?:a|an|ará|arán)|envían?|(?:remit|compart|sub)(?:e|en|irá|irán)|hará|hace|dará`)}›`
/** 'envíanos', 'mándamelo', 'envíenme', 'enviadnos' */
export const imperative = `${verb(
  '(?:env[ií]|reenv[ií]|m[aá]nd|p[aá]s|conf[ií]rm|f[ií]rm|rev[ií]s|val[ií]d|facil[ií]t|entr[eé]g|prep[aá]r|d[eé]j|adj[uú]nt)(?:a|e|en|ad)|(?:rem[ií]t|comp[aá]rt|s[uú]b)(?:e|a|an|id)|devu[eé]lv(?:e|a|an)|d[aá]|d[eé]n?|h[aá]z|h[aá]ga',
)}(?:me|nos)(?:l[oa]s?)?›`
/** 'envíe', which asks only beside a please. */
export const formally = `${verb(
  '(?:envía|envíe|envíen|enviad|mand(?:a|e|en|ad)|confirm(?:a|e|en|ad)|revis(?:a|e|en|ad)|valid(?:a|e|en|ad)|firm(?:a|e|en|ad)|remit(?:a|an)|devuelv(?:a|an|e)|complet(?:a|e|en|ad)|rellen(?:a|e|en|ad)|prepar(?:a|e|en|ad))',
)}›`
/** 'que nos envíes', 'que nos enviaras' */
export const subjunctive = `${verb(
  `(?:${ar})(?:es|éis|e|en|aras?|arais|aran|ases?)|envíes?|envíen|(?:remit|compart|sub|devuelv)(?:as|áis|an?|ieras?|ieran)|hagas?|hagan|hagáis|deis|des`,
)}›`
