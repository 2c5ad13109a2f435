import type { Phrase } from './phrase.ts'

/** What mail programs write into a mail around the words of people. */
export type ClientWords = {
  /** The words of the header lines that Outlook puts above what it quotes, without their colon. */
  readonly headers: Readonly<Record<'from' | 'sent' | 'to' | 'cc' | 'subject', readonly string[]>>
  /** A whole line, or two or three joined, that says who wrote what follows. */
  readonly attributions: readonly Phrase[]
  /** A line between the mail and an older one below it. */
  readonly separators: readonly Phrase[]
  /** What a phone signs with. */
  readonly footers: readonly Phrase[]
  /** How a subject begins that a robot writes while its owner is away. */
  readonly vacations: readonly Phrase[]
}

/** How a robot says that its owner is away, in a sentence that names a day; tried on small letters. */
export type AbsenceWords = {
  /** The day named last is the last one away: 'I am out of the office until Friday'. */
  readonly away: readonly Phrase[]
  /** The day named last is the first one back: 'I will be back on Monday'. */
  readonly back: readonly Phrase[]
}

/** How mails are laid out in a language. All phrases are tried on whole lines, without regard to case. */
export type LayoutWords = ClientWords & {
  /** In a mail to many, which is nobody's word to anybody: 'You get this letter because'. Tried on all its small letters. */
  readonly massMail?: readonly Phrase[]
  /** "Kind regards," alone on its line. */
  readonly signOffs: readonly Phrase[]
  /** Thanks that sign off where a name follows, and mean what they say where none does. */
  readonly thanks: readonly Phrase[]
  readonly postscripts: readonly Phrase[]
  readonly absences: AbsenceWords
  /** Warnings that a mail server puts on top. */
  readonly banners: readonly Phrase[]
  /** What a company puts at the foot of every mail. */
  readonly disclaimers: readonly Phrase[]
  /** The words before the name: 'dear', 'good morning'. */
  readonly greetings: readonly string[]
  /** The words around a name that are no part of it: 'Mr', 'जी'. */
  readonly titles: readonly string[]
  /** The words between two names. */
  readonly ands: readonly string[]
  /** Words ending in a full stop that ends no sentence. */
  readonly abbreviations: {
    readonly always: readonly string[]
    /** Only where what follows begins with a small letter or a digit: 'etc.', 'Feb.' */
    readonly beforeSmall: readonly string[]
    /** Only before a digit: 'No. 4', for 'No.' alone is an answer. */
    readonly beforeDigit: readonly string[]
    /** What follows a number whose full stop ends no sentence but counts: "13. März". Small letters. */
    readonly afterOrdinal?: readonly string[]
  }
  /** Little words that betray the language, in small letters. Of English, French and Hindi none has one of another. */
  readonly telltales: readonly string[]
}
