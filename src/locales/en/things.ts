import type { Nominal } from '../moves.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

const noun = (source: string, example: string, noun: string): Nominal => ({
  ...phrase(`^(?:${source})$`, example),
  noun,
})

const nominals: readonly Nominal[] = [
  noun('approv(?:e|ing)|authori[sz]e|clear|release', 'approve', 'approval of {}'),
  noun('sign off(?: on)?', 'sign off on', 'sign-off of {}'),
  noun('(?:counter)?sign(?:ing)?', 'sign', 'signed {}'),
  noun('confirm(?:ing)?', 'confirm', 'confirmation of {}'),
  noun('pay(?:ing|able)?|settle', 'pay', 'payment of {}'),
  noun('review(?:ing)?', 'review', 'review of {}'),
  noun('check(?:ing)?|proof-?read|look (?:at|over|through)', 'check', 'check of {}'),
  noun('comment(?: on)?', 'comment on', 'comments on {}'),
  noun('decide(?: on)?|choose|pick', 'decide on', 'decision on {}'),
  noun('call|ring|phone', 'call', 'call {}'),
  noun('(?:call|ring|phone|give) (?:me|us|you)(?: back| an? \\p{L}+)?', 'ring me back', 'call about {}'),
  noun('answer|respond to|reply to', 'answer', 'answer to {}'),
  noun('book', 'book', 'booking of {}'),
  noun('invoice', 'invoice', 'invoice {}'),
  noun('quote', 'quote', 'quote {}'),
  noun('translate', 'translate', 'translation of {}'),
  noun('scan', 'scan', 'scan of {}'),
  noun('test', 'test', 'test of {}'),
]

const heads: readonly Phrase[] = [
  phrase(
    '^(?:expect(?= (?:the|a|an|your|our)\\b)|first(?= (?:the|your|our)\\b)|firstly,?|secondly,?|lastly,?|finally,?|the|a|an|your(?! ok(?:ay)?\\b)|our|my|his|her|their|its|(?:this|that|these|those|some|any)(?= (?!(?:from|to|back|over|by|on|at|until|till|before|in|for|as|with|within|too|please)\\b)\\p{L})|us|me|you|to|with|for|of|on|about|from (?:you|us|me)|is|are|please|also|already|both|back|over|then|just|by|in|at|until|and|or|which|as well|too|first of all|at least|now|so(?= (?:please|far)\\b|,)|here|pls|in return|in turn|asap|still(?! (?:of|for|from|life|image|photo|frame|showing)\\b)|around|regarding|soon|shortly|only|instead)\\b',
    'the',
  ),
  phrase(
    '^(?:what (?:I|we)(?: (?:can|could|will|do))? (?:say|tell you|promise|offer|do|confirm|know)(?: you)?(?: now| already| today| for sure)? is(?: that| this)?|(?:(?:tiny|gentle|quick|friendly|little|small|kind|just|another) )*reminder(?: that| about| for| of|:)|(?:please |kindly )?note that|following|two things|one thing|rest assured(?: that)?|sight of|a copy of|something like|which means(?: that)?)\\b',
    'following',
  ),
  phrase('^(?:,|:|;|-|–|—|\\.|\\)|"|\\*|•)', ','),
]

