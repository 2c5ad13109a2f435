import type { Proof } from '../message/authentication.ts'
import type { Message } from '../message/message.ts'
import {
  type Checked,
  type Policy,
  policyDomains,
  policyIn,
  type Signature,
  signatures,
  verdict,
} from '../message/signatures.ts'
import { keyName, type Records } from './signed.ts'
import type { TxtRecords } from './txt-records.ts'

/** Whether the bytes of a mail prove who wrote it. */
export type Vouching = (source: Uint8Array, message: Message, receivedAt: Date) => Promise<Proof>

/** Checks signatures with keys that are at hand; a parser does it in its thread. */
export type CheckSigned = (
  source: Uint8Array,
  wanted: readonly Signature[],
  records: Records,
  receivedAt: Date,
) => Promise<readonly Checked[]>

/**
 * Checks DKIM (RFC 6376) and its alignment (RFC 7489) by ourselves. The DNS is asked first, for a mail that bears a
 * signature of the author's own domain and for no other; then all is at hand that the check needs.
 */
export const vouching =
  (records: TxtRecords, check: CheckSigned): Vouching =>
  async (source, message, receivedAt) => {
    const wanted = signatures(message)
    if (wanted.length === 0) return 'none'
    const names = wanted.map(keyName)
    const [keys, policy] = await Promise.all([Promise.all(names.map(records)), policyOf(message, records)])
    const found = new Map(names.map((name, at) => [name, keys[at] ?? null]))
    return verdict(await check(source, wanted, found, receivedAt), policy, message)
  }

async function policyOf(message: Message, records: TxtRecords): Promise<Policy> {
  const answers = await Promise.all(policyDomains(message).map((domain) => records(`_dmarc.${domain}`)))
  for (const answer of answers) {
    const policy = answer === null ? 'unknown' : policyIn(answer)
    if (policy !== null) return policy
  }
  return null
}
