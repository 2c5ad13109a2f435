import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, bringing, doing, onward, verbs } from './verbs.ts'

const will = `(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| am to| are to| promise to| undertake to| commit to| intend to| plan to| aim to)`
const lookAhead = '(?!not\\b|never\\b)'
const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

const done =
  '(?:raised|dispatched|provided|circulated|supplied|resent|replaced|fixed|corrected|updated|wired|forwarded|mailed|couriered|in|ready|done|finished|complete|completed|made|issued|processed|arranged|organised|released|returned|handed over|sorted|sent|delivered|uploaded|available|paid|signed|approved|transferred|shared|submitted|posted|shipped|online|live|up|out|settled|installed|printed|deployed|rolled out|pushed|mended|repaired|patched|rectified|resolved|implemented|translated|revised|proof-?read|designed|drafted|edited|written|built|cut|rendered|exported|retouched|typeset|cleared|credited|remitted|refunded|reimbursed|lodged|filed|furnished|served|executed|countersigned|collected)'

export const promises: readonly Frame[] = [
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      '^(?:(?:so|and|then|ok|the plan|deal|in return)\\b[,:]? )*(?:we|I)(?: then)? (?:do|handle|cover|sort(?: out)?|finish) (?<what>(?:the|your|our|all|both) [^,;:?]+)',
    ),
    example: 'We do the layout by Monday',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `\\b(?:I|we)(?:'ll| will| shall| can)?${adverbs} (?:have|let|make|get) (?<who>(?!(?:you|it|them|us|me|the|a|an|your|our|this|that|these|those|all|some|no|one|to)\\b)[\\p{L}-]+(?: (?!(?:to|have|you)\\b)[\\p{L}-]+)?) (?<verb>${bringing}|(?:prepare|finish|design|draft|write|update|correct|check|call|sign|pay|approve|confirm)\\b)\\b${onward}${what}`,
    ),
    example: "I'll have Ben send you the quote on Thursday",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:and|plus|then|so|also|that means|which means|in return)\\b,? )*(?<what>(?!(?:I|we|you|it|they|that|this|nothing|something|good|great|best|hello|hi|thanks|regards|greetings|hear|heard|see|in return)\\b)(?:(?!\\b(?:I|we|needs?|wants?|is|are|was|were|will|would|can|could|may|please|pls|send|get|got|have|has|had|hear|like|to|waiting|arrived|came|received|missing|attached)\\b)[^,;:?]){3,70}?) from (?:us|me|our (?:side|end|team|office))\\b(?!.*\\?)`,
    ),
    example: 'and a layout from us on Monday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:seeks?|seeking|asks?(?: for)?|asking(?: for)?|requests?|begs?|craves?|needs?) your (?:\\p{L}+ )?(?:consent|leave|permission|agreement|assent|indulgence|ok|okay|approval) (?:to|for) (?<verb>${verbs}|${doing})\\b${onward}${what}`,
    ),
    example: 'We seek your consent to furnish the audited tables on Monday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\byou(?:'ll| will| shall)${adverbs} find (?<what>(?:the|your|our|a|an|all|both) [^,;?]+?) (?:in|on|at|with) your\\b`,
    ),
    example: "You'll find the marked-up contract in your mail on Thursday",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\bit(?:'ll| will| would)? takes?(?: us| me| the team)?(?: about| roughly| another| only)?(?: {2,}| [\\w-]+ (?:working |full |business )?(?:days?|weeks?|hours?) )(?:for|to (?<verb>${verbs}))\\b${what}`,
    ),
    example: 'it takes us four days to finish the painting',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:and |then )?(?<verb>get|send|have|bring|pass|let you have|forward|share) (?<what>it|them|those|these|that|both|everything|all of it|the lot)(?: all)? (?:over |across |back |on |straight )?(?:to|with) you\\b`,
    ),
    example: 'and get it to you tomorrow',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:ok|okay|so|and|just|now|right|hi|hey)\\b,? )*(?<verb>${doing})\\b(?: up| off| out| together)?(?= (?:you|it|them|over|across|the|your|that|those|these|this|our|all|off|out|up)\\b)${onward}${what}(?<!\\?)$`,
    ),
    example: 'Sending you the export tomorrow',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?: then| also)? (?:come back|get back|revert|return|reply|respond)(?: to you)? with\\b${what}`,
    ),
    example: 'We come back with three routes by 11 March',
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    pattern: re(
      `^(?:(?:and|then|so|also)\\b,? )*(?<who>(?!(?:I|we|you|it|they|that|this|there|he|she|who|what|which|everyone|everybody|nobody|someone)\\b)(?:(?:the|our|my|your) )?\\p{L}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+)?)(?:, (?:our|my|the|his|her) [^,]{2,40},)? (?:also |then )?(?:sends|delivers|brings|provides|shares|supplies|returns|signs(?: off(?: on)?)?|approves|confirms|prepares|writes|updates|uploads|pays|checks|reviews|finishes|emails|posts|forwards|submits|circulates|gives|gets(?! (?:back(?! (?:to|with))|home|in|to|up|away|off|married|here|there|on)\\b)|lets|hands over|drafts|completes|picks|chooses|selects|decides on|returns|transfers|releases|collects|provides|supplies|sets up|puts together|comes back with|gets back with)\\b${onward}${what}`,
    ),
    example: 'Peter sends the brand guide by Wednesday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'ll| will|'m going to|'re going to)${adverbs} (?!(?:come|go|pick|meet|catch|turn|show|hop|pop|check|sit|wake|stay|team|link|head|end|hang|find|start|kick|be|fly|travel|drive)\\b)(?<verb>\\p{L}+ (?:up|off|out|together|over|across|through|round))(?= (?:the|your|a|an|some|our|all|those|these)\\b)${what}`,
    ),
    example: 'I will knock up the sitemap by Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'ll| will)${adverbs} (?!(?:see|tell|owe|wish|ask|remind|miss|join|meet|call|ring|phone|leave|let|help|need|want|thank|keep|trust|hold|show|buy|save|spare|give|cost|charge)\\b)(?<verb>\\p{L}{2,}) you (?=(?:the|a|an|your|some|all|those|these|our)\\b)${what}`,
    ),
    example: 'I will whizz you the cuttings by Friday',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `\\b(?:I|we)(?:'ll| will|'ve| have|'m going to)?(?: just| also| already)* (?:ask(?:ed)?|get|got|tell|told|have|instruct(?:ed)?|request(?:ed)?) (?:my colleague |our colleague )?(?<who>(?!you\\b|it\\b|them\\b|the\\b|a\\b|(?:decided|agreed|chosen|opted|planned|promised|hoped|managed|failed|yet)\\b)[\\p{L}-]+(?: [\\p{L}-]+)?(?: (?:in|from|at) (?:the )?\\p{L}+)?) to ${act}${what}`,
    ),
    example: "I'll ask Ben to send you the copy by Thursday",
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we|our [\\p{L}-]+)(?:'ll| will)? (?:needs?|takes?|wants?)(?: about| around| another| only| at least| roughly| some)? [\\w-]+(?: (?:or|to) [\\w-]+)?(?: working| business| full)? (?:days?|weeks?|hours?) (?:for|to (?<verb>${verbs})) ${what}`,
    ),
    example: 'we need three days for the layout',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we|our [\\p{L}-]+)(?:'ll| will|'d)? (?:needs?|takes?|wants?)(?: +for| {2,}to (?<verb>${verbs})) ${what}`,
    ),
    example: 'we need for the layout',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `^(?:and |but |so )?(?<what>(?:the|your|that|those|these|both|all) [^,;?]*?),? you (?:shall|will|'ll) have\\b.*`,
    ),
    example: 'The licence you shall have',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `^(?:(?:and|but|so|then|also|plus)\\b,? )*(?!(?:and|but|so|then|if|what|when|once|as|because|that|which|I|we|you)\\b)(?<what>[^,;]+?),? (?:I|we)(?:'ll| will| shall)${adverbs} (?<verb>${verbs})\\b${onward}(?= {2,}|$| (?:by|on|until|before|at|in|today|tomorrow|tonight|this|next|as soon|too|as well|over|back|within|then|first|asap|later|soon|shortly|end of|(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|s|rs|nesday|rsday|urday)?|\\d+\\S*)\\b|[.,!])`,
    ),
    example: 'The invoice for the signs I shall pay by the end of the month',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`\\b(?:I|we)${adverbs} owe you${what}`),
    example: 'I still owe you the invoice',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:(?:I|we)(?:'ll| will)? (?:promise|guarantee)(?: you)?|you can (?:count|rely) on)(?! to\\b|ing\\b)${what}`,
    ),
    example: 'You can count on the report by Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`\\b(?:I|we)${will}${adverbs} ${lookAhead}(?:be able to |make sure to |be sure to )?${act}${what}`),
    example: "I'll send you the logos on Friday",
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`^(?:and |but |so |then )?(?:will|shall) ${act}${what}`),
    example: 'Will send the logos on Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'m| am|'re| are|(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)(?: also| then| both)? be)${adverbs} (?:aiming to \\w+ |planning to \\w+ |hoping to \\w+ )?(?<verb>${doing})\\b${onward}${what}`,
    ),
    example: "I'm sending you the contract tomorrow",
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\byou(?:'ll| will| shall|'re going to| are going to)${adverbs} (?:be )?(?:have|having|get|getting|receive|receiving|see|hear)\\b(?: back)?(?: from (?:us|me))?${what}`,
    ),
    example: 'You will have the deck by Monday noon',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\byou (?:get|receive|can have|can get|can expect|should have(?! (?:got|had|received|seen|been)\\b)|should get|should receive)(?! (?:nevertheless|anyway|regardless|all the same)\\b)(?: from us| from me)?${what}`,
    ),
    example: 'With your approval in hand you get 300 posters',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:and|but|so|then|also|plus)\\b,? )*(?!(?:and|but|so|then|if|what|when|once|as|because|that|which|I|we|you|how|maybe)\\b)(?<what>[^,;?]+?),? you(?:'ll| will| shall)?${adverbs} (?:get|receive|have|find|can have|can expect|can count on)(?: back)?(?: from (?:us|me|our side|my side))?(?= (?:by|on|until|before|at|in|within|over|not later|no later|latest|too|as well|then|first|today|tonight|tomorrow|this|next|early|late|mid|end|\\d+\\w*|\\w{3,6}day)\\b|[.,!]|$)`,
    ),
    example: 'the layout you get from us tomorrow',
  },
  {
    act: 'promise',
    owes: 'named',
    known: true,
    dated: true,
    pattern: re(
      `^(?:(?:and|so|but|then|also)\\b,? )*(?<who>(?!(?:it|that|this|there|what|he|she)\\b)[\\p{L}-]+(?: [\\p{L}-]+)?)(?:'s| is| will be|'ll be)${adverbs} (?<verb>${doing})\\b${onward}${what}`,
    ),
    example: "Tom's sending the price list on Friday",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|but|then|sorry)\\b,? )*it(?:'ll| will|'s going to)(?: have to)? be [^,;:?]{2,25} (?:for|with|before you (?:have|get|see)) (?<what>(?:the|your|those|these|our|all|both) [^,;?]+)`,
    ),
    example: "It'll be Friday for the price list",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|but|then|also)\\b,? )*(?<what>(?!(?:I|we|you|it|that|this|they|he|she)\\b)[^,;:?]+?)(?:'ll| will| shall) have been ${done}\\b`,
    ),
    example: 'The contract will have been printed by Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`(?:^|[,;.] |\\bplease )expect\\b${what}`),
    example: 'Expect v2 tomorrow',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `^(?<what>.+?)(?: (?:goes|go|are|is|has|have|were|was|needs?)\\b[^;]*?,? (?:and|but))?(?:'ll| will| shall| is going to| are going to)${adverbs} (?:(?:be|get) (?:${done}\\b|(?:(?:ready and )?waiting|sitting|lying) (?:in|on|at|for|with|by) you|(?:with|to|at|in|on) (?:you(?! (?:on site|in person|from\\b))|your \\w+)\\b)|(?:reach|come to|come back to|go to|go out to|go off to) you\\b|(?:follow|arrive|land|come|go out|go off)\\b(?! (?:to|from)\\b| in\\b(?! (?:the |\\p{L}+'s )?(?:post|mail)\\b))).*`,
    ),
    example: 'The clickable prototype of the booking page will be with you on Wednesday 8 April',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?<what>(?!let\\b|(?:I|we|you)\\b)(?:(?! and the\\b| (?:opens?|starts?|begins?|should|could|would|might|may|must|can)\\b).)+?)(?:(?:'ll| will| shall| (?:should|can|could)(?= (?:be with|be there|reach|go to|go off to) you\\b)| is going to| are going to)(?: now| then)?)? (?:be with you|be there|follows?|comes?(?! and\\b)|is coming|are coming|to follow|arrives?|is with you|are with you|lands?|reach(?:es)? you|go(?:es)? (?:off )?to you|is yours|are yours|is ready|are ready)\\b(?: from (?:us|me)\\b)?(?!.*\\?$)`,
    ),
    example: 'The second film follows on Monday',
  },
  {
    // What it waits for is blanked where it is known.
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?: {4,}|(?:once|as soon as) [^,]{3,60}?)(?:,? then)?,? ?(?:it(?:'s| is| takes(?: us| me)?| will take(?: us| me)?| needs)(?: about| another| just| only)? {4,}(?:,? (?:and|until|till|then|before))+ )?you have${what}`,
    ),
    example: 'Once we have the texts you have the layout in three days',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\b(?:let me(?! (?:have|ask|find out)\\b| (?:check|speak|talk|think|consult|see|look)(?: (?:it|this|that))? (?:with|about|to|into|if|whether|over|what|how|and)\\b)|allow me to) ${act}${what}`,
    ),
    example: 'Let me send you a sketch by Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we) (?<verb>(?:${bringing})\\b|(?:make|build|design|write|draft|prepare|print|handle|take care of|look after|edit|cut|shoot)\\b(?= (?:the|your|all)\\b.* (?:by|before|until)\\b))${onward}${what}`,
    ),
    example: 'We deliver the files on Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:[^:]{0,30}: )?(?:(?:and|then|also|so|but|while|as (?:discussed|agreed))\\b,? )*(?:I|we)${adverbs} (?<verb>approve|sign(?: off(?: on)?)?|countersign|confirm|pay|settle|review|check|test|proof-?read|decide on|prepare|finish|complete|finali[sz]e|draft|design|produce|update|revise|rework|correct|amend|translate|print|fill in|publish|install)\\b (?=(?:the|your|our|all|a|an|those|these|both|any)\\b)${what}(?<!\\?)$`,
    ),
    example: 'We confirm the budget by Wednesday',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`(?:^|\\band |\\bthen |, )(?<verb>${bringing}) (?:it |them )?(?:to )?you\\b(?: over| back)?${what}`),
    example: 'and send you the finished deck on Sunday',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `^\\s*(?:(?:(?:also )?(?:in|on) )?(?:cop(?:y|ied)|cc'?e?d?)\\b[^,]{0,25}|(?:my|our|the|his|her|who|from|head|here)\\b[^,]{2,40}), (?:will|is going to|is)${adverbs} (?:be )?(?<verb>${verbs}|${doing})\\b${onward}${what}`,
    ),
    example: 'copied in, will send you the plan on Friday',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `(?:^\\s*|[,:;] |\\band |\\bbut |\\bside |\\bthat )(?<who>(?!\\s|I\\b|we\\b|you\\b|it\\b|they\\b|that\\b|this\\b|there\\b)[^,:;]{2,40}?)(?:, (?:(?:for|on) (?:its|our|his|her|their) part|(?:our|my|the|his|her) [^,]{2,40}),)?(?: (?:is|has|runs|looks)\\b[^,;:]*? and)?(?: will|(?: is|'s) going to| are going to|'ll)${adverbs} (?:be )?(?<verb>${verbs}|${doing})\\b(?:${onward})${what}`,
    ),
    example: 'Kofi will send you the room photos by Thursday',
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    pattern: re(
      `(?:^\\s*|[,:;] |\\band |\\bbut |\\bside )(?<who>(?!\\s|I\\b|we\\b|you\\b|it\\b|they\\b|that\\b|this\\b|there\\b)(?:[\\p{L}-]+|[^,:;]{2,40}?(?=(?: is| are)\\b.*\\byou\\b)))(?: is| are)${adverbs} (?<verb>${doing})\\b(?:${onward})${what}`,
    ),
    example: 'Our printer is sending you the proofs on Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `\\b(?:I|we|our \\p{L}+)(?:'ll| will| shall)${adverbs} (?<verb>deliver|send|ship|supply|finish|submit|upload|dispatch|pay|sign|approve|confirm|reply|answer)(?<what> (?:already |as early as |only |on |by |within |this |next )*(?:today|tonight|tomorrow|\\w{3,6}day|the \\d|\\d)[^,;]*)`,
    ),
    example: 'We shall deliver on Friday',
  },
]
