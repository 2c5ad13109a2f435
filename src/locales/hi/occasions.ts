import { phrase } from '../bounded.ts'
import type { Occasions } from '../occasions.ts'

const what =
  '(?<what>विमोचन|उद्घाटन|सम्मेलन|मेला|मेले|कार्यक्रम|समारोह|लॉन्च|प्रदर्शनी|शादी|उत्सव|आयोजन|launch|event|opening|inauguration|mela|function|conference|exhibition)'

export const occasions: Occasions = {
  before: phrase(
    `‹${what}›(?: (?:का|की|के|ka|ki|ke)? ?(?:दिन|तारीख़|तारीख|din|date))?(?: (?:तो|भी|ही|अब|इसी|अगले|to|bhi|hi))*[:,–(-]?\\s*$`,
    'लॉन्च ',
  ),
  after: phrase(
    `^(?: (?:को|के|का|की|वाले|वाला|ko|ke|ka|ki))?(?: (?:ही|हमारा|हमारे|आपका|आपके|मुख्य|दिन|hi|hamara|aapka))*(?: (?!(?:तक|tak)›)[a-z\\u0900-\\u097f]+(?= \\S+ (?:में|mein)›))? ${what}(?=\\s*(?:[,.;:!?।)–-]|$)| (?:है|हैं|होगा|होगी|रहेगा|से|के लिए|में|तय|hai|hoga|hogi|se|ke liye|mein))`,
    ' को लॉन्च है',
  ),
}
