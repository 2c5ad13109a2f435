import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { infinitive, onward, pronouns } from './verbs.ts'

const what = '(?<what>.+)'

export const offers: readonly Frame[] = [
  {
    // Without a question behind it, it asks whether they have it: 'Vous auriez le logo ?'
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:[^:]{0,60}: )?(?:(?:et|donc|alors|ainsi|du coup|dans ce cas|là),? )*(?:vous|tu) (?:auriez|aurais|recevriez|recevrais)› ?(?<what>(?:(?:le|la|les|votre|vos|ton|ta|tes) |l')[^,;?]+?)(?:,? (?:si )?(?:ça›|cela›|c') ?[^?]*\\?|[.,]?\\s*$)`,
    ),
    example: 'vous auriez le film le 25, ça irait ?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `‹(?:(?:(?:qu'en )?(?:diriez|dirais|pensez|penses|dites|dis)(?:[- ](?:vous|tu))?) (?:d'|de )(?:avoir|recevoir|récupérer)|(?:si|que) (?:je|nous|on) (?:vous |te )(?:envoyais|envoyions|envoyait|livrais|livrions|livrait|préparais|préparions|préparait|faisais|faisions|faisait))›(?=.*\\?)${what}`,
    ),
    example: 'Que diriez-vous de recevoir la maquette mardi ?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `‹(?:(?:je |nous |on )(?:vous |te )?(?:pourrais|pourrions|pourrait|peux|pouvons|peut|propose|proposons) (?:de |d')?|(?:puis|pourrions|pouvons|pourrais)[- ](?:je|nous) |(?:pourrait|peut)-on (?=vous |te )|possible de (?=vous |te ))(?!me |m'|(?:les? |la |l'|en )?(?:avoir|récupérer|recevoir|obtenir|compter)›)${pronouns}${infinitive}${onward}${what}`,
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
