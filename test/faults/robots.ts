import { openFileStore } from '../../src/store/file.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { mailsAtHand } from './at-hand.ts'
import { each, type Findings, type Kind } from './kind.ts'
import { answer, untouched } from './strangers.ts'
import { vacations } from './vacations.ts'
import { arrive, newOutside, newWorld, type Outside, trackerOn, wake } from './world.ts'

const marks: readonly Readonly<Record<string, string>>[] = [
  { 'Auto-Submitted': 'auto-replied' },
  { 'Auto-Submitted': 'auto-generated (failure)' },
  { Precedence: 'bulk' },
  { Precedence: 'junk' },
  { Precedence: 'list' },
  { Precedence: 'auto_reply' },
  { 'List-Id': '<x.shop.example>' },
  { 'List-Unsubscribe': '<mailto:x@shop.example>' },
  { 'Return-Path': '<>' },
  { 'X-In-Writing': 'elsewhere' },
  { 'X-Autoreply': 'yes' },
  { 'X-Failed-Recipients': 'x@shop.example' },
]
type Named = readonly [name: string, source: Uint8Array]

/** A member's machine, which says things that would count in a person's mouth. */
const says: Partial<Mail> = {
  from: 'Cleo Client <cleo@shop.example>',
  to: 'Ana <ana@studio.example>',
  cc: 'tracker@studio.example',
}
const marked = (n: number, headers: Mail['headers']): Named => {
  const text = 'status\ndrop A1\nI will send you the photos by Tuesday 31 March.'
  return [JSON.stringify(headers), answer(9100 + n, { ...says, ...(headers ? { headers } : {}), text })]
}

/** Each vacation reply as a program sends it that says so, and as one that does not. */
const away = vacations.flatMap(([language, subject, text], n): readonly Named[] => [
  [`${language}, no header`, answer(9200 + 2 * n, { ...says, subject, text })],
  [
    `${language}, RFC 3834`,
    answer(9201 + 2 * n, {
      ...says,
      subject: 'Re: Spring campaign',
      text,
      headers: { 'Auto-Submitted': 'auto-replied' },
    }),
  ],
])

/** A report of somebody else's mail server, as it is, and as if it were about the thread. */
const reports = (): readonly Named[] =>
  mailsAtHand('bounces').flatMap(([name, read]): readonly Named[] => {
    const lines = Buffer.from(read())
      .toString('latin1')
      .replace(/\r\n?|\n/g, '\r\n')
    const inThread = Buffer.from(`References: <plan@studio.example>\r\n${lines}`, 'latin1')
    return [
      [name, Buffer.from(read())],
      [`${name}, in the thread`, inThread],
    ]
  })

const all = (): readonly Named[] => [...marks.map((headers, n) => marked(n, headers)), ...away, ...reports()]

export const robots: Kind = {
  name: 'robots: vacation replies in 23 languages, lists, bounces, another tracker',
  holds: 'no command, no letter',
  full: all().length,
  short: 16,
  run(amount) {
    const mails = all()
    const step = Math.max(1, Math.floor(mails.length / amount))
    return untouched(
      amount,
      mails.filter((_, at) => at % step === 0),
    )
  },
}

const hour = 60 * 60_000
const morning = new Date('2026-03-09T10:00:00Z')

/** A tracker with a mailbox of its own, somewhere in a world of several. */
async function house(domain: string) {
  const world = await newWorld()
  const store = await openFileStore(world.folder)
  const tracker = trackerOn(store, { agency: [domain], tracker: `tracker@${domain}`, secret: `of ${domain}` })
  const outside: Outside = newOutside()
  return {
    address: `tracker@${domain}`,
    outside,
    tracker,
    async close() {
      await store.close()
      await world.close()
    },
  }
}
type House = Awaited<ReturnType<typeof house>>
type Posted = { readonly by: string; readonly to: readonly string[]; readonly at: Date }

/** Lets hours pass in which every letter reaches whoever it is addressed to, trackers among them, and people's robots. */
async function pass(
  houses: readonly House[],
  from: Date,
  hours: number,
  robot: (source: string, to: string, now: Date) => Uint8Array | null = () => null,
): Promise<readonly Posted[]> {
  const posted: Posted[] = []
  for (let minutes = 0; minutes <= hours * 60; minutes += 15) {
    const now = new Date(from.getTime() + minutes * 60_000)
    const answers: Uint8Array[] = []
    for (const { tracker, outside, address } of houses) {
      outside.now = now
      const send = async ({ envelope, source }: { envelope: { readonly to: readonly string[] }; source: string }) => {
        posted.push({ by: address, to: envelope.to.filter((to) => to !== address), at: now })
        for (const to of envelope.to) {
          houses.find((each) => each.address === to)?.outside.mailbox.push(mailFor(houses, to, source, now))
          const said = robot(source, to, now)
          if (said) answers.push(said)
        }
        return { state: 'sent', reply: '250' } as const
      }
      await wake(tracker, outside, send, now)
    }
    for (const { outside } of houses) for (const source of answers) arrive(outside, source, now)
  }
  return posted
}

