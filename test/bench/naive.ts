import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BoxedMail } from './mailbox.ts'

const program = resolve('../shared/bench/naive.mjs')

/** Whether the peer is at hand: one file for everything, written whole after every mail. It is no part of this repository. */
export const isAtHand = (): boolean => existsSync(program)

/** Milliseconds a mail that the peer takes with so many commitments stored. */
export function naive(mails: readonly BoxedMail[], stored: number): number {
  // Inside node_modules, so that it finds the same mailparser, chrono and lowdb as we do.
  const folder = resolve('node_modules/.cache/in-writing-bench')
  mkdirSync(folder, { recursive: true })
  try {
    copyFileSync(program, join(folder, 'naive.mjs'))
    writeFileSync(join(folder, 'mails.mbox'), Buffer.concat(mails.map(({ source }) => asMbox(source))))
    const options = ['--stored', String(stored), '--db', join(folder, 'db.json'), '--json']
    const said = execFileSync(process.execPath, [join(folder, 'naive.mjs'), join(folder, 'mails.mbox'), ...options], {
      encoding: 'utf8',
    })
    const { messages, seconds } = JSON.parse(said) as { messages: number; seconds: number }
    if (messages !== mails.length) throw new Error(`The peer read ${messages} mails of ${mails.length}`)
    return (seconds * 1000) / messages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** RFC 4155, with lines that begin like a separator marked. */
function asMbox(source: Buffer): Buffer {
  const text = source
    .toString('latin1')
    .replaceAll('\r\n', '\n')
    .replace(/^(>*From )/gm, '>$1')
  return Buffer.from(`From bench@studionord.example Thu Jan  1 00:00:00 2026\n${text}\n`, 'latin1')
}
