import type { Act, Answer, Opening } from '../agreement/act.ts'
import { type Agreement, fold } from '../agreement/agreement.ts'
import { type Commitment, isDiscussed, isOpen } from '../agreement/commitment.ts'
import { sameDue } from '../agreement/due.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import { soundsAlike } from '../locales/sounds.ts'
import type { Command } from './command.ts'

/**
 * Why a command did nothing: nobody knows the item or the person, the item is settled, it is for the other side to say,
 * or it is so already.
 */
export type Refusal = 'unknown id' | 'unknown person' | 'closed' | 'not yours' | 'no effect'

type Result = { readonly acts: readonly Act[] } | { readonly refused: Refusal }

type Speaker = {
  readonly agreement: Agreement
  readonly said: Pick<Act, 'by' | 'at' | 'messageId' | 'quote'>
  readonly people: readonly Party[]
}

/** An answer without the words it was said in. */
type Bare<A> = A extends Answer ? Omit<A, 'by' | 'at' | 'messageId' | 'quote'> : never

/**
 * The acts that a command line stands for, said by `by`. The table of the conversation decides what a speaker may do:
 * an act that changes nothing is refused. Settings (stop, mute, status, help …) are no acts; the tracker sees to them.
 */
export function commandActs(
  command: Command,
  agreement: Agreement,
  by: Party,
  at: string,
  messageId: string,
  line: string,
  people: readonly Party[],
): Result {
  const speaker: Speaker = { agreement, said: { by, at, messageId, quote: line }, people }
  switch (command.name) {
    case 'ok':
      return command.ids.length > 0 ? each(command.ids, speaker, accepts) : acceptsAll(speaker)
    case 'by':
      return each([command.id], speaker, ({ id: commitment, pending, due }) => [
        ...(pending && pending.due !== 'drop' && sameDue(pending.due, command.due) ? accepts({ id: commitment }) : []),
        ...(sameDue(due, command.due) ? accepts({ id: commitment }) : []),
        { kind: 'promise', commitment, due: command.due },
        { kind: 'reschedule', commitment, due: command.due },
        { kind: 'counter', commitment, due: command.due },
      ])
    case 'is':
      return each([command.id], speaker, ({ id: commitment }) => [
        { kind: 'amend', commitment, deliverable: command.deliverable },
      ])
    case 'who':
      return handOver(command, speaker)
    case 'after':
      return after(command.id, command.first, speaker)
    case 'add':
      return add(command, speaker)
    case 'no':
      return each(command.ids, speaker, ({ id }) => [bare('decline', id), bare('withdraw', id)])
    case 'drop':
      return each(command.ids, speaker, ({ id }) => [bare('withdraw', id), bare('decline', id)])
    case 'done':
      return each(command.ids, speaker, ({ id }) => [bare('report', id), bare('satisfy', id)])
    case 'got':
      return each(command.ids, speaker, ({ id }) => [bare('satisfy', id)])
    case 'not yet':
      return notYet(command.ids, speaker)
    case 'discussed':
      return each(command.ids, speaker, ({ id }) => [bare('discuss', id)])
    case 'same as':
      return sameAs(command, speaker)
    default:
      return { acts: [] }
  }
}

const bare = (
  kind: 'accept' | 'decline' | 'withdraw' | 'report' | 'satisfy' | 'dispute' | 'discuss',
  commitment: string,
) => ({
  kind,
  commitment,
})
const accepts = ({ id }: { readonly id: string }) => [bare('accept', id)]

const find = ({ agreement }: Speaker, id: string): Commitment | undefined =>
  agreement.commitments.find((commitment) => commitment.id === id)

/** For each commitment the first of the answers that the table lets the speaker give; all of them or none. */
function each(
  ids: readonly string[],
  speaker: Speaker,
  answers: (commitment: Commitment) => readonly Bare<Answer>[],
): Result {
  const acts: Act[] = []
  for (const id of ids) {
    const commitment = find(speaker, id)
    if (!commitment) return { refused: 'unknown id' }
    const possible = answers(commitment)
    const act = firstAllowed(possible, speaker)
    if (!act) return { refused: whyNot(commitment, possible, speaker) }
    acts.push(act)
  }
  return { acts }
}

const firstAllowed = (answers: readonly Bare<Answer>[], { agreement, said }: Speaker): Answer | undefined =>
  answers.map((answer): Answer => ({ ...said, ...answer })).find((act) => fold(agreement, act) !== agreement)

function whyNot(commitment: Commitment, answers: readonly Bare<Answer>[], speaker: Speaker): Refusal {
  const { debtor, creditor } = commitment
  if (!isOpen(commitment)) return 'closed'
  const others = [debtor, creditor].filter((party) => !sameHouse(party, speaker.said.by))
  const isTheirs = others.some((by) => firstAllowed(answers, { ...speaker, said: { ...speaker.said, by } }))
  return isTheirs || others.length === 2 ? 'not yours' : 'no effect'
}

/** 'ok' takes on everything that waits for the speaker's side. */
function acceptsAll(speaker: Speaker): Result {
  const acts = speaker.agreement.commitments
    .filter(({ status, pending }) => status === 'proposed' || pending !== null)
    .map((commitment): Answer => ({ ...speaker.said, ...bare('accept', commitment.id) }))
    .filter((act) => fold(speaker.agreement, act) !== speaker.agreement)
  return acts.length > 0 ? { acts } : { refused: 'no effect' }
}

