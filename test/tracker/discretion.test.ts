import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { type Sent, stage } from './stage.ts'

const bob = 'Bob Baker <bob@studio.example>'
const dan = 'Dan Draper <dan@bakery.example>'
const plan = anaWrites('Please send us the product photos by Friday 20 March.', { cc: `${tracker}, ${bob}` })
const inside: Mail = {
  id: 'inside@studio.example',
  after: [plan.id],
  from: ana,
  to: bob,
  cc: tracker,
  text: 'Hi Bob,\n\nI will send the cost estimate by Thursday 19 March.\n\nAna',
}
const status = (from: string, after: readonly string[]): Mail => ({
  id: 'status@mail.example',
  after,
  from,
  to: tracker,
  text: 'status',
})
const to = (who: string, sent: readonly Sent[]) => sent.filter((letter) => letter.to.includes(who))

/** All that a letter says in its parts, its calendar too, but for the number of the version. */
function wordsOf({ source }: Sent): string {
  const parts = source.split(/\r\n--[^\r\n]+\r\n/).slice(1)
  const words = parts.map((part) => {
    const [head = '', ...body] = part.split('\r\n\r\n')
    const text = body.join('\r\n\r\n')
    return /^Content-Transfer-Encoding: base64/im.test(head) ? Buffer.from(text, 'base64').toString() : text
  })
  return words
    .join('\n')
    .replace(/=\r\n/g, '')
    .replace(/^SEQUENCE:.*$/gm, '')
}

describe('what the agency says among itself in a thread', () => {
  test('never reaches the client, whose own confirmation comes all the same', async () => {
    const { arrives, until, sent, threads } = await stage()
    await arrives(monday, plan)
    await arrives('2026-03-09T10:05:00Z', inside)
    await until('2026-03-09T11:00:00Z')
    await arrives('2026-03-09T12:00:00Z', status(cleo, [plan.id]))
    await until('2026-04-10T12:00:00Z')
    expect((await threads())[0]?.agreement.commitments.map(({ deliverable }) => deliverable)).toContain('cost estimate')
    const letters = to('cleo@shop.example', sent)
    expect(letters.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['confirmation', 'transcript']))
    for (const { body } of letters) expect(body).not.toContain('cost estimate')
    expect(letters[0]?.source).toContain(`In-Reply-To: <${plan.id}>`)
  })

  test('is told to the agency when it asks, and chased there', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, plan)
    await arrives(
      '2026-03-09T10:05:00Z',
      { ...inside, text: 'Hi Bob,\n\nShe asks for a cost estimate.\n\nAna' },
      {
        ...inside,
        id: 'yes@studio.example',
        from: bob,
        to: ana,
        text: 'Yes, you will have the cost estimate by Thursday 19 March.',
      },
    )
    await arrives('2026-03-09T12:00:00Z', status(ana, [plan.id]))
    await until('2026-03-24T12:00:00Z')
    expect(to('ana@studio.example', sent).find(({ kind }) => kind === 'transcript')?.body).toContain('cost estimate')
    const asked = to('bob@studio.example', sent).filter(({ body }) => body.includes('“done A1”'))
    expect(asked.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(['2026-03-20', '2026-03-24'])
  })
})

test('an old thread taken up with another client tells that one nothing of the first', async () => {
  const { arrives, until, sent } = await stage()
  await arrives(monday, plan)
  await until('2026-03-09T11:00:00Z')
  await arrives('2026-03-09T12:00:00Z', {
    ...plan,
    id: 'dan@studio.example',
    after: [plan.id],
    to: dan,
    cc: tracker,
    text: 'Hi Dan,\n\nPlease send us the recipes by Friday 20 March.\n\nAna',
  })
  await until('2026-03-09T13:00:00Z')
  await arrives('2026-03-09T14:00:00Z', status(dan, [plan.id]))
  await until('2026-03-24T12:00:00Z')
  expect(to('dan@bakery.example', sent).length).toBeGreaterThan(1)
  for (const { body } of to('dan@bakery.example', sent)) expect(body).not.toContain('photos')
  for (const { body } of to('cleo@shop.example', sent)) expect(body).not.toContain('recipes')
})

