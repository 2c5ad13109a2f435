import { type IntervalWords, oneOf, plain } from '../dates.ts'
import { counts } from './calendar.ts'

const workingDay = '(?:कार्य[ -]?|वर्किंग[ -]|working[ -]|business[ -])(?:दिवसों|दिवस|दिनों|दिन|डेज|डे|days?|din)'
const unit = `(?<unit>${workingDay}|दिवसों|दिवस|दिनों|दिन|घंटों|घंटे|घंटा|घण्टे|घण्टों|हफ्तों|हफ्ते|हफ्ता|सप्ताह|महीनों|महीने|महीना|माह|सालों|साल|वर्षों|वर्ष|dinon|dino|din|days?|ghanton|ghante|ghanto|ghanta|hours?|hrs?|hafton|hafto|hafte|hafta|saptah|weeks?|mahinon|mahine|mahina|months?|saalon|saal|varsh|years?)`
/** 'दो से तीन दिन' is three. */
export const length = `(?:(?:\\d{1,3}|${oneOf(counts)}) ?(?:-|–|से|se|या|ya|to) ?)?(?<count>\\d{1,3}|${oneOf(counts)}) ?${unit}`
/** Counted from something else than now: 'मिलने के तीन दिन बाद'. */
const elsewhere = '(?<!(?:के|ke|के बाद|ke baad) )'

export const intervals: IntervalWords = {
  counts,
  units: [
    { pattern: /^(?:कार्य|वर्किंग|working|business)/, example: 'कार्य दिवस', interval: { count: 1, unit: 'working day' } },
    { pattern: /^(?:दि|d)/, example: 'दिन', interval: { count: 1, unit: 'day' } },
    { pattern: /^(?:घ|gh|hou|hr)/, example: 'घंटे', interval: { count: 1, unit: 'hour' } },
    { pattern: /^(?:ह|सप्|haf|sap|week)/, example: 'हफ्ते', interval: { count: 1, unit: 'week' } },
    { pattern: /^(?:सा|व|sa+l|va|y)/, example: 'साल', interval: { count: 12, unit: 'month' } },
    { pattern: /^(?:म|mah|mon)/, example: 'महीने', interval: { count: 1, unit: 'month' } },
  ],
  lengths: [{ pattern: plain(length), example: 'तीन कार्य दिवस' }],
  fromNow: [
    {
      pattern: plain(
        `${elsewhere}(?:(?:अगले|agle) )?${length}(?: (?:के|ke))? (?:में|मे|अंदर|अन्दर|भीतर|बाद|mein|me|andar|bhitar|baad)`,
      ),
      example: 'तीन दिन में',
    },
  ],
}
