import type { ClientWords } from './layout.ts'

/**
 * What mail programs write in languages the tracker does not read. A client in Oslo quotes an English thread with
 * "Fra:" and "Sendt:", and that is history all the same.
 */
export const foreignClients: readonly ClientWords[] = [
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