const cuts: readonly Phrase[] = [
  phrase(
    " (?:and|or) (?:then |also )?(?:send|mail|e-?mail|share|forward|let|get|bring|return|upload|put|deliver|will|I'll|we'll|come|make|keep)\\b",
    'the flyer and send it over',
  ),
  phrase(
    '(?:,|\\s[-–—])? any (?:chance|way|hope)\\b|,? any (?:length|size|format|colou?r|shape|kind|sort|version|quality|style|resolution)\\b| the (?:minute|moment|second|instant) (?:I|we|you|it|they|he|she)\\b|,? \\b(?:so (?:that|we|I|you|they|he|she|it|the|our|your|my|their|this|everyone|nobody|nothing|there)\\b|because|since|as (?:we|I|you|they|he|she|the|our|my)\\b|even (?:if|though|when)\\b|meanwhile\\b|which|who\\b|whose|if|unless|when|once|as soon as|after|before|until|while|whereas|otherwise|in order to|(?:that |which )?(?:you|we|I|he|she|they)(?:\\W[vd]e?| have| had)?(?: just| already| all)? (?:had|showed|sent|made|did|used|gave|took|saw|meant|spoke|talked|\\p{L}{2,}ed)\\b|to (?:be|make|get|let|keep|have|see|move|check|show)\\b|in case|although|though|provided|assuming|in time|not later|no later|not before|at the latest|at latest|asap|soon\\b|shortly|as possible|as well|as agreed|as discussed|as promised|as usual|as always|as planned|or else|else\\b|that way|instead|(?:a (?:bit|little|day|week) )?(?:earlier|later|sooner) than\\b|please\\b|pls\\b|thanks|thank you|sorry|(?:from|off) (?:you|us|me|your side|our side)\\b|to (?:you|us|me)\\b|(?:via|through) (?:the|your|our|my|a)\\b|by (?:mail|email|e-mail|then)\\b|will be|would be|then\\b|over to|off (?:at|to|with|by)|round (?:to|at)|would work|is fine|no bother|in the (?:post|mail)\\b|(?:at|in|to) your (?:front desk|offices?|building|place|reception|desk|studio|door|inbox|warehouse|shop|address)\\b|in my inbox|with me\\b|lol\\b)',
    'the logo, so that',
  ),
  phrase(
    '[.!?;](?: |$)| [–—-]+ |, (?:the|our|my|his|her|their) [\\p{L} ]{2,30}? (?:is|are|was|were|has|have|will|can|cannot|needs?|wants?)\\b|[:,] (?:I|we|you|he|she|it|they|that|this|there|and (?:I|we|you|that)|but|which|is|are|will|can|could|would|please|ok|okay|yes|no|of course|promised|if|my|sorry|thanks|then|or)\\b',
    ', that should do',
  ),
  phrase(
    ' (?:by|on|at|within|before|in|no later than) (?:the|that|your|our) (?:(?:agreed|given|stated|said|same|above|requested|specified|indicated|proposed|aforementioned|time) )*(?:dates?|days?|deadlines?|times?|period|timeframe|time ?limit)\\b',
    'them by the date you mention',
  ),
]

const tails: readonly Phrase[] = [
  phrase(
    '(?:[\\s,;:.!?(–—-]|,? (?:the |our |final )?(?:deadline|cut-?off|due date)| \\((?:us|we|you|me|both|all|by|due|until|till|before|on|for)?\\s*\\)|(?<!\\b(?:of|on|to|about|for)) (?:it|them)| (?:by|on|until|till|before|for|at|to|in|from|of|with|and|or|the|a|an|within|latest|around|is|are|be|not|later than|end of|over|back|through|across|off|please|pls|too|also|then|due|no|(?<!\\b(?:of|about|for) )this|next|coming|ready|done|finished|completed|wrapped up|sorted|both|already|only|again|we|I|you|us|me|there|here|now|today|sent|as|need|needed|required|possible|possibly|ideally|preferably|if|sometime|some time|about|during|later|earlier|no later than|not later than|latest by|(?<!\\b(?:of|about|for) )that|morning|afternoon|evening|along|round|out|up|go|goes|wants?|at the|by the|on the))$',
    'the logos by',
  ),
]

const pronoun: Phrase = phrase(
  "^(?:(?:everything|anything|something|all|it|them|that|this) (?:from|of|we|you|that|I|else|in|and|to|with|for|on)\\b.*|it|'?em|they|them|that|this|these|those|one|ones|(?:these|those|the|all) (?:two|three|four|five)|everything|all|all of (?:it|that|them|this)|(?:them|it|these|those) (?:all|both)|same|both|the same|mine|yours|ours|the rest|either|any|what|so|(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|half|any|each|several|few|all|both|either|none|rest|\\d+) of (?:them|those|these)(?: .*)?|(?:that|this|new|fresh|corrected|working|better|updated|revised|other|right|proper|correct|final|latest|good) ones?(?: live| up| online| in| out)?|the lot|the whole thing)$|^(?:it|they|this|that|these|those|all|everything|both)(?:'s|'re|'ve)?(?: (?:has|have|is|are|all|both))* (?:arrive[sd]?|come[s]?|came|in|here|land(?:s|ed)?|reach(?:es|ed)?|received|sent|transferred|delivered|posted|returned|done|finished|sorted|across|with us)\\b.*",
  'it',
)

const ofIt: Phrase = phrase(' (?:of|on|for|to|about) (?:it|them|that|this|those|these|both)$', 'approval of it')

