import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** Nothing after it but a name, thanks and punctuation: the whole sentence is a yes. */
const alone = `(?:,? (?:thanks|thank you|cheers|then|too|please|[\\p{L}]+))?[\\s.!,\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\u200d\\uFE0F]*$`
const good =
  '(?:fine|good|great|perfect|okay|ok|o\\.k\\.|alright|all right|right|no problem|no bother|no worries|possible|doable|acceptable|agreeable|suitable|satisfactory|smashing|ace|tip-?top|agreed|confirmed|noted|accepted|convenient|ideal|brilliant|excellent|super|lovely|correct|in order|feasible|workable|cool|sound|grand|sweet|awesome|amazing|wonderful|fantastic|spot on|splendid|manageable|achievable|a plan|early enough|soon enough|plenty|in good time|dandy|peachy|golden|magic|no trouble|no drama|no sweat)'

export const accept: readonly Phrase[] = [
  phrase(
    "^(?:duly |well )?noted\\b|\\b(?:will be|consider it|gets) done[.!]*\\s*$|\\b(?:request|proposal|terms?|offer) (?:is|are|is hereby) (?:accepted|granted|agreed|approved)\\b|\\btake you up on (?:it|that|this)\\b|^(?:no|none),? .*\\b(?:no|not a) (?:problem|issue|bother)[.!]*$|^go on then\\b|^(?:let's|let us) (?:say|do|go (?:for|with)|take) {2,}",
    'Duly noted',
  ),
  phrase(
    "\\bthat's (?:how|what|exactly what|just what|the way) (?:I|we) (?:remember|have|had|understood|see|noted|agreed|discussed|wrote)\\b|\\b(?:that|this|it) (?:matches|reflects|tallies with|squares with|is in line with|agrees with) (?:my|our|what|the)\\b|\\b(?:my|our) understanding (?:too|as well|exactly)\\b",
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
    "\\bwill (?:sort|see to it|get (?:it|that) (?:done|sorted))\\b(?=[.!,]|$)|\\b(?:extension|delay|change|request|date) granted\\b|\\b(?:same|all the same|fine) (?:to|with|by) (?:me|us)\\b|^that'd be \\p{L}+[.!]*$",
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
    `^(?:granted|approved|accepted|as you wish|you shall have it|not a problem|not an issue|(?:we|I|you) (?:can|could|may|will|shall|do)(?: indeed| certainly| of course)?(?=[.,!])|(?:it|that|this|they|those) (?:would|does|will|can|do|could|shall)(?: indeed| certainly| very well| nicely)?(?=[.,!]|$)|(?:it|that|this)(?:'d| would|'ll| will) be (?:smashing|great|perfect|fine|lovely|ideal|brilliant|super)|not for (?:us|me)|not at all|none at all|no objections?|ok|okay|k|kk|o\\.k\\.|yes|yep|yeah|yup|aye|sure|sure thing|of course|certainly|absolutely|agreed|confirmed|deal|done deal|will do|can do|works|no problem|no bother|no worries|no trouble|no sweat|no dramas?|no stress|no prob|fair|grand|sweet|deffo|definitely|indeed|(?:I |pinky )?promise|fine|alright|all right|noted|understood|consider it done|you got it|you bet|roger|copy|right|exactly|correct|gladly|with pleasure|happy to|go ahead|go for it|please do|(?:sounds|looks) (?:good|great|fine|grand|perfect|like a plan|right|okay|ok)|all good|suits (?:me|us)|fine by (?:me|us)|fair enough|so be it)\\b${alone}`,
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
    '\\b(?:works?|suits?|would work|will work|can work)\\b(?: (?:fine|well|perfectly|great|nicely|too|both|just fine))*(?: (?:for|with) \\w+| (?:me|us)\\b|[.,!]|$)|\\b(?:sounds|looks) like a plan\\b|\\bon (?:those|these|your|the same) (?:dates|days)\\b',
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
  phrase('^(?:yes|ok|okay|good|fine|happy|great)\\b.{0,12}\\bwith\\b', 'okay with that'),
  phrase('^\\p{L}+ (?:agrees|accepts|is (?:fine|ok|okay|happy|good)) with\\b', 'Peter agrees with the rest'),
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
    "\\b(?:let me|I'll|we'll|I will|we will|need to|have to|must) (?:first )?(?:check|see|look into|think|ask|find out|discuss|clarify|get back to you|come back to you)\\b",
    'Let me check with the printer',
  ),
  phrase(
    "\\b(?:not sure|don't know|do not know|no idea|can't say|cannot say|hard to say|depends on|too early to say|to be confirmed|tbc|tbd)\\b",
    "I'm not sure yet",
  ),
]

