import type { Nominal } from '../moves.ts'
import { nominal } from '../nominal.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

const noun = nominal(phrase)

export const nominals: readonly Nominal[] = [
  noun('valid\\p{L}+|approuv\\p{L}+', 'valider', 'validation : {}'),
  noun('sign\\p{L}+', 'signer', '{} signé'),
  noun('confirm\\p{L}+', 'confirmer', 'confirmation : {}'),
  noun('pay\\p{L}+|pai\\p{L}+|r[éè]gl\\p{L}+|vir\\p{L}+', 'régler', 'paiement : {}'),
  noun('relire|relisez|relir\\p{L}+', 'relire', 'relecture : {}'),
  noun('corrig\\p{L}+', 'corriger', 'correction : {}'),
  noun('(?:r|t[ée]l|rec)?(?:appell?|éphon|ontact)\\p{L}+', 'rappelle', 'rappel'),
  noun('virement|règlement|paiement', 'virement', 'paiement : {}'),
  noun('tradui\\p{L}+', 'traduire', 'traduction : {}'),
]

export const heads: readonly Phrase[] = [
  phrase(
    "^(?:d'abord|premièrement|le|la|les|un|une|des|du|de la|de|votre|vos|notre|nos|mon|ma|mes|ton|ta|tes|son|sa|ses|leur|leurs|ce|cet|cette|ces|vous|nous|me|te|moi|toi|à|au|aux|pour|en|sur|par|avec|dans|et|ou|puis|ensuite|enfin|aussi|également|bien|donc|alors|svp|stp|sous|avant|dès|d'ici|encore|vite fait|autant que possible|dans la mesure du possible|merci de|prochainement|rapidement|bientôt|sous peu|que|est|sont|sera|seront|y|sinon|côté|niveau|concernant|quant|au sujet|par ailleurs|en retour|de votre part|de ta part|de votre côté)› ?",
    'le',
  ),
  phrase("^[dlmts]'(?=\\p{L})", "l'étude"),
  phrase(
    '^(?:date limite|échéance|dernier délai)(?: fixée)? (?:pour|de remise de|de) ',
    'date limite pour vos remarques',
  ),
  phrase(
    "^(?:bon|ok|ah|oh|ben|bah|eh bien|oups|mince|zut|super|parfait|merci|désolée?|urgent|idéalement)(?= *[,!])|^(?:envoi|remise|livraison|transmission|fourniture|communication|mise à disposition) (?:de la |d'une? |de l'|du |des |de vos |de nos |de |d')(?=\\p{L}|$)|^(?:le mieux|l'idéal|idéalement|le top|au pire)›(?: (?:serait|est)(?: pour)?)?",
    'envoi des textes',
  ),
  phrase('^(?:,|:|;|-|–|—|\\.|\\)|"|«|\\*|•)', ','),
]

export const cuts: readonly Phrase[] = [
  phrase(
    ",? ‹(?:et (?:de )?(?:(?:le|la|les) |l')[^ ]+(?:er|ir|re)›|dans (?:votre|ta|notre|ma) boîte|(?:une?|deux|trois|quatre|quelques) (?:jours?|semaines?|mois) avant›|(?:juste )?le temps (?:de|d'|que|qu')|afin (?:que|de)|est-ce qu(?:e›|')|pour (?:que|pouvoir)|parce que|car›|puisque|comme (?:convenu|prévu|promis|d'habitude|vous|nous)|si›|sinon›|dès que|quand›|lorsque|qui›|dont›|mais›|même si|s'il (?:vous|te) plaît|svp|stp|merci|au plus tard|au plus tôt|au plus vite|le plus vite|dès que possible|dans les (?:tout )?prochains jours|dans les jours (?:à venir|qui viennent)|si possible|à (?:mon|notre|son|votre) retour|et (?:de )?(?:me|nous|m'|te|vous)›|stp|par contre|en revanche|du coup|promis›|juré›|je compte›|rapidement|bientôt|sans faute|à temps|au-delà|passé ce délai|après quoi|de votre (?:part|côté)|de (?:ta|notre) part|de chez (?:vous|nous)|chez (?:vous|nous)|(?<=, )(?:et )?(?:moi|toi|lui|eux) (?:les?|la|mes|tes|ses)›|par (?:mail|courriel|courrier|retour)|également›|aussi›|ça ira|ça marche|c'est|cela›|je›|nous (?:avons|sommes|pourrons|devons|attendons)|vous (?:pouvez|pourrez|avez)|ensuite|soit›)",
    'le logo, afin que',
  ),
  phrase(
    "[.!?;](?: |$)| [–—-] |, (?:je|j'|nous|vous|on|il|elle|ce|c'|ça|cela|et (?:je|nous|vous)|mais|oui|ok|merci|donc|puis|sauf)",
    ', je',
  ),
  phrase(
    " (?:à|pour|avant|dans|aux|au) (?:la|les?|cette|ces|votre|vos|ta)? ?(?:même |dites? )?(?:dates?|délais?|jours?|échéances?)› (?:que|qu'|indiqué|prévu|dite?s?›|fixé|convenu|demandé|mentionné|donné|souhaité|voulu|imparti|annoncé|requis|précisé|proposé|ci-dessus)",
    'les logos à la date que vous indiquez',
  ),
]

