import { describe, expect, onTestFinished, test } from 'vitest'
import { type Outcome, smtpSender } from '../../src/mail/send.ts'
import type { QueuedLetter } from '../../src/store/document.ts'
import { refusal, smtpServer } from '../mail/smtp.ts'
import { anaWrites, monday, tracker } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Thursday 19 March.', {
  cc: `Carl Client <carl@shop.example>, ${tracker}`,
})
const heading = 'LETTERS THAT COULD NOT BE DELIVERED'

/** A mail server that turns these people away, and whatever `refusesAll` says; digests always go through. */
async function serverWithout(strangers: readonly string[], refusesAll = false) {
  const { port, taken } = await smtpServer({
    onRcptTo: ({ address }, _, done) =>
      strangers.includes(address) ? done(refusal(550, `5.1.1 <${address}>: no such user here`)) : done(),
    ...(refusesAll ? { onMailFrom: (_, __, done) => done(refusal(554, '5.7.1 your address is on a list')) } : {}),
  })
  const { send, close } = smtpSender({ host: '127.0.0.1', port })
  onTestFinished(close)
  const post = (letter: QueuedLetter): Outcome | Promise<Outcome> =>
    letter.kind === 'digest' ? { state: 'sent', reply: '250 queued' } : send(letter)
  return { post, taken }
}

describe('the digest of the next morning', () => {
  test('says that a letter was refused for good, in the words of the server', async () => {
    const { post, taken } = await serverWithout([], true)
    const { arrives, until, sent } = await stage({}, post)
    await arrives(monday, plan)
    await until('2026-03-10T09:00:00Z')
    expect(taken).toEqual([])
    const [digest] = sent.filter(({ kind }) => kind === 'digest')
    expect(digest?.to).toEqual(['ana@studio.example'])
    expect(digest?.body.replace(/\s+/g, ' ')).toContain(
      `${heading} Confirmation to ana@studio.example, cleo@shop.example, carl@shop.example (the mail server refused it) “554 5.7.1 your address is on a list” “Spring campaign”`,
    )
  })

  test('names the one recipient who was turned away, while the others have the letter and none of this', async () => {
    const { post, taken } = await serverWithout(['carl@shop.example'])
    const { arrives, until, sent } = await stage({}, post)
    await arrives(monday, plan)
    await until('2026-03-10T09:00:00Z')
    // The second is the notice.
    expect(taken.map(({ to }) => to)).toEqual([
      ['ana@studio.example', 'cleo@shop.example', 'tracker@studio.example'],
      ['ana@studio.example', 'tracker@studio.example'],
    ])
    const digest = sent.find(({ kind }) => kind === 'digest')?.body.replace(/\s+/g, ' ')
    expect(digest).toContain('Confirmation to carl@shop.example (the mail server refused it) “550 5.1.1')
    expect(taken[0]?.source).not.toContain('no such user')
  })

  test('repeats it for three working days, over a restart, and no longer', async () => {
    const { post } = await serverWithout(['carl@shop.example'])
    const { arrives, until, restart, sent } = await stage({ digestTo: ['boss@studio.example'] }, post)
    await arrives(monday, plan)
    await restart()
    await until('2026-03-17T09:00:00Z')
    const telling = sent.filter(
      ({ kind, to, body }) => kind === 'digest' && to[0]?.startsWith('boss') && body.includes(heading),
    )
    expect(telling.map(({ key }) => key.slice(-10))).toEqual(['2026-03-10', '2026-03-11', '2026-03-12'])
  })
})

describe('a letter whose line breaks every time', () => {
  const silence: Outcome = { state: 'unknown', reply: 'connection closed' }
  const answer = ({ kind }: QueuedLetter): Outcome => {
    if (kind !== 'digest') tries += 1
    return kind === 'digest' ? { state: 'sent', reply: '250 queued' } : silence
  }
  let tries = 0

  test('is sent twice at most, then held, and the agency told that it may have arrived', async () => {
    tries = 0
    const { arrives, until, threads, sent, happenings } = await stage({}, answer)
    await arrives(monday, plan)
    await until('2026-03-10T09:00:00Z')
    expect([tries, (await threads())[0]?.letters[0]?.state]).toEqual([2, 'held'])
    expect(happenings.map(({ what }) => what)).toContain('held')
    expect(sent.find(({ kind }) => kind === 'digest')?.body.replace(/\s+/g, ' ')).toContain('it may have arrived')
  })

  test('is no more held when its own copy comes in after all', async () => {
    const { arrives, until, returns, threads } = await stage({}, answer)
    await arrives(monday, plan)
    await until('2026-03-09T12:00:00Z')
    const [letter] = (await threads())[0]?.letters ?? []
    if (letter) await returns(letter)
    expect((await threads())[0]?.letters[0]?.state).toBe('sent')
  })
})
