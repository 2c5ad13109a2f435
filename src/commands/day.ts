const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: '2-digit',
  month: 'short',
  year: 'numeric',
})

/** 'Fri 13 Mar 2026' of '2026-03-13', for the operator's eyes. */
export const dayInWords = (day: string): string => format.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