export const tails: readonly Phrase[] = [
  phrase(
    "(?:[\\s,;:.!?(«–—-]| : (?:livrée?s?|prête?s?|envoyée?s?|remise?s?)| (?:by|on|before|until|asap|please|pls|le|la|les|un|une|de|du|des|d'|à|au|aux|pour|avant|d'ici|dès|sous|par|en|sur|dans|avec|et|ou|chez|vers|jusqu'au?|qu'|à partir|dans la|ce|cette|fin|vous|nous|moi|toi|est|sont|sera|seront|aussi|également|bien|plus tard|tard|courant|soit|l'|seulement|plutôt|encore|dans les|svp|stp|merci|prêts?|prêtes?|là|hier|matin|midi|soir|fin de journée|dans la (?:journée|matinée|soirée)|en (?:matinée|soirée)|début d'après-midi|après-midi|même|max|maxi|genre|justement|promis|juré|sans faute|possible|ensuite|que|dont|en (?:copie|cc)|dans la boucle))$",
    'le logo pour',
  ),
]

export const pronoun: Phrase = phrase(
  "^(?:(?:tout|ça|cela|ceci|ce)(?: (?:ce )?(?:que|qui|cela|ça)\\b.*)?|le|la|les|l'|lui|eux|ils?|elles?|celui-ci|celle-ci|ceux-ci|(?:(?:le|la|les) )?(?:bons?|bonnes?|nouveau|nouvelle|nouveaux|nouvelles|vrai|vraie|autre)|en|y|ça|tout cela|tout ça|l'ensemble|(?:les )?deux|le tout|le reste|rien|quelque chose|(?:deux|trois|quatre) (?:documents|pièces|éléments|fichiers|points)|(?:documents|pièces|éléments|fichiers) (?:demandée?s|manquante?s|annoncée?s|en question)|livraison|envoi|remise|tout)$",
  'tout cela',
)

export const ofIt: Phrase = phrase(' (?:dessus|là-dessus|de cela|sur cela|pour cela)$', 'retours dessus')

const done =
  '(?:signée?s?|contresignée?s?|remplie?s?|complétée?s?|corrigée?s?|validée?s?|relue?s?|annotée?s?|datée?s?|tamponnée?s?|paraphée?s?|traduite?s?|scannée?s?)'

export const complement: Nominal = {
  ...phrase(`^(?:(?:ça|tout ça|le tout|tout) )?(?<how>${done}(?:,? et ${done})*)$`, 'signé'),
  noun: '{} {how}',
}

export const clitic: Phrase = phrase(
  "(?:(?:^|[ -])l'|‹(?:le|la|les) )(?:(?:aur|recevr)(?:ez|as|a|ont)|avez|as|recevez|reçois|ait|aie|ayons|reçoive)?$|-(?:le|la|les|l')(?:-?(?:moi|nous|m'en))?$|-(?:moi|nous)-(?:le|la|les)$",
  "vous l'",
)

export const thirdPerson: Phrase = phrase('^(?:il|elle|ils|elles)$', 'elle')

export const asides: readonly Phrase[] = [
  phrase(
    "‹(?:car›|parce qu\\p{L}*|puisqu\\p{L}*|afin qu\\p{L}*|pour (?:que?|qu')|vu qu\\p{L}*|étant donné|sinon›|lorsqu\\p{L}*)[^;.]*$",
    'parce que le comité se réunit',
  ),
  phrase(
    "‹(?:(?:nous|me|vous) permet\\p{L}*|(?:pour|afin de|afin d') ?(?:nous |pouvoir )*(?:imprimer|lancer|ouvrir|démarrer|commencer|publier|livrer|diffuser|partir|tenir|être|mettre|boucler))[^;.,]*$",
    'pour imprimer ',
  ),
  phrase(
    "‹(?:que|qu')(?!.*‹(?:promise?s?|annoncée?s?|demandée?s?|prévue?s?)›) ?(?:je |j'|nous |vous |tu |on |il |elle )(?:(?:vous|te|me|nous|lui|leur) |t'|m'|l')*(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez)›[^,;.]{0,40}$",
    'le BAT que je vous ai transmis ',
  ),
  phrase(
    "‹(?:plutôt qu[e']|au lieu (?:de|du|d')|et non(?: pas)?|à la place (?:de|du))\\s*(?:le |la |l')?$",
    'plutôt que ',
  ),
  phrase(
    "‹(?:pour|avant|en vue (?:de|du)|à temps pour) (?:le |la |les |l'|notre |votre |un |une )(?!‹(?:et|ou|mais)›)\\p{L}[\\p{L}'-]*(?: (?!(?:et|ou|mais|pour|avant)›)[\\p{L}'-]+){0,3} (?:du|de|le|au|à|prévue?|qui a lieu|qui commence)\\s*(?:le )?$",
    'pour le salon du ',
  ),
]