const done =
  '(?:(?:counter)?signed|initialled|stamped|completed|filled(?:[ -](?:in|out))?|approved|corrected|revised|amended|updated|translated|proof-?read|marked up|annotated|executed|checked|reviewed|scanned|printed|paid|confirmed)'

const complement: Nominal = {
  ...phrase(
    `^(?:(?:it|them|this|that|these|those|both|one|copy|copies)(?: (?:back|over|all|fully|duly|properly|to (?:us|me)))* )?(?<how>${done}(?:,? (?:and|&) ${done})*)(?: (?:and|&) (?:dated|returned|stamped|sealed))?$`,
    'it back signed',
  ),
  noun: '{how} {}',
}

const clitic = null

const thirdPerson: Phrase = phrase('^(?:he|she|they)$', 'he')

const asides: readonly Phrase[] = [
  phrase(
    "\\b(?:is|are|am|'s|'m|'re|be) (?:\\p{L}+ )?(?:closed|away|off|out|shut|abroad|travelling|on leave|on holiday|busy|full|in meetings)(?: (?:on|that|this|until|from|till|all))*\\s*$",
    'our supplier is closed that ',
  ),
  phrase(
    "\\bwhich (?:I|we)(?:'d| would| do)? (?:expect|anticipate|hope|trust|understand|believe)\\b[^;.]*$",
    ', which we expect on ',
  ),
  phrase(
    '(?:\\b(?:instead of|rather than|and not|but not|as opposed to|in place of)|, not)(?: on| by)?\\s*$',
    'instead of ',
  ),
  phrase(
    '\\b(?:if|provided|assuming|as long as)(?: that)? (?:the|your|our|we|you|I|they|it|all)\\b[^;.]*$',
    'if the files are here by',
  ),
  phrase(
    '\\b(?:because|so that|(?<![,;:–-] )so (?:the|our|my|they|he|she|it|everyone)\\b|since (?:the|our|my|we|I|they|he|she|it)\\b|as (?:the|our|my|we|I|they|he|she|it)\\b(?! soon)|in order to|to (?:be|get|go|make) (?:it )?(?:into|in|on|to|onto)|given that|which|when (?:the|our|my|we|they))\\b[^;.]*$',
    'because the board sits on',
  ),
  phrase(
    '\\b(?:(?:(?:would|will) (?:let|allow|enable|help)|lets|allows|enables|helps) us(?! (?:have|know|see))|(?:for us |in order )?to (?:print|launch|open|start|publish|ship|file|go live|go to (?:print|press)|meet|hit|keep|hold|be (?:able|ready)))\\b[^;.,]*$',
    ' would let us print on ',
  ),
  phrase(
    "\\b(?:for|before|ahead of|in time for|until after|prior to|from|at|in) (?:the|our|your|my|their|a|an|this|that|next|his|her)\\b(?! (?:\\p{L}+ )?(?:inbox|hands?|desk|offices?|mailbox|post|mail|folder|drive|dropbox|portal|system|account|possession|reception|studio|diary|approval|review|comments?|feedback|attention|signature|perusal|files?|side|end)\\b)(?: (?!and\\b|or\\b|but\\b|by\\b|until\\b|before\\b)[\\p{L}\\p{N}'-]+){1,4} (?:on|of|at|in|starting|beginning|opening|scheduled for|planned for)\\s*(?:the )?$",
    'for the fair on ',
  ),
]

