import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** What people come together for. */
const gathering =
  '(?:calls?|chat|meetings?|meet-?up|coffee|lunch|drinks?|dinner|breakfast|beers?|pint|catch-?up|get-together|zoom|workshop|webinar|interview|visit|tour|walk-?through|stand-?up|huddle)'

/** What has a day of its own, and is no thing to be sent. */
const event =
  '(?:launch|opening|party|event|fair|show|session|sync|briefing|kick-?off|shoot|hearing|conference|appointment|viewing|rehearsal)'

export const whereabouts: readonly Phrase[] = [
  phrase(
    '\\b(?:we|they|it|the (?:show|tour|shop|season|run|play|film|market|fair|doors|curtain|house)) (?:opens?|premi[eè]res?|launch(?:es)?|plays?|performs?|sails?|closes?|starts?|begins?|goes up|goes live|go live)\\b',
    'We open in Leeds on Monday',
  ),
  phrase(
    "\\b(?:I|we|he|she|they)(?:'m|'re|'s| am| are| is|'ll be| will be)(?: all| both| only| still)* (?:in (?!(?:favou?r|agreement|time|touch|on it)\\b)|at |away|off|abroad|back|travelling|traveling|flying|on (?:a |the )?(?:plane|train|holiday|leave|road|site)|not (?:in|here|around)|closed|busy)|\\bsee you\\b|\\b(?:is|'s|are) +(?:a |an |the )?(?:\\p{L}+ )?(?:holiday|day off|feast|half day|busy|closed|full|packed|hectic|mad)\\b|\\b(?:meets?|fly|flies|travels?|(?:train|plane|flight|bus|ferry) (?:leaves|goes|departs))\\b",
    'I am in Leeds on Monday',
  ),
  phrase(
    "\\b(?:are|will|would|is|aren't|won't) (?:you|they|he|she|anyone|everybody|(?:the|your) (?:office|studio|shop|team))(?: \\w+){0,2}? (?:free|around|available|about|there|in (?!(?:favou?r|agreement|a position)\\b)|at |open|closed|off|away|back|travelling|coming|attending)(?! to (?:send|share|deliver|give|provide|do|make)\\b)",
    'Would you be available on Monday?',
  ),
  phrase(
    "\\b(?:we|I|you|let's)(?: all| both| just| perhaps| maybe| please| also| quickly| briefly| then)* (?:meet|talk|speak|chat|catch up|sit down|get together|hop on|jump on|come (?:by|over|round|along|in\\b|to (?:the|your|our))|(?:drop|swing|stop|pop|come) (?:by|in|over|round|down)\\b|visit|join|attend|dial in)\\b",
    'Can we talk tomorrow?',
  ),
  phrase(
    "\\b(?:we're|we are|I'm|I am) moving (?:to|into|in|out|house|home|offices?)\\b(?! the\\b)",
    "We're moving to our new office on Monday",
  ),
  phrase(
    `\\b(?:for|on|in|over|have|grab|do|arrange|schedule|fix|book|set up|squeeze in|fancy) (?:an?|another|our) (?:[\\p{L}-]+ ){0,2}?${gathering}\\b(?! (?:sheets?|lists?|plans?|cards?|notes|report|menus?)\\b)`,
    'Would Monday at 3 suit you for a quick call?',
  ),
  phrase(
    `^[\\s,]*(?:(?:and|so|or|also|how about|what about|any chance of|time for|up for|shall we have|shall we say)\\b,? )*(?:(?:an?|our|the|quick|short|brief|little|video|phone|team|kick-?off|working) )*${gathering}(?: (?:on|at|over|by|then|maybe|perhaps))* +[^\\p{L}]*\\?`,
    'Quick call      ?',
  ),
  phrase(
    `\\b(?:move|push|shift|postpone|reschedule|delay|bring|put|slide|swap|change)\\b[^,.;?!]{0,30}?\\b(?:${gathering}|${event})\\b(?! (?:sheets?|lists?|plans?|cards?|notes|report|menus?|posters?|invit\\p{L}+|flyers?|programmes?|decks?|films?|videos?|pages?|texts?|photos)\\b)`,
    'Could we push the call by a week?',
  ),
  phrase(
    `\\b(?:${gathering}|${event})\\b(?! (?:sheets?|lists?|plans?|cards?|notes|report|menus?|posters?|invit\\p{L}+|flyers?|programmes?|decks?|films?|videos?|pages?|texts?|photos)\\b)[^,.;?!]{0,25}?\\b(?:moved|moves|postponed|pushed|shifted|shifts|rescheduled|delayed|slips|slipped|brought forward|put (?:back|off)|is now|will now be)\\b`,
    'Our launch has been postponed to Monday.',
  ),
]

/** Said from one to the other, and no news of somebody else. */
export const between: readonly Phrase[] = [
  phrase("\\b(?:I|we|me|us|you|please|pls|let's)\\b", 'We need three more days'),
]