export const massMail: readonly Phrase[] = [
  phrase(
    "\\byou(?:'re| are| have)? (?:get|gets|getting|got|receive|receiving|received|find|read|reading) (?:this|our|these) (?:(?:monthly|weekly|little|quarterly) )?(?:e-?mails?|letters?|newsletters?|mailings?|bulletins?|digests?|updates?) (?:because|as|since|for)\\b(?!.*\\bgroups?\\b)|\\b(?:unsubscribe|opt out) (?:from|of) (?:this|our|these|the) (?:newsletter|mailing|list|letter|bulletin|e-?mails?|mails)\\b|\\b(?:view|read|open) (?:this|it)(?: \\p{L}+)? (?:in|with) (?:your|a|the) browser\\b",
    'You receive this letter because you once gave us your card.',
  ),
]

export const smallTalk: readonly Phrase[] = [
  phrase(
    '\\b(?:happy|merry|congrat\\p{L}*|good luck|luck|safe|bon|welcome|birthday|weekend|holidays?|cheers|thanks|thank|thx|ta|sorry|condolences|well done|bravo|hello|hi there|good morning|greetings|regards|love|hugs|ha+(?:ha)*|he+he|lol|lmao|hm+|wow|ouch|ugh|oh|ah|gosh|blimey|crikey|dear|alas|hear hear|same here|me too|us too|ditto|touch[eé])\\b(?! (?:to|with|on)\\b)',
    'Happy new year to you both!',
  ),
  phrase(
    '\\b(?:later|soon|shortly|tonight|tomorrow|anon|in a (?:bit|moment|minute|sec)|more (?:soon|later|tonight|then)|meetings?|train|tube|bus|plane|flight|airport|taxi|car|driving|travelling|traveling|boarding|abroad|road|queue|dentist|doctor|hospital|sick|ill|bed|asleep|lunch|phone|call|ring|busy|swamped|away|off|out|closed|here|there|home|email|mail|typing|resend|ignore|oops|test|typo|p\\.?s)\\b',
    'I am on a train, more tonight',
  ),
  phrase(
    '\\b(?:ambitious|tight|tough|tricky|hard|difficult|optimistic|bold|brave|steep|sporty|early|quick|fast|rushed|a lot|a stretch|short notice|news to (?:me|us)|already|again|still|yet|interesting|funny|odd|strange|weird|curious|surprised?|hope|wish|wonder|maybe|perhaps|almost|nearly|half|(?:good|fair|great) (?:question|point)|rain\\p{L}*|snow\\p{L}*|weather|sun|cat|dog|baby|kids?|wife|husband|mother|father|was|were|had)\\b',
    'That is ambitious',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    "\\b(?:hands (?:are|is) (?:full|tied)|(?:must|have to|respectfully|regretfully|politely) (?:\\p{L}+ly )?decline|(?:isn't|not) something (?:we|I)|not (?:really |quite )?(?:our|my) (?:thing|style|field|area|job)|already (?:have|got) (?:one|some|that|those|them|it)|(?:sadly|regrettably|unfortunately|alas|probably|rather) not)\\b",
    'We must respectfully decline',
  ),
  phrase(
    "\\b(?:not (?:at liberty|free|ours) to|(?:won't|wouldn't|not) be (?:necessary|needed|required)|(?:isn't|not) necessary|won't (?:fly|wash|happen)|(?:is|are) (?:enough|plenty|sufficient) for us|(?:cup of tea|our bag|our line)|no chance|not a chance|hard no|(?:say|said|says) no)\\b|^(?:thanks|thank you|ta|cheers|very kind|kind of you|appreciate (?:it|the offer))\\b[^?,]{0,25}? but\\b",
    'That will not be necessary.',
  ),
  phrase(
    '^(?:(?:sorry|afraid|unfortunately|well|hm+)\\b,? )*not {3,}|^no need(?: for (?:it|that|them|those)| of that| really| at all)?[.,!]',
    'No need, thanks',
  ),
  phrase(
    "\\b(?:turn (?:it|this|that|you|that one|this one|them|those)? ?down|turning (?:it|this|that|you)? ?down|(?:not|isn't|wasn't|n't) (?:(?:really |quite )?in|within|part of|covered by|included in) (?:the|our|your|this) (?:\\p{L}+ )?(?:budget|scope|remit|contract|quote|plan|price|fee|package)|out of (?:scope|budget|our hands|reach)|outside (?:the|our|of|what|my|this)(?: \\p{L}+)? ?(?:scope|budget|remit|contract|quote|brief)?|swamped|snowed under|rammed|slammed|fully booked|booked solid|maxed out|at capacity|flat out|won't (?:have it|allow|permit|let (?:us|me))|doesn't allow|does not allow|not allow|not permitted|not authori[sz]ed|never (?:give|do|share|hand|provide|send|release|offer|make)|(?:company|house|group|bank|school|our) policy|not for sharing|not our thing|not something we (?:do|offer|give)|no appetite|a non-starter|count me out|count us out|rules? (?:it|that|this) out|(?:have|has) to be a no|it's a no)\\b|^(?:nah|nope|nay)\\b",
    "That one we'd have to turn down",
  ),
  phrase(
    "\\b(?:fine|good|happy|okay|ok) without\\b|\\bnot this time\\b|\\bno,? (?:thanks|thank you|ta)\\b|\\bthanks,? but no\\b|\\b(?:won't|don't) be needing\\b|\\bwe'll (?:pass|skip)\\b",
    "Thanks for offering, but we're fine without",
  ),
  phrase(
    "\\b(?:a no\\b|afraid not|have to (?:say no|decline|pass)|must decline|not possible|isn't possible|impossible|out of the question|not allowed to|can't do|beyond (?:our|my|the)\\b|(?:don't|do not|haven't|have not) (?:really )?(?:have|got) (?:the |any |enough )?(?:capacity|bandwidth|resources?|manpower|people|staff)|(?:have|got) no (?:capacity|bandwidth)|cannot do|unable to|not able to|won't (?:do|be able)|will not be able|no can do|(?:decided|opted|chosen|voted|advised) (?:against|not to)|(?:would|'d) (?:rather|prefer) not|not in a position to|not prepared to|not willing to|(?:will|'ll|must|going to) pass on|(?<!\\b(?:he|she|they) )refuse to|a bridge too far|won't hear of|would not hear of|not going to happen|(?:to|with) (?:nobody|no one)\\b|beyond (?:us|what we)|(?:nothing|not something|no one|nobody) (?:that |here )?(?:we|I|who) (?:can|could|do)|plan without|(?:isn't|aren't|is not|are not|not) (?:doable|feasible|workable|an option|on the cards|realistic))\\b|^\\s+(?:is|are)(?: really| unfortunately| sadly)? out\\b",
    'That is not possible',
  ),
  phrase(
    "\\b(?:we|I)(?: really| simply| just| unfortunately)? (?:can't|cannot|can not|won't|will not|don't|do not|couldn't|shan't)(?: really| simply| possibly)? (?:(?:be )?(?:give|send|provide|offer|share|deliver|hand|make|accept|agree|supply|release|hold|manage|move|wait|take|write|produce|commit|part with|get|have|fit|squeeze|spare|stretch|sign|print|pay|approve|publish)|do|be (?:giv|send|provid|offer|shar|deliver|hand|mak|supply|releas|writ|produc|do|tak|sign|pay|publish)ing)\\b",
    'We cannot give out the raw files',
  ),
  phrase(
    '^(?!.*\\b(?:needed|required|necessary)\\b)(?:no|nope|sorry,? no|unfortunately not|afraid not|no way)\\b(?!,? (?:problem|worries|bother|rush|hurry|stress|trouble|matter|need|objection|issue|sweat|dramas?|prob|later|earlier|sooner|more|less|fewer|longer|doubt|complaints?|changes|remarks|comments|news))',
    'No, sorry',
  ),
  phrase("\\b(?:doesn't|does not|won't|will not|wouldn't|don't) (?:work|suit|fit|do)\\b", "Friday doesn't work for us"),
  phrase(
    "(?:\\bso|: |\\b(?:that|this|which)(?:'s| is) a|, I fear,?) (?:a )?no\\b[.!,]*$|\\bconfidential\\b.*\\bno\\b|\\b(?:too late|too early|too tight|too soon|too short)\\b",
    'Friday is too late for us',
  ),
  phrase(
    '\\b(?:have to stick to|need to stick to|must stay|has to stay|cannot be moved|has to remain)\\b',
    'The 22nd has to stay',
  ),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    "\\b(?:never ?mind|don't worry about) (?:the|about|that|those|it)\\b|\\bgone off (?:the|it)\\b|\\bno (?:\\p{L}+ ){1,2}needed\\b",
    'Never mind the receipts',
  ),
  phrase(
    "\\b(?:(?:don't|do not|needn't) bother (?:with|about|doing|sending)|(?:stop|halt|cease|down tools on)(?: all| any)? (?:work(?:ing)?|the work) on|(?:treat|consider|regard)\\b.{2,60}\\b(?:as )?(?:withdrawn|cancelled|dropped|void|closed)|(?:is|are|be|been|hereby|now) withdrawn|withdraw(?:ing)? (?:my|our|the|that|this)|(?:(?:not|n't) (?:be )?(?:doing|having|using|running|printing|going (?:ahead )?with|going for|making|producing|needing|want|wanting|need)|no longer (?:doing|having|using|running|printing|going (?:ahead )?with|making|producing))\\b.{0,40}\\b(?:any ?more|any longer|after all|now|this year|this time)|no longer (?:doing|having|using|running|going (?:ahead )?with|relevant|an issue)|(?:(?:has|have|had) been|was|were|got|gets?|getting|is being) (?:cancelled|canned|dropped|pulled|shelved|scrapped|cut|axed|binned|killed)|pulled (?:it|them|that|the)|(?:fell|fallen) through|surplus to requirements|save yourselves? the (?:trouble|bother|work)|ignore (?:my|the|that|our) (?:request|ask|mail|message))\\b",
    "So don't bother with the quote",
  ),
  phrase(
    "\\b(?:no longer (?:need|want|require)|not needed|no longer needed|don't need|do not need|won't need|needn't|not necessary|no need (?:for|to)|can skip|skip (?:the|it|them|that|those)|drop the(?! [^,;.]* (?:in|into|at|off|over|round|by|to|on)\\b)|dropping the(?! [^,;.]* (?:in|into|at|off|over|round|by|to|on)\\b)|dropped the|drop\\b.*\\baltogether|leave out|leave the .+ out|leaving out|(?<!don't |do not )forget (?:about )?(?:the|it|them|that|those)|there (?:will be|is|are|'ll be) no\\b|scrap|scrapping|scrapped|scratch|nix|axe[ds]?|(?:shelve|shelved|bin|binned|ditch|ditched|abandon|abandoned|strike|struck)(?! \\w+ing\\b)|pulled the plug|give up on|giv(?:en|ing) up on|gave up on|can (?:live|manage|do) without|(?:go|going|gone) without|cancel(?:led|ling|ed|ing)?|called off|call off|without the|do without|off the (?:list|table)|has fallen through|is not happening|isn't happening|won't happen|take .+ off)\\b",
    'We no longer need the banner',
  ),
  phrase(
    "\\b(?:no (?:[\\p{L}-]+ ){1,3}(?:after all|needed|required|necessary)|hold(?:ing)? off on|on hold|on ice|stand down|killed|(?:please |can )ignore|disregard|(?:don't|do not|doesn't|does not) want (?:it|them|the [\\p{L} ]+?|that) any ?more|changed (?:our|my) minds? (?:about|on)|not going ahead with|decided not to (?:do|go)|won't be needing|not needed|surplus|redundant|can be dropped|is dead|is off)\\b",
    'Change of plan: no leaflet after all',
  ),
  phrase(
    "\\b(?:let's|we'd like to|we would like to|we|please|I'd like to) (?:drop|cancel|skip|scrap|forget|leave out|scratch|nix|axe|bin|ditch|shelve|abandon|strike|kill|lose|remove|withdraw)\\b",
    "Let's drop the flyer",
  ),
]

