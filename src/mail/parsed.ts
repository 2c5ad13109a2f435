import type { Message } from '../message/message.ts'
import { type Prepared, prepare } from '../reading/prepare.ts'
import { parse } from './parse.ts'

/** A mail with all that can be known of it without its thread. */
export type Parsed = { readonly message: Message; readonly prepared: Prepared }

/** `zone` is the agency's. Rejects for bytes that are no mail. */
export async function parsed(source: Uint8Array, receivedAt: Date, zone: string): Promise<Parsed> {
  const message = await parse(source, receivedAt)
  return { message, prepared: prepare(message, zone) }
}
