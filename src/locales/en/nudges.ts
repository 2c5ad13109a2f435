import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, onward, verbs } from './verbs.ts'

const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'
const things = '(?:the|your|those|these|all|both|a|an|some|any|our|my|another|its|their)'

/** A thing as the subject; a person who comes is no delivery. */
const subject = `(?<what>(?:they|it|${things} (?!(?:\\p{L}+ )?(?:team|designers?|photographers?|manager|colleagues?|boss|people|guests?|crew|plumbers?|electricians?|technicians?|engineers?|driver|client|director)\\b)[^,;?]{2,60}?))`
const come =
  '(?:be (?:here|in|ready|done|finished|sent|sorted(?: out)?|fixed|mended|corrected|updated|approved|signed|replaced|printed|delivered|shared|uploaded|with us|with me|in our|in my|on my|back)|come(?: in| back| over| through| to us)?|arrive|reach (?:us|me)|get (?:here|to us|to me)|land|go (?:out|off) to us)'

/** Asking by what should come, by what has not come, or by what one wants to know. */
export const nudges: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `(?:^ *|\\bplease,? |\\bpls |\\bso |\\band |\\bbut |\\bchance(?: that)? |\\bpossible(?: that)? |\\bway(?: that)? |, )(?:(?:could|can|might|would) ${subject} (?:please |possibly |perhaps )?${come})\\b(?!.*\\b(?:instead|rather)\\b).*\\?`,
    ),
    example: 'Please could the receipts be with us by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `\\b(?:chance|way|hope|possible|possibility)(?: that)? ${subject} (?:could|can|might|will|would) (?:please |possibly |perhaps )?${come}\\b`,
    ),
    example: 'Any chance the posters could be here by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|also|but|then|ideally)\\b,? )*(?<what>(?!(?:I|we|you|he|she|they|it|this|that|there|who|what|which|if|when)\\b)[^,;:?]{3,60}?) (?:would|should|must|can|could|ought to|needs? to|ha(?:s|ve) to)(?: ideally| please| really| also| all| both)* (?:reach|get (?:back )?to|come (?:back )?to|arrive (?:with|at)|land with|be (?:back )?with) (?:us|me|our \\p{L}+|the (?:printers?|office|studio|museum|court))\\b`,
    ),
    example: 'Ideally chapters 7 to 9 would reach me by the 20th',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:trouble|bother|pester|press|get|ask(?= that\\b)) (?:you|(?=that\\b))(?: to| that you)${adverbs} ${act}${what}`,
    ),
    example: 'Could I trouble you to re-export the logo by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:\\b(?:I|we)(?:'d| would)?|^(?:(?:so|and|also|but)\\b,? )*(?:would|'d))${adverbs} (?:love|like|dearly love|be keen|be curious) to hear${what}`,
    ),
    example: "We'd love to hear what the board thinks by Wednesday",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:so|and|also|but|really)\\b,? )*would(?: really| absolutely| dearly)* (?:love|like|appreciate|welcome)(?: to (?:have|see|get|receive))? (?!to\\b|if\\b|it\\b)${what.trim()}`,
    ),
    example: 'Would love the posters by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'ll| will|'d| would|'m going to|'re going to)?${adverbs} (?:need|have|want|must|require|ought|like) (?:to )?(?:know|find out|understand|learn)\\b(?! (?:more|better|him|her|them|each other)\\b)${what}`,
    ),
    example: 'I need to know the final numbers by Wednesday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'ll| will|'m| am|'re| are)${adverbs} (?:be )?(?:needing|going to need|going to want|going to require)(?: back)?(?: from you)?${what}`,
    ),
    example: "I'm going to need the receipts from you by Friday",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:nobody|no one|no-one|none of you)(?:'s| has)?(?: yet| ever)? (?:sent|given|shown|shared|forwarded|passed)(?: on)?(?: (?:to )?(?:me|us))(?: with)? (?<what>(?:the|your|those|these|any|a) [^,;.?!]+)`,
    ),
    example: "Nobody's given me the redirect list",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:any idea|do you know|can you (?:say|tell (?:me|us))|could you (?:say|tell (?:me|us))|when do you (?:think|reckon|expect))(?: when| roughly when)?(?: that)? (?:I|we)(?:'ll| will| can| could| might| may)(?: be able to)? (?:see|get|have|receive|expect) (?<what>(?:the|your|those|these|an?|our|my) [^,;?]+)`,
    ),
    example: "Any idea when I'll see the posters?",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|but|also|because|as)\\b,? )*(?:our|my|the|their)(?! (?:\\p{L}+ )?(?:son|daughter|wife|husband|mother|father|mum|dad|dog|cat|kids?|children|family|guests|visitors|public)\\b) (?:[\\p{L}'-]+ ){1,3}?(?:insists?|(?:has|have) asked|asked|wants?|needs?|would like|is keen|are keen|expects?|hopes?) (?:to|on) (?:see(?:ing)?|have|having|get(?:ting)?|receiv(?:e|ing)|review(?:ing)?)(?! (?:you|me|us)\\b) (?<what>(?:the|your|a|an|our|some|those|these)\\b.+)`,
    ),
    example: 'The council insists on seeing your risk assessment by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:favou?r|lifesaver|relief|difference|hugely|enormously|massively|life easier|delighted|chuffed|thrilled|overjoyed)(?: to (?:me|us))? if ${subject} (?:could |would |can |might |were to )?(?:be|land|arrive|come|get|reach|go|landed|arrived|came|got|reached|were|was)\\b`,
    ),
    example: "You'd be doing me a favour if the invoice came before Friday",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|also|but|then|ok|hi)\\b,? )*(?<what>(?:(?!\\b(?:I|we|you|it|that|is|are|was|were)\\b)[\\p{L}\\p{N}' -]){3,60}?),? (?:(?:by|for|before|until|on) [\\p{L}\\p{N} ]{2,16}| +),? (?:could|can|would) you (?:do|manage|arrange|handle|fit|swing) (?:that|this|it|them|those)(?: in)?\\b`,
    ),
    example: 'Another fifty flyers by Friday, can you do that?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\b(?:nudge|chaser|prod|poke|reminder) (?:on|about|for|re|regarding|that I'm after) (?<what>(?:the|your|those|these) [^,;.?]+)`,
    ),
    example: 'Just a nudge on the receipts',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:(?:look|looking|relying|turn|turning) (?:to|on) you|(?:press|push|chase|chasing|pester|nudge|trouble|bother) you) (?:for|to (?<verb>${verbs}))\\b${what}`,
    ),
    example: 'We look to you for the draft by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|also|but|then)\\b,? )*(?<what>your (?!birthday|anniversary)[\\p{L}\\p{N}' -]{3,50}?) (?:falls? due|is payable|becomes? due|is due|are due|closes)\\b`,
    ),
    example: 'Your half of the deposit falls due on Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:essential|vital|crucial|imperative|important|necessary|key|required) that ${subject} (?:be|is|are|get|gets|reach|reaches|arrive|arrives|come|comes)\\b`,
    ),
    example: 'It is essential that the draft be received by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:just|also|and|so|ok|then|one more thing|last thing|oh)\\b[,:]? )*(?<what>(?!(?:see|talk|speak|call|meet|thanks|yes|no|not|let|till|until|me|us|it|that|this)\\b)(?:(?!\\b(?:I|we|you|me|us|will|is|are|was|were|can|could|would|from)\\b)[\\p{L}\\p{N}' -]){3,60}?),? (?:by|for|before) [\\p{L}\\p{N} ]{2,16},? (?:please|pls|plz|thanks|thank you|cheers|thx|ta|if (?:you can|poss(?:ible)?|at all possible|(?:that|it) works))\\b.{0,20}$`,
    ),
    example: 'Poster files by Friday, please and thank you.',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:could|can|would|will) (?:you|one of you|somebody|someone)${adverbs} (?:be able to )?(?!(?:make|come|meet|join|attend|be|hold|keep|believe|imagine|bear|wait|take|remember|stay|see|have|call|ring|phone|get|bring|stop|visit|watch|host|cover|spare|give|tell|let|say|show|move|shift|push|change|cancel|wear|drive|eat|stretch|do|live|work)\\b)(?<verb>\\p{L}{3,})(?: (?:up|off|out|over|across|through|round|in|down|together))? (?=(?:the|your|a|an|another|some|those|these|my|our|all|both) )(?<what>[^?]+)`,
    ),
    example: 'Could you possibly squeeze in a new banner by Thursday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|also|but|then|ok|hi)\\b,? )*(?<what>(?!(?:I|we|you|it|that|this|best|love|news|thanks)\\b)[^,;:?]{3,60}?) (?:off|from) (?:you|your (?:side|end|team|office))\\b(?: lot| guys| please)? (?:by|for|before|on|no later than|within|this|next|tomorrow|today|tonight|asap)\\b`,
    ),
    example: 'Drawing off you by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:(?:crazy|cheeky|rude|mad|silly|ok|okay|alright|much|bold|possible|greedy|pushy|awful) (?:to|if I|if we) ask(?:ed)?|dare I ask|(?:I|we)(?:'ll| will|'m going to) ask) (?:you )?for\\b${what}`,
    ),
    example: 'Would it be crazy to ask for the schedule by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:and|so|but|then|or)\\b,? )*(?:would|is|might) [^,;?]{2,25} (?:be )?(?:asking too much|too much to ask|too (?:soon|early|tight|cheeky|ambitious)|possible|realistic|doable|manageable|feasible) for (?<what>(?:the|your|those|these|a|an|all|both) [^?]+)\\?`,
    ),
    example: 'Would Monday be asking too much for the price list?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `\\b(?:would|is|could|might|will) (?<what>(?!(?:you|I|we|it|that|this|there|he|she|they)\\b)[^,;?]{3,70}?) (?:be |at all )?(?:doable|possible|feasible|realistic|manageable|achievable|too (?:soon|much|early|tight)|an option|asking too much|pushing it)\\b(?: (?:to|for) (?:you|your \\p{L}+))?(?: at all)?(?: (?:by|on|for|before) [^?]{2,25})? ?\\?`,
    ),
    example: 'Would a rough sketch by Friday be doable?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^so (?:ideally |really |that's |that means )?(?<what>(?!(?:I|we|you|it|that|this|far|see|see you|good|great|long|much|sorry|maybe|let|let's|until|till|nothing|not|no)\\b)(?:(?!\\b(?:I|we|you|is|are|was|were|will|can|could|would|from)\\b)[\\p{L}\\p{N}' -]){3,50}?),? (?:by|before|no later than) (?!(?:the end of the day|then)\\b)[^,?]{2,24}[.! ]*$`,
    ),
    example: 'so copy by the 2nd',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:and|so|also|but|then)\\b,? )*(?<what>(?!(?:I|we|you|it|that|this|what|nothing)\\b)[^,;:?]{3,60}?) (?:is|are|remains?)(?: still| also| now| yet)* (?:pending|outstanding|awaited|overdue|missing|due|to come) (?:from|at|with|on) (?:you\\b|your (?:end|side|team|office|part))`,
    ),
    example: 'The commercials are pending from your end',
  },
]
