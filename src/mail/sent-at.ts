/**
 * When a mail was written, as its author's clock showed it. mailparser turns Date into an instant and drops the
 * offset, but "tomorrow" means the author's tomorrow; so the header line is read here (RFC 5322 section 3.3).
 */

/** RFC 5322 section 4.3 in minutes; the European ones stand in no RFC but in many headers. */
const zones: Readonly<Record<string, number>> = {
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0 },
  ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ WET: 0, WEST: 60, CET: 60, CEST: 120, MET: 60, MEST: 120, EET: 120, EEST: 180 },
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const farthest = 14 * 60

const clock = String.raw`(?<hour>\d{1,2})\s*[:.]\s*(?<minute>\d{2})(?:\s*[:.]\s*(?<second>\d{2}))?(?:[.,]\d+)?`
const zone = String.raw`(?<zone>(?:GMT|UTC?)?\s*[+-]\s*\d{1,2}:?\d{2}|[A-Za-z]+)?`
const shapes: readonly RegExp[] = [
  // Thu, 12 Mar 2026 09:52:00 +0100
  new RegExp(
    String.raw`(?<day>\d{1,2})[\s-]+(?<month>[A-Za-z]{3})[a-z]*\.?[\s-]+(?<year>\d{2,4})\s+${clock}\s*${zone}`,
  ),
  // QUIRK: ISO 8601, from home-made senders: 2026-03-12T09:52:00.000+01:00
  new RegExp(String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T\s]+${clock}\s*${zone}`),
  // QUIRK: ctime, from old Unix mailers: Thu Mar 12 09:52:00 CET 2026
  new RegExp(
    String.raw`(?<month>[A-Za-z]{3})\s+(?<day>\d{1,2})\s+${clock}\s+(?:${zone}\s+)?(?<year>\d{4})(?:\s+(?<late>[+-]\d{4}))?`,
  ),
]

/**
 * The Date header where it can be believed. Else the arrival: the newest Received line that has a date, or the moment
 * the mailbox names; shown on the author's clock, whose zone may well be right. Else 1970.
 */
export function sentAt(date: string | undefined, received: readonly string[], receivedAt: Date | undefined): string {
  const written = isoDate(date ?? '')
  const arrived = arrivalOf(received) ?? (receivedAt ? utc(receivedAt) : null)
  if (!arrived) return written ?? utc(new Date(0))
  if (!written) return arrived
  return isCredible(written, arrived) ? written : onClockOf(written, arrived)
}

function arrivalOf(received: readonly string[]): string | null {
  for (const line of received) {
    const found = isoDate(line.slice(line.lastIndexOf(';') + 1))
    if (found) return found
  }
  return null
}

/** RFC 822, whose headers these are, is of August 1982; a clock that stands before it has lost its battery. */
const firstMail = Date.parse('1982-08-13')

/**
 * Nobody writes a mail after it has arrived. A clock that is right but names no zone, or a wrong one, seems to be ahead
 * by no more than the farthest zone; what it shows is still the author's day.
 */
function isCredible(written: string, arrived: string): boolean {
  const ahead = Date.parse(written) - Date.parse(arrived)
  return Date.parse(written) >= firstMail && ahead <= farthest * 60_000
}

function onClockOf(written: string, arrived: string): string {
  const zone = written.slice(-'+00:00'.length)
  const minutes = Number(`${zone[0]}1`) * (60 * Number(zone.slice(1, 3)) + Number(zone.slice(4)))
  return utc(new Date(Date.parse(arrived) + minutes * 60_000)).replace('+00:00', zone)
}

const utc = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/, '+00:00')

function isoDate(line: string): string | null {
  const plain = withoutComments(line.slice(0, 500))
  const found = shapes.find((shape) => shape.test(plain))?.exec(plain)?.groups
  if (!found) return null
  const month = /^\d/.test(found.month ?? '')
    ? Number(found.month)
    : months.indexOf((found.month ?? '').toLowerCase()) + 1
  const day = `${year(found.year ?? '')}-${two(month)}-${two(Number(found.day))}`
  // 23:59:60 is a leap second, which ISO strings in JavaScript cannot hold.
  const time = [found.hour, found.minute, Math.min(Number(found.second ?? 0), 59)]
    .map((part) => two(Number(part)))
    .join(':')
  // 31 February would become 3 March; 24:00 and 61 minutes are no time at all.
  const isReal = new Date(`${day}T${time}Z`).getUTCDate() === Number(found.day)
  return isReal ? `${day}T${time}${offset(found.late ?? found.zone ?? '')}` : null
}

/** "+0100", "GMT+1:00", "EST"; military letters and unknown names say nothing of the place (RFC 5322 section 4.3). */
function offset(text: string): string {
  const digits = /(?<sign>[+-])\s*(?<hours>\d{1,2}):?(?<minutes>\d{2})$/.exec(text.trim())?.groups
  const minutes = digits
    ? Number(`${digits.sign}1`) * (60 * Number(digits.hours) + Number(digits.minutes))
    : (zones[text.trim().toUpperCase()] ?? 0)
  if (Math.abs(minutes) > farthest) return '+00:00'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`
}

/** RFC 5322 section 4.3: two digits mean 1950 to 2049, three count from 1900. */
function year(text: string): string {
  const value = Number(text)
  if (text.length === 4) return text
  return String(value + (text.length === 2 && value < 50 ? 2000 : 1900))
}

/** Comments nest: 12 Mar 2026 09:52:00 +0100 (CET (winter)) */
function withoutComments(line: string): string {
  if (!line.includes('(')) return line
  let depth = 0
  let plain = ''
  for (const character of line) {
    if (character === '(') depth += 1
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) plain += character
  }
  return plain
}

const two = (value: number): string => String(value).padStart(2, '0')
