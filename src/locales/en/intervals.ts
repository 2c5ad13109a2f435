import { type IntervalWords, oneOf, plain } from '../dates.ts'
import { counts } from './calendar.ts'

const unit =
  '(?<unit>(?:working|business|work|week)[ -]?days?|days?|hours?|hrs?|h|weeks?|wks?|fortnights?|months?|years?)'
/** 'two to three days' is three. */
export const length = `(?:(?:\\d{1,3}|${oneOf(counts)}) ?(?:-|–|to|or) ?)?(?:(?<count>\\d{1,3})[ -]?|(?<word>${oneOf(counts)})[ -])(?:(?:full|whole|more|clear) )?${unit}`
/** Counted from something else than now: 'within two days of receipt'. */
const elsewhere =
  '(?! (?:of(?! (?:today|the date of this|the date hereof|this (?:letter|mail|email|message|notice))\\b)|after|from|following|once|upon|before|prior|ago|earlier|later|late|old|long|as of)(?![a-z]))'

export const intervals: IntervalWords = {
  counts,
  units: [
    {
      pattern: /^(?:work|business|week[ -]?day)/,
      example: 'working days',
      interval: { count: 1, unit: 'working day' },
    },
    { pattern: /^d/, example: 'days', interval: { count: 1, unit: 'day' } },
    { pattern: /^h/, example: 'hrs', interval: { count: 1, unit: 'hour' } },
    { pattern: /^w/, example: 'weeks', interval: { count: 1, unit: 'week' } },
    { pattern: /^f/, example: 'fortnight', interval: { count: 2, unit: 'week' } },
    { pattern: /^m/, example: 'months', interval: { count: 1, unit: 'month' } },
    { pattern: /^y/, example: 'years', interval: { count: 12, unit: 'month' } },
  ],
  lengths: [{ pattern: plain(length), example: 'three working days' }],
  fromNow: [
    {
      pattern: plain(
        `(?:(?:with)?in|inside) (?:(?:the|about|around|under|less than|no more than|at most|max\\.?|maximum) )?(?:(?:next|coming|following) )?${length}(?:'s?)?(?: time| from (?:now|today))?${elsewhere}`,
      ),
      example: 'within 3 working days',
    },
    { pattern: plain(`(?:over|during) the (?:next|coming|following) ${length}`), example: 'over the next two days' },
    { pattern: plain(`${length} (?:from (?:now|today)|hence)`), example: 'two weeks from now' },
  ],
}
