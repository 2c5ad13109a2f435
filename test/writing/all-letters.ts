import { nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Reminder } from '../../src/agreement/reminders.ts'
import { letterLanguages } from '../../src/locales/languages.ts'
import type { LetterLanguage } from '../../src/locales/locale.ts'
import { confirmation } from '../../src/writing/confirmation.ts'
import type { LetterContext } from '../../src/writing/context.ts'
import { digest } from '../../src/writing/digest.ts'
import { feedback } from '../../src/writing/feedback.ts'
import { followUp } from '../../src/writing/follow-up.ts'
import { identity } from '../../src/writing/identity.ts'
import type { Letter } from '../../src/writing/letter.ts'
import { nothingFound } from '../../src/writing/nothing-found.ts'
import { bounceNotice, feedbackNotice, quarantineNotice } from '../../src/writing/notice.ts'
import { overview } from '../../src/writing/overview.ts'
import { question } from '../../src/writing/question.ts'
import { wholeOf } from '../../src/writing/render.ts'
import { review, reviewOffer } from '../../src/writing/review.ts'
import { transcript } from '../../src/writing/transcript.ts'
import { calendar, context, ivy, layoutWaits, monday, nextDay, order, promised, ruth } from './story.ts'

const day = (date: string) => new Date(`${date}T08:00:00Z`)
const quote = order.commitments.flatMap(({ id, due }) => (id === 'A2' && due ? [{ id, due }] : []))
const texts = order.commitments.flatMap(({ id, due }) => (id === 'C1' && due ? [{ id, due }] : []))

const tracker = 'tracker@paperwing.example'

