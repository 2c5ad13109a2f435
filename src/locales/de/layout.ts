import type { LayoutWords } from '../layout.ts'

const words = (text: string): readonly string[] => text.split(' ')

export const layout: LayoutWords = {
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
  signOffs: [
    {
      pattern:
        /^(?:(?:mit|und|viele|beste|liebe|herzliche|schöne|sonnige|freundliche[nr]?|besten?|lieben?|herzlichen?|schönen?) )+(?:grüßen?|gruß|grüssen?|gruss)(?: (?:aus|nach|und) .{2,40})?[\s,.!]*$/iu,
      example: 'Mit freundlichen Grüßen',
    },
    { pattern: /^(?:mfg|lg|vg|bg|gruß|grüße|hochachtungsvoll|bis (?:bald|dann|morgen))[\s,.!]*$/iu, example: 'VG' },
    {
      pattern: /^(?:(?:einen )?schönen (?:tag|abend|feierabend)|schönes wochenende)(?: noch)?[\s,.!]*$/iu,
      example: 'Schönes Wochenende!',
    },
  ],
  thanks: [
    {
      pattern:
        /^(?:(?:vielen|besten|herzlichen|lieben|tausend) )?dank(?:e)?(?: (?:schön|sehr|im voraus|vorab|und .{3,30}|euch|ihnen|dir))*[\s,.!]*$/iu,
      example: 'Vielen Dank im Voraus',
    },
  ],
  postscripts: [{ pattern: /^p\.?\s?s\b/iu, example: 'PS: lieber die blaue Fassung' }],
  absences: {
    away: [
      {
        pattern:
          /(?<!\p{L})(?:nicht im (?:büro|haus)|abwesend|im urlaub|urlaub|außer haus|nicht erreichbar|ausser haus)(?!\p{L})/u,
        example: 'ich bin bis 12. juni nicht im büro',
      },
    ],
    back: [
      {
        pattern: /(?<!\p{L})(?:zurück|wieder (?:da|erreichbar|im (?:büro|haus|einsatz))|rückkehr)(?!\p{L})/u,
        example: 'ab 15. juni bin ich wieder erreichbar',
      },
    ],
  },
  banners: [
    {
      pattern: /^\W{0,4}(?:achtung|vorsicht)\W{0,4}\s*(?:diese|externe) (?:e-?mail|nachricht)\b/iu,
      example: 'ACHTUNG: Diese E-Mail kommt von außerhalb.',
    },
  ],
  disclaimers: [
    {
      pattern:
        /^\W{0,4}(?:diese (?:e-?mail|nachricht)|der inhalt dieser (?:e-?mail|nachricht))\b.{0,160}(?:vertraulich|empfänger|bestimmt|irrtümlich)/iu,
      example: 'Diese E-Mail enthält vertrauliche Informationen.',
    },
    {
      pattern: /^\W{0,4}(?:sitz der gesellschaft|amtsgericht|handelsregister|geschäftsführ(?:er|ung))\b/iu,
      example: 'Sitz der Gesellschaft: Kassel',
    },
  ],
  greetings: [
    ...words('hallo moin servus liebe lieber liebes grüezi'),
    ...['guten morgen', 'guten tag', 'guten abend', 'grüß gott', 'sehr geehrte', 'sehr geehrter'],
  ],
  titles: [...words('herr herrn frau dr'), 'damen und herren', 'zusammen', 'ihr beiden', 'ihr lieben'],
  ands: ['und'],
  abbreviations: {
    always: words('z.b bzw d.h u.a vgl inkl ggf evtl zzgl exkl'),
    beforeSmall: words('usw jan feb mär apr jun jul aug sept okt nov dez'),
    beforeDigit: words('nr ca tel'),
    afterOrdinal: [
      ...words('januar jänner februar feber märz maerz april mai juni juli august september oktober november dezember'),
      ...words('um oder bis und ist wäre passt geht klappt haben schicken liefern'),
    ],
  },
  telltales: [
    ...words('und ich wir sie ist nicht das mit für fuer ein eine einen einem einer bis bitte auf dem uns ihnen'),
    ...words('ihre ihren ihr haben hat sind werden wird wäre kann können könnten könntest kannst brauchen brauche'),
    ...words('schicken schicke senden sende liefern montag dienstag mittwoch donnerstag freitag samstag morgen heute'),
    ...words('woche danke dank vielen hallo guten grüße noch auch aber dann wenn wie nach bei aus gerne gern nein'),
    ...words('passt anbei angebot entwurf schon sehr geehrte geehrter liebe lieber mir dir mich euch keine kein nur'),
    ...words('über zum zur vom beim diese dieser unsere unser unseren leider dass bekommen erhalten anhang bräuchten'),
    ...words('geht klar machen mache nächste nächsten möglich oder zu im würden würde habe hier euer dein'),
  ],
}
