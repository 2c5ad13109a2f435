import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../src/agreement/agreement.ts'
import { fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import { commands } from '../../src/reading/commands.ts'
import { digest } from '../../src/writing/digest.ts'
import type { Undelivered } from '../../src/writing/digest-undelivered.ts'
import { calendar, context, ivy, layoutWaits, nextDay, omar, order, ruth } from './story.ts'

const pace = { rushDays: 5, lastHumanAt: null }
const here = { language: 'en', templates: context.templates, calendar } as const
const thread = (agreement: Agreement, subject: string, nudges = {}, undelivered: readonly Undelivered[] = []) => ({
  id: subject,
  subject,
  agreement,
  pace,
  nudges,
  undelivered,
})
const thursday = new Date('2026-06-11T07:00:00Z')

const letter = digest(
  [thread(order, 'RE: Folder for the reopening', { C1: 1 }), thread(nextDay, 'Poster series')],
  ivy,
  here,
  thursday,
)
const section = (heading: string) => letter?.text.split(`${heading}\n`)[1]?.split(/\n\n[^ ]/)[0] ?? ''

describe('a digest', () => {
  test('tells its numbers in the subject and is one a day', () => {
    expect(letter).toMatchObject({
      key: 'digest/ivy@paperwing.example/2026-06-11',
      subject: '1 to decide, 2 overdue, 4 to know – Thursday 11 June',
      to: [{ address: 'ivy@paperwing.example' }],
      inReplyTo: null,
    })
  })

  test.each([
    [
      'NEEDS A DECISION',
      /\[C1\] texts.*\(1 working day late\)[\s\S]*New day asked for[\s\S]*Next word: Ivy\s+Laurent[\s\S]*“Poster series”/,
    ],
    ['OVERDUE, WE OWE', /\[A2\] quote.*\(2 working days late\)/],
    [
      'OVERDUE, THEY OWE',
      /\[C1\] texts[\s\S]*1\s+reminder\s+sent\s+·\s+If\s+C1\s+comes\s+today,\s+A1\s+can\s+be\s+there\s+on\s+Tuesday\s+16\s+June\n +“Folder for the reopening”/,
    ],
    ['WAITING FOR AN ANSWER', /\[A1\] layout.*\(offered, not answered yet\)[\s\S]*Next word: Ruth Calloway/],
    ['DELIVERED, NOT ACKNOWLEDGED', /\[A2\] quote.*\(delivered Tuesday 9 June 2026\)/],
  ])('has under %s what belongs there', (heading, line) => {
    expect(section(heading)).toMatch(line)
  })

  test('names the next word only where it is not the debtor whose name stands there', () => {
    expect(section('WAITING FOR AN ANSWER')).toMatch(/\[C2\] photographs.*\n +Omar Sayed · Date still open\n/)
  })

  test('says what an item waits for, so that a day gone by puzzles nobody', () => {
    expect(section('WAITING FOR AN ANSWER').replace(/\s+/g, ' ')).toContain('counted from the day C1 arrives')
  })

  test('calls no day open of what is here', () => {
    const said = { by: omar, at: '2026-06-10T13:00:00+01:00', messageId: '<3@example>', quote: 'Photographs attached.' }
    const arrived = fold(order, { kind: 'report', commitment: 'C2', ...said })
    const text = digest([thread(arrived, 'Folder')], ivy, here, thursday)?.text ?? ''
    expect(text).toMatch(/\[C2\] photographs.*\(delivered Wednesday 10 June 2026\)\n +Omar Sayed\n/)
  })

  test('names an item once', () => {
    expect(letter?.text.match(/\[C1\]/g)).toHaveLength(2)
  })

  test('lists a rush that is new and calls for nothing else yet', () => {
    const undecided = digest([thread(order, 'Folder')], ivy, here, new Date('2026-06-08T10:00:00Z'))
    expect(undecided?.text).toContain('TODAY AND THE NEXT TWO WORKING DAYS')
    expect(undecided?.subject).toContain('2 due soon')
  })

  test('says which letters did not arrive, for whom, and what the server said, in a section of its own', () => {
    const reply = `550 5.1.1 <ruth@harbour-museum.example>: no such user ${'here '.repeat(60)}`
    const missed = { kind: 'follow-up', to: ['ruth@harbour-museum.example'], at: '2026-06-10T15:00:00Z' } as const
    const told = digest(
      [
        thread(nothingAgreed, 'Re: Folder', {}, [
          { ...missed, how: 'refused', reply },
          { ...missed, how: 'held', reply: null },
        ]),
      ],
      ivy,
      here,
      thursday,
    )
    expect(told?.subject).toBe('2 undelivered – Thursday 11 June')
    expect(told?.text).toMatch(
      /^LETTERS THAT COULD NOT BE DELIVERED\n\n {2}Reminder to ruth@harbour-museum\.example \(the mail server refused it\)\n +“550 5\.1\.1 [\s\S]*…”\n +“Folder”\n\n {2}Reminder to/m,
    )
    expect(told?.text.match(/here/g)?.length).toBeLessThan(40)
    expect(told?.text).toContain('may have arrived')
    expect(told?.html).toContain('Letters that could not be delivered')
    expect(letter?.text).not.toContain('LETTERS THAT')
  })

  test('says of what is to be decided because nothing comes of it for how long that has been so', () => {
    const later = digest([thread(order, 'Folder')], ivy, here, new Date('2026-06-16T07:00:00Z'))
    expect(later?.text.replace(/\s+/g, ' ')).toMatch(/NEEDS A DECISION.*\[C2\].*Unchanged for 6 working days.*OVERDUE/)
  })

  test('counts the reminders of what is late, and not those of a day that was moved since', () => {
    const said = { by: ivy, at: '2026-06-11T08:00:00+01:00', messageId: '<9@example>', quote: 'Friday will do.' }
    const due = { day: '2026-06-12', time: '14:00', zone: 'Europe/London' }
    const moved = fold(order, { kind: 'reschedule', commitment: 'C1', due, ...said })
    const text = (agreement: Agreement) => digest([thread(agreement, 'Folder', { C1: 1 })], ivy, here, thursday)?.text
    expect(text(order)?.replace(/\s+/g, ' ')).toContain('1 reminder sent')
    expect(text(moved)).toContain('Friday 12 June, 14:00')
    expect(text(moved)).not.toContain('sent')
  })

  test('says whom to call: the one who owes', () => {
    const late = digest([thread(order, 'Folder', { C1: 3 })], ivy, here, new Date('2026-06-22T07:00:00Z'))
    expect(late?.text.replace(/\s+/g, ' ')).toContain('All reminders are sent. Time to call Ruth Calloway')
  })

  test('names a stage without feedback beside what else there is, and alone on the first morning only', () => {
    const asked = { to: ['ruth@harbour-museum.example'], at: '2026-06-10T08:00:00Z' }
    const done = { ...thread(nothingAgreed, 'Flyer'), asked }
    const monday = new Date('2026-06-15T07:00:00Z')
    expect(digest([done], ivy, here, thursday)?.text).toContain('STAGES WITHOUT FEEDBACK')
    expect(digest([done], ivy, here, monday)).toBeNull()
    expect(digest([done, thread(order, 'Folder')], ivy, here, monday)?.text).toContain('STAGES WITHOUT FEEDBACK')
  })

  test('tells of mail that waits unread, whose it seems to be and since when', () => {
    const unproved = [
      { from: 'ruth@harbour-museum.example', mails: 2, since: '2026-06-09T09:00:00Z', at: '2026-06-10T09:00:00Z' },
    ]
    const told = digest([{ ...thread(nothingAgreed, 'Re: Folder'), unproved }], ivy, here, thursday)
    expect(told?.subject).toBe('1 to know – Thursday 11 June')
    expect(told?.text.replace(/\s+/g, ' ')).toContain(
      'MAIL THAT WAITS UNREAD 2 mails from ruth@harbour-museum.example (unread since Tuesday 9 June, as nothing proves who wrote it;',
    )
    expect(told?.html).toContain('Mail that waits unread')
  })

  test.each(['en', 'fr', 'hi'] as const)('shows in %s how to name an item whose id stands there twice', (language) => {
    const both = digest(
      [thread(order, 'Folder'), thread(nextDay, 'Poster series')],
      ivy,
      { ...here, language },
      thursday,
    )
    const [line = ''] = /[^“«\n]+ – (?:Folder|Poster series)(?=[”\s])/.exec(both?.text.replace(/\s+/g, ' ') ?? '') ?? []
    const { commands: found } = commands(line, '2026-06-11T09:00:00+01:00', calendar.zone)
    expect(found.map(({ command }) => command)).toEqual([expect.objectContaining({ name: 'done', ids: ['C1'] })])
    const once = digest([thread(order, 'Folder')], ivy, { ...here, language }, thursday)
    expect(once?.text).not.toContain(' – Folder')
  })

  test('says whose day moves, and that it falls behind the day the work is for', () => {
    const reopening = { day: '2026-06-12', quote: 'The reopening is on Friday 12 June.' }
    const late = { ...thread(layoutWaits, 'Folder'), occasions: [reopening] }
    const text = digest([late], ivy, here, thursday)?.text.replace(/\s+/g, ' ')
    expect(text).toContain(
      'A1 would move to Monday 15 June · That would be after Friday 12 June 2026: “The reopening is on Friday 12 June.”',
    )
    expect(digest([thread(layoutWaits, 'Folder')], ivy, here, thursday)?.text).not.toContain('That would be')
  })

  test('asks its reader what a reminder would, with lines that answer it, and says when others are reminded', () => {
    const at = new Date('2026-06-11T08:00:00Z')
    const reminders = [
      { id: 'A2', step: 1, to: ivy, at, isAsked: true },
      { id: 'C1', step: 1, to: ruth, at, isAsked: false },
    ] as const
    const told = digest(
      [{ ...thread(order, 'Folder'), reminders }],
      ivy,
      { ...here, tracker: 'us@paperwing.example' },
      thursday,
    )
    expect(told?.text.replace(/\s+/g, ' ')).toContain(
      'Is it done, or does it need another day? “done A2” · “A2 by 12 June” “Folder”',
    )
    expect(told?.html).toContain(
      'href="mailto:us+Folder@paperwing.example?subject&#x3D;Re%3A%20Folder&amp;body&#x3D;done%20A2"',
    )
    expect(told?.text.replace(/\s+/g, ' ')).toContain(
      'Reminder to Ruth Calloway today at 09:00, unless it comes before',
    )
    const colleague = { ...ivy, address: 'jo@paperwing.example' }
    expect(digest([{ ...thread(order, 'Folder'), reminders }], colleague, here, thursday)?.text).not.toContain(
      'Is it done',
    )
  })

  test('is not written when there is nothing to say', () => {
    expect(digest([], ivy, here, thursday)).toBeNull()
    expect(digest([thread(nothingAgreed, 'Folder')], ivy, here, thursday)).toBeNull()
  })
})
