import { phrase } from '../bounded.ts'
import type { Phrase } from '../phrase.ts'

/** Days are blanked: in a sentence without one, much that looks like asking is service talk. */
export const dayless = '(?!.* {3})(?<! {3}.*)'

/** What looks like asking or promising in a mail to many, in the talk of the office and at home. */
export const idle: readonly Phrase[] = [
  phrase(
    '(?<!\\bwhen (?:you|we|I) )\\bget(?:s|ting)? (?:back )?(?:with|out of|off|in on|on (?:with|for)|to the (?:office|airport|hotel|station)|home|started|going|rid|married|sick|lost|used|away|much|closer|through (?:this|the (?:day|week)))\\b|\\bget(?:ting)? together(?=[.,;!?]| (?:with|and|in|at)\\b|$)',
    'I will get with Dick in the morning',
  ),
  phrase(
    "\\b(?:help(?:s|ing)?|enables?|allows?) you(?: to)? (?:get|receive|have|find)\\b|\\blets? you (?:get|receive)\\b|(?<!\\b(?:I|we|will|'ll) )\\bto (?:make sure|ensure) (?:that )?you (?:get|receive)\\b|\\b(?:like|love|want|wants|here|happy|pleased) to help\\b",
    'We want to help you get the most out of it',
  ),
  phrase(
    '\\blet (?:me|us) (?:just |quickly |first )?(?:tell|commit|promise|call|help|ask|explain|sum|say|start|begin|download|introduce|assure|try|think|talk|speak|clarify|find|put it)\\b',
    'Let me tell you a story',
  ),
  phrase(
    '\\b(?:determine|decide|find out|to see) (?:if|whether|when|where) (?:I|we|he|she|they)\\b|^wish (?:I|we)\\b|\\bwe all (?:need|want|like|love)\\b|\\b(?:was|is) (?:so |really |very )?(?:great|good|nice|lovely|wonderful) to (?:get|hear|see|read|receive|have)\\b',
    'They test to determine if we need a permit',
  ),
  phrase(
    "\\b(?:will|'ll|going to|want to|plan to) have (?:a|an|our|\\d+) (?:[\\p{L}-]+ ){0,3}?(?<!\\bby )(?:happy hour|dinner|lunch|party|gala|conference call|call|meeting|picnic|barbecue|reception|vacation)\\b|\\b(?:on|into) (?:my|your|our|everybody's) (?:calendar|diary|radar|prayers?)\\b|\\bcome for an? (?:[\\p{L}-]+ )?(?:interview|visit|chat)\\b",
    'We are going to have a happy hour',
  ),
  phrase(
    "\\bwant(?:ed|s)? to (?:make sure|ensure|be sure) (?:that )?(?:we|I|they|he|she|all|everybody|everyone)\\b(?! (?:get|receive)\\b)|\\b(?:attached|enclosed),? (?:please|pls) find\\b|\\bdraw (?:your|everybody's) attention\\b|\\b(?:every|our best) efforts?\\b|\\btake (?:effect|place)\\b|\\bget some idea\\b",
    'I want to make sure we have covered everybody',
  ),
]

/** The same where it is the other half of the sentence that shows it. */
export const service: readonly Phrase[] = [
  phrase(
    `\\b(?:if|should|in the event(?: that)?|in case) you(?: should)? (?:have|had|experience|encounter|run into|need) (?:(?:any|some|further|more|other|technical|a) )*(?:questions?|quer(?:y|ies)|problems?|troubles?|issues?|difficult\\p{L}+|concerns?|help|assistance|doubts?)\\b${dayless}`,
    'If you have questions, please write to our service desk',
  ),
  phrase(
    `\\bif you(?:'d| would)?(?: also)? (?:wish|like|love|prefer|want)(?: not)? (?:to|a|an|more)\\b(?! (?:us|me)\\b)${dayless}`,
    'If you wish to hear no more, please update your profile',
  ),
  phrase(
    '\\bif you (?:enter|log ?in|sign up|register|subscribe|upgrade|download|click)\\b|\\b(?:unsubscribe|white ?list|safe senders?|your address book|sweepstakes?|free (?:\\S+ )*trial|this app|our app)\\b|\\bclick(?:ing)? (?:here|below)\\b',
    'If you sign up today you get three months for nothing',
  ),
]

/** What is found where a thing would stand, and is none. */
export const noThings: readonly Phrase[] = [
  phrase(
    '^(?:(?:mental )?note (?:to|of|that)\\b.*|honest (?:man|woman)|(?:exactly |only |just |really )?one thing\\b.*)$|^(?:one|two|three|four|five|six|a few|a couple of|several|some|these|the following|couple of|few)(?: more| small| quick| little| other| further)* (?:things?|items?|points?|bits(?: and (?:bobs|pieces))?|requests?|questions?|matters?|favou?rs?|asks?)(?:,? (?:all|both|please|pls|from you|for you))*$',
    'three things, all',
  ),
  phrase(
    '^(?:pen to paper|(?:the |our )?heads together|(?:our |my |your )?(?:feet|chin|hands|guard) up|(?:a )?finger on|(?:laugh|smile|cry|grin|blush|wonder|jump|shiver|feel|proud|happy|sad|hungry|jealous|famous)\\b)',
    'pen to paper',
  ),
  phrase(
    '^(?:\\S+@\\S+|from (?:my|our|the|his|her|their) [\\p{L}-]+|(?:e-?mailing|calling|writing) .+|call (?:him|her|them|(?:the )?phone|.* at [\\d(+]).*|(?:him|her|kids?|children|sons?|daughters?|home|school|office)(?: (?:from|to|by|at|in|on|off|around|soon|early|late)\\b.*)?|each|(?:flexible|available|explicit|started|fixed|covered|involved|excited|off ?line|ever been|much)(?: .*)?|together|(?:it|things|life|(?:other )?(?:days?|times?)) (?:easy|easier|explicit|happen|work|but)(?: .*)?|(?:attention|contact|access) (?:to|with) .+(?:issues?|news|relations)|every effort.*|(?:the |our |your |a |final )*(?:deadline|cut-?off|due date)s?|(?:still )?(?:outstanding|pending|missing|overdue|awaited)(?: from .*)?|(?:a |an )?(?:\\p{L}+ )?(?:wave|shout|nod|hug|hand|hello|thumbs up|kick|clue)(?: (?:when|if|on|to|from|as)\\b.*)?|most (?:from|of|out).*)$',
    'started with it',
  ),
]