function mailFor(houses: readonly House[], to: string, source: string, receivedAt: Date) {
  const uid = (houses.find(({ address }) => address === to)?.outside.mailbox.length ?? 0) + 1
  return { uid, source: Buffer.from(source), receivedAt }
}

/** Both sides have a tracker on copy, and each takes the other's for a participant. */
async function twoTrackers(): Promise<string | null> {
  const houses = [await house('studio.example'), await house('shop.example')]
  const plan: Mail = {
    id: 'plan@studio.example',
    from: 'Ana Agency <ana@studio.example>',
    to: 'Cleo Client <cleo@shop.example>',
    cc: 'tracker@studio.example, tracker@shop.example',
    text: 'Hi Cleo,\n\nWe will send you the layout by Friday 20 March. Please send us the photos by Friday 13 March.\n\nAna',
  }
  const yes: Mail = {
    ...plan,
    id: 'yes@shop.example',
    after: [plan.id],
    from: plan.to,
    to: plan.from,
    text: 'You will have the photos by Friday 13 March.',
  }
  for (const { outside } of houses) for (const mail of [plan, yes]) arrive(outside, bytes(mail, morning), morning)
  const posted = await pass(houses, morning, 24)
  const most = Math.max(...(await Promise.all(houses.map(confirmations))))
  await Promise.all(houses.map(({ close }) => close()))
  const toTrackers = posted.filter(({ to }) => houses.some(({ address }) => to.length === 1 && to[0] === address))
  if (toTrackers.length > 0) return `${toTrackers.length} letters to a tracker alone`
  return most <= 1 ? null : `${most} confirmations by one of two trackers`
}

async function confirmations({ tracker }: House): Promise<number> {
  let sent = 0
  for await (const { letters } of tracker.store.threads()) {
    sent += letters.filter(({ kind, state }) => kind === 'confirmation' && state === 'sent').length
  }
  return sent
}

/** Somebody's mailbox answers every letter at once, without a header that says so. */
async function answering(text: string): Promise<string | null> {
  const studio = await house('studio.example')
  const plan: Mail = {
    id: 'plan@studio.example',
    from: 'Ana Agency <ana@studio.example>',
    to: 'Cleo Client <cleo@shop.example>',
    cc: 'tracker@studio.example',
    text: 'Hi Cleo,\n\nWe will send you the layout by Friday 13 March.\n\nAna',
  }
  arrive(studio.outside, bytes(plan, morning), morning)
  let answers = 0
  const posted = await pass([studio], morning, 7 * 24, (source, to, now) => {
    if (to !== 'cleo@shop.example') return null
    answers += 1
    const id = /^Message-ID: <(\S+)>/im.exec(source)?.[1] ?? ''
    return bytes(
      {
        ...plan,
        id: `r${answers}@shop.example`,
        after: [id],
        from: plan.to,
        to: 'tracker@studio.example',
        cc: '',
        text,
      },
      now,
    )
  })
  const [state, sent] = [await agreed(studio), await confirmations(studio)]
  await studio.close()
  const toHim = posted.filter(({ to }) => to.includes('cleo@shop.example'))
  const inADay = Math.max(
    0,
    ...toHim.map(({ at }) => toHim.filter((one) => one.at >= at && +one.at < +at + 24 * hour).length),
  )
  if (inADay > 2) return `${inADay} letters in a day`
  if (sent > 1) return `${sent} confirmations to a robot in a week`
  return state === '2026-03-13 agreed' ? null : `the item is ${state}`
}

async function agreed({ tracker }: House): Promise<string> {
  for await (const { agreement } of tracker.store.threads()) {
    const [item] = agreement.commitments
    return `${item?.due?.day} ${item?.status}`
  }
  return 'gone'
}

const trials: readonly (readonly [name: string, run: () => Promise<string | null>])[] = [
  ['two trackers for a day', twoTrackers],
  ...[
    'Thank you for your message. We have received it and will answer within two working days.',
    'Your request has been received. Ticket 4711 was opened. Please do not reply to this message.',
    'Guten Tag, vielen Dank für Ihre Nachricht. Wir melden uns in Kürze.',
    'Bonjour,\n\nNous avons bien reçu votre message et vous répondrons rapidement.',
    'आपका संदेश मिल गया है। हम जल्द ही उत्तर देंगे।',
  ].map((text) => [`a robot that says '${text.slice(0, 30)}…'`, () => answering(text)] as const),
]

export const loops: Kind = {
  name: 'loops: two trackers for a day, a robot that answers everything for a week',
  holds: 'at most one confirmation each, no command, the caps',
  full: trials.length,
  short: 2,
  run: (amount): Promise<Findings> =>
    each(Math.min(amount, trials.length), async (n) => {
      const [name, run] = trials[n - 1] ?? ['', async () => null]
      const said = await run()
      return said && `${name}: ${said}`
    }),
}
