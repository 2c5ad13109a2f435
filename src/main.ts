#!/usr/bin/env node
/**
 * In Writing keeps what an agency and its client promise each other. The map of the house, inner rooms first; a room
 * knows only those above it in this list:
 *
 *   message/     the words of RFC 5322: a message, a thread, mail that comes from no person
 *   agreement/   what is owed: act, commitment, the table of conversation, the fold, working time, reminders, timeline
 *   locales/     one folder a language: its words, its dates, what its letters say
 *   reading/     a message becomes acts: own words, sentences, dates, which commitment is meant
 *   writing/     an agreement becomes letters: confirmation, follow-up, digest, question, transcript
 *   mail/        IMAP, parsing, SMTP, mails on disk, templates, and the mail server to practise on
 *   store/       what is remembered: one document a thread, on disk before anything is acknowledged
 *   tracker/     receive a mail, remind by the clock, deliver what is queued
 *   commands/    one file a command of the command line
 *   config.ts    the environment, read once; config-kinds.ts says what each variable may hold
 *   scan.ts      mails become threads without a tracker; index.ts makes it the public API
 *
 * The first five are pure: no clock, no environment, no files, no randomness. `now` is always an argument.
 *
 * Inbound: IMAP -> parse -> is it a person? -> whose thread? who speaks? -> own words -> acts -> fold -> one durable
 * write: messages seen, agreement, letters queued. By the clock: `remind(now)` decides from what is stored, never from
 * the tick. Outbound: queued letters -> `deliver` -> SMTP -> recorded. Nothing flows back.
 *
 * Only `fold` changes an agreement, only the store keeps one, only `deliver` sends. Every letter has a key derived
 * from what it says; what was sent once is never sent again.
 */
import { commandLine } from './commands/command-line.ts'
import { exit, type Terminal } from './commands/subcommand.ts'
import { environment } from './config.ts'

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  columns: process.stdout.columns ?? 100,
  reader: process.stdout.isTTY ? 'person' : 'program',
  stage: process.stderr.isTTY ? process.stderr : null,
  env: environment(),
  now: () => new Date(),
  stop() {
    const wish = new AbortController()
    // Once: a second Ctrl-C ends the process at once, as everywhere.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => wish.abort())
    return wish.signal
  },
}

// `in-writing list | head` closes the pipe early, and is right to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exit.ok)
})

process.exitCode = await commandLine(process.argv.slice(2), terminal)
// A server that went silent may keep a line open; whatever is on disk is whole.
setTimeout(() => process.exit(), 500).unref()
