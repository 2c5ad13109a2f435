import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const decline: readonly Phrase[] = [
  phrase(
    "\\b(?:hands (?:are|is) (?:full|tied)|(?:must|have to|respectfully|regretfully|politely) (?:\\p{L}+ly )?decline|(?:isn't|not) something (?:we|I)|not (?:really |quite )?(?:our|my) (?:thing|style|field|area|job)|already (?:have|got) (?:one|some|that|those|them|it)|(?:sadly|regrettably|unfortunately|alas|probably|rather) not)\\b",
    'We must respectfully decline',
  ),
  phrase(
    "\\b(?:not (?:at liberty|free|ours) to|(?:won't|wouldn't|not) be (?:necessary|needed|required)|(?:isn't|not) necessary|won't (?:fly|wash|happen)|(?:is|are) (?:enough|plenty|sufficient) for us|(?:cup of tea|our bag|our line)|no chance|not a (?:chance|hope|prayer)|no hope|hard no|(?:say|said|says) no)\\b|^(?:thanks|thank you|ta|cheers|very kind|kind of you|appreciate (?:it|the offer))\\b[^?,]{0,25}? but\\b",
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
    "\\b(?:fine|good|happy|okay|ok) without\\b|\\bnot this time\\b|\\bno,? (?:thanks|thank you|ta)\\b|\\bthanks,? but no\\b|\\b(?:unfortunately|sadly|regrettably|afraid|sorry),?(?: that)? (?:we|I)(?:'ve| have)?(?: currently| really)? (?:have |got )?no (?!idea|news|objection|problem|doubt)|\\b(?:won't|don't) be needing\\b|\\bwe'll (?:pass|skip)\\b",
    "Thanks for offering, but we're fine without",
  ),
  phrase(
    "\\b(?:a no\\b|afraid not|have to (?:say no|decline|pass)|must decline|not possible|isn't possible|impossible|out of the question|not allowed to|can't do|beyond (?:our|my|the|me|us)\\b|(?:don't|do not|haven't|have not) (?:really )?(?:have|got) (?:the |any |enough )?(?:capacity|bandwidth|resources?|manpower|people|staff)|(?:have|got) no (?:capacity|bandwidth)|cannot do|unable to|not able to|won't (?:do|be able)|will not be able|no can do|(?:decided|opted|chosen|voted|advised) (?:against|not to)|(?:would|'d) (?:rather|prefer) (?:not|leave (?:it|that|this)\\b)|not in a position to|not prepared to|not willing to|(?:will|'ll|must|going to) pass on|(?<!\\b(?:he|she|they) )refuse to|a bridge too far|won't hear of|would not hear of|not going to happen|(?:to|with) (?:nobody|no one)\\b|beyond (?:us|what we)|(?:nothing|not something|no one|nobody) (?:that |here )?(?:we|I|who) (?:can|could|do)|plan without|(?:isn't|aren't|is not|are not|not) (?:doable|feasible|workable|an option|on the cards|realistic))\\b|^\\s+(?:is|are)(?: really| unfortunately| sadly)? out\\b|^(?:the )?\\s{2,}(?:isn't|is not) for\\b",
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
    '\\b(?:(?:have to|need to|must|please|let.s|I.d|we.d|I|we|rather) (?:stick to|stick with|keep to|stay with|hold (?:you )?to)|must stay|has to stay|(?:cannot|can.t) be moved|has to remain|(?:hard|firm|fixed|strict|final|immovable|absolute) deadline|set in stone|non-?negotiable|(?:date|deadline|day) (?:is|stays|remains) (?:fixed|firm|as (?:it )?is))\\b',
    'The 22nd has to stay',
  ),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    "\\b(?:never ?mind|don't worry about) (?:the|about|that|those|it)\\b|\\bgone off (?:the|it)\\b|\\bno (?:\\p{L}+ ){1,2}needed\\b",
    'Never mind the receipts',
  ),
  phrase(
    "\\b(?:(?:don't|do not|needn't|need not|no need to) bother(?: (?:with|about|doing|sending|after all|any ?more|now)|[.,!]|\\s*$)|(?:stop|halt|cease|down tools on)(?: all| any)? (?:work(?:ing)?|the work) on|(?:treat|consider|regard)\\b.{2,60}\\b(?:as )?(?:withdrawn|cancelled|dropped|void|closed)|(?:is|are|be|been|hereby|now) withdrawn|withdraw(?:ing)? (?:my|our|the|that|this)|(?:(?:not|n't) (?:be )?(?:doing|having|using|running|printing|going (?:ahead )?with|going for|making|producing|needing|want|wanting|need)|no longer (?:doing|having|using|running|printing|going (?:ahead )?with|making|producing))\\b.{0,40}\\b(?:any ?more|any longer|after all|now|this year|this time)|no longer (?:doing|having|using|running|going (?:ahead )?with|relevant|an issue)|(?:(?:has|have|had) been|was|were|got|gets?|getting|is being) (?:cancelled|canned|dropped|pulled|shelved|scrapped|cut|axed|binned|killed)|pulled (?:it|them|that|the)|(?:fell|fallen) through|surplus to requirements|save yourselves? the (?:trouble|bother|work)|ignore (?:my|the|that|our) (?:request|ask|mail|message))\\b",
    "So don't bother with the quote",
  ),
  phrase(
    "\\b(?:no longer (?:need|want|require)|not needed|no longer needed|don't need|do not need|won't need|needn't|not necessary|no need (?:for|to(?! (?:remind|chase|nudge|hurry|rush|stress|worry|panic|call|phone|ring|reply|answer|apologi[sz]e|explain|thank|mention|be|come|meet|discuss|talk|wait)\\b))|can skip|skip (?:the|it|them|that|those)|drop the(?! [^,;.]* (?:in|into|at|off|over|round|by|to|on)\\b)|dropping the(?! [^,;.]* (?:in|into|at|off|over|round|by|to|on)\\b)|dropped the|drop\\b.*\\baltogether|leave out|leave the .+ out|leaving out|(?<!don't |do not )forget (?:about )?(?:the|it|them|that|those)|there (?:will be|is|are|'ll be) no\\b|scrap|scrapping|scrapped|scratch|nix|axe[ds]?|(?:scrub|scrubbed|shelve|shelved|bin|binned|ditch|ditched|abandon|abandoned|strike|struck)(?! \\w+ing\\b)|pulled the plug|give up on|giv(?:en|ing) up on|gave up on|can (?:live|manage|do) without|(?:go|going|gone) without|cancel(?:led|ling|ed|ing)?|called off|call off|without the|do without|off the (?:list|table|menu|agenda)|has fallen through|is not happening|isn't happening|won't happen|take .+ off)\\b",
    'We no longer need the banner',
  ),
  phrase(
    "\\b(?:no (?:[\\p{L}-]+ ){1,3}(?:after all|needed|required|necessary)|hold(?:ing)? off on|on hold|on ice|stand down|killed|(?:please |can )ignore|disregard|(?:don't|do not|doesn't|does not) want (?:it|them|the [\\p{L} ]+?|that) any ?more|(?:isn't|aren't|is not|are not|no longer) (?:needed|required|necessary|wanted)(?: (?:any ?more|any longer|now|after all))|changed (?:our|my) minds? (?:about|on)|not going ahead with|decided not to (?:do|go)|won't be needing|not needed|surplus|redundant|(?:can|may|should|might)(?: now| please| kindly| therefore| safely| also| all| both)* be (?:dropped|skipped|scrapped|forgotten|left out|omitted|cancelled|struck(?: off| out)?|ignored|disregarded|binned|taken off|removed from)|no (?:further )?(?:action|effort) (?:is )?(?:needed |required |necessary )?(?:from|on) your (?:side|part|end)|(?:isn't|aren't|is not|are not|not|no longer) called for|off (?:your|the) (?:list|plate|desk|hands|hook|to-?do list|books)|spare yourself|is dead)\\b|\\b(?:it|that|this|the(?: [\\p{L}-]+){1,3}) is off(?=[.,;!]|\\s*$| (?:then|again|now|the (?:table|list|menu|plan))\\b)",
    'Change of plan: no leaflet after all',
  ),
  phrase(
    "\\b(?:let's|we'd like to|we would like to|we|please|I'd like to) (?:drop(?! [^,;.]* (?:in|into|at|off|over|round|by|to|with)\\b)|cancel|skip|scrap|forget|leave out|scratch|nix|axe|bin|ditch|shelve|abandon|strike|kill|(?<!\\bwe )lose|remove|withdraw)\\b",
    "Let's drop the flyer",
  ),
]
