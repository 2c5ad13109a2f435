import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Server } from '../../src/mail/server.ts'
import { type Dovecot, dovecotConfiguration } from './dovecot.ts'
import { mainConfiguration, masterConfiguration, type Postfix, verdict } from './postfix.ts'

const run = promisify(execFile)

/** The people of the lab; each logs in with the password `password`. */
export const people = {
  tracker: 'tracker@agency.test',
  agency: 'lea@agency.test',
  client: 'tom@brook.test',
} as const
export const authservId = 'lab.test'
const password = 'let me in'

/** A real mail system on this machine's loopback: Dovecot and Postfix with a folder, ports and a certificate of its own. */
export type Lab = {
  /** Port of the way in from the world; it vouches for the domains of the lab. */
  readonly mx: number
  /** The same for a forger: its verdict is 'fail'. */
  readonly forger: number
  readonly imap: (address: string) => Server
  /** The way out, with STARTTLS and a login. */
  readonly smtp: (address: string) => Server
  /** Dovecot throws out all of a person's connections. */
  readonly kick: (address: string) => Promise<void>
  /** How many mails nobody has read yet. */
  readonly unseen: (address: string) => Promise<number>
  readonly numbering: (address: string) => Promise<{ readonly uidValidity: string; readonly uidNext: number }>
  /** What lies in a person's mailbox, in no order. */
  readonly mails: (address: string) => Promise<readonly string[]>
  readonly expunge: (address: string, uid: number) => Promise<void>
  /** Puts a mail into a mailbox, byte for byte, as if it had come in then. */
  readonly place: (address: string, source: Uint8Array, at: Date) => Promise<void>
  /** All mailboxes as on the first day. */
  readonly empty: () => Promise<void>
  /** The same mails in a mailbox numbered anew. */
  readonly renumber: (address: string) => Promise<void>
  /** A mailbox is deleted with all that Dovecot knows of it; the next who asks for it gets a new one. */
  readonly recreate: (address: string) => Promise<void>
  /** Keeps a mailbox as it is now; what comes back puts it back so. */
  readonly backup: (address: string) => Promise<() => Promise<void>>
  /** Resolves when nothing is on its way any more. */
  readonly delivered: () => Promise<void>
  /** Where Postfix keeps what is on its way. */
  readonly queue: string
  readonly stop: () => Promise<void>
}

const programs = ['/usr/sbin/dovecot', '/usr/lib/dovecot/lmtp', '/usr/sbin/postfix', '/usr/bin/openssl']

/** Why there can be no lab here, or null. */
export function missing(): string | null {
  const absent = programs.filter((program) => !existsSync(program))
  if (absent.length > 0)
    return `not installed: ${absent.join(', ')} (apt-get install dovecot-imapd dovecot-lmtpd postfix)`
  return process.getuid?.() === 0 ? null : 'Dovecot and Postfix can be started by root only'
}

/** Starts a lab; ask `missing` first. */
export async function lab(): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-lab-'))
  // Both programs drop their privileges and must still find the way in.
  await chmod(folder, 0o755)
  const [imap, lmtp, sasl, mx, forger, submission] = await freePorts(6)
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')]
  await certify(certificate, key)
  const addresses = Object.values(people)
  const dovecot: Dovecot = { folder: join(folder, 'dovecot'), ports: { imap, lmtp, sasl }, certificate, key }
  const ports = { mx, forger, submission, lmtp, sasl }
  const postfix: Postfix = { folder: join(folder, 'postfix'), ports, addresses, authservId, certificate, key }
  await Promise.all([startDovecot(dovecot, addresses), startPostfix(postfix)])
  await Promise.all([imap, lmtp, mx, submission].map(listening))
  const ca = await readFile(certificate, 'utf8')
  const server =
    (port: number) =>
    (user: string): Server => ({ host: '127.0.0.1', port, user, password, ca })
  const queue = join(postfix.folder, 'queue')
  let placed = 0
  /** At once, whatever Dovecot is writing there. */
  const moveAway = async (place: string): Promise<void> =>
    rename(place, join(await mkdtemp(join(dovecot.folder, 'gone-')), 'mail'))
  const numbering: Lab['numbering'] = async (address) => {
    const said = await doveadm(dovecot, 'mailbox', 'status', '-u', address, 'uidnext uidvalidity', 'INBOX')
    const value = (name: string): string => new RegExp(`${name}=(\\d+)`).exec(said)?.[1] ?? ''
    return { uidValidity: value('uidvalidity'), uidNext: Number(value('uidnext')) }
  }
  return {
    mx,
    forger,
    imap: server(imap),
    smtp: server(submission),
    async kick(address) {
      // 68: nobody of that name is there any more.
      await doveadm(dovecot, 'kick', address).catch((error: { readonly code?: unknown }) => {
        if (error.code !== 68) throw error
      })
    },
    async unseen(address) {
      const said = await doveadm(dovecot, 'mailbox', 'status', '-u', address, 'unseen', 'INBOX')
      return Number(said.replace(/\D+/g, ''))
    },
    numbering,
    mails: (address) => filesUnder(join(dovecot.folder, 'mail', address), /\/(?:new|cur)$/),
    async expunge(address, uid) {
      await doveadm(dovecot, 'expunge', '-u', address, 'mailbox', 'INBOX', 'uid', String(uid))
    },
    async place(address, source, at) {
      const folder = join(dovecot.folder, 'mail', address)
      const uid = Number((await run('id', ['-u', 'mail'])).stdout)
      for (const name of ['', 'tmp', 'new', 'cur']) await mkdir(join(folder, name), { recursive: true })
      for (const name of ['', 'tmp', 'new', 'cur']) await chown(join(folder, name), uid, uid)
      placed += 1
      // Dovecot numbers them in the order of their names.
      const name = `${1_000_000_000 + placed}.M1P1.lab`
      await writeFile(join(folder, 'tmp', name), source)
      await chown(join(folder, 'tmp', name), uid, uid)
      await utimes(join(folder, 'tmp', name), at, at)
      await rename(join(folder, 'tmp', name), join(folder, 'new', name))
    },
    async empty() {
      for (const address of addresses) await rm(join(dovecot.folder, 'mail', address), { recursive: true, force: true })
    },
    async renumber(address) {
      const { uidValidity } = await numbering(address)
      await doveadm(
        dovecot,
        'mailbox',
        'update',
        '-u',
        address,
        '--uid-validity',
        String(Number(uidValidity) + 1),
        'INBOX',
      )
    },
    recreate: (address) => moveAway(join(dovecot.folder, 'mail', address)),
    async backup(address) {
      const [place, copy] = [join(dovecot.folder, 'mail', address), await mkdtemp(join(dovecot.folder, 'backup-'))]
      // With owners and times, as a backup is.
      await run('cp', ['-a', place, copy])
      return async () => {
        // At once: what Dovecot writes into half a mailbox would be no mailbox put back.
        const ready = await mkdtemp(join(dovecot.folder, 'ready-'))
        await run('cp', ['-a', join(copy, address), ready])
        await moveAway(place)
        await rename(join(ready, address), place)
      }
    },
    delivered: () => deliveredFrom(queue),
    queue,
    async stop() {
      await killed(join(dovecot.folder, 'run/master.pid'))
      await killed(join(postfix.folder, 'queue/pid/master.pid'))
      await rm(folder, { recursive: true, maxRetries: 5 })
    },
  }
}