const nothing: readonly Phrase[] = [
  phrase(
    '^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: (?:working|business|full|more|extra|clear|whole|good))* (?:days?|weeks?|hours?)\\b(?=$|,| (?:from|after|for|to|and|before|until|till|then|once|notice|max|tops|at)\\b)',
    'five working days from receipt',
  ),
  phrase(
    '^(?:(?:quick|short|brief|phone|video|zoom|team|kick-?off|catch-?up|status|a|another|little|next|first|second|weekly|monthly|regular|annual|follow-?up|project|face-to-face) )*(?:call|chat|meeting|catch-?up|meet-?up|visit|ring|bell|buzz|tinkle|shout)$',
    'quick call',
  ),
  phrase(
    '^(?:(?:quick|short|small|brief|little|one) (?:update|question|note|reminder|heads-up|thing|one)|already|before|after|until|latest|earliest|first thing|sharp|max|easily|tops|definitely|certainly|for sure|fingers crossed|hopefully|straight away|right away|immediately|at once|myself|ourselves|personally|separately|directly)$',
    'already',
  ),
  phrase(
    "^(?!.*\\b(?:that|which|who|whose|what|where|how|when|why|as|if|before|after)\\b)(?:[\\p{L}\\p{N}'-]+ ){1,4}(?:is|are|was|were|am|has been|have been)\\b(?! (?:page|section|sign)).*",
    'lab is basically done',
  ),
  phrase(
    '^(?:(?:a|an|one|two|three|four|five|\\d+|full|good|whole|few|couple of|bit|little) )*(?:days?|weeks?|hours?|bit|little) (?:early|late|sooner|later|ahead|before|after|earlier)\\b.*$',
    'day early',
  ),
  phrase(
    '^(?:(?:house|chief|new|in-house|freelance|second|head|senior|junior|sound|stage|tax|night) )?(?:photographer|illustrator|designer|developer|translator|copywriter|editor|proofreader|treasurer|secretary|accountant|bookkeeper|lawyer|solicitor|director|manager|boss|chairman|chairwoman|chair(?!s)|plumber|electrician|courier|driver|caterer|florist|carpenter|architect|engineer|technician|assistant|intern|colleague|client|customer|neighbour|mother|father|parents|sister|brother|daughter|son|mum|dad|cousin|friend|wife|husband|guest|visitor|speaker|delegate|inspector|builder|painter|cleaner|movers|trainee|temp|consultant|team|crew|staff|people|folks|guys|mayor|minister|bishop|auditor|curator|conservator|printer|plotter|weather|staircase|kettle|happen)s?$',
    'photographer',
  ),
  phrase(
    '^(?:yet|anyway|though|enough|again|indeed|altogether|instead|perhaps|maybe|quite|rather|somehow|somewhere|anywhere|everywhere|nowhere|elsewhere|upstairs|downstairs|outside|inside|abroad|overnight|next door|(?:coffee|tea|soup|cake|drinks|food|snacks|wine|vat|tax|parking|postage|breakfast|lunch|admission|entry)? ?(?:included|provided|excluded|welcome|as well|of course))$',
    'yet',
  ),
  phrase(
    '^(?:kettle\\b.*|(?:in )?(?:writing|principle|full|advance|detail|due course|person)|confirm|recap|summari[sz]e|clarify|remind|sum up|repeat|be clear)$',
    'in writing',
  ),
  phrase(
    '^(?:(?:something|anything|nothing|some|more|something else|anything else|things|stuff|file|no(?! ?\\.? ?\\d)(?: .*)?|none|neither|there|here|home|away|down|far|ahead)$|(?:should|would|could|must|might|may|shall|what (?:you|we|I|they|it|he|she)|someone|somebody|anyone|everyone|everybody|people|something|anything|nothing|itself)\\b)',
    'something',
  ),
  phrase(
    '^(?:(?:early|late|in the|at) )?(?:night|morning|afternoon|arvo|evening|noon|midday|lunchtime|lunch|breakfast)$',
    'night',
  ),
  phrase(
    '^(?:(?:its |their )?stead|duly noted|noted|needful|promised?|him|her|am|pm|receive|get|reply|accept|decline|confirm|subscribe|sign up|register|respond|ok|okay|alright|all right|fine|possible|doable|poss|cool|late|later|soon|sooner)$|^(?:(?:a|some|few|couple|couple of|several|two|three|four|five|six|\\d+|other|more|last|these|those|open|main|small|quick|next|outstanding|following|good|new|important|urgent|same) ){0,3}(?:things?|points?|items?|asks?|requests?|bits|questions?|dates|postponement|extension|deferral|extra time|things? from (?:you|us))$',
    'four things',
  ),
  phrase(
    '^(?:(?:once|until|till|unless|whether|whenever|(?:after|before) (?:the|we|I|you|they|he|she|it|that|this))\\b|(?:thanks|thank you|cheers)\\b[^&]*$|(?:because|since|when|while|where|although|than|as|so|but|and|also|then|very|just|easily|really|gladly|we|I|you|he|she|they|get|have|give|send|do|can|will)\\b(?! [&/]))',
    'because that is',
  ),
  phrase('^(?:\\w+ ){0,3}(?:mail|e-?mail|message)\\b', 'long mail'),
  phrase(
    '^(?:(?:other|remaining|last|first|next|only|big|main|easy|hard|urgent|little|small|important|quick) )*(?:one|ones|two|three|four|five|six|few|couple|others)$',
    'other two',
  ),
  phrase(
    '^(?!(?:\\w+ )*(?:opening|office|business|trading|visiting|working|operating|billable) hours\\b)(?:\\w+ ){0,3}(?:days?|weeks?|hours?|(?<=\\b(?:few|couple of|five|ten|fifteen|twenty|thirty|two|three|more|other|\\d+) )minutes?|minute|months?|time|moment|sec|patience|help|support|word|luck|favou?r|fun|sense|sure|progress|best|nothing|everyone|everybody|anyone|someone|you|us|me|breath|break|problem|difference|effort|attention|understanding|contact|touch|mind|look|pleasure|question|questions|thing|idea|chance|way|deal|business|another (?:job|client|project|thing)|the (?:best|most)|kettle|slips?|part(?:y|ies)|champagne|prosecco|bubbly|beers|drinks|tea|umbrellas?|lunch|coffee|dinner|drink|beer|weekend|holiday|room|space|forward|budget to|air)$',
    'three more days',
  ),
  phrase(
    '^(?:(?:some|more|a|an|the|another|few|couple of|free|nice|good|little|big|home-?made|birthday|chocolate|carrot|your|our|office) )*(?:cakes?|biscuits|cookies|doughnuts|snacks?|sandwiches)$',
    'home-made cake',
  ),
  phrase(
    '^(?:to|not|if|that|(?:confirm|recap|remind|clarify|reiterate|sum)(?:p?ing)?|whether|how|why|sure|happy|glad|sorry|ready|able|in touch|back to|at|be|been|forward|good|great|better|well|more|less|until|see|hear|know|think|hope|like|look|feel|go(?!-)|come|meet|talk|speak|use|keep|take|start|stop|work|try|wait)\\b',
    'if that helps',
  ),
]

