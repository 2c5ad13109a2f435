import { Temporal } from 'temporal-polyfill'

/** The offset of a clock by which somebody wrote (ISO 8601), where it went otherwise than those of a zone; else null. */
export function offsetElsewhere(clock: string, zone: string): string | null {
  const offset = /[+-]\d\d:\d\d$/.exec(clock)?.[0]
  const there = Temporal.Instant.from(clock).toZonedDateTimeISO(zone).offset
  // QUIRK: Exchange Online dates every mail in UTC, wherever its author is.
  return offset === undefined || offset === '+00:00' || offset === there ? null : offset
}
