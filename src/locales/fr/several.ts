import { phrase } from './spelling.ts'

const item =
  "(?:(?:le|la|les|votre|vos|notre|nos|une?|des|ton|ta|tes) |l')[\\p{L}\\p{N}'-]+(?: (?!et›|ainsi›|est›|sont›|à›)[\\p{L}\\p{N}'-]+){0,5}?"

/** Words that stand for several things, and how several are named. */
export const several = {
  several: phrase(
    "‹(?:(?<two>les deux|tous (?:les )?deux|toutes (?:les )?deux|l'un et l'autre)|(?<three>les trois|tous les trois|toutes les trois)|les quatre|tous|toutes|le tout|tout(?= (?:pour|d'ici|avant|jeudi|lundi|mardi|mercredi|vendredi|demain)| {2,}|[,.;!?]|\\s*$)|l'ensemble)›",
    'les deux',
  ),
  they: phrase('‹(?:les|ceux-ci|celles-ci)›', 'les'),
  row: phrase(
    `(?<what>${item}(?:, ${item})*,? (?:et|ainsi que|plus) ${item})(?=[,.;:!?]|\\s*$| (?:pour|de|du|des|dans|qui|que|avant|avec)›)`,
    "le devis, le formulaire et la liste d'adresses",
  ),
  ordinal: phrase(
    "‹(?:la|le|l'un|au) ?(?:(?<first>première?|premier)|(?<second>seconde?|deuxième)|(?<third>troisième))(?: (?:date|échéance|point|demande|délai))?›(?= ?[.,:;!]| (?:est|me|nous|va|convient|ne)›|\\s*$)",
    'Aucune objection pour la première date',
  ),
}
