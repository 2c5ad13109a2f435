import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/mail/send.ts'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Friday 20 March.')
const says = (id: string, text: string): Mail => ({ ...plan, id, after: [plan.id], text })
const later: Outcome = { state: 'refused', permanent: false, reply: '451 try again later' }
const silence: Outcome = { state: 'unknown', reply: 'connection closed' }
const taken: Outcome = { state: 'sent', reply: '250 queued' }

describe('a letter whose copy comes in while the tracker delivers', () => {
  test('is not sent again by a delivery that began before', async () => {
    const scene = await stage({}, () => (attempts++ < 2 ? silence : taken))
    let attempts = 0
    await scene.arrives(monday, plan, says('one@studio.example', 'status'), says('two@studio.example', 'help'))
    await scene.until('2026-03-09T10:05:00Z')
    const [first, second] = (await scene.threads()).flatMap(({ letters }) => letters)
    expect([first?.state, second?.state]).toEqual(['unknown', 'unknown'])
    // While the one goes out for the second time, the copy of the other comes in.
    scene.whileSending(async (letter) => {
      const other = letter.messageId === first?.messageId ? second : first
      if (other && scene.sent.length === 0) await scene.returns(other)
    })
    await scene.until('2026-03-09T11:00:00Z')
    expect(scene.sent.filter(({ kind }) => kind === 'transcript')).toHaveLength(1)
  })

  test('goes again all the same when the server refused everybody but ourselves', async () => {
    const scene = await stage({}, () => (attempts++ === 0 ? later : taken))
    let attempts = 0
    await scene.arrives(monday, plan)
    scene.whileSending(async (letter) => {
      if (attempts === 0) await scene.returns(letter)
    })
    await scene.until('2026-03-09T12:00:00Z')
    expect(scene.sent.map(({ kind }) => kind)).toEqual(['confirmation'])
  })
})

describe('a letter that waits while the world goes on', () => {
  test('is dropped when a later step of the same item has come, which goes alone', async () => {
    const open = new Date('2026-03-25T09:00:00Z')
    const scene = await stage({}, (letter) => (letter.kind === 'confirmation' || scene.now() >= open ? taken : later))
    const ask = { ...plan, text: 'Hi Cleo,\n\nPlease send us the logo by Friday 20 March.\n\nAna' }
    const yes = { ...says('yes@shop.example', 'Yes, you will have the logo by Friday 20 March.'), from: cleo, to: ana }
    await scene.arrives(monday, ask, yes)
    await scene.until('2026-03-25T18:00:00Z')
    const reminders = scene.sent.filter(({ kind }) => kind === 'heads-up' || kind === 'follow-up')
    expect(reminders.map(({ key }) => key.at(-1))).toEqual(['2'])
    await scene.until('2026-03-26T18:00:00Z')
    expect(scene.sent.filter(({ kind }) => kind === 'heads-up' || kind === 'follow-up')).toHaveLength(1)
  })

  test('is no heads-up any more once the day is over', async () => {
    const open = new Date('2026-03-21T08:00:00Z')
    const scene = await stage({}, (letter) => (letter.kind === 'confirmation' || scene.now() >= open ? taken : later))
    await scene.arrives(monday, plan)
    await scene.until('2026-03-21T12:00:00Z')
    expect(scene.sent.map(({ kind }) => kind)).toEqual(['confirmation'])
  })

  test('is a confirmation again after "stop" and "resume"', async () => {
    const open = new Date('2026-03-09T10:30:00Z')
    const scene = await stage({}, () => (scene.now() < open ? later : taken))
    await scene.arrives(monday, plan)
    await scene.until('2026-03-09T10:20:00Z')
    await scene.arrives('2026-03-09T10:21:00Z', says('stop@studio.example', 'stop'))
    await scene.until('2026-03-09T11:30:00Z')
    expect(scene.sent.filter(({ kind }) => kind === 'confirmation')).toEqual([])
    await scene.arrives('2026-03-09T12:00:00Z', says('resume@studio.example', 'resume'))
    await scene.until('2026-03-09T13:00:00Z')
    expect(scene.sent.filter(({ kind }) => kind === 'confirmation')).toHaveLength(1)
  })

  test('does not break into a muted thread', async () => {
    const open = new Date('2026-03-09T10:30:00Z')
    const scene = await stage({}, () => (scene.now() < open ? later : taken))
    await scene.arrives(monday, plan)
    await scene.until('2026-03-09T10:20:00Z')
    await scene.arrives('2026-03-09T10:21:00Z', says('mute@studio.example', 'mute 2d'))
    await scene.until('2026-03-11T10:00:00Z')
    expect(scene.sent.filter(({ kind }) => kind === 'confirmation')).toEqual([])
    await scene.until('2026-03-11T11:00:00Z')
    expect(scene.sent.filter(({ kind }) => kind === 'confirmation')).toHaveLength(1)
  })

  test('is not a confirmation that a newer one has replaced, though it may have gone out', async () => {
    const scene = await stage({}, () => (attempts++ === 0 ? silence : taken))
    let attempts = 0
    await scene.arrives(monday, plan)
    await scene.arrives(
      '2026-03-09T10:11:00Z',
      says('more@studio.example', 'Please send us the price list by Friday 20 March.'),
    )
    await scene.until('2026-03-09T12:00:00Z')
    expect(scene.sent.map(({ kind }) => kind)).toEqual(['confirmation'])
    expect(scene.sent[0]?.body).toMatch(/layout[\s\S]*price list|price list[\s\S]*layout/)
  })
})

describe('the digest', () => {
  test('of yesterday does not go out this morning beside today’s', async () => {
    const open = new Date('2026-03-24T07:00:00Z')
    const scene = await stage({}, (letter) => (letter.kind === 'digest' && scene.now() < open ? later : taken))
    await scene.arrives(monday, { ...plan, text: 'We will send you the layout by Thursday 19 March.' })
    await scene.until('2026-03-24T12:00:00Z')
    expect(scene.sent.filter(({ kind }) => kind === 'digest').map(({ key }) => key)).toEqual([
      'digest/ana@studio.example/2026-03-24',
    ])
  })
})
