import { expect, test } from 'vitest'
import { parse } from '../../src/mail/parse.ts'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo } from './people.ts'
import { type Sent, stage } from './stage.ts'

const plan = anaWrites('Please send us the product photos by Friday 20 March.', { id: 'plan@shop.example' })
const yes: Mail = {
  ...plan,
  id: 'yes@shop.example',
  after: [plan.id],
  from: cleo,
  to: ana,
  text: 'Yes, you will have them by Friday 20 March.',
}

/** The mails that a letter's links begin: to whom, about what, with what in them. */
async function begunBy(letter: Sent | undefined) {
  const html = await htmlOf(letter?.source ?? '')
  return [...html.matchAll(/href="mailto:([^"?]+)\?([^"]+)"/g)].map(([, to = '', query = '']) => {
    const fields = new URLSearchParams(decoded(query))
    return { to, subject: fields.get('subject') ?? '', text: fields.get('body') ?? '' }
  })
}

const decoded = (html: string): string =>
  html
    .replace(/&#x([0-9A-F]+);/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('&amp;', '&')

async function htmlOf(source: string): Promise<string> {
  const part = /Content-Type: text\/html[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(source)?.[1] ?? ''
  const message = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${/^[\w+/=\s]+$/.test(part) ? 'base64' : 'quoted-printable'}\r\n\r\n${part}`
  return (await parse(Buffer.from(message))).text
}

test('a follow-up offers a link for each short answer, and a mail begun by one finds its thread', async () => {
  const { arrives, until, sent, threads } = await stage()
  await arrives('2026-03-09T10:00:00Z', plan)
  await arrives('2026-03-09T10:05:00Z', yes)
  await until('2026-03-23T12:00:00Z')
  const begun = await begunBy(sent.findLast(({ kind }) => kind === 'follow-up'))
  expect(begun.map(({ text }) => text)).toEqual(['done C1', 'C1 by 24 March'])
  const [done] = begun
  if (!done) throw new Error('there is a link')
  await arrives('2026-03-23T13:00:00Z', { ...done, id: 'done@shop.example', from: cleo })
  expect(await threads()).toHaveLength(1)
  expect((await threads())[0]?.agreement.commitments[0]?.status).toBe('delivered')
})

test('a digest links each line to its thread', async () => {
  const { arrives, until, sent, threads } = await stage()
  await arrives('2026-03-09T10:00:00Z', plan)
  await arrives('2026-03-09T10:05:00Z', yes)
  await until('2026-03-19T12:00:00Z')
  const [thread] = await threads()
  expect((await begunBy(sent.findLast(({ kind }) => kind === 'digest')))[0]).toEqual({
    to: `tracker+${thread?.id}@studio.example`,
    subject: 'Re: Spring campaign',
    text: '',
  })
})
