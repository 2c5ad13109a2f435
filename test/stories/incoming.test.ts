import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stage } from '../tracker/stage.ts'

/** What people say to the tracker: each folder `in-*` holds mails, each arriving when it was sent, and what comes of them. */
type Story = {
  readonly story: string
  readonly until: string
  readonly items: readonly Record<string, string | null>[]
  /** All but the digests, which come every morning. */
  readonly letters: readonly {
    readonly kind: string
    readonly at: string
    readonly to: readonly string[]
    /** Sentences it holds, and some that it must not. */
    readonly says?: readonly string[]
    readonly silent?: readonly string[]
  }[]
}

const here = import.meta.dirname
const folders = readdirSync(here).filter((name) => name.startsWith('in-'))

test.each(folders)('%s', async (folder) => {
  const { until, items, letters } = JSON.parse(readFileSync(join(here, folder, 'story.json'), 'utf8')) as Story
  const scene = await stage()
  for (const name of readdirSync(join(here, folder)).filter((each) => each.endsWith('.eml'))) {
    const source = readFileSync(join(here, folder, name))
    const sentAt = new Date(/^Date: (.*)$/m.exec(source.toString())?.[1] ?? '')
    await scene.arrives(sentAt.toISOString(), source)
  }
  await scene.until(until)
  const sent = scene.sent.filter(({ kind }) => kind !== 'digest')
  const threads = await scene.threads()
  const told = threads.flatMap(({ agreement, messages }) =>
    agreement.commitments.map(({ id, deliverable, due, pending, status, source, debtor }) => ({
      ...{ id, deliverable, due: due?.day ?? null, status, debtor: debtor.address },
      pending: pending && pending.due !== 'drop' ? pending.due.day : (pending?.due ?? null),
      saidBy: source.by.address,
      saidAt: source.at,
      forwardedBy: messages.find((message) => message.id === source.messageId)?.forwardedBy?.address ?? null,
    })),
  )
  expect(told).toEqual(items.map((item) => expect.objectContaining(item)))
  expect(
    sent.map(({ kind, at, to }) => ({ kind, at: at.toISOString().replace('.000Z', 'Z'), to: to.toSorted() })),
  ).toEqual(letters.map(({ kind, at, to }) => ({ kind, at, to: to.toSorted() })))
  letters.forEach(({ says = [], silent = [] }, index) => {
    const body = sent[index]?.body.replace(/\s+/g, ' ')
    for (const sentence of says) expect(body).toContain(sentence)
    for (const sentence of silent) expect(body).not.toContain(sentence)
  })
})
