import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const report: readonly Phrase[] = [
  phrase(
    '\\b(?:is|are|am)(?: all| both| also)? (?:stuck|pinned|clipped|stapled|tacked|glued|taped|bolted|hooked)(?: on)? to (?:this|the|my) (?:e-?mail|mail|message|note)\\b',
    'The still is stuck to this mail.',
  ),
  phrase(
    '^\\W*(?:here|voil[aà]|(?:please |pls )?see (?:the )?(?:attachments?|attached|enclosed)|(?:see )?below|as (?:requested|promised|agreed|discussed)|attachment)[.! ]*$',
    'Here.',
  ),
  phrase(
    "\\b(?:(?:should(?: now| all)* be|is|are|'s|'re)(?: now| all| already)* (?:sitting|waiting|lying|stacked up|parked) (?:in|on|at|with|for) (?:your|you|the|reception)|should (?:now|already|all) be (?:in|with|on|at|there|live)|(?:went|gone) (?:through|in|over|out|off)(?=[.,!]|$| {2,}| (?:this|today|just|yesterday|last|earlier|now|already|by|to|with|via)\\b)|(?:has|have|had) (?:gone (?:through|over|across|off)|been (?:put through|credited|wired|actioned|executed|effected))|has (?:now |just )*left (?:our|the|my)|(?:just )?(?:popped|stuck|bunged|lobbed|flung|slung|chucked|pinged|fired|shot|whizzed|zapped|dumped|saved|filed|loaded|pushed|slipped|shoved|posted|dropped|pulled together) (?:it|them|the|your|everything|all|this|that|those|these|both)\\b.{0,40}\\b(?:in|into|on|onto|over|across|to|up|through|by))\\b",
    'Sketches should be sitting in your inbox now',
  ),
  phrase(
    '\\b(?:attached|enclosed|in the attachment|in attachment|as attachment|attaching|(?:stuck|clipped|pinned|tacked|stapled|hitched|tagged on) to (?:this|the) (?:mail|e-?mail|message|note)|find attached|in this mail|herewith|(?<!\\b(?:is|are|we|I|you) )hereby(?! (?:confirm|accept|agree|request|ask|withdraw|cancel|acknowledge|grant|undertake|approve|waive|notify|inform|demand|invite|promise|commit|offer|propose|decline|remind)))\\b',
    'Please find the logos attached',
  ),
  phrase(
    "^\\W*(?:(?:and|so|but|well|still|right|anyway|hi|hello|ok|okay|finally|at last|as promised|as agreed|sorry[^,.]{0,40}|dear [\\p{L}.]+(?: [\\p{L}.]+)?),? )?(?:(?:and )?here(?:'s| is| are| it is| they are| (?:you|u|ya|we) (?:are|go)| comes?| come| goes)\\b(?! (?:what(?! (?:I|we) (?:suggest|propose|have|wrote|came))|how|why|when)\\b)|voil[aà]\\b)",
    'Here is the finished deck',
  ),
  phrase(
    "\\b(?:I|we|has|have|he|she|they|just|was|were|been|is|are)(?:'ve| have| has)?(?: just| already| now| also| been| today| since)* (?:sent|mailed|emailed|e-mailed|shared|uploaded|delivered|submitted|posted|shipped|couriered|forwarded|dropped|handed|handed over|transferred|paid|put|signed|published|dispatched|wired|settled|issued|placed|given|added)\\b(?! (?:this|it|that|them|these|those) (?:on |over )?(?:to|with) me\\b)",
    'We have just sent the parcel',
  ),
  phrase(
    "(?<!\\b(?:be|being|getting|get|gets|if (?:we|I|you)|keep(?:ing)? (?:you|me|us|him|her|them|everybody|everyone|all)) )\\b(?:sent|delivered|uploaded|submitted|shared|posted|paid|shipped|transferred)\\b(?= (?:via|by|to|over|through|with|this|today|now|just|yesterday|on)\\b|[.!,]|$)|\\b(?:dropped|left|handed in)(?: off)? (?:at|with|in) (?:both |all )?(?:your|the)\\b|(?<!\\b(?:be|get|being|you|if|once|when|until|till|we|I) )(?:already |just )?\\b(?:sent|e-?mailed|posted) you\\b|\\byou (?:should|will|'ll|must)(?: now| already| all| both)* have (?:got|had|received|seen)\\b|\\byou should(?: all| both)* (?:now|already) have\\b|\\byou should(?: all| both)* have (?:it|them|everything|the [\\p{L} ]+?) (?:now|already|by now)\\b",
    'DNS login sent via the password manager',
  ),
  phrase(
    "(?<!^\\s*|\\s\\s|\\b(?:when|once|if|until|till|unless|after|before|as soon as|whenever|in case|whether)(?: the| your| our| all| \\p{L}+){0,2}? ?(?:\\p{L}+)?)\\b(?:is|are|'s|'re)(?: now| all| both| already| finally)* (?:up|online|live|below|done|finished|ready|complete|completed|(?:in|on) (?:the|our|your) (?:shared |team )?(?:folder|drive|cloud|dropbox|mail|post|inbox|channel|share|vault|keychain|password manager|portal|sheet|doc)|(?:at|with) (?:the|your) (?:front desk|reception|receptionist|porter|concierge|doorman|courier)|at your (?:office|desk|door|studio)|(?:on|in|at|by|under|inside) your (?:front |back |side )?(?:desk|doorstep|porch|tray|in-?tray|letter ?box|pigeon-?hole|post ?box|mail ?box|hallway|locker|door|gate|shed|van|hands|garage|kitchen|account)|downstairs|(?:at|in) reception|in your (?:inbox|mailbox|folder)|on (?:the|our|your) (?:server|drive|share|ftp)|on its way|on their way|out(?! of\\b)|gone|there|in\\b(?= dropbox))(?! (?:to|by|on|for) )\\b",
    'The draft is up',
  ),
  phrase(
    '\\b(?:in|on|into|to) (?:the|your|our) (?:shared )?(?:folder|drive|dropbox|sheet|workspace|channel|server|ftp|portal|cloud|vault|password manager|keychain)\\b',
    'The texts are in the shared folder',
  ),
  phrase(
    '\\b(?:you (?:can|will|should)(?: now)? (?:find|see|download|view|access)|(?<!\\b(?:let|lets|do|did|sure|that|until|till|once|when|if|ensure|check|see|case|because|before|after) (?:that )?)you have (?:them|it|the)(?!.*\\b(?:by )?then[.!,]*$)(?! (?:(?:all|both|back) )?(?:then|by|on|before|within|soon|tomorrow|tonight|when|as soon)\\b)(?!.* {2,})|download (?:it|them|here|from)|link (?:below|above|here)|below (?:is|are)|as follows|(?:is|are) to be found (?:under|at|on|in|here|below)|went (?:out|off|to you|(?:in|into) (?:the|your|today.s|yesterday.s|last night.s|this morning.s) (?:last |first )?(?:post|mail|letter ?box))|gone out|left (?:the house|our|here)|off to you)\\b',
    'You can find it below',
  ),
  phrase(
    "^(?:all |and |now |just )?(?:done|fixed|corrected|updated|amended|ordered|sent|signed|paid|posted|uploaded|sorted|filed)(?:[.,;:!]| and\\b| (?:just now|this (?:morning|afternoon|evening)|today|earlier|yesterday|last night|(?:an|one|two) (?:hours?|minutes?) ago|on (?:mon|tues|wednes|thurs|fri)day|by (?:bank|post|courier|card|transfer)|via)\\b|$)(?!.*(?:\\bwill\\b|'ll\\b))",
    'Done, the keys are below',
  ),
  phrase(
    "\\b(?<!\\b(?:be|not|you|will|can|could|won't|we) )(?:pass(?:ing|ed)?|hand(?:ing|ed)?) (?:this|it|these|them|those) (?:on|along|over)\\b|\\b(?:forwarding|sharing|dropping|adding) (?:this|it|these|them|those) (?:here|now|to you|with you|below)\\b|\\bon behalf of\\b",
    'Ana asked me to pass this on',
  ),
  phrase(
    '^as (?:promised|requested|agreed|discussed|asked),? (?:the|your|our|all|both)\\b(?! (?:way|while)\\b)|\\b(?:is|are|.s|.re)(?: now| all| both| already| finally)* on (?:its|their) way (?:to you|over|across)\\b|^(?:(?:all|now|already|just)\\b,? )*(?:on (?:its|their) way\\b|(?:posted|mailed|emailed|e-mailed|couriered|uploaded|shipped|delivered|sent) (?:it|them|this|that|both|everything|the|your)\\b|(?:popped|dropped|pushed|slipped|posted|shoved|put|stuck|bunged|left) (?:through|in|into|under|at|on|with|by) (?:your|the)\\b)',
    'Slipped under your door this morning',
  ),
  phrase(
    '\\b(?:was|were|has been|have been) (?:signed|approved|paid|sent|mailed|e-mailed|posted|couriered|shipped|dispatched|dropped off|handed in|handed over|uploaded|delivered|transferred|published|shared|emailed|made|instructed)\\b',
    'The invoice was paid this morning',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '(?<!\\b(?:I|we|you|he|she|they|who|nobody|nothing|it) )\\bcame(?: in| through| by post| by courier)?(?: {2,}| (?:just now|safely|at last|earlier|today)\\b)|\\bcame(?:, | - | – )(?:thanks|thank|ta|cheers|many thanks)',
    'The samples came by courier today',
  ),
  phrase(
    "(?:'s|\\b(?:has|have|is|are|'re|'ve))(?: all| now| just| both| safely| also)* (?:come|arrived|landed|turned up|shown up|come in|come through|cleared|in the (?:bank|building|house|office|studio)|credited|been (?:credited|received|paid in|delivered|handed in|dropped off|brought|installed|picked up))(?=[.,!]|$| (?:thanks|thank|cheers|and|to|this|today|safely|just|in|yesterday|on|all|at)\\b)|\\b(?:courier|postman|post|dhl|ups|fedex|messenger|driver|bike)(?: has|'s)? (?:just |has )?(?:brought|dropped|delivered|came|was here)|\\b(?:in|safe in) (?:my|our) hands\\b|\\b(?:(?:credited|showing|shows|visible) (?:to|in|on|at) our (?:account|side|end|bank)|our (?:bank|account)(?: statement)? shows)\\b",
    "Flyer's come, looks smashing",
  ),
  phrase(
    '^(?:what an? )?(?:great|lovely|nice|brilliant|super|fantastic|wonderful|cracking|superb|gorgeous|excellent|amazing) (?!to\\b|if\\b|for\\b|that\\b|news\\b|idea\\b|thanks\\b|thank\\b|plan\\b|so\\b|we\\b|I\\b)[\\p{L}-]+(?: [\\p{L}-]+)?(?:,| -| –)? (?:thanks|thank you|cheers|by the way|well done|everyone)\\b|\\b(?:love|loved|like|liked|enjoyed|read) the\\b(?!.* (?:idea|plan|sound|thought)\\b)',
    'Great script, thanks!',
  ),
  phrase('\\b(?:safe and sound|(?:just |have |has |I |we )signed for)\\b', 'Posters safe and sound'),
  phrase("\\b(?:I'm|I am|we're|we are) (?:back |now |all )?in\\b(?= now|[.,!]|$)", "Thanks, I'm in"),
  phrase(
    '\\b(?:turned up|showed up|made it (?:here|to us|through)|came (?:today|this morning|yesterday)|(?:have|has) come|got|received|have got|have received|receipt of|reached us|reached me|arrived|came (?:in|through)|has come|have come|landed|safely here|in hand)\\b(?! (?:your (?:mail|email|message|note)|to |no |nothing))',
    'We received the logos',
  ),
  phrase(
    "\\b(?:is|are|'s|'re)(?: all| now| both| safely| finally)* (?:here|in|with (?:us|me)|on our (?:account|side|desk|server))(?: now| with us| safely)?(?=[.!,]|$| and\\b)",
    'All four files are here',
  ),
  phrase(
    '\\b(?:thanks|thank you|thx|cheers|ta)(?: so much| very much| a lot| again| \\w+)?,? for (?:the|your|sending|sharing|these|this|all|those|delivering)\\b',
    'Thanks for the logos',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '\\b(?:sent|forwarded|passed|handed|given|shown|mailed|emailed|shared|submitted|uploaded|moved|escalated|referred|put)\\b(?: (?:this|it|that|these|those|them|all|everything|your \\p{L}+|the \\p{L}+))?(?: on| over| along| up| across)? (?:to|with|before) (?:(?:our|my) (?!shared|folder|drive|dropbox|server|cloud|site|portal|ftp|box)|legal\\b|finance\\b|accounts?\\b|accounting\\b|procurement\\b|compliance\\b|management\\b|head office\\b|hq\\b|intranet\\b|the (?:lawyers?|boss|board|committee|owner|landlord|translator|copywriter|accountant|author)\\b)|\\b(?:sent|forwarded|passed|handed|mailed|emailed|escalated|referred)(?: on)? (?:this|your (?:mail|e-?mail|message|request|note|question|list))(?: on| over| along| up)? to (?!(?:you|your|all|everyone|everybody)\\b)',
    'I have passed this on to our lawyers',
  ),
  phrase(
    "\\b(?:nothing|no \\w+(?: \\w+)?|not|n't|never|still waiting|yet to|hasn't|haven't)\\b.{0,40}\\b(?:arrived|received|come|got|here|seen|in|reached|waiting|through|turned up|shown up|surfaced|landed)\\b|\\b(?:nothing|not|n't|never|none)(?: been| yet| is| was)? (?:attached|enclosed|sent|uploaded|shared|delivered)\\b|\\b(?:still )?(?:waiting for|outstanding|overdue|missing|(?:to|will|'ll) follow|follows(?= *(?:[.,!;]|$|\\bby\\b|\\bon\\b|\\bnext\\b|\\blater\\b|\\bsoon\\b|\\bshortly\\b))|to come|still (?:with|at|collecting|gathering|compiling|being \\w+|looking for|working on))\\b|\\b(?:in (?:past|former|previous|other|earlier) (?:years|months|times)|(?:last|the other) (?:year|autumn|summer|winter|spring)|(?:years|months) ago|used to)\\b|\\b(?:nudge|reminder|chas(?:e|ing)|remind)\\b",
    'Nothing has arrived here so far',
  ),
]

