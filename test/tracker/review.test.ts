import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { type Sent, stage } from './stage.ts'

const ask = anaWrites('Please send us the product photos by Friday 20 March.', { id: 'ask@studio.example' })
const wish: Mail = {
  id: 'wish@shop.example',
  after: [ask.id],
  from: cleo,
  to: ana,
  cc: tracker,
  text: 'Yes, you will have the photos by Friday 20 March.\n\nPlease send us the layout by Thursday 19 March.',
}
const idOf = ({ messageId }: Sent | undefined = {} as Sent) => messageId.slice(1, -1)

const reply = (to: Sent | undefined, text: string, more: Partial<Mail> = {}): Mail => ({
  id: `reply-${idOf(to)}`,
  after: [idOf(to)],
  from: ana,
  to: tracker,
  text,
  ...more,
})

const reviewing = () => stage({ mode: 'review' })
const kinds = (sent: readonly Sent[]) =>
  sent.filter(({ kind }) => kind !== 'digest').map(({ kind, to }) => `${kind} to ${to.toSorted().join(', ')}`)

describe('with MODE=review', () => {
  test('a confirmation is shown to the thread’s owner alone, whole, and the client has none', async () => {
    const { arrives, until, sent } = await reviewing()
    await arrives(monday, ask)
    await until('2026-03-09T12:00:00Z')
    expect(kinds(sent)).toEqual(['review to ana@studio.example'])
    expect(sent[0]?.source).toMatch(/^Subject: For your ok: Spring campaign\r?$/m)
    expect(sent[0]?.body).toContain('ready for Ana Agency and Cleo Client')
    expect(sent[0]?.body).toMatch(/\[C1\] product photos/)
  })

  test('“ok” lets it go as it stood, dated when it goes, and to everybody it was for', async () => {
    const { arrives, until, sent, threads } = await reviewing()
    await arrives(monday, ask)
    await until('2026-03-09T12:00:00Z')
    await arrives('2026-03-10T15:00:00Z', reply(sent[0], 'OK'))
    expect(kinds(sent)[1]).toBe('confirmation to ana@studio.example, cleo@shop.example')
    expect(sent.at(-1)?.source).toMatch(/^Date: Tue, 10 Mar 2026 15:00:00/m)
    expect(kinds(sent)).toHaveLength(2)
    expect((await threads())[0]?.lastHumanAt).toBe('2026-03-09T10:00:00.000Z')
  })

  test('“ok” accepts nothing that the client has asked for', async () => {
    const { arrives, until, sent, threads } = await reviewing()
    await arrives(monday, ask)
    await arrives('2026-03-09T10:05:00Z', wish)
    await until('2026-03-09T12:00:00Z')
    await arrives('2026-03-09T12:01:00Z', reply(sent[0], 'ok\n\nAna'))
    const [thread] = await threads()
    expect(thread?.agreement.commitments.find(({ id }) => id === 'A1')?.status).toBe('proposed')
    expect(kinds(sent)[1]).toMatch(/^confirmation/)
  })

  test.each(['C1 is: the logos only', 'ok\nC1 is: the logos only'])(
    'a line that changes something (%j) brings the changed letter, and the first never goes',
    async (text) => {
      const { arrives, until, sent } = await reviewing()
      await arrives(monday, ask)
      await until('2026-03-09T12:00:00Z')
      await arrives('2026-03-09T12:30:00Z', reply(sent[0], text))
      await until('2026-03-09T13:00:00Z')
      const shown = sent.filter(({ kind }) => kind === 'review')
      expect(shown).toHaveLength(2)
      expect(shown[1]?.body).toContain('the logos only')
      expect(sent.filter(({ kind }) => kind === 'confirmation')).toEqual([])
      await arrives('2026-03-09T13:10:00Z', reply(shown[0], 'ok', { id: 'late@studio.example' }))
      expect(sent.at(-1)).toMatchObject({ kind: 'transcript', to: ['ana@studio.example'] })
      expect(sent.at(-1)?.body).toContain('not waiting any more')
    },
  )

  test('what the client writes meanwhile takes the letter back too', async () => {
    const { arrives, until, sent } = await reviewing()
    await arrives(monday, ask)
    await until('2026-03-09T12:00:00Z')
    await arrives('2026-03-09T12:30:00Z', wish)
    await until('2026-03-09T13:00:00Z')
    const shown = sent.filter(({ kind }) => kind === 'review')
    expect(shown).toHaveLength(2)
    expect(shown[1]?.body).toContain('[A1]')
  })

  test('nobody but the agency can let a letter go', async () => {
    const { arrives, until, sent } = await reviewing()
    await arrives(monday, ask)
    await until('2026-03-09T12:00:00Z')
    await arrives('2026-03-09T12:30:00Z', reply(sent[0], 'ok', { from: cleo }))
    expect(sent.filter(({ kind }) => kind === 'confirmation')).toEqual([])
  })

  const agreed = { ...wish, text: 'Yes, you will have the photos by Friday 20 March.' }
  const digestOf = (sent: readonly Sent[], day: string) =>
    sent.find(({ kind, key }) => kind === 'digest' && key === `digest/ana@studio.example/${day}`)
  async function late() {
    const on = await reviewing()
    await on.arrives(monday, ask)
    await on.arrives('2026-03-09T10:05:00Z', agreed)
    await on.until('2026-03-09T12:00:00Z')
    await on.arrives('2026-03-09T12:00:00Z', reply(on.sent.at(-1), 'ok'))
    await on.until('2026-03-23T08:05:00Z')
    return on
  }

  test('what would go to a client in the course of the day stands whole in the digest, and in no mail besides', async () => {
    const { sent, until } = await late()
    const shown = digestOf(sent, '2026-03-23')
    expect(shown?.source).toContain('see no sign of it here')
    await until('2026-03-23T18:00:00Z')
    expect(sent.filter(({ kind }) => kind === 'follow-up' || kind === 'heads-up')).toEqual([])
    expect(sent.filter(({ kind }) => kind === 'review')).toHaveLength(1)
    expect(shown?.body).not.toContain('Reminder to Cleo Client today')
  })

  test('an “ok” to the digest lets it go at its time, once, over a restart', async () => {
    const { sent, arrives, until, restart } = await late()
    await arrives('2026-03-23T08:05:00Z', reply(digestOf(sent, '2026-03-23'), 'ok'))
    await restart()
    await until('2026-03-24T18:00:00Z')
    const nudges = sent.filter(({ kind }) => kind === 'follow-up')
    expect(nudges.map(({ at, to }) => [at.toISOString().slice(0, 16), to])).toEqual([
      ['2026-03-23T09:00', ['cleo@shop.example']],
    ])
    expect(nudges[0]?.source).toMatch(/^Date: Mon, 23 Mar 2026 09:00:00/m)
    expect(digestOf(sent, '2026-03-24')?.body).not.toContain('FOR YOUR OK')
  })

  test('what was not let go is asked for again the next morning as it stands by then; the old one cannot go any more', async () => {
    const { sent, arrives, until } = await late()
    await until('2026-03-24T08:05:00Z')
    expect(digestOf(sent, '2026-03-24')?.source).toContain('2 working days late')
    await arrives('2026-03-24T08:05:00Z', reply(digestOf(sent, '2026-03-23'), 'ok'))
    expect(sent.at(-1)?.body).toContain('not waiting any more')
    await arrives('2026-03-24T10:00:00Z', reply(digestOf(sent, '2026-03-24'), 'ok'))
    expect(sent.at(-1)).toMatchObject({ kind: 'follow-up', to: ['cleo@shop.example'] })
  })

  test('a line that changes it comes before an “ok” beside it, and brings the changed letter', async () => {
    const { sent, arrives, until } = await late()
    await arrives('2026-03-23T08:05:00Z', reply(digestOf(sent, '2026-03-23'), 'ok\nC1 is: the logos only'))
    await until('2026-03-23T18:00:00Z')
    expect(sent.filter(({ kind }) => kind === 'follow-up')).toEqual([])
    const shown = sent.findLast(({ kind, key }) => kind === 'review' && key.startsWith('review/follow-up/'))
    expect(shown?.body).toContain('the logos only')
    await arrives('2026-03-23T18:05:00Z', reply(shown, 'ok'))
    expect(sent.at(-1)).toMatchObject({ kind: 'follow-up', to: ['cleo@shop.example'] })
  })

  test('nobody but the agency can say yes to a digest', async () => {
    const { sent, arrives, until } = await late()
    await arrives('2026-03-23T08:05:00Z', reply(digestOf(sent, '2026-03-23'), 'ok', { from: cleo }))
    await until('2026-03-23T18:00:00Z')
    expect(sent.filter(({ kind }) => kind === 'follow-up')).toEqual([])
  })

  test('a follow-up let go too late does not go, and no digest lists it', async () => {
    const { sent, arrives, until } = await late()
    const photos = { ...wish, id: 'photos@shop.example', text: 'Here are the product photos.', files: ['photos.zip'] }
    await arrives('2026-03-23T08:30:00Z', photos)
    await arrives('2026-03-23T08:31:00Z', reply(digestOf(sent, '2026-03-23'), 'ok'))
    await until('2026-03-24T18:00:00Z')
    expect(sent.filter(({ kind }) => kind === 'follow-up')).toEqual([])
    expect(digestOf(sent, '2026-03-24')?.body ?? '').not.toContain('Reminder to')
  })
})

