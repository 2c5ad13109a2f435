import { bounded as re } from '../bounded.ts'
import type { Frame } from '../moves.ts'
import { adverbs, bringing, doing, onward, verbs } from './verbs.ts'

const will = `(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| promise to| undertake to| commit to| intend to| plan to| aim to have)`
const need = `(?:need|expect|require|must have|am waiting for|are waiting for|'m waiting for|'re waiting for|await|are missing|'re missing|am missing|'m missing|still lack|lack|rely on|miss)`
const lookAhead = '(?!not\\b|never\\b)'
const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

const done =
  '(?:ready|done|finished|complete|completed|sent|delivered|uploaded|available|paid|signed|approved|transferred|shared|submitted|posted|shipped|online|live|up|out|there|settled|installed|printed)'

const promises: readonly Frame[] = [
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?:'ll| will)? (?:need|take|want)(?: about| around| another| only| at least| roughly| some)? [\\w-]+(?: (?:or|to) [\\w-]+)?(?: working| business| full)? (?:days?|weeks?|hours?) (?:for|to (?<verb>${verbs})) ${what}`,
    ),
    example: 'we need three days for the layout',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `^(?!(?:and|but|so|then|if|what|when|once|as|because|that|which|I|we|you)\\b)(?<what>[^,;]+?),? (?:I|we)(?:'ll| will| shall)${adverbs} (?<verb>${verbs})\\b${onward}(?= (?:by|on|until|before|at|in|today|tomorrow|tonight|this|next|as soon|too|as well|over|back|within|then|first)\\b|[.,!]|$)`,
    ),
    example: 'The invoice for the signs I shall pay by the end of the month',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`\\b(?:I|we)(?: still)? owe you${what}`),
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
    pattern: re(`\\b(?:I|we)${will}${adverbs} ${lookAhead}(?:be able to )?${act}${what}`),
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
      `\\b(?:I|we)(?:'m| am|'re| are|'ll be| will be)${adverbs} (?:aiming to \\w+ |planning to \\w+ |hoping to \\w+ )?(?<verb>${doing})\\b${onward}${what}`,
    ),
    example: "I'm sending you the contract tomorrow",
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\byou(?:'ll| will| shall|'re going to| are going to)${adverbs} (?:be )?(?:have|having|get|getting|receive|receiving|find|see|hear)(?: back)?(?: from (?:us|me))?${what}`,
    ),
    example: 'You will have the deck by Monday noon',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\byou (?:get|receive|can have|can get|can expect|should have|should get|should receive)(?: from us| from me)?${what}`,
    ),
    example: 'With your approval in hand you get 300 posters',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`(?:^|[,;.] |\\bplease )expect${what}`),
    example: 'Expect v2 tomorrow',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `^(?<what>.+?)(?:'ll| will| shall| is going to| are going to)${adverbs} (?:(?:be|get) (?:${done}\\b|(?:with|to|at|in|on) (?:you|your \\w+)\\b)|(?:reach|come to|come back to|go to|go out to|go off to) you\\b|(?:follow|arrive|land|come|go out|go off)\\b(?! (?:to|from|in)\\b)).*`,
    ),
    example: 'The clickable prototype of the booking page will be with you on Wednesday 8 April',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?<what>.+?)(?:'ll| will| shall| is going to| are going to)? (?:be with you|be there|be here|follows?|comes?|is coming|are coming|to follow|arrives?|is with you|are with you|lands?|goes to you|is yours|are yours|is ready|are ready)(?: from (?:us|me)\\b)?(?!.*\\?$)`,
    ),
    example: 'The second film follows on Monday',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`\\b(?:let me|allow me to) ${act}${what}`),
    example: 'Let me send you a sketch by Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`\\b(?:I|we) (?<verb>${bringing})\\b${onward}${what}`),
    example: 'We deliver the files on Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`(?:^|\\band |\\bthen |, )(?<verb>${bringing}) (?:it |them )?(?:to )?you(?: over| back)?${what}`),
    example: 'and send you the finished deck on Sunday',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `(?:^\\s*|[,:;] |\\band |\\bbut |\\bside )(?<who>(?!\\s|I\\b|we\\b|you\\b|it\\b|they\\b|that\\b|this\\b|there\\b)[^,:;]{2,40}?)(?: will| is going to| are going to|'ll| is| are)${adverbs} (?:be )?(?<verb>${verbs}|${doing})\\b(?:${onward})${what}`,
    ),
    example: 'Kofi will send you the room photos by Thursday',
  },
]