export const report: readonly Phrase[] = [
  phrase(
    "\\b(?:(?:should(?: now| all)* be|is|are|'s|'re)(?: now| all| already)* (?:sitting|waiting|lying|stacked up|parked) (?:in|on|at|with|for) (?:your|you|the|reception)|should (?:now|already|all) be (?:in|with|on|at|there|live)|(?:went|gone) (?:through|in|over|out|off)(?=[.,!]|$| {2,}| (?:this|today|just|yesterday|last|earlier|now|already|by|to|with|via)\\b)|(?:has|have|had) (?:gone|been) (?:through|over|across|off|credited|wired|actioned|executed|effected)|has (?:now |just )*left (?:our|the|my)|(?:just )?(?:popped|stuck|bunged|lobbed|flung|slung|chucked|pinged|fired|shot|whizzed|zapped|dumped|saved|filed|loaded|pushed|pulled together) (?:it|them|the|your|everything|all|this|that|those|these|both)\\b.{0,40}\\b(?:in|into|on|onto|over|across|to|up|through|by))\\b",
    'Sketches should be sitting in your inbox now',
  ),
  phrase(
    '\\b(?:attached|enclosed|in the attachment|in attachment|as attachment|attaching|find attached|in this mail|herewith|(?<!\\b(?:is|are|we|I|you) )hereby(?! (?:confirm|accept|agree|request|ask|withdraw|cancel|acknowledge|grant|undertake|approve|waive|notify|inform|demand|invite|promise|commit|offer|propose|decline|remind)))\\b',
    'Please find the logos attached',
  ),
  phrase(
    "^\\W*(?:(?:and|so|hi|hello|ok|okay|finally|at last|as promised|as agreed|sorry[^,.]{0,40}|dear [\\p{L}.]+(?: [\\p{L}.]+)?),? )?(?:(?:and )?here(?:'s| is| are| it is| they are| (?:you|u|ya|we) (?:are|go)| comes?| come)\\b|voil[aà]\\b)",
    'Here is the finished deck',
  ),
  phrase(
    "\\b(?:I|we|has|have|he|she|they|just|was|were|been|is|are)(?:'ve| have| has)?(?: just| already| now| also| been| today| since)* (?:sent|mailed|emailed|e-mailed|shared|uploaded|delivered|submitted|posted|shipped|couriered|forwarded|dropped|handed|handed over|transferred|paid|put|signed|published|dispatched|wired|settled|issued|placed|given|added)\\b",
    'We have just sent the parcel',
  ),
  phrase(
    '(?<!\\b(?:be|being|getting|get|gets|if (?:we|I|you)) )\\b(?:sent|delivered|uploaded|submitted|shared|posted|paid|shipped|transferred)\\b(?= (?:via|by|to|over|through|with|this|today|now|just|yesterday|on)\\b|[.!,]|$)',
    'DNS login sent via the password manager',
  ),
  phrase(
    "(?<!^\\s*|\\s\\s)\\b(?:is|are|'s|'re)(?: now| all| both| already| finally)* (?:up|online|live|done|finished|ready|complete|completed|(?:in|on) (?:the|our|your) (?:shared |team )?(?:folder|drive|cloud|dropbox|mail|post|inbox|channel|share|vault|keychain|password manager|portal|sheet|doc)|(?:at|with) (?:the|your) (?:front desk|reception|receptionist|porter|concierge|doorman|courier)|at your (?:office|desk|door|studio)|on your (?:desk|doorstep|porch)|in your (?:letterbox|pigeonhole)|downstairs|(?:at|in) reception|in your (?:inbox|mailbox|folder)|on (?:the|our|your) (?:server|drive|share|ftp)|on its way|on their way|out(?! of\\b)|gone|there|in\\b(?= dropbox))(?! (?:to|by|on|for) )\\b",
    'The draft is up',
  ),
  phrase(
    '\\b(?:in|on|into|to) (?:the|your|our) (?:shared )?(?:folder|drive|dropbox|sheet|workspace|channel|server|ftp|portal|cloud|vault|password manager|keychain)\\b',
    'The texts are in the shared folder',
  ),
  phrase(
    '\\b(?:you (?:can|will|should)(?: now)? (?:find|see|download|view|access)|(?<!\\b(?:sure|that|until|till|once|when|if|ensure|check|see|case|because|before|after) (?:that )?)you have (?:them|it|the)|download (?:it|them|here|from)|link (?:below|above|here)|below (?:is|are)|as follows|went (?:out|off|to you)|gone out|left (?:the house|our|here)|off to you)\\b',
    'You can find it below',
  ),
  phrase(
    "^(?:all |and |now |just )?(?:done|fixed|corrected|updated|amended|ordered|sent|signed|paid|posted|uploaded|sorted|filed)(?:[.,;:!]| and\\b|$)(?!.*(?:\\bwill\\b|'ll\\b))",
    'Done, the keys are below',
  ),
  phrase(
    "\\b(?<!\\b(?:be|not|you|will|can|could|won't|we) )(?:pass(?:ing|ed)?|hand(?:ing|ed)?) (?:this|it|these|them|those) (?:on|along|over)\\b|\\b(?:forwarding|sharing|dropping|adding) (?:this|it|these|them|those) (?:here|now|to you|with you|below)\\b|\\bon behalf of\\b",
    'Ana asked me to pass this on',
  ),
  phrase(
    '\\b(?:was|were|has been|have been) (?:signed|approved|paid|sent|uploaded|delivered|transferred|published|shared|emailed|made|instructed)\\b',
    'The invoice was paid this morning',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    "(?:'s|\\b(?:has|have|is|are|'re|'ve))(?: all| now| just| both| safely| also)* (?:come|arrived|landed|turned up|shown up|come in|come through|cleared|in the (?:bank|building|house|office|studio)|credited|been (?:credited|received|paid in|delivered|handed in))(?=[.,!]|$| (?:thanks|thank|cheers|and|to|this|today|safely|just|in|yesterday|on|all|at)\\b)|\\b(?:courier|postman|post|dhl|ups|fedex|messenger|driver|bike)(?: has|'s)? (?:just |has )?(?:brought|dropped|delivered|came|was here)|\\b(?:in|safe in) (?:my|our) hands\\b|\\b(?:credited|showing|shows|visible) (?:to|in|on|at) our (?:account|side|end|bank)\\b",
    "Flyer's come, looks smashing",
  ),
  phrase(
    '^(?:what an? )?(?:great|lovely|nice|brilliant|super|fantastic|wonderful|cracking|superb|gorgeous|excellent|amazing) (?!to\\b|if\\b|for\\b|that\\b|news\\b|idea\\b|thanks\\b|thank\\b|plan\\b|so\\b|we\\b|I\\b)[\\p{L}-]+(?: [\\p{L}-]+)?(?:,| -| –)? (?:thanks|thank you|cheers|by the way|well done|everyone)\\b|\\b(?:love|loved|like|liked|enjoyed|read) the\\b(?!.* (?:idea|plan|sound|thought)\\b)',
    'Great script, thanks!',
  ),
  phrase("\\b(?:I'm|I am|we're|we are) (?:back |now |all )?in\\b(?= now|[.,!]|$)", "Thanks, I'm in"),
  phrase(
    '\\b(?:turned up|showed up|made it (?:here|to us|through)|came (?:today|this morning|yesterday)|(?:have|has) come|got|received|have got|have received|receipt of|reached us|reached me|arrived|came (?:in|through)|has come|have come|landed|safely here|in hand)\\b(?! (?:your (?:mail|email|message|note)|to |no |nothing))',
    'We received the logos',
  ),
  phrase(
    "\\b(?:is|are|'s|'re)(?: all| now| both| safely| finally)* (?:here|in|with us|on our (?:account|side|desk|server))(?: now| with us| safely)?(?=[.!,]|$| and\\b)",
    'All four files are here',
  ),
  phrase(
    '\\b(?:thanks|thank you|thx|cheers|ta)(?: so much| very much| a lot| again| \\w+)?,? for (?:the|your|sending|sharing|these|this|all|those|delivering)\\b',
    'Thanks for the logos',
  ),
]

