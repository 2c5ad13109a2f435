import { phrase } from '../bounded.ts'
import type { Phrase } from '../phrase.ts'

/** Words behind which a thing's name does not go on. */
const after =
  '(?:to|until|till|back|forward|by|on|for|from|instead|and|or|but|so|then|please|pls|now|today|tomorrow|any|after|as|at|with|yet|too|either|in|off|out|over|is|are|was|were|will|would|can|could|has|have|had|needs?|works?|suits?)\\b'
const thing = `(?<what>(?:the|your|our|my|those|these|this|that) (?!${after})[\\p{L}\\p{N}'-]+(?: (?!${after})[\\p{L}\\p{N}'-]+){0,4}?)`
const ends = `(?= ${after}|\\s*[,.;:!?)]| {2,}|\\s*$)`
const begins =
  "^(?:(?:and|but|so|also|well|yes|ok|okay|no|sorry|unfortunately|sadly|I'm afraid|I am afraid|we're afraid|I fear|looks like|it seems|all of|both of|would|will|could|can|is|are|does|do)\\b,? )*"

/** What a clause that takes, refuses, moves or drops something says it of. */
export const topics: readonly Phrase[] = [
  phrase(
    `${begins}${thing} (?:(?:is|are|was|were|be|will be|would be|looks?|sounds?|seems?)(?: all| both| still| also| now| just| absolutely| perfectly| quite| really| very| too| simply| definitely| sadly| unfortunately| a bit| a little)* (?:fine|good|great|perfect|okay|ok|alright|right|possible|doable|acceptable|feasible|approved|accepted|agreed|confirmed|not|a no|off|late|later|early|earlier|delayed|postponed|cancelled|canceled|impossible|beyond|no longer|due|slipping|moving|running|a (?:day|week|bit|little))\\b|(?:won't|will not|wouldn't|would not|can't|cannot|doesn't|does not|don't|do not|isn't|aren't|is not|are not|works?|suits?|slips?|moves?|slides?|shifts?|needs?|takes?|has to|have to|must|will(?: now| only| have to)? (?:take|need|slip|move|come|arrive))\\b)`,
    "The pages won't make Friday",
  ),
  phrase(
    `\\b(?:move|moving|push|pushing|shift|shifting|postpone|postponing|delay|delaying|reschedule|slip|deliver|provide|offer|share|supply|release|hand over|need|want|require|skip|drop|dropping|scrap|cancel|cancelling|forget|leave out|without|accept|approve|confirm|received|(?:I|we|you|can|could|can't|cannot|won't|not|shall|to|'ll|have|just) (?:make|do|bring|put|send|give|take|have|get|got|receive|loved?|liked?))(?: you| us| me)?(?: about)? ${thing}${ends}`,
    'Could we move the pages to Monday?',
  ),
  phrase(
    `\\b(?:(?:fine|good|great|perfect|okay|ok|alright|right|agreed?|yes|no|works?|happy|better|best|easier|safer|thanks|thank you|cheers|days|weeks|instead)(?: so much| very much)?,? |as |until +|till +|how (?:about|does) +|what about +|make it +|would +|is +)(?:for|about|to|with|on) ${thing}${ends}`,
    'OK for the pages',
  ),
  phrase(`${begins}${thing} (?:comes|come|is coming|are coming) from\\b`, 'The labels come from Ben'),
  phrase(`^(?:and |so |but )?(?:for|as for|about|regarding) ${thing}${ends}`, 'For the pages, Monday instead'),
]

/** What a day can be said of without its being a thing that somebody waits for: time itself, and who needs it. */
export const unspecific: Phrase = phrase(
  '\\b(?:days?|dates?|weeks?|months?|weekend|deadline|delays?|extension|time|timings?|slots?|hours|schedule|timeline|timetable|plan|calendar|moment|morning|afternoon|evening|end|start|terms|conditions|proposal|suggestion|offer|idea|request|deal|points?|items?|things?|stuff|job|work|project|order|deliver(?:y|ables?)|lot|bits?|rest|others?|ones?|two|three|four|same|above|following|latter|former|first|second|last|next|new|changes?|move|swap|whole|all|both|way|problem|reason|fact|hassle|inconvenience|wait|patience|understanding|reminder|nudge|heads-up|reply|answer|e-?mail|mail|message|note|news|update|help|support|call|meeting|world|mood|side|capacity|launch|opening|events?|fair|show|conference|exhibition|party|press|public|shoot|campaign|printers?|designers?|illustrators?|photographers?|developers?|translators?|editors?|directors?|managers?|boss|teams?|clients?|customers?|lawyers?|counsel|accountants?|accounting|bookkeeper|treasurer|secretary|assistant|chair(?:man)?|chief|ceo|cfo|cto|md|colleagues?|partners?|suppliers?|courier|post|board|committee|council|bank|office|studio|agency|company|people|guys|staff|crew|kids?|children|family|wife|husband|mother|father|machines?|servers?|weather|holidays?)$',
  'the deadline',
)

export const holder: Phrase = phrase(
  '^(?:(?:the|your|our|my|that|this|those|these|whole|full) )*(?:lists?|files?|documents?|docs?|papers?|sheets?|pdfs?|package|pack|set|folder)$',
  'the list',
)