/** Resolves when nothing lies in Postfix's queue any more. */
export async function deliveredFrom(queue: string): Promise<void> {
  const places = ['maildrop', 'incoming', 'active', 'deferred'].map((name) => join(queue, name))
  while ((await Promise.all(places.map((place) => filesUnder(place)))).flat().length > 0) await pause(20)
}

/** The texts of the files below a folder; one that goes while we look is gone. */
async function filesUnder(folder: string, where = /(?:)/): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && where.test(entry.parentPath))
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1').catch(() => []))
  return (await Promise.all(texts)).flat()
}

async function startDovecot(dovecot: Dovecot, addresses: readonly string[]): Promise<void> {
  const { folder } = dovecot
  await mkdir(join(folder, 'mail'), { recursive: true })
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (what) => Number((await run('id', [what, 'mail'])).stdout)),
  )
  await chown(join(folder, 'mail'), uid ?? 0, gid ?? 0)
  await writeFile(join(folder, 'users'), addresses.map((address) => `${address}:{PLAIN}${password}\n`).join(''))
  await writeFile(join(folder, 'dovecot.conf'), dovecotConfiguration(dovecot))
  await launch('/usr/sbin/dovecot', ['-c', join(folder, 'dovecot.conf')], join(folder, 'start.log'))
}

async function doveadm({ folder }: Dovecot, ...args: readonly string[]): Promise<string> {
  return (await run('/usr/bin/doveadm', ['-c', join(folder, 'dovecot.conf'), ...args])).stdout
}

async function startPostfix(postfix: Postfix): Promise<void> {
  const { folder } = postfix
  for (const name of ['etc', 'queue', 'data', 'log']) await mkdir(join(folder, name), { recursive: true })
  await chown(join(folder, 'data'), Number((await run('id', ['-u', 'postfix'])).stdout), 0)
  await writeFile(join(folder, 'etc/main.cf'), mainConfiguration(postfix))
  await writeFile(join(folder, 'etc/master.cf'), masterConfiguration(postfix))
  await writeFile(join(folder, 'etc/mx'), `${verdict(postfix, 'pass')}\n`)
  await writeFile(join(folder, 'etc/forger'), `${verdict(postfix, 'fail')}\n`)
  await launch('/usr/sbin/postfix', ['-c', join(folder, 'etc'), 'start'], join(folder, 'start.log'))
}

/** A daemon keeps the streams it was given, so it gets a file: a pipe would never end. */
async function launch(program: string, args: readonly string[], log: string): Promise<void> {
  const file = await open(log, 'w')
  const child = spawn(program, args, { stdio: ['ignore', file.fd, file.fd] })
  const code = await new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject))
  await file.close()
  if (code !== 0) throw new Error(`${program} did not start: ${await readFile(log, 'utf8')}`)
}

/** For this machine by name and by number. */
async function certify(certificate: string, key: string): Promise<void> {
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  await run('/usr/bin/openssl', ['req', '-x509', ...kind, ...name, '-keyout', key, '-out', certificate])
}

async function freePorts(count: 6): Promise<[number, number, number, number, number, number]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return server
    }),
  )
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports as [number, number, number, number, number, number]
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await pause(50)
  }
  throw new Error(`nothing came up on port ${port}`)
}

/** Ends the daemon that wrote this file, with all it started: a graceful end takes seconds, and nothing is kept. */
async function killed(pidFile: string): Promise<void> {
  process.kill(-Number((await readFile(pidFile, 'utf8')).trim()), 'SIGKILL')
}
