import type { ClientWords } from './layout.ts'
import type { Phrase } from './phrase.ts'

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
        pattern:
          /^\s*(?:odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|poza biurem)(?=\s*(?:[:：([–—-]|$))/iu,
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
  {
    headers: {
      from: ['lähettäjä'],
      sent: ['lähetetty', 'päivä', 'päiväys'],
      to: ['vastaanottaja'],
      cc: ['kopio'],
      subject: ['aihe'],
    },
    attributions: [
      {
        pattern: /^.{4,200}\skirjoitti\s?.{0,80}:$/iu,
        example: 'ma 2. maalisk. 2026 klo 9.14 Ana Ruiz (ana@north.example) kirjoitti:',
      },
    ],
    separators: [
      {
        pattern: /^[-_*=\s]{2,}\s?(?:alkuperäinen|välitetty) viesti\s?[-_*=\s]*$/iu,
        example: '-------- Alkuperäinen viesti --------',
      },
    ],
    vacations: [
      {
        pattern: /^\s*(?:automaattinen vastaus|poissaoloviesti|poissa toimistosta)(?=\s*(?:[:：([–—-]|$))/iu,
        example: 'Automaattinen vastaus: reseptikortit',
      },
    ],
    footers: [{ pattern: /^lähetetty .{2,40}(?:sta|stä|lta|ltä)$/iu, example: 'Lähetetty iPhonesta' }],
  },
  {
    headers: {
      from: ['发件人', '寄件者', '差出人'],
      sent: ['发送时间', '寄件日期', '送信日時', '日期', '日付'],
      to: ['收件人', '收件者', '宛先'],
      cc: ['抄送', '副本'],
      subject: ['主题', '主旨', '件名'],
    },
    attributions: [
      {
        pattern: /^.{4,200}(?:写道|寫道)\s?[:：]$/iu,
        example: 'Ana Ruiz <ana@north.example> 于2026年3月2日周一 09:14写道：',
      },
    ],
    separators: [
      {
        pattern: /^[-_*=\s]{2,}\s?(?:原始邮件|原始郵件|转发邮件|元のメッセージ|転送メッセージ)\s?[-_*=\s]*$/u,
        example: '------------------ 原始邮件 ------------------',
      },
    ],
    vacations: [
      {
        pattern: /^\s*(?:自动回复|自動回覆|自动答复|自動返信|自動応答|不在通知)(?=\s*(?:[:：([–—-]|$))/u,
        example: '自动回复: 食谱卡',
      },
    ],
    footers: [{ pattern: /^(?:发自我的.{2,30}|從我的.{2,30}傳送|.{2,30}から送信)$/u, example: '发自我的iPhone' }],
  },
]

/** How the subject of an automatic reply begins where Outlook or a mail server speaks yet another language. */
export const foreignVacations: readonly Phrase[] = [
  {
    pattern: /^\s*(?:automatick[áa] odpov[ěe][ďd]|mimo kancelář)(?=\s*(?:[:：([–—-]|$))/iu,
    example: 'Automatická odpověď: karty receptů',
  },
  {
    pattern: /^\s*(?:automatikus válasz|házon kívül)(?=\s*(?:[:：([–—-]|$))/iu,
    example: 'Automatikus válasz: receptkártyák',
  },
  {
    pattern: /^\s*(?:răspuns automat|mesaj automat)(?=\s*(?:[:：([–—-]|$))/iu,
    example: 'Răspuns automat: fișe de rețete',
  },
  {
    pattern: /^\s*(?:otomatik yanıt|ofis dışında)(?=\s*(?:[:：([–—-]|$))/iu,
    example: 'Otomatik yanıt: tarif kartları',
  },
  {
    pattern: /^\s*(?:автоматична відповідь|автовідповідь)(?=\s*(?:[:：([–—-]|$))/iu,
    example: 'Автоматична відповідь: картки',
  },
  {
    pattern: /^\s*(?:αυτόματη απάντηση|εκτός γραφείου)(?=\s*(?:[:：([–—-]|$))/iu,
    example: 'Αυτόματη απάντηση: κάρτες συνταγών',
  },
  {
    pattern: /^\s*(?:자동 ?회신|자동 ?응답|부재중)(?=\s*(?:[:：([–—-]|$))/u,
    example: '자동 회신: 레시피 카드',
  },
  {
    pattern: /^\s*(?:رد تلقائي|الرد التلقائي|תשובה אוטומטית|מענה אוטומטי)(?=\s*(?:[:：([–—-]|$))/u,
    example: 'رد تلقائي: بطاقات الوصفات',
  },
  {
    pattern: /^\s*(?:trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ)(?=\s*(?:[:：([–—-]|$))/iu,
    example: 'Trả lời tự động: thẻ công thức',
  },
]
