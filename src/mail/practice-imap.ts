import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { PracticeMail, PracticeMailbox } from './practice-mailbox.ts'

/**
 * As much of IMAP4rev1 (RFC 3501, IDLE of RFC 2177) as it takes to watch one mailbox: select it, search it by uid, fetch
 * mails, idle. Read-only, for anyone who can reach the loopback. No flags, no folders, no parts of mails.
 */
export async function practiceImap(
  mailbox: PracticeMailbox,
  port: number,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const sessions = new Map<Socket, Session>()
  const server = createServer({ noDelay: true }, (socket) => {
    const session = open(socket, mailbox)
    sessions.set(socket, session)
    socket.on('close', () => sessions.delete(socket))
  })
  mailbox.onArrival(() => {
    for (const session of sessions.values()) if (session.idleTag) announce(session, mailbox)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sessions.keys()) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Session = {
  readonly socket: Socket
  isLoggedIn: boolean
  /** How many mails the client knows of; null before it selected the mailbox. */
  known: number | null
  idleTag: string | null
}

type Command = { readonly tag: string; readonly args: string }

const capabilities = 'CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN SASL-IR'

function open(socket: Socket, mailbox: PracticeMailbox): Session {
  const session: Session = { socket, isLoggedIn: false, known: null, idleTag: null }
  say(session, `* OK [${capabilities}] practice mailbox`)
  let inTurn: Promise<void> = Promise.resolve()
  createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })
    .on('line', (line) => {
      inTurn = inTurn.then(() => obey(session, mailbox, line)).catch((error: Error) => void socket.destroy(error))
    })
    // A client that breaks off; the interface hands on the socket's error.
    .on('error', () => socket.destroy())
  return session
}

