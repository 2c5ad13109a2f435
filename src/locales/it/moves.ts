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
    '‹(?:vi|ti|le|ci|mi|ve|te|puoi|potete|può|potresti|potreste|potrebbe|riesci|riuscite|riusciamo|possibile|prega|preghiamo|prego|favore|cortesia|cortesemente|gentilmente|abbiamo|ho|avremmo|avrei|attendiamo|aspettiamo|attendo|aspetto|restiamo|possiamo|potremmo|posso|potrei|vorremmo|vorrei|gradiremmo|sarebbe|serve|bello|utile|importante|ideale|quando|contiamo|conto|provved\\p{L}+|impegn\\p{L}+|avrai|avrete|avrà|ricever\\p{L}+|troverete|avete|hai|arriva|arrivano|arriverà|arriveranno|parte|partono|sarà|saranno|pront[oaie]|\\p{L}+(?:ci|mi|iamo|erò|eremo|irò|iremo|celo|melo|cele|mele))›|‹(?:invio|mando|giro|consegno|preparo|faccio|do)›',
    'Vi inviamo il preventivo',
  ),
  vetoes: [
    phrase(
      '‹(?:forse|magari|speriamo|spero|si spera|probabilmente|cercherò|cercheremo|cerchiamo|cerco|proverò|proveremo|proviamo|se tutto va bene|in linea di massima|non prometto|non posso promettere|credo|penso che|prima o poi|tempo permettendo)›',
      'Forse vi inviamo il preventivo venerdì',
    ),
    phrase(
      '‹(?:di solito|normalmente|in genere|generalmente|sempre|ogni (?:giorno|settimana|mese|lunedì|venerdì)|mai|abitualmente)›',
      'Di solito rispondiamo in due giorni',
    ),
    phrase('‹non (?!(?:dimentic|tard|oltre))(?:\\p{L}+ ){0,2}\\p{L}+›(?!.*\\?)', 'Venerdì non posso garantirlo'),
    phrase(
      '‹(?:ci vediamo|vediamoci|ci sentiamo|sentiamoci|incontriamoci|prendere un caffè|in ferie|fuori ufficio|ti chiamo|vi chiamo)›',
      'Ci vediamo martedì',
    ),
    phrase(
      '‹(?:non esitare|non esitate|per qualsiasi|a disposizione|buon (?:weekend|lavoro|fine settimana)|vi terrò|ti terrò|scusa|scusate|mi scuso|fammi sapere se|fateci sapere se|cordiali saluti)›',
      'Non esitate a scrivermi',
    ),
    phrase(
      '^(?:quando(?! (?:avremo|riceveremo|arriva|possiamo))|perché|quanto|come|dove|chi|hai|avete|è|sono)›.*\\?',
      'Avete ricevuto le foto?',
    ),
    phrase(
      '^(?!.*‹(?:per favore|per cortesia|puoi|potete|potreste|potresti|da (?:firmare|approvare|restituire)|ci serv\\p{L}+)›).*‹(?:allegat[oaie]|in allegato|allego|alleghiamo)›',
      'In allegato vi invio il preventivo',
    ),
    phrase(
      '‹(?:ho|abbiamo|ha|hanno|avevamo) (?:\\p{L}+ )?\\p{L}+(?:ato|ata|ati|ate|ito|uto|usto|atto)›',
      'Vi abbiamo inviato il logo lunedì',
    ),
  ],
  hypotheticals: [
    phrase(
      '^(?:e |ma )?se (?:volessimo|voleste|volessi|facessimo|avessimo|fosse) .*',
      'Se volessimo un video, ci servirebbe un preventivo',
    ),
    phrase('‹(?:se tutto va bene|con un po.? di fortuna|speriamo|si spera)›', 'Consegniamo venerdì se tutto va bene'),
  ],
  joints: [
    phrase(
      '(?:[,;:]+ (?:(?:e|ma|poi|quindi) )?|(?<=[\\p{L}\\p{N}.] )(?:e|ma|poi) )(?=(?:vi|ti|ci (?:serve|servono|mandate|inviate|manca|mancano)|(?:puoi|potete|potresti|potreste|può|potrebbe|riceverete|avrete|avrai|mandateci|inviateci|mandami|mandaci|per favore|da parte (?:vostra|nostra|tua)|abbiamo bisogno|avremmo bisogno))›)',
      ', e vi',
    ),
    phrase(' ?; | [–—-]{1,2} |, (?=(?:ma|poi|altrimenti|sì|no|però|quindi)›)|(?<=‹(?:sì|no|ok)), ', ' – '),
  ],
  and: phrase('^\\)?,? ?(?:(?:e|ed|più|nonché)›|,|;)', ', e'),
  finite: phrase(
    '‹(?:è|sono|era|sarà|saranno|ha|hanno|ho|abbiamo|avete|può|posso|possiamo|vuole|voglio|va|vi|ci|ti|serve|servono|invio|inviamo|mando|arriva|arriverà|resta|pare|sembra|si riunisce|riceverete|avrete)›',
    'sarà',
  ),
  also: [phrase('^(?:anche|e|inoltre|più)›|‹(?:anche|inoltre|pure)›', 'anche il logo')],
  mentions: [
    phrase(
      '^(?:(?:e|ah|per|quanto a|riguardo a|su|di),? )*(?<what>(?:il|lo|la|i|gli|le|l|vostr[oaie]|nostr[oaie])› ?[^,;.:?!]{3,60}?),? *$',
      'e la fattura',
    ),
    phrase(
      '^(?:e )?(?<what>(?:il|lo|la|i|gli|le|vostr[oaie]|nostr[oaie]) .+?) (?:è|sono|era|erano|ha|hanno|va|resta)›',
      'Il preventivo è allegato',
    ),
    phrase(
      '‹(?:allego|alleghiamo|ecco|in allegato|trovi|trovate|riguardo a) (?<what>(?:il|lo|la|i|gli|le|un|una) [^,;.]+)',
      'Ecco la bozza',
    ),
  ],
  parties: [
    {
      ...phrase(
        '‹(?:da parte nostra|dal canto nostro|noi (?:inviamo|consegniamo))›|^(?:noi|io|agenzia)[\\s:*]*$',
        'Da parte nostra:',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        '‹(?:da parte (?:vostra|tua|sua)|dal canto vostro|ci (?:serve|servono|servirebbe|servirebbero|manca|mancano)|abbiamo bisogno|avremmo bisogno)›|^(?:voi|tu|lei|cliente)[\\s:*]*$',
        'Da parte vostra:',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    {
      ...phrase('^(?:i |le |il |la )?(?:vostr[oaie]|tu[oae]|tuoi|su[oae]|suoi)›', 'i vostri commenti'),
      owes: 'reader',
    },
    { ...phrase('^(?:i |le |il |la )?(?:nostr[oaie]|mi[oae]|miei)›', 'la nostra bozza'), owes: 'writer' },
  ],
  schedules: phrase(
    '‹(?:calendario|planning|cronoprogramma|date|scadenze|tempi|tappe|proposta|chi fa cosa)›',
    'Il calendario:',
  ),
  events: phrase(
    '‹(?:lancio|inaugurazione|fiera|riunione|stampa|distribuzione|festa|conferenza|riprese|pubblicazione|evento)(?: .*)?$',
    'lancio',
  ),
  everybody: phrase('^(?:tutti|tutte|entrambi|insieme|team|-|–)$', 'tutti'),
  columns: {
    who: phrase('‹(?:chi|responsabile|a cura di)›', 'Responsabile'),
    what: phrase('‹(?:cosa|materiale|attività|elemento|consegna|fase)›', 'Materiale'),
    when: phrase('‹(?:quando|data|scadenza|entro|termine)›', 'Scadenza'),
  },
  conditions: [
    phrase(
      '‹(?:(?:non )?appena|quando|una volta che|dopo che) (?:(?:ci|mi|ti|vi) )?(?:(?:avremo|avrò|abbiamo|ho|riceviamo|riceveremo|arriva|arrivano|arriveranno|avete|avrete)(?: (?:ricevuto|approvato|firmato|confermato|inviato))? )(?<first>[^,;.]+?)(?=[,;.]|$)',
      'Appena avremo i testi',
    ),
    phrase(
      '‹(?:dopo|dalla?|dal|a partire dalla?) (?:(?:ricezione|ricevimento|consegna|invio) (?:di |del |della |dei )?)?(?<first>(?:la|il|i|le|vostra|vostro|tua|approvazione|firma|ricezione)›(?: ?[^,;.]+?)?)(?=[,;.]|$| (?:ci servono|inviamo|vi|consegniamo) )',
      'dopo la vostra approvazione',
    ),
  ],
  consequences: [
    phrase(
      '(?:^|[,;.–—-] )(?<then>(?:altrimenti|in caso contrario|sennò|se no)›.+)$',
      'altrimenti il lancio slitta al 20',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>senza (?<first>[^,;.]+?),? (?:non possiamo|non riusciamo) .+)$',
      'Senza i testi non possiamo iniziare',
    ),
  ],
  asides: [
    phrase('‹(?:perché|dato che|visto che|affinché|altrimenti|siccome)›[^;.]*$', 'perché si riunisce il comitato'),
    phrase('‹(?:invece (?:che|di|del|della)|al posto (?:di|del)) (?:il )?$', 'invece del '),
    phrase("‹(?:per|prima) (?:la |il |della |del )?\\p{L}+ (?:del|dell'|di) ?$", 'per la fiera del '),
  ],
}
