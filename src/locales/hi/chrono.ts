/**
 * कल is yesterday or tomorrow and परसों two days either way; only the verb tells. What is written here finds the past,
 * so that everything else is ahead.
 */
const past =
  'था|थी|थे|थीं|गया|गई|गयी|गईं|गए|गये|दिया|दी|दिए|लिया|ली|किया|हुआ|हुई|हुए|आया|आई|आयी|भेजा|भेजी|भेजे|मिला|मिली|मिले|चुका|चुकी|चुके|tha|thi|thin|gaya|gayi|gai|gaye|diya|kiya|liya|hua|hui|aaya|aayi|aya|ayi|bheja|bheji|mila|mili|chuka|chuki'

/** The one who did it, which only a finished deed has: 'मैंने', 'Board ne'. */
const doer = '(?:मैं|हम|आप|तुम|उस|इस|जिस|किस|उन्हों|इन्हों|सब|दोनों )?ने|maine|humne|hamne|aapne|tumne|usne|unhone|sabne|ne'

/** An ending of the future, or an order, between the day and the past: the past belongs to something else. */
const ahead =
  '[ऀ-ॿ]+(?:ूँगा|ूँगी|ूंगा|ूंगी|ेगा|ेगी|ेंगे|ेंगी|एगा|एगी|एँगे|एंगे|एँगी|एंगी|ोगे|ओगे|इए|इएगा|िए|िएगा|ना)|चाहिए|[a-z]+(?:unga|ungi|oonga|oongi|ega|egi|enge|engi|oge|iye|iyega|ana|na)|chahiye'

const edge = '(?![a-z0-9_\\u0900-\\u0963\\u0966-\\u097f])'
const start = '(?<![a-z0-9_\\u0900-\\u0963\\u0966-\\u097f])'

/** After कल: the clause ends in the past before anything in it lies ahead. */
const endsInPast = `(?=(?:(?!${start}(?:${ahead})${edge})[^,;।.?!])*${start}(?:${past}|${doer})${edge})`
/** Before कल: somebody has done it. */
const begunByDoer = `(?<=${start}(?:${doer})(?: [^,;।.?!]*)? )`

const kal = '(?<!आज[- ]?)(?<!aaj[- ]?)(?:कल|ka?l)'
const parson = '(?:परसों|परसो|pa?rso(?:n|an|on)?|parsu|prsn)'
/** 'कल तक' is always a deadline. */
const notTill = '(?! (?:शाम |रात |सुबह |दोपहर |shaam |sham |raat |subah |dopahar )?(?:तक|tak))'

export const tomorrow = kal
export const dayAfterTomorrow = parson
export const bygone = `(?:${kal}|${parson})${edge}${notTill}${endsInPast}|${begunByDoer}(?:${kal}|${parson})${notTill}`