const common: ReadonlySet<string> = new Set(
  "a an the of to for on in at by with from and or is are be will would can could we i you us me it they them your our my his her their this that these those please as not no yes ok okay so if then also all both new final first send sent have has had get got need do does did done just now there here up out over back one two three four five six more some any version file files latest date day today tomorrow week end thanks thank hi hello dear per still other rest own than into about which who what when was were been but it's i'll we'll you'll ll ve re s t m d until till ready".split(
    ' ',
  ),
)

const synonyms: readonly (readonly string[])[] = [
  ['deck', 'presentation', 'slides', 'slide', 'powerpoint', 'ppt', 'pptx', 'slidedeck', 'keynote'],
  [
    'comment',
    'comments',
    'feedback',
    'remarks',
    'corrections',
    'correction',
    'amends',
    'amendments',
    'notes',
    'edits',
    'markup',
    'mark-up',
    'marked',
    'redline',
  ],
  ['quote', 'quotation', 'estimate', 'offer', 'proposal'],
  [
    'photo',
    'photos',
    'pictures',
    'picture',
    'images',
    'image',
    'shots',
    'photographs',
    'pics',
    'jpg',
    'jpeg',
    'portrait',
  ],
  ['text', 'texts', 'copy', 'wording', 'article', 'articles'],
  ['approval', 'approve', 'approved', 'signoff', 'go-ahead', 'ok', 'release'],
  ['price', 'cost', 'costs', 'pricing', 'rate'],
  ['video', 'film', 'clip', 'movie', 'mp4', 'reel'],
  ['login', 'access', 'credentials', 'password', 'account'],
  ['payment', 'pay', 'paid', 'money', 'transfer', 'deposit', 'instalment', 'installment', 'retainer', 'fee', 'balance'],
  ['website', 'site', 'homepage', 'page', 'pages'],
  ['draft', 'sketch', 'sketches', 'drafts', 'outline'],
  ['material', 'materials', 'content', 'input', 'assets'],
  ['timeline', 'schedule', 'timetable', 'timing', 'plan'],
  ['contract', 'agreement'],
  ['purchase', 'po'],
  ['sheet', 'excel', 'xlsx', 'spreadsheet', 'xls'],
  ['number', 'headcount', 'numbers', 'figures'],
]

/** All that tells a thing from the words around it. */
export const things = {
  nominals,
  heads,
  cuts,
  tails,
  pronoun,
  ofIt,
  complement,
  clitic,
  thirdPerson,
  asides,
  nothing,
  common,
  synonyms,
}
