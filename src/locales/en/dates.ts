import { type DateWords, oneOf, plain } from '../dates.ts'
import type { Phrase } from '../phrase.ts'
import { month, months, ordinals, weekday } from './calendar.ts'
import { clocks } from './clocks.ts'
import { anchored, namedWeekdays, parts, weekDays } from './days.ts'
import { feastDays } from './feasts.ts'
import { intervals } from './intervals.ts'
import { monthDays } from './month-days.ts'

const never: readonly Phrase[] = [
  {
    pattern: plain(`(?:last|past|previous|every|each|black|good|easter|since|since last|of last) ${weekday}`),
    example: 'last friday',
  },
  {
    pattern: plain(`${weekday}s|${weekday.replace('<weekday>', '<after>')} (?:last week|before last|gone)`),
    example: 'friday last week',
  },
  {
    pattern: plain(
      `(?:(?:the |this )?weekend|${weekday})(?:'s| is| was| being| has)(?: now| already| long)* (?:over|gone|behind us|passed|come and gone)`,
    ),
    example: 'the weekend being over',
  },
  { pattern: plain('(?:last|since last|of last) (?:night|week|month|year)'), example: 'last week' },
  { pattern: plain('yesterday(?: (?:morning|afternoon|evening))?'), example: 'yesterday' },
  { pattern: plain(`(?:last|since) ${month}(?: \\d{1,2})?`), example: 'last march' },
  {
    pattern: plain('(?:i|it|we|they|you|he|she|this|that|there|which|who) may \\d{1,2}|may \\d{1,2} people'),
    example: 'we may 24',
  },
  { pattern: plain('24/7|9/11|50/50|(?:1/[234]|2/3|3/4)(?: of| page| price| size)'), example: '24/7' },
]

export const dates: DateWords = {
  cue: new RegExp(
    `(?<![a-z])(?:${[
      // Thursday, today, 3 days; tmrw; week, weekend, fortnight, midweek; month-end, year-end; hours
      '(?:mon|tues|wednes|thurs|fri|satur|sun|to|mid|work|week|birth)?days?|tom|tmr|tmw|2mor|toni|2nite|(?:mid)?week|wks?(?![a-z])|fortnight|(?:mid)?month',
      'year|hour|hrs|eo[bdmwy]|co[bp](?![a-z])|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?![a-z])|minutes|(?:end|close) of',
      "(?:mid|after)?noon|midnight|this (?:morn|even)|o'?clock|half past|quarter|christmas|boxing|easter|new year",
      // 5pm, 48h, 3rd; by 5, by the 3rd, the third; 3 June, mid-June, end of June, third of June; June 3
      '\\d ?(?:[ap]\\.?m|h(?![a-z])|(?:st|nd|rd|th)(?![a-z]))|(?:on|by|due|for|before|until|till) (?:the )?\\d',
      `the (?:${oneOf(ordinals)})(?![a-z])`,
      `(?:\\d|\\dst|\\dnd|\\drd|\\dth|of|mid|end|early|late|${oneOf(ordinals)})[ /-](?:${oneOf(months)})(?![a-z])`,
      `(?:${oneOf(months)})\\.?,?[ /-]?(?:the )?(?:\\d|twenty|thirty|${oneOf(ordinals)})`,
    ].join('|')})`,
  ),
  never,
  dates: [...weekDays, ...monthDays, ...feastDays],
  anchored,
  following: { before: /(?:the|on the) following $/i, after: /^ (?:after that|thereafter)(?![a-z])/i },
  weekdays: namedWeekdays,
  parts,
  clocks,
  intervals,
  joint:
    /^(?:[\s.,;()–-]|(?:at|by|on|before|until|till|from|no later than|the|i\.e\.|morning|afternoon|evening|night|lunchtime|first thing|in|latest|'s|that is|of|around|about|say|please)(?![a-z]))*$/,
  week: /week(?!end)/,
  range: {
    before: /(?:between|from|either)(?: the)? $/,
    between: /^ (?:and|to|or|untill?|till)(?: the| on)? $/,
    plain: /^ ?(?:-|–|to|untill?|till|through|thru) ?$/,
  },
  deadline: {
    before: /(?:by|before|until|till|no later than|not later than|latest|deadline(?: is)?:?|due(?: at| by)?)(?: at)? $/,
    after: /^ (?:at the latest|latest|deadline|please|pls)(?![a-z])/,
  },
  notBy: {
    before:
      /(?:after|since|not before|no (?:sooner|earlier) than|not earlier than|starting|as (?:of|from))(?: on)?(?: the)? $/,
    after: /^,? (?:at the earliest|onwards?|and after)(?![a-z])/,
    answer:
      /(?:^|[,;:.–-] ?)(?:(?:sorry|alas|unfortunately|regrettably|no|but|so|that would be|that'd be|it would be|it'd be|it will be|it'll be|it won't be|certainly|not|(?:(?:the|your|our|those) [a-z -]{2,30}? )?(?:not )?before|no (?:sooner|earlier) than|not earlier than|on|the)[, ]+)*#(?:,? at the earliest)?[^\p{L}#]*(?:$|[,;:.!–-]|(?:I'm afraid|I am afraid|sadly|unfortunately|sorry|for (?:the|your|our|that|those) [\p{L} -]{2,30}(?:$|[,.!]))(?!\p{L}))/iu,
  },
  half: { first: /morning/, second: /afternoon|evening|tonight|night/ },
  monthFirst:
    /^(?:America\/(?!Argentina|Bogota|Buenos|Caracas|Cayenne|Lima|La_Paz|Mexico|Montevideo|Santiago|Sao_Paulo)|US\/|Pacific\/Honolulu)/,
}