async function obey(session: Session, mailbox: PracticeMailbox, line: string): Promise<void> {
  if (session.idleTag) {
    say(session, `${session.idleTag} OK done`)
    session.idleTag = null
    return
  }
  const [, tag = '*', name = '', args = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(line) ?? []
  const command = commands[name.toUpperCase()]
  if (!command) return say(session, `${tag} BAD not on the practice server`)
  if (command.needs === 'login' && !session.isLoggedIn) return say(session, `${tag} NO log in first`)
  if (command.needs === 'mailbox' && session.known === null) return say(session, `${tag} NO select INBOX first`)
  const answer = await command.run({ tag, args }, session, mailbox)
  if (session.known !== null) announce(session, mailbox)
  if (answer !== null) say(session, `${tag} ${answer}`)
}

function announce(session: Session, mailbox: PracticeMailbox): void {
  const count = mailbox.mails().length
  // A mail whose file was taken away; which one it was matters to nobody who works by uid.
  while (session.known !== null && session.known > count) {
    say(session, `* ${session.known} EXPUNGE`)
    session.known -= 1
  }
  if (session.known === count) return
  session.known = count
  say(session, `* ${count} EXISTS`)
}

const say = (session: Session, line: string): void => void session.socket.write(`${line}\r\n`)

type Run = (command: Command, session: Session, mailbox: PracticeMailbox) => string | null | Promise<string>

const login: Run = (_, session) => {
  session.isLoggedIn = true
  return `OK [${capabilities}] welcome`
}

const select: Run = ({ args }, session, mailbox) => {
  if (!/^"?INBOX"?$/i.test(args)) return 'NO [NONEXISTENT] there is INBOX and nothing else'
  const mails = mailbox.mails()
  session.known = mails.length
  say(session, '* FLAGS ()')
  say(session, `* ${mails.length} EXISTS`)
  say(session, '* 0 RECENT')
  say(session, `* OK [UIDVALIDITY ${mailbox.uidValidity}] valid`)
  say(session, `* OK [UIDNEXT ${(mails.at(-1)?.uid ?? 0) + 1}] next`)
  return 'OK [READ-ONLY] selected'
}

const list: Run = ({ args }, session) => {
  const isRoot = args.endsWith('""')
  say(session, isRoot ? '* LIST (\\Noselect) "/" ""' : '* LIST (\\HasNoChildren) "/" INBOX')
  return 'OK listed'
}

const search: Run = ({ args }, session, mailbox) => {
  const asked = /^(?:ALL|UID ([\d:*,]+))$/i.exec(args)
  if (!asked) return 'NO only a search by uid'
  const found = within(asked[1] ?? '1:*', mailbox.mails())
  say(session, `* SEARCH${found.map(({ mail }) => ` ${mail.uid}`).join('')}`)
  return 'OK searched'
}

const fetch: Run = async ({ args }, session, mailbox) => {
  const [, set = '', asked = ''] = /^([\d:*,]+) \(?([^()]*)\)?$/.exec(args) ?? []
  const items = asked.toUpperCase().split(' ')
  if (
    items.some((item) => !/^(?:UID|FLAGS|INTERNALDATE|RFC822\.SIZE|BODY(?:\.PEEK)?\[\](?:<\d+\.\d+>)?)$/.test(item))
  ) {
    return 'NO only whole mails, their size and their date'
  }
  for (const { mail, number } of within(set, mailbox.mails())) {
    const source = items.some((item) => item.startsWith('BODY')) ? await mailbox.read(mail) : Buffer.alloc(0)
    // The numbers of the others stay as they were for this command: its rows are known by their uids.
    if (source === null) continue
    const parts = items.filter((item) => item !== 'UID').map((item) => answerTo(item, mail, source))
    const row = Buffer.concat([Buffer.from(`* ${number} FETCH (UID ${mail.uid}`), ...parts, Buffer.from(')\r\n')])
    if (!session.socket.write(row)) await drained(session.socket)
  }
  return 'OK fetched'
}

const idle: Run = ({ tag }, session) => {
  say(session, '+ idling')
  session.idleTag = tag
  return null
}

const logout: Run = ({ tag }, session) => {
  say(session, '* BYE')
  session.socket.end(`${tag} OK\r\n`)
  return null
}

const commands: Readonly<Record<string, { readonly needs: 'nothing' | 'login' | 'mailbox'; readonly run: Run }>> = {
  CAPABILITY: {
    needs: 'nothing',
    run(_, session) {
      say(session, `* ${capabilities}`)
      return 'OK'
    },
  },
  NOOP: { needs: 'nothing', run: () => 'OK' },
  LOGIN: { needs: 'nothing', run: login },
  AUTHENTICATE: { needs: 'nothing', run: login },
  LOGOUT: { needs: 'nothing', run: logout },
  LIST: { needs: 'login', run: list },
  LSUB: { needs: 'login', run: list },
  SELECT: { needs: 'login', run: select },
  EXAMINE: { needs: 'login', run: select },
  'UID SEARCH': { needs: 'mailbox', run: search },
  'UID FETCH': { needs: 'mailbox', run: fetch },
  IDLE: { needs: 'mailbox', run: idle },
}

function answerTo(item: string, mail: PracticeMail, whole: Buffer): Buffer {
  if (item === 'FLAGS') return Buffer.from(' FLAGS ()')
  if (item === 'INTERNALDATE') return Buffer.from(` INTERNALDATE "${internalDate(mail.receivedAt)}"`)
  if (item === 'RFC822.SIZE') return Buffer.from(` RFC822.SIZE ${mail.size}`)
  const [, start, length] = /<(\d+)\.(\d+)>$/.exec(item) ?? []
  const source = start === undefined ? whole : whole.subarray(Number(start), Number(start) + Number(length))
  const name = start === undefined ? 'BODY[]' : `BODY[]<${start}>`
  return Buffer.concat([Buffer.from(` ${name} {${source.length}}\r\n`), source])
}

/** The mails of a sequence set of uids, with their numbers; '9:*' holds the last mail even where it is the seventh. */
function within(set: string, mails: readonly PracticeMail[]): readonly { mail: PracticeMail; number: number }[] {
  const last = mails.at(-1)?.uid ?? 0
  const ranges = set.split(',').map((range) => {
    const ends = range.split(':').map((end) => (end === '*' ? last : Number(end)))
    return { from: Math.min(...ends), to: Math.max(...ends) }
  })
  return mails
    .map((mail, index) => ({ mail, number: index + 1 }))
    .filter(({ mail }) => ranges.some(({ from, to }) => mail.uid >= from && mail.uid <= to))
}

/** 12-Mar-2026 09:52:00 +0000 (RFC 3501, date-time). */
function internalDate(date: Date): string {
  const [, day, month, year, time] = /, (\d\d) (\w{3}) (\d{4}) (\S+) GMT$/.exec(date.toUTCString()) ?? []
  return `${day}-${month}-${year} ${time} +0000`
}

/** Resolves when the socket takes more, or never will. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done)
      resolve()
    }
    socket.on('drain', done).on('close', done)
  })
}
