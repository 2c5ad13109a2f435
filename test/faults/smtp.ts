import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { smtpSender } from '../../src/mail/send.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { Send } from '../../src/tracker/deliver.ts'
import { each, type Kind } from './kind.ts'
import { live, newWorld, type Outside, taking, type World } from './world.ts'

const steps = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'dot'] as const
const answers = ['421', '450', '451', '550', '552', 'drop', 'silence', 'reply lost', 'slow'] as const
type Fault = { readonly step: (typeof steps)[number]; readonly answer: (typeof answers)[number]; left: number }

/** A mail server that goes wrong at one step of its first letters, and takes the others. */
async function ailingServer(outside: Outside, fault: Fault): Promise<Server> {
  const take = taking(outside)
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    let to: string[] = []
    let body: string[] | null = null
    const reply = (step: Fault['step'], well: string, done: () => void = () => undefined): void => {
      if (fault.step !== step || fault.left === 0) {
        done()
        socket.write(`${well}\r\n`)
        return
      }
      if (step !== 'RCPT' || to.length === 1) fault.left -= 1
      goWrong(socket, fault, well, done)
    }
    const commands: Readonly<Record<string, (text: string) => void>> = {
      EHLO: () => reply('EHLO', '250 here'),
      MAIL() {
        to = []
        reply('MAIL', '250 ok')
      },
      RCPT(text) {
        to.push(/<(.*)>/.exec(text)?.[1] ?? '')
        reply('RCPT', '250 ok')
      },
      DATA: () =>
        reply('DATA', '354 go on', () => {
          body = []
        }),
    }
    function bodyLine(lines: string[], text: string): void {
      if (text !== '.') return void lines.push(text.replace(/^\./, ''))
      body = null
      const letter = { envelope: { from: 'tracker@studio.example', to }, source: `${lines.join('\r\n')}\r\n` }
      reply('dot', '250 queued', () => void take(letter))
    }
    function line(text: string): void {
      const command = commands[text.slice(0, 4).toUpperCase()]
      if (body) bodyLine(body, text)
      else if (command) command(text)
      else socket.write('250 ok\r\n')
    }
    reply('greeting', '220 here')
    createInterface({ input: socket })
      .on('line', line)
      .on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** `done` is what the server does when it means well; a lost reply is one to what was done. */
function goWrong(socket: Socket, { answer }: Fault, well: string, done: () => void): void {
  if (/^\d/.test(answer)) return void socket.write(`${answer} not now\r\n`)
  if (answer === 'reply lost') done()
  if (answer === 'drop' || answer === 'reply lost') socket.destroy()
  if (answer !== 'slow') return
  done()
  setTimeout(() => socket.write(`${well}\r\n`), 50)
}

async function amissWith(world: World): Promise<string | null> {
  const got = world.outside.posted.map(({ id, to }) => `${id} ${to}`)
  const twice = got.filter((one, index) => got.indexOf(one) !== index)
  if (twice.length > 0) return `twice: ${twice}`
  const store = await openFileStore(world.folder)
  const letters = [...(await store.digests()).letters]
  for await (const thread of store.threads()) letters.push(...thread.letters)
  await store.close()
  const gone = new Set(world.outside.posted.map(({ id }) => id))
  const lost = letters.filter(({ state, messageId }) => state === 'sent' && !gone.has(messageId))
  if (lost.length > 0) return `called sent, and is not: ${lost.map(({ key }) => key)}`
  const stuck = letters.filter(({ state }) => state === 'claimed' || state === 'unknown')
  return stuck.length > 0 ? `never settled: ${stuck.map(({ key }) => key)}` : null
}

export const smtpFaults: Kind = {
  name: 'SMTP: nine answers at each of six steps',
  holds: 'each letter at most once in each mailbox, never called sent when it was not',
  full: steps.length * answers.length * 20,
  short: (steps.length * answers.length) / 6,
  run: (amount) =>
    each(amount, async (n) => {
      // A short campaign goes through all answers at one step.
      const step = steps[amount < 54 ? 5 : Math.floor(n / answers.length) % steps.length] ?? 'dot'
      const answer = answers[n % answers.length] ?? 'drop'
      const world = await newWorld()
      const server = await ailingServer(world.outside, { step, answer, left: 1 + Math.floor(n / 54) })
      const { port } = server.address() as AddressInfo
      const send: Send = async (letter) => {
        const sender = smtpSender({ host: '127.0.0.1', port })
        const alarm = setTimeout(sender.giveUp, answer === 'silence' ? 200 : 5000)
        return sender.send(letter).finally(() => {
          clearTimeout(alarm)
          sender.close()
        })
      }
      await live(world, { send })
      const said = await amissWith(world)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.unref()
        resolve()
      })
      await world.close()
      return said && `${answer} at ${step}: ${said}`
    }),
}
