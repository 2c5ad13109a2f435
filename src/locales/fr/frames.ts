import { bounded as re } from '../bounded.ts'
import type { Frame } from '../moves.ts'
import { future, infinitive, onward, present, pronouns, third, thirdToday } from './verbs.ts'

const what = '(?<what>.+)'
const alsoWords =
  '(?: (?:aussi|également|bien|donc|alors|encore|juste|seulement|toujours|absolument|impérativement|déjà|par ailleurs|en revanche))*'
const need =
  "(?:ai|aurai|aurais|avons|aurons|aurions)›(?: (?:aussi|également|toujours|encore|absolument|vraiment|donc|impérativement))* besoin (?:de |d'|du |des )"

const requests: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?<!‹(?:je|j'en|on|nous) )‹(?:pouvez|pourriez|pourrez|peux|pourrais|pourras|voulez|voudriez|veux|veuillez|sauriez)(?:[ -](?:vous|tu))?›${alsoWords}(?:,? s'il (?:vous|te) plaît,?)? ${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "Pouvez-vous m'envoyer le devis pour vendredi ?",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:merci|prière|besoin)(?: beaucoup| d'avance)? (?:de |d')(?:bien vouloir )?${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Merci de nous envoyer les photos avant jeudi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:prie|prions|demande|demandons|demanderai|demanderais|invite|remercie|remercions|(?:saurais|saurions|saurai|saurons|sais|savons) gré|(?:serais|serions|serai|serons|suis|sommes) (?:reconnaissant|obligé|redevable)(?:e?s?)|(?:êtes|es) (?:priée?s?|invitée?s?|tenue?s?|chargée?s?)|(?:appartient|incombe|revient)|conviendrait|(?:l'obligeance|l'amabilité|la gentillesse|la bonté)|en mesure|permets de vous demander)› (?:donc |aussi |également )?(?:de |d')(?:bien vouloir )?${pronouns}${infinitive}${onward}${what}`,
    ),
    example: "je vous prie de m'adresser votre devis",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:il (?:me|nous)(?: en)? (?:faut|faudra|faudrait|manque|reste|manquera)›|(?:j'|je |nous )(?:n'|n’)?${need}|(?:j'|nous )(?:attends|attendons|attendrai|attendrons)›|(?:je |nous )(?:voudrais|voudrions|souhaite|souhaiterais|souhaitons|souhaiterions|veux|voulons)›|(?:j'|nous )(?:aimerais|aimerions)›|manque(?:nt)? (?:encore|toujours))${alsoWords}(?: (?:avoir|recevoir|obtenir|récupérer|disposer de))?(?! (?:que›|(?:(?:me|te|se|nous|vous|lui|leur|y|en) )?(?!(?:votre|notre|autre|quatre|chiffre|dossier|papier|courrier|fichier|lettre|offre|cadre)›)\\p{L}+(?:er|ir|re)›|(?:le |la |les |l')${infinitive}))${what}`,
    ),
    example: 'Il nous faut les textes pour mardi',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:pouvons|pourrions|pourrais|puis|peut|pourrait)(?:[ -](?:nous|je|on|t-on))?›${alsoWords} ${pronouns}(?:avoir|recevoir|obtenir|récupérer|compter sur|disposer de)›${what}`,
    ),
    example: 'Pourrions-nous avoir la maquette lundi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:tu|vous) (?:peux|pourrais|pourras|pouvez|pourriez|pourrez)›${alsoWords} ${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'tu peux me faire passer la maquette pour mercredi ?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`‹(?:tu|vous) (?:me |nous |m'|nous l'|me l')(?:les? |la |en )?${present}${onward}${what}`),
    example: 'Vous nous envoyez tous les éléments demain',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `‹(?:vous|tu) (?:me |nous |m')(?:les? |la )?(?:ferez parvenir|enverrez|transmettrez|remettrez|donnerez|retournerez|livrerez|adresserez|enverras|donneras|transmettras)›${what}`,
    ),
    example: 'Vous nous transmettrez le bon à tirer le 22',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?:(?:et|aussi|alors|ok|puis|donc|sinon)›,? )?${present}-(?:moi|nous)›${onward}${what}`),
    example: 'Envoie-moi les photos ce soir',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:et|aussi|merci|svp|stp)›,? )?(?<verb>envoyez|transmettez|renvoyez|retournez|validez|signez|confirmez|faites parvenir|déposez)›${onward}${what}`,
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
      `‹(?:est-ce que |et )?(?<who>(?!je›|nous›|vous›|tu›|on›|il›|elle›|ce›)\\p{L}[\\p{L}' -]{1,25}?) (?:peut|pourrait|pourra)(?:[ -](?:il|elle|-t-il|-t-elle))?›${alsoWords} ${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Lucas pourrait-il nous envoyer le plan média lundi ?',
  },
]

const offers: readonly Frame[] = [
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `‹(?:(?:je |nous |on )(?:${'pourrais|pourrions|pourrait|peux|pouvons|peut|propose|proposons'}) (?:de |d')?|(?:puis|pourrions|pouvons)-(?:je|nous) )${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Nous pourrions vous livrer la maquette le 12',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`‹(?:je |nous |on )(?:vous |te )?(?:propose|proposons|suggère|suggérons)›(?! (?:de|d'))${what}`),
    example: 'Je vous propose une première version le 15',
  },
]

