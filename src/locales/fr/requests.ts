import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import {
  anyInfinitive,
  forMe,
  imperative,
  imperativeAlone,
  imperativeOfIt,
  imperativeTu,
  infinitive,
  onward,
  participle,
  pronouns,
  subjunctive,
  thirdPresent,
  toMe,
  toYou,
  yours,
} from './verbs.ts'

const what = '(?<what>.+)'
const also =
  '(?: (?:aussi|également|bien|donc|alors|encore|juste|seulement|toujours|absolument|impérativement|vraiment|déjà|vite|rapidement|par ailleurs|en revanche|du coup|maintenant|quand même|stp|svp))*'
const please = "(?:,? s'il (?:vous|te) pla[iî]t,?)?"
/** What the writer does when something reaches him. */
const getting = '(?:avoir|recevoir|obtenir|récupérer|disposer de|ravoir)'
/** 'd'avoir été', 'avoir reçu': that is the past. */
const notPast =
  '(?! (?:(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|celui|aussi|ainsi|merci)›)\\p{L}{3,}[éiu](?:e?s?)›|(?:été|vu|lu|eu|su|pu|dû)e?s?›|pris|mis|fait))'
/** A verb of one's own behind 'je voudrais', or a length of time: 'je voudrais vérifier', 'il nous faut cinq jours'. */
const notDoing = `(?!,|\\s{4}| ?(?:que›|(?:aussi|également|bien|donc|alors|encore|juste|vraiment|quand même)›|(?:encore |environ |au moins )*(?:\\d+|une?|deux|trois|quatre|cinq|six|huit|dix|quinze|quelques) (?:petits? )?(?:jours?|semaines?|heures?|minutes?|mois)›|(?:le|la|les|l') ?(?:lui|leur) |(?:(?:me|te|se|nous|vous|lui|leur|y|en) )?(?!(?:votre|notre|autre|quatre|chiffre|dossier|papier|courrier|fichier|lettre|offre|cadre|premier|dernier|calendrier|atelier|titre|livre|cahier|panier)›)\\p{L}+(?:er|ir|re)›|(?:le |la |les |l')${infinitive}))`

/** 'Ci-joint', before a thing that is to come back. */
const presented = '(?:(?:et|voici|voilà|ci-jointe?s?|merci,?) )*'

