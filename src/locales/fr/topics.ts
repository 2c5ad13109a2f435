import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** Words behind which a thing's name does not go on. */
const after =
  "(?:est|sont|sera|seront|ne|n'|à|au|aux|pour|avant|après|d'ici|dès|plutôt|et|ou|mais|donc|avec|sans|en|dans|sur|par|qui|que|si|me|nous|vous|va|vont|glissent?|passent?|convient|conviennent|conviendrait|jusqu'\\p{L}+|svp|stp|merci|finalement|non|oui|aussi)(?:›|(?<='))"
const begins =
  '^(?:(?:et|mais|donc|alors|bon|ok|oui|non|désolée?s?|hélas|malheureusement|finalement|par contre|pour|concernant|quant à|côté|on dirait que)›,? ?)*'
const thing = `(?<what>(?:le |la |les |l'|votre |vos |notre |nos |ce |cet |cette |ces )(?!${after})[\\p{L}\\p{N}'-]+(?: (?!${after})[\\p{L}\\p{N}'-]+){0,4}?)`
const ends = `(?= ${after}|\\s*[,.;:!?)]| {2,}|\\s*$)`

/** What a clause that takes, refuses, moves or drops something says it of. */
export const topics: readonly Phrase[] = [
  phrase(
    `${begins}${thing} (?:ne (?:me |nous |te |vous )?(?:sera|seront|serait|seraient|va|vont|tient|tiennent|tiendra|tiendront|passe|passent|passera|convient|conviennent|marche|marchent|pourra|pourront|peut|peuvent|arrivera|arriveront)›|n'(?:est|arrive|arrivera|ira)|(?:me |nous |te |vous )?(?:convient|conviennent|va|vont|conviendrait|irait)›|(?:est|sont|sera|seront|serait|seraient) (?:bien |très |tout à fait |trop |malheureusement |hélas |un peu )*(?:ok|bon|bonne|bons|bonnes|parfaite?s?|validée?s?|acceptée?s?|approuvée?s?|notée?s?|impossibles?|repoussée?s?|décalée?s?|reportée?s?|en retard|retardée?s?|juste|tard|tôt|prêts?|prêtes?|pour)›|glisse(?:nt|ra|ront)?›|pren(?:d|nent|dra|dront) du retard|(?:prend|prendra|demande) (?:plus|encore)|aur(?:a|ont) (?:du|un|\\p{L}+ jours? de) (?:peu de )?retard|doi(?:t|vent) (?:être|attendre|glisser|passer))`,
    'Les pages ne seront pas prêtes vendredi',
  ),
  phrase(
    `‹(?:décaler|repousser|reporter|déplacer|avancer|retarder|différer|décale|repousse|reporte|décalons|repoussons|reportons|donner|envoyer|fournir|livrer|transmettre|partager|céder|communiquer|annuler|annule|annulons|oublie[rz]?|abandonne[rz]?|abandonnons|supprime[rz]?|retire[rz]?|tomber|accepte|acceptons|valide|validons|confirme|confirmons|reçue?s?)(?: bien| donc)? ${thing}${ends}`,
    'Peut-on décaler les pages à lundi ?',
  ),
  phrase(
    `‹(?:ok|oui|non|d'accord|bon|parfait|bien|noté|entendu|merci|va|super|nickel|ça marche|mieux|plutôt|temps|jours?|semaines?|besoin|jusqu'à|jusqu'au|est|serait)(?: beaucoup)?,? {1,}(?:pour|sur|avec|de|d'|du|concernant) ?${thing}${ends}`,
    'Ok pour les pages',
  ),
  phrase(
    `${begins}${thing},? +(?:c'est (?:ok|bon|non|impossible|trop|mort)|plutôt|impossible|pas avant|ce sera|ça sera)›`,
    'Les pages, plutôt lundi',
  ),
]

/** What a day can be said of without its being a thing that somebody waits for: time itself, and who needs it. */
export const unspecific: Phrase = phrase(
  "(?:^|[ '])(?:jours?|dates?|semaines?|mois|week-end|échéances?|échéancier|délais?|temps|heures?|horaires?|calendrier|planning|rétroplanning|programme|agenda|plan|moment|matin|matinée|après-midi|soir|soirée|fin|début|milieu|conditions?|proposition|suggestion|offre|idée|demande|points?|choses?|trucs?|travail|boulot|projet|commande|livraison|envoi|livrables?|remise|reste|autres?|deux|trois|quatre|même|suite|tout|toute|ensemble|problème|raison|fait|retard|attente|patience|compréhension|rappel|relance|réponse|mail|courriel|message|mot|nouvelles?|aide|appel|réunion|monde|côté|part|coup|capacité|lancement|ouverture|événement|salon|foire|fête|soirée|conférence|exposition|vernissage|presse|public|tournage|campagne|imprimeur|imprimeuse|imprimerie|graphiste|illustrat\\p{L}+|photographe|développeu\\p{L}+|traduct\\p{L}+|éditeur|éditrice|direct\\p{L}+|direction|patronn?e?|chef|cheffe|équipes?|clients?|clientes?|avocate?s?|juriste|comptable|comptabilité|compta|trésori\\p{L}+|secrétaire|secrétariat|assistante?|présidente?|collègues?|partenaires?|fournisseurs?|coursier|poste|comité|conseil|banque|bureau|studio|agence|société|maison|gens|enfants?|fils|fille|famille|femme|mari|mère|père|machines?|serveurs?|météo|vacances|congés|férié|sujet|service|maire|mairie)$",
  "l'échéance",
)
