import { phrase } from '../bounded.ts'
import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'

const alone = `(?:,? (?:merci|alors|donc|\\p{L}+))?(?: (?:beaucoup|bien))?[\\s.!,\\p{Extended_Pictographic}\\u200d\\uFE0F]*$`

export const accept: readonly Phrase[] = [
  phrase(
    `^(?:ok|okay|oui|ouais|d'accord|entendu|ça marche|ca marche|ça roule|ça joue|c'est (?:noté|bon|parfait|entendu|d'accord|compris|ok|convenu|fait)|bien (?:noté|entendu|sûr)|noté|parfait|très bien|volontiers|avec plaisir|vendu|adjugé|validé|confirmé|convenu|compris|pas de (?:souci|problème)|aucun (?:souci|problème)|sans (?:souci|problème|faute)|bonne idée|va pour|banco|impec|ça me va|ça nous va|ça convient|c'est correct|correct|ça devrait aller|sans faute|comptez-y|compte là-dessus|marché conclu|yes|top|ok ça marche|nickel|impeccable|je confirme|je valide|allons-y|promis|absolument|tout à fait|exact|exactement)›${alone}`,
    'Ça marche !',
  ),
  phrase(
    "^(?:oui|ok|d'accord|entendu|bien sûr|volontiers|pas de souci|pas de problème|aucun problème|va pour|parfait pour|bon pour|noté|promis|c'est d'accord|c'est entendu|c'est bon|c'est noté|très bien pour)›(?!,? (?:mais|sauf))",
    'Oui, le 26 pour mes retours',
  ),
  phrase('‹(?:me|nous|te|vous) (?:convient|conviennent|va|vont|conviendrait|irait)›', 'Ce calendrier nous convient'),
  phrase(
    "‹(?:ça|cela|c'|ce|tout|les deux|le \\p{L}+|la \\p{L}+) ?(?:marche|roule|va|est bon|est ok|est parfait|est possible|est d'accord|est noté|est entendu|est faisable|est correct|est nickel|convient|fait l'affaire|ferait l'affaire|fera l'affaire|passe|joue|me va|nous va|vous va)›(?! pas)",
    'Vendredi, ça marche',
  ),
  phrase(
    "‹(?:j'accepte|nous acceptons|je confirme|nous confirmons|je suis d'accord|nous sommes d'accord|on est d'accord|je valide|nous validons|je prends note|c'est d'accord|d'accord (?:pour|avec|sur)|ok pour|oui pour|bon pour|entendu pour|partant|partante|partants|va pour|je m'en (?:occupe|charge)|on s'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|ce sera fait|sera fait|comptez sur (?:moi|nous)|compte sur (?:moi|nous)|c'est comme si c'était fait|je peux|nous pouvons tenir|on tient|je tiens)›",
    "C'est d'accord sur tous les points",
  ),
  phrase(
    "(?:,|:| -|–|—) ?(?:oui|ok|d'accord|entendu|ça marche|pas de souci|pas de problème|c'est (?:bon|noté|entendu|d'accord)|sans problème|sans souci|parfait|noté|promis|bien sûr|volontiers)[ .!)]*$",
    'Les textes pour lundi : pas de souci',
  ),
  phrase('(?:👍|👌|✅|🆗|🙌|✔️|✔)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    `^(?:super|génial|parfait|excellent|merci|merci beaucoup|mille mercis|formidable|top|chouette|très bien|bien|magnifique|nickel)›${alone}`,
    'Super, merci !',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '‹(?:je (?:vais|dois) (?:voir|vérifier|demander|regarder|réfléchir)|je (?:vois|regarde|vérifie|reviens vers vous|me renseigne)|nous (?:allons|devons) (?:voir|vérifier|demander)|laissez-moi|laisse-moi|à voir|à confirmer|pas sûre?|pas certaine?|je ne sais pas)›',
    'Je vais voir avec mon imprimeur',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    "‹(?:(?:ce n'est|c'est|n'est|ne sera|ne serait) (?:malheureusement |hélas )?pas (?:possible|faisable|jouable|envisageable)|pas possible|impossible|hors de question|je ne (?:peux|pourrai|pourrais) pas|nous ne (?:pouvons|pourrons|pourrions) pas|on ne peut pas|je (?:dois|préfère) (?:décliner|refuser)|je refuse|nous refusons|(?:pas|plus) en mesure|dans l'impossibilité|décidé de ne pas|préfér\\p{L}+ ne pas|on ne pourra pas|on (?:peut|pourra) pas|ne fer(?:ai|ons|a) pas|ne (?:le|la|les|l') ?\\p{L}+(?:ai|ons|a|ez) pas|pas (?:prévue?|au programme|dans nos cordes|de notre ressort)|passe mon tour|ne (?:convient|conviennent|va|vont) pas|ne marche pas|trop (?:tard|tôt|court|juste)|s'en tenir au?|ne (?:sais|saurais) pas faire)›",
    "Ce n'est pas possible avant mardi",
  ),
  phrase(
    '^(?:non|désolée?,? (?:mais )?non|hélas non|malheureusement non|ah non)›(?!,? (?:pas de|aucun))',
    'Non, désolé',
  ),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    "‹(?:plus besoin|n'(?:avons|ai|est|a) plus (?:besoin|nécessaire|utile)|n'est plus nécessaire|inutile|pas la peine|laisse[zr]? tomber|on laisse tomber|laisser tomber|se passer? de|passerons de|passerai de|faire sans|sans suite|biffe[rz]?|raye[rz]?|oublie[zr]?|annule[zr]?|annulons|annulé|abandonne[rz]?|abandonnons|renonce[rz]?|renonçons|on (?:oublie|annule|abandonne|retire)|supprime[rz]?|retire[rz]?|plus la peine|tombe à l'eau|n'en (?:avons|ai) plus|pas besoin (?:de|d'|du|des))›",
    "Nous n'avons plus besoin de la bannière",
  ),
]