test('what was told to the tracker alone is meant for the thread', async () => {
  const { arrives, until, sent } = await stage()
  await arrives(monday, plan)
  await until('2026-03-09T11:00:00Z')
  await arrives('2026-03-09T12:00:00Z', { ...status(ana, [plan.id]), text: 'add C: the price list by Friday 27 March' })
  await until('2026-03-09T13:00:00Z')
  expect(to('cleo@shop.example', sent).at(-1)?.body).toContain('price list')
})

describe('what the agency says among itself about items that the client sees', () => {
  const order: Mail = {
    ...plan,
    text: 'Hi Cleo,\n\nWe will send you the brochure by Thursday 19 March. Please send us the product photos by Friday 13 March.\n\nAna',
  }
  const yes: Mail = {
    id: 'yes@shop.example',
    after: [order.id],
    from: cleo,
    to: ana,
    cc: `${tracker}, ${bob}`,
    text: 'Hi Ana,\n\nThat works for us. You will have the photos by Friday 13 March.\n\nCleo',
  }
  const among = (text: string): Mail => ({ ...inside, after: [order.id, yes.id], text })
  const open = (id: string, text: string): Mail => ({ ...order, id, after: [order.id, yes.id], text })

  /** The thread with both items agreed and confirmed; what is said then among colleagues, and later in the open. */
  async function played(...whispers: readonly Mail[]) {
    const play = await stage()
    await play.arrives(monday, order)
    await play.arrives('2026-03-09T10:05:00Z', yes)
    await play.until('2026-03-09T12:00:00Z')
    if (whispers.length > 0) await play.arrives('2026-03-10T10:00:00Z', ...whispers)
    await play.until('2026-03-10T12:00:00Z')
    const item = async (id: string) => (await play.threads())[0]?.agreement.commitments.find((each) => each.id === id)
    return { ...play, item, letters: () => to('cleo@shop.example', play.sent) }
  }

  test.each([
    ['a new day', 'The brochure will be ready on Tuesday 24 March, not on Thursday.'],
    ['that it is done', 'The brochure is done.'],
    ['that it is sent', 'I have sent the brochure.'],
    ['a drop', 'drop A1'],
    ['that it is not needed', 'We no longer need the product photos.'],
    ['more time for the client', 'C1 by 18 March'],
    ['a handover', 'A1 who: bob@studio.example'],
    ['other words for it', 'A1 is: the brochure and a poster'],
    ['that one waits for the other', 'A1 after C1'],
    ['what it means to be late', 'If the photos are late, the brochure will be late as well.'],
    ['another item', 'Please send me the cost estimate by Thursday 19 March.'],
  ])('changes no word of what the client is told: %s', async (_, text) => {
    const [heard, quiet] = [await played(among(text)), await played()]
    const [one, other] = [(await heard.threads())[0], (await quiet.threads())[0]]
    expect(one?.agreement.version).toBeGreaterThan(other?.agreement.version ?? 0)
    expect(heard.letters()).toHaveLength(1)
    for (const play of [heard, quiet]) {
      await play.arrives(
        '2026-03-10T14:00:00Z',
        open('poster@studio.example', 'Hi Cleo,\n\nWe will send you the poster by Monday 23 March.\n\nAna'),
      )
      await play.arrives('2026-03-10T15:00:00Z', { ...status(cleo, [order.id]), text: 'status\ntimeline' })
      await play.until('2026-03-10T18:00:00Z')
    }
    expect(quiet.letters().map(({ kind }) => kind)).toEqual(['confirmation', 'confirmation', 'transcript'])
    expect(heard.letters().map(wordsOf)).toEqual(quiet.letters().map(wordsOf))
    expect(heard.letters().map(wordsOf)[1]).toContain('BEGIN:VEVENT')
  })

  test('is told to the agency: in the digest, and when it asks', async () => {
    const { arrives, until, sent } = await played(
      among('The brochure will be ready on Tuesday 24 March, not on Thursday.'),
    )
    await arrives('2026-03-10T14:00:00Z', status(bob, [order.id]))
    await until('2026-03-19T09:00:00Z')
    const mine = to('bob@studio.example', sent)
    expect(mine.find(({ kind }) => kind === 'transcript')?.body).toContain('24 March')
    expect(mine.findLast(({ kind }) => kind === 'digest')?.body).toContain('24 March')
  })

  test('shows once the client is told, and is agreed when he says yes', async () => {
    const { arrives, until, letters, item } = await played(
      among('The brochure will be ready on Tuesday 24 March, not on Thursday.'),
    )
    await arrives(
      '2026-03-10T14:00:00Z',
      open(
        'told@studio.example',
        'Hi Cleo,\n\nThe brochure will be ready on Tuesday 24 March, not on Thursday.\n\nAna',
      ),
    )
    await until('2026-03-10T15:00:00Z')
    expect(letters().map(({ kind }) => kind)).toEqual(['confirmation', 'confirmation'])
    expect(letters().at(-1)?.body).toContain('24 March')
    await arrives('2026-03-10T16:00:00Z', {
      ...yes,
      id: 'fine@shop.example',
      after: ['told@studio.example'],
      text: 'A1 by 24 March',
    })
    await until('2026-03-10T17:00:00Z')
    expect(await item('A1')).toMatchObject({ status: 'agreed', due: { day: '2026-03-24' }, pending: null })
    expect(letters().filter(({ kind }) => kind === 'confirmation')).toHaveLength(3)
  })

  test('that it is sent is news to the client on the day it comes to him', async () => {
    const { arrives, until, letters } = await played(among('I have sent the brochure.'))
    await arrives('2026-03-11T14:00:00Z', {
      ...open('here@studio.example', 'Hi Cleo,\n\nHere is the brochure.\n\nAna'),
      files: ['brochure.pdf'],
    })
    await until('2026-03-11T15:00:00Z')
    expect(letters()).toHaveLength(2)
    expect(letters().at(-1)?.body).toContain('Now delivered: Wednesday 11 March 2026')
  })

  test('leaves a gap in the numbers, and no name to ask for', async () => {
    const { arrives, until, letters, item } = await played(among('add C: cost estimate by Thursday 19 March'))
    await arrives(
      '2026-03-10T14:00:00Z',
      open('logo@studio.example', 'Hi Cleo,\n\nPlease send us the logo by Monday 16 March.\n\nAna'),
    )
    await until('2026-03-10T15:00:00Z')
    expect([(await item('C2'))?.deliverable, (await item('C3'))?.deliverable]).toEqual(['cost estimate', 'logo'])
    expect(letters().at(-1)?.body).toContain('C3')
    await arrives('2026-03-10T16:00:00Z', { ...status(cleo, [order.id]), text: 'done C2' })
    expect(letters().at(-1)?.body).toContain('no such item')
    for (const letter of letters()) expect(wordsOf(letter)).not.toMatch(/estimate|\[C2\]/)
  })

  test('reminds the client of the day that he knows, and the agency of its own', async () => {
    const { until, sent, letters } = await played(among('A1 who: bob@studio.example\nC1 by 18 March'))
    await until('2026-03-17T12:00:00Z')
    const chased = letters().filter(({ kind }) => kind === 'heads-up' || kind === 'follow-up')
    expect(chased.map(({ kind, at }) => [kind, at.toISOString().slice(0, 10)])).toEqual([
      ['heads-up', '2026-03-12'],
      ['follow-up', '2026-03-14'],
    ])
    for (const { body } of chased) expect(body).not.toMatch(/18 March|Bob/)
    await until('2026-03-18T12:00:00Z')
    const ahead = to('bob@studio.example', sent).filter(({ body }) => body.includes('Is it on its way?'))
    expect(ahead.map(({ kind }) => kind)).toEqual(['digest'])
  })

  test('is not said for all because everybody is in blind copy', async () => {
    const { item, letters } = await played({ ...among('A1 by 24 March'), to: 'undisclosed-recipients:;', cc: '' })
    expect((await item('A1'))?.pending).toMatchObject({ due: { day: '2026-03-24' } })
    expect(letters()).toHaveLength(1)
  })

  test('brings nobody into his sight whom the client has not met', async () => {
    const { arrives, until, letters } = await played({
      ...among('Hi Tess,\n\nCan you help with the brochure?\n\nAna'),
      to: 'Tess Quill <tess@studio.example>',
    })
    await arrives('2026-03-10T14:00:00Z', { ...status(cleo, [order.id]), text: 'A1 who: Tess' })
    await until('2026-03-10T15:00:00Z')
    expect(letters().at(-1)?.body).toContain('nobody of that name')
    for (const letter of letters()) expect(wordsOf(letter)).not.toContain('Quill')
  })

  test('spares the client a reminder of what the agency has', async () => {
    const { until, letters } = await played(among('got C1'))
    await until('2026-03-20T12:00:00Z')
    expect(letters().map(({ kind }) => kind)).toEqual(['confirmation'])
  })
})

