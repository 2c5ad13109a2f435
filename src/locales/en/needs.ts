import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, onward, verbs } from './verbs.ts'

const need = `(?:need|expect|require|must have|am waiting for|are waiting for|'m waiting for|'re waiting for|await|are awaiting|am awaiting|'re awaiting|'m awaiting|are missing|'re missing|am missing|'m missing|still lack|lack|rely on|miss|must get|have to have|could (?:really )?(?:do with|use)|count on|'re counting on|are counting on|depend on)(?: you for)?`
/** 'We need three days for the layout', 'until Monday': time is asked of nobody. */
const noTime =
  '(?! (?:to|you|until|till|more time)\\b| {2,}(?:for|to)\\b| (?:(?:about|around|another|only|at least|roughly|some) )?[\\w-]+(?: (?:or|to) [\\w-]+)?(?: more| working| business| full)? (?:days?|weeks?|hours?) (?:for|to)\\b)'
const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

/** Asking by saying what one needs, waits for or would like to have. */
export const needs: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:could|can|would|will|may|might) (?:you )?(?:please |kindly )?(?:let|allow) (?:me|us)(?: to)? (?:see|read|look at|watch|hear|view|inspect|have a look at)\\b${what}`,
    ),
    example: 'When could you let me see a rough version of the poster?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:look|looking) forward to (?:receiving|having|getting|seeing(?= (?:the|your)\\b)|receipt of|(?=your (?:\\p{L}+ ){0,2}(?:comments?|feedback|reply|response|answer|approval|confirmation|decision|drafts?|proposal|quote|thoughts|texts?|files|payment|signature)\\b))${what}`,
    ),
    example: 'We look forward to receiving the signed form by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:hi|hey|and|also|so|but)\\b,? )*\\p{L}+(?: here| \\p{L}+)? (?:needs|wants|is (?:waiting|asking|looking) for|asks for|is after|is missing|is chasing) (?<what>(?!to\\b)[^,;]+?)(?: back)? from (?:you|your (?:side|end|team))\\b`,
    ),
    example: 'Tom here needs the switchboard number from you by Wednesday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?: was| were|'d been| had been|'d| had)${adverbs} (?:hop(?:ing|ed)|expect(?:ing|ed)|look(?:ing)?) (?:to (?:get|have|receive|see)|for)\\b(?: back)?${what}`,
    ),
    example: 'I was hoping to get the price list by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|but|then|ok|okay)\\b,? )*(?:will|shall|are|do) (?:we|I)${adverbs} (?:have|having|get|getting|receive|receiving|see) (?<what>(?:the|your|those|these|all|both) [^,;?]+)\\?`,
    ),
    example: 'Will we have the brochure by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`\\b(?:any|no) (?:joy|luck)(?: yet| so far)?,? (?:with|on|getting|finding|re)\\b${what}`),
    example: 'Any joy with the floor plan?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:any (?:news|word|sign|update|movement|progress)|(?:what's|whats|what is) the (?:eta|status|latest|story|score)|where (?:are (?:we|you)|do (?:we|you) stand))(?: yet| so far)? (?:on|of|about|with|for|from)\\b${what}`,
    ),
    example: 'Any news on the site plan, we need to print on Thursday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:any|a|the) (?:chance|way|possibility|option)(?: for us)? (?:to (?:have|get|receive|see|obtain)|of (?:having|getting|receiving|seeing|obtaining))\\b(?: back)?${what}`,
    ),
    example: 'Is there any possibility to receive the drawings on Thursday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`\\b(?:make sure|ensure|see to it)(?: that)? (?:we|I) (?:get|have|receive|can have)\\b${what}`),
    example: 'Please make sure we get the banner files on Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(`\\b(?:we|I) (?:should|must|shall) (?:receive|get)\\b${what}`),
    example: 'We should receive the captions no later than Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:and |so |but )?(?:the|their|our|my) [\\p{L}' -]{2,40}? (?:needs?|wants?|requires?|asks? for|(?:is|are) (?:asking|waiting) for) (?<what>[^,;]+?) from (?:you|your (?:side|end|team))\\b`,
    ),
    example: 'The venue needs the seating plan from you by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(`\\b(?:we|I)(?:'d|'ll| would| will| shall)?${adverbs} want\\b${noTime}${what}`),
    example: 'For the boards we shall want the day view by Tuesday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I) (?:still )?(?:haven't|have not|don't)(?: yet| still)* (?:(?:got|had|received|seen|have)(?: back)? |(?<=haven't )(?=(?:the|your|a|any)\\b))(?<what>(?:[^,;.?!]+?(?= from (?:you|your (?:side|end|team))\\b)|your [^,;.?!]+))`,
    ),
    example: "We still haven't got the floor plan from you",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'re|'m| are| am)${adverbs} (?:missing|lacking|awaiting|short of|in (?:(?:urgent|desperate|dire|great) )?need of|(?:waiting|asking) (?:for|on)(?= (?:your|that|those)\\b|.*\\b(?:from you|by)\\b))(?: you\\b)?(?! to\\b)${what}`,
    ),
    example: "We're still missing your bio",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'ll|'d| will| would)?${adverbs} (?:want|need) to (?:have|see|get|receive|read|hear)${what}`,
    ),
    example: 'I want to see the credit line by Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:^|, |\\band |\\bbut |\\bso |\\bbecause |\\balso )(?:our|my|the|their)(?! (?:\\p{L}+ )?(?:son|daughter|wife|husband|mother|father|mum|dad|dog|cat|kids?|children|family|car)\\b) (?:[\\p{L}'-]+ ){1,3}?(?:wants?|needs?|requires?|expects?|awaits?|must (?:have|get|receive)|(?:has|have) to have|(?:has|have) asked (?:me )?for|asks? for|(?:is|are) (?:asking|waiting|looking|hoping) for|(?:is|are) after|would (?:like|love))\\b(?! to\\b|ed\\b| (?:our|my)\\b)${noTime}${what}`,
    ),
    example: 'Our accountant wants the cost breakdown by Wednesday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\bwhat(?:'s| is)? (?:(?:we|I)(?:'ll|'d| will| would)?(?: really| still| also| now| actually| most| just| urgently)* (?:like|need|want|miss|lack|ask)|missing|still missing|needed)\\b.{0,40}? (?:is|are|would be) ${what.trim()}`,
    ),
    example: "What I'd like from you is a price for 300 copies",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:(?:grateful|thankful|glad|obliged) (?:for|of|to have|to get|to see|to receive)|appreciate|(?:we|I|would|'d) welcome|(?:help|great|good|nice|useful|lovely|ideal|helpful|best) to (?:have|get|see|receive))\\b${what}`,
    ),
    example: "We'd be grateful for your feedback by Tuesday",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:would it be|is it|if it is|if it's) possible (?:for us |for you )?to (?:have|get|see|receive|(?!(?:\\p{L}+ ){1,2}you\\b)(?:${verbs}))\\b${onward}${what}`,
    ),
    example: 'Would it be possible to have the plans by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:can|could|may|might|shall|(?<=\\bwhen )(?:will|do|should)(?= (?:we|I) (?:have|get|see|receive) (?:the|your|those|these)\\b)|(?:any|a) (?:chance|way|possibility)(?: that)?(?= (?:we|I)\\b)) (?:we|I)(?:'d| can| could| might| may)?${adverbs} (?:be able to )?(?!have (?:until|till|more|another|an extra|an extension|a (?:few|couple|bit|little)|longer|\\w+ (?:more|extra))\\b)(?!(?:get (?:you|it|them|this|that|those|these)(?: all| both)?|(?:have|see) you) (?:to you|over|the|a|an|some|your|by|on|back|across|out)\\b)(?:have|get|see|receive|grab|nab|borrow|pinch|snag|steal|expect|request|trouble you for|bother you for|count on|look forward to|pick up|take delivery of|ask(?: you)? for|ask(?: you)? to (?<verb>${verbs})\\b${onward})(?: back)?(?: from you)?${what}`,
    ),
    example: 'Could we have the deck by Monday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'d| would| must| hereby| formally| kindly| do)* (?:request|demand|insist|ask(?: very much| kindly| politely| you kindly| you) for)(?: on)?(?: that you(?: should| will)? ${act}|(?! (?:that|to)\\b))${what}`,
    ),
    example: 'We hereby request the certificate by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'d| would| should)(?: really| also| all| both| rather)* (?:like|love|prefer|appreciate)(?: to (?:have|see|receive|get(?! (?:you|it to you|them to you|this to you|that to you)\\b)))?(?! to\\b)${what}`,
    ),
    example: 'We would like to have the film by the 3rd',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?!(?:what|for|in|to|on|at|before|so|then|because|as|when|if|since|also|and|but|from|with)\\b)(?<what>.+?),? (?:that |which )?(?<!which (?=(?:we|I)(?:'d| would)? expect\\b))(?:we|I)(?:'ll|'d| will| would| shall| do)?${adverbs} ${need}(?: back)?(?: from (?:you|your side|your end|your team))?(?! to\\b)(?= (?:back|by|on|until|before|at|in|not later|no later|today|tomorrow|tonight|this|next|as soon|please|too|as well|for)\\b|[.,!?]|$)`,
    ),
    example: 'The staff photos we need from you by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'ll|'d| will| would| shall| do)?${adverbs} ${need}\\b(?: back)?(?: next| now| first| most| urgently| also| still)?(?: from (?:you|your side|your end|your team))?(?: is| are)?${noTime}${what}`,
    ),
    example: 'We need the copy by the 3rd',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?:hey|hi|hello|also|still)?[\\p{L} ,]{0,15}?(?<!\\bno )\\bneed\\b${noTime}${what}`),
    example: 'hey ali, need the timetable as a jpg by wed',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      '^(?!(?:no|not|none|nothing|any|what|more|it|this|that)\\b)(?<what>(?:(?!\\b(?:is|are|was|were|be|been|no|not|longer|we|i|you)\\b)[^,;])+?),? (?:needed|required|wanted)(?: back)?(?: here| from you| at our end| please)? (?:by|before|no later than|not later than)\\b(?! (?:the|a|our|my|us|me|all|both|most|your|his|her|their) (?!(?:end|start|middle|beginning|close|weekend|\\d)))',
    ),
    example: 'Logo files needed by Friday',
  },
]
