import { phrase } from '../bounded.ts'
import type { MoveWords } from '../moves.ts'
import * as answers from './answers.ts'
import { frames } from './frames.ts'
import * as things from './things.ts'

export const moves: MoveWords = {
  ...answers,
  ...things,
  frames,
  cue: phrase(
    "‹(?:je|j'|nous|vous|tu|on|me|m'|merci|prière|faut|faudra|faudrait|manque|besoin|veuillez|sera|seront|arrive|arrivera|partira|suivra|suit|parviendra|attends|attendons|\\p{L}+-(?:moi|nous|vous|tu)|peut|pourra|pourrait|enverra|envoyez|transmettez|renvoyez|retournez|validez|signez|confirmez|\\p{L}+ra|livre|retourne|apporte|transmet)›|‹j'|‹m'",
    'Je vous envoie le devis',
  ),
  vetoes: [
    phrase('‹(?:ci-jointe?s?|en pièces? jointes?|ci-dessous|ci-après|en annexe)›', 'Vous trouverez ci-joint le devis'),
    phrase(
      "‹(?:peut-être|sans doute|si tout va bien|normalement|en principe|j'espère|nous espérons|on espère|essaie|essaierai|essayer|essayons|tenter|tâcherai|faire (?:de )?mon (?:possible|mieux)|faire notre (?:possible|mieux)|probablement|éventuellement|je pense que|je crois que|il se peut|pas sûre?|au mieux|un jour|à l'occasion|si possible je|rien promettre|je ne promets|sous réserve)›",
      'On essaiera peut-être vendredi',
    ),
    phrase(
      "‹(?:d'habitude|habituellement|en général|généralement|toujours|chaque (?:jour|semaine|mois|année|fois)|tous les (?:jours|lundis|mardis|mercredis|jeudis|vendredis|mois|ans)|d'ordinaire|jamais)›(?! (?:rien|pas))",
      'En général nous répondons sous deux jours',
    ),
    phrase(
      '^(?:(?:et|mais|alors|donc),? )?(?:si (?!vous pouv|tu pouv|tu peux|vous pour)|au cas où|à supposer)|‹(?:aurait|auraient|aurions|auriez) pu›|‹(?:serait|coûterait|faudrait compter)›',
      'Si vous vouliez un film, on ferait un devis',
    ),
    phrase("‹(?:ne|n')\\s?(?:[\\p{L}']+ ){1,3}(?:pas|plus|rien|jamais|guère)›", 'Je ne peux pas promettre vendredi'),
    phrase(
      '‹(?:on se (?:voit|retrouve|parle|appelle)|se (?:voir|retrouver|rencontrer|parler)|rendez-vous|réunion|nous voir|prendre un café|déjeuner ensemble|à (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt)›[ .!]*$|en vacances|en congé|absente?|de passage)›',
      'On se voit mardi',
    ),
    phrase(
      "‹(?:au plaisir|dans l'attente|n'hésitez pas|n'hésite pas|tenir au courant|tiens au courant|tiendrai au courant|tiendrons (?:informés?|au courant)|bonne (?:journée|soirée|semaine|lecture|réception)|bon (?:courage|week-end)|veuillez (?:agréer|recevoir|croire)|je vous prie (?:d'agréer|de croire|d'excuser|de recevoir)|excuse[zr]?|pardon|prenez soin|faites signe|fais signe|rappelle (?:le|que|ce)|reviens vers vous|souhaite (?:une|un|à))›",
      "N'hésitez pas à me contacter",
    ),
    phrase(
      '^(?:quand|pourquoi|combien|comment|où|qui|avez-vous|as-tu|est-ce que vous avez|aviez-vous)›.*\\?',
      'Quand avez-vous envoyé les photos ?',
    ),
  ],
  hypotheticals: [
    phrase(
      '^(?:et |mais )?(?:si (?:vous|tu|nous|elle|il|la|le) (?:\\p{L}+ )?\\p{L}+(?:iez|ait|ais|ions)|au cas où|à supposer)›',
      'Si vous vouliez un film, on ferait un devis',
    ),
  ],
  joints: [
    phrase(
      "(?:[,;:]+ (?:(?:et|mais|puis|donc|ensuite|alors) )?|(?<!‹(?:que|qui|dont|si|quand|lorsque|comme|où)) (?:et|mais|puis|donc) )(?=(?:merci|prière|veuillez)›|(?:j'|(?:je|nous|vous|tu|on|il (?:me|nous) (?:faut|faudra|faudrait|manque))›)|(?:pouvez|pourriez|peux|pourrais|pouvons|pourrions)›|(?:de|pour) (?:votre|ma|notre|ton) (?:part|côté)›|\\p{L}+-(?:moi|nous)›|(?:le|la|les|votre|vos|nos|notre) (?:\\p{L}+ ){1,4}(?:sera|seront|arrive|suivra)›)",
      ', et vous nous envoyez',
    ),
    phrase(' ?[;:] (?!//)|\\. | [–—-]{1,2} |, (?=(?:mais|donc|sinon|oui|non|désolée?)›)', ' ; '),
  ],
  and: phrase('^\\)?,? ?(?:(?:et|puis|ainsi que|plus)›|,|;)', ', et'),
  finite: phrase(
    "‹(?:est|sont|était|sera|seront|a|ont|avons|avez|ai|va|vont|doit|peut|peuvent|veut|faut|je|j'|on|il|elle|ils|elles|c'|passe|arrive|ouvre|commence|vous (?:avez|aurez|pouvez)|nous (?:avons|sommes|pouvons)|retenu|gardé|travaille|travaillons)›|‹[jc]'",
    'est',
  ),
  also: [
    phrase(
      '^(?:aussi|et|ainsi que|plus|de même|pareil|idem|puis|enfin|ah,? et)›|‹(?:aussi|également|idem|pareil|de même|itou)›',
      'et aussi le logo',
    ),
  ],
  schedules: phrase(
    '‹(?:calendrier|planning|programme|rétroplanning|échéances|dates|étapes|proposition|proposons|propose|récapitul\\p{L}+|qui (?:envoie|fait) quoi|déroulé|feuille de route)›',
    'Voici le calendrier :',
  ),
  events: phrase(
    '‹(?:lancement|ouverture|inauguration|vernissage|salon|foire|réunion|impression|distribution|fête|soirée|conférence|congrès|tournage|mise en ligne|événement|parution|sortie)(?: .*)?$',
    'lancement',
  ),
  mentions: [
    phrase(
      "^(?:et |donc )?(?<what>(?:le|la|les|l'|votre|vos|notre|nos|une?) ?.+?) (?:est|sont) (?:jointe?s?|prête?s?|en pièce|ci-joint|en ligne|terminée?s?|là)",
      'Le devis est joint',
    ),
    phrase(
      "‹(?:voici|ci-joint|ci-jointe|ci-joints|ci-jointes|vouliez|voulais|demandé|demandiez|manque|manquent|attends|attendons|réclame|réclament|demande|demandent|cherche|cherchons|trouverez(?: ci-joint\\p{L}*)?)(?: toujours| encore)? (?<what>(?:le|la|les|l'|votre|vos|notre|nos|une?) ?[^,;.]+)",
      'Voici la maquette',
    ),
  ],
  parties: [
    {
      ...phrase(
        '‹(?:de (?:notre|mon) (?:côté|part)|de chez nous|par nos soins|pour (?:notre|ma) part|côté agence)›|^(?:nous|moi|notre part|vous (?:recevez|recevrez|aurez)(?: de (?:nous|notre part))?|(?:nous|je) (?:vous )?(?:envoyons|envoie|livrons|transmettons|ferons))[\\s:*]*$',
        'De notre côté :',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        "‹(?:de (?:votre|ta|ton) (?:côté|part)|de chez vous|pour (?:votre|ta) part|par vos soins|côté client|il (?:me|nous) (?:faut|faudra|faudrait|manque)|(?:j'|nous )(?:attends|attendons|aurions besoin|avons besoin|aurais besoin|ai besoin)|merci de|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|gré de|vous (?:êtes|es) (?:priée?s?|invitée?s?|tenue?s?)|vous (?:nous |m')(?:envoyez|transmettez|fournissez|livrez)|à (?:nous |m')(?:envoyer|transmettre|fournir))›|^(?:vous|toi|votre part)[\\s:*]*$",
        'Il nous faudrait :',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:votre|vos|ton|ta|tes)›', 'vos remarques'), owes: 'reader' },
    { ...phrase('^(?:notre|nos|mon|ma|mes)›', 'notre maquette'), owes: 'writer' },
  ],
  everybody: phrase('^(?:tous|tout le monde|toutes|chacun|ensemble|les deux|tous les deux|équipe|-|–)$', 'tous'),
  columns: {
    who: phrase('‹(?:qui|responsable|par|personne|pilote|porteur|de)›', 'Qui'),
    what: phrase('‹(?:quoi|livrable|élément|étape|tâche|objet|action|document|contenu)›', 'Livrable'),
    when: phrase('‹(?:quand|date|échéance|délai|pour le|jour|avant le|limite)›', 'Échéance'),
  },
  conditions: [
    phrase(
      "‹(?:dès que|une fois que|une fois|quand|lorsque|après que|aussitôt que) (?:(?:nous|j'|on|je) ?(?:avons|aurons|aurai|ai|a|aura)›(?: (?:reçu|eu|validé))?|vous (?:aurez|avez) (?:validé|envoyé|signé|reçu|transmis|donné))? ?(?<first>[^,;.]+?)(?: reçue?s?| validée?s?| signée?s?)?(?=[,;.]|$| (?:nous|je|vous) )",
      'Dès que nous avons tout cela',
    ),
    phrase(
      "‹(?:après|suivant|à réception (?:de|du|des)|dès réception (?:de|du|des)|à compter (?:de|du)|dès|suivant la réception (?:de|du|des)) (?<first>(?:votre|vos|la|le|les|l'|réception) ?[^,;.]+?)(?=[,;.]|$| (?:nous|je|vous) )",
      'deux semaines après votre validation',
    ),
  ],
  consequences: [
    phrase(
      "^(?:(?:et|mais|car),? )?(?<then>si (?<first>[^,]*?‹(?:après|retard|tard|ne|n'|pas|rien|au-delà|manque\\p{L}*)[^,]*),? .+)$",
      'Si les éléments arrivent après vendredi, nous ne tiendrons pas',
    ),
    phrase(
      '(?:^|[,;.–—-] )(?<then>(?:sinon|faute de quoi|à défaut|sans quoi|autrement)›.+)$',
      'sinon le lancement passe au 20',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>sans (?<first>[^,;.]+?),? (?:nous|le|la|il|je|on|rien)› .+)$',
      'Sans les textes, nous ne pouvons pas commencer',
    ),
  ],
}
