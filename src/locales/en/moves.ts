import { phrase as strict } from '../bounded.ts'
import type { MoveWords } from '../moves.ts'
import * as acceptances from './acceptances.ts'
import * as deliveries from './deliveries.ts'
import { frames } from './frames.ts'
import { inHand } from './handovers.ts'
import { dayless, idle, noThings, service } from './idle.ts'
import * as otherDays from './other-days.ts'
import * as refusals from './refusals.ts'
import { respite } from './respites.ts'
import { several } from './several.ts'
import * as smallTalk from './small-talk.ts'
import { phrase } from './spelling.ts'
import { things } from './things.ts'
import { holder, topics, unspecific } from './topics.ts'
import { coupling, onward } from './verbs.ts'
import { between, whereabouts } from './whereabouts.ts'

export const moves: MoveWords = {
  ...acceptances,
  ...refusals,
  ...deliveries,
  ...otherDays,
  coupled: phrase(coupling(onward), ' and return the form'),
  respite,
  mine: phrase(
    '^(?:[^,:;]{1,30}[,:] )?(?:(?:and|so|but|then|ok|okay|yes|sorry)\\b,? )*(?:I|we)\\b(?!.*\\b(?:you|need|please|pls|thank|thanks|look forward|hope|trust)\\b)',
    "I'm seeing the printer tomorrow",
  ),
  definite: phrase(
    '^(?<lead> *(?:(?:and|so|also|then|oh|now|one (?:more )?thing|next|finally|lastly|question|first|second|as (?:to|for|regards)|about|regarding|concerning|re:?),? )*)(?:the|your|those|these|that|this) ',
    'The release forms',
  ),
  soon: phrase(
    '\\b(?:soon|shortly|before long|as soon as (?:possible|i can|we can)|asap|in due course|(?:in|over|within) the (?:next few|next couple of|coming) days|any day now)\\b',
    'over to you shortly',
  ),
  ...smallTalk,
  between,
  whereabouts,
  ...several,
  inHand,
  ...things,
  frames,
  topics,
  nothing: [...things.nothing, ...noThings],
  unspecific,
  holder,
  cue: strict(
    "'ll\\b|'d\\b|^(?!how\\b|what\\b|would\\b|could\\b|is\\b)[\\p{L}\\p{N} ]{3,18} (?:for|on) (?:the|your|those|these)\\b[^?]*\\?|\\b(?:u|ill|im|by|still waiting|from (?:us|me|our)|payable|when|promised|trust|requests?|requires|asks|demands|come|comes|back|leaves?|goes|gets?|ships?|lands|hits|drops|consider|joy|luck|news|sign of|eta|possible|poss|doable|feasible|takes?|heading|going over|going across|rely|bank on|count on|would love|idea when|favou?r|undertake|pledge|nobody|nudge|chaser|trouble|falls?|ought|earliest|soonest|sends|delivers|brings|provides|shares|supplies|returns|signs|approves|confirms|prepares|writes|updates|uploads|pays|checks|reviews|finishes|sending|winging|way|reply|decide|pick|choose|if the|like|see that|deal with|look after|turn|mind|fancy|shoot|expects|awaits|awaited|must|forget|remember|important|essential|outstanding|chasing|after|looking|counting|look out|watch out|commit|pencilled|aim|scheduled|wants?|will|shall|can|could|would|may|might|need|needs|needed|please|pls|plz|kindly|you|going to|expect|propose|suggest|promise|send|sending|get|let|to you|with you|be there|follows?|following|coming|comes|arrives?|reach|undertakes?|commits?|due|deadline|sign|approve|confirm|pay|require|requires|request|demand|insist|miss|missing|lack|await|happy to|glad to|am|are|'m|'re|is|chance|grateful|appreciate|owe|ask|follow|share|forward|upload|complete|return|to \\w+|deliver|provide|supply|submit|give|post|ship|courier|drop|bring|hand|transfer|issue|present|show|should|receive|needs|(?:I|we) (?:do|make|build|design|write|draft|prepare|print|handle|edit|cut) (?:the|your|all))\\b",
    "I'll send it",
  ),
  shift: phrase(
    '\\b(?:could|can|may|might|would|shall|push|move|postpone|delay|bring|extend|shift|need|ask)\\b.*\\b(?:an?|one|two|three|four|five|six|seven|ten|\\d+)(?: (?:working|business|full|more|extra|whole))* (?:days?|weeks?)\\b(?=.*?\\b(?:(?<sooner>early|earlier|sooner|forward)|later|longer|more|back|extra|extension)\\b|[?.!]*\\s*$)',
    'Could it be with us two days earlier?',
  ),
  vetoes: [
    phrase(
      "\\b(?:will|'ll|going to) (?:\\p{L}+ly |then |also )?(?:confirm|verify|double-?check)\\b(?: (?:this|that|it|them|back|by|on|before|until|to you|with you|latest|at the))*[\\s.!]*$",
      "I'll confirm it",
    ),
    phrase(
      "\\bconfirm(?: to (?:me|us)| back)?(?: that| if| whether)? (?:we|you|I|they)(?:'ll|'re|'ve| will| are| have| can| did)\\b[^?]*\\?|\\bconfirm(?: to (?:me|us))? that (?:the|our|your|it|this|all|everything)\\b[^?]*\\b(?:is|are|was|has|have|will)\\b[^?]*\\?",
      'Can you confirm that we will have the poster on     ?',
    ),
    ...idle,
    phrase(
      "(?<!\\byou )\\b(?:says?|said|tells? (?:me|us)|thinks|reckons|believes|claims|apparently)(?: that)? (?:you|they|he|she|it|there|everyone)(?:'ll|'d|'re| will| would| can| are|'s| is)\\b|\\bnext time\\b|\\bowe you (?:an? )?(?:answer|reply|apology|explanation|drink|beer|coffee|lunch|dinner|one)\\b|\\b(?:that|it|this|which)(?:'d| would) (?:then )?(?:need(?! to be (?:with|here|in|back)\\b)|require|mean|imply|involve)\\b",
      "Our accountant says you'll get a letter",
    ),
    phrase(
      "\\b(?:what|things|bits|items|pieces|materials|stuff|files)(?: that)? (?:we|I)(?:'ll)?(?: still| also)? (?:need|want|require|lack|miss|are missing|are waiting for)\\b(?: from you)? for (?:the|our|your|this|that) [^:]*:\\s*$|^(?:so |and |here's |this is |that's )*what(?: else)? (?:we|I)(?:'d|'ll| would| will)?(?: still| also)* (?:need|want|like|require|miss|lack|(?:am|are) missing)(?: to (?:have|see|get))?(?: from you)? for (?:the|our|your|this|that)(?: [\\p{L}-]+){1,4}[,:.]*(?: please:?)?\\s*$",
      'Two things we need from you for the launch:',
    ),
    phrase(
      "\\byou(?:'ll| will| can| may)?(?: always| now| then)? find (?:us|me|the (?:office|studio|team)) (?:in|at|on)\\b",
      'You find us in Mill Street',
    ),
    phrase(
      '^(?:and |but |so )?(?:the|your|our|those|these) [^,;]{2,40}? (?:needs?|takes?|wants?|requires?) (?:until|till)\\b',
      'The inside pages need until Friday',
    ),
    phrase(
      "\\b(?:has|have|had|is|are|there's|there|got|see|found|contains?|includes?|with) (?:an?|some|a few|few|several|two|three|many|one) (?:[\\p{L}-]+ ){1,3}(?:that |which )?(?:I|we)(?:'d| would) (?:like|love|prefer|want) to\\b",
      "The plan has a few names I'd like to check",
    ),
    phrase(
      "\\b(?:(?<!\\b(?:if|whether|that|chance|way|think) you )(?!(?<=^ *(?:and |so )?)might (?:the|your?|those|these|all)\\b)might(?! (?:I|we) (?:have|ask|see|get|receive|trouble|request)\\b)|(?<!\\b(?:for|in|of|by|until|till|since|from|early|late|mid|next|last|this|through|and|to) )may(?! (?:we|I)\\b)|maybe|perhaps we|perhaps I|hopefully|hope to(?! (?:get|have|receive|see) (?:the|your|those|these|it)\\b)|hoping to(?! (?:get|have|receive|see) (?:the|your|those|these|it)\\b)|try to|trying to|I'll try|we'll try|will try|do our best|do my best|see if|if all goes well|with luck|with any luck|(?<!\\b(?:can|could|would) (?:you|we|I|one of you|someone) )possibly|probably|not sure|I think we|fingers crossed|should be able|in theory|at some (?:point|stage|time)|sometime in the future|one of these days|some day|one day|someday|sooner or later|eventually|I guess|tentatively|can't promise|cannot promise|no promises|if I can|if we can|depends|unlikely)\\b",
      'We might manage Friday',
    ),
    phrase(
      '\\b(?:usually|normally|generally|always|typically|as a rule|on alternate|(?:every|each) (?:(?:other|second|single) )?(?:day|night|morning|evening|week|weekend|month|quarter|year|season|spring|summer|autumn|winter|hour|time|monday|tuesday|wednesday|thursday|friday)|in general|never|most of the time|on average|tend to|within \\d+ (?:hours|days) of receiving)\\b',
      'We usually reply within two days',
    ),
    phrase(
      "^(?:(?:and|but|so|then),? )?(?:if (?:[\\p{L}']+ ){1,3}(?:were|was) no (?:object|issue|problem|obstacle)|if(?! (?:you (?:could|can|would|might|wouldn't mind|don't mind|'d be|agree|are (?:happy|ok|okay|fine))|you're (?:happy|ok|okay|fine|good)|(?:that|this|it|all)(?:'s| is| works| suits| sounds)|so,|all |possible|at all possible|not too much)| (?:you (?:so )?(?:like|wish|want|prefer|fancy)(?: it| me| us| that)?(?=,| to\\b| I\\b| we\\b)| it's any (?:help|use)| it (?:helps|is (?:of )?any (?:help|use)))| that (?:helps|would help)\\b)|in case|should you(?! (?:so )?(?:wish|like|want|prefer|desire)\\b)|were you|suppose|assuming|imagine|provided|had we|had you|whenever|even if|unless)\\b|\\b(?:would|could) have\\b(?! (?:the|your|a|an|it|them)\\b)|(?<!\\b(?:what|how (?:much|long))\\b.*)\\bwould (?:cost|take|be needed|need to be(?! (?:with|here|in|back)\\b)|depend)\\b",
      'If you wanted a film, we could send a quote',
    ),
    phrase(
      "\\b(?:can't|cannot|can not|won't|will not|don't(?! suppose you\\b| (?:yet |still )?have\\b.*\\b(?:from you|your)\\b)|do not|wouldn't(?! mind)(?!.*, would you\\b)|couldn't(?!.*, could you\\b)|isn't|aren't|doesn't|did not|didn't|(?:haven't|hasn't|don't have)(?! .*\\b(?:from you|your)\\b)|unable|not able|not going to|nobody(?!(?:'s| has)? (?:sent|given|shown|shared|forwarded|passed)\\b)|without(?! (?:fail|delay|question|a doubt)\\b))\\b(?! (?:forget|hesitate|you)\\b)",
      "I can't promise Friday",
    ),
    phrase(
      "\\b(?:let's meet|(?<!\\b(?:by|before|until|for|after|at|when|once) (?:(?:the|our|your|my|their|next|a)(?: [\\p{L}-]+){0,2}|we|I|you|they) )meet(?:ing)? (?:you|us|up|at|on|in|for)|see you|see each other|speak (?:on|at|to you|soon|then)|talk (?:on|soon|then|to you|about)|catch up|(?:have|grab|get) (?:a )?(?:coffee|lunch|drink|beer|chat|dinner)|join (?:us|the|you)|jump on|hop on|come (?:by|over|round|along)|drop by|pop (?:in|by|over|round)|at the (?:office|station) on|on holiday|be away|out of (?:the )?office|on leave|back in the office|be travelling|take place|a call (?:on|at)|zoom|on the phone|the call(?! (?:sheet|list))|(?:collect|gather|order|sort)(?:ing)? (?:my|our) (?:thoughts|ideas))\\b",
      "Let's meet on Tuesday",
    ),
    phrase(
      "\\b(?:subscribe|sign up (?:by|for|to|now|here)|register (?:now|here)|(?:visit|follow|join|see|meet) us (?:at|on|in)|book (?:now|your (?:place|tickets?|seat))|be in touch|keep you posted|keep you (?:updated|informed)|(?<!\\byou (?:can|may) )look(?:ing)? forward(?! to (?:receiving|having|getting|seeing (?:the|your)|receipt|your (?:\\p{L}+ ){0,2}(?:comments?|feedback|reply|response|answer|approval|confirmation|decision|drafts?|proposal|quote|thoughts|texts?|files|payment|signature))\\b)|let (?:me|us|you) know if|let (?:me|us) know how you (?:think|feel|get on|are)|any questions|do not hesitate|don't hesitate|feel free|get well|take care(?! of)|have a (?:good|nice|great|lovely)|enjoy|best of luck|forgive|excuse|bear with(?! (?:us|me) on)|rest assured(?! (?:that )?(?:the|your|it|we|I|you|they)\\b)|give my (?:regards|love|best)|say hello|send my (?:regards|love|best)|thank you for|thanks for|pass on my|note that(?! (?:(?:we|I) (?:must|need|require|still|expect)|(?:the|your|all) [^,;]*\\b(?:must|ha(?:ve|s) to|needs? to|should|(?:are|is) due)\\b))|be aware|remember that|find attached(?!.*\\bpayable\\b)|find enclosed(?!.*\\bpayable\\b)|call me if|come back to you if|get in touch|make sense|do (?:let (?:me|us) know(?! (?:the|your)\\b)|tell)|don't worry|shout|some (?:year|other time)|if the stars|do (?:it|this|that) (?:all )?again|work (?:with you|together)|(?:team|everyone|everybody|all of us|family|crowd|we all) will be (?:there|here|in|out|away|present))\\b",
      'Let me know if you have questions',
    ),
    phrase(
      "^(?:when(?! (?:do you (?:think|reckon|expect)\\b|you(?: next)? (?:get|have|find) (?:a|the|some|five) (?:\\p{L}+ )?(?:sec|second|secs|minutes?|moment|mo|chance|time)\\b|(?:can|could|will|may|might) (?:we|I|you)\\b|(?:will|can|could|might|is|are|should) (?:the|our|my|those)\\b.*\\b(?:ready|done|finished|available|here|with us|due|come|arrive|follow|sent|delivered)\\b))|why|how (?:long(?! (?:until|till|before)\\b)|much|many|come)|who|where(?!(?:'s| is| are) (?:the|my|our|your|those)\\b)|did|have|has|do you(?! think you| mind \\p{L}+ing\\b| know when\\b)|does|was|were)\\b.*\\?",
      'When did you send it?',
    ),
  ],
  hypotheticals: [
    ...service,
    phrase(
      '\\b(?:was|were) (?:due|promised|expected|meant to (?:arrive|come|be here))\\b.*\\b(?:and|but|yet) (?:(?:only|then|it|they|actually|finally) )*(?:came|arrived|turned up|landed|reached|showed up)\\b',
      'The banners were due on the 3rd and came on the 5th',
    ),
    phrase(
      `^(?:and |but |so )?if (?:the|our|his|her|their) [^,]{2,50}, (?:then )?(?:I|we)(?:'ll|'d| will| would| can| could)\\b${dayless}`,
      "If the sample is right, we'll order 5,000 pieces",
    ),
    phrase(
      '\\b(?:I|we) could (?:of course|always|in theory|theoretically|obviously)\\b.*\\bbut\\b',
      'We could of course build a shop, but it would take months',
    ),
    phrase(
      "\\b(?:but|though|although|only) (?:(?:I|we) )?(?:can't|cannot|can not|won't|couldn't) (?:promise|guarantee|commit)(?: (?:anything|it|that|to (?:it|that|anything)))?[.!]*$|\\b(?:can't|cannot|can not|won't|couldn't|not) (?:yet )?(?:promise|guarantee|commit to|name) (?:when|a (?:day|date)|any (?:day|date)|anything)\\b|\\bno (?:promises|guarantees)\\b|\\b(?:I|we) wish (?:we|I|it|you)\\b",
      "We'd love to send it this week but I can't promise anything",
    ),
    phrase(
      '(?<!\\b(?:great|good|nice|lovely|helpful|help|perfect|ideal|brilliant|super|fantastic|amazing|wonderful|best|better|useful|handy|happy|glad) )\\bif (?:we|you|I|they|it) (?:had|were|ever|did|decided?|wanted|went|chose|needed|ordered|asked)\\b|^(?:should you(?! (?:so )?(?:wish|like|want|prefer|desire)\\b)|were you|suppose|imagine|had we|had you)\\b',
      'If you wanted a film, we could send a quote',
    ),
  ],
  joints: [
    phrase(
      ' but (?=(?:the |your |our |my )?[\\p{L}-]+(?: [\\p{L}-]+)? (?:only|not before|not until|rather|earliest|at the earliest)\\b)',
      'Ok for Friday but the photos only Monday',
    ),
    phrase(
      "(?:(?<=\\b(?:pls|plz|thx|ta|cheers|lmk|asap))|(?<=\\b(?:by|on|for|next|this) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thurs|fri|tomorrow|noon|\\d{1,2}(?:st|nd|rd|th)?)(?: please| thanks)?)) (?=(?:we|I)(?:'ll|'m|'re| will| do| can| need| send| have| shall| want|'d| are| am| would)\\b|(?:can|could|would) you\\b|you (?:do|send|get|will|can|need)\\b)",
      'send the list by friday pls we do the layout by monday',
    ),
    phrase(
      '(?<=^(?:(?:the|our|my|your) )?(?:[\\p{L}-]+ ){1,3}(?:attached|enclosed|herewith)), (?=(?:your |the )?(?:sign-?off|approval|feedback|comments?|remarks|go-ahead|thoughts|decision|signature)\\b)',
      'Quote attached, sign-off by Thursday please',
    ),
    phrase(
      '[,;:] (?:(?:and|but) )?(?=(?:the rest|the (?:other|remaining) \\p{L}+|the others|everything else|all else)\\b)',
      "I'll check with Tom for the film, the rest is fine",
    ),
    phrase(', (?=should (?:that|this|it|you|these|those|they)\\b)', 'the copies on Friday, should that be acceptable'),
    phrase(
      '(?:\\b(?:please|kindly)(?: also)? (?:note|be advised|be reminded|be informed|take note|bear in mind|remember)|\\b(?:we|I)(?: would| must| also)* (?:remind you|(?<!\\bcan )confirm|advise(?: you)?|wish to advise|point out)) that ',
      'Please note that the form is required by Friday',
    ),
    phrase(
      ",? and (?=[\\p{L}-]{2,}(?:'s| is) (?:doing|preparing|writing|drawing|cutting|editing|putting|on) (?:together )?the\\b)",
      "I'm doing the cut and Ravi's putting the list together",
    ),
    phrase(
      '(?<=\\b(?:please|pls|kindly)(?: also)? (?:find|see)\\b[^,;.]{3,80}),? and (?=\\p{L})',
      'Please find the proof attached and approve it by Friday',
    ),
    phrase(
      "(?:,? (?:and|but|so|then)|(?<=^(?:(?:just|now|still|currently|I'm|we're|I am|we are) )?\\p{L}+ing\\b[^,]{3,60}),) (?=(?:(?:then|also|now) )?(?:(?:get|send|pass|have|bring) (?:it|them|that|those|these|both) (?:over |across |back |on |straight )?(?:to|with) you\\b|(?:will|shall|'ll|can|could|should)(?: then| also| gladly)? (?:have|be|get|send|pass|bring|share|let|give|forward|deliver|upload|return|post|mail|e-?mail|ship|come back|get back|revert|drop|put|pay|sign|confirm|report|hand|ping|do|fire|pop|stick|shoot)\\b))",
      "I've asked them for the scans and will pass them on",
    ),
    phrase(
      ", (?=(?:it|that|they|this|these|those)(?:'ll|'s coming|'re coming| will| should| is coming| are coming| goes| go| comes?)\\b)",
      "Bear with us on the map, it'll be with you on Friday",
    ),
    phrase(
      '(?<=\\b(?:yes|yep|no|ok|okay|fine|sure|agreed)), (?=(?!(?:thanks|please|of course|no|it|that|this|on|by|for|with|sure|absolutely|definitely|ok|fine|we|I)\\b)(?:[\\p{L}-]+ ){1,4}(?:I|we|is|are|will|no|not|yes|can|needs?|has)\\b)',
      'Credits yes, index we need to look into',
    ),
    phrase(
      '(?<=^(?:(?!and\\b|so\\b|but\\b|oh\\b|well\\b|hi\\b)[\\p{L}-]+ ){1,3}(?:yes|yep|no|ok|okay|fine|sure|agreed)), (?=(?!on\\b|by\\b|for\\b|with\\b|but\\b|see\\b|till\\b|until\\b)(?:[\\p{L}-]+ ){1,3}(?:mon|tues?|wed|weds|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\\b)',
      'photos yes, price list on Friday',
    ),
    phrase(
      "(?:[,;:]+ (?:(?:and|but|so(?! that)|then|plus|while|whereas|also) )?|(?= (?:and|but|so|then|plus|while|whereas) )(?<!\\b(?:that|which|who|if|when|once|as|because|where|what|than|how|whether|until|before|after|while|,)) (?:and|but|so(?! that)|then|plus|while|whereas) )(?=(?:please|pls|kindly)\\b(?!,| and\\b|[.!?]*$)|(?:could|can|would|may|will|might) (?:you(?! ?\\?| (?:do|manage|arrange|handle|swing) (?:that|this|it|them)\\b)|we|I|it|that|they|\\p{L}+ (?:send|give|let|please|also))\\b|(?:he|she|they|it)(?:'ll| will| can| could)\\b|(?:I(?!\\.e| promise[.!]*$)|we|you)(?:'ll|'d|'m|'re|'ve)? ?\\b|(?:the|your|our|my) (?:(?!(?:by|pls|plz|please|thx)\\b)\\p{L}+ ){1,4}(?:will|we|I|(?<!\\b(?:from|to|with|for|by|of|on|at) )you)\\b|(?<=, )(?:the|our|my) (?:(?!(?:and|or|which|that)\\b)\\p{L}+ ){1,3}(?:isn't|aren't|hasn't|haven't|won't|can't) |from (?:you|us|me|your side|our side)\\b|(?<!\\b(?:look (?:at|over|through)|review|check|read|proof-?read|study)\\b[^,;.]{0,60} and )(?:send|give|let) (?:me|us|you)\\b)",
      ', and we need the list',
    ),
    phrase(
      ', (?=(?:and |but )?(?:the )?(?:[\\p{L}-]+ ){1,4}(?:to follow|follows?|will follow|to come|(?:is|are) (?:coming|to follow))\\b)',
      'Bios attached, photos to follow',
    ),
    phrase(
      ', (?=(?:the |our |my )?[\\p{L}-]+ (?:is|are|starts?|begins?|opens?) (?:(?:already|on|this|next) )*(?:mon|tues?|wed|weds|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\\b)',
      'flyer by wed pls, opening is saturday',
    ),
    phrase(
      "(?<=(?:day|tomorrow|morning|afternoon|noon|evening|week|month|\\d(?:am|pm|st|nd|rd|th)?)), (?=(?:our|my|his|her|their|the) (?:[\\p{L}-]+ ){1,2}(?:is|isn't|are|aren't|was|has|hasn't|have|haven't|can|can't|cannot|won't|doesn't|don't|didn't|only|needs?|wants?)\\b)",
      'price list on Friday morning, our accountant is only in then',
    ),
    phrase(
      "(?<=\\b(?:please|pls|kindly|(?:could|can|would) you|we need|I need)\\b[^,]{3,90}), (?=(?:our|my|his|her|their) (?:[\\p{L}-]+ ){1,3}(?:is|isn't|are|aren't|was|has|hasn't|have|keeps?|can't|cannot|won't|doesn't|needs?|wants?)\\b)",
      'Please send the price list, our accountant is asking for it',
    ),
    phrase(
      ",? (?=or (?:it|that|they|we|I|you|he|she|the \\p{L}+)(?:'ll| will| won't| can't| cannot| shall| might| may)\\b)",
      "Send the password today, or it won't happen",
    ),
    phrase(
      '(?<=^(?:and |so )?(?:if|once|when) [^,]{3,60}),? (?=(?:please|pls|kindly)\\b)',
      'If you agree please send it',
    ),
    phrase(
      ',? (?:and|then) (?=(?:[\\w-]+ ){1,3}(?:days?|weeks?|hours?) (?:after|later)\\b)|(?<=\\b(?:it|them|this|that|these|those)) and (?=(?:send|bring|upload|return|email|forward|share|give|get)(?: us| me)? (?:a|an|the|your|new|fresh|both|all) \\p{L})',
      'you get the layout, and one week after that you get the file',
    ),
    phrase(
      ',? (?=(?:except(?: for)?|apart from|aside from|with the exception of|all but)\\b)',
      'all fine except the list',
    ),
    phrase('(?<=\\b(?:do the needful|do me a favou?r)) and ', 'do the needful and share the file'),
    phrase(
      "(?<=^(?:and |so |then )?if (?:that|this|it|all|you)(?:'s|'re| is| are| works| suits| agree)[^,]{0,30}) (?=(?:I|we)(?:'d|'ll| would| will)? (?:need|want|like|send|have)\\b)",
      "If that's OK I need the photos",
    ),
    phrase(
      '(?<!\\b[Rr]e)[;:] (?!//)|(?<!\\bi\\.e|\\be\\.g)\\. | [–—-]{1,2} |, (?=(?:but(?! not (?:before|until|till)\\b)|so(?! that)|otherwise|or else|then|yes|sorry|no(?! (?:later|earlier|sooner|more|less|fewer|longer))|except|apart from)\\b)',
      '; ',
    ),
  ],
  and: phrase('^\\)?,? ?(?:(?:and|&|plus|then|as well as|followed by|also)\\b|,|;)', ', and'),
  or: phrase('^,? or (?:else |rather |maybe |possibly |on |by |the |even )*$', ' or the '),
  finite: phrase(
    "\\b(?:you (?:get|have|send|give|need|can)|kept|made|took|went|came|got|gets?|is|are|was|were|will|has|have|had|does|do|did|'ll|(?<!\\b(?:a|an|your|our|my) \\p{L}{2,20})'s|'re|can|could|would|works?|comes?|goes|opens?|starts?|happens?|wants?|means|must|should|says?|said|won't|can't|cannot|isn't|doesn't|don't|I|we|they|he|she)\\b",
    'is',
  ),
  also: [
    phrase(
      '^(?:also|and|plus|as well as|likewise|same (?:for|goes)|besides|additionally|in addition|then|finally|lastly|oh,? and|ah,? and|the other thing)\\b|\\b(?:as well|too|likewise)[.!,]*(?:$| )',
      'also the 3 reels by thurs',
    ),
  ],
  mentions: [
    phrase(
      "^(?:(?:and|so|but|also|only|sadly)\\b,? )*(?<what>(?:an?|one|some) [\\p{L}\\p{N}' -]+?) (?:is|are)(?: (?:still|also|all|just|only))* (?:missing|lacking|wanting)\\b",
      'A photo of the bridge is missing',
    ),
    phrase(
      "\\b(?:we|I|you|there)(?:'ve got| have| see| find| found|'s| is| are)(?: still| as yet)? no (?<what>(?!(?:idea|time|problem|clue|doubt|objection|need|way|reason|plans?|news|more|longer|such)\\b)[\\p{L}\\p{N}' -]+?)(?= (?:yet|so far|on file|here|at all)\\b|[,.;:]|\\s*$)",
      'I have no photo of the bridge',
    ),
    phrase(
      "\\b(?:gap|hole|missing|lacking|left|open point|last thing|one thing)\\b[^,;.:]{0,30} is (?<what>an? [\\p{L}\\p{N}' -]+)",
      'One hole in my notes is a line from your director',
    ),
    phrase(
      "^(?:(?:and|so|but|also|sorry|well|hi|hello)\\b,? )*(?<what>(?:the|your|our|my|that|those|these) [\\p{L}\\p{N}' -]+?)(?: (?:you|we|I) \\p{L}+)?(?:'s|'re| is| are| was| were| has| have)(?: [\\p{L}]+){0,2} (?:broken|wrong|missing|corrupt|blurred|blurry|damaged|outdated|overdue|due|supposed|late|lost|gone|expired|incomplete|unreadable|out of date)\\b",
      'The test link you sent is broken',
    ),
    phrase(
      "\\b(?:please|pls|kindly)(?: also)? (?:find|see)(?: attached| enclosed| below| herewith| here)*:? (?<what>(?!(?:attached|enclosed|below|herewith|here)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N} '-]+?)(?= (?:attached|enclosed|below|herewith|here|at|in|on|under|for)\\b|\\s*(?:[,;.:]|$))",
      'Please find our invoice attached',
    ),
    phrase(
      "\\b(?:circling back|circle back|following up|follow up|checking in|coming back|touching base) (?:on|about|to|regarding) (?<what>(?:the|your|our|my|those|these) [\\p{L}\\p{N}' -]+)",
      'Also circling back on the site plan',
    ),
    phrase(
      "\\b(?:(?:stuck|idle|waiting|stranded|lost|nowhere|can't [\\p{L} ]{2,30}) without|(?:haven't|hasn't|not|never|don't)(?: yet| still)? (?:seen|got|had|received|have)(?: back)?|(?:where|when)(?:'s| is| are)|what (?:has )?happened (?:to|with)) (?<what>(?:the|your|our|those|these|that) [\\p{L}\\p{N}' -]+?)(?= (?:yet|although|though|until|till|because|since|as|and|but|so|that|which|you|we|from|is|are)\\b|[,.;!?]|\\s*$)",
      "I still don't have the media plan",
    ),
    phrase(
      '\\b(?:when|once|as soon as|until|till|after) (?<what>(?:the|your|our|those|these) [\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,4}?) (?:is|are|has been|have been|gets?) (?:approved|signed|confirmed|released|cleared|final|finali[sz]ed|decided|agreed|paid|here|in|ready|done)\\b',
      'We can start when the script is approved',
    ),
    phrase(
      "\\b(?:how(?:'s| is| are| goes| far (?:along )?(?:are|is))|(?:where|what) (?:are (?:we|you)|do we stand|is happening|'s happening|about)(?: with| on)?|have you (?:got|finished|started|had a (?:chance|moment) to [\\p{L} ]{3,20}? (?:at|on)?)|(?:did|have) you (?:manage to )?(?:finish|find|get(?: to)?)) (?<what>(?:the|your|our|those|that) (?!(?:weather|weekend|family|wife|husband|kids|dog|cat|holiday|team|office|time|day)\\b)[\\p{L}\\p{N}' -]+?)(?= (?:coming|going|doing|getting|looking|progressing|yet|along|ready|done|now|at|these|since|for me)\\b|[,;.!?]|\\s*$)",
      "How's the leaflet coming along?",
    ),
    phrase(
      '\\b(?:eta|status|latest|story|joy|luck|news|word|sign|update|progress) (?:on|of|for|about|with|from) (?<what>(?:the|your|our|my|that|those) [^,;:.?]+)',
      "What's the eta on the banner set?",
    ),
    phrase(
      '^(?:(?:and|so|hi|but|also|one question|quick question|question)\\b[,:]? )*(?:which|what|whose) (?<what>(?!(?:if|about|do|does|is|are|would|will|time|day|date|did|else|happens|happened|a|an|the|we|I|you|kind of)\\b)[\\p{L}-]+(?: (?:for|of|on|in) (?:the|your|our) [\\p{L}\\p{N} -]{2,30}?)?)(?= (?:do|does|is|are|would|should|shall|will|can|did)\\b|\\?)',
      'Which colour for the van?',
    ),
    phrase(
      '^(?:[\\p{L}]+, )?(?<what>(?:(?:the|our|your|my) )?(?:[\\p{L}-]+ )?(?:invoice|order|quote|estimate|contract|po|ticket|job) (?:no\\.? ?|number |#)?[\\p{L}/-]*\\d[\\p{L}\\d/-]*)',
      'Invoice 2291 is overdue',
    ),
    phrase(
      '^(?:and |so |but |well,? )?(?<what>(?:the|your|our|my) [^,;.:]+?) (?:(?:is|are) (?:still )?(?:with|down to|up to|handled|done|made|prepared|looked after|in the hands)\\b|(?:belongs?|comes?|lies|lie|sits?|rests?) (?:to|from|with)\\b)',
      'The floor plans are with Dora',
    ),
    phrase(
      '^(?:(?:and|so|hi|hello) )?(?<what>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,3}) (?:attached|enclosed)\\b',
      'Contract attached',
    ),
    phrase(
      '^(?:and |so |well,? )?(?<what>(?:the|your|our|my|a|an|final|first|new) .+?) (?:(?:is|are|was|were|has|have)(?: now| also| both)* (?:in the|online|up)|(?:is|are|was|were|has|have)?(?: now| also| both)* ?(?:attached|enclosed|ready|done|finished|below|here))\\b',
      'The English brochure text is attached',
    ),
    phrase(
      '^(?:and |so |well,? )?(?<what>(?!(?:all|both|everything|it|they|that|this|these|those|here|there|you|we|I|he|she|who|what)\\b)[\\p{L}-]+(?: [\\p{L}-]+){0,3}) (?:is|are|was|were|has|have)(?: now| been)? (?:at|with|in|on|up|sent|paid|posted|shipped)\\b',
      'Passes are at the desk',
    ),
    phrase(
      '\\b(?:attached|enclosed|here)(?: is| are|:|,)? (?<what>(?:the|your|our|my|a|an) .+)',
      'Attached is the draft contract',
    ),
    phrase(
      '\\b(?:want(?:ed|s)?|(?:ask|chas|press|badger|nudg|remind|email|hound)(?:e|es|ed|ing|s)? (?:me |us |(?:the|our|my) [\\p{L}-]+ )?(?:for|about)|(?:got|get|are|stand) (?:to )?with|forgotten|forgot|remembered|(?:busy|nearly done|almost done|wrestling|struggling) with|look(?:ed|ing) for|wait(?:ed|ing) for|chasing|short of|missing|missing only|I mean|namely|mentioned|about|regarding|as for|have|has|finished|attached|enclosed?|attach|see|find|found|signed|sent|paid|posted|shared|uploaded|issued|ordered|booked|submitted|forwarded|delivered|drafted|drawn up|made|prepared|put together|took|taken|wrote|written|shot|picked|gathered|collected|dug out|came across) (?<what>(?:the|your|our|my|a|an|some|a few|all|new) (?!(?:\\p{L}+ )?(?:mistake|error|typo|bug|problem|issue|question|look|word|moment|chance|idea|way|hard time)\\b)[^,:;.]+)',
      'You wanted the old flyer',
    ),
  ],
  passing: [
    phrase(
      "^(?:(?:and|so|but|well|sorry|hi|hello)\\b,? )*(?<what>(?:the|your|our|my|all|those|these) (?!(?:[\\p{L}-]+ )?(?:printers?|designers?|illustrators?|photographers?|developers?|translators?|editors?|directors?|managers?|boss|team|clients?|lawyers?|accountants?|bookkeepers?|treasurers?|secretar(?:y|ies)|assistants?|chairman|ceo|cfo|md|colleagues?|partners?|suppliers?|couriers?|board|committee|machines?|weather|director)\\b)[\\p{L}\\p{N}' -]{2,50}?)(?:'s|'re| is| are| has| have| was| were| will| can| must| needs?(?! (?:an?|the|new|some|more|our|your)\\b(?! (?:day|week|hour|bit|few|little|time)))| looks?| goes?| go)\\b",
      'The layout is nearly there',
    ),
    phrase(
      '\\b(?:bear with (?:us|me) on|(?:have|having|had) a (?:go|crack|stab|bash|look) at|crack(?:ing)? on with|(?:am|are|im) on|prepar(?:es?|ing)|mak(?:es?|ing)|writ(?:es?|ing)|draft(?:s|ing)?|design(?:s|ing)?|build(?:s|ing)?|draw(?:s|ing)?|edit(?:s|ing)?|put(?:s|ting)? together|look(?:s|ing)? at|go(?:es|ing)? (?:over|through)|get(?:ting)? on with|behind (?:with|on)|(?:make|making) a start on|press on with|look into|leave|working on|work on|to (?:type|write|draw|draft|edit|finish|prepare|print|design|sort|dig|collect|gather|chase|order|compile|translate|review|see|approve|sign|check|complete|put|pull|record)(?: (?:up|out|off|together|through|over))?|reviewing|seeing|approving|signing|reading|receiving|finishing|tweaking|checking|printing|sorting(?: out)?|organi[sz]ing|arranging|compiling|collecting|gathering|picking|typing(?: up)?|remember|forget|no sign of|without|in charge of|takes? care of|handl(?:es?|ing)|has|have|got|after|chasing|needs?|wants?|asking for|waiting for|finali[sz]e|finish|complete|would (?:like|love)|loves?|likes?|considering|planning|thinking (?:of|about)) (?<what>(?:the|your|our|all|those|these|a|an|new|some|more|another) [\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,6}?)(?=[,.;!]| (?:and|with|to|by|from|for|so|but)\\b|$)',
      'Leave the map with me',
    ),
  ],
  parties: [
    {
      ...phrase(
        "\\((?:us|we|me)\\)|\\b(?:from|on|at|by) (?:us|me|our side|our end|my side|my end|our part)\\b|^(?:we|us|me|I|our side|my side|my part|our part|(?:our|my) to-?dos?|you(?:'ll| will| can)? (?:get|receive|have|expect)(?: from us| from me)?|what you(?:'ll| will)? get(?: from us)?|(?:what )?(?:we|I)(?:'ll| will| can| could)? (?:send|deliver|provide|supply|give|owe|do|offer|propose)(?: you)?(?: instead| (?:\\p{L}+ )?(?:things|items|bits|pieces))?|our deliverables|our next steps|[^:]*\\b(?:coming|heading|headed|on (?:its|their) way) (?:your way|to you|over to you|from (?:us|me)))[\\s:*]*$",
        'From our side:',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        "\\((?:you)\\)|\\b(?:from|on|at|by|off) (?:you|your side|your end|your part|your team)\\b|(?:could|can|may|might) (?:we|I)(?: please| kindly)? (?:have|get|see|receive)(?: from you)?[\\s:*]*$|\\b(?:we|I)(?:'re| are|'m| am) (?:after|missing|short of|chasing|waiting for|waiting on|looking for)|^(?:you|your side|your part|your to-?dos?|yours|what you (?:send|give|owe) us|(?:[^:]*,\\s*)?(?:(?:my|our)(?: \\p{L}+)? (?:requests?|asks?|wishes|wish ?list|needs|questions to you)|(?:we|I)(?:'d| would| are| am|'re|'m)?(?: \\p{L}+)? (?:wish to (?:have|receive|see)|appreciate|expect(?:ing)?|look(?:ing)? forward to(?: (?:receiving|having|seeing))?|hope to (?:have|receive|get|see)|count(?:ing)? on)))[\\s:*]*$|\\b(?:(?:we|I)(?:'ll| will| would|'d)?(?: still| also)* (?:need|require|ask|want|like|are waiting|am waiting|are missing|await|lack)|please|pls|could you|can you|you(?:'re| are)(?: \\w+)? (?:requested|asked|required|expected|obliged|invited|reminded|instructed) to|(?:we|I) (?:\\w+ )?(?:request|demand)|you(?:'ll| will)? (?:send|give|provide|supply|deliver|bring)(?: us| me)?|send (?:us|me)|wish list|to do for you|(?:gaps?|holes?|blanks?|loose ends?|question marks?|missing (?:pieces|bits)) (?:left |remaining |open |still )*(?:on|in|from|before|for) (?:my|our|the|your)\\b|(?:the following|these|all of these|what)\\b.{0,30} (?:is|are) (?:needed|required|requested|wanted|expected)\\b|missing|outstanding)\\b",
        'Please send us:',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:your)\\b', 'your comments'), owes: 'reader' },
    { ...phrase('^(?:our|my)\\b', 'our layout'), owes: 'writer' },
  ],
  responses: phrase(
    "\\b(?:your|ur)(?: (?:first|final|written|team's|own|honest|quick))* (?:comments?|feedback|remarks?|thoughts|corrections?|amends|edits|answers?|reply|response|approval|sign-off|go-ahead|ok|decision|verdict|confirmation|signature|input)\\b",
    'your comments on Monday',
  ),
  wondering: phrase(
    '^(?:(?:and|so|or|but|hm+),? )*(?:(?:can|could|should|shall|may|might|do|must) (?:we|I)\\b|(?:what|how) (?:if|about)\\b|is it (?:ok|okay|fine|better|best) (?:to|if)\\b|would it be)',
    'Should we drop the film?',
  ),
  purpose: phrase(
    '^(?:(?:in order |so as )?to|for us to) (?!(?:do|send|deliver|sign|approve|provide|confirm|return|review|check|be)\\b)[a-z]+ [^,:]*,',
    'To open on the 27th, we still need:',
  ),
  schedules: phrase(
    '\\b(?:proposal|propose|suggest|(?<!\\b(?:media|floor|site|seating|parking|business|marketing|communications?|comms|social|content|test|crisis|travel|room|table|menu|building|ground|garden|street|lighting|sampling|seat|stage|fire|evacuation|campaign|tv|sales|channel|distribution|launch) )plan|schedule|timeline|timings?|where we (?:are|stand)|action points|actions|to-?dos?|sequence|sum(?:ming)? up|summary|summari[sz]e|deliveries|rundown|dates|milestones|roadmap|calendar|timetable|next steps|what we can do|as follows|deadlines|who (?:sends|does|owes) what|agreed|recap|overview|steps)\\b',
    'This is the plan:',
  ),
  events: phrase(
    '^(?:(?:launch|opening)(?=$|,| (?:night|day|event|party|evening|week|weekend|ceremony|date|at|in|on|of|with|and|for|the)\\b)|doors|train|flight|ferry|shift|duty|rota|who (?!(?:sends|does|owes|delivers|brings|gives) what))\\b|\\b(?:launch|opening|event|doors open|opens|show|fair|conference|meeting|call|kick-?off|go-?live|party|wedding|congress|holidays?|premiere|gala|night|shoot|shooting|workshop|talk|lecture|reading|concert|screening|webinar|open (?:studio|day|house|evening|doors)|tour|vernissage|private view|market|drinks|reunion|presentation at .+|symposium|campaign start|start|release|print run|on sale|shift|duty|rota|birthday|leave)$',
    'launch night',
  ),
  everybody: phrase('^(?:all|everybody|everyone|both|both sides|all of us|together|team|n/?a|-|–|tbd|tbc)$', 'all'),
  columns: {
    who: phrase('\\b(?:who|owner|by whom|responsible|from|party|person|owed by|assigned|lead|resp)\\b', 'Owner'),
    what: phrase(
      '\\b(?:what|item|task|deliverable|description|thing|milestone|step|to ?do|action|material|subject|content)\\b',
      'Item',
    ),
    when: phrase('\\b(?:when|date|due|deadline|day|by|until|delivery|eta)\\b', 'Due'),
  },
  conditions: [
    phrase(
      "\\b(?:(?:on|upon|against|following|subject to|after) (?:the )?(?:receipt|return|signature|delivery|arrival|payment|approval) of|(?:once|as soon as|when|the moment|(?<!\\blook(?:s|ed|ing)? )after) (?:(?:we|I)(?:'ve| have)? (?:got|had|received|have|get|receive|see)(?: back)?|you(?:'ve| have) (?:sent|given|approved|signed|returned|paid|confirmed|supplied|provided)(?: us| me)?)) (?<certain>(?:the|your|a|an|(?:all|these|those|both)(?! (?:we|you|I)\\b)|our)\\b[^,;.]+?)(?=[,;.]|$| (?:you|we|I)(?:'ll|'d| will| shall| are| can| get| could| send| need| have| would| deliver)\\b)",
      'We pay the invoice on receipt of the signed contract',
    ),
    phrase(
      "\\b(?:provided|assuming|as long as|so long as|if)(?: that)? (?:(?:we|I)(?:'ve| have)? (?:got|get|have|receive|received) (?<first>(?:it|them|that|those|these|everything|all|both|the|your)\\b[^,;.?]*?)|(?<second>(?:it|they|everything|that|the|your)\\b[^,;.?]*?) (?:arrives?|comes?|lands?|gets? here|(?:is|are) (?:here|in)))(?: on time| in time| by then)?(?=[,;.]|$| (?:you|we|I)(?:'ll| will| shall| can)\\b)",
      'Provided we get them on time, you will have the layout on 12 March',
    ),
    phrase(
      "\\b(?:until|till|before|unless|(?<!\\b(?:do|live|manage|go|gone|going|fine|ok|okay|happy|cope|good) )without)(?: (?:we|I)(?:'ve| have| get| got| receive| see| hold)(?: got| had| received| seen)?(?: back)?| having| seeing| getting)? (?<first>(?:the|your|their|that|those|these|it|them|all)\\b[^,;.]*?)(?: (?:is|are) (?:in|here|there|with us)| (?:has|have) (?:come|arrived|landed))?(?=[,;.?!]|$| (?:and|but)\\b)",
      "I can't finish the flyer until I have your price list",
    ),
    phrase(
      "(?:^|[,;] |\\band |\\b)(?:once|as soon as|(?<!\\b(?:idea|know|say|told?|tell|me|us) )when(?! (?:do|can|could|will|would|should|might|may)\\b)|(?<!\\blook(?:s|ed|ing)? )after(?! all\\b(?! of| the))|from the (?:day|moment)|the moment|upon|on receipt of|following|subject to) (?:you(?:'ve| have)? (?:send|sent|give|given|approve|approved|confirm|confirmed|deliver|delivered|provide|provided|sign|signed|pay|paid|receive|received)(?: us| me)?|(?:we|I)(?:'ve| have)? (?:have|get|got|receive|received|hold|see)(?: back)?|receiving|getting|receipt of)? ?(?<first>[^,;.]+?)(?=[,;.]|$| (?:you|we|I)(?:'ll|'d| will| can| get| could| send| need| have| would| deliver)\\b)",
      'Once we have all of that',
    ),
    phrase(
      '\\b(?:with|upon|on|given) (?<first>(?:your|the|their|that) [^,;.]+?) (?:in hand|in place|here|at hand|received)\\b',
      'With your approval in hand',
    ),
    phrase(
      '(?<!\\blook(?:s|ed|ing)? )\\bafter (?<first>(?:payment|approval|sign-?off|receipt|delivery|signature|clearance|confirmation|your|the|that|their|we|you|receipt|receiving|getting|it|they|this|these|those|all(?! *(?:[,.;]|$))|everything|both)\\b[^,;.]*?)(?=,|;|\\.|$| (?:you|we|I)\\b)',
      'Two weeks after your approval',
    ),
  ],
  consequences: [
    phrase(
      "^(?:(?:and|but|so|because|please note that),? )?(?<then>(?:if|should) (?<first>[^,]*?\\b(?:after|later|late|not|\\w+n't|no|misses?|missing|slips?|without|delayed?|nothing|past|beyond)\\b[^,]*),? .+)$",
      'If the materials arrive after Friday, we cannot hold Sunday evening',
    ),
    phrase(
      "(?:^|[,;.–—-] | (?=or (?:they|we|he|she|it|the \\p{L}+) (?:won't|can't|cannot|gives?|will (?:give|cancel|charge|lose))\\b))(?:(?:and|because|as|since) )?(?<then>(?:otherwise|or else|else|failing (?:that|which)|in default of which|or (?:they|he|she) (?:won't|can't|cannot|will)|or the \\p{L}+ (?:won't|can't|gives?)|or (?:we|the|it|I)(?:'ll| will| lose| miss| forfeit| have| cannot| can't|\\b.{0,20}\\b(?:slips|moves|will)))\\b.+)$",
      'otherwise the launch moves to the 20th',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>(?:without (?<first>[^,;.]+?),? (?:we|the|it|I|there|nothing|our)\\b).+)$',
      'Without the texts we cannot start',
    ),
    phrase(
      '(?:^|[,;.–—-] |\\band )(?<then>(?:miss|skip|lose) (?:it|that|this|the (?:day|date|deadline|slot))(?:,| and|,? then)\\b.+)$',
      'Miss it and the mix slides to the 27th',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>[^,;.]*\\b(?:(?:any later|a day later|later than that|every day (?:of delay|late)|one day late|each day)\\b.+|(?<!\\b(?:days?|weeks?|hours?|months?|day) )after that,? (?:we|it|the|there|you|I|nothing|no)\\b.+))$',
      'Any later and we lose the slot',
    ),
  ],
}
