import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** Nothing after it but a name, thanks and punctuation: the whole sentence is a yes. */
const alone = `(?:,? (?:thanks|thank you|cheers|then|too|please|[\\p{L}]+))?[\\s.!,\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\u200d\\uFE0F]*$`

const good =
  '(?:fine|good|great|perfect|okay|ok|o\\.k\\.|alright|all right|right|no problem|no bother|no worries|possible|doable|acceptable|agreeable|suitable|satisfactory|smashing|ace|tip-?top|agreed|confirmed|noted|accepted|convenient|ideal|brilliant|excellent|super|lovely|correct|in order|feasible|workable|cool|sound|grand|sweet|awesome|amazing|wonderful|fantastic|spot on|splendid|manageable|achievable|a plan|early enough|soon enough|plenty|in good time|dandy|peachy|golden|magic|no trouble|no drama|no sweat)'

export const accept: readonly Phrase[] = [
  phrase(
    '^(?:(?:and|but|so|yes)\\b,? )?(?:the rest|(?:everything|all) else|the others|the other (?:one|two|three)|both|all(?: of (?:it|them|that))?|all (?:two|three|four)|everything) (?:ok|okay|fine|good|agreed|approved)[.! ]*$',
    'Everything else ok.',
  ),
  phrase(
    '\\b(?:have|see|raise|has|find) no (?:difficult(?:y|ies)|objections?|quarrel|qualms?|issues?|problems?) (?:with|to|about|in)\\b',
    'We have no difficulty with the rates table.',
  ),
  phrase(
    "^(?!.*(?:\\bnot\\b|n't\\b|\\bunless\\b)).*\\b(?:by|on) (?:the|your) (?:dates?|deadlines?|day) (?:you (?:mention|ask|name|give|propose|request|suggest|set|state|indicate)\\p{L}*|(?:as )?(?:requested|mentioned|given|stated|indicated|specified|proposed))\\b",
    'Ready by the date you mention.',
  ),
  phrase(
    "^(?:duly |well )?noted\\b|\\b(?:will be|consider it|gets) done[.!]*\\s*$|\\b(?:request|proposal|terms?|offer) (?:is|are|is hereby) (?:accepted|granted|agreed|approved)\\b|\\btake you up on (?:it|that|this)\\b|^(?:no|none),? .*\\b(?:no|not a) (?:problem|issue|bother)[.!]*$|^go on then\\b|^(?:let's|let us) (?:say|do|go (?:for|with)|take) {2,}",
    'Duly noted',
  ),
  phrase(
    "^(?:(?:yes|sure|ok|fine|and)\\b,? )*(?:it|they|that|those|both|you)(?:'ll| will| shall) (?:be (?:there|with you|in your (?:inbox|hands))|have (?:it|them|that|both))(?: by then| on time| in time| in good time)?[.! ]*$",
    "It'll be there.",
  ),
  phrase(
    "\\bthat's (?:how|what|exactly what|just what|the way) (?:I|we) (?:remember|have|had|understood|see|noted|agreed|discussed|wrote)\\b|\\b(?:that|this|it)(?: all| both| exactly| certainly)* (?:matches|reflects|tallies with|squares with|is in line with|agrees with) (?:my|our|what|the)\\b|\\b(?:my|our) understanding (?:too|as well|exactly)\\b",
    "That's how I remember it.",
  ),
  phrase(
    "^(?:right ?-?o|rightio|righty ?-?o|okey ?-?(?:doke|dokey|dokes)|okie ?-?dokie|alrighty|aye aye|roger that|by all means|very (?:good|well)|sounds a plan|naturally|cool beans|all yours|with you|noted with thanks|no drama)\\b[^?]{0,25}$|\\bconsider (?:it|that|them|this|both|all of it) (?:done|sorted|yours|on (?:its|their) way|as good as done|\\p{L}+ed)\\b|^(?:I|we) (?:do|would|'d|very much) (?:like|love|want)(?: (?:that|it|to|one|them))?[.!]",
    'Righto.',
  ),
  phrase(
    "^(?:(?:yes|oh|well|ok|sure|and)\\b,? )*(?:it|that|this|they|those|these|we|I|you|she|he|both)(?:'s|'re)? (?:(?:certainly|indeed|sure|definitely|absolutely|surely|most certainly|very much|totally|of course|both|all)[ ,]*)*(?:is|are|am|does|do|will|would|can|could|shall|has|have|did)(?: (?:indeed|certainly|so|nicely|fine|all|both|very well|the trick|thank you|thanks))*[.!,]*$",
    'It certainly is.',
  ),
  phrase(
    '^(?:(?:yes|sure|ok|fine|we|I)\\b,? )*(?:can|could|will|happy to|able to) (?:live|work|cope|deal|make do|manage|go) with (?:that|this|it|those)\\b',
    'Can live with that',
  ),
  phrase(
    "\\bwill (?:sort|see to it|get (?:it|that) (?:done|sorted))\\b(?=[.!,]|$)|\\b(?:extension|delay|change|request|indulgence|date)(?: is| are| has been| have been| was)?(?: hereby| duly)? (?:granted|allowed|agreed(?: to)?)\\b|\\byou may (?:have|take) (?:until|till) (?:then|that day|that date)\\b|\\b(?:same|all the same|fine) (?:to|with|by) (?:me|us)\\b|^that'd be \\p{L}+[.!]*$",
    'Not an issue, will sort',
  ),
  phrase(
    '\\b(?:the )?(?:foregoing|above|aforesaid|proposed (?:date|day|timetable|dates)|same|terms|dates|timetable) (?:is|are) (?:acceptable|agreeable|agreed|accepted|confirmed|noted|in order)\\b',
    'We confirm that the foregoing is acceptable',
  ),
  phrase(
    '^(?:not|no) (?:an? )?(?:big |real )?(?:problem|issue|bother|trouble|worries)\\b(?! with| in| getting)[^,;?]{0,20}(?:[.!,]|$)',
    'Not a problem at all',
  ),
  phrase(
    `^(?:granted|approved|accepted|as you wish|you shall have it|not a problem|not an issue|(?:we|I|you) (?:can|could|may|will|shall|do)(?: indeed| certainly| of course)?(?=[.!]|,(?! (?:but|though|although|only)\\b))|(?:it|that|this|they|those) (?:would|does|will|can|do|could|shall)(?: indeed| certainly| very well| nicely)?(?=[.,!]|$)|(?:it|that|this)(?:'d| would|'ll| will) be (?:smashing|great|perfect|fine|lovely|ideal|brilliant|super)|not for (?:us|me)|not at all|none at all|no objections?|ok|okay|k|kk|o\\.k\\.|yes|yep|yeah|yup|aye|sure|sure thing|of course|certainly|absolutely|agreed|confirmed|deal|done deal|will do|can do|works|no problem|no bother|no worries|no trouble|no sweat|no dramas?|no stress|no prob|fair|grand|sweet|deffo|definitely|indeed|(?:I |pinky )?promise|fine|alright|all right|noted|understood|consider it done|you got it|you bet|roger|copy|right|exactly|correct|gladly|with pleasure|happy to|go ahead|go for it|please do|(?:sounds|looks) (?:good|great|fine|grand|perfect|like a plan|right|okay|ok)|all good|suits (?:me|us)|fine by (?:me|us)|fair enough|so be it)\\b${alone}`,
    'Sure, thanks!',
  ),
  phrase(
    '^(?:yes|yep|yeah|yup|ok|okay|sure|agreed|confirmed|of course|certainly|absolutely|fine|alright|all right|no problem|deal|noted|correct|right|quite right|exactly)\\b(?!,? (?:but|although|let me|not|who|what)\\b)',
    'Yes, of course',
  ),
  phrase(
    '\\b(?:yes|will do|can do|no (?:problem|bother|worries|trouble|sweat|dramas?|stress|probs?|issues?)|of course|agreed|confirmed|promised?|consider it done|as agreed|as discussed|as planned|on track|understood|deal|noted|sure)[.!,)]*\\s*$',
    'Media plan by Monday, yes, will do',
  ),
  phrase(
    `(?:'s|'re|\\b(?:is|are|would be|will be|sounds?|looks?|seems?|all|still|both))(?: all| both| still| also| absolutely| perfectly| totally| just| quite| really| very| too)* ${good}\\b(?! (?:if|as long)\\b)`,
    'Friday for the photos is all right',
  ),
  phrase(`\\b${good} (?:for|with|by|on) (?:me|us|both|you|the|our|that|this|everyone|all)\\b`, 'ok for both'),
  phrase(
    '(?<!\\b(?:please|pls|to|you|we|I|they) )\\b(?:works?|suits?(?: (?:us|me|everyone|(?:the|our|my) \\p{L}+))?|would work|will work|can work)\\b(?: (?:just as well|equally well|fine|well|perfectly|great|nicely|too|both|just fine))*(?: (?:for|with) \\w+| (?:me|us)\\b|[.,!]|$)|\\b(?:sounds|looks) like a plan\\b|\\bon (?:those|these|your|the same) (?:dates|days)\\b',
    'Friday works for the approval',
  ),
  phrase(
    "\\b(?:we|I)(?:'m| am|'re| are)? (?:both |all )?(?:agree|accept|confirm|approve|happy|ok|okay|fine|good|on board|can live|can do|can make|can hold|can keep)\\b(?! if\\b)(?! .*\\?)",
    'We are OK with the whole plan',
  ),
  phrase(
    "^(?:(?:it's|that's|is|just|just about|quite|perfectly|barely|certainly|yes|oh|eminently|more than) )*(?:(?!un|in|im|ir|(?:time|work|turn|round)?table\\b|cable\\b|vegetable|syllable|bible|fable|parable|variable|portable|crucible|deliverable|probable|questionable|regrettable|terrible|horrible|miserable)\\p{L}{3,}[ai]ble|just about)[.!]*\\s*$|\\b(?:we|I|they)(?:'d| would)? (?:don't|do not|won't|wouldn't|wouldn't|not) mind\\b(?! if\\b)",
    'Bearable.',
  ),
  phrase(
    "\\byou(?:'ve| have)(?: got)? (?:our|my) (?:consent|assent|agreement|blessing|word|ok|okay|yes)\\b|\\b(?:I|we) (?:subscribe|assent|consent|sign up|put my name|put our name) to\\b|\\baccepted (?:as|in)\\b|\\b(?:meets? with|has|have) (?:our|my) (?:full )?(?:agreement|approval|assent|consent|blessing)\\b",
    'You have our consent',
  ),
  phrase(
    '^(?:yes|ok|okay|good|fine|happy|great)\\b.{0,12}\\bwith\\b|\\b(?:will do|can do|done|yes|agreed) (?:on|for|to|with) (?:both|all|that|everything|each)\\b',
    'okay with that',
  ),
  phrase('^\\p{L}+ (?:agrees|accepts|is (?:fine|ok|okay|happy|good)) with\\b', 'Peter agrees with the rest'),
  phrase(
    "^(?:well,? |oh,? |ok,? |okay,? |fine,? |alright,? |then )*(?:if (?:you|we) (?:must|have to|absolutely must|really must)|if (?:needs|need) (?:must|be)|if it (?:can't|cannot) be helped|if there(?:'s| is) no other way|so be it|needs must|go on then|very well(?: then)?|I suppose so|fair enough)[.! ]*$",
    'If you must.',
  ),
  phrase(
    "(?:'s|\\b(?:is|are|would be)) (?:actually |in fact )?(?:(?:even|far|much) better|all the better|better still|better yet)\\b(?! if\\b)",
    'Thursday is even better',
  ),
  phrase(
    "\\b(?:cross my heart|hand on heart|scout's honou?r|(?:on|upon) my (?:life|honou?r|word)|you have my word|come (?:hell or high water|what may)|rain or shine|without fail|no matter what|guaranteed)\\b(?!.*\\?)",
    'Thursday, without fail',
  ),
  phrase(
    '^(?:(?:yes|ok|okay|sure|great|fine|right|sorry)\\b,? )*(?:will do|can do|on it|straight away|right away|(?:we|I) can(?: certainly| definitely| easily| of course| also)* (?:do|manage|handle|arrange|accommodate) (?:that|this|it|both|those))\\b(?! (?:but|if|when|once|not|only)\\b)(?!.*\\?)',
    'Straight away',
  ),
  phrase('(?:👍|👌|✅|🆗|🙌|✔️|✔)', '👍 for both'),
  phrase(
    "\\b(?:it is|it's|that's|that is) (?:a )?(?:deal|fine|good|ok|okay|yes|agreed|settled|then)\\b|^\\s*(?:\\w+ )?it (?:is|shall be|will be)\\b(?=\\s*[.,!]|\\s*$| then)|(?:^|[,;.!]|\\b(?:so|then|right|well|ok|okay)) {3,}it (?:is|shall be|will be)\\b",
    'Thursday it is',
  ),
  phrase(
    "\\b(?:that|this|it|which|day|date|dates|both)(?:'ll| will| would| can)? (?:do|works?|suits?|fits?|be fine|be ok)\\b(?! not\\b)",
    "That'll do",
  ),
  phrase(
    '\\b(?:confirmed|agreed|accepted|approved|agree|correct|fine|good)\\b.{0,20}\\b(?:every|all|both|each|everything|whole)\\b',
    'Confirmed on every point',
  ),
  phrase(
    "\\b(?:will be|is|are|gets?) (?:done|taken care of|sorted)\\b(?=.{0,30}$)|\\bon it\\b|\\bleave it with (?:me|us)\\b|\\byou (?:can )?count on (?:me|us|it)\\b|\\bwe'll (?:make|hold|manage|keep) (?:it|that|the)\\b",
    'Leave it with us',
  ),
  phrase(' (?:can|also can|can also)[.!]*$', 'Timeline in 48 hours can'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    `^(?:great|perfect|excellent|wonderful|lovely|brilliant|super|good|fantastic|thanks?|thank you|cheers|ta|nice|cool|splendid|marvellous|that's (?:great|good|perfect|kind))\\b${alone}`,
    'Perfect, thanks!',
  ),
  phrase(
    "^(?:ooh|oh|ah|yes|yeah|yep|go on then|aw)\\b.{0,12}\\b(?:please|go on|love|ta)\\b|^that(?:'d| would) be \\p{L}+[.!]*$|\\b(?:we'll take it|that would be (?:great|lovely|perfect|good|fine|wonderful)|yes please|please do|we'd love (?:that|it)|(?:that'd|that would|it'd|which would) be (?:fab|ace|ideal|super|helpful|brilliant|great|perfect|lovely|appreciated)|looking forward to it)\\b",
    'That would be great',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '\\bnot (?:yet |quite |really |entirely |all |so |very |at all )?(?:ok|okay|fine|good|great|right|there yet)\\b(?! (?:to|for nothing)\\b)',
    'Banner text not quite right',
  ),
  phrase(
    "\\b(?:will|'ll|going to|has to|have to|need to|needs to)(?: (?:\\p{L}+ly|then|also|only|first|still))* (?:confirm|verify|double-?check)\\b(?! (?:receipt|you|to you)\\b)",
    'Omar will confirm the logos',
  ),
  phrase(
    "\\b(?:let me|I'll|we'll|I will|we will|need to|have to|must) (?:first )?(?:check|see|look into|look at (?:my|our|the) (?:diary|calendar|schedule|list)|consult|think|ask|find out|discuss|clarify|get back to you|come back to you)\\b",
    'Let me check with the printer',
  ),
  phrase(
    "\\b(?:not sure|don't know|do not know|no idea|can't say|cannot say|hard to say|depends on|too early to say|to be confirmed|tbc|tbd)\\b",
    "I'm not sure yet",
  ),
  phrase(
    '\\b(?:(?:circle|loop|report|revert|write|swing|come) back|will revert|(?:let|letting) you know(?! (?:that|we|I|it)\\b)|keep you (?:posted|informed|updated|in the loop)|watch this space|stay tuned|sleep on (?:it|this|that)|mull(?:ing)? (?:it|this|that)? ?over|(?:run|take) (?:it|this|that|them) (?:past|by|to|up with)|sound (?:him|her|them|it) out|hold that thought|under (?:review|consideration|discussion)|remind me|no longer (?:work|working|with|involved|responsible|in charge|my)|(?:make )?no promises|undecided|up in the air|remains to be seen|more (?:on (?:that|this|it) )?(?:soon|anon|later|shortly)|bear with (?:me|us)|thinking (?:about|on|over) (?:it|this|that))\\b',
    "I'll circle back",
  ),
  phrase(
    "^(?:and |but |so )?(?:(?:it|that|this|they)(?:'s| is|'re| are)? (?:now |still |currently |already )*(?:with|before|in front of|on the desk of) (?!(?:you|your|pleasure|us|me)\\b)|(?!(?:you|I|we|i|who)\\b)(?:(?:our|my|the) )?[\\p{L}]+(?: \\p{L}+)? (?:has|have|had) (?:got )?(?:it|this|that|them)(?= *(?:[.!,;]|$| now\\b| at the moment\\b))|(?!(?:you|I|we|i)\\b)(?:(?:our|my|the) )?[\\p{L}]+(?: \\p{L}+)? (?:is|are) (?:still |now |currently )?(?:looking at|reviewing|considering|discussing|debating|sitting on|chewing on|pondering) )",
    'Legal has it',
  ),
  phrase(
    "^(?:(?:sorry|but|hi|no|well|please|pls|could you|can you|kindly|you(?:'ll| will)? (?:have|need) to|better|best|it's best to),? )*(?:ask|talk to|speak to|contact|check with|turn to|write to|address (?:this|it|that) to|refer to) (?!(?:me|us|you|for|if|whether|that|about|your)\\b|[\\p{L}-]+(?: [\\p{L}-]+)? (?:to|for|if|whether|about)\\b)|\\bnot (?:really )?(?:my|our) (?:job|department|area|decision|call|business|remit|table|field|patch|responsibility|turf|thing)\\b|\\b(?:that's|this is|it's|that is|it is) (?:for|up to|down to) (?!(?:you|me|us)\\b)\\p{L}+|\\bno longer (?:handle|deal|do|look after|in charge|responsible|manage)\\b|\\bnot (?:the right|your) (?:person|contact)\\b|\\b(?:sent|forwarded|passed|handed|given|shown|mailed|emailed|escalated|referred|put)(?: on)? (?:this|it|that|these|them|your (?:mail|e-?mail|message|request|note|question|list)|the (?:mail|request|question))(?: on| over| along| up| across)?(?: to| by| before| with)? (?!(?:you|your|here|over|in|into|via|by|with|through)\\b)(?:our|my|the (?:lawyers?|boss|board|committee|team|owner|landlord|translator|copywriter|accountant|director|client|author|editor)|legal|finance|accounts|accounting|procurement|compliance|management|head office|hq|marketing|it|\\p{L}+(?=[.,!;]|$| (?:who|to|for|and)\\b))",
    "I've passed this on to our copywriter",
  ),
  phrase(
    "\\b(?:(?:can't|cannot|can not|couldn't|won't) promise|(?:not|never|n't)(?: been| quite| yet| really)? agreed)\\b",
    'That was not agreed',
  ),
]

export const all: readonly Phrase[] = [
  phrase(
    '\\b(?:both|all|each|every|everything|whole|entire|either|schedule|plan|timeline|dates|timetable|list|points)\\b',
    'Confirmed on every point',
  ),
]

export const except: readonly Phrase[] = [
  phrase('^(?:except(?: for)?|apart from|aside from|with the exception of|all but)\\b', 'except the list'),
]

export const rest: readonly Phrase[] = [
  phrase(
    '\\b(?:the rest|everything else|all else|the others?|the (?:other|remaining) (?:items|dates|points|things|ones?|two|three|four|five|six)|the remainder|otherwise|apart from that|one exception|with the exception|save (?:in|for|on|that|one|the)|bar (?:one|the|two)|aside from|except)\\b',
    'Peter agrees with the rest',
  ),
]