describe('after five letters that went as they stood', () => {
  const thread = (number: number): Mail => ({ ...ask, id: `ask${number}@studio.example`, subject: `Job ${number}` })

  async function fiveReleased() {
    const on = await reviewing()
    for (const number of [1, 2, 3, 4, 5]) {
      await on.arrives(`2026-03-0${number + 1}T10:00:00Z`, thread(number))
      await on.until(`2026-03-0${number + 1}T12:00:00Z`)
      const shown = on.sent.findLast(({ kind }) => kind === 'review')
      await on.arrives(`2026-03-0${number + 1}T12:30:00Z`, reply(shown, 'ok'))
    }
    return on
  }

  test('the tracker offers not to ask any more for this client, once', async () => {
    const { sent } = await fiveReleased()
    const offers = sent.filter(({ reasons }) => reasons[0] === 'offer/shop.example')
    expect(offers.map(({ to }) => to)).toEqual([['ana@studio.example']])
    expect(offers[0]?.body.replace(/\s+/g, ' ')).toContain('The last 5 letters for shop.example went out just as')
  })

  test('an “ok” to the offer sends the next one at once, over a restart; other clients’ are shown as before', async () => {
    const { arrives, until, sent, restart } = await fiveReleased()
    const offer = sent.find(({ reasons }) => reasons[0] === 'offer/shop.example')
    await arrives('2026-03-07T09:00:00Z', reply(offer, 'ok', { id: 'yes@studio.example' }))
    expect(sent.at(-1)?.body.replace(/\s+/g, ' ')).toContain('from now on letters to this client go out by themselves')
    await restart()
    const before = sent.length
    await arrives('2026-03-09T10:00:00Z', thread(6), {
      ...thread(7),
      to: 'Piet <piet@printer.example>',
    })
    await until('2026-03-09T12:00:00Z')
    expect(kinds(sent.slice(before)).toSorted()).toEqual([
      'confirmation to ana@studio.example, cleo@shop.example',
      'review to ana@studio.example',
    ])
  })
})