const asking: readonly Frame[] = [
  {
    // Of a colleague of the reader's: 'Peux-tu voir avec Tom pour qu'il nous envoie les cotes ?'
    act: 'request',
    owes: 'named',
    pattern: re(
      `‹(?:voir|vois|voyez|demander|demande[sz]?|dire|dis|dites|rappeler|rappelle[sz]?|rappelez) (?:ça |cela )?(?:avec|à) (?<who>[^,:;?]{2,40}?) (?:pour qu'(?:il|elle|ils) |qu'(?:il|elle|ils) |de |d')${toMe}(?:${infinitive}|${thirdPresent.replace('<verb>', '<later>')})${onward}${what}`,
    ),
    example: "Peux-tu voir avec Tom pour qu'il nous envoie les cotes ?",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?<!‹(?:je|j'en|on|nous) )‹(?:pouvez|pourriez|pourrez|peux|pourrais|pourras|voulez|voudriez|voudrez|veux|veuillez|sauriez|pouviez|pouvais)(?:[ -](?:vous|tu))?›${also}${please} (?:bien )?(?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "Pouvez-vous m'envoyer le devis pour vendredi ?",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:merci|prière|besoin)(?: beaucoup| d'avance| par avance)? (?:de |d')(?:bien vouloir )?(?!${toYou})(?!avoir${notPast.replace('(?!', '(?=')})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Merci de nous envoyer les photos avant jeudi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:prie|prions|demande|demandons|demanderai|demanderais|invite|invitons|remercie|remercions|remercierais|remercierions|(?:saurais|saurions|saurai|saurons|sais|savons) gré|(?:serais|serions|serai|serons|suis|sommes) (?:très |vraiment )?(?:reconnaissant|obligé|redevable)(?:e?s?)|(?:êtes|es) (?:priée?s?|invitée?s?|tenue?s?|chargée?s?)|(?:appartient|incombe|revient)|conviendrait|(?:l'obligeance|l'amabilité|la gentillesse|la bonté)|permets de vous demander)› (?:donc |aussi |également |par avance |d'avance )?(?:de |d')(?:bien vouloir )?(?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "je vous prie de m'adresser votre devis",
  },
  {
    // 'Auriez-vous la possibilité de', 'serait-il possible de', 'pensez à', 'il faudrait': whoever the thing comes to, asks.
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:possible|possibilité|moyen|temps|pouvoir|pense[zr]?|penseras|penserez|songe[zr]?|veille[zr]?|oublie[zrs]?|oublieras|oublierez|tâche[zr]?|soucie[zr]?|arranger?ait|aiderait|rendrait service|faut|faudrait|faudra|idéal serait|devez|devrez|devriez|dois|devras|devrais|à vous|à toi|laisse|laissons|compte sur (?:vous|toi)|bien|parfait|sympa|top|super|génial|gentil|cool|bon|mesure|resterait|reste|reste plus qu'|manquerait|serait) ?(?:bien |aussi |encore |donc |plus |surtout |vraiment )*(?:(?:à |de |pour |d'))?${toMe}${infinitive}${onward}${what}`,
    ),
    example: "N'oubliez pas, pensez à nous envoyer les photos",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:oubliez|oublie|manque[zr]?|tarde[zr]?) (?:surtout )?pas,? (?:surtout )?(?:de |d'|à )(?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Ne manquez pas de compléter la fiche avant lundi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:possible|possibilité|moyen|bien|super|top|parfait|génial|sympa|cool|idéal serait|arranger?ait|serait|peut|pourrait|pouvons|pourrions|pourrais|puis|aimerais|aimerions|souhaite|souhaiterais|souhaitons|souhaiterions|voudrais|voudrions|devons|devrons|devrions|dois|devrai|devrais|faut|faudrait|faudra|attendons|attends|espérons)(?:[ -](?:nous|je|on|t-on))?›${also} (?:(?:de |d'|pour |à |en ))?(?:(?:le |la |les |l'|en |nous |me |m'))*(?<verb>${getting})›${notPast}${what}`,
    ),
    example: "Serait-il possible d'avoir la maquette lundi ?",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:faut|faudrait|faudra|aimerais|aimerait|aimerions|souhaite|souhaiterais|souhaitons|souhaiterions|voudrais|voudrions|voudrait|veux|besoin|important|nécessaire|impératif|indispensable|bien|attends|attendons|propose|proposons|préfère|préférerais|suggère|laisse)›${also} que (?:vous|tu) (?:n')?${pronouns}${subjunctive}${onward}${what}`,
    ),
    example: 'Il faudrait que vous nous livriez le stand mardi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹si (?:vous|tu) (?:pouviez|pouvais|pouvez|peux|pourriez|pourrais|vouliez bien|voulais bien|voulez bien|veux bien)${also} ${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "Si vous pouviez m'envoyer le devis jeudi, ce serait parfait",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:tu|vous) (?:peux|pourrais|pourras|pouvez|pourriez|pourrez|dois|devras|devrais|devez|devrez|devriez|voudrez bien|voudras bien)›${also} (?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'tu peux me faire passer la maquette pour mercredi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`‹(?:tu|vous) (?:me |nous |m'|nous l'|me l')(?:les? |la |en )?${yours}${onward}${what}`),
    example: 'Vous nous envoyez tous les éléments demain',
  },
  {
    // Whatever verb it is: what one does for the writer brings him something.
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:pouvez|pourriez|pourrez|peux|pourrais|pourras|voulez|voudriez|veux|veuillez|sauriez|pouviez|pouvais|merci|prière|penser|pensez|pense|oubliez|oublie|possible|faudrait|sympa|gentil|top|super|cool)(?:[ -](?:vous|tu))?›(?: pas)?${also} (?:de |à |que )?${forMe}${onward}${what}`,
    ),
    example: 'Peux-tu me bricoler un visuel pour mercredi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?<!‹(?:je|on|nous|vais|allons|va) (?:(?:vous|te) )?)‹(?:revenir|reveniez|reviens|revenez|reviendrez|reviendras)(?:[- ](?:moi|nous)| vers (?:moi|nous))?›(?:(?! avec ).)* avec ${what}`,
    ),
    example: 'Pouvez-vous revenir vers nous avec vos tailles ?',
  },
]

