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
    '‹(?:te|os|le|les|se|nos|me|puedes|podrías|podéis|podríais|puede|podría|pueden|podrían|podemos|podríamos|puedo|posible|importaría|amable|amables|favor|rogamos|ruego|necesit\\p{L}+|falta|faltan|esperamos|solicit\\p{L}+|gustaría|querríamos|quisiera|quisiéramos|cuándo|voy|vamos|podremos|podré|tendr\\p{L}+|recib\\p{L}+|tienes|tenéis|tiene|lleg\\p{L}+|estará|estarán|sale|saldrá|salen|irá|irán|queda|quedará|comprometo|encargo|\\p{L}+(?:nos|me|noslo|noslos|nosla|melo|mela|o|amos|emos|imos|aré|aremos|iré|iremos))›',
    'Te envío el presupuesto',
  ),
  vetoes: [
    phrase(
      '‹(?:quizá|quizás|tal vez|a lo mejor|puede que|ojalá|espero poder|esperamos poder|intentaré|intentaremos|intentar|trataré|trataremos|probablemente|seguramente|si todo va bien|si es posible te|en principio|no prometo|no puedo prometer|creo que|supongo que|algún día|normalmente podemos)›',
      'Quizás te enviamos el presupuesto el viernes',
    ),
    phrase(
      '‹(?:normalmente|por lo general|generalmente|siempre|cada (?:día|semana|mes)|todos los (?:días|meses|lunes|viernes)|nunca|habitualmente)›',
      'Normalmente respondemos en dos días',
    ),
    phrase(
      '‹no (?!(?:olvid|tard|dud|te olvid|os olvid))(?:\\p{L}+ ){0,2}\\p{L}+›(?!.*\\?)(?!.*‹antes del?›)',
      'No puedo prometer el viernes',
    ),
    phrase(
      '‹(?:nos vemos|quedamos (?:el|a las)|nos reunimos|vernos|hablamos|tomar un café|de vacaciones|fuera de la oficina|te llamo|os llamo)›',
      'Nos vemos el martes',
    ),
    phrase(
      '‹(?:no dudes|no dudéis|cualquier duda|quedo a (?:tu|su|vuestra) disposición|quedamos a (?:tu|su|vuestra) disposición|buen (?:fin de semana|finde)|te mantendré|os mantendré|perdona|disculpa|disculpad|un saludo|dime si|decidme si)›',
      'No dudes en escribirme',
    ),
    phrase(
      '^¿?(?:cuándo(?! (?:tendr|recib|estar|llegar|podr))|por qué|cuánto|cómo|dónde|quién|has|habéis|tienes|tenéis|está|están)›.*\\?',
      '¿Has recibido las fotos?',
    ),
    phrase(
      '^(?!.*‹(?:por favor|puedes|podrías|podéis|para (?:firmar|aprobar|validar|tu|vuestra)|necesit\\p{L}+)›).*‹(?:adjunt[oa]s?|adjuntamos)›',
      'Adjunto te envío el presupuesto',
    ),
    phrase(
      '‹(?:he|hemos|ha|han|habíamos) \\p{L}+(?:ado|ido|isto|echo)›|‹(?:envié|mandé|enviamos (?:ayer|el \\p{L}+ pasado)|mandamos ayer)›',
      'Te hemos enviado el logo el lunes',
    ),
  ],
  hypotheticals: [
    phrase(
      '^(?:y |pero )?si (?:quisiéramos|quisierais|quisieras|hiciéramos|tuviéramos|hubiera|fuera) .*',
      'Si quisiéramos un vídeo, necesitaríamos un presupuesto',
    ),
    phrase('‹(?:si todo va bien|con un poco de suerte|ojalá|espero que)›', 'Entregamos el viernes si todo va bien'),
  ],
  joints: [
    phrase(
      '(?:[,;:]+ (?:(?:y|pero|luego|entonces) )?|(?<=[\\p{L}\\p{N}.] )(?:y|pero|luego) )(?=(?:te|os|nos (?:envías|mandas|hace|falta|faltan)|(?:necesitamos|necesito|puedes|podrías|podéis|podríais|puede|podría|recibirás|recibiréis|tendrás|tendréis|vosotros|nosotros|envíanos|mándanos|mándame|pásame|por favor|por (?:tu|vuestra|nuestra) parte))›)',
      ', y te',
    ),
    phrase(' ?; | [–—-]{1,2} |, (?=(?:pero|luego|si no|sí|no|después|entonces)›)|(?<=‹(?:sí|no|ok|vale)), ', ' – '),
  ],
  and: phrase('^\\)?,? ?(?:(?:y|e|más|así como)›|,|;)', ', y'),
  finite: phrase(
    '‹(?:es|son|está|están|estará|será|era|fue|ha|han|he|hemos|hay|tiene|tenemos|tengo|puede|puedo|podemos|quiere|quiero|va|voy|vamos|nos|te|os|necesitamos|necesito|envío|enviamos|mando|llega|llegará|queda|parece|viene|se reúne|recibirás|tendrás)›',
    'está',
  ),
  also: [phrase('^(?:también|y|además|más|asimismo)›|‹(?:también|además|igualmente)›', 'también el logo')],
  mentions: [
    phrase(
      '^(?:(?:y|ah|sobre|respecto a|en cuanto a|para|de),? )*(?<what>(?:el|la|los|las|tu|tus|su|vuestr[oa]s?|nuestr[oa]s?)› ?[^,;.:?!]{3,60}?),? *$',
      'y la factura',
    ),
    phrase(
      '^(?:y )?(?<what>(?:el|la|los|las|tu|tus|su|vuestr[oa]s?|nuestr[oa]s?) .+?) (?:es|son|está|están|estaba|fue|ha|han|va|queda)›',
      'El presupuesto está adjunto',
    ),
    phrase(
      '‹(?:adjunto|adjuntamos|aquí (?:está|están|tienes|tenéis|va)|sobre|respecto a) (?<what>(?:el|la|los|las|un|una) [^,;.]+)',
      'Aquí tienes la maqueta',
    ),
  ],
  parties: [
    {
      ...phrase(
        '‹(?:por nuestra parte|de nuestra parte|de nuestro lado|nosotros (?:enviamos|entregamos))›|^(?:nosotros|yo|agencia)[\\s:*]*$',
        'Por nuestra parte:',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        '‹(?:por (?:tu|vuestra|su) parte|de (?:tu|vuestra|su) parte|de vuestro lado|necesitamos|necesito|nos (?:falta|faltan|hace falta|hacen falta))›|^(?:vosotros|tú|usted|ustedes|cliente)[\\s:*]*$',
        'Por vuestra parte:',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:tus?|sus?|vuestr[oa]s?)›', 'tus comentarios'), owes: 'reader' },
    { ...phrase('^(?:nuestr[oa]s?|mis?)›', 'nuestra maqueta'), owes: 'writer' },
  ],
  schedules: phrase(
    '‹(?:calendario|planning|cronograma|fechas|plazos|etapas|propuesta|quién hace qué)›',
    'El calendario:',
  ),
  events: phrase(
    '‹(?:lanzamiento|inauguración|feria|reunión|impresión|distribución|fiesta|conferencia|rodaje|publicación|evento)(?: .*)?$',
    'lanzamiento',
  ),
  everybody: phrase('^(?:todos|todas|ambos|los dos|equipo|-|–)$', 'todos'),
  columns: {
    who: phrase('‹(?:quién|responsable|por)›', 'Responsable'),
    what: phrase('‹(?:qué|entregable|tarea|elemento|etapa|material)›', 'Entregable'),
    when: phrase('‹(?:cuándo|fecha|plazo|día|límite)›', 'Fecha'),
  },
  conditions: [
    phrase(
      '‹(?:en cuanto|cuando|una vez que?|después de que|tan pronto como) (?:(?:nos|me|te) )?(?:(?:tengamos|tenga|recibamos|reciba|llegue|lleguen|envíes|enviéis|apruebes|aprobéis|validéis|firméis) )(?<first>[^,;.]+?)(?=[,;.]|$)',
      'En cuanto tengamos los textos',
    ),
    phrase(
      '‹(?:tras|después de|a partir de|desde) (?:(?:la |el )?(?:recepción|recibir|entrega|envío) (?:de )?)?(?<first>(?:la|el|los|las|tu|vuestra|su|aprobación|firma)›(?: ?[^,;.]+?)?)(?=[,;.]|$| (?:necesitamos|enviamos|os|te) )',
      'tras vuestra aprobación',
    ),
  ],
  consequences: [
    phrase(
      '(?:^|[,;.–—-] )(?<then>(?:si no|de lo contrario|en caso contrario)›.+)$',
      'si no, el lanzamiento pasa al 20',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>sin (?<first>[^,;.]+?),? (?:no podemos|no podremos) .+)$',
      'Sin los textos no podemos empezar',
    ),
  ],
  asides: [
    phrase('‹(?:porque|ya que|puesto que|para que|pues|si no)›[^;.]*$', 'porque se reúne el comité'),
    phrase('‹(?:en lugar del?|en vez del?) (?:el )?$', 'en vez del '),
    phrase('‹(?:para|antes de) (?:la |el |nuestra |nuestro )?\\p{L}+ del? $', 'para la feria del '),
  ],
}
