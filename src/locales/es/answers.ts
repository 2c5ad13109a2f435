import { phrase } from '../accents.ts'
import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'

const yes =
  'ok|okay|vale|sí|claro|claro que sí|por supuesto|de acuerdo|perfecto|estupendo|genial|hecho|trato hecho|entendido|anotado|confirmado|aceptado|sin problema|ningún problema|ningún inconveniente|muy bien|bien|me parece bien|nos parece bien|adelante|cuenta con ello|contad con ello|así lo hacemos|así quedamos|venga|dale|aprobado'

export const accept: readonly Phrase[] = [
  phrase(
    `^[\\s,¡]*(?:${yes})›(?:,? (?:gracias|perfecto|entonces|pues|así|sin problema))*[\\s.!,\\p{Extended_Pictographic}]*$`,
    '¡De acuerdo!',
  ),
  phrase(
    '^(?:sí|vale|ok|claro|de acuerdo|perfecto|por supuesto|sin problema|confirmado|entendido)›(?!,? (?:pero|salvo|aunque))',
    'Sí, los textos el lunes',
  ),
  phrase(
    '‹(?:(?:nos|me) (?:va|viene|parece|encaja|cuadra)(?: (?:muy|todo))? (?:bien|perfecto|genial)|(?:nos|me) (?:encaja|cuadra)|(?:aceptamos|acepto|confirmamos|confirmo)›(?! (?:si|que no))|estamos de acuerdo|estoy de acuerdo|de acuerdo con|sin problema|cuenta con ello|contad con ello|llegamos|lo tendrás|así (?:lo )?haremos|lo hacemos|me encargo|nos encargamos|está bien|es viable|es factible)›',
    'El viernes nos viene bien',
  ),
  phrase(
    '(?:,|:| -|–) ?(?:sí|vale|ok|de acuerdo|perfecto|sin problema|confirmado|hecho)[ ,.!)]*$',
    'Los textos para el lunes: sin problema',
  ),
  phrase('(?:👍|👌|✅|🆗)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    '^[\\s,¡]*(?:genial|estupendo|perfecto|gracias|muchas gracias|mil gracias|fantástico|qué bien|maravilloso)›[^?]{0,20}$',
    '¡Genial, gracias!',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '‹(?:(?:voy|vamos|tengo que|tenemos que|déjame|déjanos) (?:a )?(?:mirar|consultar|preguntar|verlo|ver|comprobar|confirmar)(?:lo)?|lo (?:consulto|miro|veo|pregunto|hablo)|te (?:digo|cuento) algo|no (?:estoy|lo tengo) segur[oa]|ya veremos)›',
    'Lo consulto con la imprenta',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    '‹(?:no (?:es|será|sería|va a ser|nos es|me es) (?:posible|viable|factible)|imposible|no (?:podemos|puedo|podremos|podré|llegamos|llego|llegaremos|nos da tiempo|me da tiempo|nos va bien|me va bien|nos encaja|nos cuadra)|(?:demasiado|muy) (?:justo|pronto|tarde|ajustado)|lamentablemente no|va a ser que no|preferimos no)›',
    'El martes no nos es posible',
  ),
  phrase('^(?:no|me temo que no|lo siento)›(?!,? (?:hay )?(?:problema|te preocupes))', 'No, lo siento'),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    '‹(?:ya no (?:necesitamos|necesito|hace falta|hacen falta|es necesari[oa])|no (?:hace|hacen) falta|cancelamos|cancelad[oa]|anulamos|anulad[oa]|descartamos|olvida|olvidad|olvídate|prescindimos|prescindir|sin efecto|dejamos (?:fuera|de lado))›',
    'Ya no necesitamos el banner',
  ),
]

const sent =
  '(?:(?:(?:re)?envi|mand|pas|entreg|pag|abon|firm|aprob|valid|termin|public)ad|(?:remit|sub|compart)id|hech|devuelt)[oa]s?'

