import type { Parsed } from '../mail/parsed.ts'
import { automatic } from '../message/automatic.ts'
import type { Message } from '../message/message.ts'
import { isVacation } from '../reading/vacation.ts'
import { isTracker, others } from './addressing.ts'
import type { Settings } from './settings.ts'

/**
 * The mails of people that somebody sends on to the tracker alone, oldest first, marked with his name. A letter of ours
 * on top of them makes it an answer, whatever its subject says.
 */
export function sentOn({ message, forwarded = [] }: Parsed, settings: Settings): readonly Parsed[] {
  const [forwardedBy] = message.from
  if (!forwardedBy || others(message, settings).length > 0) return []
  const isOurs = (mail: Message | undefined): boolean =>
    mail?.from.some((one) => isTracker(one.address, settings)) ?? false
  if (isOurs(forwarded.at(-1)?.message)) return []
  return forwarded
    .filter((each) => !isOurs(each.message) && !automatic(each.message) && !isVacation(each.message))
    .map((each) => ({ ...each, message: { ...each.message, forwardedBy } }))
}

/** The mail as one that names all those sent on with it: by these its thread is found, now and when one is answered. */
export function naming(message: Message, inner: readonly Parsed[]): Message {
  const ids = inner.flatMap(({ message: { references, id } }) => [...references, id])
  return inner.length === 0 ? message : { ...message, references: [...new Set([...ids, ...message.references])] }
}