export const nothing: readonly Phrase[] = [
  phrase('^(?:(?:oui|ouais|non|ok|okay|si|bon|ah|ben|bah|bien sûr|voilà|hop|allez)[ ,]*)+$', 'oui oui'),
  phrase(
    '^(?:nouve(?:au|lle) |jeune )?(?:photographe|illustratrice|illustrateur|graphiste|développeu(?:r|se)|traduct(?:eur|rice)|rédact(?:eur|rice)|édit(?:eur|rice)|relect(?:eur|rice)|trésori(?:er|ère)|secrétaire|comptable|avocate?|juriste|direct(?:eur|rice)|patronn?e?|président|présidente|plombi(?:er|ère)|électricien(?:ne)?|coursier|livreu(?:r|se)|chauffeur|traiteur|fleuriste|menuisi(?:er|ère)|architecte|ingénieure?|technicien(?:ne)?|assistante?|stagiaire|collègue|cliente?|invitée?|visiteu(?:r|se)|voisine?|mère|père|parent|sœur|frère|fils|fille|enfant|ami|amie|femme|mari|équipe|maire|ministre|auditeur|commissaire|imprimeu(?:r|se)|formateur|formatrice|intervenante?)s?$',
    'photographe',
  ),
  phrase(
    '^(?=.)(?:(?:dans la |en )?(?:matin|midi|soir|matinée|soirée|journée|après-midi)|sûrement|certainement|probablement|rapidement|directement)?(?: ?(?:par|via) (?:la poste|courrier|coursier|porteur|mail|courriel|transporteur))?$',
    'matin par coursier',
  ),
  phrase("^jusqu'(?:à|au)?$", "jusqu'"),
  phrase(
    "^(?:(?:un )?peu|beaucoup|davantage|plus|assez|encore un peu) (?:plus )?(?:de |d')(?:temps|patience|aide|repos|recul|souplesse|marge)$",
    'un peu de temps',
  ),
  phrase(
    "^(?:(?!(?:de|du|des|d'|l'|la|le|les|pour|en|sur|avec|et|ou|à)›)[\\p{L}\\p{N}]+ ){0,3}(?:jours?|semaines?|heures?|minutes?|mois|temps|délai|patience|aide|soutien|mot|nécessaire|sorte|pause|fête|maximum|possible|nouvelles?|plaisir|chance|problèmes?|soucis?|difficultés?|courage|journée|week-end|vacances|question|questions|idée|part|contact|compte|pression|connaissance|honneur|semblant|confiance|place|force|moment|choses?|excuses|remerciements|félicitations|vœux|condoléances|mécontentement|agacement|satisfaction|confiance|salutations.*|sentiments.*|expression.*|considération.*)(?: (?:de plus|en plus|de mieux|ouvrés|ouvrables|supplémentaires?|de délai|de retard))?$",
    'trois jours',
  ),
  phrase(
    "^(?:(?:une?|la|le|notre|petite?|prochaine?|autre|grande?|rapide|nouveau|nouvelle|bref|courte?|premier|première|en|de) )*(?:réunion|rendez-vous|rdv|créneau|créneaux|entrevue|visio|visioconférence|déjeuner|café|dîner|apéro|entretien|points?|call|petit[- ]déjeuner)(?: (?:de |d'|avec |sur |pour |à |ensemble|téléphonique|hebdo|rapide|projet|zoom|teams).*)?$",
    'une petite réunion de lancement',
  ),
  phrase(
    '^(?:maire|gardien(?:ne)?|concierge|vigile|technicien(?:ne)?|régisseu(?:r|se)|chauffeur|secrétaire|enfants|élèves|invités|visiteurs|public|élus|directeur|directrice|patronn?e?(?! d[eu])|cousine?|frère|sœur|soeur|père|mère|parents|amie?|copine?|voisine?|neveu|nièce|oncle|tante|beau-\\p{L}+|belle-\\p{L}+|chef|cheffe|associée?|collègue|président|présidente|comité|conseil|équipe|stagiaire|mari|femme|fils|fille|client|cliente|train|avion|coursier|livreur)(?: (?!de ).*)?$',
    'maire',
  ),
  phrase(
    '^(?:(?:ce|le|la|l|au|pour) )*(?:idéal|mieux|top|parfait|pire)(?: (?:ce )?(?:serait|est))?(?: (?:pour|le|avant|ce|que))*[ ,.]*$|^(?:matin|midi|soir|matinée|soirée|après-midi|fin de journée|début de (?:journée|matinée)|heure|plus tôt|plus tard|mieux|possible)$',
    'matin',
  ),
  phrase(
    "^(?:ça|cela)› \\p{L}|^(?:pas|ne|que|si|comment|pourquoi|quand|savoir|vous tenir|tenir|plutôt|au lieu|être|avoir|faire|voir|dire|bien|mieux|plus|moins|très|tout de suite|tout en œuvre|tout notre possible|c'est|ce sont|lui|part de|signe|attention|au courant|je|nous|vous|il|elle|on|salutations|agréer|défaut)›",
    'savoir si',
  ),
  phrase(
    '^(?:cartes? postales?|bonnes? ondes?|pensées?|bons? baisers|croissants?|viennoiseries|chouquettes|pains? au chocolat|champagne|bulles|bouteilles?|bières?|(?:(?:un|du|des|bon|bons|petit|petits) )+gâteaux?|thé|apéritif|galette|.* (?:a|ont|aura|auront) lieu|suite(?: (?:dans|à|sous|favorable).*)?|(?:présence|venue|arrivée|absence)(?: .*)?|(?:un )?verre(?: à (?:votre|ta|la) santé)?)$',
    'croissants',
  ),
]

