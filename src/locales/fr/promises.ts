import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import {
  anyFuture,
  forYou,
  future,
  having,
  infinitive,
  onward,
  participle,
  present,
  presentAlone,
  pronouns,
  shown,
  thirdAlone,
  thirdFuture,
  thirdFutureToYou,
  thirdPresent,
  toYou,
} from './verbs.ts'

const what = '(?<what>.+)'
const also = '(?: (?:aussi|également|donc|bien|alors|du coup|par ailleurs|encore|volontiers|sans faute|ainsi))*'
/** A third person, who may be told apart by a trade: 'notre graphiste, Lucie Blondel, '. Other frames hear the pronouns. */
const who =
  "(?<who>(?!je›|j'|nous›|vous›|tu›|on›|il›|elle›|ils›|elles›|ce›|c'|cela›|ça›|qui›|si›|quand›|par contre›|en revanche›|du coup›|sinon›|donc›|alors›|merci›|puis›|ensuite›|stp›|svp›|vite›|aussi›)[^,:;]{2,40}?),?(?<!‹(?:le|la|les|un|une|des|du|de|ce|cette|mon|notre|votre|au|pas|en))"

/** What may stand between a name and its verb: ', en copie,', ', que je mets en copie,', ' (notre graphiste)'. */
const aside =
  '(?:,? \\(?(?:(?:mise? )?en (?:copie|cc)|que (?:je|nous|vous|tu) [^,()]{2,40}|qui (?:est|nous|me|vous|travaille) [^,()]{2,40}|(?:ma|mon|notre|votre|le|la) [^,()]{2,40}),?\\)?,?)?'

