import { phrase } from '../accents.ts'
import type { Nominal } from '../moves.ts'
import { nominal } from '../nominal.ts'
import type { Phrase } from '../phrase.ts'

const noun = nominal(phrase)

export const nominals: readonly Nominal[] = [
  noun('(?:valid|aprob|aprueb)\\p{L}+', 'validar', 'aprobación: {}'),
  noun('f[ií]rm\\p{L}+', 'firmar', '{} firmado'),
  noun('conf[ií]rm\\p{L}+', 'confirmar', 'confirmación: {}'),
  noun('(?:pag|abon)\\p{L}+', 'pagar', 'pago: {}'),
  noun('rev[ií]s\\p{L}+', 'revisar', 'revisión: {}'),
  noun('(?:correg|corrij)\\p{L}+', 'corregir', 'corrección: {}'),
  noun('tradu\\p{L}+', 'traducir', 'traducción: {}'),
]

export const heads: readonly Phrase[] = [
  phrase(
    '^(?:el|la|los|las|un|una|unos|unas|de|del|al|a|tu|tus|su|sus|mi|mis|nuestro|nuestra|nuestros|nuestras|vuestro|vuestra|vuestros|vuestras|este|esta|estos|estas|nos|me|te|os|lo|le|les|para|por|en|con|y|o|también|ya|por favor|antes|como|además|entonces|hasta|todavía|aún|que)› ?',
    'el',
  ),
  phrase('^(?:,|:|;|-|–|—|\\.|\\)|"|«|¿|¡|\\*|•)', ','),
]

export const cuts: readonly Phrase[] = [
  phrase(
    ',? ‹(?:para que|para poder|porque|ya que|puesto que|pues|si (?:es posible|puede|no)|si no|cuando|en cuanto|que (?:nos|te|os)|pero|por favor|gracias|como (?:acordamos|quedamos|prometí|hablamos)|cuanto antes|lo antes posible|a más tardar|como muy tarde|sin falta|por correo|por email|de (?:tu|vuestra|su) parte|prometido)›',
    'el logo para que',
  ),
  phrase('[.!?;](?: |$)| [–—-] |, (?:te|os|nos|y (?:te|os|nos)|pero|sí|vale|gracias|lo|luego)›', ', te'),
]

export const tails: readonly Phrase[] = [
  phrase(
    '(?:[\\s,;:.!?(«¿¡–—-]| (?:el|la|los|las|un|una|de|del|a|al|para|antes|por|en|con|y|o|desde|hasta|sobre|este|esta|nos|me|te|os|lo|es|está|están|estará|también|ya|tarde|muy|como|por favor|list[oa]s?|aquí|hoy|mañana|primera hora|última hora|finales|principios|mediados|dentro))$',
    'el logo para',
  ),
]

export const pronoun: Phrase = phrase(
  '^(?:(?:todo|eso|esto|lo)(?: (?:esto|eso|lo que|demás|anterior)\\b.*)?|lo|la|los|las|ello|ambos|ambas|los dos|el resto|algo|nada)$',
  'todo eso',
)

export const ofIt: Phrase = phrase(' (?:al respecto|sobre (?:ello|esto|eso))$', 'comentarios al respecto')

const done =
  '(?:firmad[oa]s?|rellenad[oa]s?|completad[oa]s?|corregid[oa]s?|validad[oa]s?|aprobad[oa]s?|revisad[oa]s?|sellad[oa]s?)'

export const complement: Nominal = { ...phrase(`^(?<how>${done}(?: y ${done})*)$`, 'firmado'), noun: '{} {how}' }

export const clitic: Phrase = phrase('‹(?:lo|la|los|las) $', 'te lo ')

export const thirdPerson: Phrase = phrase('^(?:él|ella|ellos|ellas)$', 'ella')

export const nothing: readonly Phrase[] = [
  phrase(
    '^(?:(?!(?:de|del|el|la|para|con)›)[\\p{L}\\p{N}]+ ){0,3}(?:días?|semanas?|horas?|minutos?|meses|mes|tiempo|plazo|paciencia|ayuda|apoyo|dudas?|preguntas?|suerte|gusto|vacaciones|finde|noticias|parte|cuenta|saludos?|gracias)(?: (?:más|hábiles|laborables))?$',
    'tres días',
  ),
  phrase(
    '^(?:(?:una?|la|el|nuestra|breve|próxima|rápida|pequeña) )*(?:reunión|cita|llamada|videollamada|comida|café|call|visita)(?: .*)?$',
    'una reunión',
  ),
  phrase(
    '^(?:no|que|si|cómo|cuándo|por qué|saber|bien|mejor|más|muy|nada|en contacto|al tanto|yo|tú|él|nosotros|mucho|listo|de acuerdo)›',
    'saber si',
  ),
]

export const common: ReadonlySet<string> = new Set(
  'el la los las un una unos unas de del al a en y o u para por con sin sobre hasta desde antes después que si no sí lo le les me te nos os se su sus tu tus mi mis nuestro nuestra nuestros nuestras vuestro vuestra este esta estos estas eso esto es son está están será estará ha he han hay ya muy más también aquí ahí gracias favor vale ok perfecto bien nuevo nueva nuevos primer primera último final versión archivo día fecha lunes martes miércoles jueves viernes sábado domingo mañana hoy semana adjunto adjunta envío enviar enviado mandar listo lista recibido todo todos todas'.split(
    ' ',
  ),
)

export const synonyms: readonly (readonly string[])[] = [
  ['presentación', 'diapositivas', 'powerpoint', 'slides'],
  ['comentarios', 'comentario', 'feedback', 'correcciones', 'cambios', 'observaciones', 'corrección'],
  ['presupuesto', 'cotización', 'oferta'],
  ['fotos', 'foto', 'imágenes', 'imagen', 'fotografías'],
  ['textos', 'texto', 'artículos', 'contenidos'],
  ['aprobación', 'validación', 'visto', 'aprobado', 'validado'],
  ['maqueta', 'diseño', 'borrador', 'boceto', 'propuesta'],
  ['pago', 'transferencia', 'factura', 'pagado'],
  ['calendario', 'cronograma', 'planning'],
  ['accesos', 'acceso', 'claves', 'contraseña'],
]