export const given: readonly Given[] = [
  {
    // 'Please send the booking confirmation': a yes to that confirms nothing yet.
    ...phrase(
      "^(?:(?:yes|all|hereby|duly|happily|of course|that's|it's|this is)\\b,? )*confirmed(?=[.!,;:]|$)",
      'Confirmed, the hall is ours on the 12th',
    ),
    of: /^confirmation/iu,
  },
  {
    ...phrase(
      "\\b(?:approved|validated|(?:we|I) approve|signed off|sign(?:s|ing)? off|good to (?:go|print)|go ahead|green light|ready to print|you(?:'ve| have)(?: got)? (?:our|my) (?:full )?(?:approval|ok|okay|sign-?off|go-?ahead|blessing|green light|yes)|has approved|have approved|released for|cleared for|happy with (?:it|the|all)|can go to print|go to print|good from (?:our|my) (?:side|end)|no (?:further |more |other )?(?:changes|corrections|comments|remarks)(?: from (?:us|me|our side|my side))?(?=[.,!]|$)|nothing to (?:add|change|correct)|(?:please|you (?:may|can)) (?:proceed|print (?:it|them)))\\b",
      'Approved for print, all well',
    ),
    of: /approv|validat|sign-?\s?off|go-?ahead|green light|release|ok\b|decision|proof|confirm/iu,
  },
  {
    ...phrase(
      "\\b(?:(?:to|will|should|shall|must|'ll) (?:read|say)|reads|says|goes|is as follows|is simply|is just)(?: as follows)? ?:",
      'The credit line should read: photo by Ana Ruiz',
    ),
    of: /line|caption|text|title|headline|name|wording|copy|credit|slogan|claim|blurb|intro|bio|quote|address|sentence|note/iu,
  },
  {
    ...phrase(
      '(?:[£$€₹¥]\\s?\\d|\\b\\d[\\d.,]*\\s?(?:£|\\$|€|₹|pounds|euros?|dollars|gbp|eur|usd|chf|aud|sgd|cad|k)\\b|\\b(?:gbp|eur|usd|chf|aud|sgd|cad) ?\\d)',
      '500 cards come to £640 plus VAT',
    ),
    of: /price|quot|cost|estimate|rate|fee|budget|figure|amount/iu,
  },
  {
    ...phrase(
      '(?:^|[,;] )(?:[\\p{L}-]+ )?\\p{L}{3,}:? \\d+(?:[.,]\\d\\d)?[,;] (?:and )?(?:[\\p{L}-]+ )?\\p{L}{3,}:? (?:\\d+(?:[.,]\\d\\d)?|free)(?=[,;.]|$)',
      'grown-ups 12, children 5, dogs free',
    ),
    of: /price|rate|fee|tariff|charge|cost|quantit|figure|number|count/iu,
  },
  {
    ...phrase(
      '\\b\\d+(?:[.,]\\d+)? ?(?:mm|cm|m|km|metres?|meters?|centimet(?:re|er)s?|millimet(?:re|er)s?|inch(?:es)?|ft|feet|kg|kilos?|kilograms?|g|grams?|grammes?|lbs?|ounces?|tons?|tonnes?|litres?|liters?|ml|sqm|m2|px|pixels|dpi)\\b',
      'width 4.20 m',
    ),
    of: /measure|dimension|size|height|width|length|depth|weight|area|format|resolution|diameter/iu,
  },
  {
    ...phrase('[\\w.+-]+@[\\w-]+[.][\\w.-]+|(?<![\\d/.-])(?:\\+|0)\\d[\\d ()-]{7,}\\d', 'Jo Marsh, 020 7946 0000'),
    of: /contact|phone|mobile|cell|number|e-?mail|address|details/iu,
  },
  {
    ...phrase(
      "\\byou(?:'re| are| should(?: now)? be)(?: all| now| back)* (?:in|added|invited|set up)\\b|\\b(?:I've|I have|we've|we have)(?: just| now)? (?:added|invited|let in|given|granted) (?:you|your|the|them|everyone)\\b|\\byou (?:now |should now |should )?have (?:full |editor |admin )?(?:access|the rights)\\b|\\baccess (?:is |has been )?(?:granted|given|restored|back)\\b",
      "You're in, I've just added you",
    ),
    of: /access|login|log-in|rights|permission|invit|account|seat|password/iu,
  },
  {
    ...phrase(
      "\\b(?:we|I)(?: have|'ve)? (?:decided|decide|chose|choose|chosen|picked|pick|go for|went for|go with|prefer|take|opted|settled on)\\b|\\b(?:we|I)(?:'d| would) (?:like|prefer|go (?:for|with)|choose|love|pick)(?: to (?:go (?:for|with)|have|take))? (?:the|option|version|variant|number|concept|route)\\b|\\blet's (?:go (?:for|with)|take|do)\\b|\\b(?:our|my|the) (?:choice|decision|favourite|favorite|answer|verdict|pick|preference)(?: (?:on|for|about|regarding|as to|re) [^,;.:?]{2,40}?)? is\\b(?! (?:not|still|due|needed|on|coming|outstanding))|^(?:option|version|variant|number|concept|route) \\w+\\b|^(?:so |right,? |ok,? |then |please )*(?:go (?:with|for)|make it) the\\b",
      'We go for option B',
    ),
    of: /decision|choice|answer|^one of\b|which|whether|pick|selection|preference|favou?rite|option/iu,
  },
  {
    ...phrase(
      '\\b(?:(?:our|my|the|some|a few|these are) (?:\\w+ )?(?:comments?|corrections|feedback|changes|notes|remarks|thoughts|amends|amendments|edits))\\b[^.?]*:|^(?:comments?|corrections|feedback|changes|notes|remarks|amends)\\b[^.?]*:',
      'Our comments, fresh from the taxi:',
    ),
    of: /comment|feedback|correction|remark|note|change|amend|review/iu,
  },
  {
    ...phrase(
      '\\b(?:the|our|your|my|its|his|her)(?: [\\p{L}\\p{N}-]+){0,3} (?:address|password|code|number|login|name|size|dimensions|measurements|format|time|link|width|height|length|depth|weight|thickness|diameter|resolution|count|headcount|quantity|iban|reference|id)(?: (?:of|for) [^.,;:?]{2,30}?)? (?:is|are)\\b(?! (?:not|due|here|there|on|in|attached|still|missing|to|needed|wanted|wrong|ready))|^(?:[\\p{L}-]+ ){0,3}(?:address|password|code|number|login|dimensions|format|width|height|length|depth|weight|count|quantity|iban|reference)\\b[^:]{0,20}: ?\\S',
      'The delivery address is 12 Mill Lane',
    ),
    of: /address|password|code|number|login|name|size|dimension|measure|format|time|link|details|data|width|height|length|depth|weight|thickness|diameter|resolution|count|quantity|iban|reference/iu,
  },
  {
    ...phrase(
      '^(?:(?:we|there|it) (?:are|will be|is|need|make) |about |around |roughly |some |exactly |make it )*\\d{1,6}(?: (?:people|persons|pax|guests|heads|seats|covers|copies|pieces|pcs|units|places|of us|in all|in total|all told|altogether))?[.!]?$',
      '40 in total',
    ),
    of: /how many|number|count|headcount|quantity|seats?|guests?|people|copies|places|figure|size of/iu,
  },
]

