/** Working time where the agency works. Holidays come in as a question, so that this stays pure. */
export type Calendar = {
  /** IANA zone. */
  readonly zone: string
  /** 'HH:MM' between which mail is welcome. */
  readonly opens: string
  readonly closes: string
  /** Whether a day 'YYYY-MM-DD' is a public holiday. */
  readonly isHoliday: (day: string) => boolean
}