export const report: readonly Phrase[] = [
  phrase(
    '‹(?:ci[- ]joint(?:e|es|s)?|en (?:pièces? jointes?|pj|annexe|fichier joint)|(?:est|sont) (?:bien )?(?:joint|jointe|joints|jointes|attaché|attachés)|je joins|nous joignons|je vous joins|joint à ce mail|veuillez trouver|vous trouverez|en attaché|attachée?s?)›',
    'Veuillez trouver ci-joint le devis',
  ),
  phrase('‹(?:voici|voilà|le voici|la voici|les voici|le voilà|les voilà)›', 'Voici la présentation finie'),
  phrase(
    "‹(?:(?:ai|avons|a|ont|est|sont|viens de|venons de|vient de|a été|ont été) (?:déjà |bien |tout juste |vous )*(?:envoyée?s?|envoyer|transmise?s?|transmettre|livrée?s?|livrer|posté|poster|déposée?s?|déposer|partie?s?|mise? en ligne|mettre|remise?s?|payée?s?|réglée?s?|virée?s?|faite?s?|validée?s?|signée?s?|expédiée?s?|chargée?s?|partagée?s?)|c'est (?:fait|parti|envoyé|en ligne|signé|réglé|payé|livré)|(?:est|sont) (?:là|en ligne|prête?s?|dans (?:le|votre|notre)|sur (?:le|votre|notre)|à votre disposition|disponibles?|téléchargeables?)|dans (?:le dossier|l'espace|votre boîte))›",
    'Le virement a été fait ce matin',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    "‹(?:bien reçue?s?|reçue?s?|bien arrivée?s?|(?:est|sont) (?:bien )?(?:là|arrivée?s?)|j'ai (?:bien )?(?:reçu|eu)|nous avons (?:bien )?(?:reçu|eu)|merci (?:beaucoup |bien |encore )?(?:pour (?:le|la|les|l'|vos|votre|ces|cette|ce|tes|ton|ta)|de (?:l'envoi|votre envoi)))›",
    'Bien reçu, merci',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    "‹(?:rien (?:reçu|ici|encore|à|n'est)|toujours rien|toujours pas|pas encore|n'(?:ai|avons|est|a) (?:toujours |encore )?(?:pas|rien)|sans nouvelles?|relance|rappel|j'attends toujours|nous attendons toujours|manquent?)›",
    'Toujours rien ici',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    '‹(?:report(?:er|ons|é|ée|és|ez|e)?|décal(?:er|ons|é|ée|és|ez|e)|repouss(?:er|ons|é|ée|ez|e)|avanc(?:er|ons|é|ée|ez|e)|déplac(?:er|ons|é|ez|e)|retard(?:er|é)?|plutôt|au lieu|à la place|seulement|au plus tôt|pas avant|délai|un jour de plus|jours? de plus|jours? supplémentaires?|finalement|en fait|correction|rectification)›',
    'Pourrions-nous décaler la maquette au 23 ?',
  ),
  phrase(
    '‹(?:serait|est-ce|irait|ira|va|convient|conviendrait|possible|marche|dire)›[^?]*\\?',
    'Le 15 mars, ça irait ?',
  ),
]