const colleague = '(?<who>(?!I\\b|we\\b|you\\b|it\\b|they\\b|he\\b|she\\b|that\\b|this\\b)[\\p{L}-]+(?: [\\p{L}-]+)?)'

export const inHand: readonly Phrase[] = [
  phrase(
    "\\b(?:I'll|I will|let me|I can) (?:take|do|handle|look after|deal with|see to|pick up) (?:this|that|it|care of|these|those)\\b|\\b(?:this|that) one(?:'s| is) mine\\b|^mine\\b|\\b(?:I've|I have) got this\\b|\\bleave (?:it|that|this) (?:with|to) me\\b|\\b(?:on|to) my (?:desk|list|plate)\\b",
    "I'll take this one",
  ),
  phrase(
    `(?:^|[,;:.] |\\b(?:and|so|but|because|that) )${colleague}(?: (?:here|now|also|in the office|from our team|on copy|in copy))?(?:'s| is|'ll| will| has|'ll be| will be| can|,)?(?: now| also| kindly| both)* (?:tak(?:es?|ing) (?:(?:this|it|that|them|these|the [\\p{L} ]+?|care of (?:this|it|that|them|the [\\p{L} ]+?))(?: over| on| from (?:here|me|us))?|over)|look(?:s|ing)? after|deal(?:s|ing)? with|handl(?:es?|ing)|see(?:s|ing)? to|in charge of|responsible for|pick(?:s|ing)? (?:this|it|that|them) up|your (?:contact|person|man|woman)|all yours|over to you)\\b`,
    'Ben is taking this over from me',
  ),
  phrase(
    `\\b(?:com(?:es?|ing)|(?:is|are|now) with|(?:is|are) in the hands of|(?:pass|hand|pass|handed|passed|give|given|gave|turn(?:ed)?|leav(?:e|ing)|left)(?:ing)? (?:this|it|that|them|those|these|the [\\p{L} ]+?) (?:on |over )*to|over to|down to|up to|talk to|belongs? to|is for) (?:my colleague |our colleague )?${colleague}(?= |[.,;!]|$)`,
    'The floor plans are with Dora',
  ),
  phrase(`(?:\\bcom(?:es?|ing)|\\bget (?:it|this|them|that)) from (?:my colleague )?${colleague}`, 'A2 comes from Ben'),
]

