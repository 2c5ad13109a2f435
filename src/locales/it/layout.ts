import type { LayoutWords } from '../layout.ts'

const words = (text: string): readonly string[] => text.split(' ')

export const layout: LayoutWords = {
  headers: {
    from: ['da'],
    sent: ['inviato', 'data'],
    to: ['a'],
    cc: ['cc', 'ccn', 'priorità'],
    subject: ['oggetto'],
  },
  attributions: [
    {
      pattern: /^(?:il|in data)\s.{4,200}\s(?:ha scritto|scrive)\s?:$/iu,
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
    { pattern: /^inviato da(?:l mio|lla mia| i?phone| i?pad| outlook)\b.{0,60}$/iu, example: 'Inviato dal mio iPhone' },
  ],
  signOffs: [
    {
      pattern:
        /^(?:(?:un|i|più) )?(?:(?:cordiali|distinti|cari|tanti|migliori|caro|cordiale) )?(?:saluti|saluto|abbraccio)(?: (?:a tutti|cordiali))?[\s,.!]*$/iu,
      example: 'Cordiali saluti,',
    },
    {
      pattern:
        /^(?:cordialmente|a presto|a domani|(?:buona|buon) (?:giornata|serata|lavoro|weekend|fine settimana))[\s,.!]*$/iu,
      example: 'A presto,',
    },
  ],
  thanks: [
    {
      pattern:
        /^(?:(?:molte|mille|tante) )?grazie(?: (?:mille|in anticipo|ancora|a tutti|per (?:la collaborazione|tutto)|e (?:a presto|buona giornata|buon lavoro|saluti)))*[\s,.!]*$/iu,
      example: 'Grazie mille e a presto',
    },
  ],
  postscripts: [{ pattern: /^p\.?\s?s\b/iu, example: 'PS: meglio la versione blu' }],
  absences: {
    away: [
      {
        pattern:
          /(?<!\p{L})(?:fuori (?:sede|ufficio)|assente|in ferie|in vacanza|non sarò|in malattia|in trasferta|in congedo)(?!\p{L})/u,
        example: 'sono assente fino al 12 giugno',
      },
    ],
    back: [
      {
        pattern:
          /(?<!\p{L})(?:di ritorno|tornerò|torno|rientro|rientrerò|sarò di nuovo|sarò nuovamente|sarò operativ[oa])(?!\p{L})/u,
        example: 'rientrerò lunedì 15 giugno',
      },
    ],
  },
  banners: [
    {
      pattern: /^\W{0,4}attenzione\W{0,4}\s*(?:questo messaggio|questa (?:e-?)?mail|mail esterna)\b/iu,
      example: "ATTENZIONE: questo messaggio proviene dall'esterno.",
    },
  ],
  disclaimers: [
    {
      pattern:
        /^\W{0,4}(?:questo messaggio|questa (?:e-?)?mail|le informazioni contenute)\b.{0,160}(?:riservat|destinatari|confidenzial)/iu,
      example: 'Questo messaggio è riservato.',
    },
  ],
  greetings: [...words('ciao buongiorno buonasera salve caro cara cari gentile gentili egregio'), 'buon giorno'],
  titles: [...words('signor signora sig dott dottore dottoressa'), 'a tutti', 'a tutte', 'tutti'],
  ands: ['e'],
  abbreviations: {
    always: words('sig dott dott.ssa p.es spett egr'),
    beforeSmall: words('ecc gen feb apr mag giu lug sett ott nov dic'),
    beforeDigit: words('pag tel'),
  },
  telltales: [
    ...words('il la un una gli dei delle della del dell con che non sono è questo questa questi anche alla alle dal'),
    ...words('nel nella vi ci ma più tu grazie ciao buongiorno buonasera salve gentile lunedì martedì mercoledì'),
    ...words(
      'giovedì venerdì domani oggi settimana puoi potete può potresti potreste potrebbe inviare inviarci inviamo',
    ),
    ...words(
      'invio mando mandiamo mandarci mandami inviateci allegato allegata allego saluti quando dove abbiamo avete',
    ),
    ...words('ho bisogno serve servono perfetto accordo entro prima senza perché ancora già bozza preventivo fattura'),
    ...words(
      'consegna nostro nostra vostro vostra nostri vostri noi voi sì bene riceverete avrai prossima tutto tutti',
    ),
    ...words('ecco ricevuto fatto confermo possiamo vorremmo sarebbe arriva pronto pronta testi'),
  ],
}
