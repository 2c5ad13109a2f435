import type { Message } from './message.ts'

/**
 * What is known of the author's address: his own, forged, or nothing that would settle it; unknown where the answer could
 * not be had now, and may be later.
 */
export type Proof = 'pass' | 'fail' | 'none' | 'unknown'

/** One method of an Authentication-Results header (RFC 8601 section 2.2): 'dkim=pass header.d=brook.example'. */
type Result = { readonly method: string; readonly result: string; readonly properties: ReadonlyMap<string, string> }

/** No server writes more; a sender might. */
const longest = 10_000

/**
 * QUIRK: Exchange Online writes no authserv-id: 'spf=pass …; dmarc=pass …' (RFC 8601 section 2.2 asks for one), and says
 * nothing of mail inside one organisation but in a header that it takes off whatever comes from outside. Whoever has his
 * mailbox there trusts it by this name.
 */
export const EXCHANGE_ONLINE = 'protection.outlook.com'

/**
 * Whether the server named `trusted` (its authserv-id) vouches for the From address. Only the topmost line counts: the
 * last server wrote it, and whatever stands below it a sender could have written himself (section 7.1). Exactly one
 * author, or nobody is vouched for.
 */
export function authentication({ from, headers }: Pick<Message, 'from' | 'headers'>, trusted: string): Proof {
  const [author, ...others] = from
  if (!author || others.length > 0) return 'none'
  const isExchange = trusted.toLowerCase() === EXCHANGE_ONLINE
  if (isExchange && headers['x-ms-exchange-organization-authas']?.join().toLowerCase() === 'internal') return 'pass'
  const parts = split(plain(headers['authentication-results']?.[0] ?? ''), ';')
  const results = isExchange ? withoutServer(parts) : resultsOf(trusted, parts)
  return verdict(results.map(resultOf), author.address.slice(author.address.lastIndexOf('@') + 1))
}

/** The results behind the id of the server, which may carry a version: 'lab.example 1; dmarc=pass' (section 2.3). */
function resultsOf(trusted: string, [server, ...results]: readonly string[]): readonly string[] {
  return server?.split(' ')[0]?.toLowerCase() === trusted.toLowerCase() ? results : []
}

/** Nothing where an id stands all the same: some other server wrote that line. */
const withoutServer = (parts: readonly string[]): readonly string[] => (parts[0]?.includes('=') ? parts : [])

function verdict(results: readonly Result[], domain: string): Proof {
  const of = (method: string) => results.filter((each) => each.method === method)
  const dmarc = of('dmarc')
  // A verdict on some other domain's mail is none on this one's.
  if (dmarc.some(({ properties }) => !isAligned(properties.get('header.from') ?? domain, domain))) return 'none'
  if (dmarc.some(({ result }) => result === 'fail')) return 'fail'
  if (dmarc.some(({ result }) => result === 'pass')) return 'pass'
  const isSigned = of('dkim').some(
    ({ result, properties }) => result === 'pass' && isAligned(signer(properties), domain),
  )
  return isSigned ? 'pass' : 'none'
}

/** header.d is the signing domain, header.i the signing agent: '@brook.example' (RFC 8601 section 2.7.1). */
const signer = (properties: ReadonlyMap<string, string>): string =>
  properties.get('header.d') ?? properties.get('header.i')?.replace(/^.*@/, '') ?? ''

/** The same domain or one above the author's: brook.example speaks for mail.brook.example, example for nobody. */
function isAligned(signing: string, domain: string): boolean {
  return signing.includes('.') && (domain === signing || domain.endsWith(`.${signing}`))
}

function resultOf(text: string): Result {
  const [first = '', ...rest] = text.split(/\s+/)
  const [method = '', result = ''] = first.toLowerCase().split('=')
  const pairs = rest.map((pair) => pair.toLowerCase().split('=', 2))
  const properties = new Map(pairs.map(([name = '', value = '']) => [name, value]))
  // 'dkim/1=pass' names the version of a method.
  return { method: method.split('/')[0] ?? '', result, properties }
}

const nesting: Readonly<Record<string, number>> = { '(': 1, ')': -1 }

/** QUIRK: '=' may stand between blanks (section 2.2 allows CFWS around it). */
const split = (text: string, separator: string): readonly string[] =>
  text.split(separator).map((part) => part.trim().replace(/ *= */g, '='))

/**
 * The line without comments, and nothing in quotes that could pass for a result of its own: both hold what the sender
 * chose, such as smtp.mailfrom="; dmarc=pass"@elsewhere.example (RFC 5322 sections 3.2.2 and 3.2.4).
 */
function plain(line: string): string {
  if (line.length > longest) return ''
  let [depth, isQuoted, text] = [0, false, '']
  for (const [character] of line.matchAll(/\\.|./gs)) {
    if (isQuoted) {
      isQuoted = character !== '"'
      if (isQuoted) text += character.replace(/[\s;=\\]/g, '_')
    } else if (depth > 0 || character === '(') depth += nesting[character] ?? 0
    else if (character === '"') isQuoted = true
    else text += character
  }
  return text.replace(/\s+/g, ' ')
}
