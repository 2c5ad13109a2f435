import type { ImapFlow } from 'imapflow'

/** Seconds without more than a trickle, after which nothing is waited for any more. */
export const usualPatience = 30
/** How often within that time it is looked whether anything comes. */
const looks = 4
/** Bytes a second; a modem of 1990 brought ten times as much. */
const trickle = 100

/**
 * The client, which closes its line when the server leaves a question unanswered: a silent one, and one that still drips.
 * QUIRK: to imapflow each byte is a sign of life, and a question of its own puts off its `socketTimeout`.
 */
export function impatient(client: ImapFlow, patienceSeconds: number): ImapFlow {
  const inTime =
    <Question extends unknown[], Answer>(ask: (...question: Question) => Promise<Answer>) =>
    (...question: Question): Promise<Answer> =>
      answered(client, patienceSeconds / looks, () => ask.apply(client, question))
  return Object.assign(client, {
    connect: inTime(client.connect),
    mailboxOpen: inTime(client.mailboxOpen),
    search: inTime(client.search),
    fetchAll: inTime(client.fetchAll),
  })
}

async function answered<Answer>(client: ImapFlow, seconds: number, ask: () => Promise<Answer>): Promise<Answer> {
  let [before, meagre] = [client.stats().received, 0]
  const watch = setInterval(() => {
    const { received } = client.stats()
    meagre = received - before < seconds * trickle ? meagre + 1 : 0
    before = received
    if (meagre === looks) client.close()
  }, seconds * 1000)
  try {
    const answer = await ask()
    // QUIRK: on a line that was closed imapflow's search fails not, and finds nothing.
    if (meagre < looks) return answer
  } catch (cause) {
    if (meagre < looks) throw cause
  } finally {
    clearInterval(watch)
  }
  throw new Error('timed out: the server left a question unanswered')
}