function lettersIn(language: LetterLanguage): Readonly<Record<string, Letter | null>> {
  const here: LetterContext = { ...context, tracker, thread: { ...context.thread, language } }
  const launch = { day: '2026-06-12', quote: 'The reopening is on Friday 12 June.' }
  const alone: LetterContext = { ...here, to: [ruth], cc: [] }
  const pace = { rushDays: 5, lastHumanAt: null }
  const undelivered = (['refused', 'bounced', 'withheld', 'held'] as const).map((how) => ({
    kind: 'confirmation' as const,
    to: [ruth.address],
    how,
    reply: '550 5.1.1 ok; see https://mail.example/why?user=ruth',
    at: '2026-06-10T15:00:00Z',
  }))
  const nudge = followUp(order, texts, 2, here, day('2026-06-15'))
  const threads = [
    { id: 'a', subject: 'Folder', agreement: order, pace, nudges: { C1: 2 }, undelivered: [] },
    {
      id: 'c',
      subject: 'done C1',
      agreement: nothingAgreed,
      pace,
      nudges: {},
      undelivered: [],
      unreleased: [
        { kind: 'confirmation' as const, to: [ruth.address], by: ivy, whole: null },
        {
          kind: 'confirmation' as const,
          to: [ruth.address],
          by: { address: 'otto@paperwing.example', name: 'Otto' },
          whole: null,
        },
        ...(nudge ? [{ kind: nudge.kind, to: [ruth.address], by: ivy, whole: wholeOf(nudge) }] : []),
      ],
      asked: { to: [ruth.address], at: '2026-06-10T15:00:00Z' },
    },
    {
      id: 'd',
      subject: 'Opening night',
      agreement: layoutWaits,
      pace,
      nudges: {},
      undelivered: [],
      occasions: [launch],
      reminders: [
        { id: 'A2', step: 3 as const, to: ivy, at: day('2026-06-11'), isAsked: true },
        { id: 'C1', step: 1 as const, to: ruth, at: day('2026-06-11'), isAsked: false },
      ],
    },
    { id: 'b', subject: 'Re: Status', agreement: nextDay, pace, nudges: {}, undelivered },
  ]
  /** Threads whose subjects and items look like lines to us. */
  const elsewhere = (step: Reminder['step']) =>
    (['Re: Status', 'done C1', 'Opening night'] as const).map((subject, index) => ({
      agreement: index === 1 ? promised('stop', 'I’ll say when to stop.') : order,
      reminders: texts.map((each) => ({ ...each, step })),
      context: { ...alone, thread: { ...alone.thread, id: `e${index}`, subject } },
    }))
  const first = confirmation(order, nothingAgreed, here, monday)
  const unreadable = [{ uid: 7, reason: 'stop', at: '2026-06-10T15:00:00Z' }]
  const toOwner: LetterContext = { ...here, to: [ivy], cc: [] }
  return {
    'a first confirmation': first,
    'a first confirmation near the day itself': confirmation(
      order,
      nothingAgreed,
      { ...here, occasions: [launch] },
      monday,
    ),
    'a second follow-up that moves another item past the day itself': followUp(
      layoutWaits,
      texts,
      2,
      { ...here, occasions: [launch] },
      day('2026-06-15'),
    ),
    'two questions': feedback('A1', ivy, alone),
    'a bounce notice': bounceNotice(undelivered, '1', toOwner),
    'an answer passed on': feedbackNotice(ruth, 'All went well.\n\nstop\nEarlier drafts, please.', 'f00d', toOwner),
    'a quarantine notice': quarantineNotice(
      unreadable,
      ivy,
      { language, templates: context.templates, calendar, tracker },
      day('2026-06-11'),
    ),
    'a letter shown first': first && review(first, 1, toOwner),
    'an offer to show no more': reviewOffer('harbour-museum.example', 5, toOwner),
    'a confirmation to one reader': confirmation(order, nothingAgreed, alone, monday),
    'a later confirmation': confirmation(nextDay, order, here, monday),
    'a heads-up': followUp(order, texts, 'heads-up', alone, day('2026-06-09')),
    'a first follow-up': followUp(order, texts, 1, here, day('2026-06-11')),
    'a second follow-up': nudge,
    'a follow-up with what is coming up': followUp(
      order,
      [...texts, ...quote].map((each, index) => ({ ...each, step: index === 0 ? 1 : 'heads-up' })),
      1,
      here,
      day('2026-06-11'),
    ),
    'a heads-up with what is coming up in other threads': followUp(
      order,
      texts,
      'heads-up',
      { ...alone, others: elsewhere('heads-up') },
      day('2026-06-09'),
    ),
    'a follow-up with what is missing in other threads': followUp(
      order,
      texts,
      1,
      { ...alone, others: elsewhere(2) },
      day('2026-06-15'),
    ),
    'a third follow-up': followUp(order, texts, 3, here, day('2026-06-18')),
    'a follow-up about somebody else': followUp(order, texts, 1, { ...here, to: [ivy], cc: [] }, day('2026-06-11')),
    'a digest': digest(
      threads,
      ivy,
      { language, templates: context.templates, calendar, tracker, unreadable },
      day('2026-06-11'),
    ),
    'a transcript': transcript(
      [
        { line: 'done C1', outcome: 'understood' },
        { line: 'drop C9', outcome: 'unknown item' },
        { line: 'ok A1', outcome: 'which conversation' },
      ],
      ['status', 'timeline', 'help'],
      nextDay,
      'f00d',
      alone,
      monday,
    ),
    'an overview': overview(
      [
        { subject: 'Folder', agreement: order },
        { subject: 'Re: done C1', agreement: nextDay },
      ],
      ['status', 'timeline'],
      'f00d',
      alone,
    ),
    'an overview of nothing': overview([], ['status'], 'f00d', alone),
    'an answer that nothing was found': nothingFound('f00d', toOwner),
    'a question whose mail it was': identity('f00d', alone, monday),
    'a question': question([{ quote: 'All sent!', candidates: ['C1', 'C2'] }], order, 'f00d', alone),
  }
}

/** One letter of each kind in each language. */
export const allLetters = letterLanguages.flatMap(({ language }) =>
  Object.entries(lettersIn(language)).flatMap(([name, letter]) => (letter ? [{ name, language, letter }] : [])),
)