const promises: readonly Frame[] = [
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
      `‹(?:je|nous|j'|on) ?${pronouns}(?:vais|allons|va|compte|comptons|m'engage à|nous engageons à) ${pronouns}${infinitive}${onward}${what}`,
    ),
    example: 'Nous allons vous envoyer la maquette demain',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`‹(?:je|nous|j'|on|et) (?:vous |t'|te |lui |leur )(?:l'|les |le |la |en )?${present}${onward}${what}`),
    example: 'Je vous envoie les éléments demain',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `‹(?:vous (?:l'|les |le |la |en )?(?:aurez|recevrez|aurez droit à|trouverez|pourrez compter sur)|tu (?:l'|les |le |la |en )?(?:auras|recevras)|attendez-vous à)›(?: (?:par ailleurs|aussi|également|donc|bien|ainsi|alors|sans faute))*${what}`,
    ),
    example: 'Vous recevrez le prototype le jeudi 18 juin',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`‹(?:je|nous|on) ?${pronouns}(?<verb>montrerai|montrerons|présenterai|présenterons)›${onward}${what}`),
    example: 'Je vous présenterai les pistes jeudi',
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    pattern: re(
      `^(?<who>(?!je›|j'|nous›|vous›|tu›|on›|ce›|cela›|ça›)[^,:;]{2,40}?) (?:vous |te |nous |me |t'|m')(?:l'|les? |la )?${thirdToday}${onward}${what}`,
    ),
    example: 'Paul vous remet les plans jeudi',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`‹(?:vous (?:recevez|avez)|tu (?:reçois|as))›${what}`),
    example: 'Vous avez la maquette lundi',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `^(?<what>.+?)(?: vous)? (?:sera|seront|arrivera|arriveront|partira|partiront|parviendra|parviendront|suivra|suivront|arrive|arrivent|suit|suivent|part|partent)›(?: (?:chez vous|prêts?|prêtes?|livrée?s?|envoyée?s?|là|en ligne|disponibles?|terminée?s?|bouclée?s?|réglée?s?|payée?s?|signée?s?))?(?! (?:ouvert|fermé|absent|en réunion|en congé))`,
    ),
    example: 'La maquette sera chez vous mercredi',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `(?:^|[,:;] |‹et |‹mais )(?<who>(?!je›|j'|nous›|vous›|tu›|on›|il›|elle›|ce›|cela›|ça›)[^,:;]{2,40}?) ${pronouns}${third}${onward}${what}`,
    ),
    example: 'Camille vous enverra les photos jeudi',
  },
]

export const frames: readonly Frame[] = [...requests, ...offers, ...promises]
