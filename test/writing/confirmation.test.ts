import { describe, expect, test } from 'vitest'
import { fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import { confirmation } from '../../src/writing/confirmation.ts'
import { cameLate, context, ivy, monday, nextDay, order, promised, ruth, textOf } from './story.ts'

const first = confirmation(order, nothingAgreed, context, monday)
const later = confirmation(nextDay, order, context, monday)
const text = first?.text ?? ''
const inOneLine = (text: string | undefined) => text?.replace(/\s+/g, ' ') ?? ''
const arrived = { status: 'delivered', deliveredAt: '2026-06-10T13:00:00+01:00' } as const

describe('a confirmation', () => {
  test('answers in the thread, to all of it, under the subject as it was', () => {
    expect(first).toMatchObject({
      key: 'confirmation/a1b2/4',
      kind: 'confirmation',
      subject: 'Re: Folder for the reopening',
      inReplyTo: '<2@example>',
      references: ['<1@example>', '<2@example>'],
    })
    expect(first?.to.map(({ name }) => name)).toEqual(['Ruth Calloway', 'Ivy Laurent'])
    expect(first?.cc.map(({ name }) => name)).toEqual(['Omar Sayed'])
  })

  test('says at its head what it is, the first time', () => {
    expect(text).toMatch(
      /^· In Writing ·\n\nCONFIRMING OUR AGREEMENT\nWho brings what, and by when\n\nHello everyone,\n/,
    )
    expect(textOf(first?.html ?? '')).toContain('Confirming our agreement Who brings what, and by when Hello everyone,')
    expect(later?.text).toMatch(/^· In Writing ·\n\nHello everyone,\n/)
    expect(later?.html).not.toContain('Confirming our agreement')
  })

  test('names both sides by the people who bring something', () => {
    expect(text).toContain('Ruth Calloway and Omar Sayed bring\n')
    expect(text).toContain('Ivy Laurent brings\n')
  })

  test.each([
    ['the id and the deliverable', '[C1] texts for the folder, 12 pages'],
    ['weekday, date, time and zone', 'Wednesday 10 June 2026, 14:00 (London) · agreed'],
    ['a whole day without a zone', 'Tuesday 9 June 2026 · agreed'],
    ['what is only asked', 'Date still open · asked, not answered yet'],
    ['what is only offered', 'Date still open · offered, not answered yet'],
    ['the sentence behind it', '“You will have our quote on Tuesday.” (Ivy Laurent, 8 June)'],
    ['what happens if it is late', 'If late: “the printer’s slot on the 22nd is gone”'],
    ['what waits for it', 'Waiting for it: A1'],
    ['what it is counted from', '3 working days, counted from the day C1 arrives'],
    ['who of several brings it', 'From Omar Sayed'],
  ])('shows %s', (_, line) => {
    expect(text).toContain(line)
  })

  test('puts the nearest day first and what has no day last', () => {
    expect(text.indexOf('[C1]')).toBeLessThan(text.indexOf('[C2]'))
    expect(text.indexOf('[A2]')).toBeLessThan(text.indexOf('[A1]'))
  })

  test('has no column for a side that nobody stands on', () => {
    const agencyless = { ...context, thread: { ...context.thread, members: [ruth] } }
    const letter = confirmation(promised('fonts', 'On Wednesday.'), nothingAgreed, agencyless, monday)
    expect(letter?.text).toContain('Ruth Calloway brings\n')
    expect(letter?.html.match(/<h2/g)).toHaveLength(2)
  })

  test('says how to correct it, and what silence means', () => {
    expect(text).toContain('such as “C1 by 11 June”')
    expect(text).toMatch(/“not objected”, never as “agreed”/)
  })

  test('has a friendly word for a rush, once', () => {
    expect(text).toContain('This is short notice, and other work')
    expect(later?.text).not.toContain('short notice')
  })

  test('names the day that the work is for, once it is near', () => {
    const quote = 'The reopening is on Friday 12 June.'
    const near = (day: string) =>
      inOneLine(
        confirmation(order, nothingAgreed, { ...context, rushDays: 1, occasions: [{ day, quote }] }, monday)?.text,
      )
    expect(near('2026-06-08')).toContain(
      'The day that this work is for is near (Monday 8 June 2026: “The reopening is on Friday 12 June.”).',
    )
    expect(near('2026-06-08')).not.toContain('short notice')
    expect(near('2026-06-05')).not.toContain('The day that this work')
    expect(near('2026-06-30')).not.toContain('The day that this work')
  })

  test('knows no rush where every day was given a week of working days', () => {
    const calm = confirmation(order, nothingAgreed, { ...context, rushDays: 1 }, monday)
    expect(calm?.text).not.toContain('short notice')
  })

  test('makes no rush of a job with time left, though one of its days is near', () => {
    const later = { day: '2026-07-03', time: null, zone: 'Europe/London' }
    const commitments = order.commitments.map((each) => (each.id === 'A2' ? { ...each, due: later } : each))
    const letter = confirmation({ ...order, commitments }, nothingAgreed, context, monday)
    expect(letter?.text).toContain('Wednesday 10 June 2026')
    expect(letter?.text).not.toContain('short notice')
  })

  test('says the same in HTML, in the same order', () => {
    const plain = textOf(first?.html ?? '')
    for (const id of ['C1', 'C2', 'A2', 'A1']) expect(plain).toContain(`[${id}]`)
    expect(plain.indexOf('[C1]')).toBeLessThan(plain.indexOf('[A2]'))
    expect(plain).toContain('Wednesday 10 June 2026, 14:00 (London) agreed')
  })
})

describe('a later confirmation', () => {
  test('tells what is different before it tells the whole', () => {
    const [news = '', whole = ''] = (later?.text ?? '').replace(/\s+/g, ' ').split('THE WHOLE PICTURE')
    expect(news).toContain('New day asked for: Friday 12 June 2026, 14:00 (London)')
    expect(news).toContain('Now agreed')
    expect(news).toContain('Now delivered: Tuesday 9 June 2026')
    expect(news).not.toContain('photographs')
    expect(whole).toContain('Wednesday 10 June 2026, 14:00 (London) · agreed')
    expect(whole).toContain('New day asked for: Friday 12 June 2026, 14:00 (London), not answered yet')
    expect(whole).toContain('[A2] quote for print and paper · delivered Tuesday 9 June 2026')
  })

  test('says of what is new whether anybody has agreed to it', () => {
    const news = confirmation(order, { ...order, commitments: order.commitments.slice(0, 2) }, context, monday)
    expect(news?.text).toMatch(/\[C2\] photographs of the hall\n +New: Date still open · asked, not answered yet\n/)
    expect(news?.text).toMatch(/\[A2\] quote for print and paper\n +New: Tuesday 9 June 2026 · agreed\n/)
  })

  test('is not written when nothing has changed', () => {
    expect(confirmation(order, order, context, monday)).toBeNull()
    expect(confirmation(nothingAgreed, nothingAgreed, context, monday)).toBeNull()
  })
})

describe('a confirmation of an agreement that is kept', () => {
  test('asks for nothing any more', () => {
    const open = promised('fonts', 'You will have the fonts on Wednesday.')
    const kept = { version: 2, commitments: open.commitments.map((each) => ({ ...each, ...arrived })) }
    const letter = confirmation(kept, open, context, monday)
    expect(letter?.text).toContain('Nothing is open here any more.')
    expect(letter?.text).not.toContain('such as')
    // What came before its day leaves the readers' calendars.
    expect(letter?.files.map(({ content }) => /^STATUS:.*$/m.exec(String(content))?.[0])).toEqual(['STATUS:CANCELLED'])
  })
})

describe('a confirmation to one reader', () => {
  const letter = confirmation(order, nothingAgreed, { ...context, to: [ivy], cc: [] }, monday)
  const news = confirmation(nextDay, order, { ...context, to: [ivy], cc: [] }, monday)

  test('greets that reader', () => {
    expect(letter?.text).toMatch(/^· In Writing ·\n\nHello Ivy,\n/)
    expect(letter?.html).toContain('<p style="margin:0 0 14px">Hello Ivy,</p>')
  })

  test('says that nobody else has it', () => {
    expect(inOneLine(letter?.text)).toContain('This note goes to you alone.')
    expect(inOneLine(news?.text)).toContain('This note goes to you alone.')
    expect(text).not.toContain('alone')
  })

  test('speaks of nothing that others would have to read', () => {
    for (const shared of ['OUR AGREEMENT', 'we all work', 'short notice', 'yes or no', 'take silence']) {
      expect(inOneLine(text)).toContain(shared)
      expect(inOneLine(letter?.text)).not.toContain(shared)
    }
  })
})

describe('what waited for something late', () => {
  test('gets a fair day proposed when that has come', () => {
    const letter = confirmation(cameLate, order, context, new Date('2026-06-12T12:00:00Z'))
    expect(letter?.text).toContain('As C1 came later, Tuesday 16 June 2026 is proposed')
  })
})

describe('text from mail', () => {
  const hostile = promised(
    'the <b>logo</b>\u202E & fonts',
    'See https://trap.example/login?x=1 \u0007now\r\nBcc: all@example',
  )

  test('is escaped, on one line, without controls, marks of direction or live links', () => {
    const letter = confirmation(hostile, nothingAgreed, context, monday)
    expect(letter?.html).toContain('the &lt;b&gt;logo&lt;&#x2F;b&gt; &amp; fonts')
    expect(letter?.text).toContain('[C1] the <b>logo</b> & fonts')
    for (const part of [letter?.html ?? '', letter?.text ?? '', letter?.files[0]?.content ?? '']) {
      for (const trap of ['\u202E', '\u0007', '://trap', 'trap.example', '\nBcc']) expect(part).not.toContain(trap)
    }
  })

  test('is cut at a word before the two hundredth letter', () => {
    const letter = confirmation(promised('fonts', 'very '.repeat(100)), nothingAgreed, context, monday)
    const quote = letter?.html.match(/“([^”]+)”<\/i>/)?.[1] ?? ''
    expect(quote).toMatch(/very…$/)
    expect([...quote].length).toBeLessThanOrEqual(200)
  })
})

test('a later confirmation says of a moved day whose word settled it, and when', () => {
  const moved = fold(nextDay, {
    kind: 'accept',
    commitment: 'C1',
    by: ivy,
    at: '2026-06-09T15:00:00+01:00',
    messageId: '<12@example>',
    quote: 'Friday is fine.',
  })
  expect(inOneLine(confirmation(moved, nextDay, context, monday)?.text)).toContain(
    'Moved from Wednesday 10 June, 14:00 to Friday 12 June 2026, 14:00 (London), agreed by Ivy Laurent on Tuesday 9 June',
  )
})