describe('a colleague of the client', () => {
  const carl = 'Carl Clerk <carl@shop.example>'
  const terms: Mail = { ...plan, text: 'Hi Cleo,\n\nWe will send you the brochure by Thursday 19 March.\n\nAna' }
  const beside: Mail = { ...terms, cc: `${tracker}, ${carl}` }
  const moved: Mail = {
    ...terms,
    id: 'moved@studio.example',
    after: [plan.id],
    cc: tracker,
    text: 'Hi Cleo,\n\nBetween us: the brochure will be ready on Tuesday 24 March.\n\nAna',
  }
  const logo: Mail = {
    ...beside,
    id: 'logo@studio.example',
    after: [plan.id],
    text: 'Hi both,\n\nPlease send us the logo by Monday 16 March.\n\nAna',
  }

  test('who is left off a mail is told nothing of it', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, beside)
    await arrives('2026-03-09T12:00:00Z', moved)
    await until('2026-03-09T13:00:00Z')
    expect(to('cleo@shop.example', sent).at(-1)?.body).toContain('24 March')
    await arrives('2026-03-09T14:00:00Z', logo)
    await until('2026-03-09T15:00:00Z')
    expect(to('carl@shop.example', sent)).toHaveLength(2)
    for (const letter of to('carl@shop.example', sent)) expect(wordsOf(letter)).not.toContain('24 March')
  })

  test('who comes in later is told what his house was told before', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, terms)
    await arrives('2026-03-09T12:00:00Z', moved)
    await until('2026-03-09T13:00:00Z')
    await arrives('2026-03-09T14:00:00Z', logo)
    await until('2026-03-09T15:00:00Z')
    expect(to('carl@shop.example', sent)[0]?.body).toContain('24 March')
  })

  test('hears alone what the agency is left off, though the tracker was left on copy', async () => {
    const { arrives, until, sent, threads } = await stage()
    await arrives(monday, { ...logo, id: plan.id, after: [] })
    await arrives('2026-03-09T10:05:00Z', {
      ...beside,
      id: 'yes@shop.example',
      after: [plan.id],
      from: cleo,
      to: ana,
      text: 'Yes, you will have the logo by Monday 16 March.',
    })
    await until('2026-03-09T12:00:00Z')
    const letters = sent.length
    await arrives('2026-03-09T14:00:00Z', {
      ...beside,
      id: 'whisper@shop.example',
      after: [plan.id],
      from: cleo,
      to: carl,
      cc: tracker,
      text: 'The logo will be ready on Monday 23 March, not on the 16th.',
    })
    await until('2026-03-09T15:00:00Z')
    expect((await threads())[0]?.agreement.commitments[0]?.pending).toMatchObject({ due: { day: '2026-03-23' } })
    expect(sent).toHaveLength(letters)
    await until('2026-03-16T12:00:00Z')
    expect(to('ana@studio.example', sent).some(({ kind }) => kind === 'digest')).toBe(true)
    for (const { body } of to('ana@studio.example', sent)) expect(body).not.toContain('23 March')
  })
})

test('a letter bears the subject and the names that its readers know', async () => {
  const { arrives, until, sent } = await stage()
  const first: Mail = { ...inside, after: [], subject: 'A client with no budget' }
  await arrives(monday, first)
  await arrives('2026-03-09T12:00:00Z', { ...plan, after: [first.id], cc: tracker, subject: 'Photos for the shop' })
  await until('2026-03-09T13:00:00Z')
  const [letter] = to('cleo@shop.example', sent)
  expect(letter?.source).toContain('Subject: Re: Photos for the shop')
  expect(wordsOf(letter as Sent)).not.toMatch(/Bob|budget|estimate/)
})
