import type { Frame } from '../moves.ts'
import { also, getting, notPast, please } from './asking.ts'
import { re } from './spelling.ts'
import {
  anyInfinitive,
  imperative,
  imperativeAlone,
  imperativeOfIt,
  imperativeTu,
  infinitive,
  onward,
  pronouns,
  toMe,
  toYou,
} from './verbs.ts'

const what = '(?<what>.+)'

/** Asking by naming the thing and its day, or by an order. */
export const calls: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(
      "(?:‹(?:me |m'|nous )(?<verb>rappeler|téléphoner|passer un (?:coup de fil|appel))›|^(?:\\p{L}+, )?(?<later>(?:rappel(?:le|ez)|téléphone[zr]?|appel(?:le|ez)))-(?:moi|nous)›)(?! (?:(?:les?|la|votre|vos|ton|ta|tes|combien|où|quand|comment|pourquoi|si|que|de)› ?|l'|d'|qu'))",
    ),
    example: 'Pourriez-vous me rappeler demain à 11 h ?',
  },
  {
    // The thing and a hope: 'une chance pour jeudi ?'
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      "^(?:(?:et|sinon|bonjour|hello|salut|alors|du coup)›,? )*(?!.*‹(?:je|j'|nous|vous|tu|on|si|serait|sera|est|il|ce|c'|cela|ça)(?:›|(?<=')))(?<what>[^,;:?]{3,60}?),? (?:une (?:petite )?chance|possible|faisable|jouable|envisageable)›(?: (?:pour|avant|d'ici|dès|le))? [^?,;]{2,25}\\?",
    ),
    example: 'Les noms des salles, une chance pour jeudi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      '^(?<what>(?:vos|votre|ton|ta|tes)› [^,;:?]{2,60}?) (?:nous |me )(?:permettrai(?:en)?t|arrangerai(?:en)?t|aiderai(?:en)?t|éviterai(?:en)?t|laisserai(?:en)?t)›',
    ),
    example: 'Vos remarques lundi nous permettraient de garder le créneau',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      "^(?:(?:et|puis|ensuite)›,? )*à (?:toi|vous)(?: de jouer| maintenant| la main)? pour (?<what>(?:(?:les?|la|votre|vos|ton|ta|tes)› ?|l').+)",
    ),
    example: 'À toi de jouer pour les noms des salles, avant jeudi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?!(?:merci|comment|combien|quoi|que|d'accord|ok|va|une?|les?|la|des|deux|trois|quelques|mon|ma|mes|notre|nos|votre|vos)›|l')[\\p{L}\\p{N} ]{3,18} pour (?<what>(?:(?:les?|la|votre|vos|ces?|cette) |l')[^,;:?]{3,60}?) ?\\?$`,
    ),
    example: 'Vendredi pour le tarif ?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:(?:toujours|encore) (?:en attente|dans l'attente)|en attente(?= (?:de (?:votre|vos)|du|des)›)|(?:j'attends|nous attendons|on attend)(?: toujours| encore)) (?:d[ue] |des |de (?:la |l')|d')?(?<what>(?!(?:que|qu'|pour|depuis|un peu|ici)›)[^,;:?!.]+)`,
    ),
    example: 'Toujours en attente du tarif !',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:et|bonjour|alors|aussi)›,? )*(?<what>(?:(?:les?|la|votre|vos) |l')[\\p{L}\\p{N}' -]{3,50}?),? (?:s'il (?:vous|te) pla[iî]t|svp|stp)[.! ]*$`,
    ),
    example: "Le tarif s'il vous plaît.",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹quand (?:est-ce que )?(?<what>(?:(?:les?|la|votre|vos|nos|notre|mon|ma|mes) |l')(?!(?:bureaux?|magasin|salle|boutique|réunion|fête|salon|soirée)›)[^,;?]+?) (?:sera|seront|serait|seraient|arrive|arrivera|arriveront|peut|pourra|pourrait|est|sont)(?:-t)?(?:-(?:il|elle|ils|elles|on))?(?: (?:être )?(?:prête?s?|disponibles?|finie?s?|livrée?s?|envoyée?s?|terminée?s?|là|chez nous))? ?\\?`,
    ),
    example: 'Quand le tarif sera-t-il prêt ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `‹(?:(?:vous|tu) (?:nous |me |m')?(?:aviez|avais|avez|as) (?:promis|annoncé|garanti|assuré)|(?:mon|ma|notre|nos) \\p{L}+ (?:veut|voudrait|souhaite|attend|réclame|exige|demande|veulent|attendent|demandent))› (?<what>(?:(?:les?|la|une?|votre|vos|ces?|cette) |l').+)`,
    ),
    example: 'Vous nous aviez promis le tarif pour vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `‹(?:date limite|échéance|délai|deadline) (?:pour|de remise de|d'envoi de) (?<what>(?:(?:les?|la|votre|vos) |l')?(?:retours?|textes?|épreuves?|validation|photos?|éléments|tarifs?|devis|fichiers?|corrections?|accord|contenus?|visuels?)›[^,;:?]*?)(?: ?:| est| sera)`,
    ),
    example: 'Date limite pour le tarif : vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹si (?:on|nous|je) (?:pouvait|pouvions|pouvais|peut|pouvons|peux)${also} (?:(?:les? |la |l'|en ))*(?<verb>${getting})›${notPast}${what}`,
    ),
    example: "Et si on pouvait l'avoir jeudi, ce serait royal",
  },
  {
    // A thing nobody spoke of, its day, and a question mark.
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:et|ou|sinon|alors|du coup)›,? )*(?<what>(?:(?:une?|deux|trois|quelques|les?|la|votre|vos) |l')\\p{L}[^,;:?]{3,50}?)(?: (?:pour|d'ici|avant))? *\\?$`,
    ),
    example: 'Un devis pour les gourdes mercredi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:et|aussi|merci|svp|stp|alors|puis|donc|du coup|par contre|en revanche|sinon|ensuite)›,? )*${imperativeTu}${onward}(?= (?:les?|la|une?|tes|ton|ta|mes|mon|ma|nos|notre|ces?|cette)›| l')${what}`,
    ),
    example: 'Envoie la nomenclature à Mia demain',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?<!‹(?:je|j'en|on|nous) )‹(?:pouvez|pourriez|pouriez|pourrez|peux|pourrais|pourras|voulez|voudriez|veuillez|sauriez|merci de|merci d'|prière de|gré de|pense[zr]? à|il faudrait)(?:[ -](?:vous|tu)›)?${also}${please} ?(?:bien )?(?:(?:nous|me) |m')?${anyInfinitive}${what}`,
    ),
    example: "Merci d'intercaler le logo pour jeudi",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(
      `‹(?:j'|je |nous |on )(?:n')?en (?:ai|aurai|aurais|avons|aurons|aurions|a|aura|aurait)(?: (?:vraiment|absolument|grand|urgemment|vite|aussi|toujours|encore))* (?<verb>besoin)›(?<what>[^,;.]*)`,
    ),
    example: "J'en aurais besoin pour jeudi",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:faut|faudrait|faudrai|faudra|souhaitable|préférable|important|impératif|nécessaire|indispensable|voudrais|voudrai|voudrions|aimerais|aimerai|aimerions|aimerait|souhaite|souhaitons|souhaiterions|souhaiterais|bien|compte|comptons|attends|attendons)›${also} (?:que (?=(?:les?|la|votre|vos|ton|ta|tes|ces?|cette|tous|toutes)›|l')|qu'(?=une?›))(?<what>.+?) (?:soi(?:t|ent) (?:prêt|envoy|livr|finalis|termin|fin|sign|valid|transm|rem|post|en ligne|chez (?:moi|nous)|dispo|corrig|mis|à jour|là)\\p{L}*|(?:nous |me |m')(?:parviennent?|soi(?:t|ent) \\p{L}+)|arrivent?)›`,
    ),
    example: "J'aimerais que le dossier soit prêt pour le 16",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:solliciter|sollicite|sollicitons|contacte|contactons|contacter|écris|écrivons|relance|relançons|relancer)› .*?pour (?:(?:l'obtention|la (?:transmission|remise|communication)|l'envoi) (?:de |d'|du |des )|(?:avoir|obtenir|recevoir|récupérer|demander) )${what}`,
    ),
    example: 'Je vous contacte pour obtenir un devis',
  },
  {
    // The thing, its day, and whether that can be.
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:et|sinon|bonjour|hello|salut|alors|du coup)›,? )*(?!.*‹(?:je|j'|nous|vous|tu|on|si)(?:›|(?<=')))${what},? (?:(?:est-)?ce (?:serait|sera)|c'est|est-ce|ça serait|serait-ce|c'est|ce serait) (?:possible|jouable|faisable|envisageable|ok|bon|gérable)›[^?]{0,20}\\?`,
    ),
    example: 'Une version courte pour demain, ce serait possible ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `‹(?:(?:je|nous|on) (?:peux|peut|pouvons|pourrais|pourrait|pourrions|voudrais|voudrai|aimerais|aimerai) (?:bien |donc |aussi )?compter|(?:puis|pourrais|pourrions|pouvons)-(?:je|nous) (?:bien |donc |aussi )?compter|(?:peut|pourrait)-on (?:bien |donc |aussi )?compter|(?:je|nous|on) (?:compte|comptons)(?: bien| donc| aussi)?) sur (?:(?:vous|toi)(?: deux| tous)? pour (?:${toMe}|(?:le |la |les |l'))?${infinitive}|(?:(?:vous|toi)(?: deux| tous)? pour )?(?!(?:moi|nous|vous|toi)›))${onward}${what}`,
    ),
    example: 'Puis-je compter sur la maquette pour jeudi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `‹(?:(?<!‹(?:je|nous|on) )(?:pense[zr]?|penseras|penserez|songe[zr]?)|(?:oublie[zsr]?|oublieras|oublierez) pas)(?:,? (?:surtout|bien|aussi|également|quand même|svp|stp|donc|encore))*,? (?:à |au |aux |(?=(?:les?|la|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes)›)|(?=l'))(?!(?:ce |me |nous |m'|vous |te |bien )|${infinitive})${what}`,
    ),
    example: "N'oubliez pas la facture pour vendredi",
  },
  {
    act: 'request',
    owes: 'reader',
    bare: true,
    pattern: re(
      `‹(?:faut|faudrait|faudrai|faudra|souhaitable|préférable|important|impératif|nécessaire|indispensable|voudrais|voudrai|voudrions|aimerais|aimerai|aimerions|souhaite|souhaitons|bien|nécessaire pour|sorte|veille[zr]? à ce|arrange[zr]?-(?:vous|toi) pour)›${also} (?:que (?:nous |je |j')|qu'on )(?:(?:les? |la |en |l'))?(?:(?:aie|ait|ayons|reçoive|recevions|récupère|récupérions)›|dispos(?:e|ions) (?:de |d'|du |des ))${what.replace('.+', '.*')}`,
    ),
    example: 'Il faut que nous ayons votre accord jeudi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?!.*‹(?:je|j'|nous|vous(?! pla[iî]t)|tu|on|(?<!s')il|elle|est|sont|sera|seront|c'est|merci)(?:›|(?<='))|.*\\p{L}-(?:moi|nous|le|la|les)›)(?:(?:et|aussi|alors|sinon|bonjour|hello|salut|coucou),? )*(?!(?:oui|non|ok|d'accord|volontiers|avec plaisir|parfait)›)${what},? (?:stp|svp|s'il (?:te|vous) pla[iî]t)›`,
    ),
    example: 'les cartons pour lundi stp',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`‹(?:me|nous) (?:le|la|les) (?<verb>faut|faudra|faudrait|faudrai)›(?<what>.*)`),
    example: 'Il nous les faudrait pour jeudi',
    bare: true,
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹quand (?=.*\\?)(?:est-ce que )?(?:(?:nous|on|le|la|les|l'|pourrons-nous|pourrions-nous|peut-on|pouvons-nous|pensez-vous|pourrait-on|pouvez-vous|vais-je|allons-nous|va-t-on) ?)*(?<verb>avoir|aurons|aurai|aura|recevoir|recevrons|recevra)(?:-(?:nous|t-on|je))?›(?! (?:fini|terminé|besoin))${what}`,
    ),
    example: 'Quand aurons-nous les photos ?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`(?:^|[\\p{L},:;] )${imperativeOfIt}(?<what>.*)`),
    example: 'La carte, envoyez-la-moi pour vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?:^(?:(?:et|aussi|alors|ok|puis|donc|sinon|svp|stp|merci|du coup|par contre|oui|bon|mais|ensuite|enfin|allez|tiens|en retour|de votre côté|de ton côté)›,? )*|[,:;] |\\p{L} )(?<!‹(?:je|tu|nous|on) )${imperative}(?:-(?:le|la|les|l'))?(?:-(?:moi|nous|m')›| moi›)${onward}${what}`,
    ),
    example: 'Envoie-moi les photos ce soir',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:et|alors|puis|donc|du coup|oui|bon|mais)›,? )*(?:fais|faites)-(?:moi|nous) (?<verb>parvenir|passer|suivre)›${onward}${what}`,
    ),
    example: 'Faites-nous parvenir les photos ce soir',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:et|aussi|merci|svp|stp|alors|puis|donc|du coup|ensuite)›,? )*${imperativeAlone}${onward}${what}`,
    ),
    example: 'Renvoyez le contrat signé avant vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:de votre part|de ta part|de votre côté|de ton côté|côté client),? (?:il (?:me|nous) faut|il (?:me|nous) faudrait|(?:j'|nous )(?:attends|attendons))${what}`,
    ),
    example: 'De votre côté, il nous faut le logo',
  },
  {
    act: 'request',
    owes: 'named',
    pattern: re(
      `‹(?:est-ce que |et )?(?<who>(?!je›|nous›|vous›|tu›|on›|il›|elle›|ce›|ça›|cela›)\\p{L}[\\p{L}' -]{1,25}?) (?:peut|pourrait|pourra)(?:[ -](?:il|elle|-t-il|-t-elle))?›${also} (?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Lucas pourrait-il nous envoyer le plan média lundi ?',
  },
  {
    // Whoever says 'm'envoyer' beside a day asks for it, whatever stands before: 'vous avez oublié de'.
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?<!‹(?:va|vont|doit|doivent|devait|devaient|vient|viennent|vais|allons|viens|venons|pense|pensons|compte|comptons|peut|peuvent|sans|avant de|après|pour) )‹${toMe}${infinitive}${onward}${what}`,
    ),
    example: "Je vous laisse m'envoyer les photos jeudi",
  },
]