export const consent: readonly Phrase[] = [
  phrase(
    "‹(?:(?:est-ce que )?(?:cela|ça|ceci|c'est|cette date|ces dates|ce calendrier|ce planning|le planning) (?:vous |te )?(?:convient|conviendrait|va|irait|convient-il|marche|est bon|joue|serait possible|ok|bon)|(?:vous|te) (?:convient|conviendrait|va|irait)(?:-il|-elle)?|êtes-vous d'accord|es-tu d'accord|qu'en (?:pensez-vous|dites-vous|dis-tu|penses-tu)|d'accord|c'est (?:bon|ok|possible)|possible|ok pour (?:vous|toi)|bon pour (?:vous|toi)|est-ce (?:possible|jouable|faisable))›[^.]{0,40}\\?",
    'Est-ce que cela vous convient ?',
  ),
]

export const all: readonly Phrase[] = [
  phrase(
    "‹(?:tout|tous|toutes|toute|les deux|l'ensemble|chaque|calendrier|planning|points|délais|dates|programme)›",
    "C'est d'accord sur tous les points",
  ),
]

export const rest: readonly Phrase[] = [
  phrase(
    '‹(?:le reste|tout le reste|pour le reste|les autres|sauf|hormis|à part|excepté|à une exception près)›',
    'Le reste nous convient',
  ),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      "‹(?:validée?s?|(?:je|nous) (?:valide|validons|approuve|approuvons)|approuvée?s?|bon pour (?:accord|impression)|feu vert|vous pouvez (?:imprimer|lancer|y aller)|c'est validé|accord donné)›",
      'Validé, vous pouvez imprimer',
    ),
    of: /valid|approb|accord|feu vert|bon à tirer|bat\b|décision|confirm/iu,
  },
  {
    ...phrase(
      '(?:€\\s?\\d|\\d\\s?(?:€|euros?|eur›|k€|ht›|ttc›)|^[^\\n]{2,40} \\d{1,4}(?:,\\d{2})?\\s*$)',
      'La carte revient à 640 € HT',
    ),
    of: /prix|devis|tarif|coût|montant|budget|chiffrage/iu,
  },
  {
    ...phrase(
      '‹(?:nos|mes|les|quelques|voici (?:nos|mes)) (?:\\p{L}+ )?(?:remarques|retours|corrections|commentaires|modifications)›[^.?]*:|^(?:remarques|retours|corrections|commentaires)›[^.?]*:',
      'Nos remarques, depuis le taxi :',
    ),
    of: /remarque|retour|correction|commentaire|modification|relecture/iu,
  },
  {
    ...phrase(
      '‹(?:nous (?:prenons|choisissons|retenons|préférons|partons sur)|je (?:prends|choisis|retiens|préfère|pars sur)|on (?:prend|part sur|garde|retient)|notre choix|va pour la)›',
      'Nous retenons la version B',
    ),
    of: /choix|décision|réponse|préférence|arbitrage/iu,
  },
]

export const told: Phrase = phrase(
  '‹(?:noms?|prix|tarifs?|adresses?|numéros?|code|mot de passe|tailles?|dimensions|choix|décision|réponse|couleur|titre|effectifs?|coordonnées|horaires?)›',
  'tes prix',
)