/**
 * 'not yet' disputes a delivery, whoever is said to have made it, and takes up what was talked over; of what is open
 * besides it only says what everybody knows.
 */
function notYet(ids: readonly string[], speaker: Speaker): Result {
  const commitments = ids.map((id) => find(speaker, id))
  if (commitments.includes(undefined)) return { refused: 'unknown id' }
  const news = commitments.filter((each) => each && (!isOpen(each) || isDiscussed(each)))
  return each(
    news.map((commitment) => commitment?.id ?? ''),
    speaker,
    ({ id }) => [bare('dispute', id)],
  )
}

function handOver({ id, who, isBare }: Extract<Command, { name: 'who' }>, speaker: Speaker): Result {
  const commitment = find(speaker, id)
  if (!commitment) return { refused: 'unknown id' }
  const to = isBare ? personNamed(who, speaker.people) : personOf(who, commitment.debtor, speaker.people)
  if (!to) return { refused: 'unknown person' }
  return each([id], speaker, () => [{ kind: 'hand over', commitment: id, to }])
}

/**
 * What the one address owes goes over to the other. A client speaks for his own addresses alone, and nobody changes sides:
 * the agency's people are known by their domain.
 */
function sameAs({ address, who }: Extract<Command, { name: 'same as' }>, speaker: Speaker): Result {
  const { said, people, agreement } = speaker
  const everybody = [said.by, ...people.filter((one) => one.address !== said.by.address)]
  const person = personOf(who, said.by, everybody)
  const other = address ?? said.by.address
  if (!person) return { refused: 'unknown person' }
  if (other === person.address) return { refused: 'no effect' }
  const known = everybody.find((one) => one.address === other)
  const isOfAgency = known
    ? known.side === 'agency'
    : everybody.some((one) => one.side === 'agency' && sameDomain(one.address, other))
  const isOwn = said.by.side === 'agency' || (person.address === said.by.address && (!known || known === said.by))
  if (!isOwn || isOfAgency !== (person.side === 'agency')) return { refused: 'not yours' }
  const owed = agreement.commitments.filter((each) => each.debtor.address === other && isOpen(each))
  return { acts: owed.map(({ id }): Answer => ({ ...said, kind: 'hand over', commitment: id, to: person })) }
}

const sameDomain = (a: string, b: string): boolean => a.slice(a.lastIndexOf('@')) === b.slice(b.lastIndexOf('@'))

/** Somebody on the thread by address or name, or a colleague of the debtor's at the same domain. */
function personOf(who: string, debtor: Party, people: readonly Party[]): Party | null {
  const address = /[^\s<>]+@[^\s<>]+/.exec(who)?.[0].toLowerCase()
  if (address) {
    const known = people.find((person) => person.address === address)
    const colleague: Party = { address, name: '', side: debtor.side }
    return known ?? (sameDomain(address, debtor.address) ? colleague : null)
  }
  const one = personNamed(who, people)
  // 'मूल्य सूची प्रिया देखेंगी': what stands before a name may have been taken for a part of it.
  const last = /\s(\S+)$/.exec(plain(who))?.[1]
  return one ?? (last && !peopleNamed(who, people).length ? personOf(last, debtor, people) : null)
}

/** Somebody on the thread by the whole name or a part of it; null where that is nobody's, or several people's. */
function personNamed(who: string, people: readonly Party[]): Party | null {
  const [one, other] = peopleNamed(who, people)
  return one && !other ? one : null
}

function peopleNamed(who: string, people: readonly Party[]): readonly Party[] {
  const name = plain(who)
  const named = people.filter((person) => plain(person.name) === name)
  return named.length > 0 ? named : people.filter((person) => isCalled(name, person))
}

/** 'Léa', 'lea': whoever is in a hurry leaves the accents out. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()

/** By a part of the name, in whatever script: 'Priya', 'प्रिया'. */
const isCalled = (name: string, person: Party): boolean =>
  plain(person.name)
    .split(/\s+/)
    .some((part) => part === name || soundsAlike(part, name))

function after(id: string, first: string, speaker: Speaker): Result {
  if (!find(speaker, first) || id === first) return { refused: find(speaker, first) ? 'no effect' : 'unknown id' }
  return each([id], speaker, () => [
    { kind: 'condition', commitment: id, condition: { commitment: first, within: null }, consequence: null },
  ])
}

/** What the speaker's own side owes is promised, what the other side owes is asked of its first person. */
function add({ side, deliverable, due }: Extract<Command, { name: 'add' }>, speaker: Speaker): Result {
  const { by } = speaker.said
  const other = speaker.people.find((person) => person.side !== by.side)
  if (!other) return { refused: 'unknown person' }
  const own = side === by.side
  const [debtor, creditor] = own ? [by, other] : [other, by]
  const opening: Opening = {
    ...speaker.said,
    kind: own ? 'promise' : 'request',
    terms: { debtor, creditor, deliverable, due, condition: null, consequence: null },
  }
  return { acts: [opening] }
}
