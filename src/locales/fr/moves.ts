import type { MoveWords } from '../moves.ts'
import * as answers from './answers.ts'
import { frames } from './frames.ts'
import { respite } from './respites.ts'
import { several } from './several.ts'
import * as smallTalk from './small-talk.ts'
import { phrase } from './spelling.ts'
import * as things from './things.ts'
import { topics, unspecific } from './topics.ts'
import { coupling, presentAlone } from './verbs.ts'
import { between, whereabouts } from './whereabouts.ts'

export const moves: MoveWords = {
  ...answers,
  ...things,
  ...smallTalk,
  between,
  whereabouts,
  ...several,
  frames,
  coupled: phrase(coupling, ' et retourner le contrat'),
  respite,
  definite: phrase(
    "^(?<lead> *(?:(?:et|donc|aussi|puis|alors|une chose|enfin|au fait|quant (?:à|aux?)|concernant|pour|côté),? )*)(?:(?:le|la|les|votre|vos|ton|ta|tes|ce|cet|cette|ces) |l')",
    'Les autorisations',
  ),
  soon: phrase(
    "‹(?:prochainement|bientôt|sous peu|incessamment|dès que possible|au plus vite|le plus vite possible|d'ici peu|dans (?:les (?:tout )?prochains jours|les jours (?:à venir|qui viennent)|la foulée|les meilleurs délais|les plus brefs délais))›",
    'Je poste prochainement un nuancier',
  ),
  topics,
  unspecific,
  cue: phrase(
    "‹(?:(?:veut|veulent|voudrait|réclame|réclament|exige|exigent)|(?:pense|pensez|songe|songez) (?:bien )?à|débrouille|débrouillez|tâche|tâchez|(?:est|sont) à|date limite|échéance|deadline|(?:mon|ma|notre|nos) \\p{L}+ (?:veut|veulent|voudrait|réclame|exige)|je|j'|nous|vous|tu|te|on|me|m'|va|vont|merci|prière|faut|faudra|faudrait|faudrai|manque|manquent|manquez|besoin|veuillez|sera|seront|arrive|arrivent|parvient|parviennent|atterrit|atterrissent|débarque|tombe|part|partent|suit|suivent|attends|attendons|attente|attendue?s?|souhaitée?s?|demandée?s?|requise?s?|exigée?s?|rappel|relance|\\p{L}+-(?:moi|nous|vous|tu)|moi|peut|pourra|pourrait|doit|doivent|devra|devront|devrait|possible|serait|avoir|promis|juré|jouer|jouable|faisable|envisageable|chance|sans faute|livraison|envoi|remise|virement|règlement|paiement|mise en ligne|bouclage|payables?|exigibles?|stp|svp|s'il (?:te|vous) pla[iî]t|mise à disposition|compte[zr]?|oublie[zr]?|envoyez|transmettez|renvoyez|retournez|validez|signez|confirmez|\\p{L}+(?:ra|ront|ez)|livre|retourne|apporte|transmet|envoie|à (?:valider|approuver|signer|contresigner|retourner|renvoyer|régler|payer|compléter|remplir|relire|confirmer))›|‹[jm]'|\\?",
    'Je vous envoie le devis',
  ),
  vetoes: [
    phrase("‹(?:dois|doit|devons|doivent) (?:de |d')(?:avoir|être|n')", "c'est à eux qu'on doit d'avoir dormi"),
    phrase(
      "‹(?:confirmer(?:ai|ons|a|ont)|(?:vais|allons|va|vont) (?:(?:vous|te|le|la|les|l') ?)*confirmer|(?:vous|te|le|la|les|l')(?: (?:le|la|les))? ?confirme)›(?: (?:cela|ça|tout|d'ici|avant|pour|le|au plus tard))*[\\s.!]*$",
      'Je vous le confirme',
    ),
    phrase(
      "‹(?:me|nous) (?:re)?confirm\\p{L}+ (?:bien )?qu(?:e›|')[^?]*\\?",
      'Tu me confirmes que vous avez bien reçu les textes ?',
    ),
    phrase(
      '‹(?:fais|faisons|fait) suivre›.*‹pour (?:(?:ton|votre|simple) )?info(?:rmation)?›',
      'Je te fais suivre le fournisseur, pour info',
    ),
    phrase(
      '^(?!.*‹(?:merci d|pouvez|pourriez|pouriez|peux|pourrais|veuillez (?!trouver|noter)|à (?:nous|me|valider|approuver|signer|retourner|renvoyer|régler|compléter|remplir|relire)|priée?s?|prie|retourne[zr]|renvoye[zr]|complétez|signez|validez|besoin)).*‹(?:ci-joint|ci-jointe|ci-joints|ci-jointes|en pièce jointe|en pièces jointes|en pj|ci-dessous|ci-après|en annexe)›',
      'Vous trouverez ci-joint le devis',
    ),
    phrase(
      "‹(?:peut-être|sans doute|si tout va bien|normalement|en principe|théoriquement|j'espère|nous espérons|on espère|j'essaie|j'essaye|on essaie|on essaye|essaierai|essayerai|essayer|essayons|tenter|tenterai|tâcherai|faire (?:de )?mon (?:possible|mieux)|faire notre (?:possible|mieux)|mesure du possible|probablement|éventuellement|je pense que|je crois que|il se peut|pas sûre?|au mieux|un jour|à l'occasion|si possible je|rien promettre|je ne promets|sous réserve|(?:avoir|faut|faudrait|faudrai|faudra|laisse[rz]?|donne[rz]?|accorde[rz]?|besoin) jusqu'(?:à|au)|devrions|(?:je|on) (?:devrais|devrait)(?! (?:recevoir|avoir))|si (?:j'ai|on a|je trouve|on trouve|nous avons) (?:un peu |assez )?(?:de |le |du )?temps|si je (?:peux|pouvais)|faut voir)›",
      'On essaiera peut-être vendredi',
    ),
    phrase(
      "‹(?:je|on|nous) (?:vous |te |t')[^?]*‹si (?:possible|tout va bien|j'y arrive|on y arrive)›",
      "Je vous l'envoie jeudi si possible",
    ),
    phrase(
      "‹(?:d'habitude|habituellement|en général|généralement|chaque (?:jour|semaine|mois|année|fois|lundi|mardi|mercredi|jeudi|vendredi)|tous les (?:jours|lundis|mardis|mercredis|jeudis|vendredis|mois|ans|\\p{L}+ du mois)|toutes les semaines|d'ordinaire|jamais)›(?! (?:rien|pas))|‹(?:nous|on|je) (?:vous |te )?(?!attend|manqu|souhait|voul|voudr|suis|sommes|compt)\\p{L}+ toujours›",
      'En général nous répondons sous deux jours',
    ),
    phrase(
      "^(?:(?:et|mais|alors|donc),? )?(?:si (?!(?:vous|tu) (?:pouv|pouvais|peux|pourr|voul|veux|êtes d'accord|es d'accord|en êtes d'accord)|(?:on|nous|je) (?:pou|peu)\\p{L}+ (?:(?:les? |la |l'|en )*)(?:avoir|recevoir|récupérer)|possible|(?:cela|ça|ce|c'est|tout|cette date|ces dates) ?(?:est )?(?:vous |te |t')?(?:convient|va|conviennent|arrange|tente|dit|bon|ok|possible)›)|au cas où|à supposer)|‹(?:aurait|auraient|aurions|auriez) pu›|‹(?:coûterait|coûteraient|faudrait compter|devait|devaient|(?:avait|avaient) été|(?:était|étaient) (?:attendue?s?|prévue?s?|promise?s?|annoncée?s?))›|(?<!‹(?:ce|cela|ça|idéal|mieux|il|me|nous|m') )‹seraient?›(?!-| (?:bien |très )?(?:appréci|souhait|l[ae]s? bienven|bienven|attendu))",
      'Si on voulait un film, on ferait un devis',
    ),
    phrase(
      "‹(?:ne |n')(?!oubli|manque[zr]|tarde)(?:[\\p{L}']+ ){1,3}(?:pas|plus|rien|jamais|guère)›",
      'Je ne peux pas promettre vendredi',
    ),
    phrase('^(?!.*‹(?:livraison|envoi|remise|mise|virement)›).*‹(?:aura|auront) lieu›', "l'assemblée aura lieu"),
    phrase(
      '‹(?:on se (?:voit|retrouve|parle|appelle|fait|cale|capte|croise)|se (?:voir|retrouver|rencontrer|parler|capter|croiser)|(?:se |nous )?faire (?:un|le) (?:petit |rapide )?point(?! (?:par )?écrit)|rendez-vous|nous voir|pass\\p{L}+ (?:vous|te) voir|(?:pouvez|peux) toujours|répond\\p{L}+ (?:à|dès) (?:mon|notre) retour|(?:faire|ferai|ferons|fera|fais|fait|faisons) signe|prendre un café|déjeuner ensemble|à (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt)›[ .!]*$|en vacances|en congé|absente?|de passage)›|^(?:la |une |notre |prochaine )*(?:réunion|rdv|visio)›',
      'On se voit mardi',
    ),
    phrase(
      "‹(?:(?:vous|te) |t')(?:écris|écrit|écrivons)› (?:en|depuis|du|de (?:mon|ma|chez|la|l'|notre)|dans|entre|sur|avec|car|à propos|au sujet|suite)›",
      'Je vous écris en français',
    ),
    phrase(
      "‹(?:vous devriez|tu devrais)(?: (?:bientôt|déjà|normalement))? (?:les? |la |l')?(?:voir|recevoir|avoir|trouver)›",
      'Vous devriez recevoir le colis demain',
    ),
    phrase(
      "‹répond\\p{L}+ (?:à|dès|aux) (?:(?:vos|tes|tous vos|toutes vos|votre|ton) )?(?:messages?|mails?|courriels?|e-mails?|appels?)›|‹(?:transfère|transférons|fais suivre|faisons suivre|partage) (?:l'invitation|l'article|le (?:mail|message|courriel))›",
      'Nous répondrons à vos messages lundi',
    ),
    phrase(
      '‹(?:amitiés|bises|bisous|le bonjour|un bonjour|condoléances|mes respects|embrasse[zr]?)›',
      'Transmettez mes amitiés à votre père',
    ),
    // Who has somebody in, or comes to him, brings nothing.
    phrase(
      "‹(?:(?:vous|te) |t')(?:recevoir|reçois|reçoit|recevons|recevrai|recevrons|accueillir|accueille|accueillons|accueillerai|accueillerons|rencontrer|rencontre|rencontrons|rencontrerai|rencontrerons|rejoindre|rejoins|rejoignons|rejoindrai|rejoindrons|rendre visite)›|‹(?:visiter (?:les?|la|votre|vos|notre|nos)|être (?:chez|dans) (?:vous|toi|vos|votre))›",
      'Nous pouvons vous recevoir mercredi matin',
    ),
    phrase(
      "‹(?:au plaisir|dans l'attente(?! de (?:votre|vos|ton|ta|tes) (?:\\p{L}+ ){1,6}(?:avant|d'ici|pour|au plus tard)›)|n'hésitez pas|n'hésite pas|tenir au courant|tiens au courant|tient au courant|tiendrai au courant|tiendrons (?:informés?|au courant)|bonne (?:journée|soirée|semaine|lecture|réception)|bon (?:courage|week-end)|veuillez (?:agréer|recevoir|croire)|je vous prie (?:d'agréer|de croire|d'excuser|de recevoir)|excuse[zr]?|pardon|prenez soin|faites signe|fais signe|rappelle (?:le|ce)|(?:reviens|revient|reviendrai|reviendrons) vers (?:vous|toi)(?!.* avec )|souhaite (?:une|un|à))›",
      "N'hésitez pas à me contacter",
    ),
    phrase(
      "^(?:quand(?! (?:(?:les? |la |l'|nous |on )?(?:aur|recev|pourr)|pens|pouv|pourr|peux|compte|est-ce que (?:tu|vous) p|(?:(?:les?|la|votre|vos|nos|notre|mon|ma|mes) |l')[^,;?]+? (?:sera|seront|serait|seraient|arrive|arrivera|arriveront|est|sont)))|pourquoi|combien|comment|où|qui|avez-vous|as-tu|est-ce que vous avez|aviez-vous)›.*\\?",
      'Quand avez-vous envoyé les photos ?',
    ),
  ],
  hypotheticals: [
    phrase(
      "‹rien n'(?:est|a été) (?:encore |vraiment )?(?:décidé|acté|confirmé|arrêté|fait|signé|sûr|fixé)›|‹(?:ce n'est|c'est) (?:encore )?qu'une idée›|‹si (?:ça|cela|ce) se (?:fait|confirme|décide|concrétise)›|‹(?:à l'état d'idée|au stade de l'idée)›",
      "Il nous faudrait une bâche, mais rien n'est décidé",
    ),
    phrase(
      "‹(?:d'ordinaire|d'habitude|habituellement|en général|généralement|en temps normal|le plus souvent)›",
      "D'ordinaire, il nous faut deux mois",
    ),
    phrase(
      "^(?:et |mais )?si (?:jamais|(?!(?:on|nous|je) (?:pou|peu)\\p{L}+ |(?:cela|ça|ce|cette \\p{L}+) (?:vous |te )(?:convient|va|arrange|tente)›)(?:elle|il|ils|elles|le|la|les|l'|ça|cela|on|nous) ?.*(?:aimerai|pourrai|ferai|serai|voudrai|relancerai|pourri|ferion)(?:s|t|ent|ons)›)",
      'Si la mairie dit oui, on aimerait refaire une affiche',
    ),
    phrase(
      '^(?:et |mais )?(?:si (?:vous|tu) (?:le|en) (?:souhaitez|désirez|souhaites|désires)|si (?:vous|tu|nous|on|elle|il|la|le) (?!pou\\p{L}+ (?:(?:les? |la |en |l.)*)(?:avoir|recevoir|récupérer)|pouviez|pouvais|vouliez bien|voulais bien)(?:\\p{L}+ )?\\p{L}+(?:iez|ait|ais|ions)|au cas où|à supposer)›',
      'Si vous vouliez un film, on ferait un devis',
    ),
    phrase(
      "^(?:et |mais |alors )?(?:normalement|en principe|peut-être|sans doute|dans la mesure du possible|théoriquement|si tout va bien|a priori)›,? (?:je|j'|on|nous|vous (?:aurez|recevrez)|tu (?:auras|recevras))|‹(?:je|j'|on|nous|vous aurez|vous recevrez|tu auras)[^?]*, (?:(?:enfin|du moins|mais) )?(?:j'espère|normalement|si tout va bien|en principe|a priori|théoriquement|peut-être)[ .!]*$",
      'Normalement, je vous envoie ça jeudi',
    ),
  ],
  joints: [
    phrase(
      "(?<=‹(?:stp|svp|merci|mci|s'il te plaît|s'il vous plaît)) (?=(?:on|nous|je|moi je|vous|tu)› |j')",
      'les textes pour vendredi stp on fait la maquette lundi',
    ),
    phrase(
      '[,;:] (?:(?:et|mais) )?(?=(?:pour )?(?:le reste|les autres|tout le reste)›)',
      'Pour le film je demande à Paul, le reste est bon',
    ),
    phrase(
      ',? (?=(?:(?:qui|elle) est )?(?:payable|exigible)s?› (?!par|en|sur))',
      'ma facture est jointe, payable au 15 mars',
    ),
    phrase(
      "‹(?:(?:je|nous) (?:vous |te |t')?(?:rappelle|rappelons|confirme|confirmons|signale|signalons|informe|informons|précise|précisons)(?: \\p{L}+){0,3}|(?:je |nous )?vous (?:prie|prions) de (?:bien vouloir )?noter|(?:tiens|tenons|permets|permettons) à (?:vous |te )?(?:rappeler|signaler|préciser|confirmer)|(?:de|à) (?:vous |te )(?:rappeler|signaler|informer|indiquer|préciser|avertir|prévenir|faire savoir)|sachez|notez|note|sache|pour rappel,? il est convenu) qu(?:e |')",
      'je vous rappelle que nous attendons',
    ),
    phrase(
      "(?:[,;:]+ (?:(?:et|mais|puis|donc|ensuite|alors) )?|(?<!‹(?:que|qui|dont|si|quand|lorsque|comme|où)) (?:et|mais|puis|donc) )(?=(?:merci|prière|veuillez)›|(?:j'|(?:je|tu|on|(?:nous|vous)(?! (?:l'|les? |la )?(?:\\p{L}+(?:ra|ront)|va|vont|doit|envoie|livre|transmet|remet|fait)›)|il (?:me|nous) (?:(?:les?|la|en) )?(?:faut|faudra|faudrait|faudrai|manque))›)|(?:pouvez|pourriez|pouriez|peux|pourrais|pouvons|pourrions)›|(?:de|pour) (?:votre|ma|notre|ton) (?:part|côté)›|\\p{L}+-(?:moi|nous)›|\\p{L}+ez-l(?:a|es?)›|(?:le|la|les|votre|vos|nos|notre) (?:\\p{L}+ ){1,4}(?:sera|seront|arrive|arrivent|arrivera|suivra|suit|suivent|part|partira|viendra)›)",
      ', et vous nous envoyez',
    ),
    phrase(
      "(?<=‹(?:occupe|occupons|charge|chargeons|prends|prend|fais|fait)› [^,;]*) et (?=\\p{L}+,? (?:du|des|de la|de l'|le|la|les|l') ?\\p{L})",
      "Je m'occupe des textes et Léo des visuels",
    ),
    phrase(" et (?=moi,? (?:d(?:u|es)›|de (?:la›|l')|les?›|la›|l'))", 'Léo prend les textes et moi les visuels'),
    // 'C'est jouable ?' at the end asks of all that stands before it.
    phrase(
      "(?<=‹(?:besoin|faut|faudrait|faudrai|faudra|voudrais|voudrai|voudrions|aimerais|aimerai|aimerions|attends|attendons|\\p{L}{3,}(?:er|ez|ons|rai|rons))› [^?;]*), (?=(?:c'est|ce serait|est-ce|ça|cela)(?:›|(?<=')) ?[^,;?]{2,40}\\?\\s*$)",
      "besoin du kit le 9, c'est jouable ?",
    ),
    phrase(", (?=c'est (?:vous|toi|moi|à (?:vous|toi))›)", "le texte d'accueil, c'est vous"),
    phrase(
      ", (?=(?:et )?(?:pour|quant aux?|concernant|côté) (?:les? |la |l'|vos |votre |nos |notre )\\p{L}+(?: \\p{L}+){0,3},? (?:ce|on|je|nous|vous|plutôt|il|pas|oui|non|ok)›)",
      ', pour le menu ce sera le 13',
    ),
    phrase(",? (?=(?:sauf|à part|hormis|excepté|à l'exception)›)", 'tout est bon sauf la liste'),
    phrase(
      " ?[;:] (?!//)|(?<!‹(?:mme|mlle|mr|dr|me|pr|av|réf|env|(?:m(?:me|lle|r)?|dr)\\.? \\p{L}))\\. | [–—-]{1,2} |, (?=(?:mais|donc|sinon|oui|non|désolée?|par contre|en revanche|du coup|ensuite|puis)›)|(?<=‹non), (?!(?:pas d[eu]|aucun|sans|c'est bon|c'est ok|ça (?:va|marche)|tant)›)|(?<=‹(?:oui|ok|d'accord|entendu|aucun souci|aucun problème|pas de (?:souci|soucis|problème|pb)|bien sûr|volontiers|sans problème|ça marche|ça roule|avec plaisir)), ",
      ' ; ',
    ),
    phrase(
      ", (?=(?:(?:le|la|les|l'|mon|ma|mes|notre|nos|un|une|c'|ils?|elles?)(?: \\p{L}+){0,3}|l'\\p{L}+(?: \\p{L}+){0,2}) (?:se|est|sont|ont|va|vont|doit|part|partent|rentre|rentrent|revient|reviennent|ferme|ferment|ouvre|ouvrent|passe|tombe|reprend|quitte|démarre|commence|imprime|boucle|compte|attend|déménage)› )",
      ', le bureau se réunit',
    ),
    phrase(" et (?=(?:te |vous |t')(?:les? |la |l')?\\p{L}+(?<!er|ir|re|ous)› )", ' et te renvoie les corrections'),
    // Dictated and without commas: a new subject begins a new clause, but for one that hangs on a little word or a verb.
    phrase(
      "(?<=[\\p{L}\\p{N}] )(?<!‹(?:que|qu|ce que|qui|dont|si|quand|lorsque|puisque|comme|où|car|et|mais|ou|donc|ni|puis|dois|vais|suis|ai|pas|ne|à|de|en|pour|moi|peux|pourrais|veux|est-ce que|\\p{L}+ions|\\p{L}+ons) )(?<!(?:^|[,;] |‹(?:mais|et|donc|sinon|puis|non),? )(?:pour|concernant|côté|niveau|quant) (?:(?:à |aux? )?(?:le|la|les|votre|vos|notre|nos|ton|ta|tes|ce|cette) |(?:à )?l')?\\p{L}+ (?:\\p{L}+ ){0,2})(?=(?:j'ai|j'attends|j'aurais|je (?!crois|pense)|il (?:me|nous) (?:faut|faudra|faudrait|faudrai)›|on (?:vous|te|aura|a besoin)›|tu (?:me|peux|pourrais|pourras)›|tu (?:l[ae]s? |l')\\p{L}+s›|vous (?:me|pouvez|pourriez|pouriez|pourrez)›|(?<!(?:je|nous|on|-nous|t-on) )vous (?:l[ae]s? |l')\\p{L}+ez›|nous vous (?!avons)\\p{L}+ons›|par contre›(?= (?:je|j'|on|nous|tu|vous|il|les?|la|l'|pour|pas)(?:›|(?<=')))|ah oui›|elle \\p{L}+e›|(?:envoyez|envoie|donnez|donne|transmettez|faites)-))",
      'bon pour le livre je vous envoie',
    ),
  ],
  and: phrase('^\\)?,? ?(?:(?:et|puis|ainsi que|plus)›|,|;)', ', et'),
  or: phrase(
    "^,? ou (?:bien |sinon |alors |même |encore |éventuellement |plutôt |peut-être |le |au |pour |d'ici )*$",
    ' ou le ',
  ),
  finite: phrase(
    "‹(?:(?:merci|prière) (?:de |d')\\p{L}+|veuillez|\\p{L}{3,}-(?:moi|nous|l[ae]s?)(?:-(?:moi|nous|l[ae]s?))?|attend|attendent|dépend|dépendent|est|sont|était|sera|seront|aura|auront|fera|feront|ira|iront|se tient|a|ont|avons|avez|ai|va|vont|doit|peut|peuvent|veut|faut|je|tu|j'|on|il|elle|ils|elles|c'|pouvez|pourriez|pouriez|peux|pouvons|pourrions|passe|passent|arrive|arrivent|ouvre|ouvrent|commence|commencent|part|partent|rentre|rentrent|revient|reviennent|ferme|ferment|finit|débute|démarre|démarrent|tombe|tombent|quitte|reprend|reprennent|reste|restent|déménage|emménage|imprime|boucle|siège|vient|viennent|descend|monte|tourne|joue|fête|compte|comptent|tient|tiennent|vous (?:avez|aurez|pouvez)|nous (?:sommes|(?:(?:vous|te|les?|la|en|y) |l'|t')*\\p{L}{2,}ons)|(?:et|puis) (?:vous |te |t')(?:les? |la |l'|en )?\\p{L}{2,}(?:ons|rai|ra)|les? (?:livr|envoy|transmett|expédi|post|dépos|remett|imprim|adress|finaliss?|termin)(?:ons|rai|rons|ra)|vous \\p{L}{2,}ez|retenu|gardé|travaille|travaillons|(?:te|vous) (?:les?|la|en) \\p{L}+|s'\\p{L}+(?:e|t|ent)|se \\p{L}+(?:t|e|ent)|\\p{L}{2,}(?:er|ir|dr)(?:a|ont))›|‹[jc]'",
    'est',
  ),
  except: [
    phrase(
      "^(?:(?:mais|juste|seule?(?:ment)?|un|une) )*(?:sauf|à part|hormis|excepté|à l'exception d|(?:seule?|unique|petite?|un|une|juste un) (?:seule? |petite? )?(?:bémol|réserve|exception|hic|souci|problème|point d'attention)›)",
      'sauf la liste',
    ),
  ],
  also: [
    phrase(
      '^(?:aussi|ainsi que|plus|de même|pareil|idem|puis|enfin)›|‹(?:aussi|également|idem|pareil|de même|itou)›',
      'et aussi le logo',
    ),
    // 'Et mon fils arrive jeudi' has a verb that no list knows; a deadline, a question or somebody else's thing has none.
    phrase(
      "^(?:ah,? )?et›(?! (?:mon|ma|mes|notre|nos)› .*\\s{4})|^(?:ah,? )?et›(?=.*(?:\\? *$|‹(?:pour|avant|d'ici|au plus tard)›))",
      'et le logo',
    ),
  ],
  wondering: phrase(
    "^(?:(?:et|ou|donc|alors|mais),? )*(?:si )?(?:on|doit-on|peut-on|faut-il|devons-nous|pouvons-nous|est-ce (?:qu'on|que nous|qu'il)|et si)(?:›|')",
    'On laisse tomber le film ?',
  ),
  purpose: phrase(
    "^(?:pour|afin de|afin d') ?(?:(?:vous|nous|te|se|bien|mieux|pouvoir) )*(?!(?:envoyer|livrer|fournir|signer|valider|transmettre|faire)›)\\p{L}+(?:er|ir|re|oir)› [^,:]*,",
    'Pour vous accueillir le 27, il nous manque encore :',
  ),
  schedules: phrase(
    '‹(?:calendrier|planning|programme|rétroplanning|échéances|dates|étapes|proposition|proposons|propose|voici comment|voyons les choses|organisation|répartition|découpage|récapitul\\p{L}+|résumé|récap|bref|qui (?:envoie|fait) quoi|déroulé|feuille de route)›',
    'Voici le calendrier :',
  ),
  events: phrase(
    '‹(?:lancement|ouverture|inauguration|vernissage|salon|foire|réunion|impression|distribution|fête|soirée|conférence|congrès|tournage|mise en ligne|événement|parution|sortie)(?: .*)?$',
    'lancement',
  ),
  mentions: [
    phrase(
      "(?:‹(?:des |quelles? |quoi de neuf |du nouveau )?(?:nouvelles?|neuf|nouveau|news) (?:de |d'|du |des |sur |pour |côté )|‹(?:on|nous) en (?:est|sommes) où (?:de |d'|du |des |avec |pour |sur |côté )|‹(?:où en (?:est|sont|êtes-vous (?:de|avec|sur)|es-tu (?:de|avec|sur))|qu'en est-il (?:de|du|des)|ça avance,? (?:pour )?) ?)(?<what>(?:(?:la|le|les|votre|vos|ton|ta|tes) |l')?(?!part›|côté)[\\p{L}\\p{N}' -]+?)(?= ?[,;.?!]|\\s*$)",
      'Des nouvelles de la plaquette ?',
    ),
    phrase(
      "‹(?:attend|attendent|dépend|dépendent)(?: (?:encore|toujours|plus que))? (?:de |d')?(?<what>(?:le |la |les |l'|votre |vos |ton |ta |tes )[^,;.:?!]+)",
      'Le montage attend ta voix',
    ),
    phrase(
      `‹(?:je |nous |on |j'|s')(?:${presentAlone}|prends|prenons|prend|récupère|récupérons|gère|gérons|occupe d[eu]s?|occupons d[eu]s?|charge d[eu]s?) ?(?<what>(?:le|la|les|l'|votre|vos|notre|nos|une?) ?[^,;.]+?|(?<=des? |du )[^,;.]+?)(?= et (?:je|nous|on|vous|te|t')|[,;.]|$)`,
      'je signe le contrat',
    ),
    phrase(
      "‹(?:quel(?:le)?s? (?:est|sont|était)|(?:pense[zr]?|songe[zr]?)(?: (?:aussi|bien|svp|stp))* (?:à|au|aux)|(?:oublie[zs]?) pas) (?<what>(?:le|la|les|l'|votre|vos|ton|ta|tes|notre|nos)? ?(?!que |de )[^,;.?]+)",
      'Quel est votre numéro de TVA ?',
    ),
    phrase(
      "^(?:(?:et|ah|oui|alors|bon|sinon|pour|premièrement|deuxièmement|d'abord|une?|deux|trois|concernant|quant aux?|quant|côté|niveau|au sujet|à propos|sur|à|de|pour ce qui est de),? )*(?<what>(?:(?:le|la|les|l'|du|des|votre|vos|notre|nos|ce|cette|ces)(?: |(?<='))|(?<=quant aux? ))(?!(?:côté|part|instant|moment|coup|reste|fait)›|[^,;.:?!]*‹(?:étant|ayant|est|sont|sera|seront|était|étaient)›)[^,;.:?!]{3,60}?)(?:,? (?:avec|sans|dont|y compris|incluant|\\() ?[^,;.:?!]{2,40}?)?(?: justement| aussi| par contre| en revanche)?,? *$",
      'et la facture des menus justement',
    ),
    phrase(
      "^(?:et |donc |mais )?(?<what>(?!(?:il|elle|ils|elles|ce|c'|cela|ça|tout|tous|toutes|je|j'|on|nous|vous|tu|qui|voilà|voici|merci|oui|ok)(?:›|(?<='))) ?[^,;.:?!]{2,50}?) (?:est|sont|a été|ont été|était) (?:déjà |bien |enfin )?(?:parti|arrivé|passé|revenu|rentré|tombé|resté|sorti|allé|venu|en|au|aux|à|dans|sur)",
      'mon père est parti en mer',
    ),
    phrase(
      "‹(?<what>(?:le|la|les|votre|vos|notre|nos|ce|cette) [^,;.:?!]{2,40}?|l'[^,;.:?!]{2,40}?) (?:est|sont|n'est|ne sont|était|étaient)(?: (?:pas|plus|trop|un peu|vraiment|tout|très|complètement))*(?: (?:à jour|la bonne|le bon|les bons|bonne?s?|correcte?s?|juste|bon(?:ne)?s?|fausse?s?|faux|erronée?s?|périmée?s?|obsolètes?|petite?s?|vieille?s?|vieux|floue?s?))›",
      'le numéro est pas bon',
    ),
    phrase(
      "‹(?:je|nous|vous) (?:vous |te )?(?:joins|joignons|transmets|adresse|remets|envoie|faisons suivre|fais suivre)(?: (?:donc|également|aussi|à la présente|à ce (?:mail|message)|en annexe|ci-joint|dès à présent))* (?<what>(?:le|la|les|l'|votre|vos|notre|nos|une?) ?[^,;.]+?)(?= en (?:deux|double|trois|\\d+)|(?: et|,|;|\\.|$))",
      'je joins la convention et vous',
    ),
    phrase(
      "^(?:et |donc )?(?<what>(?:le|la|les|l'|votre|vos|notre|nos|une?) ?.+?) (?:est|sont|était|étaient|devait|devaient|a été|ont été|n'est|ne sont|n'a|n'ont|reste|avance|manque|manquent|tarde|tardent)›",
      'Le devis est joint',
    ),
    phrase(
      "‹(?:(?:aucune |pas de |sans )nouvelles? (?:de |d'|du |des )|pas (?:encore |toujours )?(?:avoir |reçu |eu |vu )+|pas (?:la trace|la couleur|l'ombre) (?:de |d'|du |des ))(?<what>[^,;.?!]+)",
      'Toujours aucune nouvelle de la maquette du menu',
    ),
    phrase(
      "‹(?:vous |te |t'|me |nous )(?:dois|devons|devez|doit)(?: (?:toujours|encore|aussi|bien))* (?<what>(?:les? |la |l'|une? |votre |vos |ton |ta |tes )[^,;.?!]+)",
      'Je te dois toujours le questionnaire',
    ),
    phrase(
      "‹sans (?<what>(?:les? |la |l'|votre |vos )[^,;.?!]+?),? (?:on|nous|je) (?:est|sommes|suis|reste|restons|reste|ne)›",
      'sans le fichier source on est coincés',
    ),
    phrase(
      "‹(?:voici|voilà|ci-joint|ci-jointe|ci-joints|ci-jointes|vouliez|voulais|demandé|demandiez|promis|promise|promises|avez-vous|as-tu|auriez-vous|aurais-tu|où en est|où en sont|où est|où sont|au sujet de|concernant|à propos de|relancer pour|relancer sur|manque|manquent|attends|attendons|réclame|réclament|demande|demandent|cherche|cherchons|trouv(?:erez|eras|ez|er)(?:,? (?:ci-joint\\p{L}*|en pièces? jointes?|en pj|en annexe|ci-dessous|ici),?)?)(?: (?:toujours|encore|déjà|bien|aussi|enfin|reçu|eu|pu voir))* (?<what>(?:le|la|les|l'|votre|vos|notre|nos|une?) ?[^,;.]+)",
      'Voici la maquette',
    ),
    phrase(
      "‹(?:finalise|finalisons|prépare|préparons|termine|terminons|boucle|bouclons|corrige|corrigeons|finis|finit|finissons|imprime|imprimons|relis|relisons|attaque|attaquons|reprends|reprenons|modifie|modifions|rédige|rédigeons|travaille sur|travaillons sur|avance sur|avançons sur) (?<what>(?:le|la|les|l'|votre|vos|notre|nos|une?) ?[^,;.]+)",
      'On finalise le devis',
    ),
  ],
  parties: [
    {
      ...phrase(
        '‹(?:(?:du|de la) (?:nôtre|mienn?e?)|(?:vous|te) (?:fournir|transmettre|envoyer|remettre|communiquer|donner|adresser|livrer|préparer|faire (?:parvenir|passer|suivre))|de (?:notre|mon) (?:côté|part)(?! (?:les|des) demandes)|de chez nous|par nos soins|pour (?:notre|ma) part|côté agence)›|^(?:nous|moi|notre part|(?:ce que )?vous (?:recevez|recevrez|aurez)(?: de (?:nous|notre part))?|(?:nous|je) (?:vous )?(?:envoyons|envoie|livrons|transmettons|ferons)|[^:]*‹(?:(?:vous|te) (?:arrivent|arriveront|parviennent|parviendront)|(?:partent|partiront|sont en route) (?:vers|chez|pour) (?:vous|toi)))[\\s:*]*$',
        'De notre côté :',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        "‹(?:(?:du|de la) (?:vôtre|tienn?e?)|(?:attends|attendons|attend|attendu|espéré|demandé|requis|souhaité)(?:e?s?)? (?:de |chez )(?:votre part|vous|toi|ta part)|(?:nous |me |m')(?:fournir|transmettre|envoyer|remettre|communiquer|donner|adresser|livrer|préparer|retourner|renvoyer|valider|faire (?:parvenir|passer|suivre))|de (?:votre|ta|ton) (?:côté|part)|de chez vous|pour (?:votre|ta) part|par vos soins|côté client|il (?:me|nous) (?:faut|faudra|faudrait|faudrai|manque)|(?:j'|nous )(?:attends|attendons|aurions besoin|avons besoin|aurais besoin|ai besoin)|merci de|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|gré de|demandes? suivantes?|(?:nous |je )vous (?:prions|prie|demandons|demande)|vous (?:êtes|es) (?:priée?s?|invitée?s?|tenue?s?)|vous (?:nous |m')(?:envoyez|transmettez|fournissez|livrez|devez|donnez|remettez|apportez)|à (?:nous |m')(?:envoyer|transmettre|fournir))›|^(?:vous|toi|votre part|(?:(?:petit|simple|dernier|un) )*(?:rappel|relance)|(?:très )?urgent|besoins?(?: urgente?s?| aussi| encore| de)?|(?:il )?manque(?:nt)?(?: encore| toujours)?|(?:il )?restent?(?: encore)? à (?:recevoir|fournir|nous envoyer|transmettre)|à (?:fournir|transmettre|envoyer)|(?:[^:]*,\\s*)?(?:(?:mes|nos)(?: \\p{L}+)? (?:demandes|souhaits|besoins|requêtes|attentes)|(?:nous|je|j'|on) ?(?:(?:souhait|aimer|voudr|désir|réclam|exig)\\p{L}+|compt\\p{L}+ sur)(?: (?:donc|aussi|également|pouvoir|bien|avoir|recevoir|obtenir|récupérer|disposer de))*|(?:voici |voilà )?ce qu(?:i |'il )(?:(?:nous |me )?(?:manque|faut)|reste à (?:recevoir|fournir))))[\\s:*]*$",
        'Il nous faudrait :',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:votre|vos|ton|ta|tes)›', 'vos remarques'), owes: 'reader' },
    { ...phrase('^(?:notre|nos|mon|ma|mes)›', 'notre maquette'), owes: 'writer' },
  ],
  responses: phrase(
    '‹(?:votre|vos|ton|ta|tes)(?: (?:premiers?|premières?|derniers?|dernières?|éventuels?|éventuelles?))* (?:remarques?|commentaires?|retours?|avis|corrections?|réponses?|validation|accord|feu vert|décision|confirmation|signature|observations?|feedback)›',
    'vos remarques lundi',
  ),
  everybody: phrase('^(?:tous|tout le monde|toutes|chacun|ensemble|les deux|tous les deux|équipe|-|–)$', 'tous'),
  columns: {
    who: phrase('‹(?:qui|responsable|par|personne|pilote|porteur|de)›', 'Qui'),
    what: phrase('‹(?:quoi|livrable|élément|étape|tâche|objet|action|document|contenu)›', 'Livrable'),
    when: phrase('‹(?:quand|date|échéance|délai|pour le|jour|avant le|limite)›', 'Échéance'),
  },
  conditions: [
    phrase(
      "‹après (?<first>l'|les )avoir (?:bien )?(?:reçue?s?|eue?s?|récupérée?s?|obtenue?s?|validée?s?)›",
      "deux jours après l'avoir reçu",
    ),
    phrase(
      '‹(?:après|dès|suivant|à|à compter de|à partir de) (?<first>sa|son|leur|leurs) (?:réception|remise|livraison|validation|arrivée|envoi|accord|retour|signature)›',
      'huit jours après sa réception',
    ),
    phrase(
      "‹(?:après (?:l'|les )?avoir (?:bien )?|une fois que? (?:nous|j'|on) ?(?:avons|aurons|aurai|ai|a|aura) )(?:reçu|récupéré|obtenu|validé|eu) (?<first>[^,;.]+?)(?=[,;.]|$)",
      'cinq jours après avoir reçu les clés',
    ),
    phrase(
      "‹(?:dès que|une fois que|une fois|quand|lorsque|après que|aussitôt que) (?:(?:nous|j'|on|je) ?(?:avons|aurons|aurai|ai|a|aura)›(?: (?:reçu|eu|validé))?|vous (?:aurez|avez) (?:validé|envoyé|signé|reçu|transmis|donné))? ?(?<first>[^,;.]+?)(?: reçue?s?| validée?s?| signée?s?)?(?=[,;.]|$| (?:nous|je|vous) )",
      'Dès que nous avons tout cela',
    ),
    phrase(
      "‹(?:après|suivant|à réception (?:de|du|des)|dès réception (?:de|du|des)|à (?:compter|partir) (?:de|du)|dès|suivant la réception (?:de|du|des)) (?:(?:la |l'|votre )?(?:réception|envoi|livraison|remise|dépôt|obtention) (?:de |du |des |d'))?(?<first>(?:votre|vos|ton|tes|la|le|les|l'|cette|ces|celle|celui|ceux|réception|validation|signature|accord|deux|trois|quatre|tous|toutes)(?=[ '-]) ?[^,;.]+?|cel(?:le|ui)-ci|cela|ça|réception|validation|signature|accord)(?=[,;.]|$| (?:nous|je|vous|on) )",
      'deux semaines après votre validation',
    ),
  ],
  consequences: [
    phrase(
      "(?:^|; |[–—-] )(?:(?:et|mais|car),? )?(?<then>s(?:i |')(?<first>[^,]*?‹(?:après|retard|tard|tardent|tarde|traînent|traîne|glissent|ne|n'|pas|rien|au-delà|manque\\p{L}*)[^,]*),? .+)$",
      'Si les éléments arrivent après vendredi, nous ne tiendrons pas',
    ),
    phrase(
      "(?:^|[,;.–—-] )(?<then>(?:sinon(?!,? (?:t(?:a|on|es)|v(?:otre|os)|tu|peux|pouvez|pourr|merci|je (?:vous|te)|j'|il (?:me|nous)|côté|pour|on se|as|avez|vous|quand|est-ce|bonne?)›|,? [^:]{3,40} ?:|.*\\?)|faute de quoi|à défaut|sans quoi|autrement)›.+)$",
      'sinon le lancement passe au 20',
    ),
    phrase(
      '(?:^|[,;.–—-] |‹(?:et|car) )(?<then>(?:tout|chaque (?:jour|heure|semaine) de) retard› .+)$',
      "Chaque jour de retard repousse l'impression d'autant",
    ),
    phrase(
      "(?:^|[,;.–—-] )(?<then>(?:passé (?:ce délai|cette date)|au-delà|après(?: cela| ça)?), (?:(?:les?|la|nous|on|je|tout)› |l').+)$",
      'Après, le mixage glisse au 27',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>sans (?<first>[^,;.]+?),? (?:nous|le|la|il|je|on|rien)› .+)$',
      'Sans les textes, nous ne pouvons pas commencer',
    ),
  ],
}