/** The thing asked for by its name, and what it is: 'Opening hours are Mon to Thu 8 to 6'. */
export const stated: Phrase = phrase(
  '^(?:(?:and|so|hi|hello|ok|okay|sure|yes|also)\\b,? )*(?<what>[^,;:?.]{3,60}?)(?: (?:is|are|will be|should be|comes to|come to)\\b(?! (?:you|us|me|not|due|here|there|on|in|with|attached|enclosed|still|missing|to|for|due|required|expected|needed|wanted|wrong|ready|coming|nearly|almost|late|a bit|being|too|very|fine|ok|okay|good|great|closed|open to)\\b)|(?<!\\d):(?= )|,? =) ?(?<value>.*(?:\\d|@|["“”]).*)',
  'Opening hours are Mon to Thu 8.30 to 6',
)

export const portion: Phrase = phrase(
  '\\b(?<part>(?:one|two|three|four|five|six|seven|eight|nine|ten|half|some|most|the first (?:one|two|three|four|five|half|few|batch|part)|\\d+) (?:out )?of (?:the|your|those|these) [\\p{L}\\p{N} -]+?)(?= (?:is|are|attached|enclosed|here|done|ready|sent|uploaded|below|herewith|now|in|for|with|as)\\b|[,.:;(]|$)',
  'Two of the five portraits attached',
)

