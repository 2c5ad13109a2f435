import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const respite: readonly Phrase[] = [
  phrase(
    "‹(?:n'|ne (?:nous |m'|me )?)(?:envoy|livr|transmet|remet|dépos|post)\\p{L}*› (?:pas|rien) .{0,40}?‹avant›|‹(?:pas|rien)› .{0,20}‹avant› {2,}",
    "N'envoyez pas les logos avant lundi",
  ),
  phrase(
    '‹(?:vous|tu)› (?:avez|as|aurez|auras|pouvez|peux)(?: bien sûr| aussi| donc| encore| très bien)*.{0,12}? ?‹(?:jusqu|prendre|attendre|envoyer|livrer|remettre|transmettre|rendre|faire|déposer|apporter|le temps)|‹(?:prenez|prends)› .{0,30}?‹(?:jusqu|le temps|votre temps|ton temps)|‹(?:je|on|nous)› (?:vous|te) (?:laisse|laissons|donne|donnons|accorde|accordons)›',
    "Vous avez jusqu'au 12 mars",
  ),
  phrase(
    "‹(?:rien ne presse|(?:ça|cela) ne presse pas|pas (?:d'urgence|de stress|de panique|pressée?s?|urgente?s?)|sans urgence|sans (?:vous|te) presser|inutile de (?:vous|te) presser|(?:ne vous|ne te) pressez? pas|tranquillement|aucune urgence|(?:prenez|prends) (?:votre|ton) temps)›",
    'Rien ne presse',
  ),
  phrase(
    "‹(?:pas besoin|(?:n'avons|n'ai|n'aurons|n'aura|n'a|n'en aurons|n'en avons|n'en ai) (?:pas|plus) besoin|inutile|pas la peine|pas nécessaire|pas attendue?s?)› .{0,60}?‹avant›|‹(?:n'avons|n'ai|n'aurons|n'en avons|n'en aurons) besoin› .{0,40}?‹(?:que|qu')",
    "Nous n'avons pas besoin de la maquette avant jeudi",
  ),
  phrase(
    "(?<!‹(?:pas|trop|plus|guère|si) )‹(?:suffit|suffira|suffirait|suffisent|convient|conviendra|conviendrait|(?:nous |me )?va(?: très)? bien|(?:ça |cela )?(?:nous |me |m')?ira(?: très bien| bien| aussi)?|fera l'affaire|c'est (?:bon|très bien|parfait|largement suffisant|bien assez tôt|suffisant)|sera (?:parfait|suffisant|très bien|bien assez tôt)|bien assez tôt|(?:peut|peuvent|pourra) attendre|marche aussi|au plus tard suffit)›(?! pas›)",
    'Jeudi suffira',
  ),
  phrase(
    "‹(?:plutôt|à la place)›(?: (?:s'il (?:vous|te) pla[iî]t|svp|stp|merci))?[ .!,]*$|^(?:,|‹(?:merci de|finalement|en fait|donc|alors|bon|ok)›|\\s)*(?:‹(?:mettons|disons|décalons|décalez|décale|repoussons|repoussez|reportons|reportez|partons sur|plutôt|passons|passez)›)|‹(?:merci de|veuillez) (?:décaler|repousser|reporter)›|‹seulement› (?:pour|le|à)›|‹(?:délai|échéance|date)› .{0,40}?‹(?:prolongée?|reportée?|repoussée?|décalée?)›|‹(?:je|nous|on)› (?:prolonge|prolongeons|reporte|reportons|repousse|repoussons|décale|décalons|avons (?:reporté|repoussé|décalé|prolongé))›",
    "Plutôt le 12 mars, s'il vous plaît",
  ),
]
