import type { Frame } from '../moves.ts'
import { also } from './asking.ts'
import { re } from './spelling.ts'
import { infinitive, participle } from './verbs.ts'

const what = '(?<what>.+)'
/** A verb of one's own behind 'je voudrais', or a length of time: 'je voudrais vérifier', 'il nous faut cinq jours'. */
const notDoing = `(?!,|\\s{4}| ?(?:que›|(?:aussi|également|bien|donc|alors|encore|juste|vraiment|quand même)›|(?:encore |environ |au moins )*(?:\\d+|une?|deux|trois|quatre|cinq|six|huit|dix|quinze|quelques) (?:petits? )?(?:jours?|semaines?|heures?|minutes?|mois)›|(?:le|la|les|l') ?(?:lui|leur) |(?:(?:me|te|se|nous|vous|lui|leur|y|en) )?(?!(?:votre|notre|autre|quatre|chiffre|dossier|papier|courrier|fichier|lettre|offre|cadre|premier|dernier|calendrier|atelier|titre|livre|cahier|panier)›)\\p{L}+(?:er|ir|re)›|(?:le |la |les |l')${infinitive}))`
/** 'Ci-joint', before a thing that is to come back. */
const presented = '(?:(?:et|voici|voilà|ci-jointe?s?|merci,?) )*'

/** Asking by saying what one needs, waits for or would like to have. */
export const needs: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re('^(?:elle est |elles sont |il est |qui est )?(?<verb>payable|exigible)e?s?›(?<what>.*)'),
    example: 'payable au 15 mars',
  },
  {
    // What one asks is the day on which the thing comes.
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:quand|(?:sous|dans) (?:quel délai|combien de temps)|(?:à|pour|vers) (?:quelle date|quand))›(?: est-ce que| pensez-vous que| penses-tu que)? ?(?<what>(?:les?|la|votre|vos|ton|ta|tes|notre|nos|mon|ma|mes|une?) [^,;?]{2,50}?|l'[^,;?]{2,50}?) (?:(?:(?:(?:pourra|pourront|pourrait|pourraient|va|vont|doit|doivent)(?:-t?-?(?:il|elle|ils|elles))? (?:nous |m'|me )?être|(?:sera|seront|serait|seraient)(?:-t?-?(?:il|elle|ils|elles))?) (?:prête?s?|disponibles?|chez nous|en ligne|mise?s? à (?:notre|ma) disposition|${participle.replace('?<verb>', '?:')})|(?:pourra|pourront|va|vont|doit|doivent)(?:-t?-?(?:il|elle|ils|elles))? (?:nous |m'|me )?(?:parvenir|arriver)›))`,
    ),
    example: 'Sous quel délai le film pourra-t-il être mis à notre disposition ?',
  },
  {
    // Somebody of the writer's own needs it: 'l'imprimerie a besoin des fichiers lundi'.
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:^|[,;:] |‹(?:et|car|mais) )(?:la |le |les |l'|notre |nos |mon |ma |mes )(?:\\p{L}[\\p{L}'-]* ){1,4}(?:(?:a|ont|aura|auront|aurait|auraient) (?:\\p{L}+ )?besoin (?:de |d'|du |des )|(?:attend|attendent|réclame|réclament|souhaite|souhaitent|souhaiterait|voudrait|voudraient|veut|veulent|aimerait|aimeraient)›(?: (?:avoir|recevoir|obtenir|récupérer))?|(?:doit|doivent) (?:avoir|recevoir|obtenir|récupérer|disposer de)›)(?! (?:son|sa|ses|leurs?)›)${notDoing}${what}`,
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
      `‹(?:(?:je |nous |on )(?:suis|sommes|est) (?:toujours |encore |aussi )*à la recherche (?:de |d'|du |des )(?!.*‹(?:prochaine?s?|future?s?)›)(?=.*‹(?:votre|vos|ton|ta|tes)›)|(?:il |y )?(?:me|nous|m'en|nous en)(?: en)? (?:faut|faudra|faudrait|faudrai|manque|manquent|reste|manquera)›|(?:j'|je |nous |on )(?:n')?(?:ai|aurai|aurais|avons|aurons|aurions|a|aura|aurait)›${also} (?:encore )?besoin (?:de |d'|du |des )|(?:je |nous |on )(?:compte|comptons) (?:bien |donc )?sur (?=(?:votre|vos|ton|ta|tes)›)|(?<!‹que )(?:j'|nous |on )(?:attends|attendons|attend|attendrai|attendrons|attendra)›|(?:je |nous |on )(?:voudrais|voudrai|voudrions|voudrait|souhaite|souhaiterais|souhaitons|souhaiterions|veux|voulons|veut)›|(?:j'|nous |on )(?:aimerais|aimerai|aimerions|aimerait)›|(?:je |nous |on )(?:suis|sommes|est|serais|serions|serait) (?:toujours |bien |aussi |très )*(?:preneu(?:r|se)s?|demandeu(?:r|se)s?|intéressée?s?) (?:de |d'|du |des |par )|(?<!‹(?:les|ces|vos|nos|mes|des) \\p{L}+ )manque(?:nt)? (?:encore|toujours|plus que|(?=(?:votre|vos|ton|ta|tes)›))|(?:ça|il) (?:me|nous) (?:prendrait|faudrait|faudrai|faut)›)${also}(?: (?:avoir›|recevoir›|obtenir›|récupérer›|disposer (?:de›|d'|du›|des›)|bénéficier (?:de›|d'|du›|des›)|de›))?${notDoing}${what}`,
    ),
    example: 'Il nous faut les textes pour mardi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:^|[,;:(] ?|‹(?:et|mais|donc|aussi|sinon) )(?!(?:il )?(?:faut|faudra|faudrait|faudrai) (?:que |qu'))(?:(?:j'ai |jai |g |on a |avons )?(?:grand |vite |urgemment |aussi )?besoin (?:de |d'|du |des )|(?:(?:toujours |je |nous |on |suis |sommes |est |reste |restons )*(?:dans l'attente|en attente|à l'attente) (?:de |d'|du |des ))|(?:il )?(?:faut|faudra|faudrait|faudrai)(?! que) |(?:il )?manque (?:encore |toujours |plus que )?|(?:merci|remerciements) (?:d'avance |par avance )?(?:de |pour )(?=(?:votre|vos|ton|ta|tes)›.*‹(?:avant|d'ici|pour|au plus tard)›))(?!(?:me|nous|vous|te|se) )${notDoing}${what}`,
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
      `^(?<what>.+?) (?:doit|doivent|devra|devront|devrait|devraient) (?:absolument |impérativement |bien |donc )*(?:(?:nous |m'|me )?(?:être ${participle}|parvenir|arriver|revenir)|(?:être |nous )?(?:prête?s?|là|chez (?:nous|moi)|(?:dans|entre) (?:nos|mes) \\p{L}+|sur (?:mon|notre) bureau|en (?:magasin|boutique|ligne|rayon)|à (?:la boutique|l'atelier|l'accueil|l'imprimerie))›)`,
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
