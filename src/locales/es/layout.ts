import type { LayoutWords } from '../layout.ts'

const words = (text: string): readonly string[] => text.split(' ')

export const layout: LayoutWords = {
  headers: {
    from: ['de', 'remitente'],
    sent: ['enviado', 'enviado el', 'fecha'],
    to: ['para'],
    cc: ['cc', 'cco', 'importancia'],
    subject: ['asunto'],
  },
  attributions: [
    {
      pattern: /^el\s.{4,200}\sescribió\s?:$/iu,
      example: 'El lun, 2 mar 2026 a las 9:14, Ana Ruiz (<ana@north.example>) escribió:',
    },
  ],
  separators: [
    {
      pattern: /^[-_*=\s]{2,}\s?mensaje (?:original|reenviado)\s?[-_*=\s]*$/iu,
      example: '-----Mensaje original-----',
    },
  ],
  vacations: [
    {
      pattern:
        /^\s*(?:respuesta automática|fuera de (?:la )?oficina|ausente)(?=\s*(?:[:：([–—-]|$|re\b|until\b|from\b|jusqu|du\b|au\b|bis\b|hasta\b))/iu,
      example: 'Respuesta automática: fichas',
    },
  ],
  footers: [{ pattern: /^enviado (?:desde|con|a través de)\b.{2,60}$/iu, example: 'Enviado desde mi iPhone' }],
  signOffs: [
    {
      pattern:
        /^(?:(?:un|una|muchos|recibe un|reciba un) )?(?:(?:cordial|afectuoso|atento|buen|fuerte) )?(?:saludos?|abrazos?|besos?)(?: (?:cordial|cordiales|afectuosos?|a todos|y gracias|y feliz .{3,20}))*[\s,.!]*$/iu,
      example: 'Un cordial saludo,',
    },
    {
      pattern:
        /^(?:atentamente|cordialmente|hasta (?:pronto|luego|mañana)|(?:feliz|buen|que tengas buen) (?:finde|fin de semana|día|tarde|semana))[\s,.!]*$/iu,
      example: 'Atentamente,',
    },
  ],
  thanks: [
    {
      pattern:
        /^(?:(?:muchas|mil|muchísimas) )?gracias(?: (?:de antemano|por (?:todo|adelantado|tu ayuda|su ayuda)|y (?:un saludo|saludos)|a ti|a todos))*[\s,.!]*$/iu,
      example: 'Muchas gracias de antemano',
    },
  ],
  postscripts: [{ pattern: /^p\.?\s?d\b\.?\s?:/iu, example: 'PD: mejor la versión azul' }],
  absences: {
    away: [
      {
        pattern: /(?<!\p{L})(?:fuera de (?:la )?oficina|ausente|de vacaciones|de baja|no estaré|de permiso)(?!\p{L})/u,
        example: 'estaré fuera de la oficina hasta el 12 de junio',
      },
    ],
    back: [
      {
        pattern: /(?<!\p{L})(?:de vuelta|vuelvo|volveré|regreso|regresaré|me reincorporo|me reincorporaré)(?!\p{L})/u,
        example: 'volveré el lunes 15 de junio',
      },
    ],
  },
  banners: [
    {
      pattern: /^\W{0,4}(?:atención|precaución)\W{0,4}\s*(?:este|correo) (?:correo|mensaje|externo)\b/iu,
      example: 'ATENCIÓN: este correo procede del exterior.',
    },
  ],
  disclaimers: [
    {
      pattern:
        /^\W{0,4}(?:este (?:mensaje|correo)|la información contenida|el contenido de este)\b.{0,160}(?:confidencial|destinatario|dirigid[oa])/iu,
      example: 'Este mensaje es confidencial.',
    },
  ],
  greetings: [
    ...words('hola estimado estimada estimados estimadas querido querida buenas buenos'),
    'buenos días',
    'buenas tardes',
    'buenas noches',
    'muy buenas',
  ],
  titles: [...words('señor señora señores sr sra don doña'), 'a todos', 'a todas', 'equipo', 'días', 'tardes'],
  ands: ['y'],
  abbreviations: {
    always: words('sr sra sres dña p.ej pág'),
    beforeSmall: words('etc ene feb abr sept oct nov dic aprox máx mín'),
    beforeDigit: words('núm tel tlf pág'),
  },
  telltales: [
    ...words('el los las del una para por con lo nos os su sus este esta estos está están pero más muy también que'),
    ...words('la un en tu les gracias hola buenos buenas días tardes favor semana lunes martes miércoles jueves'),
    ...words(
      'viernes mañana hoy puedes podéis enviarnos enviarme pueden podemos podría podrías podríais necesitamos necesito enviar envío',
    ),
    ...words(
      'enviamos mandar mando envías envíanos adjunto saludos cuando donde quiero tenemos tengo tienes hay hemos',
    ),
    ...words(
      'perfecto acuerdo hasta desde sobre sin porque ya aún todavía estoy estamos recibido listo lista propuesta',
    ),
    ...words(
      'presupuesto diseño antes fecha entrega nuestro nuestra vuestro vuestra nosotros usted ustedes factura vale',
    ),
    ...words('esto eso bien recibirás tendrás tendréis próxima próximo versión correo sí será'),
  ],
}
