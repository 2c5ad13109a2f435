import type { Agreement } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import type { Reminder } from '../agreement/reminders.ts'
import { localeOf } from '../locales/languages.ts'
import type { NotAsked } from '../locales/letters.ts'
import { answerLinks } from './answer-link.ts'
import type { LetterContext } from './context.ts'
import { effectOn } from './effect.ts'
import { elsewhere, ifLate, lateLabel, type OtherThread } from './elsewhere.ts'
import { answersTo, example } from './example.ts'
import { awaitedBy, item } from './item.ts'
import type { Letter } from './letter.ts'
import { firstName, nameOf } from './names.ts'
import { phrase } from './phrase.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'

/**
 * One friendly note about what is due or missing, all of one debtor, in the tone of one step; what is only coming up
 * stands apart from what is late. It says what we see, never what
 * somebody has not done. Where it does not go to the debtor, it tells the reader about the debtor instead. What is due to
 * the same readers in other threads stands below, so that they have one note and not several.
 */
export function followUp(
  agreement: Agreement,
  reminders: readonly (Pick<Reminder, 'id' | 'due'> & Partial<Pick<Reminder, 'step'>>)[],
  step: Step,
  context: LetterContext & { readonly others?: readonly OtherThread[]; readonly notAsked?: NotAsked | null },
  now: Date,
): Letter {
  const { thread, templates, to, cc, calendar, others = [], notAsked = null } = context
  const words = localeOf(thread.language).letters
  const remindedOf = (isIt: (own: Reminder['step']) => boolean) =>
    agreement.commitments.filter(({ id }) => reminders.some((each) => each.id === id && isIt(each.step ?? step)))
  const owed = remindedOf((own) => step === 'heads-up' || own !== 'heads-up')
  const ahead = remindedOf((own) => step !== 'heads-up' && own === 'heads-up')
  const debtor = owed[0]?.debtor
  const isForDebtor = to.some(({ address }) => address === debtor?.address)
  const data = {
    greeted: firstName(isForDebtor && debtor ? debtor : (to[0] ?? { address: '', name: '' })),
    debtor: debtor && nameOf(debtor),
    isForDebtor,
    whyYou: debtor && notAsked && !isForDebtor ? phrase(words.note.notAsked[notAsked], { name: nameOf(debtor) }) : null,
    isAlone: to.length + cc.length === 1,
    isFirst: step === 1,
    isSecond: step === 2,
    isThird: step === 3,
    isToday: owed.every(({ due }) => due !== null && due.day === localDay(now, due.zone)),
    items: owed.map((commitment) => missing(commitment, agreement, step, context, now)),
    ahead: ahead.length > 0 ? { items: ahead.map((each) => item(each, agreement, words, context)) } : null,
    ...waiting(owed, agreement, context, now),
    example: example(owed.find(isOpen) ?? null, words, calendar, now),
    hasLinks: context.tracker !== undefined,
    links: answerLinks(linesFor(owed, step, context, now), thread, context.tracker),
    elsewhere: elsewhere(others, context, now),
  }
  return {
    key: [{ reminders, context }, ...others].flatMap((each) => keysOf(each, step)).join('+'),
    kind: step === 'heads-up' ? 'heads-up' : 'follow-up',
    ...replyTo(context),
    ...rendered(step === 'heads-up' ? step : 'follow-up', data, thread.language, templates),
    files: [],
  }
}

/** The keys of what is told of a thread, one an item. */
const keysOf = ({ reminders, context: { thread } }: ToldOf, step: Step): readonly string[] =>
  reminders.map((each) => `follow-up/${thread.id}/${each.id}/${each.due.day}/${each.step ?? step}`)

type ToldOf = Pick<OtherThread, 'context'> & {
  readonly reminders: readonly (Pick<Reminder, 'id' | 'due'> & Partial<Pick<Reminder, 'step'>>)[]
}

/** What each item can be answered with, in one line. */
const linesFor = (owed: readonly Commitment[], step: Step, { thread, calendar }: LetterContext, now: Date) =>
  owed.filter(isOpen).flatMap((commitment) => answersTo(commitment, step, thread.language, calendar, now))

type Step = Exclude<Reminder['step'], 'call'>

/** An item with its lateness in place of its state. */
function missing(commitment: Commitment, agreement: Agreement, step: Step, context: LetterContext, now: Date) {
  const words = localeOf(context.thread.language).letters
  return {
    ...item(commitment, agreement, words, context),
    ...lateLabel(commitment, agreement, context, words, now),
    notes: ifLate(commitment, step, words),
  }
}

/** What cannot go on without these, and the days to which it would move. */
function waiting(owed: readonly Commitment[], agreement: Agreement, context: LetterContext, now: Date) {
  const words = localeOf(context.thread.language).letters
  const others = new Set(owed.flatMap((commitment) => awaitedBy(commitment, agreement)))
  const waiting = [...others]
    .filter((commitment) => !owed.includes(commitment))
    .map((commitment) => {
      const { id, deliverable, when } = item(commitment, agreement, words)
      return { id, deliverable, when, ...effectOn(commitment, agreement, context, words, now) }
    })
  return { waiting, isAwaited: waiting.length > 0 }
}