export const missing: readonly Phrase[] = [
  phrase(
    "\\b(?:nothing|no \\w+(?: \\w+)?|not|n't|never|still waiting|yet to|hasn't|haven't)\\b.{0,40}\\b(?:arrived|received|come|got|here|seen|in|reached|waiting|through)\\b|\\b(?:still )?(?:waiting for|outstanding|overdue|missing|to follow|to come)\\b|\\b(?:nudge|reminder|chas(?:e|ing)|remind)\\b",
    'Nothing has arrived here so far',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    "^ {3,}would(?: do| be| work)?[.!,]*\\s*$|\\b(?:earliest|soonest|first)(?: possible| available| feasible| realistic)? (?:date|day|slot|time|opportunity|(?:we|I)\\b)|\\b(?:can't|cannot|can not|won't|will not|not|couldn't)\\b.*\\b(?:until|till|before|earlier than|sooner than|prior to)(?: the)? {2,}|\\b(?:postponement|deferral|extra time|reprieve|looking like|looks like|more like|now likely)\\b",
    'The earliest possible date is Friday',
  ),
  phrase(
    "(?:\\b(?:would be|is|'d be|looks|seems|will be|'ll be)(?: much| far| the| our| my| a lot| more)* (?:doable|possible|feasible|realistic|safer|better|safe|earliest|manageable|achievable|best|limit)|\\b(?:we|I) (?:can|could)(?: certainly| easily| just)? (?:do|manage|make|offer))[.,!]*\\s*$",
    'Monday would be realistic.',
  ),
  phrase(
    "\\b(?:extension|(?:a|one|two|three|\\d) days? (?:more|extra|sooner|later|earlier|longer)|(?:a bit|bit|little|slightly) (?:sooner|later|earlier|longer)|(?:able|manage|prepared|willing|happy) to (?:do|commit to|make|manage|offer|go for)|commit to|(?:won't|will not|can't|cannot|not going to|not gonna|unlikely to) (?:make|hit|meet|manage|be (?:met|made|done|ready|finished)|be able to (?:make|hit|meet|hold|keep))|running (?:behind|late|over)|behind (?:with|on|schedule)|got bumped|gets bumped|bumped|held up|hold-?up|overrunning|(?:prefer|rather|sooner) (?:it|have|do)?|likelier|more realistic|non-starter|pushing it)\\b|\\b(?:it|that|they|this|which)(?:'ll| will|'d| would|'s going to| is going to)(?: now| have to| more likely| probably| need to| rather)* be(?: on| by| more like)? {2,}",
    'We ask for an extension until Friday',
  ),
  phrase(
    '\\b(?:move[sd]?|moving|push(?:es|ed|ing)?|shift(?:s|ed|ing)?|postpone[sd]?|postponing|delay(?:s|ed|ing)?|reschedul(?:e[sd]?|ing)|slips|slides?|sliding|slipping|bring forward|brought forward|extend|extended|slip|slipped|change|stretch|put back|put off)\\b.*\\b(?:to|until|till|forward|back|by|from)\\b',
    'Could we move the prototype to Monday?',
  ),
  phrase(
    '\\b(?:instead|rather than|and not|not (?:on )?\\w+day|at the earliest|only on|only by|not before|later than|earlier than|one day later|(?:more|extra|additional|further) (?:working |business )?(?:days?|weeks?)|another (?:few |couple of )?(?:days?|weeks?)|more time|(?:need|have|take|want|require|give (?:me|us))(?: it)? (?:until|till)|make it|say|new date|new day|correction|(?:(?:we|I) (?:can|could)(?: certainly| easily| just)? (?:do|manage|make|offer)|(?:would be|is) (?:doable|possible|feasible|realistic))[.,!]*$|would (?:\\w+ )?(?:be|suit|work)(?: \\w+){0,3} (?:better|safer|easier|likelier|preferable|(?:more|far more) \\w+)|how (?:does|about|would|is|do)\\b.*\\b(?:sound|work|suit|look|do)|wiggle room|would .+ (?:still )?be (?:ok|okay|all ?right|fine|possible))\\b',
    'Can we have the mailer on Wednesday instead?',
  ),
  phrase(
    '\\b(?:can|could|may|shall|should|would) (?:we|I|you) (?:please |perhaps |maybe |possibly |also )?(?:make|do|say|agree on|settle on|have until|take until|live with|cope with|work with|manage with|accept|accommodate|stretch to|wait (?:until|till|for)|hold (?:on|out) (?:until|till))\\b',
    'Can we make the bios 3/3?',
  ),
  phrase(
    '\\b(?:(?:would|is|are|does|will|could)\\b[^?]*\\b(?:still|ok|okay|fine|all ?right|possible|work|suit|do|instead|enough|acceptable)|how about|what about)\\b[^?]*\\?',
    'Would Thursday 16 April still be alright?',
  ),
]

