import type { Act } from '../agreement/act.ts'

/**
 * What the letters say that is not in their templates. A phrase holds its data as {{names}}, as a template does; what
 * depends on a number has a form for each of the language's plural categories (Unicode CLDR).
 */
export type Plural = { readonly one: string; readonly other: string }

/** How a clock time is said from an hour of the day on, until the next entry. */
export type ClockWords = {
  readonly from: number
  /** {{hour}} of 24, {{hour2}} the same in two digits, {{hour12}} of 12, {{minute}} in two digits. */
  readonly fullHour: string
  readonly otherwise: string
}

/** Somebody is on no mail of the thread; or what is sent to him comes back. */
export type NotAsked = 'not here' | 'came back'

export type LetterWords = {
  /** BCP 47 tag for the names of days and months, and for the lang attribute. */
  readonly tag: string
  readonly when: {
    /** {{weekday}}, {{date}}, {{month}}, {{year}} */
    readonly day: string
    readonly dayWithoutYear: string
    /** How a person would type a day in a reply: {{date}}, {{month}}. */
    readonly dayToType: string
    readonly firstOfMonth: string
    /** {{day}}, {{time}}, {{zone}} */
    readonly dayAndTime: string
    readonly clock: readonly ClockWords[]
    /** IANA zones that are not called by their city, or whose city has another name here; an offset that one country has. */
    readonly zones: Readonly<Record<string, string>>
  }
  /** Names in a row: the last two joined by {{list}} and {{last}}. */
  readonly and: string
  /** {{text}}: quotation marks of the language. */
  readonly quoted: string
  /** Who said it, and when: {{name}}, {{day}}. */
  readonly said: string
  /** {{said}}, {{name}}: it came to us in a mail that somebody sent on. */
  readonly sentOn: string
  /** {{names}}: the head of a column, for one and for several who bring. */
  readonly brings: Plural
  readonly nothingToBring: string
  readonly state: {
    readonly asked: string
    readonly offered: string
    readonly agreed: string
    /** {{day}} */
    readonly delivered: string
    readonly dropped: string
    readonly noDate: string
    /** Said of a change that was asked for. */
    readonly unanswered: string
  }
  readonly note: {
    /** {{day}} */
    readonly newDayAsked: string
    readonly dropAsked: string
    /** {{id}}, {{within}}: counted from the day the other arrives. */
    readonly countedFrom: string
    /** {{id}} */
    readonly waitsFor: string
    /** {{text}} */
    readonly ifLate: string
    /** {{ids}}: what waits for this. */
    readonly awaitedBy: string
    /** {{name}} */
    readonly owedBy: string
    /** {{name}} */
    readonly toAnswer: string
    /** {{name}} */
    readonly call: string
    /** {{name}}: why whoever owes it is not asked himself. */
    readonly notAsked: Readonly<Record<NotAsked, string>>
    /** {{id}}, {{day}}: what becomes of something that waits. */
    readonly moves: string
    /** {{input}}, {{id}}, {{day}}: the day of something counted from an arrival, were it today. */
    readonly ifToday: string
    /** {{id}}, {{day}}: a fair day for what waited for something late. */
    readonly proposed: string
    /** {{day}}, {{text}}: what has moved falls behind the day that the work is for. */
    readonly afterOccasion: string
    /** {{day}}, {{text}}: the day that the work is for, once it is near. */
    readonly occasion: string
    readonly nudges: Plural
    /** Something open of which nobody has said anything for so many working days. */
    readonly unchanged: Plural
    /** {{name}}, {{time}}: a reminder that goes to somebody today, if nothing comes before. */
    readonly reminderToday: string
    /** What a reminder asks, in a line of a digest; the lines that answer it follow. */
    readonly ask: Readonly<Record<'heads-up' | 1 | 2 | 3, string>>
  }
  readonly late: Plural
  /** Late, but by less than a working day. */
  readonly lateToday: string
  readonly interval: Readonly<Record<'hour' | 'day' | 'working day' | 'week' | 'month', Plural>>
  /** What changed in an item since the last confirmation; each is a line under the item's name. */
  readonly change: {
    /** {{when}}, {{state}}: whether anybody has agreed to it. */
    readonly added: string
    readonly agreed: string
    /** {{from}}, {{to}} */
    readonly moved: string
    /** {{moved}}, {{name}}, {{day}}: a move, and whose word settled it. */
    readonly agreedBy: string
    /** {{to}} */
    readonly dated: string
    /** {{day}} */
    readonly newDayAsked: string
    readonly dropAsked: string
    readonly stays: string
    /** {{day}} */
    readonly delivered: string
    readonly reopened: string
    readonly dropped: string
    /** {{item}}: the old words. */
    readonly renamed: string
    /** {{name}} */
    readonly handedOver: string
    /** {{text}} */
    readonly ifLate: string
    /** {{id}} */
    readonly waitsFor: string
  }
  /** Lines that a person may type, as an example: {{id}}, {{day}}. */
  readonly example: { readonly by: string; readonly done: string; readonly drop: string }
  /** Each act of a timeline, as a noun. */
  readonly act: Readonly<Record<Act['kind'], string>>
  /** The digest's subject, from as many of its numbers as are not zero: {{numbers}}, {{day}}. */
  readonly digest: {
    readonly subject: string
    readonly decisions: Plural
    readonly overdue: Plural
    readonly soon: Plural
    readonly undelivered: Plural
    readonly other: Plural
  }
  /** A letter of ours that did not arrive, for the agency: what it was, {{name}} of whom it was for, what is known. */
  readonly undelivered: {
    readonly letter: Readonly<Record<LetterKind, string>>
    readonly how: Readonly<Record<'refused' | 'bounced' | 'withheld' | 'held', string>>
  }
  /** How a letter that waits for the agency's word is shown: in a mail of its own, in this digest, or to a colleague. */
  readonly unreleased: Readonly<Record<'shown' | 'below' | 'elsewhere', string>>
  /** A client's mail that is not read, for the agency: {{count}}, {{name}} of whom it says it is, {{day}} of the first. */
  readonly unproved: { readonly mails: Plural; readonly why: string }
  /** The subject of a letter shown to the agency before it goes; {{subject}} of the thread. */
  readonly forYourOk: string
  /** The subject of a notice about mails that could not be read. */
  readonly unreadable: string
  /** {{names}}, {{day}}: a stage whose feedback was asked for and has not come. */
  readonly feedbackAsked: string
  /** {{text}}: a line that somebody typed, and what came of it. */
  readonly typed: string
  readonly outcome: Readonly<Record<Outcome, string>>
}

export type LetterKind =
  | 'confirmation'
  | 'heads-up'
  | 'follow-up'
  | 'digest'
  | 'transcript'
  | 'question'
  /** To whom nothing vouches for: whether a mail was his. */
  | 'identity'
  | 'feedback'
  /** To the agency: a letter to look at before it goes. */
  | 'review'
  /** To the agency: something that it must know. */
  | 'notice'

export type Outcome =
  | 'understood'
  | 'not understood'
  | 'unknown item'
  | 'unknown person'
  | 'closed'
  | 'not yours'
  | 'no effect'
  /** Said to us alone, and it could be about several conversations. */
  | 'which conversation'
  /** Of a letter that the agency was to let go: it waits no more, or the next will not be shown. */
  | 'not waiting'
  | 'unasked from now on'
