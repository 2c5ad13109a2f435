import { type CommandWords, commandPhrases, courtesies } from '../commands.ts'

const line = commandPhrases('and')

const lately =
  '(?: (?:just )?(?:now|today|already|yesterday|earlier|(?:this|yesterday) (?:morning|afternoon|evening)|last (?:night|week|\\w+day)|in time|safely|fine|by (?:e-?mail|phone|courier)|to you|over|off|attached|too|as well|thanks))*'
const mails = '(?:e-?mails?|mails?|messages?|reminders?|notifications?|letters?|updates?|confirmations?|follow-?ups?)'
const these = `(?:me |us )?(?:(?:any |all |with )?(?:of )?(?:these|the|those|this|your|more|such)? ?(?:daily |automatic |automated )?${mails}(?: to me| to us)?|these|this|it|that)`
const aWhile = '(?: <days>(?: ?d| days?)| <weeks>(?: ?w| weeks?)| (?:a|one|the (?:next|coming)|this) week)'
const toWhom = '(?=\\S+(?: \\S+)?$)<who>'
const mute = `(?:mute|snooze|silence|pause|quiet|hush|silent)(?: (?:me|this|it|that|everything|(?:the |these |this |all |your )?(?:thread|conversation|${mails})))?`

/** How one begins to say that something has not come; 'if it has not' is another matter. */
const certain =
  "(?!(?:if|when|unless|until|till|in case|as long as|because|since|as|whether)\\b)(?:(?:unfortunately|sorry|hm+|hey|but|actually|i['’]m afraid|i (?:see|think|noticed)(?: that)?|(?:it )?(?:seems|looks)(?: like| as if| that)?),? )?"
const tillNow =
  '(?: (?:yet|here|so far|anywhere|through|in|now|either|with (?:us|me)|(?:in|on) (?:the|your|our) (?:folder|drive|dropbox|server|mail|e-?mail|attachment|message|inbox)))*'
const more = '[,;–—-]+ ?(?:(?:could|can|would|will) you|please|so|and|where|did|have|was|what|just|only|is)\\b.{0,80}'
const byVoice =
  '(?: (?:with \\p{L}+|(?:on|over|by) (?:the )?(?:phone|teams|zoom)|in (?:the|our) (?:call|meeting)|in person|yesterday|today|this (?:morning|afternoon)|just now|last week|earlier|already|at length|now))*'

