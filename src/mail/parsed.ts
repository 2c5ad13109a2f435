import type { Message } from '../message/message.ts'
import { forwarded } from '../reading/forwarded.ts'
import { type Prepared, prepare } from '../reading/prepare.ts'
import { parse } from './parse.ts'

/** A mail with all that can be known of it without its thread. */
export type Parsed = {
  readonly message: Message
  readonly prepared: Prepared
  /** The mails inside it, oldest first, where it was written to one alone and is no answer. */
  readonly forwarded?: readonly Parsed[]
}

/** `zone` is the agency's. Rejects for bytes that are no mail. */
export async function parsed(source: Uint8Array, receivedAt: Date, zone: string): Promise<Parsed> {
  const { enclosed, ...message } = await parse(source, receivedAt)
  const inner = isSentOn(message) ? forwarded({ ...message, ...(enclosed ? { enclosed } : {}) }, zone) : []
  const carried = inner.map(({ enclosed: _, ...mail }) => ({ message: mail, prepared: prepare(mail, zone) }))
  return { message, prepared: prepare(message, zone), ...(carried.length > 0 ? { forwarded: carried } : {}) }
}

/** What answers a mail quotes it too. */
const isSentOn = ({ to, cc, subject }: Message): boolean =>
  to.length + cc.length < 2 && !/^\s*re\s*[:：]/i.test(subject)
