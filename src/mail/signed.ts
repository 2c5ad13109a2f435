import type { Checked, Signature } from '../message/signatures.ts'

/** What the DNS says under a name, asked beforehand: its TXT records, each in one piece; null: no answer came. */
export type Records = ReadonlyMap<string, readonly string[] | null>

/** The DNS name under which a signature's key stands (RFC 6376 section 3.6.2.1). */
export const keyName = ({ selector, domain }: Signature): string => `${selector}._domainkey.${domain}`

/** What mailauth leaves out of its types. */
type Result = {
  readonly signingDomain?: string
  readonly selector?: string
  readonly status: { readonly result: string; readonly aligned?: unknown }
}

/** Checks these signatures of a mail against keys that are known already. Takes its time on a large one. */
export async function signed(
  source: Uint8Array,
  wanted: readonly Signature[],
  records: Records,
  receivedAt: Date,
): Promise<readonly Checked[]> {
  const mail = withSignatures(source, wanted)
  if (mail === null) return []
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js')
  const { results } = await dkimVerify(mail, { resolver: resolverOf(records), curTime: receivedAt })
  return wanted.map((signature) => {
    const result = (results as readonly Result[]).find(
      ({ signingDomain, selector }) =>
        signingDomain?.toLowerCase() === signature.domain && selector?.toLowerCase() === signature.selector,
    )
    return { ...signature, result: resultOf(result), isAligned: Boolean(result?.status.aligned) }
  })
}

function resultOf(result: Result | undefined): Checked['result'] {
  if (result?.status.result === 'pass') return 'pass'
  return result?.status.result === 'temperror' ? 'unknown' : 'fail'
}

/** Answers as a resolver would. */
const resolverOf = (records: Records) => async (name: string) => {
  const found = records.get(name.toLowerCase())
  if (found && found.length > 0) return found.map((text) => [text])
  throw Object.assign(new Error(`no record of ${name}`), { code: found === null ? 'ETIMEOUT' : 'ENOTFOUND' })
}

/** Lines that a signed mail has once; of a second one nobody could say which was signed, and which is read. */
const single = ['from', 'subject', 'date']

/** The mail with no signatures but these: the others cost time and tell nothing. Null where a single line is double. */
function withSignatures(source: Uint8Array, wanted: readonly Signature[]): Buffer | null {
  const whole = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const end = /\r?\n\r?\n/.exec(whole.toString('latin1', 0, Math.min(whole.length, longestHeader)))
  if (!end) return null
  const lines = whole.toString('latin1', 0, end.index).split(/\r?\n(?![ \t])/)
  const names = lines.map((line) => line.slice(0, line.indexOf(':')).trim().toLowerCase())
  if (single.some((name) => names.filter((each) => each === name).length > 1)) return null
  let place = -1
  const kept = lines.filter((_, at) => {
    if (names[at]?.startsWith('arc-')) return false
    if (names[at] !== 'dkim-signature') return true
    place += 1
    return wanted.some((each) => each.place === place)
  })
  return Buffer.concat([
    Buffer.from(kept.join('\r\n'), 'latin1'),
    Buffer.from('\r\n\r\n'),
    whole.subarray(end.index + end[0].length),
  ])
}

const longestHeader = 2 ** 20
