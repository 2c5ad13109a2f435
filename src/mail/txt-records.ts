import { Resolver } from 'node:dns/promises'

/** The TXT records under a name, each in one piece; null where the DNS does not answer: that says nothing at all. */
export type TxtRecords = (name: string) => Promise<readonly string[] | null>

const second = 1000
/** A mail does not wait longer than this for all that the DNS is asked about it. */
const deadline = 5 * second
const [kept, most] = [600 * second, 500]
/** There is no such name, or nothing under it. */
const nothing: ReadonlySet<string | undefined> = new Set(['ENOTFOUND', 'ENODATA'])

/** Asks the name servers of this machine. An answer holds for ten minutes; that there was none is forgotten at once. */
export function txtRecords(): TxtRecords {
  const resolver = new Resolver({ timeout: 2 * second, tries: 2 })
  const answers = new Map<string, Promise<readonly string[] | null>>()
  async function ask(name: string): Promise<readonly string[] | null> {
    try {
      return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''))
    } catch (error) {
      return nothing.has((error as NodeJS.ErrnoException).code) ? [] : null
    }
  }
  const forget = (name: string): void => void answers.delete(name)
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = within(deadline, ask(name))
    if (answers.size >= most) answers.clear()
    answers.set(name, answer)
    void answer.then((records) => {
      if (records === null) forget(name)
      else setTimeout(() => forget(name), kept).unref()
    })
    return answer
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let alarm: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    alarm = setTimeout(() => resolve(null), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(alarm))
}
