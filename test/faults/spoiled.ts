import { type Behaviour, type Connection, passing } from '../lab/line.ts'

type Spoil = (connection: Connection, rest: Buffer, match: RegExpExecArray) => ReturnType<Behaviour>

/** Goes well until the server has said this on one connection, and wrong from there on; on the next all is well. */
function spoiled(when: RegExp, spoil: Spoil): Behaviour {
  let isSpent = false
  return (connection) => {
    let seen = ''
    let now = passing(connection)
    return {
      up: (piece) => now.up(piece),
      down(piece) {
        if (isSpent) return now.down(piece)
        const before = seen.length
        seen += piece.toString('latin1')
        const match = when.exec(seen)
        if (!match) return now.down(piece)
        isSpent = true
        const passed = match.index + match[0].length - before
        connection.down(piece.subarray(0, passed))
        now = spoil(connection, piece.subarray(passed), match)
      },
    }
  }
}

const nothing = (): void => undefined

/** The mail that begins now is broken off after so many per mille of it. */
export const cutInMail = (perMille: number): Behaviour =>
  spoiled(/BODY\[\] \{(\d+)\}\r\n/, (connection, rest, [, size = '0']) => {
    let left = 1 + Math.floor((Number(size) * perMille) / 1000)
    const down = (piece: Buffer): void => {
      connection.down(piece.subarray(0, left))
      left -= piece.length
      if (left <= 0) setImmediate(connection.cut)
    }
    down(rest)
    return { up: connection.up, down }
  })

export const bye = (when: RegExp): Behaviour =>
  spoiled(when, (connection) => {
    connection.down(Buffer.from('* BYE the server is going down\r\n'))
    setImmediate(connection.cut)
    return { up: nothing, down: nothing }
  })

export const silent = (when: RegExp): Behaviour => spoiled(when, () => ({ up: nothing, down: nothing }))

/** A byte a second. */
export const dripping = (when: RegExp): Behaviour =>
  spoiled(when, (connection, rest) => {
    let waiting = rest
    const drip = setInterval(() => {
      connection.down(waiting.subarray(0, 1))
      waiting = waiting.subarray(1)
    }, 1000).unref()
    return {
      up: connection.up,
      down(piece) {
        waiting = Buffer.concat([waiting, piece])
      },
      end: () => clearInterval(drip),
    }
  })

/** Before the mailbox's mails are fetched for the n-th time, something happens to them. */
export function beforeFetch(n: number, happen: () => Promise<void>): Behaviour {
  let fetches = 0
  return ({ up, down }) => ({
    async up(piece) {
      if (/UID FETCH/.test(piece.toString('latin1'))) {
        fetches += 1
        if (fetches === n) await happen()
      }
      up(piece)
    },
    down,
  })
}