export const commands: CommandWords = {
  courtesy: courtesies(
    'sorry|hi|hello|please|pls|plz|kindly|thanks(?: a lot| so much| very much)?|thank you(?: so much| very much)?|thx|ty|cheers|many thanks|ta',
  ),
  lines: [
    line(
      'ok',
      '(?:ok|okay|okey|okay then|alright|agreed|confirmed|approved)(?:,? (?:to|for|with|by) (?:all|everything|me|us|both sides)(?: of (?:it|them|this))?)?',
      'OK!',
    ),
    line(
      'ok',
      '(?:all|everything) (?:is )?(?:ok|okay|agreed|confirmed|approved)|(?:ok|yes|confirm|approve|accept)(?: to)? (?:all|everything)',
      'all ok',
    ),
    line('ok', '(?:ok|okay|yes|accept|agreed|approved?|confirm(?:ed)?)(?: (?:to|for|with))?[:,]? <ids>', 'ok A1, C2'),
    line(
      'ok',
      '<ids>\\s?[:,–—-]? ?(?:is |are )?(?:both |all )?(?:ok|okay|yes|accepted|agreed|fine|confirmed|approved|good|👍)(?: (?:for|by|with) (?:me|us))?',
      'A1 and C2 ok',
    ),
    line(
      'not yet',
      '(?:not yet|not done|not received|not got|not arrived|still waiting for|still missing|still no|missing)[:,]? <ids><reason>',
      'not yet A1',
    ),
    line(
      'not yet',
      "<ids>\\s?[:,–—-]? ?(?:(?:(?:is|are|has|have) )?(?:still )?(?:not yet|not done|not here|not there|not arrived|not come|not received|missing|pending|outstanding|not got|open)|(?:is|are|has|have|was|did)n['’]?t (?:done|here|there|arrived?|come(?: through)?|been received|received|reached us)|still (?:not (?:here|there|done)|nothing|open|missing)|not here|not there)(?: (?:yet|done|received|arrived|finished|sent|here|there|so far|still))*<reason>",
      'A1 not yet',
    ),
    line('done', '(?:done|sent|delivered|finished|completed?)(?: with)?[:,]? <ids><reason>', 'done A1'),
    line(
      'done',
      `<ids>\\s?[:,–—-]? ?(?:(?:is|are|has been|have been|was|were|went) )?(?:now |all |just )?(?:done|sent|delivered|finished|completed?|out|✓|✔|✅|☑)${lately}(?: ?[✓✔✅☑]️?)?<reason>`,
      'A1 is done',
    ),
    line('got', '(?:i |we )?(?:got|have got|received|have received|have)(?: it)?[:,]? <ids><reason>', 'got A1, A3'),
    line(
      'got',
      `<ids>\\s?[:,–—-]? ?(?:(?:is|are|has|have|has been|have been|was|were) )?(?:now |all |just |safely )?(?:got|got it|received|arrived|here|in|came in|came through|landed)${lately}<reason>`,
      'A1 received',
    ),
    line('no', 'not?(?: to)?[:,]? <ids> (?=(?:because|since|as)\\b)<why>', 'no C2 because the board wants it in June'),
    line('no', 'not?(?: to)?[:,]? <ids><reason>', 'no C2: the board wants it in June'),
    line('no', '(?:decline|reject|refuse)[:,]? <ids><reason>', 'decline C2'),
    line('no', "(?:(?:we|i) )?(?:can(?:not|['’]?t)|won['’]?t) (?:do|deliver|provide) <ids><reason>", "we can't do C2"),
    line(
      'no',
      "<ids>\\s?[:,–—-]? ?(?:(?:we|i) )?(?:can(?:not|['’]?t)|won['’]?t) (?:do|deliver|provide)(?: (?:it|that|this|them))?<reason>",
      "C2 we can't do",
    ),
    line(
      'no',
      '<ids>\\s?[:,–—-]? ?(?:is |are )?(?:no|not ours|declined|rejected|refused|impossible|not possible)<reason>',
      'C2: no',
    ),
    line(
      'no',
      '<ids>\\s?[:,–—-]? ?(?:no|not possible) (?=(?:because|since|as)\\b)<why>',
      'C2 no because the board decides in June',
    ),
    line(
      'drop',
      "(?:(?:you|we) (?:can|may) )?(?:drop|cancel|remove|delete|forget(?: about)?|scrap|skip|strike|kill|(?:we |i )?(?:don['’]?t|no longer) need|no need for)[:,]? <ids>(?: (?:any ?more|any longer|after all))?<reason>",
      'drop A1',
    ),
    line(
      'drop',
      "<ids>\\s?[:,–—-]? ?(?:is |are )?(?:drop|dropped|cancel|cancelled|canceled|scrapped|obsolete|off|no longer (?:needed|necessary|required)|(?:not|isn['’]?t|aren['’]?t) (?:needed|necessary|required)|unnecessary)(?: (?:any ?more|any longer|after all))?<reason>",
      'A1 no longer needed',
    ),
    line(
      'discussed',
      "(?:(?:we |i )?(?:(?:have |['’]ve )?(?:just |already )?)?(?:discussed|talked about|spoke about|spoken about|called about|talked through|cleared up))[:,]? <ids>(?: (?:(?:on|by|over) the phone|by phone|in the call|in person|yesterday|today|this morning))*<reason>",
      'discussed A1',
    ),
    line(
      'discussed',
      "<ids>\\s?[:,–—-]? ?(?:is |are |was |were |has been )?(?:we |i )?(?:(?:have |['’]ve )?(?:just |already )?)?(?:discussed|talked(?: about)?(?: it)?|talked through|talked over|spoke about(?: it)?|cleared up|clarified)(?: (?:(?:on|by|over) the phone|by phone|in the call|in person|with \\p{L}+|yesterday|today|this morning))*<reason>",
      'A1 discussed',
    ),
    line(
      'discussed',
      '(?:(?:we|i) )?(?:spoke|talked) (?:to|with) \\p{L}+ (?:about|re|regarding) <ids><reason>',
      'spoke to Ana re C1',
    ),
    line(
      'discussed',
      '<ids>\\s?[:,–—-]? ?(?:(?:is|are) )?(?:sorted|settled|cleared)(?: (?:out|up))? (?:by|(?:on|over) the) phone<reason>',
      'C1 sorted by phone',
    ),
    line(
      'after',
      '<id>\\s?[:,]? (?:(?:is|comes|only|starts|can only start|can start|follows|waits|has to wait|must wait) )*(?:after|waits for|wait for|waiting for|for|needs|depends on|is waiting for|once|when)(?: we have| we get)? <first>(?: (?:is|has)? ?(?:here|there|in|done|arrived|first|delivered))?',
      'A1 after C2',
    ),
    line('who', '<ids>\\s?[:,]? ?(?:who|owner|by whom)(?: is)?\\s?[:=?]\\s*<who>', 'A1 who: mia@north.example'),
    line('who', '<ids>\\s?[:,]? ?(?:who|owner)(?: is)? <other>', 'A1 who mia@north.example'),
    line('who', `<ids>\\s?[:,]? ?(?:who|owner|responsible)(?: is)? ${toWhom}`, 'A1 who Mia'),
    line('who', `(?:who|owner|responsible)(?: (?:for|of))? <ids>\\s?[:=,]? ?${toWhom}`, 'who A1 Mia'),
    line(
      'who',
      `(?:(?:re-?)?assign|delegate|hand(?: over)?|pass(?: on)?|transfer)[:,]? <ids> (?:(?:over|on) )?to ${toWhom}`,
      'assign A1 to Mia',
    ),
    line('who', '<ids>(?:\\s?[:=,–—-]\\s?|\\s?(?:-+>|→)\\s?| )<other>', 'A1 mia@north.example'),
    line(
      'same as',
      '<address>,? (?:is )?(?:the )?same(?: person)? as <who>',
      'mia@home.example same as mia@north.example',
    ),
    line(
      'same as',
      "(?:(?:i am|i['’]m|that['’]s me,?) )?(?:also |the )?same(?: person)? as <other>",
      'same as mia@north.example',
    ),
    line('same as', "(?:i am|i['’]m|this is)(?: also)? <other>", "I'm also mia@north.example"),
    line(
      'same as',
      '<address> (?:and|=|is)(?: also)? <other>(?: (?:are|is) (?:both me|one person|the same(?: person)?|me))?',
      'mia@home.example = mia@north.example',
    ),
    line('is', '<id>\\s?[:,]? ?(?:is|are|means)\\s?[:=]\\s*<what>', 'A1 is: the logos only'),
    line(
      'is',
      '<id> (?:is|are|means|should be|is about|covers) (?=(?:the|a|an|our|your|just|only|all)\\s)(?!.*\\b(?:draft|problem|issue|one|thing|same|matter|reason|case|idea|question|late|next|first|last)\\b)<what>',
      'C1 is the logos only',
    ),
    line('is', '<id> (?:is|means|covers) (?=[^?]{2,100} only[.!]?$)<what>', 'C1 is logos only'),
    line('is', '<id> means (?=\\p{L}+)<what>', 'C1 means vector files'),
    line('add', 'add:? <side>\\d?\\s?[:=-]\\s*<what>', 'add C: the signed contract by 12 June'),
    line('add', 'add:? <side> (?=\\S+ (?:\\S+ )*(?:by|on|until|for) )<what>', 'add C the signed contract by 12 June'),
    line(
      'by',
      '(?:move |push |postpone )?<ids>(?:\\s?[:,=]\\s?| )(?:(?:is|are) )?(?:by|due|until|till|before)(?: (?:by|on))?\\s?:?\\s<when>',
      'A1 by 12 June',
    ),
    line(
      'by',
      '(?:move |push |postpone )?<ids>(?:\\s?[:,=]\\s?|\\s?(?:-+>|→|–|—|-)\\s?| )(?:(?:(?:is|are) )?(?:moves|moved|move|postponed|new (?:date|day|deadline):?) )?(?:(?:(?:is|are) )?(?:on|for|to) )?<maybe>',
      'A1 to 12 June',
    ),
    line('by', '<ids>,? (?:(?:please|pls|plz) )?make (?:it|that|them) <when>', 'C1 make it Monday'),
    line('mute', `mute(?: for)?(?: <days>\\s?(?:d|days?)?| <weeks>\\s?(?:w|weeks?)| (?:a|one) week)?`, 'mute 7d'),
    line('mute', '(?:mute|snooze|pause)(?: (?:until|till|to|before))? <when>', 'mute until Monday'),
    line(
      'mute',
      '(?:snooze|pause|quiet|silence)(?: for)?(?: <days>\\s?(?:d|days?)| <weeks>\\s?(?:w|weeks?)| (?:a|one) week)',
      'snooze 7d',
    ),
    line('stop', 'stop(?: (?:tracking|all|please|it|this))?|unsubscribe(?: me)?', 'stop'),
    line('stop', `(?:no more|stop(?: sending)?) (?:these |the |your |all )?${mails}`, 'no more reminders'),
    line('resume', '(?:resume|restart|start again|continue|unmute)(?: tracking)?', 'resume'),
    line('status', '(?:show )?status(?: report| update)?\\??', 'Status?'),
    line('timeline', '(?:show )?(?:the )?(?:full )?(?:timeline|history)\\??', 'timeline'),
    line('help', '(?:help|commands)\\??', 'help'),
    line('who', '(?:give )?<ids> to <name>', 'give A1 to Mia'),
    line('who', "<ids> (?:is|are) <name>['’]s(?: now)?", "A1 is Mia's"),
    line('who', '<name> (?:now )?(?:takes|does|handles|takes over) <ids>', 'Mia takes A1'),
    line('who', '<ids>(?:\\s?[:=,–—-]\\s?|\\s?(?:-+>|→)\\s?| )@?<name>', 'A1 Mia'),
  ],
  yeses: [
    line(
      'ok',
      "(?:yes|yep|go ahead|(?:please )?(?:send|release) (?:it|them|that|this)(?: (?:out|off))?(?: like (?:this|that)| as (?:it )?is)?|looks (?:good|fine)(?: to (?:me|us))?|that['’]s (?:fine|good|ok)|all good|good to go|fine (?:by|with) me|sounds good|perfect|👍)",
      'Looks good to me',
    ),
  ],
  wishes: [
    line(
      'stop',
      `(?:(?:can|could|would) you )?(?:please )?(?:stop|quit|cease) (?:sending |mailing |emailing |e-mailing |writing |bothering |reminding |chasing |nagging |pinging )?(?:to )?(?:${these}|me|us|tracking(?: this| it)?)(?: now)?\\??`,
      'Stop sending me these.',
    ),
    line(
      'stop',
      `(?:i |we )?(?:do not|don['’]?t) (?:want|need|wish)(?: to (?:get|receive|see))? (?:any (?:more )?(?:of )?)?(?:these |the |your |more |such )?${mails}(?: any ?more| any longer)?`,
      "I don't want these mails.",
    ),
    line(
      'stop',
      `(?:please )?(?:do not|don['’]?t) (?:send|write|mail|email|remind) (?:me|us)(?: (?:any ?more|again|any longer|these|this)| (?:any (?:more )?)?(?:of )?(?:these |such )?${mails}(?: any ?more)?)?`,
      "Please don't write me any more.",
    ),
    line(
      'stop',
      `(?:no more|enough(?: of)?|enough with)(?: of)? (?:these |the |your )?${mails}`,
      'no more of these reminders please',
    ),
    line(
      'stop',
      `(?:take|remove|delete|strike) (?:me|us|my (?:name|address)) (?:off|from)(?: (?:this|the|your))? (?:list|${mails}|distribution(?: list)?|mailing(?: list)?)`,
      'Please take me off this list.',
    ),
    line(
      'stop',
      '(?:leave me (?:alone|out(?: of this)?)|unsubscribe(?: me| us)?(?: from (?:this|these|all)(?: \\p{L}+)?)?)',
      'unsubscribe me from this',
    ),
    line('stop', '(?:please )?(?:remove me|take me off)', 'Remove me please'),
    line('mute', `${mute}(?: for)?${aWhile}`, 'Mute this thread for 7 days.'),
    line(
      'mute',
      `(?:(?:i['’]?m|i am|we['’]?re|we are) (?:away|out|off|travelling|on (?:holiday|leave|vacation))[,;:–—-]+ ?(?:so )?)?(?:${mute}|(?:hold|leave me alone)(?: off)?(?: (?:the|these|your|all) ${mails})?|no (?:more )?${mails}|(?:do not|don['’]?t) (?:remind|mail|email|write(?: to)?|bother) (?:me|us)) (?:until|till|before) <when>`,
      'No reminders until Monday please.',
    ),
    line('mute', `no (?:more )?${mails} for(?: the next)?${aWhile}`, 'No reminders for a week please.'),
    line(
      'mute',
      `(?:do not|don['’]?t) (?:remind|mail|email|write(?: to)?|bother|send) (?:me|us)(?: (?:any )?(?:of )?(?:these )?${mails})? for(?: the next)?${aWhile}`,
      "Please don't remind me for a week.",
    ),
    line(
      'mute',
      `stop (?:sending |reminding )?(?:${these}|me|us)(?: reminders)? for(?: the next)?${aWhile}`,
      'Stop these mails for 2 weeks.',
    ),
    line(
      'resume',
      `(?:and |so |now )?(?:you can |you may |we can )?(?:now )?(?:resume|restart|continue|start|turn (?:back )?on|switch (?:back )?on|turn|switch)(?: sending)?(?: me| us)? (?:again|(?:the |these |your )?(?:${mails}|tracking)(?: again| back on| on again)?)`,
      'Please resume the reminders.',
    ),
    line(
      'resume',
      `(?:carry on|go on|keep going|start over|back on)(?: (?:as before|again|with (?:the |these |your )?${mails}))?`,
      'carry on',
    ),
    line(
      'resume',
      '(?:you (?:can|may) )?(?:(?:remind|mail|email|write(?: to)?) (?:me|us) again|(?:switch|turn) (?:it|them|this) (?:back )?on(?: again)?)',
      'please remind me again',
    ),
    line(
      'status',
      "(?:what['’]?s|what is|how is)(?: the| our)? (?:current )?(?:status|state of (?:things|play|affairs))\\??",
      "What's the status?",
    ),
    line(
      'status',
      '(?:(?:can|could) (?:i|we|you) (?:have|get|see|send(?: me)?|show(?: me)?) |send(?: me| us)? |show(?: me| us)? |give(?: me| us)? )?(?:a |the |an |our )?(?:current |full |short |quick )?(?:status|overview|summary|list of (?:open|all) items|open items)(?: (?:report|update|list))?(?: of (?:everything|all items|what is open))?\\??',
      'Send me the status.',
    ),
    line(
      'status',
      'where (?:do|are) (?:we|things)(?: stand)?(?: (?:right )?now| currently| at)?\\??',
      'Where do we stand?',
    ),
    line(
      'status',
      "what(?:['’]?s| is|['’]re| are)?(?: still| currently| all)? (?:open|outstanding|missing|due|pending|left|to do)(?: now| from (?:me|us|you))?\\??",
      'What is still open?',
    ),
    line(
      'status',
      'what (?:do|are) (?:we|i|you|they) (?:still )?(?:owe|owing|waiting for|have to (?:send|deliver|do))(?: (?:you|them|us|me))?\\??',
      'what do we owe you?',
    ),
    line('status', 'how are (?:we|things)(?: (?:doing|going|looking))\\??', 'how are we doing?'),
    line(
      'timeline',
      '(?:(?:can|could|may) (?:i|we|you) (?:please )?(?:have|get|see|send(?: me| us)?|show(?: me| us)?) |send(?: me| us)? |show(?: me| us)? |give(?: me| us)? )(?:a |the |our )?(?:full |complete |whole )?(?:timeline|history)(?: of (?:this|the) (?:thread|conversation|project))?\\??',
      'Can I have the timeline?',
    ),
    line('timeline', 'who (?:said|did|promised|sent) what,?(?: and)? when\\??', 'who said what when?'),
    line(
      'timeline',
      '(?:(?:show|tell|send)(?: me| us)? )?what happened(?: (?:when|so far|until now|here))?(?: and when)?\\??',
      'what happened so far?',
    ),
    line('help', '(?:i need |can (?:you|i get) (?:some )?)?help(?: me)?(?: with this)?\\??', 'Help me'),
    line(
      'help',
      'how (?:does (?:this|it|that) work|do i (?:use|do|answer|reply to|change|correct) (?:this|it|that|these|something))\\??',
      'how does this work?',
    ),
    line(
      'help',
      'what (?:can|do) you (?:do|understand)\\??|(?:what|which) (?:can|may|should) (?:i|we) (?:say|write|do|answer|reply)(?: here| to (?:you|this))?\\??|(?:what|which) (?:are the )?commands(?: (?:are there|do you (?:know|have)|can i use))?\\??',
      'what can I say?',
    ),
  ],
  corrections: [
    line(
      'by',
      '<item>,? (?:is|are|should be|has to be|will be|comes|goes to|moves to)(?: due)?(?: on| for| by)? <when>,? (?:and )?(?:not|instead of|rather than)(?: on| by)? <not>(?:,? sorry)?',
      'the deck is Wednesday, not Tuesday',
    ),
    line(
      'by',
      '<item>,? (?:is|are) not(?: due)?(?: on| by)? <not>,? but(?: on| by)? <when>',
      'A1 is not Thursday but Friday',
    ),
    line(
      'by',
      '<id> (?:will|can|should|must|may) (?:only |now )?(?:come|be(?: (?:here|there|ready|sent|delivered|with (?:you|us)))?|arrive|follow|wait)(?: on| by| until| till)? <when>',
      'C1 will come on Monday',
    ),
    line(
      'who',
      '(?:.{2,80}[,;:–—] ?)?(?:and |so |now )?<name> (?:now )?(?:takes|will take|is taking|takes over|will take over|is taking over|handles|will handle|looks after|will look after|does|will do)(?: over| on)? <ids>(?: over)?(?: from (?:now on|here))?',
      'Helen left, Priya takes C2',
    ),
    line(
      'who',
      '<ids> (?:now )?(?:goes|go|moves|passes|is now|are now) (?:over )?(?:to|with) <name>(?: now)?',
      'C2 goes to Priya',
    ),
    line(
      'who',
      "(?:.{2,80}[,;:–—] ?)?(?:and |so |now )?(?:my |our )?(?:(?:colleague|assistant|boss|partner),? )?<name> (?:now |has |will |is |['’]ll )*(?:takes?|taken|taking|handles?|handling|look(?:s|ing)? after|do|does|doing|cover(?:s|ing)?|responsible for|in charge of|on)(?: over| care of| on)? <item>(?: over)?(?: from (?:now on|here)| now| for me| instead)*",
      'My colleague Priya will look after the price list.',
    ),
    line(
      'who',
      '(?:the owner of )?<item> (?:is |are )?(?:now )?(?:is |are )?(?:now )?(?:with|by|for|owned by|owner(?: is)?) <name>(?: now)?',
      'C2 is with Priya now',
    ),
    line(
      'who',
      "<item> (?:is|are)(?: now)? <name>['’]s?(?: job| task| turn| thing| baby)?(?: now)?",
      "C2 is Priya's now.",
    ),
    line(
      'not yet',
      `${certain}<item> (?:still |just )*(?:(?:has|have|is|are|was|were|did|does|do)(?:n['’]?t| not)|never)(?: yet| quite)? (?:arrived?|come|came|here|there|been (?:sent|received|delivered|attached)|attached|received|reach(?:ed)? (?:us|me)|in (?:the|your|our) (?:folder|inbox|mail|e-?mail|attachment|message)|show(?:n|ed)? up|done|complete|with us|open|work|attached)${tillNow}(?:${more})?`,
      'The logos haven’t arrived.',
    ),
    line(
      'not yet',
      `${certain}(?:we|i)(?: still| just)* (?:(?:have|do|did|could)(?:n['’]?t| not)|can(?:['’]?t|not| not)|never|['’]ve not)(?: yet| really| actually)* (?:have|had|got|gotten|get|received?|seen?|find|found|open|access|download)(?: any(?: of)?)? <item>${tillNow}(?:${more})?`,
      "We still don't have the logos.",
    ),
    line(
      'not yet',
      `${certain}<item> (?:(?:is|are|seems? to be|looks?|remains?) )(?:still |yet |now )*(?:missing|outstanding|nowhere to be (?:found|seen)|empty|broken|corrupt(?:ed)?|unreadable|incomplete)${tillNow}(?:${more})?`,
      'The logos are still missing.',
    ),
    line(
      'not yet',
      `${certain}(?:we(?:['’]re| are) |i(?:['’]m| am) )?still (?:no (?:sign of )?|nothing of |without |missing |waiting (?:for|on) )<item>${tillNow}(?:${more})?`,
      'Still no logos.',
    ),
    line(
      'not yet',
      `(?:not (?:got|received|seen)|no(?: sign of)?|nothing of)(?: any)? <item> (?:yet|here|so far|received|attached)${tillNow}(?:${more})?`,
      'No logos here yet.',
    ),
    line(
      'not yet',
      `(?:.{0,50}[,;–—-] ?)?where (?:are|is) <item>(?: then| now| please)?\\??`,
      'Nothing has come here, where are the logos?',
    ),
    line(
      'not yet',
      `${certain}(?:there (?:was|is|were|are) (?:nothing|no (?:files?|attachments?)(?: attached| in)?)(?: attached)?|(?:the |your )?(?:attachments?|files?|links?) (?:is|was|are|were|seems?)(?: to be)? (?:missing|not (?:there|attached|working)|empty|broken|dead|corrupt(?:ed)?)|(?:the |your )?(?:link|file|attachment) (?:does|did)(?: not|n['’]?t) (?:work|open|come through|arrive)|(?:you |you seem to have )(?:forgot|forgotten)(?: to (?:attach|add))?(?: the| your)? (?:attachments?|files?|it|them)|(?:nothing|no attachment)(?: has)? (?:arrived|came|come|attached)|(?:we|i) (?:can(?:not|['’]?t)|do(?: not|n['’]?t)|did(?: not|n['’]?t)) (?:see|find|open|get|have) (?:it|them|anything|any (?:files?|attachments?)|the (?:attachments?|files?|links?)))(?: (?:attached|to (?:it|your (?:mail|e-?mail))))?${tillNow}(?:${more})?`,
      'There was nothing attached.',
    ),
    line(
      'discussed',
      `(?:and |so |by the way,? )?(?:we|i|\\p{L}+ and (?:i|me)|i and \\p{L}+)(?:['’]ve| have)?(?: just| already| now| also)* (?:talked|spoke|spoken|discussed|chatted|cleared up|went over|gone over|had a (?:quick )?(?:call|chat|word)|talked over|talked through|been over)(?: (?:to|with) \\p{L}+)?(?: about| over| through)? <item>${byVoice}`,
      'We talked about the logos on the phone.',
    ),
    line(
      'discussed',
      `<item>,? (?:(?:we|i)(?:['’]ve| have)? (?:just |already )?(?:discussed|(?:talked|spoke|spoken|chatted) (?:about|over|through)|cleared up)|(?:was|were|is|are|has been|have been) (?:already )?(?:discussed|talked (?:over|about|through)|cleared up))(?: it| them| that)?${byVoice}`,
      'The logos we’ve discussed.',
    ),
    line(
      'discussed',
      `<item> (?:is|are|has been|have been) (?:sorted(?: out)?|clear(?:ed)?(?: up)?|settled|dealt with)[,;–—-]+ ?(?:(?:we|i)(?:['’]ve| have)? (?:just )?(?:talked|spoken?|discussed (?:it|them))|(?:by|on the|over the) phone)${byVoice}`,
      'The logos are sorted, we talked.',
    ),
    line(
      'after',
      `<item> (?:still )?(?:depends?|hinges?|hangs?) on (?:the |your |our |getting )?<prior>`,
      'The presentation depends on the logos.',
    ),
    line(
      'after',
      `<item> (?:has|have|needs?|must|will(?: have)?|would have)(?: to)? (?:wait|come)(?: for| after| until)(?: (?:we|you|i)(?: have| get| got| send| sent)*)? <prior>(?: (?:is|are|has|have)(?: been)? (?:here|there|in|done|arrived|approved|delivered))?`,
      'The presentation has to wait for the logos.',
    ),
    line(
      'after',
      `<item> (?:needs?|requires?) <prior>(?: (?:first|beforehand|before that))`,
      'The presentation needs the logos first.',
    ),
    line(
      'after',
      `first (?:come |comes )?<prior>,? (?:and )?(?:only )?(?:then|after that) <item>`,
      'First the logos, then the presentation.',
    ),
    line(
      'after',
      `<item> (?:comes|(?:can|will|could) (?:only )?(?:be )?(?:start|begin|begun|done|made|finished|follow|come|started|be sent|go out|proceed))(?: only)? (?:when|once|after|as soon as)(?: (?:we|you|i) (?:have|get|send|got))? <prior>(?: (?:is|are|has|have)(?: been)? (?:here|there|in|done|arrived|with us|approved|delivered))?`,
      'A1 can only start when C1 is here.',
    ),
    line(
      'is',
      '(?:by|with)(?: the word)? <item>,? (?:we|i) (?:only |just |really )?(?:mean|meant) <what>',
      'By logos we mean the vector files.',
    ),
    line(
      'is',
      `for <item>,? (?:we|i|you) (?:only|just)(?: really)? need (?!.*\\b(?:days?|weeks?|hours?|minutes?|time|yes|no|ok|to)\\b)<what>`,
      'For C1 we only need the vector logos.',
    ),
    line(
      'is',
      '<ids> (?:is|are|covers?|means?|should be|would be|will be|concerns?) (?:only |just |about |really )*(?=(?:only|just|the|a|an|our|your|all)\\s)(?!.*\\b(?:draft|problem|issue|one|thing|same|matter|reason|case|idea|question|late|latest|next|first|last)\\b)<what>',
      'C1 should be the vector logos.',
    ),
    line(
      'discussed',
      `(?:as|like) (?:discussed|talked|agreed)(?: (?:on|over|by) (?:the )?phone)? (?:about|on|for|regarding) <item>${byVoice}[,;–—-]+ ?(?:there['’]s |there is )?no need (?:to|for) .{0,40}`,
      'As discussed on the phone about the logos, no need to remind.',
    ),
    line(
      'discussed',
      `(?:about|regarding|re) <item>\\s?[:,;–—-]+ ?(?:(?:we|i)(?:['’]ve| have)? )?(?:just |already )?(?:talked|spoke|discussed)(?: it| them| that)?(?: over| through)?${byVoice}`,
      'About the logos: talked it over with Ravi.',
    ),
  ],
  aroundDay: {
    pattern: /^[\s,;(]*(?:by|on|for|until|till|before|due|at the latest|latest)?[\s,;.!)]*$/iu,
    example: ' by ',
  },
}
