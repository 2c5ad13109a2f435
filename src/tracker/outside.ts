import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { sideOf } from '../agreement/party.ts'
import type { Message } from '../message/message.ts'
import type { Command } from '../reading/command.ts'
import { asWish, withSpoken } from '../reading/commands.ts'
import { type Prepared, preparePassages } from '../reading/prepare.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { Store } from '../store/store.ts'
import type { Told } from '../writing/overview.ts'
import { others } from './addressing.ts'
import { type Authority, authority } from './authority.ts'
import type { Desk } from './desk.ts'
import { toldTo } from './discretion.ts'
import type { Settings } from './settings.ts'

/** A mail to the tracker alone that belongs to no conversation among people: a question, an answer to a digest. */
export function isOutside(message: Message, known: ThreadDocument | null, settings: Settings): boolean {
  const isAlone = (mail: Pick<Message, 'to' | 'cc'>): boolean => others(mail, settings).length === 0
  if (!isAlone(message)) return false
  return known === null || (known.agreement.commitments.length === 0 && known.messages.every(isAlone))
}

/** A conversation of somebody, and what he may be told of it. */
export type Theirs = Told & { readonly thread: ThreadDocument }

/** All conversations in which somebody may speak, by the day of the last mail, the newest first. */
export async function conversationsOf(
  message: Message,
  desk: Desk,
  store: Store,
  settings: Settings,
  as: readonly Authority[] = ['agency', 'member'],
): Promise<readonly Theirs[]> {
  const [person] = message.from
  if (!person) return []
  const theirs = new Map<string, ThreadDocument>()
  const seesAll = settings.digestTo.includes(person.address)
  const keep = (thread: ThreadDocument): void => {
    const isHis = seesAll || thread.members.some(({ address }) => address === person.address)
    if (isHis && as.includes(authority(message, thread, settings))) theirs.set(thread.id, thread)
  }
  for await (const stored of store.threads()) keep(stored)
  for (const changed of desk.changed()) keep(changed)
  return [...theirs.values()]
    .filter(({ owner }) => owner !== null)
    .toSorted((a, b) => (b.lastHumanAt ?? '').localeCompare(a.lastHumanAt ?? ''))
    .map((thread) => ({ thread, subject: thread.subject, agreement: toldTo([person], thread, settings) }))
}

/** The lines of a mail that are about one conversation, as a mail of their own. */
export type Errand = {
  readonly thread: ThreadDocument
  readonly prepared: Prepared
  /** The same lines went to another conversation before. */
  readonly isRepeated: boolean
}

/**
 * The mail taken apart: lines that name an item go to the conversation that has it, a client's wishes about our letters to
 * all of his, and what is left asks something, or nobody knows what it is about.
 */
export function errands(
  message: Message,
  prepared: Prepared,
  theirs: readonly Theirs[],
  settings: Settings,
): { readonly errands: readonly Errand[]; readonly left: Prepared; readonly hasLines: boolean } {
  const { zone } = settings.calendar
  const [top, ...below] = prepared.passages
  if (!top || top.answers !== null) return { errands: [], left: prepared, hasLines: false }
  const found = withSpoken(prepared.lines, asWish, message.sentAt, zone)
  const sorted = found.commands.map(({ line, command }) => ({
    line,
    of: meant(command, line, theirs, message, settings),
  }))
  const lines = (of: Theirs): string =>
    [...new Set(sorted.flatMap((each) => (each.of.includes(of) ? [each.line] : [])))].join('\n')
  const concerned = theirs.filter((each) => lines(each) !== '')
  const loose = sorted.flatMap(({ line, of }) => (of.length > 0 ? [] : [line]))
  const text = [...new Set(loose), found.rest].join('\n').trim()
  return {
    errands: concerned.map((each, index) => ({
      thread: each.thread,
      prepared: preparePassages([{ text: lines(each), answers: null }], message, zone),
      isRepeated: concerned.slice(0, index).some((other) => lines(other) === lines(each)),
    })),
    left: preparePassages([...(text ? [{ ...top, text }] : []), ...below], message, zone),
    hasLines: found.notUnderstood.length > 0 || sorted.some(({ of }) => of.length === 0),
  }
}

/** What was settled longer ago than this, in days, is not what somebody speaks of who says no more than its id. */
const settled = 7

/**
 * The conversations that a line is about: of an item the one that is named in the line, or the only one that has it, or
 * where all others have settled it long ago. Of several that may be meant none.
 */
function meant(
  command: Command,
  line: string,
  theirs: readonly Theirs[],
  { from, sentAt }: Message,
  { agency }: Settings,
): readonly Theirs[] {
  const isClient = sideOf(from[0]?.address ?? '', agency) === 'client'
  if (isClient && ['stop', 'resume', 'mute'].includes(command.name)) return theirs
  const ids = 'ids' in command ? command.ids : 'id' in command ? [command.id] : []
  if (ids.length === 0) return []
  const having = (isIt: typeof isOpen) =>
    theirs.filter(({ agreement: { commitments } }) =>
      ids.every((id) => commitments.some((item) => item.id === id && isIt(item))),
    )
  const recently = Date.parse(sentAt) - settled * 86_400_000
  const isSpokenOf = (item: Commitment): boolean =>
    isOpen(item) || Date.parse(item.acts.at(-1)?.at ?? item.source.at) > recently
  const all = having(() => true)
  return [named(line, all), all, having(isSpokenOf)].find((some) => some.length === 1) ?? []
}

/** 'done C1: Spring campaign' names that one, and not the one about 'Spring'. */
function named(line: string, theirs: readonly Theirs[]): readonly Theirs[] {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase()
  const said = theirs.filter(({ subject }) => subject !== '' && plain(line).includes(plain(subject)))
  const longest = Math.max(...said.map(({ subject }) => subject.length))
  return said.filter(({ subject }) => subject.length === longest)
}
