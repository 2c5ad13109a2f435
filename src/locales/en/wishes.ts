import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, onward, verbs } from './verbs.ts'

const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

/** The subject of a sentence that is itself the thing. */
const subject =
  '(?<what>(?!(?:I|we|you|he|she|they|it|this|that|there|here|what|who|which|when|if|and|but|so|with|yes|no|not|maybe|let)\\b)(?:(?!\\b(?:will|would|can|could|is|are|was|were|has|had|do|does)\\b)[^,;:?]){3,90}?)'
const done =
  '(?:received|returned|delivered|submitted|sent|supplied|provided|approved|signed|paid|settled|confirmed|uploaded|lodged|filed|completed?|finished|finali[sz]ed|done|ready|available|shared|issued|furnished|handed (?:in|over)|reviewed|checked|sorted|agreed|fixed|corrected|updated|amended|replaced)'
const here =
  '(?:(?:with|to|at|in|on|by) (?:us|me|here|our|my|the (?:printers?|office|studio|courier|post|shop|bank|committee|board|folder|portal|editor|publisher|translator|developers?|lawyers?|client))\\b|here\\b|back\\b|in (?:by|before|on|hand)\\b)'

/** Asking by saying what is wanted, needed, owed or late, without asking anybody to do anything. */
export const wishes: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:hi|hey|hello|and|so|also|then)\\b,? )*(?<what>(?:(?!\\b(?:I|we|you|me|us|it|that|want|wants|do|does|did|is|are|was|were|see|meet|ok|okay|how|what|who|when|where|why|any|need|still|set|good|will|would|can|could|free|time|yes|no|not)\\b)[\\p{L}\\p{N}' -]){3,50}?),? (?:by|for|until|before) (?!(?:you|me|us|the|your|our|my|it|that)\\b)[^?,]{2,20}\\?+$`,
    ),
    example: 'Price list by Friday?',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?!(?:thanks?|thank you|looking|great|good|what|any|how|why|who)\\b)[\\p{L}\\p{N} ]{3,18} (?:for|on) (?<what>(?:the|your|those|these) [^,;:?]{3,60}?) ?\\?+$`,
    ),
    example: 'Friday for the price list?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\bstill (?:waiting|hanging on|holding out) (?:for|on) (?<what>(?:the|your|those|these|that|our|my) [^,;:?]+)`,
    ),
    example: 'Still waiting for the price list!',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?:(?:and|so|also|then|now)\\b,? )*(?<what>(?:the|your|those) (?!(?:other|best|first|same|next|last) \\p{L}+,? p)[\\p{L}\\p{N}' -]{3,50}?),? (?:please|pls|plz)[.! ]*$`,
    ),
    example: 'The price list please.',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'re| are|'m| am)${adverbs} (?:expecting|counting on|relying on|banking on)(?: (?:you|your \\p{L}+) for)? (?<what>(?:the|your|those|these|all|both|a|an) .+)`,
    ),
    example: 'We are counting on the price list for Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:so|and|just|but)\\b,? )*(?:I|we)(?:'d)? (?:trust|assume|presume|expect|take it|understand|gather)(?: that)? (?<what>(?:the|your|those|these|all|both) [^,;?]+?)(?:'ll| will| is| are)${adverbs} (?:going to )?(?:reach us|be (?:here|with us|ready|in|done|finished|sent|coming|delivered)|come|coming|arrive|get (?:here|to us)|land|follow)\\b`,
    ),
    example: 'I trust the price list will reach us by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:\\byou(?:'d| had)? (?:promised|assured|guaranteed)(?: us| me)?(?: (?:that )?(?:we'd|I'd|we would|I would) (?:have|get|see|receive)| (?:that )?you'd send(?: us| me)?| to (?:send|deliver)(?: us| me)?)?(?= (?:the|your|those|these|all|both|a|an)\\b)|\\b(?:it'd|it would|would|that'd) be (?:\\p{L}+ ){1,3}?to (?:get|have|see|receive)(?= (?:the|your|those|these|all|both|a|an)\\b))${what}`,
    ),
    example: 'You promised the price list for Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:help|great|good|nice|lovely|helpful|perfect|glad|happy|wonderful|ideal|brilliant|grateful|appreciate it|kind|easier|no end|love it|a lot) if (?<what>(?:the|your|those|these|all|some|a|an) [^,;?]+?) (?:(?:could |would |can |might |will |were to )(?:be|land|arrive|come|get|reach|go)|landed|arrived|came|got|reached|were|was|is|are|lands?|arrives?|comes?|gets?)\\b`,
    ),
    example: "It'd help no end if the product shots landed here by Friday",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:and |so |but |also |ideally |having |to have |getting |receiving )*${subject},? (?:would|will|'d) (?:\\p{L}+ ){0,2}?(?:be (?:\\p{L}+ ){0,3}?(?:great|good|lovely|nice|brilliant|perfect|ideal|super|fab|amazing|wonderful|fantastic|helpful|useful|handy|welcome|appreciated|best|splendid|grand|marvellous|a (?:great |big |huge )?(?:help|relief|start))|help|keep|make (?:my|our|everyone)|suit|save|let us|allow us|enable us)\\b`,
    ),
    example: 'The photos by Friday would be brilliant',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:and |so |but |also |then )*${subject}(?: absolutely| really| all| also| both| definitely| still)* (?:must|should|has to|have to|needs? to|ought to|(?:is|are) to|shall(?=.*\\b(?:to us|by you|with us|received|returned|reach|arrive|no later)\\b)|(?:has|have) got to)(?: all| also| both| then)* (?:be (?:(?<verb>approved|signed|paid|confirmed|reviewed|checked|settled)\\b|${done}\\b(?! (?:back )?(?:to|with) you\\b)|${here})|reach(?! (?:you|your|them)\\b)|get (?:here|to us|to me)\\b|arrive\\b|come (?:in|back|over|to us)\\b|land\\b)`,
    ),
    example: 'The report should be submitted to us by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|wants? to know|like to know|see|know)(?: me| us)? (?:if|whether) (?<what>(?:the |your |those |these |all |both |an? )?(?!(?:you|we|I|it|they|he|she|that|this)\\b)[^,;?]{3,60}?) (?:could|can|might|may)(?: possibly| perhaps| please| be able to)* (?:be (?:${done}|${here})|reach us|come|arrive)`,
    ),
    example: 'Our bookkeeper is asking whether the invoice could be settled by Friday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|but|as|because|since)\\b,? )*(?<what>it|they|these|those)(?:'d|'ll| would| will| do| does| really| absolutely)* (?:must|should|needs? to|ha(?:s|ve) to|ought to)(?: all| really)? (?:(?:be|get|come|land|arrive|go) ${here}|reach (?:us|me)\\b)`,
    ),
    example: 'it would need to be with us by Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `(?:^|\\bthat |, |^(?:and|so|but|also) )${subject} (?:is|are|remains?|was|were)(?: still| also| now| kindly| hereby| urgently| both| all| only)* (?:requested|awaited|needed|required|expected|wanted|(?<=\\b(?:the|your|our|all|these|those|its|her|his|payment|invoice)\\b.*|^(?!.*\\b(?:within|after|upon|usually|always|normally|generally|receipt)\\b)[\\p{L}' -]{3,30} are )due(?! (?:to (?:be )?(?:\\p{L}+ )?(?:you|with you|to you|follow)|from us))|(?<=\\b(?:the|your|all|these|those)\\b.*)outstanding|sought|called for)\\b(?! to (?!be (?:with|sent|delivered|returned|here)\\b))(?: from you| back| here| with us)*(?!.*\\b(?:and|but) (?:only )?(?:came|arrived|landed|went|reached|turned up|was|were)\\b)`,
    ),
    example: 'Feedback on the storyboard is requested by Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:\\b(?:we|I)(?:'re|'m| are| am)${adverbs} |^(?:and |so |but |also )*(?:my|our|the) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+(?:'s| is| are) (?:also |now |still )?|^(?:also |and |still |just )*)(?:after|chasing(?: up)?|looking for|hoping for|in need of|counting on you for|relying on you for|keen (?:on|to (?:have|see|get|receive)))\\b${what}`,
    ),
    example: "We're after a short video by Friday",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`\\byou(?:'ll| will)?(?: still| also)* owe (?:us|me)\\b${what}`),
    example: 'You still owe us the keyword list',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:it(?:'s| is| would be| will be|'d be)(?: really| very| quite| so)? (?:important|crucial|essential|vital|imperative|critical|key|urgent|necessary|good|helpful|great|lovely|nice|best)|(?:help|helps|suit|suits) (?:us|me)(?: \\p{L}+ly| a lot| no end)?)(?: that| for us| if)? (?:(?:we|I|you)(?:'d| can| could)? |to )(?:have|had|get|got|receive|received|see|${verbs})\\b${onward}${what}`,
    ),
    example: "It's important that we have the script by Thursday",
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `(?:\\b(?:please |pls |and |but |do )?(?:don't|do not|let's not|not to) forget(?: about)?|^(?:and |so |please |also )*(?:remember|a reminder (?:about|of|that)|reminder:))(?! to\\b| that\\b)${what}`,
    ),
    example: "Don't forget the logo, by Friday please",
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `\\byou(?:(?:'d| had)? (?:said|promised|told (?:us|me)|offered|agreed|undertook)(?: (?:us|me))?(?: that)? (?:you(?:'d| would|'ll| will)|to)| were(?: going| due| still)? to) ${act}${what}`,
    ),
    example: 'You said you would send us the wireframes',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`\\b(?:over|back|up|down) to you (?:now )?for\\b${what}`),
    example: 'Over to you for the amended contract',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `\\b(?:let (?:us|me) know|tell (?:us|me)|inform (?:us|me)|advise|confirm|indicate|specify|say)\\b[^,;.?]{0,30}? (?:which|what|how many|how much|who|whose)\\b(?! (?:you think|time)\\b)${what}`,
    ),
    example: 'Let me know which cover you prefer by Thursday',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(
      `\\b(?:let (?:us|me) know|tell (?:us|me)|hear) (?<verb>(?:what|how) you (?:think|feel|see it|find it))(?: of| about)?(?<what>.*)`,
    ),
    example: 'Let me know what you think by Thursday',
  },
]
