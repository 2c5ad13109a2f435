import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, onward, verbs } from './verbs.ts'

const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'
const subject =
  '(?<what>(?!(?:I|we|you|he|she|they|there|here|what|who|which|when|if|and|but|so|yes|no|maybe|let)\\b)(?:(?!\\b(?:tells?|told|says?|said|assures?|informs?)\\b)[^,;:?]){2,90}?)'

/** Promising by saying how the thing will come, or what the other will have. */
export const arrivals: readonly Frame[] = [
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:and |so |then |also )*(?<what>our (?:(?!\\b(?:is|are|was|were|will|has|have|can|could|would|needs?|wants?|looks?|we|I|you|it)\\b)[\\p{L}' -]){2,40}?),? (?:by|before|no later than|not later than)\\b`,
    ),
    example: 'Our comments by Wednesday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|but|then|yes|sure|ok|okay|yep)\\b,? )*${subject}(?:'ll be| will be| is| are|'s|'re)?(?: now| already)* (?:coming|heading|winging (?:its|their) way|on (?:its|their) way|making (?:its|their) way|going|headed)(?: over)? (?:your way|to you|over to you|out to you|across|over)\\b(?! (?:the|your|our|my|it|this|to (?:the|my|our)|there)\\b)`,
    ),
    example: 'The map is coming your way on Thursday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:and |so |but |then |(?:from|on|at) (?:our|my) (?:side|end|part),? )*(?:(?:[\\p{L}' -]{2,40} (?:tells? (?:me|us)|told (?:me|us)|says?|said|assures? (?:me|us)|informs? (?:me|us))|(?:I|we)(?: can| may| hereby| gladly)? confirm)(?: that)?,? )?${subject}(?: (?:is|are|was|were|has|have) [^,;:]{2,50}? and)? (?:(?:will )?leaves? (?:us|our|my|here|the (?:office|studio|house|works|factory|warehouse|printers?|building))|(?:will )?go(?:es)? (?:out|off|over|across)(?= {2,}| (?:to you|by|on|this|next|in the|with|via|first|today|tonight|tomorrow|\\w{3,6}day)\\b|[.,!]|$)|(?:will )?go(?:es)? (?:in|into) the post|(?:will )?ships?|gets? sent|gets? posted|(?:will )?hits? your|(?:will )?lands? (?:in|on|with) your?|(?:will )?drops? (?:in|into) your|(?:will )?go(?:es)? (?:up )?(?:on|onto|to|into) your (?:portal|server|site|drive|folder|ftp|dropbox|box|account|system|inbox|desk)|(?:will )?(?:gets?|comes?|makes? (?:its|their) way|follows?|flies|fly) (?:over |across |back )?to you)\\b(?! (?:live|on sale|to (?:print|press)|at)\\b)`,
    ),
    example: 'The deposit leaves our account on Wednesday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?:and |so )?consider (?<what>[^,;]+?) (?:yours|done|sorted|sent|delivered|finished|in the post)\\b`),
    example: 'Consider the template yours by Wednesday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^[\\s,]*(?:and |so |but )?(?!(?:printing|production|delivery|shipping|shipment|postage|\\p{L}+ing)\\b(?! (?:the|your|of)\\b))${subject},? (?:takes?|will take|'ll take|would take|needs?)(?: us| me| the team)?(?: about| roughly| another| only| at most)?(?: {2,}| (?=[\\w-]+ (?:working |full |business )?(?:days?|weeks?|hours?)\\b))`,
    ),
    example: 'the layout takes us three days',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:and |so |but |then )*${subject} (?:is|are|'s) (?:now )?(?:scheduled|due|set|planned|on (?:track|course|schedule|target)|expected|booked|slated|lined up|all set)(?: to (?:be|go|reach|arrive|land|get)| for| with)? ?(?:\\p{L}+ )?(?:(?:with|to|for) you\\b|deliver(?:y|ed)\\b|go out\\b|out\\b|you\\b)`,
    ),
    example: 'Final artwork is scheduled to be with you on Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:and |so |but |then )*(?!.*\\b(?:will|shall|can|could|would|should|may|might|must|have|has|had|get|got|send|sent|give|want|need|is|are|was|were|thanks?|thank|talk|speak|up|down|welcome|good|great|see|seen?|best|love|agree|fine|ok|okay|leave|left|owe)\\b)(?<what>(?!(?:I|we|you|he|she|they|it|this|that|there|here|what|who|which|when|if|let|get|come|back|over|happy|good|hi|hello)\\b)[^,;:?]{3,70}?),? (?:(?:over|across|back|out|off) )?(?:to|with) you (?:(?:by|on|before|no later than|at|for|this|next|within|in|first thing|early|late|later|end|today|tonight|tomorrow)\\b|\\w{3,6}day\\b|\\d)`,
    ),
    example: 'Storyboards to you by Thursday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`\\b(?:our|my) (?:aim|plan|intention|target|goal) is to (?:have|get|${verbs})\\b${onward}${what}`),
    example: 'Our aim is to have the website copy with you on Thursday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:we|I)(?:'re|'m| are| am)${adverbs} (?:on (?:track|course|schedule|target)|set|due|scheduled|aiming|planning|expecting|intending|confident (?:we|I) (?:can|will)) (?:to )?${act}${what}`,
    ),
    example: 'We are on course to deliver the app icons on Thursday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`(?:^|[,;.] |\\bplease |\\band )(?:look|watch|keep an eye) out for\\b${what}`),
    example: 'Look out for the newsletter draft on Thursday',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?:'ll| will| shall| can)${adverbs} (?:make sure|ensure|see(?: to it)?)(?: that)? you (?:have|get|receive|see)\\b${what}`,
    ),
    example: "I'll make sure you have the tickets by Wednesday",
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?:'ll| will| shall| can)${adverbs} (?:make sure|ensure|see(?: to it)?)(?: that)? (?<what>(?!you\\b)[^,;?]+?) (?:is|are|reach(?:es)?|gets?|goes|go|arrives?|will be|comes?)\\b`,
    ),
    example: "I'll see to it that the certificates reach you by Friday",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'ll| will|'ve| have| can|'d| would)?${adverbs} (?:commit (?:ourselves |myself )?to|pledge|pencil(?:led)? in|aim for|go for|target|schedul(?:e|ed)|set aside|block(?:ed)?(?: out)?)(?! \\p{L}+ing\\b)${what}`,
    ),
    example: 'I commit to the research summary by Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `^(?:and |then )?(?:will|shall|should|to)(?: then| also)? (?:be|get) (?:delivered|sent|posted|shipped|couriered|(?:with|in|at|on) (?:you|your))\\b(?<what>.*)`,
    ),
    example: 'and will be delivered on Friday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`\\byou(?:'d| would| might)(?: then| also)? (?:get|have|receive|see)\\b${what}`),
    example: "That means you'd get the mock-ups by Friday",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`\\byou(?:'ll| will| shall)${adverbs} be (?:in possession|in receipt|the proud owners?) of\\b${what}`),
    example: 'You will be in possession of the price list by Thursday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:give|allow|grant|bear with|spare) (?:me|us)\\b[^,;.?]{0,30}? (?:for|on|to (?<verb>${verbs}))\\b${what}`,
    ),
    example: 'Give me till Friday for the budget',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'d| would| could| can) (?:have|get) (?<what>[^,;?]+?) (?:ready|done|finished|over|across|out|(?:with|to|for) you|in your (?:inbox|hands))\\b`,
    ),
    example: "We'd have the banners ready for you by Thursday",
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:how about|what if|what about|suppose|why don't|say) (?:I|we) (?:${act}|(?:sent|gave|did|delivered|made|brought|let you have|got you|had)\\b${onward})${what}`,
    ),
    example: 'How about we send you the storyboard on Thursday?',
  },
  {
    act: 'promise',
    owes: 'named',
    known: true,
    pattern: re(
      `(?<what>\\b(?:the|your|those|these|all) [^,;?]+?),? you(?:'ll| will| can)?${adverbs} (?:get|have|receive|hear|expect)(?: it| them)?(?<who> (?:from|through|via) \\p{L}+)\\b`,
    ),
    example: "The keys you'll get from Tom on Thursday",
  },
]
