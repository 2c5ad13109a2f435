import type { LayoutWords } from '../layout.ts'

const words = (text: string): readonly string[] => text.split(' ')

export const layout: LayoutWords = {
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
  signOffs: [
    {
      pattern:
        /^(?:(?:met |vele |hartelijke |vriendelijke |beste |lieve |veel )*(?:groet|groeten|groetjes)|hoogachtend|mvg|gr|grt)(?: (?:uit|van) .{2,30})?[\s,.!]*$/iu,
      example: 'Met vriendelijke groet,',
    },
    {
      pattern:
        /^(?:(?:een )?(?:fijne|fijn|prettige|prettig|goed) (?:dag|avond|weekend|week)(?: (?:nog|verder))?|tot (?:snel|dan|morgen|straks))[\s,.!]*$/iu,
      example: 'Fijn weekend!',
    },
  ],
  thanks: [
    {
      pattern:
        /^(?:(?:alvast|hartelijk|heel erg|enorm|veel) )*(?:bedankt|dank|dankjewel|dankuwel|dank je wel|dank u wel)(?: (?:alvast|voor (?:de moeite|alles)|en .{3,30}))*[\s,.!]*$/iu,
      example: 'Alvast bedankt!',
    },
  ],
  postscripts: [{ pattern: /^p\.?\s?s\b/iu, example: 'PS: liever de blauwe versie' }],
  absences: {
    away: [
      {
        pattern: /(?<!\p{L})(?:afwezig|niet op kantoor|op vakantie|met verlof|met vakantie|niet aanwezig)(?!\p{L})/u,
        example: 'ik ben afwezig tot en met 12 juni',
      },
    ],
    back: [
      {
        pattern: /(?<!\p{L})(?:terug|weer (?:bereikbaar|aanwezig|op kantoor))(?!\p{L})/u,
        example: 'ik ben maandag 15 juni terug',
      },
    ],
  },
  banners: [
    {
      pattern: /^\W{0,4}(?:let op|waarschuwing)\W{0,4}\s*(?:deze e-?mail|dit bericht|externe e-?mail)\b/iu,
      example: 'LET OP: deze e-mail komt van buiten.',
    },
  ],
  disclaimers: [
    {
      pattern:
        /^\W{0,4}(?:dit bericht|deze e-?mail|de informatie in)\b.{0,160}(?:vertrouwelijk|geadresseerde|bestemd)/iu,
      example: 'Dit bericht is vertrouwelijk.',
    },
  ],
  greetings: [...words('hoi dag hallo beste geachte goedemorgen goedemiddag goedenavond lieve'), 'goede morgen'],
  titles: [...words('heer mevrouw dhr mevr mw'), 'allemaal', 'allebei', 'team'],
  ands: ['en'],
  abbreviations: {
    always: words('bijv d.w.z o.a t.a.v i.v.m evt incl excl dhr mevr'),
    beforeSmall: words('enz mrt okt dec'),
    beforeDigit: words('nr blz'),
  },
  telltales: [
    ...words(
      'het een en ik je jij jullie zijn naar voor met niet maar ook nog graag kunnen kunt kun kan ons onze bedankt',
    ),
    ...words(
      'groet groeten maandag dinsdag woensdag donderdag vrijdag morgen vandaag sturen stuur alvast akkoord prima deze',
    ),
    ...words('dit wat hoe hebben heeft heb wordt worden zal zullen moet bij tot door uit geen wel nieuwe bijlage'),
    ...words(
      'offerte ontwerp hoi hallo beste van is we wij nodig krijgen krijg krijgt zou zouden willen volgende komende',
    ),
    ...words('mag mij jou jouw ja nee lukt goed gaat klaar teksten aanstaande'),
  ],
}
