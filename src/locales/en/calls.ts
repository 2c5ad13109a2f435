import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'

/** Asking by naming the thing and its day: it is to be here. */
export const calls: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      '^(?:(?:so|and|then|ok|the plan|deal)\\b[,:]? )*you(?: then| guys| both)? (?:do|handle|cover|sort(?: out)?|prepare|draft|write|finish) (?<what>(?:the|your|our|all|both) [^,;:?]+)',
    ),
    example: 'You do the texts by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?<what>(?!(?:we|I|it|they|this|that|what|which|no|when|rent|(?:[\\p{L} ]+ )?(?:is|are|was|were|been|be|not)|tax|taxes|baby)\\b)[\\p{L}\\p{N}'& -]{3,50}?),? (?:deadline(?: (?:is|remains|stays))?:? |due (?:by |on )?)(?=(?!within|upon|on receipt|in \\d)[^,;:?]{3,25}$)`,
    ),
    example: 'Texts deadline: 12 March.',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(
      `(?:^|\\b(?:please|pls|plz|kindly|you)(?: just| possibly| perhaps| please)? )(?<verb>(?:call|ring|phone) (?:me|us)(?: back)?|give (?:me|us) a (?:call|ring|bell|buzz))\\b(?!.* (?:if|when|once|in case|with (?:the|your|our)|about)\\b)`,
    ),
    example: 'Would you ring me back tomorrow at 11?',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `\\b(?:I|we)(?:'ll| will| shall| can)?(?: just| then| also)? (?<verb>(?:call|ring|phone) you(?: back)?|give you a (?:call|ring|bell|buzz))\\b(?!.* (?:if|when|once|in case|with (?:the|your|our)|about)\\b)`,
    ),
    example: "I'll ring you tomorrow at 11, coffee in hand",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?<what>\\b(?:(?:the|our|my|this|attached) )*(?:[\\p{L}-]+ )?(?:invoice|deposit|bill|down payment|instal?ment)\\b(?:(?!\\b(?:is|are|was|attached|enclosed|below)\\b)[^,;:?]){0,40}?)(?: is| was)?(?: attached| enclosed| below| herewith)?[,;]? (?:and )?(?:which |it )?(?:is |'s )?(?<verb>payable)\\b`,
    ),
    example: 'The invoice for February, payable by 16 March',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(`^(?:and |which |it |also )?(?:is |'s )?(?<verb>payable)\\b(?<what>.*)`),
    example: 'payable within 14 days',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\bwhere(?:'s| is| are) (?<what>(?:the|my|our|your|those) (?![^?]*\\b(?:offices?|studio|meeting|venue|room|place|party|event|show|dinner|lunch|toilets?|station|entrance|stairs|shop|catch|problem|issue|difference|best|nearest|people|team|time|rest)\\b)(?:(?!\\b(?:going|kept|stored|held|taking|being|hosted|located|based|supposed|meant)\\b)[\\p{L}\\p{N}' -])+?) ?\\?`,
    ),
    example: 'Where is the corrected manual?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:and|so|also|hi|hey|by the way)\\b,? )*when (?:will|can|could|might|is|are|should) (?<what>(?:the|our|my|those) (?![^?]*\\b(?:offices?|studio|meeting|call|venue|room|place|party|event|show|dinner|lunch|shop|store|site|fair|launch|house|building)\\b)[^,;?]+?) (?:be |going to be |likely to be |expected to be )?(?:ready|done|finished|available|here|with us|due|come|arrive|follow|sent|delivered)\\b[^?]*\\?`,
    ),
    example: 'When will the brochure be ready?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:(?:what's|whats|what is) (?:the|your) (?:eta|delivery date|delivery time|lead time|expected delivery)|any eta)(?: (?:on|of|for|with))? (?<what>(?:the|our|my|those) [^,;?]+?) ?\\?`,
    ),
    example: "What's the ETA on the brochure?",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\bhow long (?:until|till|before) (?:we|I) (?:can |will |'ll )?(?:get|have|see|receive) (?<what>(?:the|our|my|those|your) [^,;?]+?) ?\\?`,
    ),
    example: 'How long until we get the brochure?',
  },
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
      `^(?:and |so |then |also )*(?<what>your (?:(?!\\b(?:is|are|was|were|will|has|have|can|could|would|looks?|arrived|came|sent|we|I|you|it)\\b)[\\p{L}' -]){2,40}?),? (?:by|before|until|no later than|not later than)\\b`,
    ),
    example: 'Your texts by Wednesday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:hi|hey|and|also|so)\\b,? )*(?<what>(?!(?:is|are|would|will|can|could|that|this|it|we|I|you)\\b)(?:(?!\\b(?:can|could|would|will|may|might|shall) (?:we|I|you)\\b)[^,;:?]){3,60}?),? (?:by|for|on|until|before) [^?,]{2,25},? (?:possible|poss|doable|feasible|realistic|manageable|any chance|can (?:you|we)|please|ok|okay)\\?`,
    ),
    example: 'Poster by Thursday, possible?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:hi|hey|and|also|so)\\b,? )*(?<what>(?!(?:is|are|would|will|can|could|that|this|it|we|I|you)\\b)[^,;:?]{3,60}?),? (?:any chance|any hope|possible|poss|doable|feasible|realistic)(?: for| of| by| on| before| until)* [^?,;]{2,25}\\?`,
    ),
    example: 'Posters, any chance by Thursday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?![^,]*\\b(?:I|we|you|he|she|they|it|is|are|was|were|will|would|can|could|has|have|yes|no|ok|fine|sure|let|thanks?|see)\\b)(?<what>[\\p{L}\\p{N}'&$€£().,/ -]{3,70}?),?(?: back)?(?: (?:over )?to (?:us|me))?,? (?:by|before|until|till|no later than|on)\\b.*\\b(?:please|pls|plz)\\b(?:, .*|[.!,]*(?: and)?\\s*$)`,
    ),
    example: 'Captions by Thursday please',
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
      `(?<what>\\b(?:the|your|those|these) [^,;?]+?) (?:could|can|would|might|should|must|has to|have to|needs? to|is to|are to) (?:please )?(?:reach (?:us|me)|be (?:with|sent (?:over |back )?to|returned to|back with|delivered to) (?:us|me)|get to (?:us|me)|come (?:back )?to (?:us|me))\\b`,
    ),
    example: "I'd be obliged if the signed waiver could reach us by Thursday",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:is|are) (?:the|our|my) (?:absolute |final |last |latest )?(?:deadline|due date|cut-?off|last (?:day|date|call)) for (?<what>your (?!(?:\\p{L}+ )?(?:application|entry|registration|submission|ticket|nomination|bid|booking)s?\\b)[^,;:?]+)`,
    ),
    example: 'Friday is the deadline for your comments',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:the |our )?deadline for (?:(?:sending|returning|submitting|getting us|supplying|you to send)(?: us)? )?(?<what>(?:the |all )?(?:your|texts?|copy|comments?|corrections|feedback|photos|data|files|approval|materials?|proofs?|sign-?off|quotes?|price lists?|artwork files)\\b[^,;:?]*?)(?: (?:is|will be|would be)\\b|:)`,
    ),
    example: 'The deadline for your texts is Friday',
  },
]