export const consent: readonly Phrase[] = [
  phrase(
    '^(?:(?:so|or|and|would|is|could)\\b,? )*[\\p{L}\\p{N}., ]{3,25}? (?:ok|okay|alright|all right|fine|possible|doable|any good|cool|work)(?: (?:for|with|by) (?:you|everyone|all|ya|that))?\\?$',
    'Thursday ok?',
  ),
  phrase(
    '\\b(?:would|does|will|could|can|do|is|are|if|how|shall) (?:there|that|this|it|these|those|both|you|the|we|which)\\b.{0,30}\\b(?:work|suit|ok|okay|fine|alright|all right|agree|agreed|acceptable|possible|good|do|convenient|happy|sound|all clear|right|problem|issue|trouble|too late)\\b[^.]{0,40}\\?',
    'Would that work for you?',
  ),
  phrase(
    '(?:,|^) ?(?:ok|okay|alright|all right|agreed|deal|fine|sound good|sounds good|good|yes|right)(?: (?:with|for|by) (?:you|everyone|all))?\\?',
    'ok?',
  ),
  phrase(
    '\\b(?:let (?:me|us) know (?:if|whether) (?:that|this|it)|hope (?:that|this|it) (?:works|is)|please confirm(?:[.!]|$)|if (?:that|this|it) (?:works|suits|is (?:ok|okay|fine|alright)))',
    'Let me know if that works',
  ),
  phrase(
    '^(?:so,? )?(?:interested|doable|deal|feasible|ok|okay|possible|realistic|any good|what do you (?:think|say)|how does that sound|shall we)[^.]{0,25}\\?',
    'Interested?',
  ),
  phrase('^(?:what )?(?:we|I) (?:can|could) (?:offer|propose|do)\\b', 'What we can offer instead:'),
]

