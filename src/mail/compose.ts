import MailComposer from 'nodemailer/lib/mail-composer'
import type { LetterKind } from '../locales/letters.ts'
import { LOOP_HEADER } from '../message/automatic.ts'
import type { Address } from '../message/message.ts'
import type { Letter } from '../writing/letter.ts'
import { letterBoundary, loopMark } from './letter-id.ts'
import { recipient } from './recipient.ts'

/** To whom the bytes go. */
export type Envelope = {
  readonly from: string
  readonly to: readonly string[]
  /** What stands in MAIL FROM, where that is not the sender's own address. */
  readonly returnTo?: string
}

export type ComposedLetter = {
  /** RFC 5322, 7-bit, lines ending in CRLF. */
  readonly source: string
  readonly envelope: Envelope
  /** Recipients whose address cannot be written without a doubt about who it names; nothing is sent to them. */
  readonly leftOut: readonly Address[]
}

/** RFC 3834 section 5: what the clock causes is generated, what a mail causes is a reply. */
const byTheClock: ReadonlySet<LetterKind> = new Set(['digest', 'heads-up', 'follow-up', 'feedback', 'review', 'notice'])
const mostReferences = 20

/**
 * A letter as bytes, the same for the same arguments. It goes to the letter's To and Cc and nobody else, and to the
 * sender itself: that copy, found in the mailbox, is the witness that the letter went out.
 */
export async function compose(
  letter: Letter,
  sender: Address,
  messageId: string,
  date: Date,
  secret: string,
): Promise<ComposedLetter> {
  const from = recipient(sender)
  if (!from) throw new Error(`the tracker cannot write as '${sender.address}'`)
  const [to, cc] = [recipients(letter.to), recipients(letter.cc)]
  const node = new MailComposer({
    from,
    to,
    cc,
    ...(letter.answersTo ? { replyTo: [from, ...recipients(letter.answersTo)] } : {}),
    subject: oneLine(letter.subject),
    messageId,
    date,
    ...threading(letter),
    headers: {
      'Auto-Submitted': byTheClock.has(letter.kind) ? 'auto-generated' : 'auto-replied',
      // QUIRK: Exchange. Not 'All', which would swallow bounces too.
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      [LOOP_HEADER]: loopMark(messageId, secret),
    },
    text: letter.text,
    html: letter.html,
    attachments: letter.files.map(({ name, type, content }) => ({
      filename: oneLine(name),
      contentType: `${type}; charset=utf-8`,
      content,
    })),
    baseBoundary: letterBoundary(messageId, secret),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  const people = [...new Set([...to, ...cc].map(({ address }) => address))]
  assertSame(node.getEnvelope().to, people)
  return {
    source: (await node.build()).toString('latin1'),
    envelope: { from: from.address, to: [...people.filter((address) => address !== from.address), from.address] },
    leftOut: [...letter.to, ...letter.cc].filter((person) => !recipient(person)),
  }
}

const recipients = (people: readonly Address[]): Address[] => people.flatMap((person) => recipient(person) ?? [])

/** nodemailer reads recipients again on its way; what it would send to must be what was meant. */
function assertSame(compiled: readonly string[], meant: readonly string[]): void {
  const isSame = compiled.length === meant.length && compiled.every((address) => meant.includes(address))
  if (!isSame || meant.length === 0) throw new Error(`a letter meant for [${meant}] would go to [${compiled}]`)
}

/** The thread's first message and the nearest ones, ending with the one answered (RFC 5322 section 3.6.4). */
function threading({ inReplyTo, references }: Letter): { inReplyTo?: string; references?: string[] } {
  const answered = inReplyTo !== null && isMessageId(inReplyTo) ? [inReplyTo] : []
  const chain = [...new Set([...references.filter((id) => id !== inReplyTo && isMessageId(id)), ...answered])]
  const kept = chain.length > mostReferences ? [...chain.slice(0, 1), ...chain.slice(1 - mostReferences)] : chain
  return {
    ...(answered[0] === undefined ? {} : { inReplyTo: answered[0] }),
    ...(kept.length === 0 ? {} : { references: kept }),
  }
}

/** An id of somebody else's making, safe on a header line of ours. */
const isMessageId = (id: string): boolean => /^<[\x21-\x3b\x3d\x3f-\x7e]{1,500}>$/.test(id)

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()
