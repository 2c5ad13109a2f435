import type { Address, Message } from '../message/message.ts'
import { textLines } from '../message/text-lines.ts'
import { bareSubject } from '../message/thread.ts'
import { quotedDate } from './quoted-date.ts'
import { attributionAt, type Head, type HeadAt, headAt, type Line } from './quoted-head.ts'
import { resolved } from './quoted-people.ts'

/** Nobody sends on more at once, and who builds a mail to cost time gets no further. */
const most = { mails: 60, lines: 4000 }

/**
 * The mails that somebody sends on in a mail of his own, oldest first: those attached, those that his mail program set
 * into the text ("---------- Forwarded message ---------", "From: … Sent: …"), and those that these quote. Each has its
 * own author and date; one whose author or date cannot be told is left out. Of the words above them nothing is taken.
 */
export function forwarded(message: Message, zone: string): readonly Message[] {
  const [sender] = message.from
  if (!sender) return []
  const attached = (message.enclosed ?? []).flatMap((mail) => [mail, ...forwarded(mail, zone), ...quotedIn(mail, zone)])
  const set = carried(linesOf(message.text), 'heads')
  const [newest, ...older] = set ? chain(set, message, zone) : []
  // What was attached to it goes with it.
  const inText = newest ? [{ ...newest, files: message.enclosed ? [] : message.files }, ...older] : []
  const mails = [...attached, ...inText]
  return once(mails).toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt))
}

/** The mails before an attached one, as it quotes them. */
function quotedIn(mail: Message, zone: string): readonly Message[] {
  const older = carried(linesOf(mail.text), 'heads and attributions')
  return older ? chain(older, mail, zone) : []
}

function linesOf(text: string): readonly Line[] {
  return textLines(text)
    .slice(0, most.lines)
    .map((raw) => {
      const [marks = ''] = /^(?:\s?>)*/.exec(raw) ?? []
      return { depth: marks.replace(/\s/g, '').length, text: raw.slice(marks.length).replace(/^ /, '') }
    })
}

/** The first mail inside a text: its head, and the lines below it without the marks that the head has too. */
type Carried = { readonly head: Head; readonly lines: readonly Line[]; readonly at: number }

function carried(lines: readonly Line[], by: 'heads' | 'heads and attributions'): Carried | null {
  for (let at = 0; at < lines.length; at += 1) {
    if (!lines[at]?.text.trim()) continue
    const found = headAt(lines, at) ?? (by === 'heads' ? null : attributionAt(lines, at))
    if (found) return { head: found.head, lines: below(lines, found), at: found.from }
  }
  return null
}

const below = (lines: readonly Line[], { until, depth }: HeadAt): readonly Line[] =>
  lines.slice(until).map((line) => ({ ...line, depth: Math.max(0, line.depth - depth) }))

/** A mail inside another, and those inside it, the newest first. `outer` sends on, or quotes, the first of them. */
function chain(first: Carried, outer: Message, zone: string): readonly Message[] {
  const links: Carried[] = []
  let next: Carried | null = first
  while (next && links.length < most.mails) {
    const lines: readonly Line[] = unquoted(next.lines)
    const older: Carried | null = carried(lines, 'heads and attributions')
    links.push({ ...next, lines: lines.slice(0, older?.at) })
    next = older
  }
  const heads = links.map(({ head }) => head)
  const known = [...outer.from, ...outer.to, ...outer.cc, ...heads.flatMap(({ from, to, cc }) => [from, ...to, ...cc])]
  const mails: Message[] = []
  for (const link of links) {
    const mail = mailOf(link, mails.at(-1) ?? outer, outer, known, zone)
    if (mail) mails.push(mail)
  }
  return mails
}

/** QUIRK: Apple Mail quotes the whole of what it sends on, below a head that it may not quote. */
function unquoted(lines: readonly Line[]): readonly Line[] {
  const said = lines.filter(({ text }) => text.trim() !== '')
  const least = said.reduce((depth, line) => Math.min(depth, line.depth), Number.POSITIVE_INFINITY)
  return least > 0 && said.length > 0
    ? lines.map((line) => ({ ...line, depth: Math.max(0, line.depth - least) }))
    : lines
}

function mailOf(
  { head, lines }: Carried,
  newer: Message,
  outer: Message,
  known: readonly Address[],
  zone: string,
): Message | null {
  const from = resolved(head.from, known)
  const sentAt = quotedDate(head.date, outer.sentAt, zone)
  if (!from || !sentAt) return null
  const people = (named: readonly Address[]) =>
    named.map((each) => resolved(each, known)).filter((each) => each !== null)
  // A line of who and when does not say to whom: to those, then, among whom it was quoted.
  const audience = [...newer.from, ...newer.to].filter(({ address }) => address !== from.address)
  const to = people(head.to)
  const name = `${sentAt.replace(/\D/g, '').slice(0, 12)}.${from.address.replace('@', '=')}`
  return {
    hash: `${outer.hash}.${name}`,
    id: `<${name}@quoted.invalid>`,
    inReplyTo: [],
    references: [],
    from: [from],
    to: to.length > 0 ? to : audience,
    cc: people(head.cc),
    subject: head.subject ?? bareSubject(newer.subject),
    sentAt,
    text: lines.map(({ depth, text }) => `${'> '.repeat(depth)}${text}`).join('\n'),
    files: [],
    headers: {},
  }
}

/** A mail may be attached and quoted; who quotes shows minutes. */
function once(mails: readonly Message[]): readonly Message[] {
  const seen = new Set<string>()
  return mails.filter((mail) => {
    const isNew = !seen.has(writtenBy(mail))
    seen.add(writtenBy(mail))
    return isNew
  })
}

/** What a mail and its quotation have in common: the author, and the minute. */
export const writtenBy = ({ from, sentAt }: Pick<Message, 'from' | 'sentAt'>): string =>
  `${from[0]?.address ?? ''} ${Math.floor(Date.parse(sentAt) / 60_000)}`
