import type { Proof } from './authentication.ts'
import type { Message } from './message.ts'

/** A DKIM signature as its own line describes it (RFC 6376 section 3.5). */
export type Signature = {
  readonly domain: string
  readonly selector: string
  /** The line of the mail's header, by its place among the others of its name. */
  readonly place: number
}

/** What checking a signature has shown; aligned: by the author's organisation, as the public suffixes tell. */
export type Checked = Signature & {
  readonly result: 'pass' | 'fail' | 'unknown'
  readonly isAligned: boolean
}

/** What the author's domain wishes for its mail (RFC 7489 section 6.3); null: nothing; 'unknown': nobody could be asked. */
export type Policy = { readonly isStrict: boolean; readonly isEnforced: boolean } | null | 'unknown'

/** Whoever signs more often wants to keep somebody busy. */
const most = 4
/** RFC 8301 section 3.1: nothing else is to be believed any more. */
const algorithms: readonly (string | undefined)[] = ['rsa-sha256', 'ed25519-sha256']
/** Without these a signed mail could be sent once more with another meaning. */
const essential = ['from', 'subject', 'date']

/** The signatures worth a look: those that could speak for the one author, over the whole mail and its essential lines. */
export function signatures({ from, headers }: Pick<Message, 'from' | 'headers'>): readonly Signature[] {
  const [author, ...others] = from
  if (!author || others.length > 0) return []
  return (headers['dkim-signature'] ?? [])
    .flatMap((line, place) => signatureIn(line, place))
    .filter(({ domain }) => mayBeAligned(domain, domainOf(author.address)))
    .slice(0, most)
}

/** The domains to ask for a policy: the author's own, then those above it (RFC 7489 section 6.6.3). */
export function policyDomains({ from: [author] }: Pick<Message, 'from'>): readonly string[] {
  const labels = domainOf(author?.address ?? '').split('.')
  const depths =
    labels.length > most ? [0, labels.length - 3, labels.length - 2] : labels.map((_, at) => at).slice(0, -1)
  return depths.map((at) => labels.slice(at).join('.'))
}

/** The policy among the TXT records of one of these domains. */
export function policyIn(records: readonly string[]): Exclude<Policy, 'unknown'> {
  const [record, ...others] = records.filter((text) => /^\s*v\s*=\s*DMARC1\b/i.test(text))
  if (record === undefined || others.length > 0) return null
  const tags = tagsOf(record.toLowerCase())
  return { isStrict: tags.get('adkim') === 's', isEnforced: /^(?:reject|quarantine)$/.test(tags.get('p') ?? '') }
}

/**
 * Whether one of these vouches for the author. That none does is no proof of a forgery where the mail may have been let
 * in for the place it came from (SPF); that all of them are broken is, where the domain says so.
 */
export function verdict(checked: readonly Checked[], policy: Policy, { from: [author] }: Pick<Message, 'from'>): Proof {
  const domain = domainOf(author?.address ?? '')
  const isOwn = (each: Checked): boolean => each.domain === domain
  const good = checked.filter(({ result, isAligned }) => result === 'pass' && isAligned)
  if (good.some(isOwn)) return 'pass'
  if (good.length > 0 && policy === 'unknown') return 'unknown'
  if (good.length > 0 && (policy === null || (policy !== 'unknown' && !policy.isStrict))) return 'pass'
  const own = checked.filter(({ isAligned }) => isAligned)
  if (own.some(({ result }) => result === 'unknown')) return 'unknown'
  const isBroken = own.length > 0 && own.every(({ result }) => result === 'fail')
  return isBroken && policy !== null && policy !== 'unknown' && policy.isEnforced ? 'fail' : 'none'
}

function signatureIn(line: string, place: number): Signature | readonly [] {
  const tags = tagsOf(line)
  const [domain, selector] = [tags.get('d')?.toLowerCase(), tags.get('s')?.toLowerCase()]
  const covered = (tags.get('h') ?? '').toLowerCase().split(':')
  const isWhole = essential.every((name) => covered.includes(name)) && !tags.has('l')
  if (!isWhole || !algorithms.includes(tags.get('a')?.toLowerCase())) return []
  return isName(domain) && isName(selector) ? { domain, selector, place } : []
}

const isName = (text: string | undefined): text is string =>
  text !== undefined && /^[a-z\d_-]+(?:\.[a-z\d_-]+)*$/.test(text)

/** 'v=1; a=rsa-sha256; d=brook.example' (section 3.2); blanks within a value mean nothing in what is read here. */
function tagsOf(line: string): ReadonlyMap<string, string> {
  const pairs = line.split(';').map((pair) => pair.replace(/\s+/g, ''))
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

/** Whether they share a domain below the top; the exact answer needs the list of public suffixes. */
function mayBeAligned(signing: string, domain: string): boolean {
  const tail = (name: string): string => name.split('.').slice(-2).join('.')
  return signing.includes('.') && tail(signing) === tail(domain)
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