const wanting: readonly Frame[] = [
  {
    // Somebody of the writer's own needs it: 'l'imprimerie a besoin des fichiers lundi'.
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:^|[,;:] |‹(?:et|car|mais) )(?:la |le |les |l'|notre |nos |mon |ma |mes )(?:\\p{L}[\\p{L}'-]* ){1,4}(?:(?:a|ont|aura|auront|aurait|auraient) (?:\\p{L}+ )?besoin (?:de |d'|du |des )|(?:attend|attendent|réclame|réclament|souhaite|souhaitent|souhaiterait|voudrait|voudraient|veut|veulent|aimerait|aimeraient)›(?: (?:avoir|recevoir|obtenir|récupérer))?)${notDoing}${what}`,
    ),
    example: "l'imprimerie a besoin des fichiers lundi",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`‹(?:vous|tu) (?:me |nous |m')(?:devez|dois)›(?: (?:toujours|encore|aussi|bien))*${notDoing}${what}`),
    example: 'Vous nous devez encore les légendes',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:(?:il |y )?(?:me|nous|m'en|nous en)(?: en)? (?:faut|faudra|faudrait|manque|manquent|reste|manquera)›|(?:j'|je |nous |on )(?:n')?(?:ai|aurai|aurais|avons|aurons|aurions|a|aura|aurait)›${also} (?:encore )?besoin (?:de |d'|du |des )|(?:je |nous |on )(?:compte|comptons) (?:bien |donc )?sur (?=(?:votre|vos|ton|ta|tes)›)|(?<!‹que )(?:j'|nous |on )(?:attends|attendons|attend|attendrai|attendrons|attendra)›|(?:je |nous |on )(?:voudrais|voudrions|voudrait|souhaite|souhaiterais|souhaitons|souhaiterions|veux|voulons|veut)›|(?:j'|nous |on )(?:aimerais|aimerions|aimerait)›|(?:je |nous |on )(?:suis|sommes|est|serais|serions|serait) (?:toujours |bien |aussi |très )*(?:preneu(?:r|se)s?|demandeu(?:r|se)s?|intéressée?s?) (?:de |d'|du |des |par )|manque(?:nt)? (?:encore|toujours|plus que)|(?:ça|il) (?:me|nous) (?:prendrait|faudrait|faut)›)${also}(?: (?:avoir|recevoir|obtenir|récupérer|disposer de|de)›)?${notDoing}${what}`,
    ),
    example: 'Il nous faut les textes pour mardi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:^|[,;:(] ?|‹(?:et|mais|donc|aussi|sinon) )(?!(?:il )?(?:faut|faudra|faudrait) (?:que |qu'))(?:(?:j'ai |jai |g |on a |avons )?(?:grand |vite |urgemment |aussi )?besoin (?:de |d'|du |des )|(?:(?:toujours |je |nous |on |suis |sommes |est |reste |restons )*(?:dans l'attente|en attente|à l'attente) (?:de |d'|du |des ))|(?:il )?(?:faut|faudra|faudrait)(?! que) |(?:il )?manque (?:encore |toujours |plus que )?|(?:merci|remerciements) (?:d'avance |par avance )?(?:de |pour )(?=(?:votre|vos|ton|ta|tes)›.*‹(?:avant|d'ici|pour|au plus tard)›))(?!(?:me|nous|vous|te|se) )${notDoing}${what}`,
    ),
    example: 'Besoin de la bannière pour lundi',
  },
  {
    // What stands to be done is the other side's to do, where the verb or a pronoun says so.
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^${presented}(?<what>.+?),?(?: (?:est|sont|reste|restent))? à (?:nous |me |m')(?:le |la |les )?${infinitive}`,
    ),
    example: 'Ci-joint le devis, à nous retourner signé avant vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^${presented}(?<what>.+?),?(?: (?:est|sont))?(?<!‹(?:reste|restent|ai|avons|a)) à (?<verb>valider|approuver|signer|contresigner|retourner|renvoyer|régler|payer|compléter|remplir|relire|confirmer)›`,
    ),
    example: 'Devis à valider pour vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?<what>.+?) (?:doit|doivent|devra|devront|devrait|devraient) (?:absolument |impérativement |bien |donc )*(?:(?:nous |m'|me )?(?:être ${participle}|parvenir|arriver|revenir)|(?:être |nous )?(?:prête?s?|là|chez nous)›)`,
    ),
    example: 'Le contrat devra être signé vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:et|sinon|alors|bonjour|hello|salut|du coup)›,? )*(?:est-ce qu(?:e |'))?(?<what>(?:les?|la|l'|un|une|votre|vos|ton|ta|tes|ces?|cette|notre|nos|mon|ma|mes|tous|toutes)(?: |(?<='))[^,;?]{2,60}?) (?:peut|peuvent|pourrait|pourraient|pourra|pourront|sera|seront|serait|seraient)(?:-t?-?(?:il|elle|ils|elles))?(?: \\p{L}+)? (?:(?:nous |m'|me )?être (?:prête?s?|là|chez nous|disponibles?|en ligne|${participle})|(?:prête?s?|disponibles?|en ligne)›|(?:nous |me |m')(?:parvenir|arriver|revenir))(?=[^.;]*\\?)`,
    ),
    example: 'Est-ce que le livret peut être prêt pour le 13 ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?<what>.+?) (?:est|sont|reste|restent|serait|seraient)(?: donc| toujours| bien)? (?:attendue?s?|souhaitée?s?|demandée?s?|requise?s?|exigée?s?|appréciée?s?|bienvenue?s?|la bienvenue|le bienvenu|les bienvenus)›`,
    ),
    example: 'Vos retours sont attendus pour jeudi',
  },
]

