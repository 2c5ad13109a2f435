import type { Frame } from '../moves.ts'
import { also, getting, notPast, please } from './asking.ts'
import { re } from './spelling.ts'
import {
  forMe,
  infinitive,
  onward,
  pronouns,
  subjunctive,
  thirdPresent,
  toMe,
  toYou,
  vousOfYours,
  yours,
} from './verbs.ts'

const what = '(?<what>.+)'

/** Asking somebody to do something. */
export const asks: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      "(?:^|[,:;] |‹(?:et|mais|alors|donc|sinon) )\\s*(?<what>(?:(?:les?|la|votre|vos|ton|ta|tes|ces?|cette)› ?|l')(?!‹(?:réunion|séance|rencontre|visite|livraison|pose|installation)s?›)[^,;?]{2,50}?) (?:(?:peu(?:t|vent)|pourr(?:ait|aient|a|ont))-(?:t-)?(?:ils?|elles?)(?: aussi| déjà| bien)? (?:nous |me |m'|vous )?(?:arriver|parvenir|être|partir)|(?:ser(?:ait|aient|a|ont)|arriv(?:e|ent|era|eront|erait|eraient))-(?:t-)?(?:ils?|elles?))›(?=.*\\?)",
    ),
    example: "L'affiche pourrait-elle arriver lundi ?",
  },
  {
    // Beside a day it does not ask whether they have it, but to have it by then.
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      "‹(?:auriez|aurais|aurez|auras)[- ](?:vous|tu)› (?:bien |aussi |également |déjà )?(?<what>(?:(?:les?|la|votre|vos|ton|ta|tes|notre|nos)› ?|l')(?![^,;?]*‹(?:(?:de |d')(?:(?:me|nous|le|la|les) |[ml]')*\\p{L}+(?:er|ir|re)|libres?|disponibles?|même|impression)›)(?!temps›)[^,;?]+)(?=.*\\?)",
    ),
    example: 'Auriez-vous le texte du menu avant vendredi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      "^(?:(?:et|puis|alors|donc)›,? )*laisse[zr]?-(?:moi|nous) (?!.{0,12}‹(?:journée|matinée|soirée|semaine|week-end|nuit|temps|soin|main|chance|parole)›)(?<what>(?:(?:les?|la|votre|vos|ton|ta|tes|une?)› ?|l')[^,;?]+)",
    ),
    example: 'Laissez-moi les mesures demain',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      "‹si (?<what>(?:(?:les?|la|votre|vos|ton|ta|tes|toute?s?|tous)› ?|l')[^,;?]{2,60}?) (?:(?:étaient|était|pouvaient être|pouvait être) (?:(?:déjà |bien |enfin )?(?:chez (?:nous|moi)|prête?s?|là|en ligne|dans (?:notre|ma) boîte))|(?:nous |me |m')(?:parvenai(?:en)?t|arrivai(?:en)?t|pouvai(?:en)?t (?:parvenir|arriver)))›",
    ),
    example: 'Ce serait top si les bios étaient chez nous lundi',
  },
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
      `(?<!‹(?:je|j'en|on|nous) )‹(?:pouvez|pourriez|pouriez|pourrez|peux|pourrais|pourras|voulez|voudriez|voudrez|veux|veuillez|sauriez|pouviez|pouvais)(?:[ -](?:vous|tu))?›${also}${please} (?:bien )?(?!${toYou})${pronouns}${infinitive}${onward}${what}`,
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
      `‹(?:prie|prions|demande|demandons|demanderai|demanderais|invite|invitons|remercie|remercions|remercierais|remercierions|(?:saurais|saurions|saurai|saurons|sais|savons) gré|(?:serais|serions|serai|serons|suis|sommes) (?:très |vraiment )?(?:reconnaissant|obligé|redevable)(?:e?s?)|(?:êtes|es) (?:priée?s?|invitée?s?|tenue?s?|chargée?s?)|(?:appartient|incombe|revient)|conviendrait|(?:l'obligeance|l'amabilité|la gentillesse|la bonté)|permets de vous demander)› (?:donc |aussi |également |par avance |d'avance )?(?:de |d'|(?<=invit\\p{L}+ )à )(?:bien vouloir )?(?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "je vous prie de m'adresser votre devis",
  },
  {
    // 'Auriez-vous la possibilité de', 'serait-il possible de', 'pensez à', 'il faudrait': whoever the thing comes to, asks.
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:possible|possibilité|moyen|temps|pouvoir|pense[zr]?|penseras|penserez|songe[zr]?|veille[zr]?|oublie[zrs]?|oublieras|oublierez|tâche[zr]?|soucie[zr]?|arranger?ait|aiderait|rendrait service|faut|faudrait|faudrai|faudra|idéal serait|devez|devrez|devriez|dois|devras|devrais|à vous|à toi|laisse|laissons|compte sur (?:vous|toi)|bien|parfait|sympa|top|super|génial|gentil|cool|bon|mesure|resterait|reste|reste plus qu'|manquerait|serait) ?(?:bien |aussi |encore |donc |plus |surtout |vraiment )*(?:(?:à |de |pour |d'))?${toMe}${infinitive}${onward}${what}`,
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
      `‹(?:possible|possibilité|moyen|bien|super|top|parfait|génial|sympa|cool|idéal serait|arranger?ait|aiderait|rendrait service|ferait plaisir|serait|peut|(?<=je )peux(?=.*\\?)|pourrait|pouvons|pourrions|pourrais|puis|aimerais|aimerai|aimerions|souhaite|souhaiterais|souhaitons|souhaiterions|voudrais|voudrai|voudrions|devons|devrons|devrions|dois|devrai|devrais|faut|faudrait|faudrai|faudra|attendons|attends|espérons)(?:[ -](?:nous|je|on|t-on))?›${also} (?:(?:de |d'|pour |à |en ))?(?:(?:le |la |les |l'|en |nous |me |m'))*(?<verb>${getting})›${notPast}${what}`,
    ),
    example: "Serait-il possible d'avoir la maquette lundi ?",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:faut|faudrait|faudrai|faudra|aimerais|aimerai|aimerait|aimerions|souhaite|souhaiterais|souhaitons|souhaiterions|voudrais|voudrai|voudrions|voudrait|veux|besoin|important|nécessaire|impératif|indispensable|bien|attends|attendons|propose|proposons|préfère|préférerais|suggère|laisse)›${also} que (?:vous|tu) (?:n')?${pronouns}${subjunctive}${onward}${what}`,
    ),
    example: 'Il faudrait que vous nous livriez le stand mardi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?<!‹(?:je|on|nous|il|elle|j'y|qui) )‹(?:(?:pense[zr]?|penseras|penserez|songe[zr]?|veille[zr]?|tâche[zr]?|efforce[zr]?|débrouille[zr]?|arrange[zr]?)(?:-(?:vous|toi))?|(?:(?:vous )?serait-il possible|(?:vous|tu) (?:serez|seriez|seras|serais) (?:bien |très )?(?:aimable|gentil|gentille|sympa)s?))› (?:donc |bien |surtout |aussi )?(?:de |d'|à |pour )(?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Tâchez de transmettre le devis pour vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:et|donc|alors|aussi)›,? )*(?<what>(?:(?:les?|la|votre|vos|ton|ta|tes|ces?|cette)› |l')[^,;:?]{2,60}?) (?:est|sont|reste|restent) à (?:nous |me |m')?(?:rendre|renvoyer|retourner|remettre|transmettre|livrer|signer|compléter|remplir|valider|payer|régler|déposer)›`,
    ),
    example: 'La fiche est à rendre vendredi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹si (?:vous|tu) (?:pouviez|pouvais|pouvez|peux|pourriez|pouriez|pourrais|vouliez bien|voulais bien|voulez bien|veux bien)${also} ${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "Si vous pouviez m'envoyer le devis jeudi, ce serait parfait",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:tu|vous) (?:peux|pourrais|pourras|pouvez|pourriez|pouriez|pourrez|dois|devras|devrais|devez|devrez|devriez|voudrez bien|voudras bien)›${also} (?!${toYou})${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'tu peux me faire passer la maquette pour mercredi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:[^:]{0,30}: ?)?(?:(?:et|puis|donc|alors|ensuite|aussi|comme convenu)›,? )*(?:tu|${vousOfYours}) (?:donc |ensuite |aussi )?${yours}${onward}(?= (?:les?|la|une?|votre|vos|ton|ta|tes|nos|notre)›| l')${what}`,
    ),
    example: 'Vous envoyez le planning vendredi',
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
      `‹(?:pouvez|pourriez|pouriez|pourrez|peux|pourrais|pourras|voulez|voudriez|veux|veuillez|sauriez|pouviez|pouvais|merci|prière|penser|pensez|pense|oubliez|oublie|possible|faudrait|faudrai|sympa|gentil|top|super|cool)(?:[ -](?:vous|tu))?›(?: pas)?${also} (?:de |à |que )?${forMe}${onward}${what}`,
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