export const common: ReadonlySet<string> = new Set(
  'le la les un une des du de d l à au aux en sur pour par avec dans et ou ni mais donc or car ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me te se m t s y ne n pas plus bien très oui non ok merci est sont sera seront a ai as avons avez ont aussi également tout tous toute toutes que qui quoi dont si nouveau nouvelle nouveaux nouvelles première premier dernière dernier final finale finie fini version fichier jour date lundi mardi mercredi jeudi vendredi samedi dimanche demain avant après ci joint jointe joints jointes voici voilà envoyer envoie bonjour bonsoir été être avoir tard tôt matin soir midi max maximum délai possible c qu deux trois quatre cinq ça cela là'.split(
    ' ',
  ),
)

export const synonyms: readonly (readonly string[])[] = [
  ['présentation', 'powerpoint', 'diapos', 'slides', 'ppt', 'diaporama', 'pages', 'deck'],
  [
    'retours',
    'retour',
    'remarques',
    'remarque',
    'commentaires',
    'commentaire',
    'corrections',
    'correction',
    'modifications',
    'relecture',
    'avis',
  ],
  ['devis', 'chiffrage', 'estimation', 'offre', 'quote', 'quotation', 'estimate'],
  [
    'photos',
    'photo',
    'images',
    'image',
    'clichés',
    'visuels',
    'visuel',
    'portrait',
    'picture',
    'pictures',
    'visual',
    'visuals',
  ],
  ['textes', 'texte', 'articles', 'article', 'rédactionnel', 'contenus', 'contenu', 'copy', 'text', 'texts'],
  ['validation', 'validé', 'approbation', 'accord', 'bat', 'tirer', 'feu'],
  ['prix', 'tarif', 'tarifs', 'coût'],
  ['vidéo', 'film', 'clip', 'montage'],
  ['identifiants', 'accès', 'codes', 'mot', 'login'],
  ['paiement', 'règlement', 'virement', 'acompte', 'payé', 'réglé'],
  ['maquette', 'ébauche', 'esquisse', 'esquisses', 'brouillon'],
  ['éléments', 'élément', 'matériel', 'documents'],
  ['planning', 'calendrier', 'rétroplanning', 'schedule', 'timeline'],
  ['tableau', 'excel', 'xlsx', 'spreadsheet', 'table'],
  ['liste', 'listing', 'list'],
  ['nombre', 'chiffre', 'chiffres', 'effectif', 'effectifs', 'quantité', 'quantités', 'comptage'],
  ['néerlandais', 'nl'],
  ['français', 'fr', 'french'],
  ['facture', 'factures', 'invoice', 'invoices'],
  ['contrat', 'contract', 'convention', 'agreement'],
  ['affiche', 'affiches', 'poster', 'posters'],
  ['traduction', 'translation'],
  ['étiquettes', 'étiquette', 'label', 'labels'],
  ['adresse', 'address'],
  ['dessin', 'drawing', 'drawings'],
  ['rapport', 'report'],
  ['couverture', 'cover'],
  ['anglais', 'english'],
]
