import { type Party, sideOf } from '../agreement/party.ts'
import { type Address, correspondents, type Message } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import { isTracker, others } from './addressing.ts'
import { membersKnownTo } from './discretion.ts'
import type { Settings } from './settings.ts'

/** Each address once, under the first name known, the tracker left out. */
export function parties(people: readonly { address: string; name: string }[], settings: Settings): readonly Party[] {
  const byAddress = new Map<string, Party>()
  for (const { address, name } of people) {
    if (isTracker(address, settings)) continue
    const known = byAddress.get(address)
    if (!known?.name)
      byAddress.set(address, { address, name: known?.name || name, side: sideOf(address, settings.agency) })
  }
  return [...byAddress.values()]
}

/** The members once a mail has let in everybody it is addressed to. */
export function joined(members: readonly Party[], message: Message, settings: Settings): readonly Party[] {
  return parties([...members, ...correspondents(message)], settings)
}

/** Whom the writer can speak of: to the tracker alone, also those whose mails he has sent on. */
export function peopleOf(thread: ThreadDocument, message: Message, settings: Settings): readonly Party[] {
  const sentOn = thread.messages.filter(({ forwardedBy }) => forwardedBy?.address === message.from[0]?.address)
  const shown = others(message, settings).length === 0 ? sentOn.flatMap(correspondents) : []
  return parties([...membersKnownTo(message.from, thread, settings), ...correspondents(message), ...shown], settings)
}

/** The message with everybody under the address that he goes by in this thread. */
export function asKnown(message: Message, thread: ThreadDocument | null): Message {
  const { sameAs } = thread ?? {}
  if (!thread || !sameAs) return message
  const known = (one: Address): Address => {
    const address = sameAs[one.address]
    return address ? (thread.members.find((member) => member.address === address) ?? { ...one, address }) : one
  }
  const { from, to, cc } = message
  return { ...message, from: from.map(known), to: to.map(known), cc: cc.map(known) }
}