export const report: readonly Phrase[] = [
  phrase(
    '‹(?:adjunt[oa]s?|te adjunto|os adjunto|adjuntamos|en adjunto|en el adjunto|anex[oa])›',
    'Adjunto el presupuesto',
  ),
  phrase(
    '‹(?:aquí (?:está|están|tienes|tenéis|tiene|va|van|te dejo|os dejo)|ahí (?:va|van|tienes))›',
    'Aquí tienes la presentación',
  ),
  phrase(
    `‹(?:(?:he|hemos|ha|han|está|están|queda|quedan|sido) (?:ya )?${sent}|(?:acabo|acabamos) de (?:te |os )?\\p{L}+r\\p{L}*)›`,
    'Te he enviado la factura',
  ),
  phrase(
    '‹(?:(?:está|están) (?:ya )?(?:en el servidor|en la carpeta|en drive|en línea|online|publicad[oa]s?|disponibles?|list[oa]s?|subid[oa]s?)|como (?:te )?(?:prometí|acordamos|prometido))›',
    'Los archivos ya están en la carpeta',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '‹(?:recibid[oa]s?|(?:lo|la|los|las|ya)? ?(?:he|hemos) recibido|(?:ha|han) llegado|(?:nos|me) (?:ha|han) llegado|gracias por (?:el|la|los|las|tu|tus|enviar\\p{L}*|mandar\\p{L}*))›',
    'Recibido, gracias',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '‹(?:todavía no|aún no|sigue sin|seguimos sin|no (?:hemos|he) recibido|no (?:nos|me) (?:ha|han) llegado|falta|faltan|sin noticias|recordatorio)›',
    'Todavía no nos ha llegado nada',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    '‹(?:aplazar|aplazamos|posponer|retrasar|retrasamos|retraso|adelantar|mover|pasar al|pasarlo al|cambiar|en lugar|en vez|mejor|hasta el|no antes|más tarde|más tiempo|(?:un|dos|tres) días? más|preferiríamos|preferiría|preferimos|al final|finalmente|corrección|prórroga|como pronto)›',
    '¿Podemos aplazar la maqueta al 23?',
  ),
  phrase('‹(?:sería|iría|va|viene|posible|vale|ok|parece|cuadra|encaja)›[^?]*\\?', '¿El 15 de marzo iría bien?'),
]

export const consent: readonly Phrase[] = [
  phrase(
    '‹(?:(?:te|os|les?) (?:va|viene|parece|encaja|cuadra|iría|vendría|parecería)(?: bien)?|de acuerdo|qué (?:te|os|le) parece|es posible|sería posible|vale|ok)›[^.]{0,40}\\?',
    '¿Os parece bien?',
  ),
]

export const all: readonly Phrase[] = [
  phrase('‹(?:todo|todos|todas|ambos|ambas|los dos|las dos|calendario|plazos|fechas|puntos)›', 'Todo de acuerdo'),
]

export const rest: readonly Phrase[] = [
  phrase('‹(?:lo demás|el resto|los demás|las demás|salvo|excepto|menos)›', 'Lo demás nos parece bien'),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      '‹(?:aprobad[oa]s?|validad[oa]s?|(?:aprobamos|apruebo|valido|validamos)|visto bueno|podéis (?:imprimir|lanzar)|puedes (?:imprimir|lanzar)|luz verde|dad[oa] por buen[oa])›',
      'Aprobado, podéis imprimir',
    ),
    of: /aprob|valid|visto bueno|confirm|decisi/iu,
  },
  {
    ...phrase('(?:€\\s?\\d|\\d\\s?(?:€|euros?›|eur›))', 'El coste es de 640 euros'),
    of: /precio|presupuesto|tarifa|coste|oferta/iu,
  },
]

export const told: Phrase = phrase(
  '‹(?:nombres?|precios?|direcci[oó]n|n[uú]mero|contraseña|tallas?|medidas|decisión|respuesta|color|t[ií]tulo)›',
  'tus precios',
)
