import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, bringing, doing, onward, verbs } from './verbs.ts'

const need = `(?:need|expect|require|must have|am waiting for|are waiting for|'m waiting for|'re waiting for|await|are awaiting|am awaiting|'re awaiting|'m awaiting|are missing|'re missing|am missing|'m missing|still lack|lack|rely on|miss|must get|have to have|could (?:really )?(?:do with|use)|count on|'re counting on|are counting on|depend on)(?: you for)?`
/** 'We need three days for the layout', 'until Monday': time is asked of nobody. */
const noTime =
  '(?! (?:to|you|until|till|more time)\\b| {2,}(?:for|to)\\b| (?:(?:about|around|another|only|at least|roughly|some) )?[\\w-]+(?: (?:or|to) [\\w-]+)?(?: more| working| business| full)? (?:days?|weeks?|hours?) (?:for|to)\\b)'
/** What stands between 'could you' and the verb that is meant. */
const able =
  '(?:be able to |be in a position to |be (?:so |very )?(?:kind|good)(?: enough)? (?:as )?to |manage to |find (?:the |a moment |some |a bit of )?(?:time )?to |see (?:your way )?(?:clear )?to |arrange to |arrange for |get (?:someone|somebody|your \\p{L}+|\\p{L}+) to |have (?:someone|somebody|your \\p{L}+) )?'
const lookAhead = '(?!not\\b|never\\b)'
const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

