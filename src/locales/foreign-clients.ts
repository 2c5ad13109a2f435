import type { ClientWords } from './layout.ts'

/**
 * What mail programs write in languages the tracker does not read. A client in Hamburg quotes an English thread with
 * "Von:" and "Gesendet:", and that is history all the same.
 */
export const foreignClients: readonly ClientWords[] = [
  {
    headers: {
      from: ['von'],
      sent: ['gesendet', 'datum', 'gesendet am'],
      to: ['an'],
      cc: ['kopie', 'cc', 'wichtigkeit', 'anlagen'],
      subject: ['betreff'],
    },
    attributions: [
      {
        pattern: /^am\s.{4,200}\s(?:schrieb|hat)\s?.{0,120}:$/iu,
        example: 'Am 02.03.2026 um 09:14 schrieb Ana Ruiz <ana@north.example>:',
      },
      { pattern: /^.{3,120}\sschrieb\s(?:am|um|in)\s.{4,80}:$/iu, example: 'Ana Ruiz schrieb am 02.03.2026 um 09:14:' },
    ],
    separators: [
      {
        pattern: /^[-_*=\s]{2,}\s?(?:ursprüngliche|original|weitergeleitete|urspr\.)[\s-]?nachricht\s?[-_*=\s]*$/iu,
        example: '-----Ursprüngliche Nachricht-----',
      },
      {
        pattern: /^anfang der weitergeleiteten (?:nachricht|e-?mail)\s?:$/iu,
        example: 'Anfang der weitergeleiteten Nachricht:',
      },
    ],
    vacations: [
      {
        pattern:
          /^\s*(?:automatische antwort|abwesenheits(?:notiz|nachricht|meldung)|abwesend|außer haus|nicht im büro)(?=\s*(?:[:：([–—-]|$|re\b|until\b|from\b|jusqu|du\b|au\b|bis\b|hasta\b))/iu,
        example: 'Automatische Antwort: Rezeptkarten',
      },
    ],
    footers: [
      {
        pattern: /^(?:von meinem|gesendet (?:von|mit|aus|über)|diese nachricht wurde von meinem)\b.{2,80}$/iu,
        example: 'Von meinem iPhone gesendet',
      },
    ],
  },
  {
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
  },
  {
    headers: {
      from: ['da'],
      sent: ['inviato', 'data'],
      to: ['a'],
      cc: ['cc', 'ccn', 'priorità'],
      subject: ['oggetto'],
    },
    attributions: [
      {
        pattern: /^(?:il|in data)\s.{4,200}\s(?:ha scritto|scrive|ha scritto)\s?:$/iu,
        example: 'Il giorno lun 2 mar 2026 alle ore 09:14 Ana Ruiz <ana@north.example> ha scritto:',
      },
    ],
    separators: [
      {
        pattern: /^[-_*=\s]{2,}\s?messaggio (?:originale|inoltrato)\s?[-_*=\s]*$/iu,
        example: '-----Messaggio originale-----',
      },
    ],
    vacations: [
      {
        pattern:
          /^\s*(?:risposta automatica|fuori (?:sede|ufficio)|assente)(?=\s*(?:[:：([–—-]|$|re\b|until\b|from\b|jusqu|du\b|au\b|bis\b|hasta\b))/iu,
        example: 'Risposta automatica: schede',
      },
    ],
    footers: [
      {
        pattern: /^inviato da(?:l mio|lla mia| i?phone| i?pad| outlook)\b.{0,60}$/iu,
        example: 'Inviato dal mio iPhone',
      },
    ],
  },
  {
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
  },
  {
    headers: {
      from: ['van'],
      sent: ['verzonden', 'datum'],
      to: ['aan'],
      cc: ['cc', 'urgentie'],
      subject: ['onderwerp'],
    },
    attributions: [
      {
        pattern: /^op\s.{4,200}\s(?:schreef|heeft)\s.{2,120}:$/iu,
        example: 'Op ma 2 mrt 2026 om 09:14 schreef Ana Ruiz <ana@north.example>:',
      },
    ],
    separators: [
      {
        pattern: /^[-_*=\s]{2,}\s?(?:oorspronkelijk|doorgestuurd) bericht\s?[-_*=\s]*$/iu,
        example: '-----Oorspronkelijk bericht-----',
      },
    ],
    vacations: [
      {
        pattern:
          /^\s*(?:automatisch antwoord|afwezig(?:heid)?(?:sbericht)?)(?=\s*(?:[:：([–—-]|$|re\b|until\b|from\b|jusqu|du\b|au\b|bis\b|hasta\b))/iu,
        example: 'Automatisch antwoord: receptkaarten',
      },
    ],
    footers: [
      { pattern: /^(?:verstuurd|verzonden) (?:vanaf|met|via) .{2,60}$/iu, example: 'Verstuurd vanaf mijn iPhone' },
    ],
  },
  {
    headers: {
      from: ['fra', 'från', 'avsändare'],
      sent: ['sendt', 'skickat', 'dato', 'den'],
      to: ['til', 'till'],
      cc: ['kopi', 'kopia', 'vedhæftede filer', 'vedlegg', 'bilagor'],
      subject: ['emne', 'ämne'],
    },
    attributions: [
      {
        pattern: /^(?:den\s)?.{4,160}\s(?:skrev|skrev følgende)\s?.{0,120}:$/iu,
        example: 'Den man. 2. mar. 2026 kl. 09.14 skrev Ana Ruiz <ana@north.example>:',
      },
    ],
    separators: [
      {
        pattern:
          /^[-_*=\s]{2,}\s?(?:oprindelig|opprinnelig|ursprungligt|original|videresendt|vidarebefordrat) (?:besked|meddelelse|melding|meddelande)\s?[-_*=\s]*$/iu,
        example: '-------- Oprindelig besked --------',
      },
      {
        pattern: /^(?:start på videresendt besked|vidarebefordrat brev)\s?:$/iu,
        example: 'Start på videresendt besked:',
      },
    ],
    vacations: [
      {
        pattern: /^\s*(?:automatisk svar|autosvar|fraværende|frånvarande|ikke til stede)(?=\s*(?:[:：([–—-]|$))/iu,
        example: 'Automatisk svar: opskriftskort',
      },
    ],
    footers: [
      {
        pattern: /^(?:sendt|skickat) (?:fra|från) (?:min|mitt|outlook|i?phone)\b.{0,60}$/iu,
        example: 'Sendt fra min iPhone',
      },
    ],
  },
  {
    headers: {
      from: ['od', 'nadawca'],
      sent: ['wysłano', 'wysłane', 'data wysłania'],
      to: ['adresat'],
      cc: ['dw', 'załączniki'],
      subject: ['temat'],
    },
    attributions: [
      {
        pattern: /^.{4,200}\s(?:napisał|napisała|napisał\(a\)|pisze)\s?.{0,80}:$/iu,
        example: 'pon., 2 mar 2026 o 09:14 Ana Ruiz <ana@north.example> napisał(a):',
      },
    ],
    separators: [
      {
        pattern:
          /^[-_*=\s]{2,}\s?(?:(?:oryginalna|przekazana|przesłana dalej) wiadomość|wiadomość (?:oryginalna|przekazana))\s?[-_*=\s]*$/iu,
        example: '-----Wiadomość oryginalna-----',
      },
    ],
    vacations: [
      {
        pattern: /^\s*(?:odpowiedź automatyczna|automatyczna odpowiedź|poza biurem)(?=\s*(?:[:：([–—-]|$))/iu,
        example: 'Odpowiedź automatyczna: karty przepisów',
      },
    ],
    footers: [{ pattern: /^wysłane z .{2,60}$/iu, example: 'Wysłane z iPhone’a' }],
  },
  {
    headers: {
      from: ['от', 'від'],
      sent: ['отправлено', 'дата', 'надіслано'],
      to: ['кому'],
      cc: ['копия', 'копія'],
      subject: ['тема'],
    },
    attributions: [
      {
        pattern: /^.{4,200}\s(?:писал|писала|написал|написала|пишет|пише)(?:\(а\))?\s?.{0,80}:$/iu,
        example: 'пн, 2 мар. 2026 г. в 09:14, Ana Ruiz <ana@north.example> написал:',
      },
    ],
    separators: [
      {
        pattern:
          /^[-_*=\s]{2,}\s?(?:исходное|пересылаемое|пересланное|оригинальное|початкове) (?:сообщение|повідомлення)\s?[-_*=\s]*$/iu,
        example: '-------- Исходное сообщение --------',
      },
    ],
    vacations: [
      {
        pattern: /^\s*(?:автоматический ответ|автоответ|нет на месте)(?=\s*(?:[:：([–—-]|$))/iu,
        example: 'Автоматический ответ: карточки',
      },
    ],
    footers: [{ pattern: /^отправлено (?:с|из) .{2,60}$/iu, example: 'Отправлено с iPhone' }],
  },
]