const ordering: readonly Frame[] = [
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
      `^(?:(?:et|ou|sinon|alors|du coup)›,? )*(?<what>(?:une?|deux|trois|quelques) \\p{L}[^,;:?]{3,50}?)(?: (?:pour|d'ici|avant))? *\\?$`,
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
      `(?<!‹(?:je|j'en|on|nous) )‹(?:pouvez|pourriez|pourrez|peux|pourrais|pourras|voulez|voudriez|veuillez|sauriez|merci de|merci d'|prière de|gré de|pense[zr]? à|il faudrait)(?:[ -](?:vous|tu)›)?${also}${please} ?(?:bien )?(?:(?:nous|me) |m')?${anyInfinitive}${what}`,
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
      `‹(?:faut|faudrait|faudra|important|impératif|nécessaire|indispensable|voudrais|voudrions|aimerais|aimerions|aimerait|souhaite|souhaitons|souhaiterions|souhaiterais|bien|compte|comptons|attends|attendons)›${also} (?:que (?=(?:les?|la|votre|vos|ton|ta|tes|ces?|cette|tous|toutes)›|l')|qu'(?=une?›))(?<what>.+?) (?:soi(?:t|ent) (?:prêt|envoy|livr|finalis|termin|fin|sign|valid|transm|rem|post|en ligne|chez (?:moi|nous)|dispo|corrig|mis|à jour|là)\\p{L}*|(?:nous |me |m')(?:parviennent?|soi(?:t|ent) \\p{L}+)|arrivent?)›`,
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
      `‹(?:(?:je|nous|on) (?:peux|peut|pouvons|pourrais|pourrait|pourrions|voudrais|aimerais) (?:bien |donc |aussi )?compter|(?:puis|pourrais|pourrions|pouvons)-(?:je|nous) (?:bien |donc |aussi )?compter|(?:peut|pourrait)-on (?:bien |donc |aussi )?compter|(?:je|nous|on) (?:compte|comptons)(?: bien| donc| aussi)?) sur (?:(?:vous|toi)(?: deux| tous)? pour (?:${toMe}|(?:le |la |les |l'))?${infinitive}|(?:(?:vous|toi)(?: deux| tous)? pour )?(?!(?:moi|nous|vous|toi)›))${onward}${what}`,
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
      `‹(?:faut|faudrait|faudra|important|impératif|nécessaire|indispensable|voudrais|voudrions|aimerais|aimerions|souhaite|souhaitons|bien|nécessaire pour|sorte|veille[zr]? à ce|arrange[zr]?-(?:vous|toi) pour)›${also} (?:que (?:nous |je |j')|qu'on )(?:(?:les? |la |en |l'))?(?:aie|ait|ayons|reçoive|recevions|récupère|récupérions)›${what.replace('.+', '.*')}`,
    ),
    example: 'Il faut que nous ayons votre accord jeudi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?!.*‹(?:je|j'|nous|vous(?! pla[iî]t)|tu|on|(?<!s')il|elle|est|sont|sera|seront|c'est|merci)(?:›|(?<='))|.*\\p{L}-(?:moi|nous|le|la|les)›)(?:(?:et|aussi|alors|sinon|bonjour|hello|salut|coucou),? )*${what},? (?:stp|svp|s'il (?:te|vous) pla[iî]t)›`,
    ),
    example: 'les cartons pour lundi stp',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`‹(?:me|nous) (?:le|la|les) (?<verb>faut|faudra|faudrait)›(?<what>.*)`),
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

export const requests: readonly Frame[] = [...asking, ...wanting, ...ordering]
