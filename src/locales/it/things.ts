import { phrase } from '../accents.ts'
import type { Nominal } from '../moves.ts'
import { nominal } from '../nominal.ts'
import type { Phrase } from '../phrase.ts'

const noun = nominal(phrase)

export const nominals: readonly Nominal[] = [
  noun('(?:approv|valid)\\p{L}+', 'approvare', 'approvazione: {}'),
  noun('firm\\p{L}+', 'firmare', '{} firmato'),
  noun('conferm\\p{L}+', 'confermare', 'conferma: {}'),
  noun('(?:pag|sald)\\p{L}+', 'pagare', 'pagamento: {}'),
  noun('(?:revision|controll|ricontroll)\\p{L}+', 'controllare', 'revisione: {}'),
  noun('corregg\\p{L}+', 'correggere', 'correzione: {}'),
  noun('tradu\\p{L}+', 'tradurre', 'traduzione: {}'),
]

export const heads: readonly Phrase[] = [
  phrase(
    '^(?:il|lo|la|i|gli|le|un|uno|una|di|del|dello|della|dei|degli|delle|da|al|alla|ai|alle|a|in|per|entro|con|e|o|tuo|tua|tuoi|tue|suo|sua|vostro|vostra|vostri|vostre|nostro|nostra|nostri|nostre|mio|mia|questo|questa|questi|queste|ci|mi|vi|ti|anche|già|poi|ancora|prima|inoltre|gentilmente|per favore|che|avere)› ?',
    'il',
  ),
  phrase("^(?:l|un|dell|all|d|quest)'(?=\\p{L})", "l'elenco"),
  phrase('^(?:,|:|;|-|–|—|\\.|\\)|"|«|\\*|•)', ','),
]

export const cuts: readonly Phrase[] = [
  phrase(
    ",? ‹(?:perché|così|in modo (?:da|che)|affinché|dato che|visto che|se (?:possibile|riesci|riuscite|no)|altrimenti|quando|appena|che (?:ci|vi|ti)|ma|per favore|per cortesia|grazie|come (?:concordato|promesso|da accordi|d'accordo)|al più presto|il prima possibile|al più tardi|via (?:mail|email)|da parte (?:vostra|tua|nostra)|promesso|senza falta)›",
    'il logo, perché',
  ),
  phrase('[.!?;](?: |$)| [–—-] |, (?:vi|ti|ci|e (?:vi|ti|ci)|ma|sì|ok|grazie|poi)›', ', vi'),
]

export const tails: readonly Phrase[] = [
  phrase(
    "(?:[\\s,;:.!?(«–—-]| (?:il|lo|la|i|gli|le|l'|un|una|di|del|della|da|dal|al|alla|alle|a|in|per|entro|prima|con|e|o|su|questo|questa|ci|mi|vi|ti|è|sono|sarà|anche|già|fine|inizio|metà|pront[oaie]|qui|oggi|domani|mattina|pomeriggio|sera|ore|massimo|non oltre|per favore|per cortesia))$",
    'il logo per',
  ),
]

export const pronoun: Phrase = phrase(
  '^(?:(?:tutto|ciò|questo|quello)(?: (?:questo|quanto|quello|il resto)\\b.*)?|lo|la|li|le|ne|entrambi|entrambe|il resto|qualcosa|nulla|niente)$',
  'tutto questo',
)

export const ofIt: Phrase = phrase(' (?:al riguardo|in merito|su questo)$', 'commenti in merito')

const done =
  '(?:firmat[oaie]|compilat[oaie]|corrett[oaie]|approvat[oaie]|validat[oaie]|controfirmat[oaie]|timbrat[oaie])'

export const complement: Nominal = { ...phrase(`^(?<how>${done}(?: e ${done})*)$`, 'firmato'), noun: '{} {how}' }

export const clitic: Phrase = phrase("(?:‹(?:lo|la|li|le) |‹l')$", 've lo ')

export const thirdPerson: Phrase = phrase('^(?:lui|lei|loro)$', 'lei')

export const nothing: readonly Phrase[] = [
  phrase(
    '^(?:(?!(?:di|del|il|la|per|con)›)[\\p{L}\\p{N}]+ ){0,3}(?:giorn[oi]|settiman[ae]|or[ae]|minut[oi]|mes[ei]|tempo|pazienza|aiuto|supporto|dubbi|domande?|fortuna|piacere|ferie|vacanza|notizie|parte|conto|saluti|grazie)(?: (?:in più|lavorativi))?$',
    'tre giorni',
  ),
  phrase(
    '^(?:(?:una?|la|il|nostra|breve|prossima|rapida) )*(?:riunione|appuntamento|chiamata|call|videocall|pranzo|caffè|incontro)(?: .*)?$',
    'una riunione',
  ),
  phrase(
    "^(?:non|che|se|come|quando|perché|sapere|bene|meglio|più|molto|niente|in contatto|io|tu|lui|noi|voi|pronto|d'accordo)›",
    'sapere se',
  ),
]

export const common: ReadonlySet<string> = new Set(
  'il lo la i gli le l un uno una di del dello della dell dei degli delle d a al allo alla ai agli alle da dal dalla in nel nella con su sul per tra fra e o ma se che non sì no ci mi vi ti si ne ce ve me te tuo tua tuoi suo sua nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste è sono sarà saranno ho hai ha abbiamo avete hanno già più anche qui ecco grazie favore ok va bene perfetto nuovo nuova nuovi primo prima ultimo ultima finale versione file giorno data lunedì martedì mercoledì giovedì venerdì sabato domenica domani oggi settimana allegato allegata invio inviare inviato mando mandare pronto pronta ricevuto tutto tutti tutte entro'.split(
    ' ',
  ),
)

export const synonyms: readonly (readonly string[])[] = [
  ['presentazione', 'slide', 'slides', 'powerpoint'],
  ['commenti', 'feedback', 'correzioni', 'modifiche', 'osservazioni', 'riscontro'],
  ['preventivo', 'offerta', 'quotazione'],
  ['foto', 'immagini', 'immagine', 'scatti', 'fotografie'],
  ['testi', 'testo', 'articoli', 'contenuti'],
  ['approvazione', 'ok', 'validazione', 'approvato'],
  ['bozza', 'layout', 'impaginato', 'grafica'],
  ['pagamento', 'bonifico', 'saldo', 'pagato'],
  ['calendario', 'cronoprogramma', 'planning'],
  ['accessi', 'accesso', 'credenziali', 'password'],
]