export const promises: readonly Frame[] = [
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `(?:‹(?:je|nous|on) (?:vous |te )(?:promets|promettons|promet|garantis|garantissons|garantit)› |^(?:promis|juré|promis juré),? )(?<what>(?:(?:les?|la|une?|votre|vos|ton|ta|tes|notre|nos|mon|ma|mes)› ?|l')[^,;?]{2,60})`,
    ),
    example: 'Je vous promets la brochure pour vendredi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `‹(?:tu vas|vous allez|vous devriez|tu devrais)› (?:bientôt )?(?:recevoir|avoir)› (?<what>(?:(?:les?|la|une?|votre|vos|ton|ta|tes|notre|nos|mon|ma|mes|ces?|cette)› ?|l')[^,;?]{2,60})`,
    ),
    example: 'Tu vas recevoir le contrat vendredi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `‹(?:je|nous|on) (?:vous |te )?(?:mets|mettons|met|mettrai|mettrons|mettra|glisse|glissons|glisserai|laisse|laisserai)› (?<what>(?:(?:les?|la|une?|votre|vos|ton|ta|tes|notre|nos|mon|ma|mes|ces?|cette)› ?|l')[^,;?]{2,60}?) (?:dans|sur|chez|devant|à)› `,
    ),
    example: 'Je mets la brochure dans le dossier vendredi',
  },
  {
    // What is spoken of comes last: 'Tu l'auras demain, le devis'.
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:(?:tu|vous) (?:l'|les? |la )(?:auras|aurez|recevras|recevrez)|(?:je|nous|on) (?:vous |te )(?:l'|les? |la )${present.replace('?<verb>', '?:')})›[^,;?]{0,40}, (?<what>(?:(?:les?|la|votre|vos|ton|ta|tes|notre|mon|ma|mes|nos)› ?|l')[^,;.?!]+)[.!]?\\s*$`,
    ),
    example: "Tu l'auras demain, le devis",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      "‹(?:j'|nous |on )(?:aurai|aurons|aura)› (?<what>(?:(?:les?|la|une?|votre|vos|ton|ta|tes|notre|nos|mon|ma|mes)› ?|l')[^,;?]{2,60}?) (?:pour (?:vous|toi)|à (?:vous|te) (?:envoyer|montrer|remettre|donner|transmettre))›",
    ),
    example: "J'aurai les chiffres pour vous vendredi",
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:veille|veillons|veillerai|veillerons|veillera|sorte|arrange|arrangeons|arrangerai|assure|assurons|assurerai|engage|engageons) (?:bien |donc )?(?:à ce |pour |de )?qu(?:e |')(?<what>(?:(?:les?|la|une?|votre|vos|ton|ta|tes|notre|nos|mon|ma|mes|tous|toutes?)› ?|l')[^,;?]{2,60}?) (?:(?:vous |te |t')(?:parviennent?|arrivent?|soient? ${participle.replace('?<verb>', '?:')})|soient? (?:chez (?:vous|toi)|dans (?:votre|ta) boîte|en ligne|à votre disposition))›`,
    ),
    example: 'Je veille à ce que les fichiers vous parviennent vendredi',
  },
  {
    // What is paid needs no day: the bill has one.
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:je|nous|on) (?:vous |te )?(?:lance|lançons|déclenche|déclenchons|ordonne|ordonnons|lancerai|lancerons|lancera|déclencherai|déclencherons|ferai|ferons|fera) ?(?:le |les |votre |ton |l')?(?:premier |second )?(?<verb>virement|règlement|paiement)›(?<what>.*)`,
    ),
    example: 'je lance le virement demain',
    bare: true,
  },
  {
    // Of 'il nous faut cinq jours pour la mise en ligne' a condition took the days: what stays is what they are for.
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:faut|faudra|faudrait|besoin d[e']|comptez|compter|prévoyez|prévoir)\\s+pour (?:${infinitive})?${what}`,
    ),
    example: 'il nous faudra pour la mise en ligne',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:pour|côté|concernant) ${what}(?:,| :)? (?:comptez?|compter|prévoyez|prévois|prévoir|il (?:me |nous )?(?:faut|faudra)|je (?:compte|prévois)|nous (?:comptons|prévoyons))›[\\s,.]*$`,
    ),
    example: 'Pour la traduction, comptez',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`‹(?:je|j'|nous|on) ?${pronouns}${future}${onward}${what}`),
    example: 'Je vous enverrai le devis vendredi',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:je|nous|j'|on) ?(?:vous |te |t')?(?:(?:ne |n')(?:manquer|oublier|tarder)(?:ai|ons|a) (?:bien sûr |évidemment |surtout )?pas|(?:me|nous|se) fer(?:ai|ons|a) un (?:plaisir|devoir)|(?:aurai|aurons|aura) (?:le plaisir|à cœur|soin)|(?:ai|avons|a) prévu|(?:prends|prenons|prend) l'engagement|vais|allons|va|compte|comptons|prévois|prévoyons|prévoit|pourrai|pourrons|pourra|dois|devons|doit|m'engage à|nous engageons à|s'engage à|m'occupe|nous occupons|s'occupe|me charge|nous chargeons|se charge|(?:serai|serons|sera|suis|sommes|est) en mesure|promets|promettons|garantis|garantissons|confirme|confirmons)${also} (?:de |d'|à )?(?!me |m'|(?:nous )(?!vous|te|t'))${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Nous allons vous envoyer la maquette demain',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:je |nous |j'|on |et )(?:vous |t'|te |lui |leur )(?:l'|les |le |la |en )?${present}${onward}${what}`,
    ),
    example: 'Je vous envoie les éléments demain',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`‹(?:je|j'|nous|on) ?(?:(?:le|la|les|en) |l')?${presentAlone}${onward}${what}`),
    example: 'Nous finalisons la maquette pour jeudi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`‹(?:je|nous|on) ${pronouns}${shown}${onward}${what}`),
    example: 'Je vous présenterai les pistes jeudi',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:je|nous|on) (?:vous |te )?(?:reviens|reviendrai|revient|reviendra|revenons|reviendrons)(?: vers (?:vous|toi))?›(?:(?! avec ).)* avec ${what}`,
    ),
    example: 'Je reviens vers vous jeudi avec une proposition de planning',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:vous (?:l'|les |le |la |en )?(?:aurez|recevrez|disposerez (?:de|d'|du|des)|aurez droit à|trouverez(?! en copie)|pourrez compter sur|pouvez compter sur)|tu (?:l'|les |le |la |en )?(?:auras|recevras|peux compter sur|pourras compter sur)|attendez-vous à|(?:comptez|compte)(?:[- ](?:bien|donc))? sur(?! (?:moi|nous)›))›(?! (?:bien |sans doute )?(?:compris|noté|reçu|remarqué|deviné|constaté|vu|besoin|droit|affaire|intérêt|tort|raison|le temps|le choix|l'occasion)›| ci-| (?:en (?:annexe|pièces?|pj)|joints?|jointes?)›)${also}${what}`,
    ),
    example: 'Vous recevrez le prototype le jeudi 18 juin',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `‹(?:reçoit|reçoivent|recevra|recevront|aura|auront|a|ont) (?:bien |donc )?de (?:ma part|notre part|nous|moi)›${what}`,
    ),
    example: 'Paul reçoit de ma part les fichiers jeudi',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:comptez|compte)(?:[- ](?:bien|donc))? sur (?:moi|nous) pour (?:que ${having}|${pronouns}${infinitive})?${onward}${what}`,
    ),
    example: 'Comptez sur nous pour la maquette lundi',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:engage|engageons|engagerai|veille|veillons|veillerai|veillerons|veillera|sorte|arrange|arrangeons|arrangerai|organise|organisons|nécessaire|ferai tout|fais tout)(?: (?:bien|donc|aussi))* (?:à ce |pour )?que ${having}${what}`,
    ),
    example: 'Je fais en sorte que vous ayez la maquette lundi',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:je|nous|on) (?:(?:m'|s'|nous )?(?:arrange|arrangeons|organise|organisons|débrouille|débrouillons|dépêche|dépêchons)|(?:fais|faisons|fait|ferai|ferons|fera) (?:en sorte|le nécessaire))(?: (?:pour|de))? (?!me |m')${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "Je m'arrange pour vous envoyer la maquette lundi",
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `‹(?:je |nous |on |j'ai |avons |a )(?:vais |allons |va )?(?:(?:demand|di|charg|pri|laiss|sollicit)\\p{L}+|vois avec|voyons avec|voit avec) (?:à |tout de suite à )?${who}(?: le soin)? (?:de |d'|pour qu'(?:il|elle|ils|elles) )?${toYou}(?:${infinitive}|${thirdPresent.replace('<verb>', '<now>')})${onward}${what}`,
    ),
    example: "Je demande à Paul de t'envoyer les chiffres jeudi",
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    pattern: re(
      `(?:^|[,:;] |‹et |‹mais )(?:c'est )?${who}${aside}(?: qui)? (?:vous |te |t')(?:l'|les? |la )?${thirdPresent}${onward}${what}`,
    ),
    example: 'Paul vous remet les plans jeudi',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `(?:^|[,:;] |‹et |‹mais )(?:c'est )?${who}${aside}(?: qui)? (?:va|vont|doit|compte) ${toYou}${infinitive}${onward}${what}`,
    ),
    example: 'Marie va vous envoyer les plans jeudi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `‹(?:vous (?:(?:les?|la|en) |l')?(?:recevez|avez)|tu (?:(?:les?|la|en) |l')?(?:reçois|as))›(?! (?:bien |déjà |pas |vu |pris |mis |fait |dit |eu |\\p{L}+[éiu]s?›))${what}`,
    ),
    example: 'Vous avez la maquette lundi',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `^(?:ok,? |oui,? )?(?:(?:de (?:mon|notre) côté|pour (?:ma|notre) part|quant à (?:moi|nous)),? )?(?!(?:ce|ça|cela|qui|ils?|elles?|on|je|nous|vous|finalement ce|ce ne)›|(?:les? |la |l')?(?:façonnage|impression|pose|pliage|routage|séchage|découpe|tirage|distribution|tournage|travaux|dorure|vernis)›)(?<what>(?:(?!‹(?:a|ont|est|sont|été|que)›).)+?)(?: (?:vous|te))? (?:(?:va|vont) (?:(?:vous|te) )?(?:suivre|arriver|partir|parvenir|être (?:envoy|livr|adress|transm|rem|post|dépos|mis)\\p{L}*)|(?:sera|seront)(?: (?:donc|bien|aussi|également|tous|toutes))*(?=[^,.;]* (?:chez vous|à votre disposition|prêts?|prêtes?|là|en ligne|disponibles?|dans (?:votre|vos|ta|tes) (?:boîte|mains)|finalisée?s?)›| ${participle})|arrivera|arriveront|partira|partiront|parviendra|parviendront|suivra|suivront|arrive|arrivent|suit|suivent|parvient|parviennent|(?:atterri(?:t|ssent|ra|ront)|débarque(?:nt|ra|ront)?|tombe(?:nt|ra|ront)?)(?= (?:chez (?:vous|toi)|dans (?:votre|vos|ta|tes))›)|(?<!‹(?:votre|notre|ma|ta|sa|quelque|autre) )(?:part|partent)(?! (?:en (?!ligne›)|vers |aux? |dans (?:la |les? |l')|à (?!la poste›|vous›))))›(?![^,.]*‹(?:chez (?!vous|toi)|à l'imp|en impression|en production|en fabrication))`,
    ),
    example: 'La maquette sera chez vous mercredi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:la|l'|une|notre|nous prévoyons (?:la|une|l')) ?)?(?:livraison|envoi|remise|mise à disposition) (?:de l'|des |du |de la |de |d')(?<what>.+?)(?: (?:est|sera|aura lieu|reste))*(?: bien)? (?:prévue?|programmée?|calée?|fixée?|planifiée?|maintenue?|le|pour le|pour|dès|d'ici|avant)›`,
    ),
    example: 'La livraison du site est prévue le 17 mars',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:et|puis|ok|oui) )?(?!.*‹(?:je|j'|nous|vous|tu|on|il|elle|c'est|ça)(?:›|(?<=')))${what}(?<!‹(?:c'est|est|comme|déjà|ai|avais|avez) ) ?,? ?(?:promis|juré|(?:c'est|je vous le|je te le) promi[st]|sans faute)›(?:,? juré)?[ .!]*$`,
    ),
    example: 'La maquette demain soir, promis',
  },
  {
    // Under the name of the thing: 'Pour la brochure : livraison vendredi'.
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `^(?!.*(?:\\?|‹(?:repouss|report|décal|retard|annul|déplac)))(?:(?:la|une|le|un|je fais (?:le|un)) )?(?<verb>livraison|envoi|mise en ligne|remise|virement|règlement|paiement|bouclage)›(?<what>.*)`,
    ),
    example: 'livraison vendredi',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(`(?:^|[,:;] |‹et |‹mais )(?:c'est )?${who}${aside}(?: qui)? ${pronouns}${thirdFuture}${onward}${what}`),
    example: 'Camille vous enverra les photos jeudi',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `(?:^|[,:;] |‹et |‹mais )(?:c'est )?${who}${aside}(?: qui)? ${toYou}${thirdFutureToYou}${onward}${what}`,
    ),
    example: 'Camille vous fera les plans jeudi',
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    pattern: re(`(?:^|[,:;] |‹et |‹mais )${who} (?<verb>envoie|livre|transmet|retourne|apporte)›${onward}${what}`),
    example: 'Paul livre les plans jeudi',
  },
  {
    // The writer's own people need no name, nor what they do anybody to whom: 'mon comptable fait le virement'.
    act: 'promise',
    owes: 'named',
    dated: true,
    pattern: re(
      `(?:^|[,:;] |‹et |‹mais )(?<who>(?:mon|ma|mes|notre|nos) (?!(?:fils|fille|mari|femme|père|mère|frère|sœur|soeur|enfants?|parents|copine?|amie?s?|conjointe?|épouse|époux|voisine?s?)›)[^,:;]{2,40}?)${aside}(?: qui)? (?:(?:va|vont|doit|doivent) (?:${infinitive.replace('<verb>', '<deed>')})|${thirdAlone})${onward}${what}`,
    ),
    example: 'Mon comptable fait le virement mercredi',
  },
  {
    // Behind its subject: 'Paul s'occupe du texte et | te l'envoie lundi'.
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:et |puis )?(?:vous |te |t')(?:l'|les? |la |en )?(?:${thirdPresent}|${present.replace('<verb>', '<own>')}|${future.replace('<verb>', '<later>')})${onward}${what}`,
    ),
    example: "et te l'envoie lundi",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`‹(?:je|nous|on|j') ?${anyFuture}${what}`),
    example: 'Nous assemblerons les panneaux jeudi',
  },
  {
    // What was just spoken of: 'Elle sera dans votre boîte demain'.
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `^(?:(?:oui|ok|et|mais|donc)›,? )*(?:il|elle|ils|elles|ce|ça|cela|le tout|tout) (?:vous |te )?(?<verb>sera|seront|arrive|arrivent|arrivera|arriveront|part|partent|partira|partiront|suit|suivra|suivront|parviendra|parviendront)›(?! (?:pas|possible|difficile|plutôt|compliqué|trop|plus|seulement|pour)›| (?:à (?!vous›|toi›|la poste›)|en (?!ligne›)|aux? |chez (?!vous›|toi›)|vers ))(?:(?: (?:prêts?|prêtes?|chez (?:vous|toi)|dans (?:votre|ta|vos|tes) (?:boîte|mains)(?: mail)?|sur (?:votre|ton) bureau|en ligne|là|à la poste|par (?:la poste|courrier|coursier|mail)|aujourd'hui|envoyée?s?|livrée?s?|à (?:vous|toi)|faite?s?|finie?s?))›)*(?<what>[^,;.]*)`,
    ),
    example: 'Elle arrivera demain',
  },
  {
    // Small verbs of doing promise something where a deadline stands beside them.
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `‹(?:je|nous|on) (?:(?:m'|nous |s')?(?:occupe|occupons|charge|chargeons) (?:de |d'|du |des )|(?:gère|gérons|fais|faisons|fait|refais|refaisons|refait|sors|sortons|sort|monte|montons|mets|mettons|met) )(?:ça›)?(?=.*‹(?:pour|d'ici|avant|sous|au plus tard|en ligne|à jour|en page|à disposition)›)(?:(?:en ligne|à jour|en page|à disposition) )?${what}`,
    ),
    example: 'Je fais le devis pour jeudi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`‹(?:je|nous|on) ${forYou}${onward}${what}`),
    example: 'On vous déniche un photographe pour jeudi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `‹(?:je|nous|on) (?:vous |te |t')(?<verb>rappelle|rappellerai|rappellerons|rappellera|rappelons|recontacte|recontacterai|téléphone|téléphonerai|appelle|appellerai)›(?<what>[^,;.?]*?)(?= pour | afin | et |[,;.!?]|$)`,
    ),
    example: 'Je vous rappelle demain pour en parler',
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    pattern: re(
      `‹(?<who>il|elle|ils|elles) (?:vous |te |t')(?:l'|les? |la |en )?(?:(?:va|vont|doit|doivent) )?(?:${thirdPresent}|${thirdFutureToYou.replace('<verb>', '<later>')})${onward}${what}`,
    ),
    example: "elle te l'envoie jeudi",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?!.*‹(?:je|j'|nous|vous avez|tu|on|il|elle|est|sont|sera|seront|passe|atterri(?:t|ssent|ra|ront)|débarque(?:nt|ra|ront)?|tombe(?:nt|ra|ront)?)(?:›|(?<=')))${what},? (?:chez (?:vous|toi)|dans (?:votre|vos|ta|tes) (?:boîte|mains)|sur (?:votre|ton) bureau)›`,
    ),
    example: "Facture chez vous d'ici la fin du mois",
  },
]
