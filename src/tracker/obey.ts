import { type Party, sideOf } from '../agreement/party.ts'
import type { Outcome } from '../locales/letters.ts'
import type { Message } from '../message/message.ts'
import type { Command } from '../reading/command.ts'
import type { Heard } from '../reading/hear.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Letter } from '../writing/letter.ts'
import { overview, type Told } from '../writing/overview.ts'
import { question } from '../writing/question.ts'
import { type Inquiry, type TranscriptLine, transcript } from '../writing/transcript.ts'
import { isReachable } from './addressing.ts'
import { contextOf } from './context.ts'
import { toldTo } from './discretion.ts'
import type { HeardMessage, Intake } from './intake.ts'
import { queued } from './queued.ts'
import type { Settings } from './settings.ts'

/** A thread with the answers to what was said to the tracker in it; they are stored together. */
export type Obeyed = { readonly thread: ThreadDocument; readonly letters: readonly QueuedLetter[] }

/**
 * Does what the lines of these messages ask of the tracker itself, and answers each sender alone: out of this thread, or
 * of `everything` of his, where he wrote outside of any.
 */
export async function obey(
  { thread: before, heard }: Extract<Intake, { kind: 'read' }>,
  settings: Settings,
  now: Date,
  everything: readonly Told[] | null = null,
): Promise<Obeyed> {
  let thread = before
  const letters: QueuedLetter[] = []
  // What somebody wrote to others, and was sent on to us, asked nothing of us.
  for (const { message, hearing } of heard.filter((each) => !each.message.forwardedBy)) {
    const by = speaker(message, settings)
    const wishes = hearing.heard.filter(({ refused }) => refused === null)
    thread = wishes.reduce((after, { command }) => withWish(after, command, by, now), thread)
    if (thread.audience === 'nobody') continue
    for (const letter of answers({ message, hearing }, thread, everything, settings, now)) {
      letters.push(await queued(letter, [letter.key], settings, now))
    }
  }
  return { thread: { ...thread, letters: [...thread.letters, ...letters] }, letters }
}

const speaker = ({ from }: Message, { agency }: Settings): Party => {
  const [author] = from
  return { address: author?.address ?? '', name: author?.name ?? '', side: sideOf(author?.address ?? '', agency) }
}

/** The person is a member under the address named last; whoever goes by a name is found as the command found him. */
function withAlias(
  thread: ThreadDocument,
  { address, who }: Extract<Command, { name: 'same as' }>,
  by: Party,
): ThreadDocument {
  const said = /[^\s<>]+@[^\s<>]+/.exec(who)?.[0].toLowerCase()
  const named = thread.members.filter(
    ({ name }) =>
      name.toLowerCase().split(/\s+/).includes(who.toLowerCase()) || name.toLowerCase() === who.toLowerCase(),
  )
  const goesBy = said ?? (named.length === 1 ? named[0]?.address : undefined)
  const other = address ?? by.address
  return goesBy && other !== goesBy ? { ...thread, sameAs: { ...thread.sameAs, [other]: goesBy } } : thread
}

/** 'stop', 'resume' and 'mute' are wishes about our letters: the agency's hold for all, a client's for that person. */
function withWish(thread: ThreadDocument, command: Command, by: Party, now: Date): ThreadDocument {
  const { [by.address]: _, ...othersMuted } = thread.mutedBy ?? {}
  const othersStopped = thread.stoppedBy.filter((address) => address !== by.address)
  switch (command.name) {
    case 'stop':
      return { ...thread, stoppedBy: [...othersStopped, by.address] }
    case 'resume': {
      const agency = new Set(thread.members.filter(({ side }) => side === 'agency').map(({ address }) => address))
      if (by.side === 'client') return { ...thread, stoppedBy: othersStopped, mutedBy: othersMuted }
      return { ...thread, stoppedBy: othersStopped.filter((address) => !agency.has(address)), mutedUntil: null }
    }
    case 'mute': {
      const until = new Date(now.getTime() + command.days * 86_400_000).toISOString()
      return by.side === 'client'
        ? { ...thread, mutedBy: { ...othersMuted, [by.address]: until } }
        : { ...thread, mutedUntil: until }
    }
    case 'same as':
      return withAlias(thread, command, by)
    default:
      return thread
  }
}

function answers(
  { message, hearing }: HeardMessage,
  thread: ThreadDocument,
  everything: readonly Told[] | null,
  settings: Settings,
  now: Date,
): readonly Letter[] {
  const lines = !everything && isTalkAmongPeople({ message, hearing }, thread) ? [] : linesOf(hearing, everything)
  const asked = inquiries(hearing.heard)
  if (lines.length + asked.length + hearing.ambiguities.length === 0 && !everything) return []
  const to = message.from.filter(isReachable)
  if (to.length === 0) return []
  const context = contextOf(thread, { to, cc: [] }, settings, message)
  const agreement = toldTo(to, thread, settings)
  const ofThis = everything ? asked.filter((inquiry) => inquiry === 'help') : asked
  const ofAll = everything ? overview(everything, asked, message.hash, context) : null
  const answered = transcript(lines, ofThis, agreement, message.hash, context, now)
  const doubt = question(hearing.ambiguities, agreement, message.hash, context)
  return [answered, ofAll, doubt].filter((letter) => letter !== null)
}

/** A bare "ok" under a colleague's mail is meant for the colleague; under a letter of ours it is meant for us. */
function isTalkAmongPeople({ message, hearing }: HeardMessage, thread: ThreadDocument): boolean {
  const answersUs = thread.letters.some(({ messageId }) => message.inReplyTo.includes(messageId))
  return !answersUs && hearing.notUnderstood.length === 0 && hearing.heard.every(({ command }) => command.name === 'ok')
}

const inquiries = (heard: readonly Heard[]): readonly Inquiry[] =>
  heard.flatMap(({ command: { name } }) => (name === 'status' || name === 'timeline' || name === 'help' ? [name] : []))

function linesOf(
  { heard, notUnderstood }: HeardMessage['hearing'],
  everything: readonly Told[] | null,
): readonly TranscriptLine[] {
  const told = heard.filter(({ command }) => !['status', 'timeline', 'help'].includes(command.name))
  const lines = told.map((each): TranscriptLine => ({ line: each.line, outcome: outcomeOf(each, everything) }))
  return [
    // 'A1 and C2 by Friday' is told once.
    ...lines.filter(
      (each, at) => !lines.slice(0, at).some(({ line, outcome }) => line === each.line && outcome === each.outcome),
    ),
    ...notUnderstood.map((line): TranscriptLine => ({ line, outcome: 'not understood' })),
  ]
}

/** Outside of any conversation an item may be nowhere; anything else can only be said in one. */
function outcomeOf({ command, refused }: Heard, everything: readonly Told[] | null): Outcome {
  if (!everything) return refused ? outcomes[refused] : 'understood'
  const ids = 'ids' in command ? command.ids : 'id' in command ? [command.id] : []
  const isKnown = (id: string): boolean =>
    everything.some(({ agreement }) => agreement.commitments.some((item) => item.id === id))
  return ids.every(isKnown) ? 'which conversation' : 'unknown item'
}

const outcomes: Readonly<Record<NonNullable<Heard['refused']>, Outcome>> = {
  'unknown id': 'unknown item',
  'unknown person': 'unknown person',
  closed: 'closed',
  'not yours': 'not yours',
  'no effect': 'no effect',
}
