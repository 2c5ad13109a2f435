import { bytesIn, mails, type NoMail, type RawMail } from '../mail/mails.ts'
import { oneLine } from '../writing/clean.ts'
import { progress } from './progress.ts'
import type { Terminal } from './subcommand.ts'

/** Mails on their way to be read. */
export type Pile = {
  /** One by one, the progress shown while somebody watches. */
  readonly mails: () => AsyncGenerator<Uint8Array>
  /** The mail that was brought last cannot be parsed. */
  readonly unreadable: (place: number, reason: string) => void
  /** Says at the end how much could not be read; true when there was nothing of the kind. */
  readonly isComplete: () => boolean
}

/** The mails under some paths; whatever cannot be read is named with its place as soon as that is known. */
export function pileOf(paths: readonly string[], terminal: Terminal): Pile {
  const lost = { mails: 0, files: 0 }
  let inHand: RawMail | null = null
  let read = 0

  async function* sources(): AsyncGenerator<Uint8Array> {
    const total = terminal.stage ? await bytesUnder(paths) : 0
    const bar = progress('Reading', terminal)
    let done = 0
    try {
      for await (const found of everythingUnder(paths)) {
        if ('source' in found) {
          inHand = found
          read += 1
          yield found.source
        } else {
          if (found.kind === 'unreadable') lost.files += 1
          terminal.err(`${found.path} is passed over: ${found.reason}`)
        }
        done += found.bytes
        bar.at(done, total)
      }
    } finally {
      bar.end()
    }
  }

  return {
    mails: sources,
    unreadable(_, reason) {
      lost.mails += 1
      if (inHand) terminal.err(`${placeOf(inHand)} cannot be read: ${oneLine(reason)}`)
    },
    isComplete() {
      const parts = [
        ...(lost.mails > 0 ? [`${lost.mails} of ${read} mails`] : []),
        ...(lost.files > 0 ? [`${lost.files} ${lost.files === 1 ? 'file' : 'files'}`] : []),
      ]
      if (parts.length > 0) terminal.err(`Incomplete: ${parts.join(' and ')} could not be read.`)
      return parts.length === 0
    },
  }
}

async function* everythingUnder(paths: readonly string[]): AsyncGenerator<RawMail | NoMail> {
  for (const path of paths) yield* mails(path)
}

async function bytesUnder(paths: readonly string[]): Promise<number> {
  let total = 0
  for (const path of paths) total += await bytesIn(path)
  return total
}

const placeOf = ({ path, inMbox }: RawMail): string =>
  inMbox ? `${path}, mail ${inMbox.number} (at byte ${inMbox.byte})` : path
