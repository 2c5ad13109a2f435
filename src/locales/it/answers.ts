import { phrase } from '../accents.ts'
import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'

const yes =
  "ok|okay|sì|certo|certamente|va bene|va benissimo|d'accordo|perfetto|ottimo|benissimo|volentieri|senz'altro|nessun problema|senza problemi|confermo|confermiamo|confermato|ricevuto e confermato|intesi|inteso|fatto|affare fatto|ci sto|procediamo|procedete pure|approvato|ci siamo"

export const accept: readonly Phrase[] = [
  phrase(
    `^[\\s,]*(?:${yes})›(?:,? (?:grazie|perfetto|allora|così|per noi|per me))*[\\s.!,\\p{Extended_Pictographic}]*$`,
    'Va bene!',
  ),
  phrase(
    "^(?:sì|ok|va bene|certo|d'accordo|perfetto|volentieri|nessun problema|senz'altro|confermo|confermiamo)›(?!,? (?:ma|però|tranne|salvo))",
    'Sì, i testi per lunedì',
  ),
  phrase(
    "‹(?:(?:per noi |per me |ci |mi |tutto )(?:va|vanno|sta) (?:bene|benissimo|ok)|(?<!non )va bene|(?:accettiamo|accetto|confermiamo|confermo)›(?! (?:se|che non))|siamo d'accordo|sono d'accordo|d'accordo (?:su|con|per)|nessun problema|ce la facciamo|ci riusciamo|ci penso io|ce ne occupiamo|me ne occupo|facciamo così|contateci|contaci|è fattibile)›",
    'Venerdì per noi va bene',
  ),
  phrase(
    "(?:,|:| -|–) ?(?:sì|ok|va bene|d'accordo|perfetto|nessun problema|confermato)[ ,.!)]*$",
    'I testi per lunedì: nessun problema',
  ),
  phrase('(?:👍|👌|✅|🆗)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    '^[\\s,]*(?:ottimo|perfetto|grazie|molte grazie|grazie mille|fantastico|bene|benissimo|splendido)›[^?]{0,20}$',
    'Ottimo, grazie!',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '‹(?:(?:devo|dobbiamo|fammi|fateci|vediamo|vedo|verifico|verifichiamo|chiedo|chiediamo|sento|sentiamo)(?: (?:prima|un attimo))? (?:vedere|verificare|chiedere|controllare|sentire|se|con|in tipografia|al|alla)|vi faccio sapere|ti faccio sapere|le faccio sapere|non (?:sono|ne sono) sicur[oa])›',
    'Devo verificare in tipografia',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    '‹(?:non (?:è|sarà|sarebbe|ci è|mi è) (?:possibile|fattibile)|impossibile|non (?:possiamo|posso|potremo|riusciamo|riesco|riusciremo|ce la facciamo|ce la faccio|va bene|ci va)|(?:troppo|molto) (?:presto|tardi|stretto|stretti)|purtroppo no|purtroppo non|preferiamo di no)›',
    'Martedì purtroppo non è possibile',
  ),
  phrase('^(?:no|purtroppo no|mi dispiace)›(?!,? (?:nessun))', 'No, mi dispiace'),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    '‹(?:non (?:(?:ci|mi) )?(?:serve|servono|abbiamo|ho|avremo) più|non (?:è|sono) più necessari[oaie]?|non (?:abbiamo|ho) più bisogno|annulliamo|annullat[oa]|lascia(?:te)? (?:stare|perdere)|rinunciamo|facciamo a meno|ne facciamo a meno|non occorr(?:e|ono) più|eliminiamo)›',
    'Il banner non ci serve più',
  ),
]

const sent =
  '(?:(?:invi|mand|pass|consegn|gir|pag|sald|firm|approv|caric|termin|complet|pubblic|inoltr)at|(?:sped|forn|restitu)it|condivis|fatt|chius)[oaie]'

export const report: readonly Phrase[] = [
  phrase('‹(?:(?:in )?allegat[oaie]|in allegato|allego|alleghiamo|vi allego|ti allego)›', 'In allegato il preventivo'),
  phrase('‹(?:ecco|eccolo|eccola|eccoli|eccole|qui trov(?:i|ate|a))›', 'Ecco la presentazione'),
  phrase(
    `‹(?:ho|abbiamo|ha|hanno|è|sono|è stat[oa]|sono stat[ie])›(?: (?:già|appena|vi|ti|oggi))* ${sent}›`,
    'Abbiamo appena inviato la fattura',
  ),
  phrase(
    "‹(?:(?:è|sono) (?:già )?(?:online|sul server|nella cartella|su drive|in linea|disponibil[ei]|nella vostra casella|partit[oaie])|come (?:promesso|d'accordo|concordato|da accordi))›",
    'I file sono nella cartella',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '‹(?:ricevut[oaie]|(?:è|sono) arrivat[oaie]|(?:ci|mi) (?:è|sono) arrivat[oaie]|grazie (?:per|mille per) (?:il|la|i|gli|le|l|aver\\p{L}*))›',
    'Ricevuto, grazie',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '‹(?:non (?:ancora|abbiamo ancora|ho ancora|è ancora|sono ancora|abbiamo ricevuto|ho ricevuto)|ancora (?:niente|nulla)|manca|mancano|sollecito|promemoria|nessuna notizia)›',
    'Qui ancora niente',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    '‹(?:rimandare|rimandiamo|spostare|spostiamo|posticipare|posticipiamo|slittare|slitta|anticipare|anticipiamo|ritardo|ritardare|invece|al posto|piuttosto|meglio|solo|non prima|più tardi|(?:un|due|tre) giorn[oi] in più|preferiremmo|preferirei|preferiamo|proroga|alla fine|correzione|al più presto)›',
    'Possiamo spostare la bozza al 23?',
  ),
  phrase('‹(?:andrebbe|sarebbe|va|possibile|ok|bene)›[^?]*\\?', 'Il 15 marzo andrebbe bene?'),
]

export const consent: readonly Phrase[] = [
  phrase(
    "‹(?:(?:vi|ti|le) (?:va|sembra|andrebbe|torna|sta)(?: (?:bene|ok))?|d'accordo|che ne (?:dite|dici|pensate|pensa)|va bene|è possibile|sarebbe possibile|può andare|ok)›[^.]{0,40}\\?",
    'Vi va bene?',
  ),
]

export const all: readonly Phrase[] = [
  phrase('‹(?:tutto|tutti|tutte|entrambi|entrambe|calendario|tempi|scadenze|date|punti)›', "D'accordo su tutto"),
]

export const rest: readonly Phrase[] = [
  phrase('‹(?:il resto|tutto il resto|gli altri|le altre|tranne|salvo|eccetto)›', 'Il resto va bene'),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      '‹(?:approvat[oaie]|validat[oaie]|(?:approviamo|approvo)|potete (?:stampare|procedere|andare in stampa)|via libera|visto si stampi|ok alla stampa)›',
      'Approvato, potete stampare',
    ),
    of: /approv|valid|conferma|decision|ok\b/iu,
  },
  {
    ...phrase('(?:€\\s?\\d|\\d\\s?(?:€|euro›|eur›))', 'Il costo è di 640 euro'),
    of: /prezz|preventivo|cost|offerta|quotazione/iu,
  },
]

export const told: Phrase = phrase(
  '‹(?:nom[ei]|prezz[oi]|indirizz[oi]|numer[oi]|password|taglie|misure|decisione|risposta|colore|titolo)›',
  'i prezzi',
)