const offers: readonly Frame[] = [
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`\\b(?:may|might|can|could) (?:I|we)${adverbs} ${act}${what}`),
    example: 'May we send it on Thursday?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `\\b(?:ok|okay|fine|alright|all right|possible|acceptable|good|work|suit you) if (?:I|we)(?: could| can)? (?<verb>\\w+)\\b${onward}${what}`,
    ),
    example: 'Would it be OK if we delivered the film on the 20th?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?: could|'d be able to| would be able to| can|'re able to| are able to| am able to)${adverbs} ${lookAhead}${act}${what}`,
    ),
    example: 'We could send you the film on Wednesday',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?:'d| would)?(?: like| love| be happy| be glad| propose| suggest| offer)(?: instead)? to ${act}${what}`,
    ),
    example: "We'd like to send you one worked-out cover instead",
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(`\\b(?:(?:happy|glad) to|shall (?:I|we)|should (?:I|we)) ${act}${what}`),
    example: 'Happy to send you a first sketch by Friday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?: would|'d| can| could)? (?:propose|suggest|offer)(?: (?:${doing}|to \\w+)\\b${onward})? (?<what>.+)`,
    ),
    example: 'We propose the final artwork for Friday',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(`\\byou could (?:have|get)${what}`),
    example: 'You could have a first draft by Tuesday',
  },
]

const requests: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\bwhat(?:'s| is)? (?:(?:we|I)(?:'ll|'d| will| would)?(?: really| still| also| now)? (?:like|need|want|miss|lack|ask)|missing|still missing|needed)\\b.{0,40}? (?:is|are|would be) ${what.trim()}`,
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
      `\\b(?:make sure|ensure|see to it)(?: that)? (?<what>.+?) (?:is|are|gets?|reach(?:es)?|arrives?|will be|comes?)\\b`,
    ),
    example: 'Please make sure the contract is with us by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:(?:grateful|thankful|glad|obliged) (?:for|of|to have|to get|to see|to receive)|appreciate|welcome|(?:help|great|good|nice|useful|lovely|ideal|helpful|best) to (?:have|get|see|receive))${what}`,
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
      `\\b(?:can|could|would|will|might|think|hope|wondering if|wonder if|wondered if|hoping|grateful if|whether) (?:you|one of you|someone(?: \\w+)?|either of you|you (?:two|both|guys|all))${adverbs} (?:could |can |would |might )?(?:be able to |be so kind (?:as )?to |manage to |be kind enough to )?${act}${what}`,
    ),
    example: 'Could you send us the signed delivery note by the end of next week?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:would you mind|any chance of(?: you)?|how about|what about)(?: you)?(?: (?<verb>${doing})\\b${onward})?${what}`,
    ),
    example: 'Would you mind sending the plan by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:would it be|is it|if it is|if it's) possible (?:for us |for you )?to (?:have|get|see|receive|${verbs})\\b${onward}${what}`,
    ),
    example: 'Would it be possible to have the plans by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:can|could|may|might|shall) (?:we|I)${adverbs} (?:have|get|see|receive|expect|request|ask(?: you)? for|ask(?: you)? to (?<verb>${verbs})\\b${onward})(?: back)?(?: from you)?${what}`,
    ),
    example: 'Could we have the deck by Monday?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`\\b(?:we|I)(?:'d| would)? (?:need|like|want|ask|expect|beg|urge) you(?: all| both)? to ${act}${what}`),
    example: 'We need you to sign the contract by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:we|I)(?:'d| would)(?: really| also)? (?:like|love|prefer|appreciate)(?: to (?:have|see|get|receive))?(?! to\\b)${what}`,
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
      `\\b(?:we|I)(?:'ll|'d| will| would| shall| do)?${adverbs} ${need}(?: back)?(?: next| now| first| most| urgently| also| still)?(?: from (?:you|your side|your end|your team))?(?: is| are)?(?! to\\b)(?! you\\b)${what}`,
    ),
    example: 'We need the copy by the 3rd',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?:hey|hi|hello|also|still)?[\\p{L} ,]{0,15}?\\bneed(?! to\\b)${what}`),
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
      `\\b(?:grateful|appreciate(?: it)?|great|good|nice|lovely|helpful|perfect|glad|happy|wonderful|thankful|ideal|brilliant|kind) if (?:you|we|I)(?: could| can| would| were able to)?${adverbs} (?:(?:have|get|see)\\b(?: back)?|${act})${what}`,
    ),
    example: 'It would be great if you could send the plan by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:and|also|then|so|ok|okay|hi|hey)\\b,? )?(?<verb>send|e-?mail|forward|share|give|get|bring|upload|post|drop|return|let) (?:us|me|it|them|over|back)\\b(?: over| back| have)?(?: to (?:us|me))?${what}`,
    ),
    example: 'send me the trainer names by tonight',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?<verb>send|e-?mail|forward|share|upload|return|sign|approve|confirm|pay|fill in|complete)(?! (?:it |them |this )?(?:to )?(?:to|you)\\b)${what}`,
    ),
    example: 'Send the signed form by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(`\\b(?:the )?deadline for (?<what>.+?) (?:is|will be|would be)\\b`),
    example: 'The deadline for your texts is Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:^|\\bthat |, )(?<what>(?:the|your) .+?) (?:is|are) (?:due|wanted|needed|required|expected)\\b(?: from you| back| here| with us)*`,
    ),
    example: 'Your texts are due on Friday',
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
    pattern: re(`^(?<who>(?!I\\b|we\\b|you\\b)\\p{L}+),? to (?<verb>${verbs})\\b${onward}${what}`),
    example: 'Peter to send the floor plan by Friday',
  },
]

/** Requests first: 'you will send us' is asked of the reader though it looks like a promise of somebody's. */
export const frames: readonly Frame[] = [...requests, ...offers, ...promises]
