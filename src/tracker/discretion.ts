import type { Agreement } from '../agreement/agreement.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { sameHouse, sideOf } from '../agreement/party.ts'
import { type Address, correspondents } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import { others } from './addressing.ts'
import type { Settings } from './settings.ts'

/**
 * Whether somebody may be told of a commitment: the agency of all, a client of what was said to a person of his house.
 * People write to a colleague, or to another client, within a thread, and none of that is for everybody on it. What was
 * said to the tracker alone was said for the thread.
 */
export function mayKnow(reader: Address, { source }: Commitment, thread: ThreadDocument, settings: Settings): boolean {
  const party = ({ address, name }: Address) => ({ address, name, side: sideOf(address, settings.agency) })
  if (party(reader).side === 'agency') return true
  const said = thread.messages.find(({ id }) => id === source.messageId)
  if (!said) return false
  return others(said, settings).length === 0 || correspondents(said).some((one) => sameHouse(party(one), party(reader)))
}

/** Of the agreement what every one of these readers may be told. */
export function toldTo(readers: readonly Address[], thread: ThreadDocument, settings: Settings): Agreement {
  const { agreement } = thread
  const commitments = agreement.commitments.filter((commitment) =>
    readers.every((reader) => mayKnow(reader, commitment, thread, settings)),
  )
  return { ...agreement, commitments }
}
