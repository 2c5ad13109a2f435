/** Verbs by which people ask and promise: inviare, spedire, rimettere. */
const are =
  'invi|mand|pass|consegn|gir|prepar|termin|complet|valid|approv|conferm|firm|pag|sald|revision|aggiorn|compil|stamp|impagin|present|inoltr|ricontroll|controll|caric'
const forms = (ends: string): string => `(?:${are})(?:${ends})`

const verb = (source: string): string => `(?<verb>${source})`

const stems = `${forms('ar')}|sped[iì]r|forn[iì]r|rispedir|restitu[iì]r|f[aà]r|d[aà]r|condiv[iì]der|rimetter|scr[iì]ver|correggere?|tradur|chiuder|aver|scegliere?|mettere? a punto`

/** 'inviare', 'inviarlo' */
export const infinitive = `${verb(stems)}(?:e|l[oaie])?›`
/** 'inviarci', 'mandarmelo' */
export const infinitiveToMe = `${verb(`${stems}|far`)}(?:e|(?:ci|mi|ce|me)(?:l[oaie])?)?›(?: (?:avere|pervenire))?`
/** 'inviarvi', 'mandarti' */
export const infinitiveToYou = `${verb(stems)}(?:vi|ti|le|ve|te)(?:l[oaie])?›`
/** 'invio', 'invieremo', of the writer. */
export const first = `${verb(
  `${forms('o|iamo|erò|eremo')}|inviamo|invierò|invieremo|mander(?:ò|emo)|girer(?:ò|emo)|spedisco|spediamo|spedir(?:ò|emo)|fornisco|forniamo|fornir(?:ò|emo)|restituiamo|restituisco|faccio(?: avere)?|facciamo(?: avere)?|far(?:ò|emo)(?: avere)?|do|diamo|dar(?:ò|emo)|condivido|condividiamo|condivider(?:ò|emo)|pagher(?:ò|emo)|correggo|correggiamo|caricher(?:ò|emo)`,
)}›`
/** 'invia', 'manderà', of a third person. */
export const third = `${verb(`${forms('a|ano|erà|eranno')}|invierà|manderà|spedi(?:sce|rà)|farà avere|darà|condivider?à?`)}›`
/** 'inviaci', 'mandatemelo' */
export const imperative = `${verb(`${forms('a|ate')}|spedisci|spedite|fornite|fate|dam|dacc|condividete|restituite|fa(?:mm|cc)`)}(?:ci|mi|ce|me|i)(?:l[oaie])?›(?: (?:avere|pervenire))?`
/** 'inviate', 'confermi', which ask only beside a please. */
export const formally = `${verb(`${forms('a|ate|i|ino|iate')}|invii|inviino|spedi(?:te|sca|sci)|forni(?:te|sca)|compili|restitui(?:te|sca)`)}›`
/** 'che ci inviaste' */
export const subjunctive = `${verb(`${forms('i|iate|assi|aste|asse')}|invii|inviate|spedi(?:ate|ste|sca)|facc?i?(?:a|ate|este)|dia(?:te)?|deste`)}›`
