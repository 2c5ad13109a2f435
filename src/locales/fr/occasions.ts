import { phrase } from '../bounded.ts'
import type { Occasions } from '../occasions.ts'

const what =
  '(?<what>lancement|ouverture|inauguration|vernissage|salon|foire|forum|sommet|fête|soirée|conférence|congrès|colloque|séminaire|événement|évènement|festival|gala|mariage|exposition|cérémonie|anniversaire|mise en ligne)'

export const occasions: Occasions = {
  before: phrase(
    `‹${what}›(?: (?:lui-même|elle-même|même|a lieu|aura lieu|se tient|se tiendra|ouvre|commence|débute|est|sera|prévue?|fixée?|à [^,;.!?]{2,30}|de [^,;.!?\\d]{2,30}))*\\s?[:,–(-]?(?: (?:le|du|au|ce))*\\s*$`,
    'le lancement a lieu le ',
  ),
  after: phrase(
    `^,? (?:(?:c'est (?:le jour d[eu] )?|jour d[eu] |date d[eu] )(?:le |la |l'|notre |votre )?|(?:au |à la |à l'|à notre |lors du |lors de (?:la |l'))(?:grande? )?(?!ouverture))${what}›`,
    ", jour de l'inauguration",
  ),
}