export const told: Phrase = phrase(
  '^(?:(?! (?:in|with|for|at|as|on|to) ).)*\\b(?:quantit(?:y|ies)|counts?|amounts?|dimensions?|figures?|names?|address(?:es)?|number|numbers|code|password|sizes?|dimensions|choice|decision|answer|colou?r|title|wording|headcount|contact)\\b',
  'trainer names',
)

export const remarks: Phrase = phrase(
  '\\b(?:notes|comments?|feedback|remarks?|corrections?|amends|amendments|edits|changes|tweaks|snags|snag(?:ging)? list|thoughts|queries|questions)\\b',
  'notes on the rough cut',
)

export const bygone: readonly Phrase[] = [
  phrase(
    "\\b(?:I|we|he|she|they)(?:'ve| have| did)?(?: already| just| also| actually| in fact)* (?:sent|send|mailed|emailed|e-mailed|uploaded|posted|delivered|shared|dropped|couriered|handed|submitted|shipped|forwarded)\\b(?<!\\b(?:I|we|they) send)|\\b(?:was|were|has been|have been|already) (?:sent|mailed|emailed|uploaded|posted|delivered|shared|handed over|shipped|submitted)\\b|\\b(?:went|gone) (?:out|off|over)\\b",
    'I sent it on Friday',
  ),
]
