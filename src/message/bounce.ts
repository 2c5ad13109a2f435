/** A mail that came back, as far as its report can be read. */
export type Bounce = {
  /** The Message-IDs in what was returned with the report; of a letter of ours, its own is among them. */
  readonly returned: readonly string[]
  /** Whom it has not reached for good. Nobody: it is only late. */
  readonly failed: readonly FailedRecipient[]
}

/** Somebody whom a mail did not reach, and why. */
export type FailedRecipient = {
  /** As it was written to first, where the report tells, and as it was at the end of any forwarding; none: it does not tell. */
  readonly addresses: readonly string[]
  /** What the mail server said. */
  readonly reply: string
}

/** Where a letter with this Message-ID comes back to, under an address of its own (VERP): 'tracker+b-<id>@…'. */
const ownAddress = /\+b-([0-9a-f]{32})(@[^@]+)$/
export const returnAddress = (tracker: string, messageId: string): string =>
  tracker.replace('@', `+b-${messageId.slice(1, messageId.indexOf('@'))}@`)

/** The Message-IDs of the letters that came back to an address of their own. */
export const returnedTo = (people: readonly { readonly address: string }[]): readonly string[] =>
  people.flatMap(({ address }) => {
    const [, id, domain] = ownAddress.exec(address) ?? []
    return id ? [`<${id}${domain}>`] : []
  })

/** Report and returned header stand in front; what follows is the mail itself, which may be large. */
const longest = 2 ** 20

/**
 * What a mail with these bytes, of which it is known that it is a report, says of the mail that came back. `decoded` is
 * what a person reads of it, should the bytes not show it as they are.
 */
export function bounceIn(source: string, decoded = ''): Bounce {
  const text = source
    .slice(0, longest)
    .replace(/\r\n/g, '\n')
    .replace(/(?<=[^\n])\n[ \t]+(?=\S)/g, ' ')
  const [head = ''] = text.split('\n\n', 1)
  const body = text.slice(head.length)
  const statuses = body.split(/\n\s*\n/).filter((paragraph) => field('final-recipient', paragraph) !== null)
  const told = [...named(head, body), ...listed(body)]
  return {
    returned: [...body.matchAll(/^[> \t]*message-id:\s*(<[^<>\s]{1,998}>)/gim)].map(([, id = '']) => id),
    failed:
      statuses.length > 0
        ? statuses.flatMap(failedIn)
        : told.length > 0
          ? told
          : [...unnamed(body), ...unnamed(decoded)].slice(0, 1),
  }
}

/** A line of a header or of a delivery status, without its name. */
function field(name: string, paragraph: string): string | null {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(paragraph)?.[1]?.trim() ?? null
}

/** RFC 3464 section 2.3: 'rfc822; cleo@shop.example'. QUIRK: Exchange puts angle brackets around the address. */
const addressIn = (value: string | null): readonly string[] =>
  /[^\s<>;,"@]{1,64}@[^\s<>;,"@]{1,255}/
    .exec(value?.replace(/^[^;]*;/, '') ?? '')
    ?.map((address) => address.toLowerCase()) ?? []

/** RFC 3464 section 2.3.3: delayed, relayed, delivered and expanded are no failures. */
function failedIn(status: string): readonly FailedRecipient[] {
  if (!/^failed\b/i.test(field('action', status) ?? '')) return []
  const addresses = [...addressIn(field('original-recipient', status)), ...addressIn(field('final-recipient', status))]
  const diagnosis = field('diagnostic-code', status)?.replace(/^[\w.-]+;\s*/, '')
  return [{ addresses: [...new Set(addresses)], reply: diagnosis || (field('status', status) ?? '') }]
}

/** QUIRK: Exim and Gmail name those whom it did not reach in a line of the header. */
function named(head: string, body: string): readonly FailedRecipient[] {
  const reply = /(?<!\d)[45]\d\d[ -][^\n]*/.exec(body)?.[0] ?? ''
  const addresses = (field('x-failed-recipients', head) ?? '').split(',').flatMap(addressIn)
  return addresses.map((address) => ({ addresses: [address], reply }))
}

/** QUIRK: qmail (QSBMF), OpenSMTPD, GMX: a paragraph for each, such as '<cleo@shop.example>: 550 no such user'. */
const listed = (body: string): readonly FailedRecipient[] =>
  [...body.matchAll(/\n[ \t]*["<]?([^\s<>":@]{1,64}@[^\s<>":@]{1,255})[">]?:\s+([^\n]+(?:\n[^\n]+)*)/g)]
    .map(([, address = '', reply = '']) => ({ addresses: [address.toLowerCase()], reply: reply.replace(/\s+/g, ' ') }))
    .filter(({ reply }) => isFinal(reply))

/** A server's last word on nobody in particular, above what was returned: '550 5.1.1 no such user' (RFC 3463). */
function unnamed(body: string): readonly FailedRecipient[] {
  const returned = body.search(/^[> \t]*(?:message-id|received|return-path):/im)
  const above = body.slice(0, returned < 0 ? body.length : returned)
  const [reply] = /(?<![\d.])5\d\d[ -]#?5\.\d{1,3}\.\d{1,3}(?![\d.])[^\n]*/.exec(above) ?? []
  return reply === undefined ? [] : [{ addresses: [], reply: reply.trim() }]
}

/** A reply of SMTP (RFC 5321) or an enhanced code (RFC 3463); qmail writes '#4.4.1' only when it has given up. */
const isFinal = (reply: string): boolean =>
  /(?<![\d.])5(?:\d\d|\.\d{1,3}\.\d{1,3})(?![\d.])|#\d\.\d{1,3}\.\d{1,3}/.test(reply)
