import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, bringing, doing, onward, verbs } from './verbs.ts'

const lookAhead = '(?!not\\b|never\\b)'
const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

export const offers: readonly Frame[] = [
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:and|but|so|then|also|plus)\\b,? )*(?!(?:and|but|so|then|if|what|when|once|as|because|with|without|that|which|I|we|you|how|where|who|can|could|the \\p{L}+ (?:is|are|was))\\b)(?<what>(?:(?!\\b(?:is|are|was|were|will|would|if|whether|that|which)\\b)[^,;?]){3,60}?),? (?:I|we) (?:can|could)${adverbs} (?<verb>${verbs})\\b${onward}(?= (?:by|on|until|before|today|tomorrow|tonight|this|next|within|for)\\b)(?!.*\\?)`,
    ),
    example: 'The texts we can pull together by Wednesday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`\\b(?:can|could|may) (?:I|we) (?:tempt you with|interest you in|offer you)\\b${what}`),
    example: 'Can I tempt you with a second route by Thursday?',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:would|will|is) (?<what>(?!(?:you|I|we|it|that|this|there)\\b)[^,;?]{3,60}?) (?:be (?:any|some|of)? ?(?:good|use|help|interest|useful|helpful|handy)|help|of (?:any )?(?:use|help|interest))(?: (?:to|for) (?:you|your \\p{L}+))?(?: at all)?\\?`,
    ),
    example: 'Would a first version on Thursday be any good to you?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `(?:\\b(?:would |do |d')?you(?:'d)? (?:want|like|prefer)|^(?:(?:hi|hey|so|and|or)\\b,? )*(?:want|like)) (?:me|us) to (?<verb>\\p{L}+)\\b(?: (?:up|off|out|together|over|across|through|down)\\b)?${onward}${what}`,
    ),
    example: 'Want me to knock up a rough sitemap for Friday?',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:the )?(?:earliest|soonest|quickest|best|latest|first day)(?: that)? (?:I|we)(?:'d| could| can| would)? (?:be able to )?(?:do|manage|offer|have|get|send|deliver|promise|finish|turn round)(?: you)?(?: (?:is|was|would be))?\\b${what}`,
    ),
    example: 'Earliest I could do the portraits is Tuesday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?: can| could|'d| would)${adverbs} (?<verb>\\p{L}{2,})(?: (?:up|off|out|together|over|across|through|round))? you\\b(?! (?:by|on|at|in|for|to|from|with|if|when|know|about|then|all|both|there|here|and|or|guys|back|up)\\b)${what}`,
    ),
    example: 'I can do you a tidy price sheet by tomorrow',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`\\b(?:I|we)(?:'d| would)${adverbs} (?!like\\b|love\\b)${act}${what}`),
    example: "We'd send you the proofs on Wednesday",
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`\\b(?:I|we)(?:'d be| would be| are|'re|'m| am)${adverbs} in a position to ${act}${what}`),
    example: 'We would be in a position to furnish a valuation by Friday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?: can| could|'d be able to| would be able to)${adverbs} (?!(?:come|go|pick|meet|catch|turn|show|hop|pop|drop|check|sit|line|set|wake|stay|team|link|head|end|take|give|hang|make|find|start|kick)\\b)(?<verb>\\p{L}+ (?:up|off|out|together|over|across|through|round))(?= (?:the|your|a|an|some|our|all|those|these|\\p{L}+ {2,})\\b)${what}`,
    ),
    example: 'I can run off a spare set of badges by Wednesday',
  },
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
      `\\b(?:I|we)(?: could|'d be able to| would be able to| can|'re able to| are able to| am able to)${adverbs} ${lookAhead}(?!confirm that\\b)${act}${what}`,
    ),
    example: 'We could send you the film on Wednesday',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?:'d| would)?(?: like| love| be happy| be glad| propose| suggest| offer)(?: instead)? to (?<verb>${bringing})\\b${onward}${what}`,
    ),
    example: "We'd like to send you one worked-out cover instead",
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'d| would)?(?: like| love| be happy| be glad| propose| suggest| offer)(?: instead)? to ${act}${what}`,
    ),
    example: "We'd like to finish the cover on Friday",
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(`\\bpossible (?:for (?:us|me) )?to (?<verb>\\p{L}+) (?:you\\b(?: have\\b)?)${what}`),
    example: 'Is it possible to give you the export on Tuesday?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(`\\b(?:(?:happy|glad) to(?! (?:do|have|make|work)\\b)|shall (?:I|we)|should (?:I|we)) ${act}${what}`),
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
  {
    act: 'offer',
    owes: 'named',
    dated: true,
    pattern: re(
      `(?:^|[,:;] |\\band |\\bbut )(?<who>(?!I\\b|we\\b|you\\b|it\\b|they\\b|that\\b|this\\b|there\\b|who\\b|what\\b)[^,:;]{2,40}?) (?:could|can|would be able to)${adverbs} ${lookAhead}${act}${what}`,
    ),
    example: 'Kofi could send you a model on Friday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `\\b(?:I|we|our \\p{L}+)(?: can| could|'d be able to| would be able to)${adverbs} (?<verb>deliver|send|ship|supply|finish|submit|upload|dispatch|publish|print|install)(?<what> (?:(?:already|as early as|only|on|by|within|this|next) )*(?:today|tonight|tomorrow|\\w{3,6}day|the \\d|\\d)[^,;]*)`,
    ),
    example: 'We can deliver on the 16th already',
  },
]
