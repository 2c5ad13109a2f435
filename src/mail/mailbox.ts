import type { FetchQueryObject, ImapFlow } from 'imapflow'
import { largestMail } from './imap-client.ts'

/** A mail as it lies in the mailbox. */
export type StoredMail = {
  readonly uid: number
  readonly source: Uint8Array
  readonly receivedAt: Date
  /** Its size in bytes where only the first of them were taken. */
  readonly cutFrom?: number
}

/** Some mails in the order of their uids; `readTo` covers those that were expunged before they could be fetched. */
export type Chunk = { readonly mails: readonly StoredMail[]; readonly readTo: number }

type Listed = { readonly uid: number; readonly size: number; readonly receivedAt: Date }

const [listedAtOnce, fetchedAtOnce, bytesAtOnce] = [500, 150, 32 * 2 ** 20]
const partOfALargeMail = 2 ** 20

/** The uids above `last`, ascending. */
export async function uidsAfter(client: ImapFlow, last: number): Promise<readonly number[]> {
  const found = await client.search({ uid: `${last + 1}:*` }, { uid: true })
  if (!found) throw new Error('the server did not search its mailbox')
  // QUIRK: 'n:*' names the last message even when its uid is below n (RFC 3501 section 6.4.8).
  return found.filter((uid) => uid > last).toSorted((a, b) => a - b)
}

/**
 * The mails with these uids, in order, in chunks that fit the memory; the next is under way while one is looked at, and
 * `fetched` hears of it before its turn comes.
 */
export async function* chunks(
  client: ImapFlow,
  uids: readonly number[],
  fetched: (chunk: Chunk) => void = () => undefined,
): AsyncGenerator<Chunk> {
  const plans = planned(client, uids)
  const fetchNext = async (): Promise<Chunk | null> => {
    const plan = await plans.next()
    if (plan.done) return null
    const chunk = await chunkOf(client, plan.value)
    fetched(chunk)
    return chunk
  }
  let next = started(fetchNext())
  for (let chunk = await next; chunk !== null; chunk = await next) {
    next = started(fetchNext())
    yield chunk
  }
}

/** Its failure is met where it is awaited, or nowhere when nobody asks any more. */
function started<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  return work
}

/** Sizes are asked for first, so that no chunk grows beyond what a server or our memory can bear. */
async function* planned(client: ImapFlow, uids: readonly number[]): AsyncGenerator<readonly Listed[]> {
  for (let start = 0; start < uids.length; start += listedAtOnce) {
    const asked = uids.slice(start, start + listedAtOnce)
    const rows = await rowsOf(
      client,
      asked,
      { uid: true, size: true, internalDate: true },
      ({ size }) => size !== undefined,
    )
    let [plan, bytes]: [Listed[], number] = [[], 0]
    for (const uid of asked) {
      const row = rows.get(uid)
      const size = row?.size ?? 0
      if (plan.length === fetchedAtOnce || (plan.length > 0 && bytes + size > bytesAtOnce)) {
        yield plan
        ;[plan, bytes] = [[], 0]
      }
      plan.push({ uid, size, receivedAt: new Date(row?.internalDate ?? 0) })
      bytes += Math.min(size, largestMail)
    }
    yield plan
  }
}

async function chunkOf(client: ImapFlow, plan: readonly Listed[]): Promise<Chunk> {
  const uidsOf = (mails: readonly Listed[]) => mails.map(({ uid }) => uid)
  const isLarge = ({ size }: Listed) => size > largestMail
  const whole = uidsOf(plan.filter((mail) => !isLarge(mail)))
  const large = uidsOf(plan.filter(isLarge))
  const hasSource = ({ source }: Row) => source !== undefined
  const rows = new Map([
    ...(await rowsOf(client, whole, { uid: true, source: true }, hasSource)),
    ...(await rowsOf(client, large, { uid: true, source: { start: 0, maxLength: partOfALargeMail } }, hasSource)),
  ])
  const mails = plan.flatMap((mail): StoredMail[] => {
    const source = rows.get(mail.uid)?.source
    if (!source) return []
    return [{ uid: mail.uid, source, receivedAt: mail.receivedAt, ...(isLarge(mail) ? { cutFrom: mail.size } : {}) }]
  })
  return { mails, readTo: plan.at(-1)?.uid ?? 0 }
}

type Row = Awaited<ReturnType<ImapFlow['fetchAll']>>[number]

/**
 * A row counts if it was asked for and holds what was asked. QUIRK: a server may send rows unasked, answers for an
 * expunged uid without its source, and imapflow gives no rows at all once its mailbox is closed; so a uid that is
 * missing must be gone from the mailbox too.
 */
async function rowsOf(
  client: ImapFlow,
  uids: readonly number[],
  query: FetchQueryObject,
  isWhole: (row: Row) => boolean,
): Promise<ReadonlyMap<number, Row>> {
  if (uids.length === 0) return new Map()
  const asked = new Set(uids)
  const rows = await client.fetchAll(sequence(uids), query, { uid: true })
  const found = new Map(rows.filter((row) => asked.has(row.uid) && isWhole(row)).map((row) => [row.uid, row]))
  const missing = uids.filter((uid) => !found.has(uid))
  if (missing.length > 0) {
    const there = await client.search({ uid: sequence(missing) }, { uid: true })
    if (!there || there.some((uid) => missing.includes(uid))) throw new Error('the server kept back a mail that it has')
  }
  return found
}

/** 3, 4, 5, 9 as '3:5,9' (RFC 3501, sequence-set). */
function sequence(uids: readonly number[]): string {
  const runs: [number, number][] = []
  for (const uid of uids) {
    const run = runs.at(-1)
    if (run && run[1] === uid - 1) run[1] = uid
    else runs.push([uid, uid])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`)).join(',')
}
