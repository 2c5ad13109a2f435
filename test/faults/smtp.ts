import { smtpSender } from '../../src/mail/send.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { Send } from '../../src/tracker/deliver.ts'
import { type Lab, missing, people } from '../lab/lab.ts'
import { type Behaviour, type Connection, line, passing } from '../lab/line.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { each, type Kind } from './kind.ts'
import { lettersAmiss, liveOnLab } from './lab-world.ts'
import { realLab, realTracker, vouched } from './real.ts'
import { newWorld } from './world.ts'

const steps = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'dot'] as const
const answers = ['421', '450', '451', '550', '552', 'drop', 'silence', 'reply lost', 'slow'] as const
type Fault = { readonly step: (typeof steps)[number]; readonly answer: (typeof answers)[number]; left: number }
/** How often it goes wrong, and from which letter on. */
type Course = { readonly times: number; readonly from: number }

/** The way to Postfix, on which one step of the first letters goes wrong. */
const ailing =
  (fault: Fault): Behaviour =>
  (connection) => {
    let now = passing(connection)
    /** As much of it as has come; none of it goes on before its end. */
    let letter: Buffer | null = null
    let hasGreeted = false
    const goesWrong = (step: string): boolean => {
      if (fault.step !== step || fault.left === 0) return false
      fault.left -= 1
      return true
    }
    const wrong = (sent: Buffer): void => {
      now = goneWrong(fault, connection, sent)
    }
    return {
      up(piece) {
        const whole = Buffer.concat([letter ?? Buffer.alloc(0), piece])
        const step = letter === null ? commandIn(whole) : ending(whole)
        if (step === null) {
          letter = whole
          return
        }
        const isWrong = goesWrong(step)
        letter = step === 'DATA' && !isWrong ? Buffer.alloc(0) : null
        return isWrong ? wrong(whole) : now.up(whole)
      },
      down(piece) {
        if (hasGreeted) return now.down(stepByStep(piece))
        hasGreeted = true
        if (!goesWrong('greeting')) return now.down(piece)
        wrong(Buffer.alloc(0))
        return now.down(piece)
      },
    }
  }

const commandIn = (piece: Buffer): string => piece.toString('latin1').toUpperCase().split(/[\s:]/)[0] ?? ''
const ending = (letter: Buffer): 'dot' | null => (letter.toString('latin1').endsWith('\r\n.\r\n') ? 'dot' : null)

/** Offered PIPELINING, a client would take several steps at once. */
const stepByStep = (piece: Buffer): Buffer =>
  Buffer.from(piece.toString('latin1').replace('250-PIPELINING\r\n', ''), 'latin1')

const nothing = (): void => undefined

/** What becomes of the client's words and the server's from there on. A lost reply is one to what was done. */
function goneWrong({ step, answer }: Fault, connection: Connection, sent: Buffer): ReturnType<Behaviour> {
  if (/^\d/.test(answer)) {
    connection.down(Buffer.from(`${answer} not now\r\n`))
    // The server is half way through a letter, or was never greeted: nothing more can come of this line.
    if (step === 'dot' || step === 'greeting') setTimeout(connection.cut, 20)
    return step === 'dot' || step === 'greeting' ? { up: nothing, down: nothing } : passing(connection)
  }
  if (answer === 'drop') setImmediate(connection.cut)
  if (answer === 'drop' || answer === 'silence') return { up: nothing, down: nothing }
  connection.up(sent)
  if (answer === 'reply lost') return { up: nothing, down: connection.cut }
  const slowly = (piece: Buffer): void => void setTimeout(() => connection.down(piece), 50)
  return { up: connection.up, down: slowly }
}

const [begin, end] = [new Date('2026-03-09T10:00:00Z'), new Date('2026-03-13T12:00:00Z')]
const plan: Mail = {
  id: 'plan@agency.test',
  from: `Lea Lang <${people.agency}>`,
  to: `Tom Brook <${people.client}>`,
  cc: people.tracker,
  text: 'Hi Tom,\n\nWe will send you the layout by Friday 20 March. Please send us the photos by Friday 13 March.\n\nLea',
  headers: vouched('agency.test'),
}

/** The first letter is the agency's digest, the second goes to both sides. */
async function lived(lab: Lab, { step, answer }: Omit<Fault, 'left'>, { times, from }: Course): Promise<string | null> {
  const fault = { step, answer, left: 0 }
  let posted = 0
  await lab.delivered()
  await lab.empty()
  await lab.place(people.tracker, bytes(plan, begin), begin)
  const world = await newWorld()
  const store = await openFileStore(world.folder)
  const way = await line(lab.mx, ailing(fault))
  const send: Send = async (letter) => {
    posted += 1
    if (posted === from) fault.left = times
    const sender = smtpSender({ host: '127.0.0.1', port: way.port })
    const alarm = setTimeout(sender.giveUp, fault.answer === 'silence' && fault.left > 0 ? 200 : 10_000)
    return sender.send(letter).finally(() => {
      clearTimeout(alarm)
      sender.close()
      // The end of the process that has given up.
      for (const { cut } of way.connections()) cut()
    })
  }
  const { ca: _, ...server } = lab.imap(people.tracker)
  const inbox = { server, mailbox: 'INBOX', from: 'all' } as const
  await liveOnLab({ tracker: realTracker(store), inbox, send, delivered: lab.delivered, from: begin, until: end })
  way.close()
  await store.close()
  const isTried = posted >= from && fault.left < times
  const said = isTried ? await lettersAmiss(world.folder, lab, [people.agency, people.client]) : 'the fault never came'
  const lost = mayBeLost(fault, times) ? [] : await givenUp(world.folder)
  await world.close()
  return said ?? (lost.length > 0 ? `given up: ${lost}` : null)
}

/** A refusal of this letter for good, and a letter that was in doubt twice and left no copy: given up, or cut off. */
function mayBeLost({ step, answer }: Fault, times: number): boolean {
  const isOfTheLetter = step !== 'greeting' && step !== 'EHLO'
  if (answer.startsWith('5')) return isOfTheLetter
  return times > 1 && (answer === 'silence' || (answer === 'drop' && step === 'dot'))
}

async function givenUp(folder: string): Promise<readonly string[]> {
  const store = await openFileStore(folder)
  const letters = [...(await store.digests()).letters]
  for await (const thread of store.threads()) letters.push(...thread.letters)
  await store.close()
  return letters.flatMap(({ state, key, reply }) =>
    state === 'failed' || state === 'held' ? [`${key} ${state} (${reply})`] : [],
  )
}

export const smtpFaults: Kind = {
  name: 'SMTP before Postfix: nine answers at each of six steps',
  holds: 'each letter once in each mailbox unless refused for good or held, never called sent when it was not',
  full: steps.length * answers.length * 20,
  short: 1,
  missing,
  async run(amount) {
    const lab = await realLab()
    return each(amount, async (n) => {
      // A short campaign tries what is in doubt: the answer to the final dot.
      const step = steps[amount < 54 ? 5 : Math.floor(n / answers.length) % steps.length] ?? 'dot'
      const answer = answers[amount < 54 ? answers.length - 1 - n : n % answers.length] ?? 'drop'
      const seed = Math.floor(n / 54)
      const said = await lived(lab, { step, answer }, { times: 1 + Math.floor(seed / 4), from: 1 + (seed % 4) })
      return said && `${answer} at ${step}: ${said}`
    })
  },
}
