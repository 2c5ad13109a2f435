import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** What people come together for. */
const gathering =
  '(?:appel|call|point|visio|réunion|rendez-vous|rdv|café|déj|déjeuner|dîner|verre|apéro|atelier|entretien|visite|zoom|brunch)'

/** What has a day of its own, and is no thing to be sent. */
const event =
  '(?:lancement|ouverture|inauguration|événement|soirée|fête|vernissage|conférence|tournage|salon|séance|répétition|audience)'

export const whereabouts: readonly Phrase[] = [
  phrase(
    '‹(?:nous|on|la (?:tournée|saison|pièce|boutique|foire)|le (?:spectacle|salon|magasin|marché|festival))› (?:ouvr(?:e|ons)|début(?:e|ons)|démarr(?:e|ons)|jou(?:e|ons)|inaugur(?:e|ons)|ferm(?:e|ons)|lanç?(?:e|ons))›',
    'Nous ouvrons à Lyon lundi',
  ),
  phrase(
    "‹(?:je|nous|on|il|elle|ils|elles)› ‹(?:suis|sommes|est|sont|serai|serons|sera|seront)› (?:tous |toute la journée |encore |absente?s? )?‹(?:à|en|au|aux|chez|dans|absente?s?|fermée?s?|occupée?s?|prise?s?|pris)(?! (?:phase|accord|mesure|train)›)›|^\\s*à\\s{3,}[!. ]*$|‹(?:fériée?|pont|se réunit|se réunissent|prends|prenons|l'avion|voyage|voyageons)›",
    'Je suis à Lyon lundi',
  ),
  phrase(
    "‹(?:tu|vous|on|quelqu'un)› (?:es|êtes|est|seras|serez|sera|serais|seriez)› (?:\\p{L}+ )?(?:dispos?|disponibles?|libres?|là|au|à(?! (?:l'aise|même))|chez|dans|ouverte?s?|fermée?s?|absente?s?|joignables?|de retour)›|‹(?:es-tu|êtes-vous|seras-tu|serez-vous|serais-tu|seriez-vous)› (?:\\p{L}+ )?(?:dispos?|disponibles?|libres?|là|au|à(?! (?:l'aise|même))|chez|dans|ouverte?s?|fermée?s?|absente?s?|joignables?|de retour)›",
    'Tu es dispo demain ?',
  ),
  phrase(
    "‹(?:on|nous|se|s') ?(?:(?:se|nous|s') ?)?(?:voit|voyons|voir|verra|parle|parlons|parler|appelle|appelons|appeler|retrouve|retrouvons|retrouver|rencontre|rencontrer|croise|croiser|réunir|capte|déjeune|déjeunons|déjeuner|dîne|dînons|dîner)›|‹(?:passe|passes|passez|passer|venir|viens|viennent)›(?! (?:à|au|le|la|les|de|d'|par)›) {3,}",
    'On se voit demain ?',
  ),
  phrase('‹(?:déménag|emménag)\\p{L}+›', 'Nous déménageons lundi'),
  phrase(
    `‹(?:pour|prendre|caler|cale|calons|faire|fait|fais|faites|organiser|prévoir|avoir|en|lors d'|dans)› ?(?:une? |notre )?(?:petite? |rapide |nouve(?:au|l|lle) )?${gathering}›`,
    'On se cale un call lundi ?',
  ),
  phrase(
    `^[\\s,]*(?:(?:et|ou|sinon|alors|plutôt)›,? )*(?:(?:une?|le|petite?|rapide|notre) )*${gathering}(?: (?:rapide|téléphonique|à|au|vers|pour|le))*› +[^\\p{L}]*\\?`,
    'Un point       ?',
  ),
  phrase(
    `‹(?:décal|repouss|report|avanc|déplac|retard)\\p{L}*[^,.;?!]{0,30}?‹(?:${gathering}|${event})›`,
    'Peut-on décaler la réunion à lundi ?',
  ),
  phrase(
    `‹(?:${gathering}|${event})› (?:(?!de›|du›|des›)\\p{L}+ ){0,3}?(?:repoussée?|reportée?|décalée?|déplacée?|avancée?|retardée?|glisse|passe au)›`,
    'Le vernissage est repoussé au 12.',
  ),
]

/** Said from one to the other, and no news of somebody else. */
export const between: readonly Phrase[] = [
  phrase("‹(?:je|nous|on|me|moi|vous|tu|te|toi|merci de|svp|stp)›|‹[jmt]'", 'Je demande un délai'),
]
