import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, bringing, doing, onward, verbs } from './verbs.ts'

/** What stands between 'could you' and the verb that is meant. */
const able =
  '(?:(?:look into|check|chase up|sort out|see to) (?:it|this|that|things) and |be able to |be in a position to |be (?:so |very )?(?:kind|good)(?: enough)? (?:as )?to |be (?:ok(?:ay)?|all ?right|happy|willing|free|prepared|game|available|ready|around) to |manage to |find (?:the |a moment |some |a bit of )?(?:time )?to |see (?:your way )?(?:clear )?to |arrange to |arrange for |get (?:someone|somebody|your \\p{L}+|\\p{L}+) to |have (?:someone|somebody|your \\p{L}+) )?'
/** 'Please find our quote attached', 'please accept our apologies', 'please pay attention' ask for nothing. */
const polite =
  'find\\b.*\\b(?:attached|attachments?|enclosed|below|above|herewith|here|at|in|on|under)\\b|accept (?:our|my|the|this|these)(?: \\p{L}+){0,2} (?:apolog|thanks|condolences|congratulations|regards|wishes|sympathies|compliments)|pay (?:attention|heed|regard|a visit|us a visit)|settle in\\b|stick (?:to|with)\\b|keep to\\b'
const lookAhead = `(?!not\\b|never\\b|${polite})`
const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

