import type { Message } from './message.ts'

/** What a trusted server says of the author's address: its own, forged, or nothing that would settle it. */
export type Proof = 'pass' | 'fail' | 'none'

/** One method of an Authentication-Results header (RFC 8601 section 2.2): 'dkim=pass header.d=brook.example'. */
type Result = { readonly method: string; readonly result: string; readonly properties: ReadonlyMap<string, string> }

/** No server writes more; a sender might. */
const longest = 10_000

/**
 * Whether the server named `trusted` (its authserv-id) vouches for the From address. Only the topmost line counts: the
 * last server wrote it, and whatever stands below it a sender could have written himself (section 7.1). Exactly one
 * author, or nobody is vouched for.
 */
export function authentication(message: Pick<Message, 'from' | 'headers'>, trusted: string): Proof {
  const [author, ...others] = message.from
  const [server, ...results] = split(plain(message.headers['authentication-results']?.[0] ?? ''), ';')
  // The id may carry a version: 'lab.example 1; dmarc=pass' (section 2.3).
  if (!author || others.length > 0 || server?.split(/\s+/)[0]?.toLowerCase() !== trusted.toLowerCase()) return 'none'
  return verdict(results.map(resultOf), author.address.slice(author.address.lastIndexOf('@') + 1))
}

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