export const all: readonly Phrase[] = [
  phrase(
    '\\b(?:both|all|each|every|everything|whole|entire|either|schedule|plan|timeline|dates|timetable|list|points)\\b',
    'Confirmed on every point',
  ),
]

export const rest: readonly Phrase[] = [
  phrase(
    '\\b(?:the rest|everything else|all else|the others?|the (?:other|remaining) (?:items|dates|points|things|ones?|two|three|four|five|six)|the remainder|otherwise|apart from that|one exception|with the exception|save (?:in|for|on|that|one|the)|bar (?:one|the|two)|aside from|except)\\b',
    'Peter agrees with the rest',
  ),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      "\\b(?:approved|(?:we|I) approve|signed off|sign(?:s|ing)? off|good to (?:go|print)|go ahead|green light|ready to print|you(?:'ve| have)(?: got)? (?:our|my) (?:full )?(?:approval|ok|okay|sign-?off|go-?ahead|blessing|green light|yes)|has approved|have approved|released for|cleared for|happy with (?:it|the|all)|can go to print|go to print|good from (?:our|my) (?:side|end)|no (?:further |more |other )?(?:changes|corrections|comments|remarks)(?: from (?:us|me|our side|my side))?(?=[.,!]|$)|nothing to (?:add|change|correct)|(?:please|you (?:may|can)) (?:proceed|print (?:it|them)))\\b",
      'Approved for print, all well',
    ),
    of: /approv|sign-?\s?off|go-?ahead|green light|release|ok\b|decision|proof|confirm/iu,
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
      '\\b\\d+(?:[.,]\\d+)? ?(?:mm|cm|m|km|metres?|meters?|inch(?:es)?|ft|feet|kg|g|sqm|m2|px|dpi)\\b',
      'width 4.20 m',
    ),
    of: /measure|dimension|size|height|width|length|depth|weight|area|format|resolution|diameter/iu,
  },
  {
    ...phrase('[\\w.+-]+@[\\w-]+[.][\\w.-]+|(?<![\\d/.-])(?:\\+|0)\\d[\\d ()-]{7,}\\d', 'Jo Marsh, 020 7946 0000'),
    of: /contact|phone|number|e-?mail|address|details/iu,
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
      "\\b(?:we|I)(?: have|'ve)? (?:decided|decide|chose|choose|chosen|picked|pick|go for|went for|go with|prefer|take|opted|settled on)\\b|\\b(?:we|I)(?:'d| would) (?:like|prefer|go (?:for|with)|choose|love|pick)(?: to (?:go (?:for|with)|have|take))? (?:the|option|version|variant|number|concept|route)\\b|\\blet's (?:go (?:for|with)|take|do)\\b|\\b(?:our|my|the) (?:choice|decision|favourite|favorite|answer|verdict|pick|preference)(?: (?:on|for|about|regarding|as to|re) [^,;.:?]{2,40}?)? is\\b(?! (?:not|still|due|needed|on|coming|outstanding))|^(?:option|version|variant|number|concept|route) \\w+\\b",
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
