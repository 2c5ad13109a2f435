import { type CommandWords, commandPhrases } from '../commands.ts'

const line = commandPhrases('and')

export const commands: CommandWords = {
  lines: [
    line('ok', '(?:ok|okay|okey)(?: (?:to|for|with) (?:all|everything))?', 'OK!'),
    line('ok', '(?:ok|okay|yes|accept|agreed)(?: (?:to|for|with))?[:,]? <ids>', 'ok A1, C2'),
    line('ok', '<ids>[:,]? (?:is |are )?(?:both |all )?(?:ok|okay|yes|accepted|agreed|fine)', 'A1 and C2 ok'),
    line('not yet', '(?:not yet|not done|not received|not arrived|still waiting for)[:,]? <ids><reason>', 'not yet A1'),
    line(
      'not yet',
      "<ids>[:,]? (?:(?:is |are |has |have )?(?:not yet|not done|not here|not arrived|not received)|isn['’]t (?:done|here)|not here yet)<reason>",
      'A1 not yet',
    ),
    line('done', '(?:done|sent|delivered|finished)(?: with)?[:,]? <ids><reason>', 'done A1'),
    line(
      'done',
      '<ids>[:,]? (?:(?:is|are|has been|have been|was) )?(?:done|sent|delivered|finished)<reason>',
      'A1 is done',
    ),
    line('got', '(?:got|received|have)[:,]? <ids><reason>', 'got A1, A3'),
    line(
      'got',
      '<ids>[:,]? (?:(?:is|are|has|have|has been|have been|was) )?(?:got|received|arrived|here)<reason>',
      'A1 received',
    ),
    line('no', 'no(?: to)?[:,]? <ids><reason>', 'no C2: the board wants it in June'),
    line('no', '(?:decline|reject|refuse)[:,]? <ids><reason>', 'decline C2'),
    line('no', '<ids>[:,]? no(?:t ours)?<reason>', 'C2: no'),
    line('drop', '(?:drop|cancel|remove|delete|forget)[:,]? <ids><reason>', 'drop A1'),
    line(
      'drop',
      '<ids>[:,]? (?:is |are )?(?:dropped|cancelled|canceled|off|no longer needed|not needed)<reason>',
      'A1 no longer needed',
    ),
    line('discussed', '(?:discussed|talked about|spoke about|called about)[:,]? <ids><reason>', 'discussed A1'),
    line('discussed', '<ids>[:,]? (?:is |are )?discussed<reason>', 'A1 discussed'),
    line('after', '<id>[:,]? (?:is |comes |only )?(?:after|waits for|needs) <first>', 'A1 after C2'),
    line('who', '<id>[:,]? (?:who|owner|by whom)\\s?[:=]\\s*<who>', 'A1 who: mia@north.example'),
    line(
      'same as',
      '<address>,? (?:is )?(?:the )?same(?: person)? as <who>',
      'mia@home.example same as mia@north.example',
    ),
    line('same as', '(?:i am )?(?:the )?same(?: person)? as <other>', 'same as mia@north.example'),
    line('is', '<id>[:,]? (?:is|are|means)\\s?[:=]\\s*<what>', 'A1 is: the logos only'),
    line('is', '<id> (?:is|are|means) (?=(?:the|a|an|our|your|just|only|all)\\s)<what>', 'C1 is the logos only'),
    line('add', 'add <side>\\s?[:=-]\\s*<what>', 'add C: the signed contract by 12 June'),
    line(
      'by',
      '(?:move )?<id>(?:\\s?[:,=]\\s?| )(?:is )?(?:by|due|until|till|before)(?: (?:by|on))?\\s?:?\\s<when>',
      'A1 by 12 June',
    ),
    line('by', '(?:move )?<id>(?:\\s?[:,=]\\s?| )(?:(?:is |moves )?(?:on|for|to) )?<maybe>', 'A1 to 12 June'),
    line('mute', 'mute(?: for)?(?: <days>\\s?(?:d|days?)?| <weeks>\\s?(?:w|weeks?))?', 'mute 7d'),
    line('stop', 'stop(?: (?:tracking|all|please))?', 'stop'),
    line('resume', '(?:resume|start again|continue|unmute)', 'resume'),
    line('status', 'status(?: please)?\\??', 'Status?'),
    line('timeline', '(?:timeline|history)(?: please)?\\??', 'timeline'),
    line('help', '(?:help|commands)(?: please)?\\??', 'help'),
  ],
  corrections: [
    line(
      'by',
      '<item>,? (?:is|are|should be|has to be|will be|comes|goes to|moves to)(?: due)?(?: on| for| by)? <when>,? (?:and )?(?:not|instead of|rather than)(?: on| by)? <not>',
      'the deck is Wednesday, not Tuesday',
    ),
    line(
      'by',
      '<item>,? (?:is|are) not(?: due)?(?: on| by)? <not>,? but(?: on| by)? <when>',
      'A1 is not Thursday but Friday',
    ),
    line(
      'by',
      '<id> (?:will|can|should|must|may) (?:only |now )?(?:come|be (?:here|there|ready|sent|delivered|with (?:you|us))|arrive|follow|wait)(?: on| by| until| till)? <when>',
      'C1 will come on Monday',
    ),
    line(
      'who',
      '(?:.{2,80}[,;:–—] ?)?(?:and |so |now )?<name> (?:now )?(?:takes|will take|is taking|takes over|will take over|is taking over|handles|will handle|looks after|will look after|does|will do)(?: over| on)? <ids>(?: over)?(?: from (?:now on|here))?',
      'Helen left, Priya takes C2',
    ),
    line(
      'who',
      '<ids> (?:now )?(?:goes|go|moves|passes|is now|are now) (?:over )?(?:to|with) <name>',
      'C2 goes to Priya',
    ),
  ],
  aroundDay: {
    pattern: /^[\s,;(]*(?:by|on|for|until|till|before|due|at the latest|latest)?[\s,;.!)]*$/iu,
    example: ' by ',
  },
}
