import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const move: readonly Phrase[] = [
  phrase(
    "^(?:realistically|honestly|more like|at best|at a push|at the (?:earliest|soonest))\\b,? {3,}|^ {3,}would(?: do| be| work)?[.!,]*\\s*$|^(?:so |then |but )?(?:by |on |for )? {3,}for (?:those|them|that(?: one)?|these|it)(?: then| instead| please)?[.!,]*\\s*$|\\b(?:earliest|soonest|first)(?: possible| available| feasible| realistic)? (?:date|day|slot|time|opportunity|(?:we|I)\\b)|\\b(?:can't|cannot|can not|won't|will not|not|couldn't)\\b.*\\b(?:until|till|before|earlier than|sooner than|prior to)(?: the)? {2,}|\\b(?:postponement|deferral|extra time|reprieve|looking like|looks like|more like|now likely)\\b",
    'The earliest possible date is Friday',
  ),
  phrase(
    "(?:\\b(?:would be|is|'d be|looks|seems|will be|'ll be)(?: much| far| the| our| my| a lot| more)* (?:doable|possible|feasible|realistic|safer|better|safe|earliest|manageable|achievable|best|limit)|\\b(?:we|I) (?:can|could)(?: certainly| easily| just)? (?:do|manage|make|offer))[.,!]*\\s*$",
    'Monday would be realistic.',
  ),
  phrase(
    "\\b(?:extension|(?:patience|indulgence|forbearance|bear with (?:us|me)|hang on|hold on|please wait) (?:un)?till?\\b|(?:a|one|two|three|\\d) days? (?:more|extra|sooner|later|earlier|longer)|(?:a bit|bit|little|slightly) (?:sooner|later|earlier|longer)|(?:able|manage|prepared|willing|happy) to (?:do|commit to|make|manage|offer|go for)|commit to|(?:won't|will not|can't|cannot|not going to|not gonna|unlikely to) (?:make|hit|meet|manage|be (?:met|made|done|ready|finished)|be able to (?:make|hit|meet|hold|keep))|running (?:behind|late|over)|behind (?:with|on|schedule)|got bumped|gets bumped|bumped|held up|hold-?up|overrunning|(?:prefer|rather|sooner) (?:it|have|do)?|likelier|more realistic|non-starter|pushing it)\\b|\\b(?:it|that|they|this|which)(?:'ll| will|'d| would|'s going to| is going to)(?: now| have to| more likely| probably| need to| rather)* be(?: on| by| more like)? {2,}",
    'We ask for an extension until Friday',
  ),
  phrase(
    '\\b(?:move[sd]?|moving|push(?:es|ed|ing)?|shift(?:s|ed|ing)?|postpone[sd]?|postponing|delay(?:s|ed|ing)?|reschedul(?:e[sd]?|ing)|slips|slides?|sliding|slipping|bring forward|brought forward|extend|extended|slip|slipped|change|stretch|put back|put off)\\b.*\\b(?:to|until|till|forward|back|by|from)\\b',
    'Could we move the prototype to Monday?',
  ),
  phrase(
    '\\b(?:instead|in (?:its|their) (?:stead|place)|in lieu|rather than|and not|not (?:on )?\\w+day|at the earliest|only on|only by|(?:can|could|will|ll|d) only (?:come|be|arrive|follow|send|deliver|manage|do|make|get|have|finish|start|receive)|not before|(?<!\\b(?:no|not|any|latest) )later than|earlier than|one day later|(?:more|extra|additional|further) (?:working |business )?(?:days?|weeks?)|another (?:few |couple of )?(?:days?|weeks?)|more time|(?:need|have|take|want|require|give (?:me|us))(?: it)? (?:until|till)|make (?:it|that)|say|new date|new day|correction|(?:(?:we|I) (?:can|could)(?: certainly| easily| just)? (?:do|manage|make|offer)|(?:would be|is) (?:doable|possible|feasible|realistic))[.,!]*$|would (?:\\w+ )?(?:be|suit|work)(?: \\w+){0,3} (?:better|safer|easier|likelier|preferable|(?:more|far more) \\w+)|how (?:does|about|would|is|do)\\b.*\\b(?:sound|work|suit|look|do)|wiggle room|would .+ (?:still )?be (?:ok|okay|all ?right|fine|possible))\\b',
    'Can we have the mailer on Wednesday instead?',
  ),
  phrase(
    '\\b(?:can|could|may|shall|should|would) (?:we|I|you) (?:please |perhaps |maybe |possibly |also )?(?:make|do|say|agree on|settle on|have until|take until|live with|cope with|work with|manage with|accept|accommodate|stretch to|wait (?:until|till|for)|hold (?:on|out) (?:until|till))\\b',
    'Can we make the bios 3/3?',
  ),
  phrase(
    '\\b(?:(?:would|is|are|does|will|could)\\b[^?]*\\b(?:still|ok|okay|fine|all ?right|possible|work|suit|do|instead|enough|acceptable)|how about|what about)\\b[^?]*\\?',
    'Would Thursday 16 April still be alright?',
  ),
]

export const consent: readonly Phrase[] = [
  phrase(
    '^(?:(?:so|or|and|would|is|could)\\b,? )*[\\p{L}\\p{N}., ]{3,25}? (?:ok|okay|alright|all right|fine|possible|doable|any good|cool|work)(?: (?:for|with|by) (?:you|everyone|all|ya|that))?\\?$',
    'Thursday ok?',
  ),
  phrase(
    '\\b(?:would|does|will|could|can|do|is|are|if|how|shall) (?:there|that|this|it|these|those|both|you|the|we|which)\\b.{0,30}\\b(?:work|suit|ok|okay|fine|alright|all right|agree|agreed|acceptable|possible|good|do|convenient|happy|sound|all clear|right|problem|issue|trouble|too late)\\b[^.]{0,40}\\?',
    'Would that work for you?',
  ),
  phrase(
    '(?:,|^) ?(?:ok|okay|alright|all right|agreed|deal|fine|sound good|sounds good|good|yes|right)(?: (?:with|for|by) (?:you|everyone|all))?\\?',
    'ok?',
  ),
  phrase(
    '\\b(?:let (?:me|us) know (?:if|whether) (?:that|this|it)|hope (?:that|this|it) (?:works|is)|please confirm(?:[.!]|$)|if (?:that|this|it) (?:works|suits|is (?:ok|okay|fine|alright)))',
    'Let me know if that works',
  ),
  phrase(
    '^(?:so,? )?(?:interested|doable|deal|feasible|ok|okay|possible|realistic|any good|what do you (?:think|say)|how does that sound|shall we)[^.]{0,25}\\?',
    'Interested?',
  ),
  phrase(
    "^(?:what )?(?:we|I) (?:can|could) (?:offer|propose|do)\\b(?!.*\\b(?:I|we)(?:'ll| will| shall)\\b)",
    'What we can offer instead:',
  ),
]
