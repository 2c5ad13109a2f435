import { Temporal } from 'temporal-polyfill'
import { languages } from '../locales/languages.ts'
import { dues } from './due.ts'

/** Seen from here every mail is still to come, so that the days of past mails are read like those ahead. */
const beforeAllMail = '1982-08-13T00:00:00'

/**
 * When a mail was written, as a mail program that quotes it shows it: "Mon, Mar 2, 2026 at 9:14 AM", "lundi 2 mars 2026
 * 09:14", with the offset where it tells one, else on the clock of whoever sent it on at `sentAt`; `zone` is the
 * agency's. Null where no day can be read, or one after `sentAt`.
 */
export function quotedDate(shown: string, sentAt: string, zone: string): string | null {
  const offset = /[+-]\d\d:\d\d$/.exec(sentAt)?.[0] ?? '+00:00'
  const text = shown.replace(/(\d{1,2}:\d{2}):\d{2}/, '$1')
  for (const locale of languages) {
    const [found] = dues(text, `${beforeAllMail}${offset}`, zone, locale).filter(({ due }) => due.day < '2100')
    if (!found || !/\d{4}|\d\D\d{1,2}\D\d/.test(found.text)) continue
    const local = Temporal.PlainDateTime.from(`${found.due.day}T${timeIn(text, locale.dates.half.second)}`)
    const written = local.toZonedDateTime(offsetIn(shown) ?? clockOf(sentAt, offset, zone))
    const isBefore = written.epochMilliseconds <= Date.parse(sentAt) + 14 * 3_600_000
    return isBefore ? `${local.toString()}${written.offset}` : null
  }
  return null
}

/** `second` are the words for the second half of the day in the language that read it. */
function timeIn(text: string, second: RegExp): string {
  const [, hour = '12', minute = '00', half = ''] =
    /(?<![\d.])(\d{1,2})[:.h](\d{2})(?![\d.])\s*([ap]\.?m\b)?/i.exec(text) ?? []
  const isLate = /^p/i.test(half) || second.test(text.toLowerCase())
  const hours = half || isLate ? (Number(hour) % 12) + (isLate ? 12 : 0) : Number(hour)
  return `${String(Math.min(hours, 23)).padStart(2, '0')}:${minute}:00`
}

/** "+0100", "GMT+1", "UTC". */
function offsetIn(shown: string): string | null {
  const sign = /(?:(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?|\s([+-])(\d{2}):?(\d{2}))(?!\d)/.exec(shown)
  if (!sign) return /\b(?:GMT|UTC)\b/.test(shown) ? '+00:00' : null
  const [, sign1, hours1, minutes1 = '00', sign2, hours2, minutes2] = sign
  return `${sign1 ?? sign2}${(hours1 ?? hours2 ?? '').padStart(2, '0')}:${sign1 ? minutes1 : minutes2}`
}

/** The agency's zone, with its summers, where the sender's clock agrees with it; else that clock. */
function clockOf(sentAt: string, offset: string, zone: string): string {
  const home = Temporal.Instant.from(sentAt).toZonedDateTimeISO(zone)
  return home.offset === offset ? zone : offset
}
