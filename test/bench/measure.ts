import { simpleParser } from 'mailparser'
import type { Batch } from '../../src/mail/inbox.ts'
import type { BoxedMail } from './mailbox.ts'
import { agencyDomain, inbox, next, trackerAddress } from './mailbox.ts'

// A process of its own: `measure.ts FOLDER SEED`. Prints, for each round, milliseconds a mail of what is compared.

/**
 * The mails of one fetch of the inbox; the tracker runs for months, so it is measured warm: what is hot is compiled
 * within some five thousand mails.
 */
const batchSize = 100
const [warmUp, rounds, together] = [60, 6, 4]

/** The built package, as it runs in production. */
const built = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<Module>
type Sources = {
  store: typeof import('../../src/store/file.ts')
  receive: typeof import('../../src/tracker/receive.ts')
  expect: typeof import('../../src/tracker/expect.ts')
  turns: typeof import('../../src/tracker/turns.ts')
  templates: typeof import('../../src/mail/templates.ts')
  parse: typeof import('../../src/mail/parse.ts')
  parser: typeof import('../../src/mail/parser.ts')
  hear: typeof import('../../src/reading/hear.ts')
  agreement: typeof import('../../src/agreement/agreement.ts')
  party: typeof import('../../src/agreement/party.ts')
}
const { openFileStore } = await built<Sources['store']>('store/file.js')
const { receive } = await built<Sources['receive']>('tracker/receive.js')
const { expect } = await built<Sources['expect']>('tracker/expect.js')
const { turns } = await built<Sources['turns']>('tracker/turns.js')
const { templates } = await built<Sources['templates']>('mail/templates.js')
const { parse } = await built<Sources['parse']>('mail/parse.js')
const { parser } = await built<Sources['parser']>('mail/parser.js')
const { hear } = await built<Sources['hear']>('reading/hear.js')
const { nothingAgreed } = await built<Sources['agreement']>('agreement/agreement.js')
const { sideOf } = await built<Sources['party']>('agreement/party.js')

const [folder = '', seed = '1'] = process.argv.slice(2)
const opening = performance.now()
const store = await openFileStore(folder)
const openMs = performance.now() - opening
let read = 0
const parsing = parser('Europe/Berlin')
const tracker: Parameters<typeof receive>[1] = {
  store,
  settings: {
    agency: [agencyDomain],
    tracker: trackerAddress,
    trackerName: 'In Writing',
    trust: 'everyone',
    calendar: { zone: 'Europe/Berlin', opens: '09:00', closes: '18:00', isHoliday: () => false },
    settleMinutes: 10,
    rushDays: 5,
    mode: 'auto',
    feedbackDays: 0,
    digestTo: [],
    digestTime: '08:00',
    secret: 'a secret that only this benchmark knows',
    templates: await templates(),
  },
  report: (happening) => {
    if (happening.what === 'read') read += 1
    if (happening.what === 'put aside' || happening.what === 'trouble') throw happening.error
  },
  parse: parsing.parse,
  inTurn: turns(),
}

// Each run goes on where the one before it stopped: a mailbox numbered anew would be another story.
const before = await store.mailbox()
const uidValidity = before?.uidValidity ?? '1'
let uid = before?.lastUid ?? 0
const agreements = new Map<string, typeof nothingAgreed>()

/** From raw mail to durable agreement, in batches as the inbox brings them: the next is known while one is received. */
async function ours(mails: readonly BoxedMail[]): Promise<void> {
  const batches: Batch[] = []
  for (let from = 0; from < mails.length; from += batchSize) batches.push(batchOf(mails.slice(from, from + batchSize)))
  const ahead: Promise<void>[] = []
  const known = (batch: Batch | undefined): void => void (batch && ahead.push(expect(batch, tracker)))
  known(batches[0])
  for (const [at, batch] of batches.entries()) {
    known(batches[at + 1])
    await receive(batch, tracker, batch.mails.at(-1)?.receivedAt ?? new Date(0))
  }
  await Promise.all(ahead)
}

function batchOf(mails: readonly BoxedMail[]): Batch {
  const boxed = mails.map(({ source, at }, n) => ({ uid: uid + n + 1, source, receivedAt: at }))
  uid += mails.length
  return { uidValidity, mails: boxed, readTo: uid }
}

async function leanParse(mails: readonly BoxedMail[]): Promise<void> {
  const lean = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true }
  for (const { source } of mails) await simpleParser(source, lean)
}

/** The reading alone, of mails parsed before; milliseconds a mail. */
async function reading(mails: readonly BoxedMail[]): Promise<number> {
  const messages = await Promise.all(
    mails.map(async ({ thread, source }) => ({ thread, message: await parse(source) })),
  )
  const begin = performance.now()
  for (const { thread, message } of messages) {
    const people = [...message.from, ...message.to].map((one) => ({
      ...one,
      side: sideOf(one.address, [agencyDomain]),
    }))
    const setting = { agency: [agencyDomain], tracker: trackerAddress, zone: 'Europe/Berlin', people }
    agreements.set(thread, hear(message, agreements.get(thread) ?? nothingAgreed, setting).agreement)
  }
  return (performance.now() - begin) / mails.length
}

async function each(
  mails: readonly BoxedMail[],
  work: (mails: readonly BoxedMail[]) => Promise<void>,
): Promise<number> {
  const begin = performance.now()
  await work(mails)
  return (performance.now() - begin) / mails.length
}

// A mailbox kept in memory would be collected around for as long as it lasts, whoever is measured.
const mails = inbox(Number(seed))
const some = (): readonly BoxedMail[] => next(mails, together * batchSize)
for (let batch = 0; batch < warmUp; batch += 1) {
  const few = next(mails, batchSize)
  await leanParse(few)
  await ours(few)
}
const whole: { readonly lean: number; readonly ours: number }[] = []
for (let round = 0; round < rounds; round += 1) {
  const these = some()
  whole.push({ lean: await each(these, leanParse), ours: await each(these, ours) })
}
// After what is measured whole: in a tracker another thread prepares mails, and this one never compiles what that takes.
for (let batch = 0; batch < warmUp; batch += 1) await reading(next(mails, batchSize))
const alone: { readonly lean: number; readonly reading: number }[] = []
for (let round = 0; round < rounds; round += 1) {
  const these = some()
  alone.push({ lean: await each(these, leanParse), reading: await reading(these) })
}
const sent = (warmUp + rounds * together) * batchSize
if (read !== sent) throw new Error(`${sent - read} mails of ${sent} were not read`)
await store.close()
await parsing.close()
console.log(JSON.stringify({ openMs, whole, alone }))