export const requests: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:and|so|also|then)\\b,? )*(?:could|can|may|might|would) (?<what>(?:the|your|all|both|those|these) [^,;?]+?) (?:please |kindly )?(?:be (?:back )?(?:with us|here|in our hands|in our inbox|on my desk|on our desk)|reach us|get to us|come to us|arrive here)\\b.*`,
    ),
    example: 'Could the exhibition leaflet be with us on 12 March?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:[^,;?]{3,40}, )?(?<what>(?:the|your|all|both|those|these) [^,;?]+?) (?:has to|have to|needs? to|must|should|ought to) (?:be|come|get|arrive|land|travel)(?: back)? (?:here|home|with us|to us|in our|on our|on my|at our)\\b.*`,
    ),
    example: 'The signed-off proof has to be back here by Monday',
  },
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
      `\\b(?:could|can|would|will|please|pls|kindly) (?:you )?(?:please |kindly )?(?:ask|chase|remind|nudge|press|get) (?:your|the|his|her) (?:\\p{L}+ ){1,3}?(?:for|about) (?<what>(?:the|their|his|her|its|a|an|all)\\b.+)`,
    ),
    example: 'Would you ask your team for their consent forms by the 20th?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|also|then|so|but)\\b,? )*(?<what>(?!(?:yes|no|ok|okay|sure|thanks|sorry|fine)\\b)[^,;:?!.]{3,60}), (?:please|pls|plz),? (?:by|before|until|till|on|for|no later than)\\b`,
    ),
    example: 'Allergies, please, by Thursday!',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:requests?|requires?|asks?|demands?|insists?|expects?|stipulates?)(?: on it)? that (?<what>(?:the|your|all|a|an|any|those|these|both) [^,;?]+?) (?:should |must |shall |to )?(?:be|is|are|reach|reaches|arrives?)\\b`,
    ),
    example: 'The bank requests that the fee schedule be submitted by Friday',
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
    dated: true,
    pattern: re(
      `^(?:and |so |then |also )*(?<what>your (?:(?!\\b(?:is|are|was|were|will|has|have|can|could|would|looks?|arrived|came|sent|we|I|you|it)\\b)[\\p{L}' -]){2,40}?),? (?:by|before|until|no later than|not later than)\\b`,
    ),
    example: 'Your texts by Wednesday',
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
      `\\byou (?:couldn't|wouldn't|can't|won't)(?: possibly| perhaps| by any chance| happen to)? (?:be able to )?${act}(?<what>.+?),? (?:could|would|can|will) you\\b`,
    ),
    example: "You couldn't send me the logo by Friday, could you?",
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
    dated: true,
    pattern: re(
      `^(?:(?:hi|hey|and|also|so)\\b,? )*(?<what>(?!(?:is|are|would|will|can|could|that|this|it|we|I|you)\\b)[^,;:?]{3,60}?),? (?:by|for|on|until|before) [^?,]{2,25},? (?:possible|poss|doable|feasible|realistic|manageable|any chance|can (?:you|we)|please|ok|okay)\\?`,
    ),
    example: 'Poster by Thursday, possible?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(`\\byou(?:'d| would)${adverbs} (?!(?:get|have|receive|see|find)\\b)${act}${what}`),
    example: "and you'd send us your corrections by Friday",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(
      `\\b(?:please|pls|plz|could you|can you|kindly)\\b[^,;.]{0,12}? (?:let (?:us|me) know|tell (?:us|me)|get back to (?:us|me)|come back to (?:us|me)|reply|respond|decide|choose|pick one)\\b(?<what>.*)`,
    ),
    example: 'Which colour for the van? Please let us know by Wednesday',
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
    pattern: re(
      `^(?!.*\\b(?:I|we|you|he|she|they|it|is|are|was|were|will|would|can|could|has|have|yes|no|ok|fine|sure|let|thanks?|see)\\b)(?<what>[\\p{L}\\p{N}'&$€£().,/ -]{3,70}?),?(?: back)?(?: (?:over )?to (?:us|me))?,? (?:by|before|until|till|no later than|on)\\b.*\\b(?:please|pls|plz)\\b[.!,]*(?: and)?\\s*$`,
    ),
    example: 'Captions by Thursday please',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?:^|, |^(?:hi|hey|hello|so|and|also|pls|please|ok) )(?:can|could|would)(?: please| kindly| pls| also| just)* ${act}(?! (?:you|I|we|he|she|they|it|the|this|that)\\b)${what}`,
    ),
    example: 'Hi Ana, can send me the media list by tomorrow?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:and |also |then |plus )*(?<what>(?!(?:I|we|you|he|she|they|it|this|that|what|nothing|something|good|great|nice|hear|heard|see|in return)\\b)(?:(?!\\b(?:I|we|needs?|wants?|is|are|was|were|will|would|can|could|may|please|pls|send|get|got|have|has|had|hear|heard|like|to|waiting|arrived|came|received|appreciate|missing|attached)\\b)[^,;:?]){3,70}?)(?: back| over)? from (?:you|your (?:side|end|team|office|people))\\b`,
    ),
    example: 'Print-ready PDFs from you by Tuesday noon please',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`\\b(?:we|I)(?:'d|'ll| would| will| shall)${adverbs} want\\b(?! to\\b)${what}`),
    example: 'For the boards we shall want the day view by Tuesday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:and |also |then )?(?<what>(?:a|an|the|your|all|some) (?:(?!\\b(?:is|are|was|were|has|have|can|will|looks?|needs?)\\b)[\\p{L}\\p{N}' -]){3,50}?),? (?:please|pls|plz)\\b`,
    ),
    example: 'And a decision please, by tomorrow',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I) (?:still )?(?:haven't|have not|don't)(?: yet| still)* (?:got|had|received|seen|have)(?: back)? (?<what>(?:[^,;.?!]+?(?= from (?:you|your (?:side|end|team))\\b)|your [^,;.?!]+))`,
    ),
    example: "We still haven't got the floor plan from you",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'re|'m| are| am)${adverbs} (?:missing|lacking|awaiting|short of|(?:waiting|asking) for(?= (?:your|that|those)\\b|.*\\b(?:from you|by)\\b))(?: you\\b)?(?! to\\b)${what}`,
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
    pattern: re(`\\byou(?:'re| are)(?: also| both| then)* (?<verb>${doing})\\b${onward}${what}(?<!\\?)$`),
    example: "So you're sending the photos on Friday",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:^|, |\\band |\\bbut |\\bso |\\bbecause |\\balso )(?:our|my|the|their)(?! (?:\\p{L}+ )?(?:son|daughter|wife|husband|mother|father|mum|dad|dog|cat|kids?|children|family|car)\\b) (?:[\\p{L}'-]+ ){1,3}?(?:wants?|needs?|requires?|expects?|awaits?|must (?:have|get|receive)|(?:has|have) to have|(?:has|have) asked (?:me )?for|asks? for|(?:is|are) (?:asking|waiting|looking|hoping) for|(?:is|are) after|would (?:like|love))\\b(?! to\\b|ed\\b)${what}`,
    ),
    example: 'Our accountant wants the cost breakdown by Wednesday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?<what>\\b(?:the|your|those|these) [^,;?]+?) (?:could|can|would|might|should|must|has to|have to|needs? to|is to|are to) (?:please )?(?:reach (?:us|me)|be (?:with|sent (?:over |back )?to|returned to|back with|delivered to) (?:us|me)|get to (?:us|me)|come (?:back )?to (?:us|me))\\b`,
    ),
    example: "I'd be obliged if the signed waiver could reach us by Thursday",
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
    pattern: re(`(?:^|, |\\band )if you (?:could|can|would|might)${adverbs} ${act}${what}`),
    example: 'If you could send the list by Friday, that would be great',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?<!\\b(?:I|we)(?:'ll| will| shall| can|'d)(?: also| personally)? )\\b(?:make sure|ensure|see(?: to it)?(?= that\\b)|arrange for|arrange to (?:have|get))(?: that)? (?<what>(?:the|your|all|a|an|those|these|any|both)\\b.+?) (?:is|are|gets?|reach(?:es)?|arrives?|will be|comes?|(?:to be )?(?:sent|delivered|returned|supplied|collected|signed|paid|uploaded|posted|couriered))\\b`,
    ),
    example: 'Please make sure the contract is with us by Friday',
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
      `\\b(?:please|pls|plz|kindly)(?: also| just| then| both| all)*,? ${lookAhead}(?:could you |can you |do |be so kind (?:as )?to |make sure (?:to|you) |remember to )?${act}${what}`,
    ),
    example: 'Please send the logos by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:can|could|would|will|might|may|think|hope|hopeful|trust|wonder(?:ing|ed)?(?: if| whether)?|hoping|grateful if|whether|chance(?: that)?|way|possib(?:le|ility)(?: that)?)(?: please)? (?:you|one of you|(?:someone|somebody|anyone|anybody)(?: (?:on|at|from|in|over) (?:the|your) \\w+| \\w+)?|either of you|you (?:two|both|guys|all))${adverbs} ?(?:'d |'ll |could |can |would |might |will )?${able}${act}${what}`,
    ),
    example: 'Could you send us the signed delivery note by the end of next week?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?:\\b(?:would you mind|(?:do you|don't|wouldn't) mind(?= \\p{L}+ing\\b)|any chance of(?: you)?|how about|what about(?: you)?|fancy(?= \\p{L}+ing\\b))|^(?:and |so |hey |hi )?mind(?= \\p{L}+ing\\b))(?: you)?(?! (?:I|we)\\b)(?: (?<verb>${doing})\\b${onward})?${what}`,
    ),
    example: 'Would you mind sending the plan by Friday?',
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
      `\\b(?:can|could|may|might|shall|(?:any|a) (?:chance|way|possibility)(?: that)?(?= (?:we|I)\\b)) (?:we|I)(?:'d| can| could| might| may)?${adverbs} (?:be able to )?(?!have (?:until|till|more|another|an extra|an extension|a (?:few|couple|bit|little)|longer|\\w+ (?:more|extra))\\b)(?!(?:get|have|see) (?:you|it|them|this|that|those|these)(?: all| both)? (?:to you|over|the|a|an|some|your|by|on|back|across|out)\\b)(?:have|get|see|receive|grab|nab|borrow|pinch|snag|steal|expect|request|trouble you for|bother you for|count on|look forward to|pick up|take delivery of|ask(?: you)? for|ask(?: you)? to (?<verb>${verbs})\\b${onward})(?: back)?(?: from you)?${what}`,
    ),
    example: 'Could we have the deck by Monday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\byou (?:are|were|'re)${adverbs}(?: hereby| formally| cordially)? (?:requested|asked|required|invited|expected|obliged|urged|reminded|instructed|supposed|called upon) to ${act}${what}`,
    ),
    example: 'You are kindly requested to submit the certificate by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'d| would| must| hereby| formally| kindly| do)* (?:request|demand|insist)(?: on)?(?: that you(?: should| will)? ${act}|(?! (?:that|to)\\b))${what}`,
    ),
    example: 'We hereby request the certificate by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?:\\b(?:we|I)(?:'d| would)?(?: have to| must)?(?: kindly)? |^(?:kindly |would )?)(?:need|like|want|ask|expect|beg|urge|request(?:ing)?|require|invite|remind|trust) (?:you|your (?:team|side|office))(?: all| both)? (?:to |are able to |will )${act}${what}`,
    ),
    example: 'We need you to sign the contract by Friday',
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
      `^(?!(?:what|for|in|to|on|at|before|so|then|because|as|when|if|since|also|and|but|from|with)\\b)(?<what>.+?),? (?:that |which )?(?:we|I)(?:'ll|'d| will| would| shall| do)?${adverbs} ${need}(?: back)?(?: from (?:you|your side|your end|your team))?(?! to\\b)(?= (?:back|by|on|until|before|at|in|not later|no later|today|tomorrow|tonight|this|next|as soon|please|too|as well|for)\\b|[.,!?]|$)`,
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
    pattern: re(
      `\\byou(?:'ll| will| would| are to| are going to)?${adverbs} (?:be )?(?<verb>${bringing}|${doing})\\b(?: (?:over|back))?(?: to)? (?:us|me)\\b(?: back| over)?${what}`,
    ),
    example: 'You send us all materials tomorrow',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:grateful|appreciate(?: it)?|super|fab|grand|ace|smashing|fantastic|amazing|awesome|useful|handy|a (?:great |big |huge )?help|great|good|nice|lovely|helpful|perfect|glad|happy|wonderful|thankful|ideal|brilliant|kind) if (?:you|we|I)(?: could| can| would| were able to)?${adverbs} (?:(?:have|get|see)\\b(?: back)?|${act})${what}`,
    ),
    example: 'It would be great if you could send the plan by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:and|also|then|so|ok|okay|hi|hey|just|do|but)\\b,? )*(?:(?<verb>send|e-?mail|forward|share|give(?! (?:me|us) (?:till|until|a (?:bit|few|little|couple|day|week)|more|another|time|some time|one more|two more)\\b)|get|bring|upload|post|drop|return|let(?= (?:us|me|them) have\\b)) (?:us|me|it|them|over|back)\\b(?! (?:over |back |across )?(?:to|with) you\\b)(?: over| back| have)?|(?!(?:let|call|meet|see|trust|believe|forgive|excuse|tell|ask|bear|join|hear|thank|wish|remind|pardon|mark|correct|help|for|with|to|from|between|like|of|on|at|by|about|behind|before|than|as|and|not|is|are|was|it|makes?|drives?|strikes?)\\b)\\p{L}{3,10} (?:me|us)(?: over| back| across)?(?= (?:the|your|a|an|all|any|some|those|these|that|over|back|\\p{L}+s)\\b))(?: to (?:us|me))?${what}`,
    ),
    example: 'send me the trainer names by tonight',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|also|then|so|just|do|but|hi|hey)\\b,? )*(?<verb>send|e-?mail|forward|share|upload|return|sign|approve|confirm|pay|fill in|complete|drop|post|pop|stick|submit|provide|supply|deliver|bring|mail|courier|check|review|advise(?: on)?|prepare|revise|update)\\b(?! (?:it |them |this )?(?:to )?(?:to|you)\\b)${what}`,
    ),
    example: 'Send the signed form by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:the |our )?deadline for (?:(?:sending|returning|submitting|getting us|supplying|you to send)(?: us)? )?(?<what>(?:the |all )?(?:your|texts?|copy|comments?|corrections|feedback|photos|data|files|approval|materials?)\\b.*?) (?:is|will be|would be)\\b`,
    ),
    example: 'The deadline for your texts is Friday',
  },
  {
    act: 'request',
    owes: 'named',
    pattern: re(
      `(?:^|[,;:] |\\b(?:and|please|so|but|side) )(?:can|could|would|will) (?<who>(?!we\\b|I\\b|you\\b|it\\b|that\\b|this\\b|they\\b|there\\b|someone\\b)[^,.;:?]{2,30}?)${adverbs} (?:be able to )?(?<verb>${verbs})\\b${onward}${what}`,
    ),
    example: 'Could Luca send us the media plan by next Monday?',
  },
  {
    act: 'request',
    owes: 'named',
    pattern: re(
      `^(?<who>(?!(?:I|we|you|happy|glad|ready|pleased|delighted|able|hoping|hope|need|want|due|set|only|just|not|how|what|where|when|nothing|something|time|plan|going|sorry|like|about|easy|hard|good|great|best|nice|lovely|free|sure)\\b)\\p{L}+),? to (?<verb>${verbs})\\b${onward}${what}`,
    ),
    example: 'Peter to send the floor plan by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\byou(?:'ll| will| are to)?${adverbs} (?!(?:get|have|receive|see)\\b)(?<verb>${bringing}|${doing}) (?<what>it|them|both|all of it|everything)\\b`,
    ),
    example: 'The media plan: you send it in two weeks',
  },
]