/** Asking somebody to do something. */
export const asks: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      '\\b(?:grateful|obliged|glad|delighted|appreciate it|good|great|ideal|helpful|lovely)(?: very much| greatly)? if (?<what>(?:the|your|those|these|all|both|an?) [^,;?]{2,60}?) (?:is|are|was|were|could be|can be|would be|might be)(?: back)? (?:sent|paid|settled|released|returned|signed|with us|with me|delivered|posted|shared|uploaded|received|forwarded|approved|confirmed|completed|transferred)\\b',
    ),
    example: 'We would be obliged if the balance could be settled by the 20th',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:[^:]{0,30}: )?(?:and |then |also )*you(?:'ll| will)?(?: then| also| both)* (?<verb>approve|sign(?: off(?: on)?)?|countersign|confirm|pay|review|check|test|proof-?read)\\b${what}`,
    ),
    example: 'you approve the designs on Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\byou(?:'ll| will| would| could| can)?${adverbs} let (?:us|me) (?:have|see|know)(?: back)?(?! (?:if|whether|when|how|about|that|what|which|who|where)\\b)${what}`,
    ),
    example: 'You let us have the terms by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:[^:]{0,30}: )?(?:(?:and|then|also|so|ok|okay|as (?:discussed|agreed)|in short|to recap|agreed)\\b,? )*you(?:'ll| will)?(?: then| also| both| please)* (?!(?:get|have|let|find|put|show|track|return|run|round|note|name|book|order|map|see|present|hand|pass|add|change|order|draw)\\b)(?<verb>(?:${bringing})\\b|(?:do|make|handle|take care of|look after|sort(?: out)?)\\b(?= (?:the|your|our|my|all)\\b.* (?:by|before|until|for)\\b)|(?:prepare|finish|complete|finali[sz]e|write(?: up)?|draft|design|produce|update|revise|rework|correct|amend|edit|translate|print|collect|record|replace|fill in|supply|publish|install|proof)\\b)(?! you\\b)${onward}${what}`,
    ),
    example: 'you send the revised timeline by Friday',
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
    pattern: re(
      `\\byou (?:couldn't|wouldn't|can't|won't)(?: possibly| perhaps| by any chance| happen to)? (?:be able to )?${act}(?<what>.+?),? (?:could|would|can|will) you\\b`,
    ),
    example: "You couldn't send me the logo by Friday, could you?",
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
    pattern: re(
      `(?:^|, |^(?:hi|hey|hello|so|and|also|pls|please|ok) )(?:can|could|would)(?: please| kindly| pls| also| just)* ${act}(?! (?:you|I|we|he|she|they|it|the|this|that)\\b)${what}`,
    ),
    example: 'Hi Ana, can send me the media list by tomorrow?',
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
    pattern: re(
      `\\b(?:please|pls|plz|kindly|be so (?:kind|good)(?: as)? to|be (?:kind|good) enough to)(?: also| just| then| both| all)*,? ${lookAhead}(?:could you |can you |do |be so kind (?:as )?to |make sure (?:to|you) |remember to |(?:have|get) (?:someone|somebody|one of your \\p{L}+) (?:to )?)?${act}${what}`,
    ),
    example: 'Please send the logos by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?<!\\b(?:if|when|whether|before|after|that|what|until|unless|whatever|all|everything|anything|where|how|which|because|as|think) )\\byou(?:(?:'ll| will)?${adverbs} (?:need|have) to| must| should| ought to|'d better| had better)${adverbs}(?! .*\\bfrom (?:us|me)\\b) ${lookAhead}${act}${what}`,
    ),
    example: 'You need to upload the contract by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?:\\b(?:please |pls )?(?:don't|do not|never|not to) forget to|(?:^|[,;] |\\b(?:and|please|pls|just) )(?:(?:remember|be sure|make sure) to|make sure (?:that )?you)) ${act}${what}`,
    ),
    example: "Don't forget to return the contract",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(`\\bare (?:you|you both|you two)${adverbs} (?:able|going|in a position) to ${act}${what}`),
    example: 'Are you able to print the contract by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^ *(?:(?:and|so|also|then|please|pls|kindly|just)\\b,? )*have (?<what>(?:the|your|those|these|all|both|it|them)\\b[^,;?]*?) (?:ready|done|finished|completed|sent|delivered|uploaded|returned|printed|signed|approved|paid|checked|posted|back|here|over)\\b`,
    ),
    example: 'Have the contract ready by Friday please',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(
      `\\b(?:please|pls|plz|kindly|(?:could|can|would|will) you(?: please| kindly)?)(?: also| then| both| all)* ${lookAhead}(?<verb>approve|sign(?: off)?|countersign|pay|settle|review|confirm|check|proof-?read|comment|return|send(?: back| over)?|complete|fill in)\\b(?<what>.*)`,
    ),
    example: 'Please sign by 5 March',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:can|could|would|will|might|may|suppose|think|hope|hopeful|trust|wonder(?:ing|ed)?(?: if| whether)?|hoping|grateful if|whether|chance(?: that)?|way|possib(?:le|ility)(?: that)?)(?: please)? (?:you|one of you|(?:someone|somebody|anyone|anybody)(?: (?:on|at|from|in|over) (?:the|your) \\w+| \\w+)?|either of you|you (?:two|both|guys|all))${adverbs} ?(?:'d |'ll |could |can |would |might |will )?(?:(?:also|just|still|perhaps|maybe|possibly|please|kindly|even|then|both) )*${able}${act}${what}`,
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
      `\\byou (?:are|were|'re)${adverbs}(?: hereby| formally| cordially)? (?:requested|asked|required|invited|expected|obliged|urged|reminded|instructed|supposed|called upon) to ${act}${what}`,
    ),
    example: 'You are kindly requested to submit the certificate by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `(?:\\b(?:we|I)(?:'d| would)?(?: have to| must)?(?: kindly| therefore| also| now)* |^(?:kindly |would )?)(?:need|like|want|ask|expect|beg|urge|request(?:ing)?|require|invite|remind|trust) (?:you|your (?:team|side|office))(?: all| both)? (?:to |are able to |will )${act}${what}`,
    ),
    example: 'We need you to sign the contract by Friday',
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
    dated: true,
    pattern: re(
      `\\blet (?:me|us) know (?<what>(?:the|your|a|an|his|her|their) (?!(?:moment|minute|second|day|outcome|results?)\\b).+)`,
    ),
    example: 'Do let me know the headcount by Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:grateful|appreciate(?: it)?|super|fab|grand|ace|smashing|fantastic|amazing|awesome|useful|handy|help(?:ful)?|a (?:great |big |huge )?help|great|good|nice|lovely|helpful|perfect|glad|happy|wonderful|thankful|ideal|brilliant|kind) if (?:you|we|I)(?: could| can| would| were able to)?${adverbs} (?:(?:have|get|see|had|got|received)\\b(?: back)?|(?:sent|brought|gave|let (?:us|me) have|\\p{L}{3,}ed)(?: (?:us|me|over|back|in|across))*(?= (?:the|your|a|an|those|these|all|both|some)\\b)|${act})${what}`,
    ),
    example: 'It would be great if you could send the plan by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^ *(?:(?:and|also|then|so|just|do|but|please|pls|kindly|ok|okay)\\b,? )*(?:send|get|have|bring|pop|slide|slip|ship|chuck|bung|pass|drop|fire|pipe|ping) (?<what>(?:it|them|those|that)|(?:the|your|those|that|all|an?|one|both) [^,;.?]{2,50}?)(?: over| back| across| along| round| up)* (?:to|with) (?:me|us)\\b(?! if\\b)`,
    ),
    example: 'Get the headcount over to us by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:and|to|also|then|so|ok|okay|hi|hey|just|do|but)\\b,? )*(?:(?<verb>send|e-?mail|forward|share|give(?! (?:me|us) (?:till|until|a (?:bit|few|little|couple|day|week)|more|another|time|some time|one more|two more)\\b)|get|bring|upload|post|drop|return|let(?= (?:us|me|them) have\\b)) (?:us|me|it|them|over|back)\\b(?! (?:over |back |across )?(?:to|with) you\\b)(?: over| back| have)?|(?!(?:let|call|meet|see|trust|believe|forgive|excuse|tell|ask|bear|join|hear|thank|wish|remind|pardon|mark|correct|help|for|with|to|from|between|like|of|on|at|by|about|behind|before|than|as|and|not|is|are|was|it|makes?|drives?|strikes?)\\b)\\p{L}{3,10} (?:me|us)(?: over| back| across)?(?= (?:the|your|a|an|all|any|some|those|these|that|over|back|\\p{L}+s)\\b))(?: to (?:us|me))?${what}`,
    ),
    example: 'send me the trainer names by tonight',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    imperative: true,
    pattern: re(
      `^ *(?:(?:and|also|then|so|just|do|but|hi|hey)\\b,? )*(?<verb>send|e-?mail|forward|share|upload|return|sign|approve|confirm|pay|fill in|complete|drop|post|pop|stick|submit|provide|supply|deliver|bring|mail|courier|check|review|advise(?: on)?|prepare|revise|update|(?:revert|reply|respond|come back|get back)(?= (?:(?:to )?(?:us|me) )?with\\b))\\b(?! (?:it |them |this )?(?:to )?(?:to|you)\\b| (?:goes|is|was|comes|came|went|has|will|took|arrived|looks|needs)\\b)${what}`,
    ),
    example: 'Send the signed form by Friday',
  },
  {
    act: 'request',
    owes: 'named',
    pattern: re(
      `\\b(?:could|can|would|will|please|pls|kindly)(?: you)?(?: please| kindly| also)* (?:ask|get|tell|have|remind|let) (?<who>(?!(?:you|your|the|his|her|our|my|us|me|it|them|that|this|these|those|someone|somebody|a|an|all|both|some)\\b)[\\p{L}-]+(?: (?!(?:to|have|you)\\b)[\\p{L}-]+)?) (?:to )?${act}${what}`,
    ),
    example: 'Can you ask Kit to resend the access codes?',
  },
  {
    act: 'request',
    owes: 'named',
    pattern: re(
      `(?:^|[,;:] |\\b(?:and|please|so|but|side) )(?:can|could|would|will) (?<who>(?!let\\b|have\\b|be\\b|we\\b|I\\b|you\\b|it\\b|that\\b|this\\b|they\\b|there\\b|someone\\b)[^,.;:?]{2,30}?)${adverbs} (?:be able to )?(?<verb>${verbs})\\b${onward}${what}`,
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
