import type { Parsed } from '../mail/parsed.ts'
import { nothingFound } from '../writing/nothing-found.ts'
import { isReachable, others } from './addressing.ts'
import { contextOf } from './context.ts'
import type { Intake } from './intake.ts'
import type { Obeyed } from './obey.ts'
import { queued } from './queued.ts'
import type { Settings } from './settings.ts'

/**
 * Whoever sends something on to the tracker, or writes to it out of the blue, waits for an answer: it comes too when
 * nothing in the mail is anything that somebody is to bring.
 */
export async function foundNothing(
  { heard }: Extract<Intake, { kind: 'read' }>,
  forwarded: readonly Parsed[],
  obeyed: Obeyed,
  settings: Settings,
  now: Date,
): Promise<Obeyed> {
  const { thread } = obeyed
  const outer = heard.at(-1)?.message
  if (!outer || obeyed.letters.length > 0 || thread.audience === 'nobody' || thread.owner === null) return obeyed
  const isToUs = others(outer, settings).length === 0
  const isNew = thread.messages.length === 1 && outer.inReplyTo.length === 0
  const isInVain = heard.every(
    ({ hearing }) => hearing.acts.length + hearing.heard.length + hearing.notUnderstood.length === 0,
  )
  const to = outer.from.filter(isReachable)
  if (!isToUs || !isInVain || to.length === 0 || !(forwarded.length > 0 || isNew)) return obeyed
  const letter = nothingFound(outer.hash, contextOf(thread, { to, cc: [] }, settings, outer))
  const answer = await queued(letter, [letter.key], settings, now)
  return { thread: { ...thread, letters: [...thread.letters, answer] }, letters: [answer] }
}
