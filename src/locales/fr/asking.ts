export const also =
  '(?: (?:aussi|également|bien|donc|alors|encore|juste|seulement|toujours|absolument|impérativement|vraiment|déjà|vite|rapidement|par ailleurs|en revanche|du coup|maintenant|quand même|stp|svp))*'
export const please = "(?:,? s'il (?:vous|te) pla[iî]t,?)?"
/** What the writer does when something reaches him. */
export const getting = '(?:avoir|recevoir|obtenir|récupérer|disposer de|ravoir)'
/** 'd'avoir été', 'avoir reçu': that is the past. */
export const notPast =
  '(?! (?:(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|celui|aussi|ainsi|merci)›)\\p{L}{3,}[éiu](?:e?s?)›|(?:été|vu|lu|eu|su|pu|dû)e?s?›|pris|mis|fait))'
